"""What is written in Python of Tensor: hooks, copying and pickling, interchange, forms with unusual arguments."""

import warnings

from . import _C

Tensor = _C.Tensor


class RemovableHandle:
    """Removes a hook: handle.remove(), or the end of `with handle:`."""

    def __init__(self, remove):
        self._remove = remove

    def remove(self):
        remove, self._remove = self._remove, None
        if remove is not None:
            remove()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.remove()


def _method(function):
    setattr(Tensor, function.__name__, function)
    return function


@_method
def register_hook(self, hook):
    """hook(grad) runs each time the gradient of this tensor is computed; what it returns, if anything, replaces it."""
    key = self._register_hook(hook)
    return RemovableHandle(lambda: self._remove_hook(key))


@_method
def register_post_accumulate_grad_hook(self, hook):
    """Leaves only: hook(self) runs once the gradient has been added to .grad."""
    key = self._register_post_accumulate_grad_hook(hook)
    return RemovableHandle(lambda: self._remove_hook(key))


# --- copying


def _rebuild(cls, data, dtype, size, requires_grad, state, channels_last=False):
    flat = _C.frombuffer(bytearray(data), dtype=dtype) if len(data) else _C.empty(0, dtype=dtype)
    x = flat.reshape(size)
    if channels_last:
        x = x.contiguous(memory_format=_C.channels_last)
    x = x.requires_grad_(True) if requires_grad else x
    if cls is not Tensor:
        x = Tensor._make_subclass(cls, x, requires_grad)
    if state:
        x.__dict__.update(state)
    return x


@_method
def __reduce_ex__(self, protocol):
    if self.is_meta:
        raise NotImplementedError("a meta tensor has no numbers to pickle")
    last = self.dim() == 4 and not self.is_contiguous() and self.is_contiguous(memory_format=_C.channels_last)
    args = (type(self), self._bytes(), self.dtype, tuple(self.shape), self.requires_grad, dict(self.__dict__), last)
    return _rebuild, args


@_method
def __deepcopy__(self, memo):
    if id(self) in memo:
        return memo[id(self)]
    if not self.is_leaf:
        raise RuntimeError(
            "only leaf tensors, those that were not computed by recorded operations, can be deep-copied; "
            "detach() this one first"
        )
    import copy

    with_grad = self.requires_grad
    x = self.detach().clone(memory_format=_C.preserve_format)
    if type(self) is not Tensor:
        plain = x if type(x) is Tensor else x.as_subclass(Tensor)
        x = Tensor._make_subclass(type(self), plain, with_grad)
    elif with_grad:
        x.requires_grad_()
    memo[id(self)] = x
    if self.grad is not None:
        x.grad = copy.deepcopy(self.grad, memo)
    if self.__dict__:
        x.__dict__.update(copy.deepcopy(self.__dict__, memo))
    return x


@_method
def __copy__(self):
    x = (
        Tensor._make_subclass(type(self), self.detach(), self.requires_grad)
        if type(self) is not Tensor
        else self.detach()
    )
    if self.requires_grad and self.is_leaf:
        x.requires_grad_()
    x.__dict__.update(self.__dict__)
    return x


@_method
def __format__(self, spec):
    if self.dim() == 0 and not self.is_meta and spec:
        return self.item().__format__(spec)
    if spec:
        return object.__format__(self, spec)
    return str(self.item()) if self.dim() == 0 and not self.is_meta and type(self) is Tensor else str(self)


# --- other libraries


@_method
def numpy(self, *, force=False):
    """A numpy.ndarray over the same memory. force=True detaches, moves and copies where that is needed."""
    if force:
        self = self.detach().cpu()
    if self.requires_grad:
        raise RuntimeError("numpy(): the tensor requires grad; call detach() first: tensor.detach().numpy()")
    if not self.is_cpu:
        raise TypeError(f"numpy(): the tensor is on {self.device}; call cpu() first")
    if self.dtype is _C.bfloat16:
        raise TypeError("numpy(): NumPy has no bfloat16; convert with float() first")
    import numpy as np

    return np.asarray(memoryview(self))


@_method
def __array__(self, dtype=None, copy=None):
    a = self.numpy()
    if dtype is not None and a.dtype != dtype:
        return a.astype(dtype)
    return a.copy() if copy else a


@_method
def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
    """A DLPack capsule over the same memory."""
    return _C._to_dlpack(self.clone() if copy else self)


@_method
def __dlpack_device__(self):
    if not self.is_cpu:
        raise BufferError(f"__dlpack_device__: only tensors on the CPU are shared, this one is on {self.device}")
    return (1, 0)


