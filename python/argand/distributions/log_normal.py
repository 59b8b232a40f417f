"""LogNormal, under the path PyTorch has it at."""

from argand.distributions.normal import LogNormal

__all__ = ["LogNormal"]
