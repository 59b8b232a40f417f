"""Multinomial, under the path PyTorch has it at."""

from argand.distributions.counts import Multinomial

__all__ = ["Multinomial"]
