"""Batched: one example's view of a batch, and how operations on it find their rules.

A Batched is a tensor of the sizes and dtype that one example has; it carries the numbers of all examples in `value`,
whose first dimension counts them. Itself it is a meta tensor, so sizes and dtype are the core's own answers and an
operation that slips past the rules finds no numbers. `value` may be a Batched of an outer level in its turn.
"""

import warnings
from collections.abc import Callable
from typing import Any

from ... import _C
from ..._C import Tensor

RULES = {}


def rule(*names) -> Callable[..., Any]:
    """Makes function(level, func, args, kwargs) the batched form of the operations of these names; kwargs has been
    freed of aliases (see _plain). It may return NotImplemented: then the examples are done one by one.
    """

    def register(function):
        for name in names:
            if name in RULES:
                raise AssertionError(f"two rules for {name}")
            RULES[name] = function
        return function

    return register


class Level:
    """One vmap that is running: how many examples, and what random functions do."""

    shows_operations = False  # those that C++ calls on tensors of this level (func/backward.py)

    def __init__(self, size, randomness):
        self.size, self.randomness = size, randomness
        self.running = True

    def __torch_function__(self, func, types, args=(), kwargs=None):
        return dispatch(self, func, args, kwargs or {})

    def __enter__(self):
        _C._push_torch_function_mode(self)
        return self

    def __exit__(self, *error):
        self.running = False
        _C._pop_torch_function_mode()

    def holds(self, x) -> bool:
        """Whether x is batched here."""
        return type(x) is Batched and x.level is self

    def split(self, x) -> tuple[Tensor, bool]:
        """(numbers, whether the first dimension counts examples)."""
        return (x.value, True) if type(x) is Batched and x.level is self else (x, False)

    def batched(self, x) -> Tensor:
        """The numbers of x, the first dimension counting examples in any case."""
        if type(x) is Batched and x.level is self:
            return x.value
        return x.expand(self.size, *x.shape)

    def wrap(self, result):
        """result, a tensor or a sequence of them whose first dimension counts examples, as one example sees it."""
        if isinstance(result, Tensor):
            return Batched.of(result, self)
        if isinstance(result, (tuple, list)):
            return type(result)([self.wrap(x) for x in result])
        return result


def data_dependent(what) -> RuntimeError:
    """The error of what needs one example's numbers, or makes sizes of them."""
    return RuntimeError(
        f"vmap: {what} needs the numbers of one example, and inside vmap there are those of the whole batch; write "
        "the choice with torch.where or other functions of tensors, or do this outside vmap"
    )


def _refuses(what):
    def refuse(self, *args, **kwargs):
        raise data_dependent(what)

    return refuse


def _answered_by_value(name):
    return property(lambda self: getattr(self.value, name))


class Batched(Tensor):
    """See above."""

    @staticmethod
    def of(value, level) -> "Batched":
        shape = value.shape[1:]
        x = Tensor._make_subclass(
            Batched, _C.empty_strided(shape, value.stride()[1:], dtype=value.dtype, device="meta")
        )
        x.value, x.level = value, level
        return _C._show_operations_on(x) if level.shows_operations else x

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        raise RuntimeError(
            f"{func.__name__}: one of the tensors belongs to a vmap that has ended; return it from the function "
            "instead of keeping it"
        )

    device = _answered_by_value("device")
    is_cpu = _answered_by_value("is_cpu")
    is_cuda = _answered_by_value("is_cuda")
    is_meta = _answered_by_value("is_meta")
    requires_grad = _answered_by_value("requires_grad")
    is_leaf = _answered_by_value("is_leaf")
    grad_fn = _answered_by_value("grad_fn")
    _version = _answered_by_value("_version")
    data = property(lambda self: Batched.of(self.value.data, self.level))
    grad = property(lambda self: None)
    T = property(lambda self: self.permute(*range(self.dim() - 1, -1, -1)))
    mT = property(lambda self: self.transpose(-2, -1))
    H = property(lambda self: self.T.conj())
    mH = property(lambda self: self.mT.conj())
    real = property(lambda self: _C.real(self))
    imag = property(lambda self: _C.imag(self))

    __bool__ = is_nonzero = _refuses("a condition on a tensor (bool())")
    item = _refuses("item()")
    tolist = _refuses("tolist()")
    numpy = __array__ = _refuses("numpy()")
    __int__ = __float__ = __complex__ = __index__ = _refuses("the conversion to a Python number")
    data_ptr = _refuses("data_ptr()")
    __contains__ = _refuses("`in`")

    def requires_grad_(self, requires_grad=True):
        raise RuntimeError("requires_grad_: not inside vmap; use torch.func.grad or torch.func.vjp there")

    def backward(self, *args, **kwargs):
        raise RuntimeError("backward: not inside vmap; use torch.func.grad or torch.func.vjp there")

    def is_contiguous(self, memory_format=_C.contiguous_format) -> bool:
        return self.value[0].is_contiguous(memory_format=memory_format)

    def is_inference(self) -> bool:
        return self.value.is_inference()

    def get_device(self) -> int:
        return self.value.get_device()

    def __iter__(self):
        if self.dim() == 0:
            raise TypeError("iteration over a 0-d tensor")
        return iter(self.unbind(0))

    def __format__(self, spec) -> str:
        return repr(self)

    def __repr__(self):
        return f"BatchedTensor(one of {self.level.size} examples, value={self.value!r})"

    def __deepcopy__(self, memo) -> Tensor:
        return self.clone()

    __hash__ = Tensor.__hash__


