"""Uniform, under the path PyTorch has it at."""

from argand.distributions.continuous import Uniform

__all__ = ["Uniform"]
