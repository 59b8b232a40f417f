"""What is written in Python of Tensor: hooks, copying and pickling, interchange, forms with unusual arguments."""

import warnings
import weakref

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


def _node_register_hook(self, fn):
    """fn(grad_inputs, grad_outputs) runs after the node; what it returns, if anything, replaces grad_inputs."""
    key = self._register_hook(fn)
    return RemovableHandle(lambda: self._remove_hook(key))


def _node_register_prehook(self, fn):
    """fn(grad_outputs) runs before the node; what it returns, if anything, replaces grad_outputs."""
    key = self._register_prehook(fn)
    return RemovableHandle(lambda: self._remove_hook(key))


_C._Node.register_hook = _node_register_hook
_C._Node.register_prehook = _node_register_prehook


# --- copying


class _Storage:
    """The memory of tensors in a pickle: one object for all that share it, so that they still do when read."""

    known = weakref.WeakValueDictionary()  # by address, while a pickler holds them

    def __init__(self, flat):
        self.flat = flat

    @classmethod
    def of(cls, x):
        count = x._storage_nbytes() // x.element_size()
        flat = x.as_strided((count,), (1,), 0)
        key = flat.data_ptr(), x._storage_nbytes()
        return cls.known.get(key) or cls.known.setdefault(key, cls(flat))

    def __reduce__(self):
        return _read_storage, (self.flat._bytes(),)


def _read_storage(data):
    return _Storage(_C.frombuffer(bytearray(data), dtype=_C.uint8) if data else _C.empty(0, dtype=_C.uint8))


def _rebuild(cls, storage, dtype, size, stride, offset, requires_grad, state):
    x = storage.flat.view(dtype).as_strided(size, stride, offset).detach()
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
    plain = self.detach() if type(self) is Tensor else self.detach().as_subclass(Tensor)
    place = (_Storage.of(plain), self.dtype, tuple(self.shape), self.stride(), self.storage_offset())
    return _rebuild, (type(self), *place, self.requires_grad, dict(self.__dict__))


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


@_method
def _repr_html_(self):
    """What notebooks show."""
    from ._tensor_html import html_of

    return html_of(self)


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
def __array_wrap__(self, array, context=None, return_scalar=False):
    """What NumPy makes of the result of one of its functions on tensors."""
    return _C.tensor(array) if not array.flags.writeable or not array.ndim else _C.from_numpy(array)


@_method
def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
    """A DLPack capsule over the same memory, or with copy=True over a copy of it.

    stream must be None: the CPU has none. dl_device: None or (1, 0), the CPU.
    """
    if stream is not None:
        raise ValueError(f"__dlpack__: the CPU has no streams, got {stream!r}")
    if dl_device is not None and int(dl_device[0]) != 1:
        raise BufferError(f"__dlpack__: memory on the CPU cannot be given as of DLPack device type {int(dl_device[0])}")
    return _C._to_dlpack(self.clone() if copy else self)


@_method
def __dlpack_device__(self):
    if not self.is_cpu:
        raise BufferError(f"__dlpack_device__: only tensors on the CPU are shared, this one is on {self.device}")
    return (1, 0)


Tensor.__array_priority__ = 1000
Tensor.__rdiv__ = Tensor.__rtruediv__


@_method
def __array_namespace__(self, *, api_version=None):
    """The module argand.array_api, which follows the Array API standard. What its functions make of this tensor is an
    argand.array_api.Array; the operators of the tensor itself keep PyTorch's rules."""
    if api_version not in (None, "2021.12", "2022.12", "2023.12", "2024.12"):
        raise ValueError(f"__array_namespace__: version {api_version!r} of the standard; this is 2024.12")
    from . import array_api

    return array_api


@_method
def to_device(self, device, /, *, stream=None):
    """The Array API standard's name for to(device). stream must be None: the CPU has no streams."""
    if stream is not None:
        raise ValueError("to_device: the CPU has no streams; leave stream at None")
    return self.to(device)


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
_TYPE_NAMES |= {_C.uint16: "UInt16Tensor", _C.uint32: "UInt32Tensor", _C.uint64: "UInt64Tensor"}
_EIGHTS = (_C.float8_e4m3fn, _C.float8_e5m2, _C.float8_e4m3fnuz, _C.float8_e5m2fnuz)
_TYPE_NAMES |= {d: str(d).split(".")[1].capitalize() + "Tensor" for d in _EIGHTS}


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
    """A copy on a CUDA device; with non_blocking from pinned memory it does not wait for the device."""
    return self.to("cuda" if device is None else device, non_blocking=non_blocking, memory_format=memory_format)


