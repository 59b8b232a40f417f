"""Parameters that are computed from others: each parametrization is a module from the stored to the used tensor."""

import copy
from contextlib import contextmanager

import argand
from argand import Tensor
from argand.nn.modules.container import ModuleDict, ModuleList
from argand.nn.parameter import Parameter

_depth = 0
_cache = {}


@contextmanager
def cached():
    """Within it every parametrized tensor is computed once."""
    global _depth
    _depth += 1
    try:
        yield
    finally:
        _depth -= 1
        if not _depth:
            _cache.clear()


def _changed(shape, dtype, used):
    return ValueError(
        f"parametrization: expected dtype {dtype} and shape {tuple(shape)} like the tensor's, got {used.dtype} and "
        f"{tuple(used.shape)}; unsafe=True permits it"
    )


class ParametrizationList(ModuleList):
    """The parametrizations of one tensor, in order, and what is stored: original, or original0, original1, ..."""

    def __init__(self, modules, original, unsafe=False):
        if len(modules) == 0:
            raise ValueError("ParametrizationList: modules is empty; give at least one")
        super().__init__(modules)
        self.unsafe = unsafe
        shape, dtype = original.shape, original.dtype
        with argand.no_grad():
            stored = original
            for module in reversed(self):
                if not hasattr(module, "right_inverse"):
                    continue
                try:
                    stored = module.right_inverse(stored)
                except NotImplementedError:
                    pass
        self.is_tensor = isinstance(stored, Tensor)
        if not self.is_tensor and not isinstance(stored, (tuple, list)):
            raise ValueError(
                f"parametrization: right_inverse() gave a {type(stored).__name__}, expected one Tensor, or several in "
                "a tuple or list"
            )
        if self.is_tensor:
            self._store("original", stored, original)
        else:
            self.ntensors = len(stored)
            for i, tensor in enumerate(stored):
                self._store(f"original{i}", tensor, original)
        if not unsafe:
            used = self()
            if not isinstance(used, Tensor):
                raise ValueError(f"parametrization: forward() must return a Tensor, got {type(used).__name__}")
            if used.dtype != dtype or used.shape != shape:
                raise _changed(shape, dtype, used)

    def _store(self, name, tensor, original):
        if isinstance(original, Parameter):
            if tensor is not original:
                tensor = Parameter(tensor, requires_grad=original.requires_grad)
            self.register_parameter(name, tensor)
        else:
            self.register_buffer(name, tensor)

    def _stored(self):
        if self.is_tensor:
            return (self.original,)
        return tuple(getattr(self, f"original{i}") for i in range(self.ntensors))

    @argand.no_grad()
    def right_inverse(self, value):
        """Stores what makes the parametrized tensor equal value."""
        for module in reversed(self):
            if not hasattr(module, "right_inverse"):
                raise RuntimeError(f"parametrization: {type(module).__name__} needs right_inverse() for an assignment")
            value = module.right_inverse(value)
        for stored, new in zip(self._stored(), (value,) if self.is_tensor else value, strict=True):
            stored.copy_(new)

    def forward(self):
        first, *rest = self
        value = first(*self._stored())
        for module in rest:
            value = module(value)
        return value


def is_parametrized(module, tensor_name=None):
    """Whether the module, or its tensor tensor_name, has parametrizations."""
    parametrizations = getattr(module, "parametrizations", None)
    if not isinstance(parametrizations, ModuleDict):
        return False
    return len(parametrizations) > 0 if tensor_name is None else tensor_name in parametrizations


def _make_class(module):
    """Gives module a class of its own, derived from its class, which holds the properties."""
    cls = type(module)

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        new = self.__new__(type(self))
        memo[id(self)] = new
        new.__dict__ = copy.deepcopy(self.__dict__, memo)
        return new

    def __reduce_ex__(self, protocol):
        raise RuntimeError(f"{type(self).__name__}: its class exists in this process only; save state_dict() instead")

    members = {"__reduce_ex__": __reduce_ex__}
    if not hasattr(cls, "__deepcopy__"):
        members["__deepcopy__"] = __deepcopy__
    module.__class__ = type(f"Parametrized{cls.__name__}", (cls,), members)


