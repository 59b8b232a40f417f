"""Sliding blocks, under the name of the file that PyTorch has for them."""

from argand.nn.modules.rearrange import Fold, Unfold

__all__ = ["Fold", "Unfold"]
