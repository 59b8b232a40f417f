"""Chi2, under the path PyTorch has it at."""

from argand.distributions.gamma import Chi2

__all__ = ["Chi2"]
