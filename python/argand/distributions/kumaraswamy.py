"""Kumaraswamy, under the path PyTorch has it at."""

from argand.distributions.powers import Kumaraswamy

__all__ = ["Kumaraswamy"]
