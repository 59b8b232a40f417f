"""Cauchy, under the path PyTorch has it at."""

from argand.distributions.tailed import Cauchy

__all__ = ["Cauchy"]
