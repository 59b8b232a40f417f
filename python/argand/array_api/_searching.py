"""Places: of extremes, of what is not zero, in sorted vectors; sorting; sets.

Complex numbers are ordered by their real parts, then by the imaginary ones. NaN comes last.
"""

from collections import namedtuple

import argand

from .. import _C
from ._array import array
from ._manipulation import wrap_axis


def _best(name, compute, x, axis, keepdims):
    x = array(name, x)
    if not x.numel() and (axis is None or not x.shape[wrap_axis(name, axis, x.ndim)]):
        raise ValueError(f"{name}: nothing to choose from in an array of shape {tuple(x.shape)}")
    if axis is None:
        found = compute(x.reshape(-1), 0)
        return found.reshape((1,) * x.ndim) if keepdims else found
    return compute(x, wrap_axis(name, axis, x.ndim), keepdims)


def argmax(x, /, *, axis=None, keepdims=False):
    """The place of the first largest element, as int64; axis=None: its place in row-major order."""
    return _best("argmax", _C.argmax, x, axis, keepdims)


def argmin(x, /, *, axis=None, keepdims=False):
    """The place of the first smallest element, as int64; axis=None: its place in row-major order."""
    return _best("argmin", _C.argmin, x, axis, keepdims)


def nonzero(x, /):
    """The places of the elements that are not zero: one index array for each dimension."""
    x = array("nonzero", x)
    if not x.ndim:
        raise ValueError("nonzero: expected at least one dimension, got a 0-d array")
    return tuple(_C.nonzero_numpy(x))


def searchsorted(x1, x2, /, *, side="left", sorter=None):
    """Where each number of x2 would go into the ascending vector x1: before equal ones, or behind with side='right'.

    sorter: indices that bring x1 into ascending order.
    """
    x1, x2 = array("searchsorted", x1), array("searchsorted", x2)
    if side not in ("left", "right"):
        raise ValueError(f"searchsorted: side is 'left' or 'right', got {side!r}")
    if x1.ndim != 1:
        raise ValueError(f"searchsorted: expected a vector to search in, got {x1.ndim} dimensions")
    if sorter is not None:
        x1 = _C.index_select(x1, 0, array("searchsorted", sorter).to(_C.int64))
    return argand.searchsorted(x1, x2, side=side)


def _ascending(x, axis):
    """Stable ascending order; complex numbers by their real parts, then by the imaginary ones."""
    if not x.is_complex():
        return _C.argsort(x if x.dtype is not _C.bool else x.to(_C.uint8), dim=axis, stable=True)
    by_imag = _C.argsort(_C.imag(x), dim=axis, stable=True)
    return by_imag.gather(axis, _C.argsort(_C.real(x).gather(axis, by_imag), dim=axis, stable=True))


def argsort(x, /, *, axis=-1, descending=False, stable=True):
    """The indices that bring x into order along an axis, as int64. Equal elements keep their order."""
    x = array("argsort", x)
    if not x.ndim:
        return _C.zeros_like(x, dtype=_C.int64)
    axis = wrap_axis("argsort", axis, x.ndim)
    if not descending:
        return _ascending(x, axis)
    if x.is_complex() or x.dtype is _C.bool:  # the ascending order of the elements from back to front, reversed
        return x.shape[axis] - 1 - _C.flip(_ascending(_C.flip(x, [axis]), axis), [axis])
    return _C.argsort(x, dim=axis, descending=True, stable=True)


def sort(x, /, *, axis=-1, descending=False, stable=True):
    """The elements in order along an axis. Equal elements keep their order."""
    x = array("sort", x)
    if not x.ndim:
        return x.clone()
    axis = wrap_axis("sort", axis, x.ndim)
    return x.gather(axis, argsort(x, axis=axis, descending=descending, stable=stable))


_All = namedtuple("unique_all", "values indices inverse_indices counts")
_Counts = namedtuple("unique_counts", "values counts")
_Inverse = namedtuple("unique_inverse", "values inverse_indices")


def unique_all(x, /):
    """(values, indices, inverse_indices, counts) of the distinct elements, ascending.

    Each NaN is an element of its own; -0.0 and 0.0 are the same. indices: the place of the first of each in row-major
    order; inverse_indices, of the shape of x: which of the values each element is.
    """
    x = array("unique_all", x)
    flat = x.reshape(-1)
    order = _ascending(flat, 0)
    ordered = flat.gather(0, order)
    starts = _C.ones_like(ordered, dtype=_C.bool)
    if flat.numel() > 1:
        starts[1:] = ordered[1:] != ordered[:-1]
    first = nonzero(starts)[0]
    group = _C.cumsum(starts, 0) - 1
    inverse = _C.empty_like(order).scatter(0, order, group).reshape(x.shape)
    ends = _C.cat([first[1:], _C.full_like(first[:1], flat.numel())])
    return _All(ordered[first], order[first], inverse, ends - first)


def unique_counts(x, /):
    """(values, counts); see unique_all."""
    found = unique_all(x)
    return _Counts(found.values, found.counts)


def unique_inverse(x, /):
    """(values, inverse_indices); see unique_all."""
    found = unique_all(x)
    return _Inverse(found.values, found.inverse_indices)


def unique_values(x, /):
    """The distinct elements; see unique_all."""
    return unique_all(x).values


def isin(x1, x2, /, *, invert=False):
    """Whether each element of x1 is among those of x2, or with invert, is not."""
    x1, x2 = array("isin", x1), array("isin", x2)
    return argand.isin(x1, x2, invert=invert)
