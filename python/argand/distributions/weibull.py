"""Weibull, under the path PyTorch has it at."""

from argand.distributions.powers import Weibull

__all__ = ["Weibull"]
