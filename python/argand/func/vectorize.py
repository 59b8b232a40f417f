"""vmap: a function of one example, over a batch of them."""

import functools
from collections.abc import Callable
from typing import Any

from .. import _C
from ..utils._pytree import _broadcast_to_and_flatten, tree_flatten, tree_unflatten
from .batching import Batched, Level


def _is_dim(x):
    return x is None or isinstance(x, int)


def _dims_of(in_dims, spec):
    """One dim, or None, for each leaf of the arguments."""
    if not isinstance(in_dims, (int, tuple, list)):
        raise ValueError(f"vmap: in_dims must be an int, or a tuple like the arguments, got {type(in_dims).__name__}")
    dims = _broadcast_to_and_flatten(in_dims, spec, is_leaf=_is_dim)
    if dims is None or not all(map(_is_dim, dims)):
        raise ValueError(f"vmap: in_dims {in_dims} is not laid out like the arguments")
    return dims


def _places_of(out_dims, spec):
    """One dim, or None, for each leaf of the result; a tuple of one will do for a single tensor."""
    if spec.is_leaf() and isinstance(out_dims, tuple) and len(out_dims) == 1:
        (out_dims,) = out_dims
    places = _broadcast_to_and_flatten(out_dims, spec, is_leaf=_is_dim)
    if places is None or not all(map(_is_dim, places)):
        raise ValueError(f"vmap: out_dims {out_dims!r} is not laid out like the result: an int or None for each tensor")
    return places


def _batch_size(leaves, dims):
    sizes = set()
    for leaf, d in zip(leaves, dims, strict=True):
        if d is None:
            continue
        if not isinstance(leaf, _C.Tensor):
            raise ValueError(f"vmap: in_dims has {d} for an argument that is no tensor but {type(leaf).__name__}")
        if not -leaf.dim() <= d < leaf.dim():
            raise ValueError(f"vmap: in_dims has {d} for a tensor of {leaf.dim()} dimensions")
        sizes.add(leaf.size(d))
    if len(sizes) != 1:
        what = f"the sizes {sorted(sizes)}" if sizes else "no dimension to go over"
        raise ValueError(f"vmap: the arguments must agree in the size they are mapped over, got {what}")
    return sizes.pop()


def _front(x, d):
    """x with dimension d first."""
    return x.movedim(d, 0) if d % x.dim() else x


def _run(func, leaves, spec, kwargs, dims, out_dims, randomness):
    """The results for all examples at once."""
    size = _batch_size(leaves, dims)
    level = Level(size, randomness)
    fronts = [x if d is None else _front(x, d) for x, d in zip(leaves, dims, strict=True)]
    with level:
        given = [x if d is None else Batched.of(x, level) for x, d in zip(fronts, dims, strict=True)]
        results, shape = tree_flatten(func(*tree_unflatten(given, spec), **kwargs))
    places = _places_of(out_dims, shape)
    return tree_unflatten([_given_back(level, y, d) for y, d in zip(results, places, strict=True)], shape)


def _given_back(level, y, d):
    """A result with the dimension of the examples at d."""
    if not isinstance(y, _C.Tensor):
        raise ValueError(f"vmap: the function must return tensors, got {type(y).__name__}")
    if d is None:
        if level.holds(y):
            raise ValueError("vmap: out_dims has None for a result that differs between examples; give it a dimension")
        return y
    y = level.batched(y)
    if not -y.dim() <= d < y.dim():
        raise IndexError(f"vmap: out_dims has {d} for a result of {y.dim()} dimensions, the examples' among them")
    return y.movedim(0, d) if d % y.dim() else y


def _in_chunks(leaves, dims, size, chunk):
    """The leaves of each chunk."""
    for start in range(0, size, chunk):
        yield [
            x if d is None else x.narrow(d, start, min(chunk, size - start)) for x, d in zip(leaves, dims, strict=True)
        ]


def _joined(pieces, out_dims):
    """The chunks' results one after another."""
    flat = [tree_flatten(p) for p in pieces]
    places = _places_of(out_dims, flat[0][1])
    columns = zip(*(leaves for leaves, _ in flat))
    whole = [column[0] if d is None else _C.cat(column, d) for column, d in zip(columns, places, strict=True)]
    return tree_unflatten(whole, flat[0][1])


def vmap(func, in_dims=0, out_dims=0, randomness="error", *, chunk_size=None) -> Callable[..., Any]:
    """A function that applies func to every slice of its arguments along in_dims and joins the results along out_dims.

    in_dims, out_dims: one dimension for all, or trees like the positional arguments and the result; None where an
    argument goes to every call as it is, which keyword arguments always do. func runs once,
    on tensors that stand for one example and carry the whole batch. randomness: 'error' refuses random functions,
    'different' draws for every example, 'same' once for all. chunk_size: how many examples are done at once.

    An operation that has no form for batches runs once for each example, and says so. Raises RuntimeError where func
    asks for the numbers of one example, as in `if x.sum() > 0`, and ValueError for arguments that do not fit in_dims.
    """
    if randomness not in ("error", "different", "same"):
        raise RuntimeError(f"vmap: randomness must be 'error', 'different' or 'same', got {randomness!r}")
    if chunk_size is not None and chunk_size < 1:
        raise ValueError(f"vmap: chunk_size must be 1 or more, got {chunk_size}")

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if not args:
            raise ValueError("vmap: the function needs an argument to map over")
        leaves, spec = tree_flatten(args)
        dims = _dims_of(in_dims, spec)
        size = _batch_size(leaves, dims)
        if chunk_size is None or size <= chunk_size:
            return _run(func, leaves, spec, kwargs, dims, out_dims, randomness)
        pieces = [
            _run(func, part, spec, kwargs, dims, out_dims, randomness)
            for part in _in_chunks(leaves, dims, size, chunk_size)
        ]
        return _joined(pieces, out_dims)

    return wrapper
