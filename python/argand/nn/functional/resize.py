"""Padding, shuffles and resizing."""

import math

from argand import _C
from argand.nn.functional._common import _core
from argand.nn.functional.pooling import adaptive_avg_pool1d, adaptive_avg_pool2d, adaptive_avg_pool3d


def pad(input, pad, mode="constant", value=None):
    """Widens the last dimensions by pad, (left, right, top, bottom, ...).

    mode: constant, reflect, replicate, circular.
    """
    return _C.pad(input, pad, mode, value)


def pixel_shuffle(input, upscale_factor):
    """[*, C * r * r, H, W] -> [*, C, H * r, W * r]."""
    return _C.pixel_shuffle(input, upscale_factor)


def pixel_unshuffle(input, downscale_factor):
    """[*, C, H * r, W * r] -> [*, C * r * r, H, W]."""
    return _C.pixel_unshuffle(input, downscale_factor)


def channel_shuffle(input, groups):
    """Interleaves the channels of groups groups of input [N, C, *]."""
    sizes = input.size()
    return input.unflatten(1, (groups, sizes[1] // groups)).transpose(1, 2).flatten(1, 2)


_UPSAMPLING = {
    ("nearest", 1): "upsample_nearest1d",
    ("nearest", 2): "upsample_nearest2d",
    ("nearest", 3): "upsample_nearest3d",
    ("nearest-exact", 1): "_upsample_nearest_exact1d",
    ("nearest-exact", 2): "_upsample_nearest_exact2d",
    ("nearest-exact", 3): "_upsample_nearest_exact3d",
    ("linear", 1): "upsample_linear1d",
    ("bilinear", 2): "upsample_bilinear2d",
    ("trilinear", 3): "upsample_trilinear3d",
    ("bicubic", 2): "upsample_bicubic2d",
}


def interpolate(
    input,
    size=None,
    scale_factor=None,
    mode="nearest",
    align_corners=None,
    recompute_scale_factor=None,
    antialias=False,
):
    """Resizes the spatial dimensions of input [N, C, *] to size, or by scale_factor.

    mode: nearest, nearest-exact, linear, bilinear, bicubic, trilinear, area.
    """
    dims = input.dim() - 2
    by_corners = mode not in ("nearest", "nearest-exact", "area")
    if align_corners is not None and not by_corners:
        raise ValueError(
            "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear"
        )
    sizes, scales = _interpolated_sizes(input, dims, size, scale_factor, recompute_scale_factor)
    if mode == "area":
        return (adaptive_avg_pool1d, adaptive_avg_pool2d, adaptive_avg_pool3d)[dims - 1](input, sizes)
    name = _UPSAMPLING.get((mode, dims))
    if name is None:
        raise NotImplementedError(
            f"Input Error: Only 3D, 4D and 5D input Tensors supported (got {input.dim()}D) for the modes: nearest | "
            f"linear | bilinear | bicubic | trilinear | area | nearest-exact (got {mode})"
        )
    if antialias:
        name = f"_{name}_aa"
    corners = (bool(align_corners),) if by_corners else ()
    return _core(name)(input, sizes, *corners, *scales)


def _interpolated_sizes(input, dims, size, scale_factor, recompute):
    """The output's spatial sizes, and one scale factor or None for each."""
    if (size is None) == (scale_factor is None):
        which = "only one of size or scale_factor should be defined"
        raise ValueError(which if size is not None else "either size or scale_factor should be defined")
    if size is not None:
        if recompute:
            raise ValueError("recompute_scale_factor is not meaningful with an explicit size.")
        sizes = [size] * dims if isinstance(size, int) else list(size)
        if len(sizes) != dims:
            raise ValueError(
                "Input and output must have the same number of spatial dimensions, but got input with spatial "
                f"dimensions of {list(input.shape[2:])} and output size of {size}."
            )
        return sizes, [None] * dims
    scales = list(scale_factor) if isinstance(scale_factor, (tuple, list)) else [scale_factor] * dims
    if len(scales) != dims:
        raise ValueError(
            "Input and scale_factor must have the same number of spatial dimensions, but got input with spatial "
            f"dimensions of {list(input.shape[2:])} and scale_factor of shape {scale_factor}."
        )
    scales = [float(scale) for scale in scales]
    sizes = [math.floor(float(n) * scale) for n, scale in zip(input.shape[2:], scales, strict=True)]
    return sizes, [None] * dims if recompute else scales


def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
    """Same as interpolate()."""
    return interpolate(input, size, scale_factor, mode, align_corners)


def upsample_nearest(input, size=None, scale_factor=None):
    """interpolate() with mode='nearest'."""
    return interpolate(input, size, scale_factor, mode="nearest")


def upsample_bilinear(input, size=None, scale_factor=None):
    """interpolate() with mode='bilinear' and align_corners=True."""
    return interpolate(input, size, scale_factor, mode="bilinear", align_corners=True)


def grid_sample(input, grid, mode="bilinear", padding_mode="zeros", align_corners=None):
    """Samples input [N, C, H, W] at the positions grid [N, h, w, 2], -1 to 1."""
    modes, paddings = ("bilinear", "nearest", "bicubic"), ("zeros", "border", "reflection")
    if mode not in modes:
        raise ValueError(f"nn.functional.grid_sample(): expected mode to be one of {modes}, but got: '{mode}'")
    if padding_mode not in paddings:
        raise ValueError(
            f"nn.functional.grid_sample(): expected padding_mode to be one of {paddings}, but got: '{padding_mode}'"
        )
    name = "grid_sampler"
    return _core(name)(input, grid, modes.index(mode), paddings.index(padding_mode), bool(align_corners))


def affine_grid(theta, size, align_corners=None):
    """The grid for grid_sample() of the affine maps theta [N, 2, 3]; size: of the output [N, C, H, W]."""
    return _core("affine_grid_generator")(theta, list(size), bool(align_corners))
