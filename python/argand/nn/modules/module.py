"""Module, the base of every layer: attributes that are parameters, buffers and modules."""

from argand import Tensor
from argand.nn.modules._calls import Calls
from argand.nn.modules._hooks import (
    _global,
    register_module_backward_hook,
    register_module_buffer_registration_hook,
    register_module_forward_hook,
    register_module_forward_pre_hook,
    register_module_full_backward_hook,
    register_module_full_backward_pre_hook,
    register_module_module_registration_hook,
    register_module_parameter_registration_hook,
)
from argand.nn.modules._parts import Parts, _type_name
from argand.nn.modules._state import State, _IncompatibleKeys  # noqa: F401
from argand.nn.parameter import Buffer, Parameter

__all__ = [
    "Module",
    "register_module_backward_hook",
    "register_module_buffer_registration_hook",
    "register_module_forward_hook",
    "register_module_forward_pre_hook",
    "register_module_full_backward_hook",
    "register_module_full_backward_pre_hook",
    "register_module_module_registration_hook",
    "register_module_parameter_registration_hook",
]

_REGISTRIES = ("_parameters", "_buffers", "_modules")


def _addindent(text, spaces):
    first, *rest = text.split("\n")
    return "\n".join([first, *(" " * spaces + line for line in rest)])


def _check_name(module, name, kind, container):
    what = f"{type(module).__name__}: the name of a {kind}"
    if not isinstance(name, str):
        raise TypeError(f"{what} must be a str, got {_type_name(name)}")
    if not name:
        raise KeyError(f"{what} needs at least one character, got ''")
    if "." in name:
        raise KeyError(f"{what} must be free of dots, which separate the parts of a path, got '{name}'")
    if hasattr(module, name) and name not in container:
        raise KeyError(f"{what} must be new, got '{name}', which is another attribute")


def _wrong_value(module, kind, name, expected, value):
    return TypeError(f"{type(module).__name__}: {kind} '{name}' must be {expected} or None, got {_type_name(value)}")


def _no_init(module, kind):
    return AttributeError(f"{type(module).__name__}: call super().__init__() before adding a {kind}")


def _through_hooks(hooks, module, name, value):
    """value, or what the registration hooks put in its place."""
    for hook in hooks.values():
        replaced = hook(module, name, value)
        value = value if replaced is None else replaced
    return value


