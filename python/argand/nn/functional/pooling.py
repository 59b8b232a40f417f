"""Pooling."""

import math

from argand import _C
from argand.nn.functional._common import _core, _pair
from argand.nn.functional.activation import relu


def _max_pool(name, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices):
    stride = kernel_size if stride is None else stride
    operation = _core(f"{name}_with_indices" if return_indices else name)
    return operation(input, kernel_size, stride, padding, dilation, ceil_mode)


def max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    """The maximum of each window of input [N, C, L] or [C, L]; return_indices: with its position."""
    return _max_pool("max_pool1d", input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    """The maximum of each window of input [N, C, H, W] or [C, H, W]; return_indices: with its flat position."""
    return _max_pool("max_pool2d", input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def max_pool3d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    """The maximum of each window of input [N, C, D, H, W]; return_indices: with its flat position."""
    return _max_pool("max_pool3d", input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def max_pool1d_with_indices(
    input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False
):
    """max_pool1d with the positions."""
    return _max_pool("max_pool1d", input, kernel_size, stride, padding, dilation, ceil_mode, True)


def max_pool2d_with_indices(
    input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False
):
    """max_pool2d with the positions."""
    return _max_pool("max_pool2d", input, kernel_size, stride, padding, dilation, ceil_mode, True)


def max_pool3d_with_indices(
    input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False
):
    """max_pool3d with the positions."""
    return _max_pool("max_pool3d", input, kernel_size, stride, padding, dilation, ceil_mode, True)


def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
    """The mean of each window of input [N, C, L] or [C, L]."""
    return _C.avg_pool1d(
        input, kernel_size, kernel_size if stride is None else stride, padding, ceil_mode, count_include_pad
    )


def avg_pool2d(
    input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None
):
    """The mean of each window of input [N, C, H, W] or [C, H, W]."""
    stride = kernel_size if stride is None else stride
    return _C.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)


def avg_pool3d(
    input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None
):
    """The mean of each window of input [N, C, D, H, W] or [C, D, H, W]."""
    stride = kernel_size if stride is None else stride
    return _core("avg_pool3d")(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override)


def _output_size(input, output_size, dims):
    """output_size with the input's own sizes where it says None."""
    if isinstance(output_size, int):
        return [output_size] * dims
    if input.dim() <= len(output_size):
        raise ValueError(f"adaptive pooling to {output_size} needs more dimensions than sizes {tuple(input.shape)}")
    if len(output_size) != dims:
        raise RuntimeError(f"adaptive pooling: output_size needs {dims} numbers or one int, got {output_size}")
    sizes = input.shape[-dims:]
    return [size if wanted is None else wanted for size, wanted in zip(sizes, output_size, strict=True)]


def adaptive_avg_pool1d(input, output_size):
    """Means over as many windows as output_size says."""
    return _C.adaptive_avg_pool1d(input, _output_size(input, output_size, 1))


def adaptive_avg_pool2d(input, output_size):
    """Means over as many windows as output_size says; None keeps the input's size."""
    return _C.adaptive_avg_pool2d(input, _output_size(input, output_size, 2))


def adaptive_avg_pool3d(input, output_size):
    """Means over as many windows as output_size says; None keeps the input's size."""
    return _core("adaptive_avg_pool3d")(input, _output_size(input, output_size, 3))


def adaptive_max_pool1d(input, output_size, return_indices=False):
    """Maxima over as many windows as output_size says; return_indices: with their positions."""
    pooled = _C.adaptive_max_pool1d(input, _output_size(input, output_size, 1))
    return pooled if return_indices else pooled[0]


def adaptive_max_pool2d(input, output_size, return_indices=False):
    """Maxima over as many windows as output_size says; return_indices: with their flat positions."""
    pooled = _C.adaptive_max_pool2d(input, _output_size(input, output_size, 2))
    return pooled if return_indices else pooled[0]


def adaptive_max_pool3d(input, output_size, return_indices=False):
    """Maxima over as many windows as output_size says; return_indices: with their flat positions."""
    pooled = _core("adaptive_max_pool3d")(input, _output_size(input, output_size, 3))
    return pooled if return_indices else pooled[0]


def adaptive_max_pool1d_with_indices(input, output_size, return_indices=False):
    """adaptive_max_pool1d with the positions."""
    return adaptive_max_pool1d(input, output_size, True)


def adaptive_max_pool2d_with_indices(input, output_size, return_indices=False):
    """adaptive_max_pool2d with the positions."""
    return adaptive_max_pool2d(input, output_size, True)


def adaptive_max_pool3d_with_indices(input, output_size, return_indices=False):
    """adaptive_max_pool3d with the positions."""
    return adaptive_max_pool3d(input, output_size, True)


def _root_of_sums(means, count, norm_type):
    """The norm_type-th roots of count * means, with the gradient 0 at 0."""
    sums = means.sign() * relu(means.abs()) * count
    return sums ** (1.0 / norm_type)


def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """The norm_type-norm of each window of input [N, C, L]."""
    means = avg_pool1d(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    return _root_of_sums(means, kernel_size if isinstance(kernel_size, int) else kernel_size[0], norm_type)


def lp_pool2d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """The norm_type-norm of each window of input [N, C, H, W]."""
    means = avg_pool2d(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    return _root_of_sums(means, math.prod(_pair(kernel_size)), norm_type)


def lp_pool3d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    """The norm_type-norm of each window of input [N, C, D, H, W]."""
    means = avg_pool3d(input.pow(norm_type), kernel_size, stride, 0, ceil_mode)
    count = kernel_size**3 if isinstance(kernel_size, int) else math.prod(kernel_size)
    return _root_of_sums(means, count, norm_type)


def _unpooled_sizes(name, input, dims, kernel_size, stride, padding, output_size):
    kernel, step, pad = (
        [x] * dims if isinstance(x, int) else list(x)
        for x in (kernel_size, kernel_size if stride is None else stride, padding)
    )
    if not input.dim() > dims or not len(kernel) == len(step) == len(pad) == dims:
        raise RuntimeError(
            f"{name}: kernel_size, stride and padding need {dims} numbers or one int each, got {kernel}, {step} and "
            f"{pad}; input needs {dims + 1} or {dims + 2} dimensions, got sizes {tuple(input.shape)}"
        )
    usual = [(n - 1) * step[d] + kernel[d] - 2 * pad[d] for d, n in enumerate(input.shape[-dims:])]
    if output_size is None:
        return usual
    sizes = list(output_size)[-dims:]
    if len(output_size) not in (dims, input.dim()):
        raise ValueError(f"{name}: output_size needs {dims} numbers, or as many as the input has, got {output_size}")
    for d, size in enumerate(sizes):
        if not usual[d] - step[d] < size < usual[d] + step[d]:
            raise ValueError(
                f"{name}: output_size {size} in dimension {d} is not between {usual[d] - step[d]} and "
                f"{usual[d] + step[d]}"
            )
    return sizes


def max_unpool1d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """The values of max_pool1d put back where indices, which it returns, says they stood; zeros elsewhere."""
    sizes = _unpooled_sizes("max_unpool1d", input, 1, kernel_size, stride, padding, output_size)
    return _C.max_unpool1d(input, indices, sizes)


def max_unpool2d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """The values of input [N, C, H, W] at the indices that max_pool2d gave, zeros elsewhere."""
    sizes = _unpooled_sizes("max_unpool2d", input, 2, kernel_size, stride, padding, output_size)
    return _C.max_unpool2d(input, indices, sizes)


def max_unpool3d(input, indices, kernel_size, stride=None, padding=0, output_size=None):
    """The values of input [N, C, D, H, W] at the indices that max_pool3d gave, zeros elsewhere."""
    sizes = _unpooled_sizes("max_unpool3d", input, 3, kernel_size, stride, padding, output_size)
    return _C.max_unpool3d(input, indices, sizes)
