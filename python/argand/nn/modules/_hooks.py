"""What modules call around forward() and elsewhere: registering hooks, of one module and of all."""

from collections import OrderedDict

from argand.utils.hooks import RemovableHandle


class _GlobalHooks:
    """Hooks of all modules at once."""

    def __init__(self):
        self.forward = OrderedDict()
        self.forward_pre = OrderedDict()
        self.backward = OrderedDict()
        self.backward_pre = OrderedDict()
        self.forward_always_called = OrderedDict()
        self.forward_with_kwargs = OrderedDict()
        self.is_full_backward = None
        self.parameter_registration = OrderedDict()
        self.buffer_registration = OrderedDict()
        self.module_registration = OrderedDict()


_global = _GlobalHooks()


class _BoundHook:
    """hook with its module as the first argument; it follows the module into copies and pickles."""

    def __init__(self, hook, module):
        self.hook = hook
        self.module = module

    def __call__(self, *args):
        return self.hook(self.module, *args)


class Hooks:
    """The part of Module that registers hooks."""

    _hooked = False  # whether a call has more to do than forward(); set on the class by the hooks of all modules

    def _hook_dict(self, name):
        hooks = self.__dict__.get(name)
        if hooks is None:
            hooks = self.__dict__[name] = OrderedDict()
        return hooks

    def _register_hook(self, registry, hook, *, prepend=False, **marks):
        """Adds hook to the dict registry, and its id to the dicts of marks that are True."""
        hooks = self._hook_dict(registry)
        marked = [self._hook_dict(mark) for mark, wanted in marks.items() if wanted]
        handle = RemovableHandle(hooks, extra_dict=marked)
        hooks[handle.id] = hook
        for ids in marked:
            ids[handle.id] = True
        if prepend:
            hooks.move_to_end(handle.id, last=False)
        return handle

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False) -> RemovableHandle:
        """hook(module, args) runs before forward() and may return new args.

        with_kwargs: hook(module, args, kwargs) may return (args, kwargs). prepend: before those there are.
        """
        self.__dict__["_hooked"] = True
        return self._register_hook(
            "_forward_pre_hooks", hook, prepend=prepend, _forward_pre_hooks_with_kwargs=with_kwargs
        )

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False) -> RemovableHandle:
        """hook(module, args, output) runs after forward() and may return another output.

        with_kwargs: hook(module, args, kwargs, output). always_call: also after an error in forward().
        """
        self.__dict__["_hooked"] = True
        return self._register_hook(
            "_forward_hooks",
            hook,
            prepend=prepend,
            _forward_hooks_with_kwargs=with_kwargs,
            _forward_hooks_always_called=always_call,
        )

    def register_full_backward_pre_hook(self, hook, prepend=False) -> RemovableHandle:
        """hook(module, grad_output) runs before the gradients of the inputs are computed; may return grad_output."""
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_pre_hooks", hook, prepend=prepend)

    def register_full_backward_hook(self, hook, prepend=False) -> RemovableHandle:
        """hook(module, grad_input, grad_output) runs when the inputs' gradients are known; may return new ones."""
        if self._is_full_backward_hook is False:
            raise RuntimeError(
                f"{type(self).__name__}.register_full_backward_hook: after register_backward_hook() it must be that "
                "one again"
            )
        self.__dict__["_is_full_backward_hook"] = True
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook, prepend=prepend)

    def register_backward_hook(self, hook) -> RemovableHandle:
        """The old kind of backward hook, on the last operation of forward(); prefer register_full_backward_hook()."""
        if self._is_full_backward_hook is True:
            raise RuntimeError(
                f"{type(self).__name__}: it has full backward hooks, which exclude the old kind; use "
                "register_full_backward_hook() for this one too"
            )
        self.__dict__["_is_full_backward_hook"] = False
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook)

    def register_state_dict_pre_hook(self, hook) -> RemovableHandle:
        """hook(module, prefix, keep_vars) runs before state_dict() collects."""
        return self._register_hook("_state_dict_pre_hooks", hook)

    def register_state_dict_post_hook(self, hook) -> RemovableHandle:
        """hook runs once state_dict() has collected, with (module, state_dict, prefix, local_metadata).

        It returns None; what it has to change, it changes in the dict it is given.
        """
        hook._from_public_api = True
        return self._register_hook("_state_dict_hooks", hook)

    def _register_state_dict_hook(self, hook):
        if getattr(hook, "_from_public_api", False):
            raise RuntimeError(
                f"{type(self).__name__}._register_state_dict_hook: register_state_dict_post_hook() has this function "
                "already; give each its own"
            )
        return self._register_hook("_state_dict_hooks", hook)

    def _register_load_state_dict_pre_hook(self, hook, with_module=False):
        return self._register_hook("_load_state_dict_pre_hooks", _BoundHook(hook, self) if with_module else hook)

    def register_load_state_dict_pre_hook(self, hook) -> RemovableHandle:
        """hook runs before the module's own entries are loaded; the module leads its arguments.

        After it come those of _load_from_state_dict(), which the hook may change in place.
        """
        return self._register_hook("_load_state_dict_pre_hooks", _BoundHook(hook, self))

    def register_load_state_dict_post_hook(self, hook) -> RemovableHandle:
        """hook(module, incompatible_keys) runs after loading; may change the keys in place."""
        return self._register_hook("_load_state_dict_post_hooks", hook)


