"""Initial values: each function fills a tensor in place, without recording, and returns it."""

import math
import warnings

import argand


def _filled(tensor, fill):
    with argand.no_grad():
        fill(tensor)
    return tensor


def _wrong_shape(function, expected, tensor):
    return ValueError(f"nn.init.{function}: expected {expected} dimensions, got shape {tuple(tensor.shape)}")


def calculate_gain(nonlinearity, param=None):
    """The factor by which a nonlinearity shrinks the spread of its input.

    param: the negative slope of 'leaky_relu'. ValueError for a nonlinearity it does not know.
    """
    if nonlinearity in ("linear", "conv1d", "conv2d", "conv3d", "sigmoid") or nonlinearity.startswith("conv_transpose"):
        return 1
    if nonlinearity == "tanh":
        return 5.0 / 3
    if nonlinearity == "relu":
        return math.sqrt(2.0)
    if nonlinearity == "selu":
        return 3.0 / 4
    if nonlinearity == "leaky_relu":
        if param is None:
            slope = 0.01
        elif isinstance(param, (int, float)) and not isinstance(param, bool):
            slope = param
        else:
            raise ValueError(f"nn.init.calculate_gain: param must be the negative slope, a number, got {param}")
        return math.sqrt(2.0 / (1 + slope**2))
    raise ValueError(f"nn.init.calculate_gain: no gain is known for '{nonlinearity}'; scale by a number of your own")


def uniform_(tensor, a=0.0, b=1.0, generator=None):
    """Uniform between a and b."""
    return _filled(tensor, lambda t: t.uniform_(a, b, generator=generator))


def normal_(tensor, mean=0.0, std=1.0, generator=None):
    """Normal with the given mean and standard deviation."""
    return _filled(tensor, lambda t: t.normal_(mean, std, generator=generator))


def trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0, generator=None):
    """Normal, drawn from what lies between a and b."""
    if mean < a - 2 * std or mean > b + 2 * std:
        warnings.warn(
            f"nn.init.trunc_normal_: expected mean within 2 * std of a to b, got mean {mean}, std {std}, a {a}, b {b}; "
            "rounding may distort the samples",
            stacklevel=2,
        )

    def below(x):
        return (1.0 + math.erf((x - mean) / std / math.sqrt(2.0))) / 2.0

    def fill(t):
        t.uniform_(2 * below(a) - 1, 2 * below(b) - 1, generator=generator)
        t.erfinv_().mul_(std * math.sqrt(2.0)).add_(mean).clamp_(min=a, max=b)

    return _filled(tensor, fill)


def constant_(tensor, val):
    """The number val."""
    return _filled(tensor, lambda t: t.fill_(val))


def ones_(tensor):
    """Ones."""
    return constant_(tensor, 1.0)


def zeros_(tensor):
    """Zeros."""
    return _filled(tensor, lambda t: t.zero_())


def eye_(tensor):
    """The identity matrix; tensor has 2 dimensions."""
    if tensor.ndimension() != 2:
        raise _wrong_shape("eye_", 2, tensor)
    return _filled(tensor, lambda t: t.copy_(argand.eye(*t.shape, dtype=t.dtype, device=t.device)))


