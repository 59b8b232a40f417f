"""Tensors that belong to a module: Parameter, which optimizers step, and Buffer, which they leave alone."""

from collections import OrderedDict

import argand
from argand import _C, Tensor
from argand._tensor_str import text_of


class _TensorKindMeta(type(Tensor)):
    """Lets a Tensor subclass of the user's own pass as a Parameter or Buffer when it carries the kind's mark."""

    def __instancecheck__(cls, instance):
        if type.__instancecheck__(cls, instance):
            return True
        mark = cls.__dict__.get("_mark")
        return mark is not None and isinstance(instance, Tensor) and getattr(instance, mark, False)


def _over(cls, data, requires_grad, mark):
    """An object of class cls over data's memory; an instance of a Tensor subclass keeps its class and gets the mark."""
    if type(data) is Tensor or isinstance(data, (Parameter, Buffer)) or not hasattr(data, "__dict__"):
        return Tensor._make_subclass(cls, data.detach(), requires_grad)
    marked = data.detach().requires_grad_(requires_grad)
    if type(marked) is not type(data):
        raise RuntimeError(
            f"nn.{cls.__name__}: detach() of a {type(data).__name__} gave a {type(marked).__name__}; override it to "
            "keep the class"
        )
    setattr(marked, mark, True)
    return marked


class Parameter(Tensor, metaclass=_TensorKindMeta):
    """A Tensor that a Module lists among its parameters() when it is assigned as an attribute.

    data: the tensor whose memory it shares (an empty one if left out). requires_grad: True unless told otherwise,
    whatever the grad mode.
    """

    _mark = "_is_param"

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            data = argand.empty(0)
        return _over(cls, data, requires_grad, cls._mark)

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        copy = type(self)(self.data.clone(), self.requires_grad)
        memo[id(self)] = copy
        return copy

    def __repr__(self):
        return "Parameter containing:\n" + text_of(self, "tensor" if type(self) is Parameter else None)

    def __reduce_ex__(self, protocol):
        return _rebuild_parameter, (self.data, self.requires_grad, OrderedDict())

    __torch_function__ = _C._disabled_torch_function_impl


class Buffer(Tensor, metaclass=_TensorKindMeta):
    """A Tensor that becomes one of a Module's buffers() when it is assigned as an attribute.

    persistent: whether state_dict() has it.
    """

    _mark = "_is_buffer"

    def __new__(cls, data=None, *, persistent=True):
        if data is None:
            data = argand.empty(0)
        buffer = _over(cls, data, data.requires_grad, cls._mark)
        buffer.persistent = persistent
        return buffer

    __torch_function__ = _C._disabled_torch_function_impl


def _rebuild_parameter(data, requires_grad, backward_hooks):
    parameter = Parameter(data, requires_grad)
    parameter._backward_hooks = backward_hooks
    return parameter


class UninitializedTensorMixin:
    """A parameter or buffer whose sizes are not known yet."""

    def _unknown(self):
        raise RuntimeError(
            "this parameter has no sizes yet: call its lazy module once, or load its state, before sizes are asked for"
        )

    shape = property(_unknown)

    def __repr__(self):
        return f"<{type(self).__name__}>"


class UninitializedParameter(UninitializedTensorMixin, Parameter):
    """A Parameter of a lazy module, before its first call."""

    def __new__(cls, requires_grad=True, device=None, dtype=None):
        return Tensor._make_subclass(cls, argand.empty(0, device=device, dtype=dtype), requires_grad)

    def materialize(self, shape, device=None, dtype=None):
        """Gives it sizes, with numbers still to be set; the object stays the same."""
        self.data = argand.empty(tuple(shape), device=device or self.device, dtype=dtype or self.dtype)
        self.__class__ = Parameter

    def __deepcopy__(self, memo):
        return memo.setdefault(id(self), UninitializedParameter(self.requires_grad, self.device, self.dtype))

    def __reduce_ex__(self, protocol):
        return UninitializedParameter, (self.requires_grad, None, self.dtype)


class UninitializedBuffer(UninitializedTensorMixin, Tensor):
    """A buffer of a lazy module, before its first call."""

    def __new__(cls, requires_grad=False, device=None, dtype=None, persistent=True):
        return Tensor._make_subclass(cls, argand.empty(0, device=device, dtype=dtype), requires_grad)

    __torch_function__ = _C._disabled_torch_function_impl


def is_lazy(param):
    """Whether param is still without a shape."""
    return isinstance(param, UninitializedTensorMixin)
