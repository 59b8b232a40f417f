"""Functions along dimensions: reductions, softmax, scans, sorts."""

import math

from ... import _C
from ..._C import Tensor
from .pointwise import broadcast
from .tensor import rule, wrapped_dim

# Where dim stands among the arguments, and its default; None is all dimensions, or, where one dim alone can be given,
# the flattened tensor.
_SEVERAL = dict.fromkeys(
    "sum mean nansum nanmean amax amin logsumexp all any var std var_mean std_mean count_nonzero".split(), 1
)
_SEVERAL |= {"linalg_vector_norm": 2}
_ONE = {
    **dict.fromkeys("softmax log_softmax softmin cumsum cumprod cummax cummin logcumsumexp".split(), (1, -1)),
    **dict.fromkeys("argsort sort glu mode median nanmedian msort".split(), (1, -1)),
    **dict.fromkeys("argmax argmin prod".split(), (1, None)),
    **dict.fromkeys("topk kthvalue".split(), (2, -1)),
    "normalize": (2, 1),
    "renorm": (2, None),
    "diff": (2, -1),
}


def _take_dim(args, kwargs, position, default):
    """(dim, arguments without it)."""
    if len(args) > position:
        return args[position], (*args[:position], *args[position + 1 :]), kwargs
    kwargs = dict(kwargs)
    return kwargs.pop("dim", default), args, kwargs


def _squeezed(result):
    """The result for an example without dimensions, which was given one."""
    if isinstance(result, Tensor):
        return result.squeeze(1) if result.dim() > 1 else result
    return type(result)([_squeezed(x) for x in result])


def _along(level, func, x, dims, args, kwargs, position=99):
    value, rank = x.value, x.dim()
    if rank == 0:
        value = value.unsqueeze(1)
    rest = list(args[1:])
    if len(rest) >= position:
        rest.insert(position - 1, dims)
    else:
        kwargs = {**kwargs, "dim": dims}
    result = func(value, *rest, **kwargs)
    return level.wrap(_squeezed(result) if rank == 0 else result)


@rule(*_SEVERAL)
def _several(level, func, args, kwargs):
    if not level.holds(args[0]) or any(map(level.holds, args[1:])):
        return NotImplemented
    x, name = args[0], func.__name__
    if name in ("var", "std", "var_mean", "std_mean"):
        args, kwargs = _with_correction(args, kwargs)
    position = _SEVERAL[name]
    had = len(args) > position
    dim, args, kwargs = _take_dim(args, kwargs, position, None)
    if name in ("all", "any", "count_nonzero", "nansum") and dim is None and not args[1:]:
        return level.wrap(func(x.value.reshape(level.size, -1), dim=1, **kwargs))
    if dim is None or (isinstance(dim, (tuple, list)) and not dim and name != "amax"):
        dims = list(range(1, max(x.dim(), 1) + 1))
    elif isinstance(dim, int):
        dims = wrapped_dim(dim, x.dim())
    else:
        dims = [wrapped_dim(d, x.dim()) for d in dim]
    return _along(level, func, x, dims, args, kwargs, *[position] * had)


def _with_correction(args, kwargs):
    """var's arguments with `correction` in the place of `unbiased`."""
    args, kwargs = list(args), dict(kwargs)
    if len(args) > 1 and isinstance(args[1], bool):
        kwargs["correction"] = int(args.pop(1))
    elif len(args) > 2:
        kwargs["correction"] = int(args.pop(2))
        if len(args) > 2:
            kwargs["keepdim"] = args.pop(2)
    if "unbiased" in kwargs:
        kwargs["correction"] = int(kwargs.pop("unbiased"))
    return args, kwargs


@rule(*_ONE)
def _one(level, func, args, kwargs):
    name, x = func.__name__, args[0]
    if not level.holds(x) or any(map(level.holds, args[1:])) or any(map(level.holds, kwargs.values())):
        return NotImplemented
    position, default = _ONE[name]
    if name == "msort":
        return level.wrap(_C.sort(x.value, dim=1)[0]) if x.dim() else x
    if name in ("median", "nanmedian") and len(args) == 1 and "dim" not in kwargs:
        return level.wrap(func(x.value.reshape(level.size, -1), dim=1)[0])
    if name == "renorm":
        return NotImplemented
    had = len(args) > position
    dim, args, kwargs = _take_dim(args, kwargs, position, default)
    if dim is None:
        return _flattened(level, func, x, args, kwargs)
    return _along(level, func, x, wrapped_dim(dim, x.dim()), args, kwargs, *[position] * had)


def _flattened(level, func, x, args, kwargs):
    kwargs = dict(kwargs)
    keepdim = args[1] if len(args) > 1 else kwargs.pop("keepdim", False)
    result = func(x.value.reshape(level.size, -1), dim=1, **kwargs)
    return level.wrap(result.reshape(level.size, *[1] * x.dim()) if keepdim else result)


