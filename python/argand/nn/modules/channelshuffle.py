"""Groups of channels dealt anew, under the name of the file that PyTorch has for them."""

from argand.nn.modules.rearrange import ChannelShuffle

__all__ = ["ChannelShuffle"]
