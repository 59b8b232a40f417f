# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from collections.abc import Callable, Sequence
from argand._C import _Device
from argand import _C
from argand import Tensor

__all__ = ['SparseTensor']
class SparseTensor:

    def __init__(self, indices: Tensor, values: Tensor, size: int | Sequence[int], coalesced: bool=False) -> None:
        ...

    @property
    def shape(self) -> _C.Size:
        ...

    @property
    def layout(self) -> Any:
        ...

    @property
    def dtype(self) -> Any:
        ...

    @property
    def device(self) -> Any:
        ...

    @property
    def is_cuda(self) -> bool:
        ...

    @property
    def ndim(self) -> int:
        ...

    @property
    def requires_grad(self) -> bool:
        ...

    @property
    def grad_fn(self) -> Any:
        ...

    @property
    def grad(self) -> Any:
        ...

    @grad.setter
    def grad(self, value: Tensor) -> None:
        ...

    @property
    def T(self) -> SparseTensor:
        ...

    def size(self, dim: int | None=None) -> Any:
        ...

    def dim(self) -> int:
        ...

    def numel(self) -> int:
        ...

    def sparse_dim(self) -> int:
        ...

    def dense_dim(self) -> int:
        ...

    def is_coalesced(self) -> bool:
        ...

    def is_floating_point(self) -> bool:
        ...

    def is_complex(self) -> bool:
        ...

    def indices(self) -> Tensor:
        ...

    def values(self) -> Tensor:
        ...

    def __len__(self) -> int:
        ...

    def __repr__(self) -> str:
        ...

    def coalesce(self) -> SparseTensor:
        ...

    def to_dense(self, dtype: _C.dtype | None=None, *, masked_grad: Any=None) -> Tensor:
        ...

    def to_sparse(self, sparse_dim: Any=None, *, layout: _C.layout | None=None, blocksize: Any=None, dense_dim: Any=None) -> SparseTensor:
        ...
    to_sparse_coo = to_sparse

    def detach(self) -> SparseTensor:
        ...

    def clone(self, *, memory_format: _C.memory_format | None=None) -> SparseTensor:
        ...

    def requires_grad_(self, requires_grad: bool=True) -> Self:
        ...

    def to(self, *args: Any, **kwargs: Any) -> SparseTensor:
        ...

    def cpu(self) -> SparseTensor:
        ...

    def cuda(self, device: _Device=None, non_blocking: bool=False) -> SparseTensor:
        ...

    def type(self, dtype: _C.dtype | None=None) -> SparseTensor:
        ...

    def transpose(self, dim0: Any, dim1: Any) -> SparseTensor:
        ...

    def t(self) -> SparseTensor:
        ...

    def unsqueeze(self, dim: int) -> SparseTensor:
        ...

    def index_select(self, dim: int, index: Tensor) -> SparseTensor:
        ...

    def __getitem__(self, index: Tensor) -> Any:
        ...

    def pow(self, exponent: Any) -> SparseTensor:
        ...

    def mul(self, other: Tensor) -> SparseTensor:
        ...
    multiply = mul

    def div(self, other: Tensor) -> SparseTensor:
        ...
    divide = div
    true_divide = div

    def __neg__(self) -> SparseTensor:
        ...

    def add(self, other: Tensor, *, alpha: float=1) -> Any:
        ...

    def sub(self, other: Tensor, *, alpha: float=1) -> Any:
        ...
    subtract = sub

    def __rsub__(self, other: Tensor) -> Any:
        ...

    def sum(self, dim: int | None=None, keepdim: bool=False, dtype: _C.dtype | None=None) -> Any:
        ...

    def mm(self, other: Tensor) -> Any:
        ...

    def mv(self, vec: Tensor) -> Tensor:
        ...

    def matmul(self, other: Tensor) -> Any:
        ...

    def __rmatmul__(self, other: Tensor) -> Tensor:
        ...

    def sparse_mask(self, mask: Tensor) -> SparseTensor:
        ...

    @classmethod
    def __torch_function__(cls, func: Callable[..., Any], types: Any, args: Any=(), kwargs: Any=None) -> Any:
        ...

    def __getattr__(self, name: str) -> Any:
        ...