@_method
def new(self, *args):
    """Of old: an uninitialised tensor of these sizes, or a tensor of this data, with the dtype of self."""
    if len(args) == 1 and not isinstance(args[0], int):
        return self.new_tensor(args[0]) if not isinstance(args[0], _C.Size) else self.new_empty(args[0])
    return self.new_empty(args or (0,))


@_method
def is_pinned(self, device=None):
    """Whether the memory is page-locked: that of pin_memory()."""
    return _C._cuda_is_pinned(self)


@_method
def pin_memory(self, device=None):
    """A copy in page-locked memory, from which non_blocking copies do not wait; without a CUDA device the tensor
    itself."""
    return _C._cuda_pin_memory(self) if _C._cuda_device_count() else self


@_method
def record_stream(self, stream):
    """The tensor, on a CUDA device, is used on `stream` too: freed, its memory waits for what that stream holds."""
    if not self.is_cuda:
        raise RuntimeError(f"record_stream: expected a CUDA tensor, got one on {self.device}")
    _C._cuda_record_stream(self, stream._capsule)


@_method
def is_shared(self):
    """Whether other processes see the memory: see share_memory_."""
    import sys

    sharing = sys.modules.get("argand._sharing")  # loaded when first something is shared
    return sharing is not None and sharing.is_shared(self)


@_method
def share_memory_(self):
    """Moves the tensor to memory that child processes see too, also when it is sent to them. Returns self.

    Only this tensor moves: views of it made before keep the old memory.
    """
    from . import _sharing

    _sharing.share(self)
    _sharing.register(Tensor, type(self))
    return self


@_method
def untyped_storage(self):
    """The memory that the tensor looks into, as an UntypedStorage."""
    from .storage import UntypedStorage, whole

    return UntypedStorage._over(whole(self).view(_C.uint8))


@_method
def storage(self):
    """The memory that the tensor looks into, as a TypedStorage of its dtype."""
    from .storage import TypedStorage, whole

    return TypedStorage._over(whole(self))


Tensor._typed_storage = storage


@_method
def set_(self, source=None, storage_offset=0, size=None, stride=None):
    """Makes self look into the memory of source, a tensor or a storage, from storage_offset on with size and stride
    (row-major unless given); into nothing without source. Returns self. RuntimeError for another dtype, or where the
    storage is too small.
    """
    from .storage import TypedStorage, UntypedStorage, whole

    if source is None:
        source, size = _C.empty(0, dtype=self.dtype, device=self.device), (0,)
    if isinstance(source, Tensor) and size is None:
        flat, storage_offset, size, stride = whole(source), source.storage_offset(), source.shape, source.stride()
    elif isinstance(source, Tensor):
        flat = whole(source)
    elif isinstance(source, UntypedStorage):
        flat = TypedStorage(wrap_storage=source, dtype=self.dtype)._flat
    elif isinstance(source, TypedStorage):
        flat = source._flat
    else:
        raise TypeError(f"set_: expected a Tensor or a storage, got {type(source).__name__}")
    if flat.dtype is not self.dtype:
        raise RuntimeError(f"set_: expected {self.dtype}, got {flat.dtype}; use view(dtype) on the source")
    size = (flat.numel() - storage_offset,) if size is None else tuple(size)
    stride = _C.empty(size, device="meta").stride() if stride is None else tuple(stride)
    self.data = flat.as_strided(size, stride, storage_offset)
    return self


@_method
def storage_type(self):
    """TypedStorage."""
    from .storage import TypedStorage

    return TypedStorage


@_method
def dim_order(self):
    """The dimensions from the outermost to the innermost in memory."""
    return tuple(sorted(range(self.dim()), key=lambda d: -self.stride(d)))


@_method
def is_same_size(self, other):
    """Whether the sizes are equal."""
    return self.shape == other.shape


@_method
def resolve_conj(self):
    """The tensor itself: conj() has computed its numbers."""
    return self


@_method
def resolve_neg(self):
    """The tensor itself: no negation waits to be computed."""
    return self


@_method
def is_conj(self):
    """False: conj() computes its numbers."""
    return False


@_method
def is_neg(self):
    """False."""
    return False


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
