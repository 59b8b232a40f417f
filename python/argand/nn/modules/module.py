"""Module, the base of every layer: attributes that are parameters, buffers and modules; hooks; state."""

import functools
import itertools
import warnings
from collections import OrderedDict, namedtuple
from collections.abc import Mapping
from types import MappingProxyType

import argand
from argand import Tensor
from argand.nn.parameter import Buffer, Parameter, is_lazy
from argand.utils.hooks import BackwardHook, RemovableHandle

_REGISTRIES = ("_parameters", "_buffers", "_modules")
_NO_HOOKS = MappingProxyType({})
_EXTRA_STATE_KEY_SUFFIX = "_extra_state"


class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
    """What load_state_dict() found on one side only."""

    __slots__ = ()

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return "<All keys matched successfully>"
        return super().__repr__()

    __str__ = __repr__


def _addindent(text, spaces):
    first, *rest = text.split("\n")
    return "\n".join([first, *(" " * spaces + line for line in rest)])


def _type_name(value):
    return (
        f"{type(value).__module__}.{type(value).__qualname__}"
        if type(value).__module__ != "builtins"
        else (type(value).__name__)
    )


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


def _member(module, name):
    if not hasattr(module, name):
        raise AttributeError(f"{type(module).__name__}: no attribute is called '{name}'")
    return getattr(module, name)


def _present_children(module):
    """(name, child) of the children that are not None."""
    return ((name, child) for name, child in module._modules.items() if child is not None)