def dirac_(tensor, groups=1):
    """A convolution's weight [out, in, *] that passes as many channels through as it can, in each group."""
    if tensor.ndimension() not in (3, 4, 5):
        raise _wrong_shape("dirac_", "3 to 5", tensor)
    if tensor.size(0) % groups != 0:
        raise ValueError(f"nn.init.dirac_: {groups} groups do not divide the first size, {tensor.size(0)}")
    per_group = tensor.size(0) // groups
    middle = tuple(size // 2 for size in tensor.shape[2:])

    def fill(t):
        t.zero_()
        for group in range(groups):
            for channel in range(min(per_group, t.size(1))):
                t[(group * per_group + channel, channel, *middle)] = 1

    return _filled(tensor, fill)


def _calculate_fan_in_and_fan_out(tensor):
    if tensor.dim() < 2:
        raise _wrong_shape("_calculate_fan_in_and_fan_out", "2 or more", tensor)
    receptive_field = math.prod(tensor.shape[2:])
    return tensor.size(1) * receptive_field, tensor.size(0) * receptive_field


def _calculate_correct_fan(tensor, mode):
    mode = mode.lower()
    if mode not in ("fan_in", "fan_out"):
        raise ValueError(f"nn.init: mode must be 'fan_in' or 'fan_out', got '{mode}'")
    return _calculate_fan_in_and_fan_out(tensor)[mode == "fan_out"]


def xavier_uniform_(tensor, gain=1.0, generator=None):
    """Uniform within gain * sqrt(6 / (fan_in + fan_out)) (Glorot and Bengio 2010)."""
    bound = gain * math.sqrt(6.0 / sum(_calculate_fan_in_and_fan_out(tensor)))
    return uniform_(tensor, -bound, bound, generator)


def xavier_normal_(tensor, gain=1.0, generator=None):
    """Normal with standard deviation gain * sqrt(2 / (fan_in + fan_out)) (Glorot and Bengio 2010)."""
    std = gain * math.sqrt(2.0 / sum(_calculate_fan_in_and_fan_out(tensor)))
    return normal_(tensor, 0.0, std, generator)


def _kaiming_std(tensor, a, mode, nonlinearity):
    return calculate_gain(nonlinearity, a) / math.sqrt(_calculate_correct_fan(tensor, mode))


def _is_empty(tensor):
    if 0 not in tensor.shape:
        return False
    warnings.warn(f"nn.init: nothing to fill in shape {tuple(tensor.shape)}", stacklevel=3)
    return True


def kaiming_uniform_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
    """Uniform within gain * sqrt(3 / fan) (He et al. 2015). a: the negative slope of 'leaky_relu'."""
    if _is_empty(tensor):
        return tensor
    bound = math.sqrt(3.0) * _kaiming_std(tensor, a, mode, nonlinearity)
    return uniform_(tensor, -bound, bound, generator)


def kaiming_normal_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu", generator=None):
    """Normal with standard deviation gain / sqrt(fan) (He et al. 2015). a: the negative slope of 'leaky_relu'."""
    if _is_empty(tensor):
        return tensor
    return normal_(tensor, 0.0, _kaiming_std(tensor, a, mode, nonlinearity), generator)


def orthogonal_(tensor, gain=1, generator=None):
    """Orthogonal rows or columns, times gain; more than 2 dimensions are taken as [first, all others]."""
    if tensor.ndimension() < 2:
        raise _wrong_shape("orthogonal_", "2 or more", tensor)
    if tensor.numel() == 0:
        return tensor
    rows, columns = tensor.size(0), tensor.numel() // tensor.size(0)
    with argand.no_grad():
        flat = argand.empty((rows, columns), dtype=tensor.dtype, device=tensor.device)
        flat.normal_(0, 1, generator=generator)
        basis = _orthonormal_rows(flat if rows <= columns else flat.t())
        basis = basis if rows <= columns else basis.t()
        tensor.copy_(basis.reshape(tensor.shape)).mul_(gain)
    return tensor


def _orthonormal_rows(matrix):
    """The Gram-Schmidt basis of the rows of matrix, no more of them than columns.

    Each row keeps its direction against those before it, so that normal rows give a uniformly distributed basis.
    Projecting twice makes it orthogonal to rounding.
    """
    basis = matrix.to(argand.float64)
    for i in range(basis.size(0)):
        row, before = basis[i], basis[:i]
        for _ in range(2 if i else 0):
            row.sub_(before.t().mv(before.mv(row)))
        row.div_(row.norm())
    return basis


def sparse_(tensor, sparsity, std=0.01, generator=None):
    """Normal, with a fraction sparsity of each column 0; tensor has 2 dimensions."""
    if tensor.ndimension() != 2:
        raise _wrong_shape("sparse_", 2, tensor)
    rows, columns = tensor.shape
    zeros = math.ceil(sparsity * rows)

    def fill(t):
        t.normal_(0, std, generator=generator)
        for column in range(columns):
            t[argand.randperm(rows)[:zeros], column] = 0

    return _filled(tensor, fill)


def _deprecated(function):
    def fill(*args, **kwargs):
        warnings.warn(
            f"nn.init.{fill.__name__}: call it by its new name, nn.init.{function.__name__}",
            FutureWarning,
            stacklevel=2,
        )
        return function(*args, **kwargs)

    fill.__name__ = fill.__qualname__ = function.__name__[:-1]
    fill.__doc__ = f"The old name of {function.__name__}()."
    return fill


uniform = _deprecated(uniform_)
normal = _deprecated(normal_)
constant = _deprecated(constant_)
eye = _deprecated(eye_)
dirac = _deprecated(dirac_)
xavier_uniform = _deprecated(xavier_uniform_)
xavier_normal = _deprecated(xavier_normal_)
kaiming_uniform = _deprecated(kaiming_uniform_)
kaiming_normal = _deprecated(kaiming_normal_)
orthogonal = _deprecated(orthogonal_)
sparse = _deprecated(sparse_)
