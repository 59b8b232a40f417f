"""Shapes: joining, splitting, reordering, repeating."""

import argand

from .. import _C
from ._array import array, common_operands
from ._dtypes import result_type


def wrap_axis(name, axis, ndim):
    """A dimension counted from the front. Throws IndexError where there is none such."""
    if not -ndim <= axis < ndim:
        raise IndexError(f"{name}: axis {axis} is out of range for {ndim} dimensions")
    return axis % ndim


def axes_of(name, axis, ndim):
    """An int or a tuple of ints as distinct dimensions counted from the front; None is all of them."""
    if axis is None:
        return tuple(range(ndim))
    axes = tuple(wrap_axis(name, a, ndim) for a in ((axis,) if isinstance(axis, int) else axis))
    if len(set(axes)) < len(axes):
        raise ValueError(f"{name}: an axis is named twice in {axis}")
    return axes


def _together(name, arrays):
    arrays = [array(name, x) for x in arrays]
    if not arrays:
        raise ValueError(f"{name}: expected at least one array")
    common = result_type(*arrays)
    return [x if x.dtype is common else x.to(common) for x in arrays]


def broadcast_shapes(*shapes):
    """The shape that arrays of these shapes have together. Throws ValueError where they do not fit."""
    try:
        return tuple(argand.broadcast_shapes(*shapes))
    except RuntimeError as error:
        raise ValueError(str(error)) from None


def broadcast_arrays(*arrays):
    """Views of one common shape, in a list."""
    arrays = [array("broadcast_arrays", x) for x in arrays]
    shape = broadcast_shapes(*(x.shape for x in arrays))
    return [x.expand(shape) for x in arrays]


def broadcast_to(x, /, shape):
    """A view of x of a shape that it broadcasts to."""
    x = array("broadcast_to", x)
    if broadcast_shapes(x.shape, tuple(shape)) != tuple(shape):
        raise ValueError(f"broadcast_to: {tuple(x.shape)} does not broadcast to {tuple(shape)}")
    return x.expand(tuple(shape))


def concat(arrays, /, *, axis=0):
    """Arrays one after the other along an axis; axis=None: the elements of all, in one dimension."""
    arrays = _together("concat", arrays)
    if axis is None:
        return _C.cat([x.reshape(-1) for x in arrays])
    first = arrays[0]
    axis = wrap_axis("concat", axis, first.ndim)
    rest = [(*x.shape[:axis], *x.shape[axis + 1 :]) for x in arrays]
    if any(x.ndim != first.ndim for x in arrays) or len(set(rest)) > 1:
        shapes = ", ".join(str(tuple(x.shape)) for x in arrays)
        raise ValueError(f"concat: shapes may differ along axis {axis} only, got {shapes}")
    return _C.cat(arrays, axis)


def stack(arrays, /, *, axis=0):
    """Arrays of one shape along a new axis. Throws ValueError where the shapes differ."""
    arrays = _together("stack", arrays)
    if any(x.shape != arrays[0].shape for x in arrays):
        raise ValueError(f"stack: expected one shape, got {', '.join(str(tuple(x.shape)) for x in arrays)}")
    return _C.stack(arrays, wrap_axis("stack", axis, arrays[0].ndim + 1))


def unstack(x, /, *, axis=0):
    """The slices along an axis, in a tuple."""
    x = array("unstack", x)
    return tuple(x.unbind(wrap_axis("unstack", axis, x.ndim)))


def expand_dims(x, /, axis=0):
    """x with dimensions of size one, placed where `axis`, an int or a tuple, says in the result."""
    x = array("expand_dims", x)
    axes = (axis,) if isinstance(axis, int) else tuple(axis)
    for a in sorted(axes_of("expand_dims", axes, x.ndim + len(axes))):
        x = x.unsqueeze(a)
    return x


def squeeze(x, /, axis):
    """x without dimensions of size one, `axis`. Throws ValueError where one of them has another size."""
    x = array("squeeze", x)
    axes = axes_of("squeeze", axis, x.ndim)
    for a in axes:
        if x.shape[a] != 1:
            raise ValueError(f"squeeze: axis {a} has size {x.shape[a]}, expected 1")
    return x.squeeze(axes) if axes else x


def flip(x, /, *, axis=None):
    """The elements in reverse order along axes, by default all."""
    x = array("flip", x)
    return _C.flip(x, axes_of("flip", axis, x.ndim))


def moveaxis(x, source, destination, /):
    """x with dimensions moved; the others keep their order."""
    x = array("moveaxis", x)
    source, destination = (axes_of("moveaxis", a, x.ndim) for a in (source, destination))
    if len(source) != len(destination):
        raise ValueError(f"moveaxis: {len(source)} axes cannot move to {len(destination)} places")
    return _C.movedim(x, source, destination)


