"""OneHotCategorical and its straight-through form, under the path PyTorch has them at."""

from argand.distributions.categorical import OneHotCategorical, OneHotCategoricalStraightThrough

__all__ = ["OneHotCategorical", "OneHotCategoricalStraightThrough"]
