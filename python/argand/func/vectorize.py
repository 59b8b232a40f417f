"""vmap: a function of one example, over a batch of them."""

import functools

from .. import _C
from ..utils._pytree import _broadcast_to_and_flatten, tree_flatten, tree_unflatten


def _is_dim(x):
    return x is None or isinstance(x, int)


def _dims_of(in_dims, spec):
    """One dim, or None, for each leaf of the arguments."""
    if not isinstance(in_dims, (int, tuple, list)):
        raise ValueError(f"vmap: in_dims must be an int, or a tuple like the arguments, got {type(in_dims).__name__}")
    if isinstance(in_dims, list):
        in_dims = tuple(in_dims)
    dims = _broadcast_to_and_flatten(in_dims, spec, is_leaf=_is_dim)
    if dims is None or not all(map(_is_dim, dims)):
        raise ValueError(f"vmap: in_dims {in_dims} is not laid out like the arguments")
    return dims


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


def _joined(columns, dims, batch):
    out = []
    for values, d in zip(zip(*columns), dims, strict=True):
        if not all(isinstance(v, _C.Tensor) for v in values):
            raise ValueError(f"vmap: the function must return tensors, got {type(values[0]).__name__}")
        if d is None:
            out.append(values[0])
            continue
        if not -values[0].dim() - 1 <= d <= values[0].dim():
            raise IndexError(f"vmap: out_dims has {d} for a result of {values[0].dim()} dimensions")
        out.append(_C.stack(values, d))
    return out


def vmap(func, in_dims=0, out_dims=0, randomness="error", *, chunk_size=None):
    """A function that calls func for every example and stacks the results.

    in_dims says over which dimension of each argument the examples lie: an int for all, or a tuple laid out like the
    arguments, None for what every example gets whole. out_dims: where the batch lies in the results; None for a result
    that is the same for all. func runs once an example, with random numbers of its own each time (randomness and
    chunk_size change nothing); a batch without examples raises ValueError. Raises ValueError where the arguments do not
    fit in_dims or each other.
    """
    if randomness not in ("error", "different", "same"):
        raise RuntimeError(f"vmap: randomness must be 'error', 'different' or 'same', got {randomness!r}")
    if randomness == "same":
        raise NotImplementedError("vmap: randomness='same' is not available; draw the numbers outside and pass them in")

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if not args:
            raise ValueError("vmap: the function needs an argument to map over")
        leaves, spec = tree_flatten((args, kwargs))
        dims = _dims_of(in_dims, tree_flatten(args)[1])
        dims = [*dims, *(0 if isinstance(x, _C.Tensor) else None for x in leaves[len(dims) :])]
        batch = _batch_size(leaves, dims)
        if batch == 0:
            raise ValueError("vmap: the batch holds no examples")
        slices = [[x] * batch if d is None else x.unbind(d) for x, d in zip(leaves, dims, strict=True)]
        columns, shape = [], None
        for row in zip(*slices):
            positional, named = tree_unflatten(row, spec)
            values, shape = tree_flatten(func(*positional, **named))
            columns.append(values)
        places = _broadcast_to_and_flatten(out_dims, shape, is_leaf=_is_dim)
        if places is None:
            raise ValueError(f"vmap: out_dims {out_dims} is not laid out like the result")
        return tree_unflatten(_joined(columns, places, batch), shape)

    return wrapper
