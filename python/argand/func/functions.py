"""Custom functions (autograd.Function) inside vmap."""

from collections import namedtuple

from ..utils._pytree import _broadcast_to_and_flatten, tree_flatten, tree_unflatten
from .batching.tensor import one_by_one
from .levels import outside

VmapInfo = namedtuple("VmapInfo", ["batch_size", "randomness"])


def apply_batched(level, cls, args):
    """cls.apply(*args) where some of args are batched at level."""
    from ..autograd.function import Function

    if cls.vmap is not Function.vmap:
        if cls.generate_vmap_rule:
            raise RuntimeError(f"{cls.__name__}: defines vmap and asks for generate_vmap_rule; keep one of them")
        return _by_own_rule(level, cls, args)
    if not cls.generate_vmap_rule:
        raise RuntimeError(
            f"{cls.__name__}: to be used inside vmap, define the static method vmap(info, in_dims, *args), or set "
            "generate_vmap_rule = True"
        )

    def apply(*row):
        return cls.apply(*row)

    with outside(level):
        return one_by_one(level, apply, args, {})


def _by_own_rule(level, cls, args):
    with outside(level):
        values = [level.split(x) for x in args]
        in_dims = tuple(0 if is_batched else None for _, is_batched in values)
        result = cls.vmap(VmapInfo(level.size, level.randomness), in_dims, *(v for v, _ in values))
        if not isinstance(result, tuple) or len(result) != 2:
            raise RuntimeError(f"{cls.__name__}.vmap: expected (outputs, out_dims), got {type(result).__name__}")
        leaves, spec = tree_flatten(result[0])
        dims = _broadcast_to_and_flatten(result[1], spec, is_leaf=lambda d: d is None or isinstance(d, int))
        if dims is None:
            raise RuntimeError(f"{cls.__name__}.vmap: out_dims {result[1]} is not laid out like the outputs")
        fronts = [y if d is None else level.wrap(y.movedim(d, 0)) for y, d in zip(leaves, dims, strict=True)]
    return tree_unflatten(fronts, spec)
