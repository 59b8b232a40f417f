"""Beta, under the path PyTorch has it at."""

from argand.distributions.gamma import Beta

__all__ = ["Beta"]
