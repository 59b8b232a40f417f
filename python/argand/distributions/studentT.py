"""StudentT, under the path PyTorch has it at."""

from argand.distributions.tailed import StudentT

__all__ = ["StudentT"]
