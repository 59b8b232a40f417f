"""Forward-mode differentiation: tensors that carry a tangent, the direction their derivative is taken in.

The tangents of a level hang on one number, t, that stands at 0: make_dual(x, v) is x + t v. A result depends on t
through the recorded graph; its gradient by t is linear in the weights it is taken with, so the derivative by those
weights is the tangent. It needs operations that can be differentiated twice, and recording (no torch.no_grad()).
"""

from typing import Any, NamedTuple

from .. import _C
from . import grad as _grad
from .function import Function
from .grad_mode import enable_grad

__all__ = ["UnpackedDualTensor", "dual_level", "enter_dual_level", "exit_dual_level", "make_dual", "unpack_dual"]

_levels: list[Any] = []  # of each the number t


class UnpackedDualTensor(NamedTuple):
    """(primal, tangent) of a dual tensor; the tangent is None where there is none."""

    primal: Any
    tangent: Any


class _Moved(Function):
    """x + t * tangent at t = 0: x itself."""

    @staticmethod
    def forward(ctx, x, t, tangent):
        ctx.save_for_backward(tangent)
        return x.detach()

    @staticmethod
    def backward(ctx, g):
        (tangent,) = ctx.saved_tensors
        along = (g.conj() * tangent).real if g.is_complex() or tangent.is_complex() else g * tangent
        return g, along.sum(dtype=_C.float64), None


def enter_dual_level():
    """Begins a level and returns its number, 0. RuntimeError inside another: levels do not nest."""
    if _levels:
        raise RuntimeError("enter_dual_level: a level is open already, and levels do not nest; see torch.func.jvp")
    _levels.append(_C.zeros((), dtype=_C.float64, requires_grad=True))
    return 0


def exit_dual_level(*, level=None):
    """Ends the level; dual tensors made in it are ordinary ones from now on."""
    if not _levels or level not in (None, 0):
        raise RuntimeError(f"exit_dual_level: level {level} is not open" if level else "exit_dual_level: none is open")
    _levels.pop()


class dual_level:
    """with dual_level(): the block in which dual tensors keep their tangents."""

    def __enter__(self) -> int:
        return enter_dual_level()

    def __exit__(self, *error):
        exit_dual_level()


def make_dual(tensor, tangent, *, level=None) -> _C.Tensor:
    """tensor with a tangent of its sizes and dtype; they share memory. TypeError for numbers without derivative,
    RuntimeError outside a level.
    """
    if not _levels:
        raise RuntimeError("make_dual: no level is open; write `with dual_level():` around it")
    for name, x in (("tensor", tensor), ("tangent", tangent)):
        if not (x.is_floating_point() or x.is_complex()):
            raise ValueError(f"make_dual: the {name} must be floating-point or complex, got {x.dtype}")
    if tensor.shape != tangent.shape or tensor.dtype != tangent.dtype:
        raise RuntimeError(
            f"make_dual: the tangent must be like the tensor, {tensor.dtype} {tuple(tensor.shape)}, "
            f"got {tangent.dtype} {tuple(tangent.shape)}"
        )
    with enable_grad():
        return _Moved.apply(tensor, _levels[-1], tangent)


def _depends_on(x):
    """(whether x's graph reaches the level's t, whether it reaches another leaf)."""
    seen, todo, here, elsewhere = set(), [x.grad_fn], False, x.grad_fn is None
    while todo:
        node = todo.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if type(node).__name__ == "AccumulateGrad":
            if node.variable is _levels[-1]:
                here = True
            else:
                elsewhere = True
        todo.extend(n for n, _ in node.next_functions)
    return here, elsewhere


def unpack_dual(tensor, *, level=None) -> UnpackedDualTensor:
    """The UnpackedDualTensor of a tensor computed from dual ones in the level that is open."""
    if not _levels or not tensor.requires_grad:
        return UnpackedDualTensor(tensor, None)
    here, elsewhere = _depends_on(tensor)
    if not here:
        return UnpackedDualTensor(tensor, None)
    with enable_grad():
        weights = _C.zeros_like(tensor).requires_grad_()
        (along,) = _grad([tensor], [_levels[-1]], [weights], create_graph=True, allow_unused=True)
        tangent = None
        if along is not None and along.requires_grad:
            (tangent,) = _grad([along], [weights], create_graph=True, allow_unused=True)
    if tangent is None:
        tangent = _C.zeros_like(tensor)
    if elsewhere:
        return UnpackedDualTensor(tensor, tangent)
    return UnpackedDualTensor(tensor.detach(), tangent.detach())
