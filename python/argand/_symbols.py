"""Numbers of captured programs: classes without objects, and the functions that take such numbers or plain ones."""

import builtins as _builtins
import math as _math

__all__ = [
    "SymBool",
    "SymFloat",
    "SymInt",
    "sym_float",
    "sym_int",
    "sym_ite",
    "sym_max",
    "sym_min",
    "sym_not",
    "sym_sqrt",
    "sym_sum",
]


class _Symbol:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f"{type(self).__name__}: programs are not captured, sizes are plain numbers")


class SymInt(_Symbol):
    """A size that is not known yet. There are none."""


class SymFloat(_Symbol):
    """A number that is not known yet. There are none."""


class SymBool(_Symbol):
    """A condition that is not known yet. There are none."""


def sym_int(a) -> int:
    """int(a)."""
    return _builtins.int(a)


def sym_float(a) -> float:
    """float(a)."""
    return _builtins.float(a)


def sym_not(a) -> bool:
    """not a."""
    return not a


def sym_max(a, b):
    """max(a, b); a float where one of both is."""
    return type(a + b)(_builtins.max(a, b))


def sym_min(a, b):
    """min(a, b); a float where one of both is."""
    return type(a + b)(_builtins.min(a, b))


def sym_ite(b, t, f):
    """t where b holds, else f."""
    return t if b else f


def sym_sum(args):
    """The sum."""
    return _builtins.sum(args)


def sym_sqrt(a) -> float:
    """The square root."""
    return _math.sqrt(a)
