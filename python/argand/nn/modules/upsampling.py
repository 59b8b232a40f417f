"""Layers that resize, under the name of the file that PyTorch has for them."""

from argand.nn.modules.rearrange import Upsample, UpsamplingBilinear2d, UpsamplingNearest2d

__all__ = ["Upsample", "UpsamplingBilinear2d", "UpsamplingNearest2d"]