class Module:
    """Base class of all layers and models.

    A subclass calls super().__init__() first, then assigns parameters (nn.Parameter), buffers (register_buffer) and
    other modules as attributes, and defines forward().
    """

    dump_patches = False
    _version = 1  # of the layout of the state dict, kept in its _metadata
    training: bool
    call_super_init = False

    # The dicts of hooks are made when the first hook comes; until then these say that there are none.
    _backward_pre_hooks = _backward_hooks = _NO_HOOKS
    _forward_hooks = _forward_hooks_with_kwargs = _forward_hooks_always_called = _NO_HOOKS
    _forward_pre_hooks = _forward_pre_hooks_with_kwargs = _NO_HOOKS
    _state_dict_hooks = _state_dict_pre_hooks = _NO_HOOKS
    _load_state_dict_pre_hooks = _load_state_dict_post_hooks = _NO_HOOKS
    _is_full_backward_hook = None
    _hooked = False  # whether a call has more to do than forward(); set on the class by the global hooks
    _compiled_call_impl = None

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

    # --- calls -------------------------------------------------------------------------------------------------------

    def __call__(self, *args, **kwargs):
        if self._hooked:
            return self._call_hooked(args, kwargs)
        return self.forward(*args, **kwargs)

    def _call_impl(self, *args, **kwargs):
        return Module.__call__(self, *args, **kwargs)

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

    # --- attributes --------------------------------------------------------------------------------------------------

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

    # --- registration ------------------------------------------------------------------------------------------------

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

    # --- parts by name -----------------------------------------------------------------------------------------------

    def get_submodule(self, target):
        """The module at the dotted path target; "" is the module itself. AttributeError where there is none."""
        module = self
        for name in target.split(".") if target else ():
            module = _member(module, name)
            if not isinstance(module, Module):
                raise AttributeError(f"get_submodule: '{name}' must be an nn.Module, got {_type_name(module)}")
        return module

    def set_submodule(self, target, module, strict=False):
        """Puts module at the dotted path target; strict: only where there is one already."""
        if target == "":
            raise ValueError("set_submodule: target must be the path of a child, got ''")
        if not isinstance(module, Module):
            raise ValueError(f"set_submodule: module must be an nn.Module, got {type(module)}")
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if strict or hasattr(parent, name):
            there = _member(parent, name)
            if not isinstance(there, Module):
                raise AttributeError(f"set_submodule: '{name}' must be an nn.Module so far, is {_type_name(there)}")
        setattr(parent, name, module)

    def get_parameter(self, target):
        """The parameter at the dotted path target. AttributeError where there is none."""
        path, _, name = target.rpartition(".")
        parameter = _member(self.get_submodule(path), name)
        if not isinstance(parameter, Parameter):
            raise AttributeError(f"get_parameter: '{name}' must be an nn.Parameter, got {_type_name(parameter)}")
        return parameter

    def get_buffer(self, target):
        """The buffer at the dotted path target. AttributeError where there is none."""
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        buffer = _member(parent, name)
        if name not in parent._buffers:
            raise AttributeError(f"get_buffer: '{name}' is not among the buffers of {type(parent).__name__}")
        return buffer

    def _named_members(self, get_members_fn, prefix="", recurse=True, remove_duplicate=True):
        seen = set()
        modules = self.named_modules(prefix=prefix, remove_duplicate=remove_duplicate) if recurse else [(prefix, self)]
        for module_prefix, module in modules:
            for name, member in get_members_fn(module):
                if member is None or member in seen:
                    continue
                if remove_duplicate:
                    seen.add(member)
                yield module_prefix + ("." if module_prefix else "") + name, member

    def parameters(self, recurse=True):
        """Its parameters, each once, and those of its modules."""
        for _, parameter in self.named_parameters(recurse=recurse):
            yield parameter

    def named_parameters(self, prefix="", recurse=True, remove_duplicate=True):
        """(dotted name, parameter) of the module and of its modules."""
        yield from self._named_members(lambda m: m._parameters.items(), prefix, recurse, remove_duplicate)

    def buffers(self, recurse=True):
        """Its buffers, each once, and those of its modules."""
        for _, buffer in self.named_buffers(recurse=recurse):
            yield buffer

    def named_buffers(self, prefix="", recurse=True, remove_duplicate=True):
        """(dotted name, buffer) of the module and of its modules."""
        yield from self._named_members(lambda m: m._buffers.items(), prefix, recurse, remove_duplicate)

    def children(self):
        """The modules directly below, each once."""
        for _, module in self.named_children():
            yield module

    def named_children(self):
        """(name, module) of the modules directly below, each module once."""
        seen = set()
        for name, child in _present_children(self):
            if child not in seen:
                seen.add(child)
                yield name, child

    def modules(self, remove_duplicate=True):
        """The module itself and all below it; remove_duplicate: each once."""
        for _, module in self.named_modules(remove_duplicate=remove_duplicate):
            yield module

    def named_modules(self, memo=None, prefix="", remove_duplicate=True):
        """(dotted name, module) of the module itself, "", and of all below it."""
        memo = set() if memo is None else memo
        if self in memo:
            return
        if remove_duplicate:
            memo.add(self)
        yield prefix, self
        for name, child in _present_children(self):
            yield from child.named_modules(memo, prefix + ("." if prefix else "") + name, remove_duplicate)

    # --- conversion --------------------------------------------------------------------------------------------------

    def apply(self, fn):
        """Calls fn with every module below, children first, then with the module itself. Returns it."""
        for module in self.children():
            module.apply(fn)
        fn(self)
        return self

    def _apply(self, fn, recurse=True):
        if recurse:
            for module in self.children():
                module._apply(fn)
        for name, parameter in self._parameters.items():
            if parameter is not None:
                self._apply_to_parameter(name, parameter, fn)
        for name, buffer in self._buffers.items():
            if buffer is not None:
                self._buffers[name] = fn(buffer)
        return self

    def _apply_to_parameter(self, name, parameter, fn):
        """The Parameter object stays the same, so that optimizers and shared uses keep it."""
        with argand.no_grad():
            converted = fn(parameter)
        gradient = parameter.grad
        parameter.data = converted
        if gradient is not None:
            with argand.no_grad():
                converted = fn(gradient)
            parameter.grad = converted.requires_grad_(gradient.requires_grad)

    def to(self, *args, **kwargs):
        """Moves and converts parameters and buffers: to(device, dtype), to(dtype), to(tensor).

        dtype must be floating or complex; tensors of other kinds are moved only. Returns the module.
        """
        device, dtype, non_blocking, memory_format = _parse_to(*args, **kwargs)
        if dtype is not None and not (dtype.is_floating_point or dtype.is_complex):
            raise TypeError(f"Module.to: dtype must be floating-point or complex, got {dtype}")

        def convert(tensor):
            wanted = dtype if tensor.is_floating_point() or tensor.is_complex() else None
            options = {} if memory_format is None or tensor.dim() not in (4, 5) else {"memory_format": memory_format}
            return tensor.to(device, wanted if wanted is not None else tensor.dtype, non_blocking, **options)

        return self._apply(convert)

    def type(self, dst_type):
        """Converts every parameter and buffer to dst_type."""
        return self._apply(lambda t: t.type(dst_type))

    def _to_floating(self, dtype):
        return self._apply(lambda t: t.to(dtype) if t.is_floating_point() else t)

    def float(self):
        """float32 for the parameters and buffers that are floating-point."""
        return self._to_floating(argand.float32)

    def double(self):
        """float64 for the parameters and buffers that are floating-point."""
        return self._to_floating(argand.float64)

    def half(self):
        """float16 for the parameters and buffers that are floating-point."""
        return self._to_floating(argand.float16)

    def bfloat16(self):
        """bfloat16 for the parameters and buffers that are floating-point."""
        return self._to_floating(argand.bfloat16)

    def cpu(self):
        """Moves parameters and buffers to the CPU."""
        return self._apply(lambda t: t.cpu())

    def cuda(self, device=None):
        """Moves parameters and buffers to a CUDA device."""
        return self._apply(lambda t: t.cuda(device))

    def to_empty(self, *, device, recurse=True):
        """Moves parameters and buffers to device without their values."""
        return self._apply(lambda t: argand.empty_like(t, device=device), recurse=recurse)

    def share_memory(self):
        """Moves parameters and buffers to memory that other processes see."""
        return self._apply(lambda t: t.share_memory_())

    def train(self, mode=True):
        """Sets training mode here and in all modules below."""
        if not isinstance(mode, bool):
            raise ValueError(f"{type(self).__name__}.train: mode must be a bool, got {_type_name(mode)}")
        self.training = mode
        for child in self.children():
            child.train(mode)
        return self

    def eval(self):
        """Same as train(False)."""
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        """Sets requires_grad of all parameters."""
        for parameter in self.parameters():
            parameter.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        """Clears the gradients of all parameters."""
        for parameter in self.parameters():
            if parameter.grad is None:
                continue
            if set_to_none:
                parameter.grad = None
            else:
                if parameter.grad.grad_fn is not None:
                    parameter.grad.detach_()
                else:
                    parameter.grad.requires_grad_(False)
                parameter.grad.zero_()

    def compile(self, *args, **kwargs):
        """Accepted for programs that ask for it; calls run as they are."""

    # --- state -------------------------------------------------------------------------------------------------------

    def get_extra_state(self):
        """What state_dict() keeps beside tensors; a subclass defines it with set_extra_state()."""
        raise RuntimeError(f"{type(self).__name__}.get_extra_state: not defined; the subclass must define it")

    def set_extra_state(self, state):
        """Takes back what get_extra_state() gave."""
        raise RuntimeError(f"{type(self).__name__}.set_extra_state: not defined; the subclass must define it")

    def _persistent_buffers(self):
        return {k: b for k, b in self._buffers.items() if k not in self._non_persistent_buffers_set}

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        """Puts the module's own parameters, persistent buffers and extra state into destination."""
        for name, tensor in itertools.chain(self._parameters.items(), self._persistent_buffers().items()):
            if tensor is not None:
                destination[prefix + name] = tensor if keep_vars else tensor.detach()
        if type(self).get_extra_state is not Module.get_extra_state:
            destination[prefix + _EXTRA_STATE_KEY_SUFFIX] = self.get_extra_state()

    def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
        """An OrderedDict from dotted names to the parameters and persistent buffers of it and all modules below.

        The tensors share memory with the module's and are detached unless keep_vars.
        """
        if args:
            warnings.warn(
                "Module.state_dict: name its arguments (destination=, prefix=, keep_vars=); without names they are "
                "deprecated",
                FutureWarning,
                stacklevel=2,
            )
            destination, prefix, keep_vars = (*args, *(destination, prefix, keep_vars)[len(args) :])
        state = _new_state() if destination is None else destination
        about = {"version": self._version}
        if hasattr(state, "_metadata"):
            state._metadata[prefix[:-1]] = about
        for before in self._state_dict_pre_hooks.values():
            before(self, prefix, keep_vars)
        self._save_to_state_dict(state, prefix, keep_vars)
        for name, child in _present_children(self):
            child.state_dict(destination=state, prefix=f"{prefix}{name}.", keep_vars=keep_vars)
        for after in self._state_dict_hooks.values():
            replaced = after(self, state, prefix, about)
            if replaced is None:
                continue
            if getattr(after, "_from_public_api", False):
                raise RuntimeError(
                    f"{type(self).__name__}.state_dict: a post-hook changes the dict in place and returns None, got "
                    f"{_type_name(replaced)}"
                )
            state = replaced
        return state

    def _load_from_state_dict(
        self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
    ):
        """Copies the module's own entries of state_dict; what goes wrong is added to the three lists."""
        for hook in list(self._load_state_dict_pre_hooks.values()):
            hook(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)
        own = {k: t for k, t in {**self._parameters, **self._persistent_buffers()}.items() if t is not None}
        assign = local_metadata.get("assign_to_params_buffers", False)
        for name, tensor in own.items():
            key = prefix + name
            if key in state_dict:
                self._load_tensor(name, key, tensor, state_dict[key], assign, error_msgs)
            elif strict:
                missing_keys.append(key)
        self._load_extra_state(state_dict, prefix + _EXTRA_STATE_KEY_SUFFIX, strict, missing_keys, unexpected_keys)
        if strict:
            for key in state_dict:
                if key.startswith(prefix) and key != prefix + _EXTRA_STATE_KEY_SUFFIX:
                    name, *below = key[len(prefix) :].split(".", 1)
                    if name not in (self._modules if below else own):
                        unexpected_keys.append(key)

    def _load_tensor(self, name, key, tensor, value, assign, error_msgs):
        if not isinstance(value, Tensor) and not hasattr(type(value), "__torch_function__"):
            error_msgs.append(f"{key}: expected an argand.Tensor, got {type(value)}")
            return
        if not is_lazy(tensor):
            if tensor.dim() == 0 and value.dim() == 1 and not assign:  # scalars of very old checkpoints
                value = value[0]
            if value.shape != tensor.shape:
                error_msgs.append(
                    f"{key}: the state has {value.shape} for it, the module {tensor.shape}; build the module with the "
                    "sizes that the state was saved with"
                )
                return
        try:
            with argand.no_grad():
                if assign:
                    self._assign_tensor(name, tensor, value)
                else:
                    tensor.copy_(value)
        except Exception as error:
            action = "assigning" if assign else "copying"
            error_msgs.append(f"{key}: {action} {value.size()} over {tensor.size()} failed with {error.args}")

    def _assign_tensor(self, name, tensor, value):
        if isinstance(tensor, Parameter):
            if isinstance(value, Parameter):
                value.requires_grad_(tensor.requires_grad)
            else:
                value = Parameter(value, requires_grad=tensor.requires_grad)
        setattr(self, name, value)

    def _load_extra_state(self, state_dict, key, strict, missing_keys, unexpected_keys):
        if type(self).set_extra_state is not Module.set_extra_state:
            if key in state_dict:
                self.set_extra_state(state_dict[key])
            elif strict:
                missing_keys.append(key)
        elif strict and key in state_dict:
            unexpected_keys.append(key)

    def load_state_dict(self, state_dict, strict=True, assign=False):
        """Copies values from state_dict, a mapping of dotted names to tensors, into the module.

        strict: names that only one side has are a RuntimeError. assign: takes the tensors themselves in place of
        copying. Shapes that differ are a RuntimeError. Returns (missing_keys, unexpected_keys).
        """
        if not isinstance(state_dict, Mapping):
            raise TypeError(
                f"{type(self).__name__}.load_state_dict: expected a mapping of names to tensors, got {type(state_dict)}"
            )
        entries = OrderedDict(state_dict)
        versions = getattr(state_dict, "_metadata", None)
        if versions is not None:
            entries._metadata = versions
        differing, error_msgs = _IncompatibleKeys([], []), []
        _load_tree(self, entries, "", versions or {}, assign, differing, error_msgs)
        if strict:
            for what, keys in (
                ("names that the module does not have (unexpected)", differing.unexpected_keys),
                ("names that the state lacks (missing)", differing.missing_keys),
            ):
                if keys:
                    error_msgs.insert(0, f"{what}: " + ", ".join(f'"{key}"' for key in keys))
        if error_msgs:
            raise RuntimeError(f"{type(self).__name__}.load_state_dict:\n\t" + "\n\t".join(error_msgs))
        return differing

    # --- hooks -------------------------------------------------------------------------------------------------------

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

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
        """hook(module, args) runs before forward() and may return new args.

        with_kwargs: hook(module, args, kwargs) may return (args, kwargs). prepend: before those there are.
        """
        self.__dict__["_hooked"] = True
        return self._register_hook(
            "_forward_pre_hooks", hook, prepend=prepend, _forward_pre_hooks_with_kwargs=with_kwargs
        )

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
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

    def register_full_backward_pre_hook(self, hook, prepend=False):
        """hook(module, grad_output) runs before the gradients of the inputs are computed; may return grad_output."""
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_pre_hooks", hook, prepend=prepend)

    def register_full_backward_hook(self, hook, prepend=False):
        """hook(module, grad_input, grad_output) runs when the inputs' gradients are known; may return new ones."""
        if self._is_full_backward_hook is False:
            raise RuntimeError(
                f"{type(self).__name__}.register_full_backward_hook: after register_backward_hook() it must be that "
                "one again"
            )
        self.__dict__["_is_full_backward_hook"] = True
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook, prepend=prepend)

    def register_backward_hook(self, hook):
        """The old kind of backward hook, on the last operation of forward(); prefer register_full_backward_hook()."""
        if self._is_full_backward_hook is True:
            raise RuntimeError(
                f"{type(self).__name__}: it has full backward hooks, which exclude the old kind; use "
                "register_full_backward_hook() for this one too"
            )
        self.__dict__["_is_full_backward_hook"] = False
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook)

    def register_state_dict_pre_hook(self, hook):
        """hook(module, prefix, keep_vars) runs before state_dict() collects."""
        return self._register_hook("_state_dict_pre_hooks", hook)

    def register_state_dict_post_hook(self, hook):
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

    def register_load_state_dict_pre_hook(self, hook):
        """hook runs before the module's own entries are loaded; the module leads its arguments.

        After it come those of _load_from_state_dict(), which the hook may change in place.
        """
        return self._register_hook("_load_state_dict_pre_hooks", _BoundHook(hook, self))

    def register_load_state_dict_post_hook(self, hook):
        """hook(module, incompatible_keys) runs after loading; may change the keys in place."""
        return self._register_hook("_load_state_dict_post_hooks", hook)

    # --- text --------------------------------------------------------------------------------------------------------

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


