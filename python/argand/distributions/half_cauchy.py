"""HalfCauchy, under the path PyTorch has it at."""

from argand.distributions.tailed import HalfCauchy

__all__ = ["HalfCauchy"]