Tensor.__array_priority__ = 1000


# --- types and devices


_TYPES = {
    "FloatTensor": _C.float32,
    "DoubleTensor": _C.float64,
    "HalfTensor": _C.float16,
    "BFloat16Tensor": _C.bfloat16,
    "LongTensor": _C.int64,
    "IntTensor": _C.int32,
    "ShortTensor": _C.int16,
    "CharTensor": _C.int8,
    "ByteTensor": _C.uint8,
    "BoolTensor": _C.bool,
    "ComplexFloatTensor": _C.complex64,
    "ComplexDoubleTensor": _C.complex128,
}
_TYPE_NAMES = {dtype: name for name, dtype in _TYPES.items()}


class _LegacyMeta(type):
    def __instancecheck__(cls, x):
        return isinstance(x, Tensor) and x.dtype is cls.dtype and x.is_cpu


def _legacy_class(name, dtype):
    def new(cls, *args):
        if len(args) == 1 and not isinstance(args[0], int):
            return _C.tensor(args[0], dtype=dtype) if not isinstance(args[0], Tensor) else args[0].to(dtype)
        return _C.empty(args or (0,), dtype=dtype)

    doc = f"Of old: {name}(*sizes) or {name}(data). Use tensor(data, dtype=...)."
    return _LegacyMeta(name, (), {"__new__": new, "__doc__": doc, "dtype": dtype, "__module__": "argand"})


legacy_types = {name: _legacy_class(name, dtype) for name, dtype in _TYPES.items()}


def _type(self, dtype=None, non_blocking=False, **kwargs):
    """Without argument the name of the tensor's type, 'torch.FloatTensor'; else the tensor converted to a dtype."""
    if dtype is None:
        return f"torch.{'cuda.' if self.is_cuda else ''}{_TYPE_NAMES[self.dtype]}"
    if isinstance(dtype, str):
        kind = dtype.rsplit(".", 1)[-1]
        if kind not in _TYPES:
            raise ValueError(f"type: no tensor type is called '{dtype}'; see argand.FloatTensor and its kind")
        dtype = _TYPES[kind]
    elif isinstance(dtype, _LegacyMeta):
        dtype = dtype.dtype
    return self.to(dtype)


Tensor.type = _type


@_method
def type_as(self, other):
    """self.to(other.dtype and device)."""
    return self.to(other)


@_method
def cpu(self, memory_format=None):
    """The tensor on the CPU; itself where it is there."""
    return self.to("cpu", memory_format=memory_format)


@_method
def cuda(self, device=None, non_blocking=False, memory_format=None):
    """A copy on a CUDA device."""
    return self.to("cuda" if device is None else device, memory_format=memory_format)


@_method
def new(self, *args):
    """Of old: an uninitialised tensor of these sizes, or a tensor of this data, with the dtype of self."""
    if len(args) == 1 and not isinstance(args[0], int):
        return self.new_tensor(args[0]) if not isinstance(args[0], _C.Size) else self.new_empty(args[0])
    return self.new_empty(args or (0,))


@_method
def is_pinned(self, device=None):
    """Whether the memory is page-locked; memory on the CPU never is."""
    return False


@_method
def pin_memory(self, device=None):
    """Without a CUDA device, the tensor itself."""
    return self


@_method
def is_shared(self):
    """Whether other processes see the memory."""
    return False


@_method
def share_memory_(self):
    """Tensors reach other processes as copies; nothing to do."""
    return self


@_method
def dim_order(self):
    """The dimensions from the outermost to the innermost in memory."""
    return tuple(sorted(range(self.dim()), key=lambda d: -self.stride(d)))


@_method
def is_same_size(self, other):
    """Whether the sizes are equal."""
    return self.shape == other.shape


@_method
def apply_(self, function):
    """Replaces every element by function(element), one by one."""
    flat = [function(v) for v in self.reshape(-1).tolist()]
    return self.copy_(_C.tensor(flat, dtype=self.dtype).view(self.shape))


@_method
def norm(self, p="fro", dim=None, keepdim=False, dtype=None):
    """See argand.norm."""
    from ._functions import norm

    return norm(self, p, dim, keepdim, dtype=dtype)


@_method
def reinforce(self, reward):
    raise RuntimeError("reinforce() is gone; use distributions and a loss of log_prob(action) * reward")


@_method
def resize(self, *sizes):
    """Of old: see resize_."""
    warnings.warn("resize() is deprecated, use reshape() or resize_()", stacklevel=2)
    return self.clone().resize_(*sizes)


@_method
def __dir__(self):
    return sorted({*dir(type(self)), *self.__dict__})