def _new_state():
    """An empty state dict; _metadata holds what each module says of its layout."""
    state = OrderedDict()
    state._metadata = OrderedDict()
    return state


def _load_tree(module, entries, prefix, versions, assign, differing, error_msgs):
    """Loads entries, the part of a state dict under prefix, into module and all below it."""
    about = versions.get(prefix[:-1], {})
    if assign:
        about["assign_to_params_buffers"] = assign
    module._load_from_state_dict(entries, prefix, about, True, *differing, error_msgs)
    for name, child in _present_children(module):
        start = f"{prefix}{name}."
        below = {key: entry for key, entry in entries.items() if key.startswith(start)}
        _load_tree(child, below, start, versions, assign, differing, error_msgs)
    for hook in module._load_state_dict_post_hooks.values():
        returned = hook(module, differing)
        if returned is not None:
            raise AssertionError(
                f"{type(module).__name__}.load_state_dict: a post-hook must return None, got {_type_name(returned)}; "
                "it may edit the two lists of keys"
            )


class _BoundHook:
    """hook with its module as the first argument; it follows the module into copies and pickles."""

    def __init__(self, hook, module):
        self.hook = hook
        self.module = module

    def __call__(self, *args):
        return self.hook(self.module, *args)


def _parse_to(device=None, dtype=None, non_blocking=False, copy=False, *, tensor=None, memory_format=None):
    """Arguments of Module.to() as (device, dtype, non_blocking, memory_format)."""
    if isinstance(device, Tensor):
        tensor, non_blocking = device, dtype if isinstance(dtype, bool) else non_blocking
        device = dtype = None
    if tensor is not None:
        return tensor.device, tensor.dtype, non_blocking, memory_format
    if isinstance(device, argand.dtype):
        if isinstance(dtype, bool):
            non_blocking, dtype = dtype, None
        elif dtype is not None:
            raise TypeError(f"to() expects a device before a dtype, got ({device}, {dtype})")
        device, dtype = None, device
    if dtype is not None and not isinstance(dtype, argand.dtype):
        raise TypeError(f"to() expects an argand.dtype as dtype, got {dtype!r}")
    return (None if device is None else argand.device(device)), dtype, non_blocking, memory_format


