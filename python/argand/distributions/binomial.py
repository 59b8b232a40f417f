"""Binomial, under the path PyTorch has it at."""

from argand.distributions.counts import Binomial

__all__ = ["Binomial"]
