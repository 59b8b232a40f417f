"""OneHotCategorical, under the path PyTorch has it at."""

from argand.distributions.categorical import OneHotCategorical

__all__ = ["OneHotCategorical"]
