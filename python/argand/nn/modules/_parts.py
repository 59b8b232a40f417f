"""What a module is made of, by name, and conversions of all of it."""

import argand
from argand import Tensor
from argand.nn.parameter import Parameter


def _member(module, name):
    if not hasattr(module, name):
        raise AttributeError(f"{type(module).__name__}: no attribute is called '{name}'")
    return getattr(module, name)


def _present_children(module):
    """(name, child) of the children that are not None."""
    return ((name, child) for name, child in module._modules.items() if child is not None)


def _type_name(value) -> str:
    return (
        f"{type(value).__module__}.{type(value).__qualname__}"
        if type(value).__module__ != "builtins"
        else (type(value).__name__)
    )


class Parts:
    """The part of Module that finds and converts parameters, buffers and modules."""

    def get_submodule(self, target):
        """The module at the dotted path target; "" is the module itself. AttributeError where there is none."""
        module = self
        for name in target.split(".") if target else ():
            module = _member(module, name)
            if not isinstance(module, Parts):
                raise AttributeError(f"get_submodule: '{name}' must be an nn.Module, got {_type_name(module)}")
        return module

    def set_submodule(self, target, module, strict=False):
        """Puts module at the dotted path target; strict: only where there is one already."""
        if target == "":
            raise ValueError("set_submodule: target must be the path of a child, got ''")
        if not isinstance(module, Parts):
            raise ValueError(f"set_submodule: module must be an nn.Module, got {type(module)}")
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if strict or hasattr(parent, name):
            there = _member(parent, name)
            if not isinstance(there, Parts):
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
