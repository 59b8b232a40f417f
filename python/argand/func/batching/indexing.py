"""Indexing, gather and scatter, embeddings."""

from ... import _C
from ..._C import Tensor
from .tensor import aligned, cannot_write, data_dependent, rule, wrapped_dim

_ALL = slice(None)


def _key_of(key):
    """The parts of an index; lists become tensors."""
    parts = key if isinstance(key, tuple) else (key,)
    return [_C.tensor(p) if isinstance(p, list) else p for p in parts]


def _spread(parts, rank):
    """parts without `...`, with a slice for every dimension they leave out."""
    used = sum(
        p.dim() if isinstance(p, Tensor) and p.dtype is _C.bool else p is not None and p is not ... for p in parts
    )
    fill = [_ALL] * (rank - used)
    at = next((i for i, p in enumerate(parts) if p is ...), None)
    return [*parts, *fill] if at is None else [*parts[:at], *fill, *parts[at + 1 :]]


def _without_masks(level, parts):
    """parts with indices in place of bool masks."""
    out = []
    for p in parts:
        if isinstance(p, Tensor) and p.dtype in (_C.bool, _C.uint8):
            if level.holds(p):
                raise data_dependent("an index that is a mask, whose result has other sizes for each example,")
            out += _C.nonzero_numpy(p)
        elif isinstance(p, bool):
            return None
        else:
            out.append(p)
    return out


@rule("__getitem__")
def _get(level, func, args, kwargs):
    x, key = args
    parts = _key_of(key)
    if not any(isinstance(p, (Tensor, bool)) for p in parts):
        return level.wrap(x.value[(_ALL, *parts)])
    parts = _without_masks(level, _spread(parts, x.dim()))
    if parts is None:
        return NotImplemented
    # First what is no tensor, then the dimensions that tensors index, brought to the front.
    value, is_batched = level.split(x)
    basic = [_ALL if isinstance(p, Tensor) else p for p in parts]
    value = value[(_ALL, *basic) if is_batched else tuple(basic)]
    kept = [p for p in parts if not isinstance(p, int)]
    places = [i for i, p in enumerate(kept) if isinstance(p, Tensor)]
    indices = [kept[i] for i in places]
    value = value.movedim([p + is_batched for p in places], list(range(is_batched, len(places) + is_batched)))
    rank = max(i.dim() for i in indices)
    if any(map(level.holds, indices)):
        placed = [aligned(*level.split(i), i.dim(), rank) for i in indices]
        if is_batched:
            placed.insert(0, _C.arange(level.size, device=value.device).reshape(-1, *[1] * rank))
        value = value[tuple(placed)]
    else:
        value = value[(_ALL, *indices)]
    if places == list(range(places[0], places[0] + len(places))) and places[0]:
        value = value.movedim(list(range(1, rank + 1)), list(range(places[0] + 1, places[0] + rank + 1)))
    return level.wrap(value)


@rule("__setitem__")
def _set(level, func, args, kwargs):
    x, key, new = args
    if not level.holds(x):
        raise cannot_write("index assignment")
    parts = _key_of(key)
    tensors = [p for p in parts if isinstance(p, (Tensor, bool))]
    if len(parts) == 1 and isinstance(parts[0], Tensor) and parts[0].dtype is _C.bool:
        if not isinstance(new, Tensor) or new.dim() == 0:
            mask, is_batched = level.split(parts[0])
            mask = mask[(...,) + (None,) * (x.dim() - parts[0].dim())]
            fill, _ = level.split(new) if isinstance(new, Tensor) else (_C.tensor(new), False)
            fill = fill.to(x.value.dtype)
            fill = aligned(fill, level.holds(new), 0, x.dim())
            x.value.copy_(_C.where(mask, fill, x.value))
            return None
    if any(map(level.holds, tensors)) or any(isinstance(p, bool) for p in tensors) or len(tensors) > 1:
        return NotImplemented
    place = (_ALL, *parts)
    if isinstance(new, Tensor):
        value, is_batched = level.split(new)
        rank = _C.empty(x.shape, device="meta")[tuple(parts)].dim() if not tensors else _rank_at(x, parts)
        extra = new.dim() - rank
        if is_batched and extra > 0:
            value = value.reshape(level.size, *value.shape[1 + extra :])
        new = aligned(value, is_batched, new.dim(), rank)
    x.value[place] = new
    return None


def _rank_at(x, parts):
    """The dimensions of x[parts] with one index that is a tensor."""
    return x[tuple(parts)].dim()


def _along(level, args, kwargs, names):
    """(the tensor, dim of the numbers, other arguments by name) of gather and the like."""
    given = dict(zip(names, args[1:])) | kwargs
    dim = wrapped_dim(given.pop("dim"), args[0].dim())
    return level.batched(args[0]), dim, given


def _points(value):
    """An example without dimensions gets one."""
    return value.unsqueeze(1) if value.dim() == 1 else value


@rule("gather")
def _gather(level, func, args, kwargs):
    value, dim, given = _along(level, args, kwargs, ("dim", "index"))
    index = level.batched(given["index"])
    result = _points(value).gather(dim, _points(index))
    return level.wrap(result.reshape(index.shape))