# --- hooks of all modules --------------------------------------------------------------------------------------------


def _register_global(hooks, hook, *marked, runs_in_call=True):
    handle = RemovableHandle(hooks, extra_dict=list(marked))
    hooks[handle.id] = hook
    for ids in marked:
        ids[handle.id] = True
    if runs_in_call:
        Module._hooked = True
    return handle


def register_module_forward_pre_hook(hook):
    """hook(module, args) runs before the forward() of every module."""
    return _register_global(_global.forward_pre, hook)


def register_module_forward_hook(hook, *, with_kwargs=False, always_call=False):
    """hook(module, args, output) runs after the forward() of every module."""
    marked = [_global.forward_with_kwargs] * with_kwargs + [_global.forward_always_called] * always_call
    return _register_global(_global.forward, hook, *marked)


def register_module_full_backward_pre_hook(hook):
    """hook(module, grad_output) runs for every module; see Module.register_full_backward_pre_hook()."""
    return _register_global(_global.backward_pre, hook)


def register_module_full_backward_hook(hook):
    """hook(module, grad_input, grad_output) runs for every module; see Module.register_full_backward_hook()."""
    if _global.is_full_backward is False:
        raise RuntimeError(
            "register_module_full_backward_hook: after register_module_backward_hook() it must be that one again"
        )
    _global.is_full_backward = True
    return _register_global(_global.backward, hook)


def register_module_backward_hook(hook):
    """The old kind of backward hook, for every module."""
    if _global.is_full_backward is True:
        raise RuntimeError(
            "register_module_backward_hook: after register_module_full_backward_hook() it must be that one again"
        )
    _global.is_full_backward = False
    return _register_global(_global.backward, hook)


def register_module_parameter_registration_hook(hook):
    """hook(module, name, parameter) runs at every registration and may return another parameter."""
    return _register_global(_global.parameter_registration, hook, runs_in_call=False)


def register_module_buffer_registration_hook(hook):
    """hook(module, name, buffer) runs at every registration and may return another buffer."""
    return _register_global(_global.buffer_registration, hook, runs_in_call=False)


def register_module_module_registration_hook(hook):
    """hook(module, name, submodule) runs at every registration and may return another module."""
    return _register_global(_global.module_registration, hook, runs_in_call=False)
