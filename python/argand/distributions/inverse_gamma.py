"""InverseGamma, under the path PyTorch has it at."""

from argand.distributions.powers import InverseGamma

__all__ = ["InverseGamma"]