def permute_dims(x, /, axes):
    """x with its dimensions in another order."""
    x = array("permute_dims", x)
    found = axes_of("permute_dims", tuple(axes), x.ndim)
    if len(found) != x.ndim:
        raise ValueError(f"permute_dims: expected {x.ndim} axes, got {len(found)}")
    return x.permute(found)


def matrix_transpose(x, /):
    """Each matrix of the last two dimensions transposed."""
    x = array("matrix_transpose", x)
    if x.ndim < 2:
        raise ValueError(f"matrix_transpose: expected at least two dimensions, got {x.ndim}")
    return x.mT


def reshape(x, /, shape, *, copy=None):
    """x with another shape, in which one size may be -1.

    copy: True always copies, False never (ValueError where a view is not possible), None only where it must.
    """
    x = array("reshape", x)
    shape = tuple(int(s) for s in ((shape,) if isinstance(shape, int) else shape))
    if copy:
        return x.clone(memory_format=_C.contiguous_format).reshape(shape)
    if copy is None:
        return x.reshape(shape)
    try:
        return x.view(shape)
    except RuntimeError as error:
        raise ValueError(f"reshape: this needs a copy; use copy=None ({error})") from None


def repeat(x, repeats, /, *, axis=None):
    """Each element, or each slice along an axis, several times: a number, or an array of one number for each."""
    x = array("repeat", x)
    if axis is None:
        x, axis = x.reshape(-1), 0
    axis = wrap_axis("repeat", axis, x.ndim)
    if isinstance(repeats, int):
        return _C.repeat_interleave(x, repeats, axis)
    repeats = array("repeat", repeats).to(_C.int64)
    if repeats.ndim == 0 or repeats.numel() == 1 != x.shape[axis]:
        repeats = repeats.reshape(-1).expand(x.shape[axis])
    return _C.repeat_interleave(x, repeats, axis)


def tile(x, repetitions, /):
    """x laid side by side, so many times along each dimension."""
    return _C.tile(array("tile", x), tuple(repetitions))


def roll(x, /, shift, *, axis=None):
    """The elements shifted along axes, those that leave at one end entering at the other; None: in row-major order."""
    x = array("roll", x)
    if axis is None:
        return _C.roll(x, shift)
    axes = (axis,) if isinstance(axis, int) else tuple(axis)
    shifts = (shift,) * len(axes) if isinstance(shift, int) else tuple(shift)
    if len(shifts) != len(axes):
        raise ValueError(f"roll: {len(shifts)} shifts for {len(axes)} axes")
    return _C.roll(x, shifts, tuple(wrap_axis("roll", a, x.ndim) for a in axes))


def take(x, indices, /, *, axis=None):
    """The slices along an axis at the places of a one-dimensional index array. axis may be left out of vectors only."""
    x, indices = array("take", x), array("take", indices)
    if axis is None:
        if x.ndim != 1:
            raise ValueError(f"take: axis is needed for an array of {x.ndim} dimensions")
        axis = 0
    axis = wrap_axis("take", axis, x.ndim)
    places = _places("take", indices, x.shape[axis])
    found = _C.index_select(x, axis, places.reshape(-1))
    return found.reshape((*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :])) if indices.ndim != 1 else found


def take_along_axis(x, indices, /, *, axis=-1):
    """The elements at the places that `indices`, which broadcasts with x but for the axis, names along an axis."""
    x, indices = array("take_along_axis", x), array("take_along_axis", indices)
    axis = wrap_axis("take_along_axis", axis, x.ndim)
    if indices.ndim != x.ndim:
        raise ValueError(f"take_along_axis: indices have {indices.ndim} dimensions, the array {x.ndim}")
    return _C.take_along_dim(x, _places("take_along_axis", indices, x.shape[axis]), axis)


def _places(name, indices, size):
    """Indices as int64 counted from the front. Throws IndexError where one lies outside."""
    if indices.dtype.is_floating_point or indices.dtype.is_complex or indices.dtype is _C.bool:
        raise TypeError(f"{name}: indices must be integers, got {indices.dtype}")
    indices = indices.to(_C.int64)
    if indices.numel() and (int(indices.amin()) < -size or int(indices.amax()) >= size):
        raise IndexError(f"{name}: an index is out of range for an axis of size {size}")
    return _C.where(indices < 0, indices + size, indices)


def where(condition, x1, x2, /):
    """x1 where the condition, an array of bool, holds, else x2; one of them, or both, may be Python numbers."""
    condition = array("where", condition)
    if condition.dtype is not _C.bool:
        raise TypeError(f"where: the condition must be bool, got {condition.dtype}")
    numbers = (bool, int, float, complex)
    x1, x2 = (x if isinstance(x, numbers) else array("where", x) for x in (x1, x2))
    return _C.where(condition, *common_operands(x1, x2))
