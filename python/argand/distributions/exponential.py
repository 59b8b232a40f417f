"""Exponential, under the path PyTorch has it at."""

from argand.distributions.continuous import Exponential

__all__ = ["Exponential"]
