"""Laplace, under the path PyTorch has it at."""

from argand.distributions.continuous import Laplace

__all__ = ["Laplace"]
