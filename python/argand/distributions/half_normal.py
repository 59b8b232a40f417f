"""HalfNormal, under the path PyTorch has it at."""

from argand.distributions.tailed import HalfNormal

__all__ = ["HalfNormal"]
