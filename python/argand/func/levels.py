"""Derivatives inside vmap: tensors of all levels, down to the numbers that the graph knows."""

import contextlib

from .. import _C
from .._C import Tensor
from .batching import Batched, Level


def running() -> list[Level]:
    """The vmaps that are running on this thread, the innermost last."""
    modes = _C._torch_function_modes()
    return [m for m in modes if isinstance(m, Level)] if modes else []


def innermost(args) -> Level | None:
    """The innermost level that one of args belongs to, or None."""
    levels = [x.level for x in args if type(x) is Batched]
    return next((level for level in reversed(running()) if level in levels), None) if levels else None


@contextlib.contextmanager
def outside(level=None):
    """While it lasts, functions act on the numbers of tensors as if no vmap were running, or `level` and those inside
    it were not.
    """
    modes = []
    for mode in reversed(_C._torch_function_modes()):
        modes.append(_C._pop_torch_function_mode())
        if mode is level:
            break
    try:
        yield
    finally:
        for mode in reversed(modes):
            _C._push_torch_function_mode(mode)


def everywhere(x, levels) -> Tensor:
    """The numbers of x with a dimension for each of levels, the outermost first."""
    own = []
    while type(x) is Batched:
        own.append(x.level)
        x = x.value
    sizes = [level.size for level in levels]
    shape = x.shape[len(own) :]
    for i, level in enumerate(levels):
        if level not in own:
            x = x.unsqueeze(i)
    return x.expand(*sizes, *shape) if levels else x


def seen_at(value, levels) -> Tensor:
    """What the innermost level sees of such numbers."""
    for level in levels:
        value = Batched.of(value, level)
    return value


def one_of(level, x, i) -> Tensor:
    """What example i of a level has of x."""
    numbers, is_batched = level.split(x)
    return numbers[i] if is_batched else x


def on_numbers(function, x) -> Tensor:
    """function of the numbers that x carries, as seen where x is seen."""
    if type(x) is Batched:
        return Batched.of(on_numbers(function, x.value), x.level)
    return function(x)
