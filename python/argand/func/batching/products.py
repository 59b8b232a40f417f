"""Products of matrices and vectors, and sums of products."""

import string

from ... import _C
from ..._C import Tensor
from .pointwise import broadcast
from .tensor import aligned, rule


def _product(level, a, b):
    """matmul of values: a matrix that no example has of its own is multiplied by all rows at once."""
    (x, x_many), (y, y_many) = level.split(a), level.split(b)
    rank_x, rank_y = a.dim(), b.dim()
    if not y_many and rank_y <= 2 and (rank_x > 1 or rank_y == 2):
        return _C.matmul(x, y)
    if rank_x == 1:
        x = x.unsqueeze(-2)
    if rank_y == 1:
        y = y.unsqueeze(-1)
    rank = max(rank_x, rank_y, 2)
    z = _C.matmul(aligned(x, x_many, max(rank_x, 2), rank), aligned(y, y_many, max(rank_y, 2), rank))
    if rank_y == 1:
        z = z.squeeze(-1)
    if rank_x == 1:
        z = z.squeeze(-1 if rank_y == 1 else -2)
    return z


_RANKS = {"mm": (2, 2), "bmm": (3, 3), "mv": (2, 1), "dot": (1, 1), "vdot": (1, 1)}


@rule("matmul", "linalg_matmul", "mm", "bmm", "mv", "dot", "vdot", "__matmul__", "__rmatmul__")
def _matmul(level, func, args, kwargs):
    a, b = (*args, *kwargs.values())[:2]
    name = func.__name__
    wanted = _RANKS.get(name)
    if 0 in (a.dim(), b.dim()) or wanted and (a.dim(), b.dim()) != wanted:
        return NotImplemented  # the core's error for one example
    if name == "__rmatmul__":
        a, b = b, a
    if name == "vdot" and a.is_complex():
        a = a.conj()
    return level.wrap(_product(level, a, b))


@rule("inner")
def _inner(level, func, args, kwargs):
    a, b = (*args, *kwargs.values())[:2]
    if 0 in (a.dim(), b.dim()):
        return broadcast(level, _C.mul, (a, b), {})
    if b.dim() > 2:
        return NotImplemented
    return level.wrap(_product(level, a, b if b.dim() == 1 else b.transpose(-2, -1)))


@rule("outer", "ger")
def _outer(level, func, args, kwargs):
    a, b = (*args, *kwargs.values())[:2]
    if (a.dim(), b.dim()) != (1, 1):
        return NotImplemented
    return level.wrap(level.split(a)[0].unsqueeze(-1) * level.split(b)[0].unsqueeze(-2))


_SUMS = {"addmm": "mm", "addmv": "mv", "addr": "outer", "baddbmm": "bmm", "addbmm": "bmm"}


@rule(*_SUMS)
def _scaled_sum(level, func, args, kwargs):
    kwargs = dict(kwargs)
    beta, alpha = kwargs.pop("beta", 1), kwargs.pop("alpha", 1)
    x, a, b = (*args, *kwargs.values())[:3]
    product = getattr(_C, _SUMS[func.__name__])
    with level_of(level):
        z = product(a, b)
        z = z.sum(0) if func.__name__ == "addbmm" else z
        z = z if alpha == 1 else z * alpha
        return z if beta == 0 else (x if beta == 1 else x * beta) + z


class level_of:
    """While it lives, functions are shown to the level again: for rules made of other operations."""

    def __init__(self, level):
        self.level = level

    def __enter__(self):
        _C._push_torch_function_mode(self.level)

    def __exit__(self, *error):
        _C._pop_torch_function_mode()


@rule("linear")
def _linear(level, func, args, kwargs):
    given = dict(zip(("weight", "bias"), args[1:])) | kwargs
    x, weight, bias = args[0], given["weight"], given.get("bias")
    value, x_many = level.split(x)
    if not level.holds(weight):
        if not level.holds(bias):
            return level.wrap(func(value, weight, bias))
        y = func(value, weight)
    else:
        matrix = weight.value.transpose(-2, -1)
        rows = value.reshape(level.size, -1, value.size(-1)) if x_many else value.reshape(-1, value.size(-1))
        if level.holds(bias) and x_many:
            y = _C.baddbmm(bias.value.unsqueeze(1), rows, matrix)
            return level.wrap(y.reshape(level.size, *x.shape[:-1], matrix.size(-1)))
        y = _C.matmul(rows, matrix).reshape(level.size, *x.shape[:-1], matrix.size(-1))
    if bias is not None:
        offset, b_many = level.split(bias)
        y = y + aligned(offset, b_many, 1, x.dim())
    return level.wrap(y)


