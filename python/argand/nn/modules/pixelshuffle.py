"""Channels for space, and space for channels, under the name of the file that PyTorch has for them."""

from argand.nn.modules.rearrange import PixelShuffle, PixelUnshuffle

__all__ = ["PixelShuffle", "PixelUnshuffle"]
