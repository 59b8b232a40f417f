"""Geometric, under the path PyTorch has it at."""

from argand.distributions.counts import Geometric

__all__ = ["Geometric"]