def _with_batch(level, equation, operands):
    """(equation, numbers): einsum's arguments with a letter for the batch."""
    left, arrow, right = equation.replace(" ", "").partition("->")
    terms = left.split(",")
    letters = [c for c in left if c.isalpha()]
    if not arrow:
        right = ("..." if "..." in left else "") + "".join(sorted(c for c in set(letters) if letters.count(c) == 1))
    batch = next(c for c in string.ascii_letters if c not in letters)
    terms = [batch + t if level.holds(x) else t for t, x in zip(terms, operands, strict=True)]
    return f"{','.join(terms)}->{batch}{right}", [level.split(x)[0] for x in operands]


@rule("einsum")
def _einsum(level, func, args, kwargs):
    operands = args[1] if len(args) == 2 and isinstance(args[1], (tuple, list)) else args[1:]
    return level.wrap(_C.einsum(*_with_batch(level, args[0], operands)))


@rule("tensordot")
def _tensordot(level, func, args, kwargs):
    a, b = args[:2]
    left, right = (*args[2:], *kwargs.values())[:2]
    names = string.ascii_letters
    first = list(names[: a.dim()])
    second = list(names[a.dim() : a.dim() + b.dim()])
    for i, j in zip(left, right, strict=True):
        second[j] = first[i]
    summed = {first[i] for i in left}
    kept = [c for c in first + second if c not in summed]
    equation = f"{''.join(first)},{''.join(second)}->{''.join(kept)}"
    return level.wrap(_C.einsum(*_with_batch(level, equation, (a, b))))


@rule("cdist")
def _cdist(level, func, args, kwargs):
    values = [aligned(*level.split(x), x.dim(), max(args[0].dim(), args[1].dim())) for x in args[:2]]
    return level.wrap(func(*values, *args[2:], **kwargs))


@rule("kron")
def _kron(level, func, args, kwargs):
    a, b = (*args, *kwargs.values())[:2]
    rank = max(a.dim(), b.dim())

    def spread(x, place):
        """x with a dimension of 1 beside each of its own, which are `rank`."""
        value, is_batched = level.split(x)
        lead = value.shape[:1] if is_batched else (1,)
        own = [1] * (rank - x.dim()) + list(x.shape)
        return value.reshape(*lead, *(n for size in own for n in ((size, 1) if place == 0 else (1, size)))), own

    (x, left), (y, right) = spread(a, 0), spread(b, 1)
    return level.wrap((x * y).reshape(level.size, *(m * n for m, n in zip(left, right, strict=True))))


@rule("linalg_vecdot", "cross", "linalg_cross")
def _bilinear(level, func, args, kwargs):
    a, b = args[:2]
    if a.dim() != b.dim() or len(args) > 2 or kwargs.get("dim", -1) not in (-1, None):
        return NotImplemented
    if func.__name__ == "cross" and kwargs.get("dim") is None and a.dim() != 1:
        return NotImplemented
    return level.wrap(func(level.batched(a), level.batched(b), dim=-1))


@rule(
    "linalg_solve", "linalg_solve_ex", "linalg_solve_triangular", "cholesky_solve", "triangular_solve", "linalg_lstsq"
)
def _solve(level, func, args, kwargs):
    a, b = (*args, *(kwargs.pop(k) for k in ("other", "B") if k in kwargs))[:2] if len(args) < 2 else args[:2]
    if func.__name__ == "linalg_lstsq" or a.dim() != 2 or not isinstance(b, Tensor):
        return NotImplemented
    if b.dim() == 1 and func.__name__ == "linalg_solve" and kwargs.get("left", True):
        return level.wrap(func(level.batched(a), level.batched(b).unsqueeze(-1), *args[2:], **kwargs).squeeze(-1))
    return level.wrap(func(level.batched(a), level.batched(b), *args[2:], **kwargs)) if b.dim() == 2 else NotImplemented
