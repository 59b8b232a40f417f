"""Calls of a module: forward(), and the hooks around it."""

import functools
import warnings
from types import MappingProxyType

from argand import Tensor
from argand.nn.modules._hooks import Hooks, _global
from argand.utils.hooks import BackwardHook

_NO_HOOKS = MappingProxyType({})


class Calls(Hooks):
    """The part of Module that runs it."""

    # The dicts of hooks are made when the first hook comes; until then these say that there are none.
    _backward_pre_hooks = _backward_hooks = _NO_HOOKS
    _forward_hooks = _forward_hooks_with_kwargs = _forward_hooks_always_called = _NO_HOOKS
    _forward_pre_hooks = _forward_pre_hooks_with_kwargs = _NO_HOOKS
    _state_dict_hooks = _state_dict_pre_hooks = _NO_HOOKS
    _load_state_dict_pre_hooks = _load_state_dict_post_hooks = _NO_HOOKS
    _is_full_backward_hook = None
    _compiled_call_impl = None

    def __call__(self, *args, **kwargs):
        if self._hooked:
            return self._call_hooked(args, kwargs)
        return self.forward(*args, **kwargs)

    def _call_impl(self, *args, **kwargs):
        return Calls.__call__(self, *args, **kwargs)

    def _call_hooked(self, args, kwargs):
        called = set()
        try:
            return self._call_through_hooks(args, kwargs, called)
        except Exception:
            self._call_remaining_always_called(args, kwargs, called)
            raise

    def _call_through_hooks(self, args, kwargs, called):
        args, kwargs = self._run_forward_pre_hooks(args, kwargs)
        full, legacy = self._get_backward_hooks()
        pre = [*_global.backward_pre.values(), *self._backward_pre_hooks.values()]
        watch = None
        if full or pre:
            watch = BackwardHook(self, full, pre)
            args = watch.setup_input_hook(args)
        result = self.forward(*args, **kwargs)
        for hook_id, hook, with_kwargs in self._all_forward_hooks():
            called.add(hook_id)
            replaced = hook(self, args, kwargs, result) if with_kwargs else hook(self, args, result)
            if replaced is not None:
                result = replaced
        if watch:
            if not isinstance(result, (Tensor, tuple)):
                warnings.warn(
                    f"{type(self).__name__}: its backward hooks will not run, for forward() returned {type(result)}; "
                    "return a Tensor or a tuple",
                    stacklevel=4,
                )
            else:
                result = watch.setup_output_hook(result)
        if legacy:
            self._watch_grad_fn(result, legacy)
        return result

    def _run_forward_pre_hooks(self, args, kwargs):
        hooks = [(hook, False) for hook in _global.forward_pre.values()]
        hooks += [(hook, i in self._forward_pre_hooks_with_kwargs) for i, hook in self._forward_pre_hooks.items()]
        for hook, with_kwargs in hooks:
            if with_kwargs:
                replaced = hook(self, args, kwargs)
                if replaced is None:
                    continue
                if not (isinstance(replaced, tuple) and len(replaced) == 2):
                    raise RuntimeError(
                        f"{type(self).__name__}: a forward pre-hook with keywords gives None or a pair (args, "
                        f"kwargs), got {replaced!r}"
                    )
                args, kwargs = replaced
            else:
                replaced = hook(self, args)
                if replaced is not None:
                    args = replaced if isinstance(replaced, tuple) else (replaced,)
        return args, kwargs

    def _all_forward_hooks(self):
        for hook_id, hook in list(_global.forward.items()):
            yield hook_id, hook, hook_id in _global.forward_with_kwargs
        for hook_id, hook in list(self._forward_hooks.items()):
            yield hook_id, hook, hook_id in self._forward_hooks_with_kwargs

    def _call_remaining_always_called(self, args, kwargs, called):
        """After an error: the hooks registered with always_call=True that have not run; their errors are warnings."""
        always = {*_global.forward_always_called, *self._forward_hooks_always_called} - called
        for hook_id, hook, with_kwargs in self._all_forward_hooks():
            if hook_id not in always:
                continue
            try:
                hook(self, args, kwargs, None) if with_kwargs else hook(self, args, None)
            except Exception as error:
                warnings.warn(
                    f"{type(self).__name__}: the call failed, and after it so did a forward hook (always_call=True), "
                    f"with: {error}",
                    stacklevel=4,
                )

    def _get_backward_hooks(self):
        """The full backward hooks and the ones of the old kind."""
        full, legacy = [], []
        (full if _global.is_full_backward else legacy).extend(_global.backward.values())
        (full if self._is_full_backward_hook else legacy).extend(self._backward_hooks.values())
        return full, legacy

    def _get_backward_pre_hooks(self):
        return [*_global.backward_pre.values(), *self._backward_pre_hooks.values()]

    def _watch_grad_fn(self, result, hooks):
        first = result
        while not isinstance(first, Tensor):
            first = next(v for v in first.values() if isinstance(v, Tensor)) if isinstance(first, dict) else first[0]
        if first.grad_fn is None:
            return
        for hook in hooks:
            first.grad_fn.register_hook(functools.partial(hook, self))