def _make_property(module, name):
    def get(self):
        if not _depth:
            return self.parametrizations[name]()
        key = (id(self), name)
        if key not in _cache:
            _cache[key] = self.parametrizations[name]()
        return _cache[key]

    def put(self, value):
        self.parametrizations[name].right_inverse(value)

    setattr(type(module), name, property(get, put))


def register_parametrization(module, tensor_name, parametrization, *, unsafe=False):
    """Makes module.tensor_name what parametrization, a Module, computes from the stored tensor. Returns module.

    right_inverse() of the parametrization, if it has one, says what to store for a given value.
    """
    parametrization.train(module.training)
    if is_parametrized(module, tensor_name):
        registered = module.parametrizations[tensor_name]
        if not unsafe:
            with argand.no_grad():
                before = getattr(module, tensor_name)
                after = parametrization(before)
            if before.shape != after.shape or before.dtype != after.dtype:
                raise _changed(before.shape, before.dtype, after)
        registered.append(parametrization)
        registered.unsafe |= unsafe
        return module
    if tensor_name not in module._buffers and tensor_name not in module._parameters:
        raise ValueError(
            f"register_parametrization: '{tensor_name}' must name a parameter or buffer of {type(module).__name__}"
        )
    parametrizations = ParametrizationList([parametrization], getattr(module, tensor_name), unsafe=unsafe)
    delattr(module, tensor_name)
    if not is_parametrized(module):
        _make_class(module)
        module.parametrizations = ModuleDict()
    _make_property(module, tensor_name)
    module.parametrizations[tensor_name] = parametrizations
    return module


def remove_parametrizations(module, tensor_name, leave_parametrized=True):
    """Takes the parametrizations away; leave_parametrized: the tensor keeps the computed value. Returns module."""
    if not is_parametrized(module, tensor_name):
        raise ValueError(f"remove_parametrizations: '{tensor_name}' of {type(module).__name__} is not parametrized")
    parametrizations = module.parametrizations[tensor_name]
    if parametrizations.is_tensor:
        tensor = parametrizations.original
        if leave_parametrized:
            with argand.no_grad():
                value = getattr(module, tensor_name).detach().clone()
                tensor.data = value
    elif leave_parametrized:
        value = getattr(module, tensor_name)
        tensor = Parameter(value.detach()) if value.requires_grad else value
    else:
        raise ValueError(
            f"remove_parametrizations: '{tensor_name}' is stored as {parametrizations.ntensors} tensors, none of which "
            "can stand for it; use leave_parametrized=True"
        )
    delattr(type(module), tensor_name)
    del module.parametrizations[tensor_name]
    if isinstance(tensor, Parameter):
        module.register_parameter(tensor_name, tensor)
    else:
        module.register_buffer(tensor_name, tensor)
    if not is_parametrized(module):
        delattr(module, "parametrizations")
        module.__class__ = type(module).__bases__[0]
    return module


def type_before_parametrizations(module):
    """The class the module had."""
    return type(module).__bases__[0] if is_parametrized(module) else type(module)


def transfer_parametrizations_and_params(from_module, to_module, tensor_name=None):
    """Gives to_module copies of from_module's parametrizations, of tensor_name or of all, and of what they store.

    Those of to_module under the same names are replaced. Returns to_module.
    """
    if not is_parametrized(from_module):
        return to_module
    names = list(from_module.parametrizations) if tensor_name is None else [tensor_name]
    for name in names:
        source = from_module.parametrizations[name]
        if is_parametrized(to_module, name):
            remove_parametrizations(to_module, name, leave_parametrized=False)
        if not hasattr(to_module, name):
            setattr(to_module, name, Parameter(getattr(from_module, name).detach().clone()))
        for parametrization in source:
            register_parametrization(to_module, name, copy.deepcopy(parametrization), unsafe=True)
        target = to_module.parametrizations[name]
        for i, parametrization in enumerate(source):  # registering made those fit to_module's own values
            target[i] = copy.deepcopy(parametrization)
        with argand.no_grad():
            for stored in ["original"] if source.is_tensor else [f"original{i}" for i in range(source.ntensors)]:
                setattr(target, stored, copy.deepcopy(getattr(source, stored)))
    return to_module