class Module(Calls, Parts, State):
    """Base class of all layers and models.

    A subclass calls super().__init__() first, then assigns parameters (nn.Parameter), buffers (register_buffer) and
    other modules as attributes, and defines forward().
    """

    dump_patches = False
    _version = 1  # of the layout of the state dict, kept in its _metadata
    training: bool
    call_super_init = False

    def __init__(self, *args, **kwargs):
        if not self.call_super_init and (args or kwargs):
            got = f"keyword argument '{next(iter(kwargs))}'" if kwargs else f"{len(args) + 1} positional arguments"
            raise TypeError(f"{type(self).__name__}.__init__() takes no arguments beyond self but got {got}")
        own = self.__dict__
        own["training"] = True
        own["_parameters"] = {}
        own["_buffers"] = {}
        own["_non_persistent_buffers_set"] = set()
        own["_modules"] = {}
        if self.call_super_init:
            super().__init__(*args, **kwargs)

    def forward(self, *input):
        """What the module computes. Every subclass defines it; users call the module itself, which runs the hooks."""
        raise NotImplementedError(f"{type(self).__name__}: forward() is not defined; a call of the module runs it")

    # --- attributes ---------------------------------------------------------------------------------------------------

    def __getattr__(self, name):
        own = self.__dict__
        for registry in _REGISTRIES:
            try:
                return own[registry][name]
            except KeyError:
                pass
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        own = self.__dict__
        parameters = own.get("_parameters")
        if isinstance(value, Parameter):
            if parameters is None:
                raise _no_init(self, "parameter")
            self._forget(name, own, own["_buffers"], own["_modules"], own["_non_persistent_buffers_set"])
            self.register_parameter(name, value)
        elif parameters is not None and name in parameters:
            if value is not None:
                raise _wrong_value(self, "parameter", name, "an argand.nn.Parameter", value)
            self.register_parameter(name, value)
        elif isinstance(value, Module):
            if parameters is None:
                raise _no_init(self, "module")
            self._forget(name, own, parameters, own["_buffers"], own["_non_persistent_buffers_set"])
            own["_modules"][name] = _through_hooks(_global.module_registration, self, name, value)
        elif parameters is None:
            object.__setattr__(self, name, value)
        elif name in own["_modules"]:
            if value is not None:
                raise _wrong_value(self, "module", name, "an argand.nn.Module", value)
            own["_modules"][name] = value
        elif name in own["_buffers"] or isinstance(value, Buffer):
            self._set_buffer(name, value)
        else:
            object.__setattr__(self, name, value)

    @staticmethod
    def _forget(name, *registries):
        for registry in registries:
            if name in registry:
                registry.discard(name) if isinstance(registry, set) else registry.pop(name)

    def _set_buffer(self, name, value):
        if value is not None and not isinstance(value, Tensor):
            raise _wrong_value(self, "buffer", name, "an argand.nn.Buffer, an argand.Tensor", value)
        own = self.__dict__
        if isinstance(value, Buffer):
            persistent = value.persistent
        else:
            persistent = name not in own["_non_persistent_buffers_set"]
        if name not in own["_buffers"]:
            self._forget(name, own, own["_parameters"], own["_modules"])
        self._put_buffer(name, value, persistent)

    def _put_buffer(self, name, value, persistent):
        self._buffers[name] = _through_hooks(_global.buffer_registration, self, name, value)
        left_out = self._non_persistent_buffers_set
        (left_out.discard if persistent else left_out.add)(name)

    def __delattr__(self, name):
        for registry in (self._parameters, self._buffers, self._modules):
            if name in registry:
                del registry[name]
                self._non_persistent_buffers_set.discard(name)
                return
        object.__delattr__(self, name)

    def __dir__(self):
        names = {*dir(type(self)), *self.__dict__, *self._parameters, *self._modules, *self._buffers}
        return sorted(name for name in names if not name[:1].isdigit())

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.__dict__.setdefault("_non_persistent_buffers_set", set())
        run_by_call = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks")
        if any(state.get(hooks) for hooks in run_by_call):
            self.__dict__["_hooked"] = True

    # --- registration -------------------------------------------------------------------------------------------------

    def register_buffer(self, name, tensor, persistent=True):
        """Adds tensor, or None, as the buffer name; persistent: part of state_dict()."""
        if "_buffers" not in self.__dict__:
            raise _no_init(self, "buffer")
        _check_name(self, name, "buffer", self._buffers)
        if tensor is not None and not isinstance(tensor, Tensor):
            raise _wrong_value(self, "buffer", name, "an argand.Tensor", tensor)
        self._put_buffer(name, tensor, persistent)

    def register_parameter(self, name, param):
        """Adds param, or None, as the parameter name."""
        if "_parameters" not in self.__dict__:
            raise _no_init(self, "parameter")
        _check_name(self, name, "parameter", self._parameters)
        if param is None:
            self._parameters[name] = None
            return
        if not isinstance(param, Parameter):
            raise _wrong_value(self, "parameter", name, "an argand.nn.Parameter", param)
        if param.grad_fn is not None:
            raise ValueError(
                f"{type(self).__name__}: parameter '{name}' must be a leaf, got the result of a recorded operation; "
                "register what it was computed from, and compute it in forward()"
            )
        self._parameters[name] = _through_hooks(_global.parameter_registration, self, name, param)

    def add_module(self, name, module):
        """Adds module, or None, as the child name."""
        if module is not None and not isinstance(module, Module):
            raise _wrong_value(self, "module", name, "an argand.nn.Module", module)
        _check_name(self, name, "module", self._modules)
        self._modules[name] = _through_hooks(_global.module_registration, self, name, module)

    def register_module(self, name, module):
        """Same as add_module()."""
        self.add_module(name, module)

    # --- text ---------------------------------------------------------------------------------------------------------

    def _get_name(self):
        return type(self).__name__

    def extra_repr(self):
        """What repr() shows of the module beside its children."""
        return ""

    def __repr__(self):
        extra = self.extra_repr()
        lines = extra.split("\n") if extra else []
        children = [f"({name}): " + _addindent(repr(module), 2) for name, module in self._modules.items()]
        if len(lines) == 1 and not children:
            return f"{self._get_name()}({lines[0]})"
        if not lines and not children:
            return f"{self._get_name()}()"
        return f"{self._get_name()}(\n  " + "\n  ".join(lines + children) + "\n)"