@rule("scatter", "scatter_add", "scatter_reduce", "scatter_", "scatter_add_", "scatter_reduce_")
def _scatter(level, func, args, kwargs):
    if func.__name__.endswith("_") and not level.holds(args[0]):
        raise cannot_write(func.__name__)
    value, dim, given = _along(level, args, kwargs, ("dim", "index", "src", "reduce"))
    if "value" in given:
        given["src"] = given.pop("value")
    source = given.pop("src")
    if isinstance(source, Tensor):
        source = _points(level.batched(source))
    result = func(_points(value), dim, _points(level.batched(given.pop("index"))), source, **given)
    if func.__name__.endswith("_"):
        return args[0]
    return level.wrap(result.reshape(value.shape))


@rule("index_select")
def _index_select(level, func, args, kwargs):
    given = dict(zip(("dim", "index"), args[1:])) | kwargs
    x, index = args[0], given["index"]
    if not x.dim() or index.dim() > 1:
        return NotImplemented
    dim = wrapped_dim(given["dim"], x.dim())
    if not level.holds(index):
        return level.wrap(x.value.index_select(dim, index))
    key = (_ALL,) * (dim - 1) + (index if index.dim() else index.unsqueeze(0),)
    return _get(level, Tensor.__getitem__, (x, key), {})


@rule("take_along_dim")
def _take_along_dim(level, func, args, kwargs):
    given = dict(zip(("indices", "dim"), args[1:])) | kwargs
    x, indices = args[0], given["indices"]
    if given.get("dim") is None:
        flat = level.batched(x).reshape(level.size, -1)
        return level.wrap(flat.gather(1, level.batched(indices).reshape(level.size, -1)))
    return level.wrap(_C.take_along_dim(level.batched(x), level.batched(indices), wrapped_dim(given["dim"], x.dim())))


@rule("take")
def _take(level, func, args, kwargs):
    index = level.batched(args[1] if len(args) > 1 else kwargs["index"])
    flat = level.batched(args[0]).reshape(level.size, -1)
    return level.wrap(flat.gather(1, index.reshape(level.size, -1)).reshape(index.shape))


@rule("index_add", "index_copy", "index_fill", "index_add_", "index_copy_", "index_fill_")
def _index_add(level, func, args, kwargs):
    names = ("dim", "index", "value" if "fill" in func.__name__ else "source")
    given = dict(zip(names, args[1:])) | kwargs
    x, index, source = args[0], given["index"], given[names[2]]
    if func.__name__.endswith("_") and not level.holds(x):
        raise cannot_write(func.__name__)
    if level.holds(index) or not x.dim() or "fill" in func.__name__ and isinstance(source, Tensor):
        return NotImplemented
    if isinstance(source, Tensor):
        source = level.batched(source)
    rest = {"alpha": given["alpha"]} if "alpha" in given else {}
    result = func(level.batched(x), wrapped_dim(given["dim"], x.dim()), index, source, **rest)
    return x if func.__name__.endswith("_") else level.wrap(result)


@rule("one_hot")
def _one_hot(level, func, args, kwargs):
    classes = args[1] if len(args) > 1 else kwargs.get("num_classes", -1)
    if classes < 0:
        raise data_dependent("one_hot() without num_classes")
    return level.wrap(func(args[0].value, classes))


@rule("embedding")
def _embedding(level, func, args, kwargs):
    names = ("indices", "padding_idx", "scale_grad_by_freq", "sparse")
    given = dict(zip(names, args[1:])) | kwargs
    weight, indices = args[0], given.pop("indices")
    if given.get("scale_grad_by_freq") or given.get("sparse"):
        return NotImplemented
    numbers, is_batched = level.split(indices)
    if not level.holds(weight):
        return level.wrap(func(weight, numbers, given.get("padding_idx", -1)))
    rows, padding = weight.size(0), given.get("padding_idx", -1)
    table = weight.value
    if padding >= 0:  # that row gets no gradient, in any example
        no_gradient = (_C.arange(rows, device=table.device) == padding).unsqueeze(-1)
        table = _C.where(no_gradient, table.detach(), table)
    first = _C.arange(level.size, device=table.device) * rows
    numbers = numbers if is_batched else numbers.unsqueeze(0)
    numbers = numbers + first.reshape(-1, *[1] * (numbers.dim() - 1))
    return level.wrap(func(table.reshape(-1, table.size(-1)), numbers))


@rule("bucketize", "isin")
def _lookup(level, func, args, kwargs):
    if any(map(level.holds, args[1:])) or any(map(level.holds, kwargs.values())):
        return NotImplemented
    return level.wrap(func(args[0].value, *args[1:], **kwargs))


@rule("index_put")
def _index_put(level, func, args, kwargs):
    x, indices, values, accumulate = (*args, False)[:4]
    if kwargs or any(i is None or level.holds(i) or i.dtype is _C.bool for i in indices):
        return NotImplemented
    rank = max(i.dim() for i in indices)
    rows = _C.arange(level.size, device=indices[0].device).reshape(level.size, *[1] * rank)
    values = aligned(level.batched(values), True, values.dim(), rank + x.dim() - len(indices))
    return level.wrap(func(level.batched(x), (rows, *indices), values, accumulate))
