"""Dirichlet, under the path PyTorch has it at."""

from argand.distributions.gamma import Dirichlet

__all__ = ["Dirichlet"]
