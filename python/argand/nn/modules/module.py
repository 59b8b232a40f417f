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
    if not isinstance(name, str):
        raise TypeError(f"{kind} name should be a string. Got {_type_name(name)}")
    if "." in name:
        raise KeyError(f'{kind} name can\'t contain ".", got: {name}')
    if name == "":
        raise KeyError(f'{kind} name can\'t be empty string ""')
    if hasattr(module, name) and name not in container:
        raise KeyError(f"attribute '{name}' already exists")


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
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

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
                    "For backward hooks to be called, module output should be a Tensor or a tuple of Tensors but "
                    f"received {type(result)}",
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
                        f"forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got {replaced}."
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
                    "module forward hook with ``always_call=True`` raised an exception that was silenced as another "
                    f"error was raised in forward: {error}",
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
                raise AttributeError("cannot assign parameters before Module.__init__() call")
            self._forget(name, own, own["_buffers"], own["_modules"], own["_non_persistent_buffers_set"])
            self.register_parameter(name, value)
        elif parameters is not None and name in parameters:
            if value is not None:
                raise TypeError(
                    f"cannot assign '{_type_name(value)}' as parameter '{name}' (argand.nn.Parameter or None expected)"
                )
            self.register_parameter(name, value)
        elif isinstance(value, Module):
            if parameters is None:
                raise AttributeError("cannot assign module before Module.__init__() call")
            self._forget(name, own, parameters, own["_buffers"], own["_non_persistent_buffers_set"])
            for hook in _global.module_registration.values():
                replaced = hook(self, name, value)
                value = value if replaced is None else replaced
            own["_modules"][name] = value
        elif parameters is None:
            object.__setattr__(self, name, value)
        elif name in own["_modules"]:
            if value is not None:
                raise TypeError(
                    f"cannot assign '{_type_name(value)}' as child module '{name}' (argand.nn.Module or None expected)"
                )
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
            raise TypeError(
                f"cannot assign '{_type_name(value)}' as buffer '{name}' "
                "(argand.nn.Buffer, argand.Tensor or None expected)"
            )
        own = self.__dict__
        if isinstance(value, Buffer):
            persistent = value.persistent
        else:
            persistent = name not in own["_non_persistent_buffers_set"]
        if name not in own["_buffers"]:
            self._forget(name, own, own["_parameters"], own["_modules"])
        for hook in _global.buffer_registration.values():
            replaced = hook(self, name, value)
            value = value if replaced is None else replaced
        own["_buffers"][name] = value
        if persistent:
            own["_non_persistent_buffers_set"].discard(name)
        else:
            own["_non_persistent_buffers_set"].add(name)

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
            raise AttributeError("cannot assign buffer before Module.__init__() call")
        _check_name(self, name, "buffer", self._buffers)
        if tensor is not None and not isinstance(tensor, Tensor):
            raise TypeError(
                f"cannot assign '{_type_name(tensor)}' object to buffer '{name}' (argand Tensor or None required)"
            )
        for hook in _global.buffer_registration.values():
            replaced = hook(self, name, tensor)
            tensor = tensor if replaced is None else replaced
        self._buffers[name] = tensor
        if persistent:
            self._non_persistent_buffers_set.discard(name)
        else:
            self._non_persistent_buffers_set.add(name)

    def register_parameter(self, name, param):
        """Adds param, or None, as the parameter name."""
        if "_parameters" not in self.__dict__:
            raise AttributeError("cannot assign parameter before Module.__init__() call")
        _check_name(self, name, "parameter", self._parameters)
        if param is None:
            self._parameters[name] = None
            return
        if not isinstance(param, Parameter):
            raise TypeError(
                f"cannot assign '{_type_name(param)}' object to parameter '{name}' "
                "(argand.nn.Parameter or None required)"
            )
        if param.grad_fn is not None:
            raise ValueError(
                f"Cannot assign non-leaf Tensor to parameter '{name}'. Model parameters must be created explicitly. "
                f"To express '{name}' as a function of another Tensor, compute the value in the forward() method."
            )
        for hook in _global.parameter_registration.values():
            replaced = hook(self, name, param)
            param = param if replaced is None else replaced
        self._parameters[name] = param

    def add_module(self, name, module):
        """Adds module, or None, as the child name."""
        if module is not None and not isinstance(module, Module):
            raise TypeError(f"{_type_name(module)} is not a Module subclass")
        _check_name(self, name, "module", self._modules)
        for hook in _global.module_registration.values():
            replaced = hook(self, name, module)
            module = module if replaced is None else replaced
        self._modules[name] = module

    def register_module(self, name, module):
        """Same as add_module()."""
        self.add_module(name, module)

    # --- parts by name -----------------------------------------------------------------------------------------------

    def get_submodule(self, target):
        """The module at the dotted path target; "" is the module itself. AttributeError where there is none."""
        module = self
        for name in target.split(".") if target else ():
            if not hasattr(module, name):
                raise AttributeError(f"{type(module).__name__} has no attribute `{name}`")
            module = getattr(module, name)
            if not isinstance(module, Module):
                raise AttributeError(f"`{name}` is not an nn.Module")
        return module

    def set_submodule(self, target, module, strict=False):
        """Puts module at the dotted path target; strict: only where there is one already."""
        if target == "":
            raise ValueError("Cannot set the submodule without a target name!")
        if not isinstance(module, Module):
            raise ValueError(f"`module` is not an nn.Module, found {type(module)}")
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if strict and not hasattr(parent, name):
            raise AttributeError(f"{type(parent).__name__} has no attribute `{name}`")
        if hasattr(parent, name) and not isinstance(getattr(parent, name), Module):
            raise AttributeError(f"`{name}` is not an nn.Module")
        setattr(parent, name, module)

    def get_parameter(self, target):
        """The parameter at the dotted path target. AttributeError where there is none."""
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if not hasattr(parent, name):
            raise AttributeError(f"{type(parent).__name__} has no attribute `{name}`")
        parameter = getattr(parent, name)
        if not isinstance(parameter, Parameter):
            raise AttributeError(f"`{name}` is not an nn.Parameter")
        return parameter

    def get_buffer(self, target):
        """The buffer at the dotted path target. AttributeError where there is none."""
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if not hasattr(parent, name):
            raise AttributeError(f"{type(parent).__name__} has no attribute `{name}`")
        if name not in parent._buffers:
            raise AttributeError(f"`{name}` is not a buffer")
        return getattr(parent, name)

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
        for name, module in self._modules.items():
            if module is not None and module not in seen:
                seen.add(module)
                yield name, module

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
        for name, module in self._modules.items():
            if module is not None:
                yield from module.named_modules(memo, prefix + ("." if prefix else "") + name, remove_duplicate)

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
            raise TypeError(
                f"nn.Module.to only accepts floating point or complex dtypes, but got desired dtype={dtype}"
            )

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
        """Converts floating-point parameters and buffers to float32."""
        return self._to_floating(argand.float32)

    def double(self):
        """Converts floating-point parameters and buffers to float64."""
        return self._to_floating(argand.float64)

    def half(self):
        """Converts floating-point parameters and buffers to float16."""
        return self._to_floating(argand.float16)

    def bfloat16(self):
        """Converts floating-point parameters and buffers to bfloat16."""
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
            raise ValueError("training mode is expected to be boolean")
        self.training = mode
        for module in self.children():
            module.train(mode)
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
        raise RuntimeError(
            "Reached a code path in Module.get_extra_state() that should never be called: define it in the subclass."
        )

    def set_extra_state(self, state):
        """Takes back what get_extra_state() gave."""
        raise RuntimeError(
            "Reached a code path in Module.set_extra_state() that should never be called: define it in the subclass."
        )

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
            warnings.warn("Positional args are being deprecated, use kwargs instead.", FutureWarning, stacklevel=2)
            destination, prefix, keep_vars = (*args, *(destination, prefix, keep_vars)[len(args) :])
        if destination is None:
            destination = OrderedDict()
            destination._metadata = OrderedDict()
        metadata = {"version": self._version}
        if hasattr(destination, "_metadata"):
            destination._metadata[prefix[:-1]] = metadata
        for hook in self._state_dict_pre_hooks.values():
            hook(self, prefix, keep_vars)
        self._save_to_state_dict(destination, prefix, keep_vars)
        for name, module in self._modules.items():
            if module is not None:
                module.state_dict(destination=destination, prefix=prefix + name + ".", keep_vars=keep_vars)
        for hook in self._state_dict_hooks.values():
            replaced = hook(self, destination, prefix, metadata)
            if replaced is None:
                continue
            if getattr(hook, "_from_public_api", False):
                raise RuntimeError("state_dict post-hook must return None")
            destination = replaced
        return destination

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
            error_msgs.append(
                f'While copying the parameter named "{key}", expected argand.Tensor or Tensor-like object from '
                f"checkpoint but received {type(value)}"
            )
            return
        if not is_lazy(tensor):
            if tensor.dim() == 0 and value.dim() == 1 and not assign:  # scalars of very old checkpoints
                value = value[0]
            if value.shape != tensor.shape:
                error_msgs.append(
                    f"size mismatch for {key}: copying a param with shape {value.shape} from checkpoint, "
                    f"the shape in current model is {tensor.shape}."
                )
                return
        try:
            with argand.no_grad():
                if assign:
                    self._assign_tensor(name, tensor, value)
                else:
                    tensor.copy_(value)
        except Exception as error:
            action = "swapping" if assign else "copying"
            error_msgs.append(
                f'While {action} the parameter named "{key}", whose dimensions in the model are {tensor.size()} and '
                f"whose dimensions in the checkpoint are {value.size()}, an exception occurred : {error.args}."
            )

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
            raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
        missing_keys, unexpected_keys, error_msgs = [], [], []
        metadata = getattr(state_dict, "_metadata", None)
        state_dict = OrderedDict(state_dict)
        if metadata is not None:
            state_dict._metadata = metadata

        def load(module, local_state_dict, prefix):
            local_metadata = {} if metadata is None else metadata.get(prefix[:-1], {})
            if assign:
                local_metadata["assign_to_params_buffers"] = assign
            module._load_from_state_dict(
                local_state_dict, prefix, local_metadata, True, missing_keys, unexpected_keys, error_msgs
            )
            for name, child in module._modules.items():
                if child is not None:
                    start = prefix + name + "."
                    load(child, {k: v for k, v in local_state_dict.items() if k.startswith(start)}, start)
            incompatible = _IncompatibleKeys(missing_keys, unexpected_keys)
            for hook in module._load_state_dict_post_hooks.values():
                if hook(module, incompatible) is not None:
                    raise AssertionError(
                        "Hooks registered with ``register_load_state_dict_post_hook`` are not expected to return new "
                        "values, if incompatible_keys need to be modified, it should be done inplace."
                    )

        load(self, state_dict, "")
        if strict:
            for kind, keys in (("Unexpected", unexpected_keys), ("Missing", missing_keys)):
                if keys:
                    listed = ", ".join(f'"{key}"' for key in keys)
                    error_msgs.insert(0, f"{kind} key(s) in state_dict: {listed}. ")
        if error_msgs:
            raise RuntimeError(
                f"Error(s) in loading state_dict for {type(self).__name__}:\n\t" + "\n\t".join(error_msgs)
            )
        return _IncompatibleKeys(missing_keys, unexpected_keys)

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
                "Cannot use both regular backward hooks and full backward hooks on a single Module. "
                "Please use only one of them."
            )
        self.__dict__["_is_full_backward_hook"] = True
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook, prepend=prepend)

    def register_backward_hook(self, hook):
        """The old kind of backward hook, on the last operation of forward(); prefer register_full_backward_hook()."""
        if self._is_full_backward_hook is True:
            raise RuntimeError(
                "Cannot use both regular backward hooks and full backward hooks on a single Module. "
                "Please use only one of them."
            )
        self.__dict__["_is_full_backward_hook"] = False
        self.__dict__["_hooked"] = True
        return self._register_hook("_backward_hooks", hook)

    def register_state_dict_pre_hook(self, hook):
        """hook(module, prefix, keep_vars) runs before state_dict() collects."""
        return self._register_hook("_state_dict_pre_hooks", hook)

    def register_state_dict_post_hook(self, hook):
        """hook(module, state_dict, prefix, local_metadata) runs after state_dict() collected; changes it in place."""
        hook._from_public_api = True
        return self._register_hook("_state_dict_hooks", hook)

    def _register_state_dict_hook(self, hook):
        if getattr(hook, "_from_public_api", False):
            raise RuntimeError(
                "Cannot register the same function as the state dict post hook that was previously registered via "
                "register_state_dict_post_hook"
            )
        return self._register_hook("_state_dict_hooks", hook)

    def _register_load_state_dict_pre_hook(self, hook, with_module=False):
        return self._register_hook("_load_state_dict_pre_hooks", _BoundHook(hook, self) if with_module else hook)

    def register_load_state_dict_pre_hook(self, hook):
        """hook(module, state_dict, prefix, local_metadata, strict, missing, unexpected, errors) runs before loading."""
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
        raise RuntimeError("Cannot use both regular backward hooks and full backward hooks as a global Module hook.")
    _global.is_full_backward = True
    return _register_global(_global.backward, hook)


def register_module_backward_hook(hook):
    """The old kind of backward hook, for every module."""
    if _global.is_full_backward is True:
        raise RuntimeError("Cannot use both regular backward hooks and full backward hooks as a global Module hook.")
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
