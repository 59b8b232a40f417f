"""Handles of registered hooks, and the autograd ends of a module's full backward hooks."""

import weakref
from collections import OrderedDict

import argand


class RemovableHandle:
    """Takes its hook out of the dicts it was put into. Also a context manager.

    hooks_dict: where the hook is. extra_dict: a dict, or a list of dicts, with more entries under the same id.
    """

    next_id = 0

    def __init__(self, hooks_dict, *, extra_dict=None):
        self.hooks_dict_ref = weakref.ref(hooks_dict)
        self.id = RemovableHandle.next_id
        RemovableHandle.next_id += 1
        extras = extra_dict if isinstance(extra_dict, list) else [] if extra_dict is None else [extra_dict]
        self.extra_dict_ref = tuple(weakref.ref(extra) for extra in extras)

    def remove(self):
        """Removes the hook; a second call does nothing."""
        for reference in (self.hooks_dict_ref, *self.extra_dict_ref):
            hooks = reference()
            if hooks is not None:
                hooks.pop(self.id, None)

    def __getstate__(self):
        return self.hooks_dict_ref(), self.id, tuple(ref() for ref in self.extra_dict_ref)

    def __setstate__(self, state):
        hooks, self.id, extras = state
        self.hooks_dict_ref = weakref.ref(OrderedDict() if hooks is None else hooks)
        self.extra_dict_ref = tuple(weakref.ref(OrderedDict() if e is None else e) for e in extras)
        RemovableHandle.next_id = max(RemovableHandle.next_id, self.id + 1)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.remove()


_tap = None


def _tap_function():
    """The autograd.Function that passes tensors through and hands their gradients to a callable."""
    global _tap
    if _tap is None:

        class BackwardHookFunction(argand.autograd.Function):
            @staticmethod
            def forward(ctx, on_gradients, *tensors):
                ctx.on_gradients = on_gradients
                ctx.kinds = [(t.shape, t.dtype, t.device) for t in tensors]
                passed = tuple(tensor.view_as(tensor) for tensor in tensors)
                constant = [p for p, t in zip(passed, tensors, strict=True) if not t.requires_grad]
                ctx.mark_non_differentiable(*constant)
                return passed

            @staticmethod
            def backward(ctx, *gradients):
                known = tuple(
                    argand.zeros(shape, dtype=dtype, device=device) if gradient is None else gradient
                    for gradient, (shape, dtype, device) in zip(gradients, ctx.kinds, strict=True)
                )
                return (None, *ctx.on_gradients(known))

        _tap = BackwardHookFunction
    return _tap


def _as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


class BackwardHook:
    """One call of a module with full backward hooks: watches the gradients at its inputs and at its outputs."""

    def __init__(self, module, user_hooks, user_pre_hooks):
        self.module = module
        self.user_hooks = user_hooks
        self.user_pre_hooks = user_pre_hooks
        self.grad_outputs = None
        self.output_positions = self.input_positions = None
        self.n_outputs = self.n_inputs = 0

    def _tap(self, arguments, on_gradients):
        """arguments with its Tensors passed through the tap, and their positions; None where none needs a gradient."""
        positions = [i for i, a in enumerate(arguments) if isinstance(a, argand.Tensor)]
        wanted = argand.is_grad_enabled() and any(arguments[i].requires_grad for i in positions)
        if not wanted:
            return arguments, None
        tapped = _tap_function().apply(on_gradients, *(arguments[i] for i in positions))
        replaced = list(arguments)
        for i, tensor in zip(positions, _as_tuple(tapped), strict=True):
            replaced[i] = tensor
        return tuple(replaced), positions

    @staticmethod
    def _spread(gradients, positions, length):
        spread = [None] * length
        for i, gradient in zip(positions, gradients, strict=True):
            spread[i] = gradient
        return tuple(spread)

    def setup_input_hook(self, args):
        """args, a tuple, so that the hooks run when its gradients are known."""
        self.n_inputs = len(args)
        args, self.input_positions = self._tap(args, self._on_input_gradients)
        return args

    def setup_output_hook(self, result):
        """The module's result, so that the gradients of it are caught."""
        is_tuple = isinstance(result, tuple)
        outputs = _as_tuple(result)
        self.n_outputs = len(outputs)
        tapped, self.output_positions = self._tap(outputs, self._on_output_gradients)
        if not is_tuple:
            return tapped[0]
        return type(result)(*tapped) if hasattr(result, "_fields") else tapped

    def _through(self, hooks, end, gradients, *others):
        """gradients, of the module's inputs or outputs as end says, or what the hooks put in their place."""
        for hook in hooks:
            replaced = hook(self.module, gradients, *others)
            if replaced is None:
                continue
            replaced = _as_tuple(replaced)
            if len(replaced) != len(gradients):
                raise RuntimeError(
                    f"{type(self.module).__name__}: a backward hook must return one gradient for each {end}, "
                    f"{len(gradients)} in all, got {len(replaced)}"
                )
            gradients = replaced
        return gradients

    def _on_output_gradients(self, gradients):
        grad_outputs = self._spread(gradients, self.output_positions, self.n_outputs)
        grad_outputs = self._through(self.user_pre_hooks, "output", grad_outputs)
        self.grad_outputs = grad_outputs
        if self.input_positions is None:  # no input needs a gradient: nothing later will run the hooks
            for hook in self.user_hooks:
                if hook(self.module, (None,) * self.n_inputs, grad_outputs) is not None:
                    raise RuntimeError(
                        f"{type(self.module).__name__}: no input needs a gradient, so a backward hook must return None"
                    )
            self.grad_outputs = None
        return tuple(grad_outputs[i] for i in self.output_positions)

    def _on_input_gradients(self, gradients):
        if self.grad_outputs is None:  # the inputs' gradients did not come through the outputs
            return gradients
        grad_inputs = self._spread(gradients, self.input_positions, self.n_inputs)
        grad_inputs = self._through(self.user_hooks, "input", grad_inputs, self.grad_outputs)
        self.grad_outputs = None
        return tuple(grad_inputs[i] for i in self.input_positions)
