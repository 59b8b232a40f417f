"""Timing of small pieces of code."""

from .compare import Compare
from .timer import Measurement, Timer

__all__ = ["Compare", "Measurement", "Timer"]