def _register_global(hooks, hook, *marked, runs_in_call=True):
    handle = RemovableHandle(hooks, extra_dict=list(marked))
    hooks[handle.id] = hook
    for ids in marked:
        ids[handle.id] = True
    if runs_in_call:
        Hooks._hooked = True
    return handle


def register_module_forward_pre_hook(hook) -> RemovableHandle:
    """hook(module, args) runs before the forward() of every module."""
    return _register_global(_global.forward_pre, hook)


def register_module_forward_hook(hook, *, with_kwargs=False, always_call=False) -> RemovableHandle:
    """hook(module, args, output) runs after the forward() of every module."""
    marked = [_global.forward_with_kwargs] * with_kwargs + [_global.forward_always_called] * always_call
    return _register_global(_global.forward, hook, *marked)


def register_module_full_backward_pre_hook(hook) -> RemovableHandle:
    """hook(module, grad_output) runs for every module; see Module.register_full_backward_pre_hook()."""
    return _register_global(_global.backward_pre, hook)


def register_module_full_backward_hook(hook) -> RemovableHandle:
    """hook(module, grad_input, grad_output) runs for every module; see Module.register_full_backward_hook()."""
    if _global.is_full_backward is False:
        raise RuntimeError(
            "register_module_full_backward_hook: after register_module_backward_hook() it must be that one again"
        )
    _global.is_full_backward = True
    return _register_global(_global.backward, hook)


def register_module_backward_hook(hook) -> RemovableHandle:
    """The old kind of backward hook, for every module."""
    if _global.is_full_backward is True:
        raise RuntimeError(
            "register_module_backward_hook: after register_module_full_backward_hook() it must be that one again"
        )
    _global.is_full_backward = False
    return _register_global(_global.backward, hook)


def register_module_parameter_registration_hook(hook) -> RemovableHandle:
    """hook(module, name, parameter) runs at every registration and may return another parameter."""
    return _register_global(_global.parameter_registration, hook, runs_in_call=False)


def register_module_buffer_registration_hook(hook) -> RemovableHandle:
    """hook(module, name, buffer) runs at every registration and may return another buffer."""
    return _register_global(_global.buffer_registration, hook, runs_in_call=False)


def register_module_module_registration_hook(hook) -> RemovableHandle:
    """hook(module, name, submodule) runs at every registration and may return another module."""
    return _register_global(_global.module_registration, hook, runs_in_call=False)
