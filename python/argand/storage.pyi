# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
import builtins
from collections.abc import Iterator, Sequence
from argand._C import _Device
from typing import Any, Self
from argand import _C
from argand._C import Tensor

__all__ = ['TypedStorage', 'UntypedStorage']
class _Storage:
    _flat: Tensor

    def data_ptr(self) -> builtins.int:
        ...

    def nbytes(self) -> builtins.int:
        ...

    def size(self) -> builtins.int:
        ...

    def element_size(self) -> builtins.int:
        ...

    def tolist(self) -> list[Any]:
        ...

    def copy_(self, source: Any, non_blocking: Any=None) -> Self:
        ...

    def fill_(self, value: Tensor) -> Self:
        ...

    def clone(self) -> Self:
        ...

    @property
    def device(self) -> _C.device:
        ...

    @property
    def is_cuda(self) -> builtins.bool:
        ...

    def cpu(self) -> Self:
        ...

    def cuda(self, device: _Device=None, non_blocking: builtins.bool=False) -> Self:
        ...

    def is_pinned(self, device: _Device | str='cuda') -> builtins.bool:
        ...

    def pin_memory(self, device: _Device | str='cuda') -> Self:
        ...

    def is_shared(self) -> builtins.bool:
        ...

    def __len__(self) -> builtins.int:
        ...

    def __iter__(self) -> Iterator[Any]:
        ...

    def __getitem__(self, index: Tensor) -> Any:
        ...

    def __setitem__(self, index: Tensor, value: Tensor) -> None:
        ...

    def __copy__(self) -> Self:
        ...

    def __deepcopy__(self, memo: Any) -> Self:
        ...

class UntypedStorage(_Storage):

    def __init__(self, size: builtins.int | Sequence[builtins.int]=0, *, device: _Device=None) -> None:
        ...

    def resize_(self, nbytes: Any) -> Self:
        ...

    def untyped(self) -> Self:
        ...

    def byte(self) -> Any:
        ...

    def type(self) -> str:
        ...

    def share_memory_(self) -> Self:
        ...

    def __repr__(self) -> str:
        ...

class TypedStorage(_Storage):

    def __init__(self, *args: Any, wrap_storage: Any=None, dtype: _C.dtype | None=None, device: _Device=None) -> None:
        ...

    @property
    def dtype(self) -> _C.dtype:
        ...

    def untyped(self) -> UntypedStorage:
        ...

    def resize_(self, size: builtins.int | Sequence[builtins.int]) -> Self:
        ...

    def pickle_storage_type(self) -> str:
        ...

    def type(self, dtype: _C.dtype | None=None, non_blocking: builtins.bool=False) -> Any:
        ...

    def float(self) -> Any:
        ...

    def double(self) -> Any:
        ...

    def half(self) -> Any:
        ...

    def long(self) -> Any:
        ...

    def int(self) -> Any:
        ...

    def byte(self) -> Any:
        ...

    def bool(self) -> Any:
        ...

    def share_memory_(self) -> Self:
        ...

    def __repr__(self) -> str:
        ...

def whole(x: Tensor) -> Tensor:
    ...