_ALIASES = {"axis": "dim", "keepdims": "keepdim", "x2": "other"}
_FIRST = ("input", "self", "x", "x1")


def _plain(args, kwargs):
    """The arguments with the first in its place and NumPy's names replaced."""
    if not kwargs:
        return args, kwargs
    if not args:
        for name in _FIRST:
            if name in kwargs:
                kwargs = dict(kwargs)
                args = (kwargs.pop(name),)
                break
    return args, {_ALIASES.get(k, k): v for k, v in kwargs.items()}


def _any_batched(level, values):
    for x in values:
        if type(x) is Batched:
            if x.level is level:
                return True
            if not x.level.running:
                Batched.__torch_function__(_any_batched, ())
        elif isinstance(x, (tuple, list)) and _any_batched(level, x):
            return True
    return False


def dispatch(level, func, args, kwargs):
    """func(*args, **kwargs) at this level."""
    if not _any_batched(level, args) and not (kwargs and _any_batched(level, kwargs.values())):
        from .randomness import PLAIN

        draw = PLAIN.get(func.__name__)
        return func(*args, **kwargs) if draw is None else draw(level, func, args, kwargs)
    if kwargs.get("out") is not None:
        raise RuntimeError(f"{func.__name__}: out= is not for batched tensors; use the result inside vmap")
    args, kwargs = _plain(args, kwargs)
    found = RULES.get(func.__name__)
    if found is not None:
        result = found(level, func, args, kwargs)
        if result is not NotImplemented:
            return result
    if func.__name__ not in _warned:
        _warned.add(func.__name__)
        warnings.warn(
            f"vmap: {func.__name__} has no batched form for these arguments yet; it runs once for each example, which "
            "is slower",
            stacklevel=2,
        )
    return one_by_one(level, func, args, kwargs)


_warned = set()


def one_by_one(level, func, args, kwargs, before=None):
    """func for every example in turn, the results stacked; before() runs ahead of each."""
    writes = func.__name__.endswith("_") and not func.__name__.endswith("__") or func.__name__ == "__setitem__"
    if writes and not level.holds(args[0]):
        raise cannot_write(func.__name__)
    if level.size == 0:
        raise ValueError(f"vmap: {func.__name__} has no batched form for these arguments, and the batch is empty")
    rows = []
    for i in range(level.size):
        if before is not None:
            before()
        rows.append(func(*_row(level, args, i), **{k: _row(level, v, i) for k, v in kwargs.items()}))
    if writes:
        return args[0]
    return _stacked(level, rows, func.__name__)


def _row(level, x, i):
    if type(x) is Batched:
        return x.value[i] if x.level is level else x
    return type(x)([_row(level, v, i) for v in x]) if type(x) in (tuple, list) else x


def _stacked(level, rows, name):
    first = rows[0]
    if isinstance(first, Tensor):
        if any(r.shape != first.shape for r in rows):
            raise data_dependent(f"{name}(), whose result has other sizes for each example,")
        return level.wrap(_C.stack(rows))
    if isinstance(first, (tuple, list)):
        if any(len(r) != len(first) for r in rows):
            raise data_dependent(f"{name}(), whose result has other sizes for each example,")
        return type(first)([_stacked(level, column, name) for column in zip(*rows)])
    if any(r != first for r in rows):
        raise data_dependent(f"{name}()")
    return first


def cannot_write(name) -> RuntimeError:
    """The error of writing what belongs to single examples into a tensor that all share."""
    return RuntimeError(
        f"{name}: vmap cannot write in place to a tensor that is not batched, what is written belongs to single "
        "examples; use the form that makes a new tensor, or map over this tensor too"
    )


def wrapped_dim(dim, rank) -> int:
    """dim of `rank` logical dimensions, counted in the numbers of all examples."""
    rank = max(rank, 1)
    if not -rank <= dim < rank:
        raise IndexError(f"dimension {dim} lies outside [{-rank}, {rank - 1}]")
    return dim % rank + 1


def aligned(value, is_batched, rank, to) -> Tensor:
    """value with 1s after its first dimension, so that its other `rank` dimensions line up on the right of `to`."""
    if not is_batched or rank >= to:
        return value
    return value[(slice(None),) + (None,) * (to - rank)]
