"""Functions of lists of tensors."""

from ... import _C
from .tensor import rule, wrapped_dim


def _parts(level, args, kwargs):
    return args[0] if args else kwargs["tensors"]


@rule("cat", "concat", "concatenate", "stack")
def _cat(level, func, args, kwargs):
    parts = _parts(level, args, kwargs)
    dim = args[1] if len(args) > 1 else kwargs.get("dim", 0)
    stacks = func.__name__ == "stack"
    rank = parts[0].dim() if stacks else max(p.dim() for p in parts)
    values = [level.batched(p) for p in parts if stacks or p.dim() == rank or p.numel()]
    return level.wrap(func(values, wrapped_dim(dim, rank + stacks)))


@rule("hstack", "vstack", "dstack", "row_stack", "column_stack")
def _stack_kinds(level, func, args, kwargs):
    parts, name = _parts(level, args, kwargs), func.__name__
    least = {"hstack": 1, "dstack": 3, "column_stack": 2}.get(name, 2)
    if name == "column_stack":
        values = [v.reshape(level.size, -1, 1) if v.dim() < 3 else v for v in map(level.batched, parts)]
        return level.wrap(_C.cat(values, 2))
    shapes = [getattr(_C, f"atleast_{least}d")(_C.empty(p.shape, device="meta")).shape for p in parts]
    values = [level.batched(p).reshape(level.size, *s) for p, s in zip(parts, shapes, strict=True)]
    along = {"hstack": 1 if max(p.dim() for p in parts) < 2 else 2, "dstack": 3}.get(name, 1)
    return level.wrap(_C.cat(values, along))
