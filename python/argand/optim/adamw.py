"""AdamW, under the path PyTorch has it at."""

from argand.optim.adam import AdamW

__all__ = ["AdamW"]
