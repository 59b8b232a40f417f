"""Forward-mode differentiation: tensors that carry a tangent, the direction their derivative is taken in.

The tangents of a level hang on one number, t, that stands at 0: make_dual(x, v) is x + t v. A result depends on t
through the recorded graph; its gradient by t is linear in the weights it is taken with, so the derivative by those
weights is the tangent. It needs operations that can be differentiated twice.

no_grad keeps tangents, as they are no gradients: a mode of the level records there what depends on t, and that alone.
inference_mode drops them.
"""

from typing import Any, NamedTuple

from .. import _C
from ..utils._pytree import tree_flatten, tree_unflatten
from . import grad as _grad
from .function import Function
from .grad_mode import enable_grad, inference_mode

__all__ = ["UnpackedDualTensor", "dual_level", "enter_dual_level", "exit_dual_level", "make_dual", "unpack_dual"]

_levels = []


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


class _Level:
    """A level that is open, and a mode: what functions do where gradients are off."""

    def __init__(self):
        self.t = _C.zeros((), dtype=_C.float64, requires_grad=True)

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if _C.is_grad_enabled() or _C.is_inference_mode_enabled():
            return func(*args, **kwargs)
        leaves, spec = tree_flatten((args, kwargs))
        duals = [isinstance(x, _C.Tensor) and self.moves(x) for x in leaves]
        if not any(duals) or self.writes_to_leaf(func, leaves[0]):
            return func(*args, **kwargs)
        with enable_grad():
            changed = [self.without_others(x, dual) for x, dual in zip(leaves, duals, strict=True)]
        writes = changed[0] is not leaves[0] and func.__name__.endswith("_") and not func.__name__.endswith("__")
        if writes:
            changed[0] = leaves[0]
        args, kwargs = tree_unflatten(changed, spec)
        with enable_grad():
            result = func(*args, **kwargs)
        if not writes:
            for x in tree_flatten(result)[0]:
                if isinstance(x, _C.Tensor) and x.requires_grad:
                    self.mark(x)
        return result

    def mark(self, x):
        """x depends on t and on no other leaf."""
        x._moves_alone_in = self

    def moves_alone(self, x):
        return getattr(x, "_moves_alone_in", None) is self

    def moves(self, x):
        """Whether x depends on t."""
        return self.moves_alone(x) or (x.requires_grad and _depends_on(x)[0])

    @staticmethod
    def writes_to_leaf(func, x):
        return func.__name__.endswith("_") and isinstance(x, _C.Tensor) and x.is_leaf and x.requires_grad

    def without_others(self, x, dual):
        """x as far as it depends on t."""
        if not isinstance(x, _C.Tensor) or not x.requires_grad or self.moves_alone(x):
            return x
        if not dual:
            return x.detach()
        primal, tangent = unpack_dual(x)
        return _Moved.apply(primal.detach(), self.t, tangent.detach())


def enter_dual_level():
    """Begins a level and returns its number, 0. RuntimeError inside another: levels do not nest."""
    if _levels:
        raise RuntimeError("enter_dual_level: a level is open already, and levels do not nest; see torch.func.jvp")
    with inference_mode(False):
        _levels.append(_Level())
    _C._push_torch_function_mode(_levels[-1])
    return 0


def exit_dual_level(*, level=None):
    """Ends the level; dual tensors made in it are ordinary ones from now on."""
    if not _levels or level not in (None, 0):
        raise RuntimeError(f"exit_dual_level: level {level} is not open" if level else "exit_dual_level: none is open")
    level = _levels.pop()
    above = []  # modes that were entered since and are still on
    while (mode := _C._pop_torch_function_mode()) is not level:
        above.append(mode)
    for mode in reversed(above):
        _C._push_torch_function_mode(mode)


class dual_level:
    """with dual_level(): the block in which dual tensors keep their tangents."""

    def __enter__(self) -> int:
        return enter_dual_level()

    def __exit__(self, *error):
        exit_dual_level()


def make_dual(tensor, tangent, *, level=None) -> _C.Tensor:
    """tensor with a tangent of its sizes and dtype; they share memory. Within inference_mode tensor alone. ValueError
    for numbers without derivative, RuntimeError outside a level.
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
    if _C.is_inference_mode_enabled():
        return tensor.view_as(tensor)
    with enable_grad():
        dual = _Moved.apply(tensor, _levels[-1].t, tangent)
    if not tensor.requires_grad and not tangent.requires_grad:
        _levels[-1].mark(dual)
    return dual


def _depends_on(x):
    """(whether x's graph reaches the level's t, whether it reaches another leaf)."""
    seen, todo, here, elsewhere = set(), [x.grad_fn], False, x.grad_fn is None
    while todo:
        node = todo.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        if type(node).__name__ == "AccumulateGrad":
            if node.variable is _levels[-1].t:
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
        (along,) = _grad([tensor], [_levels[-1].t], [weights], create_graph=True, allow_unused=True)
        tangent = None
        if along is not None and along.requires_grad:
            (tangent,) = _grad([along], [weights], create_graph=True, allow_unused=True)
    if tangent is None:
        tangent = _C.zeros_like(tensor)
    if elsewhere:
        return UnpackedDualTensor(tensor, tangent)
    return UnpackedDualTensor(tensor.detach(), tangent.detach())
