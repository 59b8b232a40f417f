"""Storages: the memory that tensors look into, as bytes (UntypedStorage) or as numbers of one dtype (TypedStorage)."""

from typing import Any, Self

from . import _C
from ._C import Tensor

__all__ = ["TypedStorage", "UntypedStorage"]


class _Storage:
    """What both kinds do. `_flat` is a vector over the whole memory."""

    _flat: Tensor

    def data_ptr(self) -> int:
        """The address of the first byte; tensors that share memory have storages of one address."""
        return self._flat.data_ptr()

    def nbytes(self) -> int:
        """The size in bytes."""
        return self._flat.nbytes

    def size(self) -> int:
        """How many elements there are."""
        return self._flat.numel()

    def element_size(self) -> int:
        """The bytes of an element."""
        return self._flat.element_size()

    def tolist(self) -> list[Any]:
        """The elements."""
        return self._flat.tolist()

    def copy_(self, source, non_blocking=None):
        """Overwrites the elements with those of another storage of equal size."""
        if len(source) != len(self):
            raise RuntimeError(f"copy_: expected a storage of {len(self)} elements, got {len(source)}")
        self._flat.copy_(source._flat)
        return self

    def fill_(self, value):
        """Sets every element."""
        self._flat.fill_(value)
        return self

    def clone(self) -> Self:
        """A copy with memory of its own."""
        return type(self)._over(self._flat.clone())

    @classmethod
    def _over(cls, flat):
        made = cls.__new__(cls)
        made._flat = flat
        return made

    @property
    def device(self) -> _C.device:
        return self._flat.device

    @property
    def is_cuda(self) -> bool:
        return self._flat.is_cuda

    def cpu(self) -> Self:
        """The storage on the CPU; itself where it is there."""
        return self if self._flat.is_cpu else type(self)._over(self._flat.cpu())

    def cuda(self, device=None, non_blocking=False) -> Self:
        """A copy on a CUDA device."""
        return type(self)._over(self._flat.cuda(device))

    def is_pinned(self, device="cuda") -> bool:
        """Whether the memory is page-locked."""
        return self._flat.is_pinned()

    def pin_memory(self, device="cuda"):
        """Without a CUDA device, the storage itself."""
        return self

    def is_shared(self) -> bool:
        """Whether other processes see the memory: see Tensor.share_memory_."""
        return self._flat.is_shared()

    def __len__(self):
        return self._flat.numel()

    def __iter__(self):
        return iter(self.tolist())

    def __getitem__(self, index):
        if isinstance(index, slice):
            if index.step not in (None, 1):
                raise TypeError(f"a slice of a storage has a step of 1, got {index.step}")
            return type(self)._over(self._flat[index])
        if not isinstance(index, int):
            raise TypeError(f"a storage is indexed by an int or a slice, got {type(index).__name__}")
        if not -len(self) <= index < len(self):
            raise IndexError(f"index {index} lies outside a storage of {len(self)} elements")
        return self._flat[index].item()

    def __setitem__(self, index, value):
        if not isinstance(index, (int, slice)):
            raise TypeError(f"a storage is indexed by an int or a slice, got {type(index).__name__}")
        self._flat[index] = value

    def __copy__(self) -> Self:
        return self.clone()

    def __deepcopy__(self, memo) -> Self:
        if id(self) not in memo:
            memo[id(self)] = self.clone()
        return memo[id(self)]

    def _resized(self, size):
        if size != len(self):
            raise NotImplementedError(
                f"resize_: the memory of a tensor keeps its size, {self.nbytes()} bytes; use Tensor.resize_(), or copy "
                "to a new storage"
            )
        return self


class UntypedStorage(_Storage):
    """Bytes. UntypedStorage(count) has memory of its own; Tensor.untyped_storage() is that of a tensor."""

    def __init__(self, size=0, *, device=None):
        if isinstance(size, int):
            self._flat = _C.empty(size, dtype=_C.uint8, device=device)
        else:
            self._flat = _C.tensor(list(size), dtype=_C.uint8, device=device)

    def resize_(self, nbytes) -> Self:
        """NotImplementedError unless nbytes is what the storage has: tensors do not follow their memory."""
        return self._resized(nbytes)

    def untyped(self):
        """Itself."""
        return self

    def byte(self):
        """The bytes as a TypedStorage."""
        return TypedStorage(wrap_storage=self, dtype=_C.uint8)

    def type(self) -> str:
        """'torch.UntypedStorage', the name PyTorch gives it."""
        return "torch.UntypedStorage"

    def share_memory_(self):
        """NotImplementedError: tensors share theirs."""
        if not self.is_shared():
            raise NotImplementedError("share_memory_: call it on the tensor, not on its storage")
        return self

    def __repr__(self):
        return f"<UntypedStorage of {self.nbytes()} bytes at {self.data_ptr():#x} on {self.device}>"


class TypedStorage(_Storage):
    """Numbers of one dtype. TypedStorage(count), TypedStorage(list), or over an UntypedStorage."""

    def __init__(self, *args, wrap_storage=None, dtype=None, device=None):
        dtype = dtype or _C.get_default_dtype()
        if wrap_storage is not None:
            bytes_in_use = wrap_storage.nbytes() // dtype.itemsize * dtype.itemsize
            self._flat = wrap_storage._flat[:bytes_in_use].view(dtype)
        elif len(args) == 1 and not isinstance(args[0], int):
            self._flat = _C.tensor(list(args[0]), dtype=dtype, device=device)
        else:
            self._flat = _C.empty(args[0] if args else 0, dtype=dtype, device=device)

    @property
    def dtype(self) -> _C.dtype:
        return self._flat.dtype

    def untyped(self) -> UntypedStorage:
        """The same memory as bytes."""
        return UntypedStorage._over(self._flat.view(_C.uint8))

    _untyped_storage = property(untyped)

    def resize_(self, size) -> Self:
        """NotImplementedError unless size is what the storage has: tensors do not follow their memory."""
        return self._resized(size)

    def pickle_storage_type(self) -> str:
        """'FloatStorage' for float32, and so on."""
        return self._flat.type().rsplit(".", 1)[-1].replace("Tensor", "Storage")

    def type(self, dtype=None, non_blocking=False):
        """Without argument the name PyTorch gives it, 'torch.FloatStorage'; else the numbers converted."""
        return f"torch.{self.pickle_storage_type()}" if dtype is None else self._to(dtype)

    def _to(self, dtype):
        return TypedStorage._over(self._flat.to(dtype))

    def float(self):
        """The numbers as float32."""
        return self._to(_C.float32)

    def double(self):
        """The numbers as float64."""
        return self._to(_C.float64)

    def half(self):
        """The numbers as float16."""
        return self._to(_C.float16)

    def long(self):
        """The numbers as int64."""
        return self._to(_C.int64)

    def int(self):
        """The numbers as int32."""
        return self._to(_C.int32)

    def byte(self):
        """The numbers as uint8."""
        return self._to(_C.uint8)

    def bool(self):
        """The numbers as bools."""
        return self._to(_C.bool)

    def share_memory_(self):
        """NotImplementedError: tensors share theirs."""
        if not self.is_shared():
            raise NotImplementedError("share_memory_: call it on the tensor, not on its storage")
        return self

    def __repr__(self):
        return f"{self.tolist()}\n[{self.type()}(dtype={self.dtype}, device={self.device}) of size {len(self)}]"


def whole(x) -> Tensor:
    """A vector over all of the memory that x looks into."""
    x = x.detach() if type(x) is Tensor else x.detach().as_subclass(Tensor)
    return x.as_strided((x._storage_nbytes() // x.element_size(),), (1,), 0)