@rule("quantile", "nanquantile")
def _quantile(level, func, args, kwargs):
    x, given = args[0], dict(zip(("q", "dim", "keepdim"), args[1:])) | kwargs
    q, dim, keepdim = given.pop("q"), given.pop("dim", None), given.pop("keepdim", False)
    if not level.holds(x) or level.holds(q):
        return NotImplemented
    several = isinstance(q, Tensor) and q.dim() > 0  # then the first dimension of a result counts them
    if dim is None or x.dim() == 0:
        y = func(x.value.reshape(level.size, -1), q, dim=1, **given)
        y = y.reshape(*y.shape, *[1] * x.dim()) if keepdim else y
    else:
        y = func(x.value, q, dim=wrapped_dim(dim, x.dim()), keepdim=keepdim, **given)
    return level.wrap(y.movedim(1, 0) if several else y)


@rule("max", "min", "aminmax")
def _extremes(level, func, args, kwargs):
    x, name = args[0], func.__name__
    if name != "aminmax" and (len(args) > 1 and isinstance(args[1], Tensor) or "other" in kwargs):
        return broadcast(level, getattr(_C, name + "imum"), args, kwargs)
    if len(args) > 1 or "dim" in kwargs:
        dim, args, kwargs = _take_dim(args, kwargs, 1, None)
        if isinstance(dim, int):
            if len(args) > 1:
                kwargs = {**kwargs, "keepdim": args[1]}
            return _along(level, func, x, wrapped_dim(dim, x.dim()), args[:1], kwargs)
        return NotImplemented
    if name == "aminmax":
        return level.wrap(func(x.value.reshape(level.size, -1), dim=1, **kwargs))
    flat = x.value.reshape(level.size, -1)
    return level.wrap(_C.amax(flat, 1) if name == "max" else _C.amin(flat, 1))


@rule("norm")
def _norm(level, func, args, kwargs):
    x, p = args[0], args[1] if len(args) > 1 else kwargs.get("p", 2)
    if not isinstance(p, (int, float, str, type(None))):
        return NotImplemented
    p = 2.0 if p in ("fro", None) else p
    dim = args[2] if len(args) > 2 else kwargs.get("dim")
    keepdim = args[3] if len(args) > 3 else kwargs.get("keepdim", False)
    dtype = kwargs.get("dtype")
    if isinstance(p, str) or isinstance(p, float) and math.isnan(p):
        return NotImplemented
    dims = range(x.dim()) if dim is None or dim in ([], ()) else [dim] if isinstance(dim, int) else dim
    value = x.value if x.dim() else x.value.unsqueeze(1)
    dims = [wrapped_dim(d, x.dim()) for d in dims] or [1]
    result = _C.norm(value, p, dims, keepdim, **({} if dtype is None else {"dtype": dtype}))
    return level.wrap(result if x.dim() else _squeezed(result))


@rule("linalg_norm", "linalg_matrix_norm", "linalg_cond")
def _matrix_norm(level, func, args, kwargs):
    x = args[0]
    if not level.holds(x):
        return NotImplemented
    if func.__name__ == "linalg_cond":
        return level.wrap(func(x.value, *args[1:], **kwargs))
    dim, args, kwargs = _take_dim(args, kwargs, 2, None)
    order = args[1] if len(args) > 1 else kwargs.get("ord")
    if len(args) > 2:
        kwargs = {**kwargs, "keepdim": args[2]}
    if dim is None and func.__name__ == "linalg_norm":
        if order is None:
            if kwargs.get("keepdim"):
                return NotImplemented
            return level.wrap(func(x.value.reshape(level.size, -1), dim=1, **kwargs))
        dim = tuple(range(x.dim()))
    dim = (-2, -1) if dim is None else dim
    dims = wrapped_dim(dim, x.dim()) if isinstance(dim, int) else tuple(wrapped_dim(d, x.dim()) for d in dim)
    return level.wrap(func(x.value, *args[1:2], dim=dims, **kwargs))


@rule("dist")
def _dist(level, func, args, kwargs):
    p = args[2] if len(args) > 2 else kwargs.get("p", 2.0)
    difference = broadcast(level, _C.sub, args[:2], {})
    return _norm(level, _C.norm, (difference, p), {})


@rule("cosine_similarity", "pairwise_distance")
def _between(level, func, args, kwargs):
    a, b = args[0], args[1] if len(args) > 1 else kwargs["x2" if "x2" in kwargs else "other"]
    kwargs = {k: v for k, v in kwargs.items() if k not in ("x2", "other")}
    rank = max(a.dim(), b.dim())
    values = [level.batched(x) for x in (a, b)]
    values = [v.reshape(level.size, *[1] * (rank - v.dim() + 1), *v.shape[1:]) for v in values]
    if func.__name__ == "cosine_similarity":
        dim, args, kwargs = _take_dim(args, kwargs, 2, 1)
        return level.wrap(func(*values, wrapped_dim(dim, rank), *args[2:], **kwargs))
    if rank == 0:
        return NotImplemented
    return level.wrap(func(*values, *args[2:], **kwargs))
