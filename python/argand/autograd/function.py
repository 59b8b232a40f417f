"""Custom functions: a forward and its derivative written by hand."""

import functools

from .. import _C
from .._C import _FunctionCtx as FunctionCtx

__all__ = ["Function", "FunctionCtx", "once_differentiable"]


class _FunctionMeta(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls._backward_cls = type(name + "Backward", (FunctionCtx,), {"_forward_cls": cls, "__module__": __name__})
        cls._has_setup_context = cls.setup_context is not _no_setup_context


def _no_setup_context(ctx, inputs, output):
    raise NotImplementedError("setup_context is for functions whose forward takes no ctx")


class Function(metaclass=_FunctionMeta):
    """Derive, and define the static methods forward(ctx, *args) and backward(ctx, *grads); call Derived.apply(*args).

    forward runs with recording off. It may call ctx.save_for_backward(*tensors), ctx.mark_dirty(*inputs),
    ctx.mark_non_differentiable(*outputs), ctx.set_materialize_grads(bool), and keep anything else as attributes of ctx.
    backward gets the gradient of every output and returns one for every argument of forward, None where it is not a
    tensor; it reads ctx.saved_tensors and ctx.needs_input_grad. Or define forward(*args) without ctx, and
    setup_context(ctx, inputs, output). For use inside vmap: generate_vmap_rule = True, or the static method
    vmap(info, in_dims, *args) that returns (outputs, out_dims), where info has batch_size and randomness.
    """

    setup_context = staticmethod(_no_setup_context)

    def __init__(self, *args, **kwargs):
        name = type(self).__name__
        raise RuntimeError(
            f"{name} is not to be instantiated; make its forward and backward static methods with a ctx, and call "
            f"{name}.apply(...)"
        )

    @staticmethod
    def forward(*args, **kwargs):
        raise NotImplementedError("a custom Function must define the static method forward")

    @staticmethod
    def backward(ctx, *grad_outputs):
        raise NotImplementedError("a custom Function must define the static method backward to be differentiated")

    @classmethod
    def vjp(cls, ctx, *grad_outputs):
        return cls.backward(ctx, *grad_outputs)

    @staticmethod
    def vmap(info, in_dims, *args):
        raise NotImplementedError("a custom Function may define the static method vmap to be batched")

    generate_vmap_rule = False  # True: inside vmap, apply runs once for each example

    @classmethod
    def apply(cls, *args):
        if _C._torch_function_modes():
            from ..func.levels import innermost

            level = innermost(args)
            if level is not None:
                from ..func.functions import apply_batched

                return apply_batched(level, cls, args)
        return _C._apply_function(cls, *args)


class _NotTwice(Function):
    @staticmethod
    def forward(ctx, *tensors):
        return tuple(t.detach() for t in tensors)

    @staticmethod
    def backward(ctx, *grads):
        raise RuntimeError(
            "once_differentiable: a backward with this mark has no derivative of its own; take the mark off"
        )


def once_differentiable(function):
    """For backward methods that cannot be differentiated themselves: trying to raises an error."""

    @functools.wraps(function)
    def wrapper(ctx, *args):
        before = _C._set_grad_enabled(False)
        try:
            results = function(ctx, *args)
        finally:
            _C._set_grad_enabled(before)
        if not before or not any(isinstance(a, _C.Tensor) and a.requires_grad for a in args):
            return results
        single = not isinstance(results, tuple)
        results = (results,) if single else results
        at = [i for i, r in enumerate(results) if isinstance(r, _C.Tensor) and r.is_floating_point()]
        marked = _NotTwice.apply(*(results[i].detach().requires_grad_() for i in at))
        out = list(results)
        for i, r in zip(at, marked):
            out[i] = r
        return out[0] if single else tuple(out)

    return wrapper
