# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.nn.modules.rearrange import Upsample as Upsample, UpsamplingBilinear2d as UpsamplingBilinear2d, UpsamplingNearest2d as UpsamplingNearest2d

__all__ = ['Upsample', 'UpsamplingBilinear2d', 'UpsamplingNearest2d']
