"""Pareto, under the path PyTorch has it at."""

from argand.distributions.powers import Pareto

__all__ = ["Pareto"]
