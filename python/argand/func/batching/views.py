"""Views and rearrangements."""

import math

from ... import _C
from ..._C import Tensor
from .tensor import data_dependent, rule, wrapped_dim


def _sizes(args, name="size", kwargs=None):
    """Sizes given as one tuple, as several ints, or by name."""
    if not args:
        return tuple((kwargs or {})[name])
    return tuple(args[0]) if isinstance(args[0], (tuple, list)) else tuple(args)


def _dims(args, rank, name="dims", kwargs=None):
    given = args or ((kwargs or {}).get(name),)
    given = given[0] if isinstance(given[0], (tuple, list)) else given
    return [wrapped_dim(d, rank) for d in given]


@rule("view", "reshape")
def _view(level, func, args, kwargs):
    x = args[0]
    if len(args) > 1 and isinstance(args[1], _C.dtype) or "dtype" in kwargs:
        return level.wrap(func(x.value, *args[1:], **kwargs))
    sizes = _sizes(args[1:], "shape" if "shape" in kwargs else "size", kwargs)
    if -1 in sizes and not x.value.numel():
        return NotImplemented
    return level.wrap(func(x.value, (level.size, *sizes)))


@rule("view_as", "reshape_as", "expand_as")
def _like(level, func, args, kwargs):
    x, other = args[0], args[1] if len(args) > 1 else kwargs["other"]
    if not level.holds(x):
        return getattr(x, func.__name__[:-3])(other.shape)
    if func.__name__ == "expand_as":
        return _expand(level, Tensor.expand, (x, other.shape), {})
    return level.wrap(getattr(x.value, func.__name__[:-3])((level.size, *other.shape)))


@rule("expand", "broadcast_to")
def _expand(level, func, args, kwargs):
    x, sizes = args[0], _sizes(args[1:], "size", kwargs)
    extra = len(sizes) - x.dim()
    if extra < 0:
        return NotImplemented
    value = x.value[(slice(None),) + (None,) * extra]
    return level.wrap(value.expand(level.size, *sizes))


@rule("permute")
def _permute(level, func, args, kwargs):
    return level.wrap(args[0].value.permute(0, *_dims(args[1:], args[0].dim(), "dims", kwargs)))


@rule("transpose", "swapaxes", "swapdims")
def _transpose(level, func, args, kwargs):
    x, dims = args[0], (*args[1:], *kwargs.values())
    return level.wrap(x.value.transpose(*(wrapped_dim(d, x.dim()) for d in dims))) if x.dim() else x


@rule("t", "numpy_T")
def _t(level, func, args, kwargs):
    x = args[0]
    return level.wrap(x.value.transpose(1, 2)) if x.dim() == 2 else x if x.dim() < 2 else NotImplemented


@rule("movedim", "moveaxis")
def _movedim(level, func, args, kwargs):
    x = args[0]
    ends = [*args[1:], *(kwargs[k] for k in ("source", "destination") if k in kwargs)]
    ends = [[e] if isinstance(e, int) else e for e in ends]
    return level.wrap(x.value.movedim(*([wrapped_dim(d, x.dim()) for d in e] for e in ends)))


@rule("squeeze")
def _squeeze(level, func, args, kwargs):
    x, given = args[0], args[1] if len(args) > 1 else kwargs.get("dim")
    given = range(x.dim()) if given is None else [given] if isinstance(given, int) else given
    dims = sorted({wrapped_dim(d, x.dim()) for d in given}, reverse=True)
    value = x.value
    for d in dims:
        if x.dim() and value.size(d) == 1:
            value = value.squeeze(d)
    return level.wrap(value)


@rule("unsqueeze")
def _unsqueeze(level, func, args, kwargs):
    x = args[0]
    return level.wrap(x.value.unsqueeze(wrapped_dim(args[1] if len(args) > 1 else kwargs["dim"], x.dim() + 1)))


@rule("flatten")
def _flatten(level, func, args, kwargs):
    x = args[0]
    given = dict(zip(("start_dim", "end_dim"), args[1:])) | kwargs
    if not x.dim():
        return level.wrap(x.value.unsqueeze(1))
    start, end = given.get("start_dim", 0), given.get("end_dim", -1)
    return level.wrap(x.value.flatten(wrapped_dim(start, x.dim()), wrapped_dim(end, x.dim())))


@rule("ravel")
def _ravel(level, func, args, kwargs):
    return level.wrap(args[0].value.reshape(level.size, math.prod(args[0].shape)))


@rule("unflatten")
def _unflatten(level, func, args, kwargs):
    x = args[0]
    given = dict(zip(("dim", "sizes"), args[1:])) | kwargs
    return level.wrap(x.value.unflatten(wrapped_dim(given["dim"], x.dim()), given["sizes"]))


