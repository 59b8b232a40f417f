"""Gumbel, under the path PyTorch has it at."""

from argand.distributions.powers import Gumbel

__all__ = ["Gumbel"]
