"""Fractional max pooling (Graham 2014)."""

import math

import argand

__all__ = [
    "fractional_max_pool2d",
    "fractional_max_pool2d_with_indices",
    "fractional_max_pool3d",
    "fractional_max_pool3d_with_indices",
]


def _starts(samples, size, pooled, kernel):
    """Where the windows of one dimension begin, [N, C, pooled]: steps of about size / pooled, shifted by samples."""
    if pooled == 1:
        return argand.full((*samples.shape, 1), size - kernel, dtype=argand.int64, device=samples.device)
    alpha = (size - kernel) / (pooled - 1)
    shift = samples.unsqueeze(-1)
    number = argand.arange(pooled - 1, dtype=samples.dtype, device=samples.device)
    first = ((number + shift) * alpha).to(argand.int64) - (shift * alpha).to(argand.int64)
    last = argand.full((*samples.shape, 1), size - kernel, dtype=argand.int64, device=samples.device)
    return argand.cat([first, last], -1)


def _sizes(name, input, kernel, output_size, output_ratio, dims):
    kernel = [kernel] * dims if isinstance(kernel, int) else list(kernel)
    if (output_size is None) == (output_ratio is None):
        raise ValueError(f"{name}: give one of output_size and output_ratio")
    spatial = input.shape[-dims:]
    if output_size is None:
        ratios = [output_ratio] * dims if isinstance(output_ratio, float) else list(output_ratio)
        output_size = [int(n * r) for n, r in zip(spatial, ratios, strict=True)]
    output_size = [output_size] * dims if isinstance(output_size, int) else list(output_size)
    for n, k, out in zip(spatial, kernel, output_size, strict=True):
        if out + k - 1 > n:
            raise RuntimeError(f"{name}: {out} windows of {k} do not fit into {n} elements")
    return kernel, output_size


def _pool(name, input, kernel_size, output_size, output_ratio, samples, dims):
    """(maxima, flat positions)."""
    if input.dim() not in (dims + 1, dims + 2):
        raise RuntimeError(f"{name}: input needs {dims + 1} or {dims + 2} dimensions, got shape {tuple(input.shape)}")
    kernel, pooled = _sizes(name, input, kernel_size, output_size, output_ratio, dims)
    x = input if input.dim() == dims + 2 else input.unsqueeze(0)
    spatial, batch = x.shape[-dims:], x.shape[:2]
    if samples is None:
        samples = argand.rand(*batch, dims, dtype=x.dtype, device=x.device)
    place = argand.zeros(*batch, *(1 for _ in range(2 * dims)), dtype=argand.int64, device=x.device)
    for d in range(dims):
        # samples are in the order width, height of images; depth, height, width of volumes
        starts = _starts(samples[..., 1 - d if dims == 2 else d], spatial[d], pooled[d], kernel[d])
        inside = argand.arange(kernel[d], device=x.device)
        index = starts.view(*batch, *(pooled[d] if e == d else 1 for e in range(dims)), *(1 for _ in range(dims)))
        index = index + inside.view(*(kernel[d] if e == d else 1 for e in range(dims)))
        place = place + index * math.prod(spatial[d + 1 :])
    place = place.flatten(2 + dims).flatten(2, 1 + dims)
    windows = x.flatten(2).gather(2, place.flatten(2)).view(place.shape)
    best, which = windows.max(-1)
    index = place.gather(-1, which.unsqueeze(-1)).squeeze(-1)
    shape = (*input.shape[:-dims], *pooled)
    return best.view(shape), index.view(shape)


def fractional_max_pool2d_with_indices(
    input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
):
    """fractional_max_pool2d with the flat positions of the maxima."""
    return _pool("fractional_max_pool2d", input, kernel_size, output_size, output_ratio, _random_samples, 2)


def fractional_max_pool2d(
    input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
):
    """Maxima of windows of kernel_size that begin at random steps, as many as output_size or output_ratio say.

    input [N, C, H, W] or [C, H, W]. return_indices: with the flat positions. _random_samples: [N, C, 2] from 0 to 1.
    """
    found = fractional_max_pool2d_with_indices(
        input, kernel_size, output_size, output_ratio, _random_samples=_random_samples
    )
    return found if return_indices else found[0]


def fractional_max_pool3d_with_indices(
    input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
):
    """fractional_max_pool3d with the flat positions of the maxima."""
    return _pool("fractional_max_pool3d", input, kernel_size, output_size, output_ratio, _random_samples, 3)


def fractional_max_pool3d(
    input, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None
):
    """fractional_max_pool2d of [N, C, D, H, W] or [C, D, H, W]; _random_samples: [N, C, 3]."""
    found = fractional_max_pool3d_with_indices(
        input, kernel_size, output_size, output_ratio, _random_samples=_random_samples
    )
    return found if return_indices else found[0]
