"""Sums, products, extremes, moments, truth of many; running sums and differences.

axis is an int, a tuple of ints or None for all; () reduces nothing. keepdims keeps reduced dimensions with size one.
"""

import builtins

from .. import _C
from ._array import array
from ._dtypes import UNSIGNED, is_integral
from ._manipulation import axes_of, wrap_axis


def _prepared(name, x, axis):
    x = array(name, x)
    return x, axes_of(name, axis, x.ndim)


def _sum_dtype(x, dtype):
    """What numbers of the dtype of x add up in: int64 or uint64 for integers, so that they do not overflow at once."""
    if dtype is not None:
        return dtype
    if x.dtype in UNSIGNED:
        return _C.uint64
    return _C.int64 if is_integral(x.dtype) or x.dtype is _C.bool else x.dtype


def sum(x, /, *, axis=None, dtype=None, keepdims=False):
    """The sum; 0 of nothing. dtype: int64 or uint64 for integers, else that of x."""
    x, axes = _prepared("sum", x, axis)
    x = x.to(_sum_dtype(x, dtype))
    return _C.sum(x, axes, keepdims, dtype=x.dtype) if axes else x.clone()


def prod(x, /, *, axis=None, dtype=None, keepdims=False):
    """The product; 1 of nothing. dtype: int64 or uint64 for integers, else that of x."""
    x, axes = _prepared("prod", x, axis)
    x = x.to(_sum_dtype(x, dtype), copy=True)
    for a in sorted(axes, reverse=True):
        x = _C.prod(x, a, keepdims, dtype=x.dtype)
    return x


def _cumulative(name, compute, neutral, x, axis, dtype, include_initial):
    x = array(name, x)
    if axis is None:
        if x.ndim != 1:
            raise ValueError(f"{name}: axis is needed for an array of {x.ndim} dimensions")
        axis = 0
    axis = wrap_axis(name, axis, x.ndim)
    found = compute(x, axis, dtype=_sum_dtype(x, dtype))
    if not include_initial:
        return found
    shape = [1 if d == axis else n for d, n in enumerate(x.shape)]
    return _C.cat([_C.full(shape, neutral, dtype=found.dtype, device=x.device), found], axis)


def cumulative_sum(x, /, *, axis=None, dtype=None, include_initial=False):
    """The sums of the first 1, 2, ... elements along an axis, which only vectors may leave out; from 0 on with
    include_initial. dtype: int64 or uint64 for integers, else that of x."""
    return _cumulative("cumulative_sum", _C.cumsum, 0, x, axis, dtype, include_initial)


def cumulative_prod(x, /, *, axis=None, dtype=None, include_initial=False):
    """The products of the first 1, 2, ... elements along an axis, which only vectors may leave out; from 1 on with
    include_initial. dtype: int64 or uint64 for integers, else that of x."""
    return _cumulative("cumulative_prod", _C.cumprod, 1, x, axis, dtype, include_initial)


def _extreme(name, compute, x, axis, keepdims):
    x, axes = _prepared(name, x, axis)
    if builtins.any(x.shape[a] == 0 for a in axes):
        raise ValueError(f"{name}: nothing to choose from in an array of shape {tuple(x.shape)}")
    return compute(x, axes, keepdims) if axes else x.clone()


def max(x, /, *, axis=None, keepdims=False):
    """The largest element; NaN where one is. Throws ValueError where there is none."""
    return _extreme("max", _C.amax, x, axis, keepdims)


def min(x, /, *, axis=None, keepdims=False):
    """The smallest element; NaN where one is. Throws ValueError where there is none."""
    return _extreme("min", _C.amin, x, axis, keepdims)


def mean(x, /, *, axis=None, keepdims=False):
    """The arithmetic mean of floating-point numbers; NaN of nothing."""
    x, axes = _prepared("mean", x, axis)
    return _C.mean(x, axes, keepdims) if axes else x.clone()


def var(x, /, *, axis=None, correction=0.0, keepdims=False):
    """The mean squared distance from the mean, with the number of elements less `correction` as divisor."""
    x, axes = _prepared("var", x, axis)
    if axes:
        return _C.var(x, axes, correction=correction, keepdim=keepdims)
    return _C.zeros_like(x) / (1 - correction) if correction != 1 else x * float("nan")


def std(x, /, *, axis=None, correction=0.0, keepdims=False):
    """The square root of var()."""
    x, axes = _prepared("std", x, axis)
    if axes:
        return _C.std(x, axes, correction=correction, keepdim=keepdims)
    return _C.sqrt(var(x, axis=(), correction=correction))


def _truth(x):
    return x if x.dtype is _C.bool else x != 0


def all(x, /, *, axis=None, keepdims=False):
    """Whether all elements are true (not zero); true of nothing."""
    x, axes = _prepared("all", x, axis)
    return _C.all(_truth(x), axes, keepdims) if axes else _truth(x).clone()


def any(x, /, *, axis=None, keepdims=False):
    """Whether one element is true (not zero); false of nothing."""
    x, axes = _prepared("any", x, axis)
    return _C.any(_truth(x), axes, keepdims) if axes else _truth(x).clone()


def count_nonzero(x, /, *, axis=None, keepdims=False):
    """How many elements are not zero, as int64."""
    x, axes = _prepared("count_nonzero", x, axis)
    return sum(_truth(x), axis=axes, keepdims=keepdims)


def diff(x, /, *, axis=-1, n=1, prepend=None, append=None):
    """The differences of neighbours along an axis, n times; prepend and append are joined on first."""
    x = array("diff", x)
    axis = wrap_axis("diff", axis, x.ndim)
    given = {k: array("diff", v) for k, v in (("prepend", prepend), ("append", append)) if v is not None}
    if n == 0:
        return x.clone()
    return _C.diff(x, n, axis, **given)