def _shift(position, name="dim", default=0):
    """A rule for functions whose one dim stands at `position` or is called `name`."""

    def shifted(level, func, args, kwargs):
        x = args[0]
        if not level.holds(x) or any(map(level.holds, args[1:])) or not x.dim():
            return NotImplemented
        args, kwargs = list(args), dict(kwargs)
        if len(args) > position:
            args[position] = wrapped_dim(args[position], x.dim())
        else:
            kwargs[name] = wrapped_dim(kwargs.get(name, default), x.dim())
        return level.wrap(func(x.value, *args[1:], **kwargs))

    return shifted


rule("select", "narrow", "unbind", "slice", "select_scatter_")(_shift(1))
rule("chunk", "split", "split_with_sizes", "tensor_split")(_shift(2))
rule("unfold")(_shift(1, "dimension"))


@rule("flip", "fliplr", "flipud")
def _flip(level, func, args, kwargs):
    x, name = args[0], func.__name__
    dims = [1] if name == "flipud" else [2] if name == "fliplr" else _dims(args[1:], x.dim(), "dims", kwargs)
    return level.wrap(x.value.flip(dims)) if x.dim() else NotImplemented


@rule("roll")
def _roll(level, func, args, kwargs):
    x = args[0]
    given = dict(zip(("shifts", "dims"), args[1:])) | kwargs
    dims = given.get("dims", ())
    dims = [dims] if isinstance(dims, int) else dims
    if not dims:
        return level.wrap(x.value.reshape(level.size, -1).roll(given["shifts"], 1).reshape(x.value.shape))
    return level.wrap(x.value.roll(given["shifts"], [wrapped_dim(d, x.dim()) for d in dims]))


@rule("repeat", "tile")
def _repeat(level, func, args, kwargs):
    x, times = args[0], _sizes(args[1:], "dims" if "dims" in kwargs else "repeats", kwargs)
    if func.__name__ == "tile":
        times = (1,) * (x.dim() - len(times)) + times
    extra = len(times) - x.dim()
    if extra < 0:
        return NotImplemented
    return level.wrap(x.value[(slice(None),) + (None,) * extra].repeat(1, *times))


@rule("repeat_interleave")
def _repeat_interleave(level, func, args, kwargs):
    x = args[0]
    given = dict(zip(("repeats", "dim"), args[1:])) | kwargs
    repeats, dim = given.get("repeats"), given.get("dim")
    if not level.holds(x) or repeats is None or level.holds(repeats):
        raise data_dependent("repeat_interleave() by counts that differ between examples")
    if dim is None:
        return level.wrap(x.value.reshape(level.size, -1).repeat_interleave(repeats, 1))
    return level.wrap(x.value.repeat_interleave(repeats, wrapped_dim(dim, x.dim())))


@rule("diagonal", "linalg_diagonal")
def _diagonal(level, func, args, kwargs):
    x = args[0]
    names = ("offset", "dim1", "dim2")
    first, second = (-2, -1) if func.__name__ == "linalg_diagonal" else (0, 1)
    given = {"offset": 0, "dim1": first, "dim2": second} | dict(zip(names, args[1:])) | kwargs
    dims = [wrapped_dim(given[d], x.dim()) for d in names[1:]]
    return level.wrap(x.value.diagonal(given["offset"], *dims))


@rule("diag_embed")
def _diag_embed(level, func, args, kwargs):
    x = args[0]
    given = {"offset": 0, "dim1": -2, "dim2": -1} | dict(zip(("offset", "dim1", "dim2"), args[1:])) | kwargs
    dims = [wrapped_dim(given[d], x.dim() + 1) for d in ("dim1", "dim2")]
    return level.wrap(x.value.diag_embed(given["offset"], *dims))


@rule("diag")
def _diag(level, func, args, kwargs):
    x, offset = args[0], args[1] if len(args) > 1 else kwargs.get("diagonal", 0)
    if x.dim() == 1:
        return level.wrap(x.value.diag_embed(offset))
    return level.wrap(x.value.diagonal(offset, 1, 2)) if x.dim() == 2 else NotImplemented


@rule("trace")
def _trace(level, func, args, kwargs):
    x = args[0]
    return level.wrap(x.value.diagonal(0, 1, 2).sum(-1)) if x.dim() == 2 else NotImplemented


@rule("unsqueeze_", "squeeze_", "t_")
def _sizes_in_place(level, func, args, kwargs):
    raise RuntimeError(f"{func.__name__}: vmap cannot change a tensor's sizes in place; use {func.__name__[:-1]}()")


@rule("atleast_1d", "atleast_2d", "atleast_3d")
def _at_least(level, func, args, kwargs):
    x = args[0]
    if not isinstance(x, Tensor):
        return NotImplemented
    sizes = func(_C.empty(x.shape, device="meta")).shape
    return level.wrap(x.value.reshape(level.size, *sizes))
