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
        raise ValueError(f"interpolate: align_corners is for linear, bilinear, trilinear and bicubic, not for {mode}")
    sizes, scales = _interpolated_sizes(input, dims, size, scale_factor, recompute_scale_factor)
    if mode == "area":
        return (adaptive_avg_pool1d, adaptive_avg_pool2d, adaptive_avg_pool3d)[dims - 1](input, sizes)
    name = _UPSAMPLING.get((mode, dims))
    if name is None:
        raise NotImplementedError(
            f"interpolate: mode {mode} is not for inputs of {input.dim()} dimensions; nearest, nearest-exact and area "
            "take 3 to 5, linear 3, bilinear and bicubic 4, trilinear 5"
        )
    if antialias:
        name = f"_{name}_aa"
    corners = (bool(align_corners),) if by_corners else ()
    return _core(name)(input, sizes, *corners, *scales)


def _interpolated_sizes(input, dims, size, scale_factor, recompute):
    """The output's spatial sizes, and one scale factor or None for each."""
    if (size is None) == (scale_factor is None):
        raise ValueError(f"interpolate: give size or scale_factor, got {'neither' if size is None else 'both'}")
    if size is not None:
        if recompute:
            raise ValueError(
                "interpolate: with size there is no scale factor to recompute; leave recompute_scale_factor out"
            )
        sizes = [size] * dims if isinstance(size, int) else list(size)
        if len(sizes) != dims:
            raise ValueError(
                f"interpolate: size must have a number for each of the input's {list(input.shape[2:])}, got {size}"
            )
        return sizes, [None] * dims
    scales = list(scale_factor) if isinstance(scale_factor, (tuple, list)) else [scale_factor] * dims
    if len(scales) != dims:
        raise ValueError(
            f"interpolate: scale_factor must have a number for each of the input's {list(input.shape[2:])}, got "
            f"{scale_factor}"
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
        raise ValueError(f"grid_sample: mode must be one of {modes}, got '{mode}'")
    if padding_mode not in paddings:
        raise ValueError(f"grid_sample: padding_mode must be one of {paddings}, got '{padding_mode}'")
    name = "grid_sampler"
    return _core(name)(input, grid, modes.index(mode), paddings.index(padding_mode), bool(align_corners))


def affine_grid(theta, size, align_corners=None):
    """The grid for grid_sample() of the affine maps theta [N, 2, 3]; size: of the output [N, C, H, W]."""
    return _core("affine_grid_generator")(theta, list(size), bool(align_corners))
