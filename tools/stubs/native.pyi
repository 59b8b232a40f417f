import builtins
from builtins import type as _type
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import EllipsisType
from typing import Any, ClassVar, NamedTuple, NoReturn, Self, SupportsIndex, TypeAlias, TypeVar, overload

from argand.autograd.graph import Node
from argand.utils.hooks import RemovableHandle

_bool: TypeAlias = builtins.bool
_int: TypeAlias = builtins.int
_float: TypeAlias = builtins.float
_complex: TypeAlias = builtins.complex
_str: TypeAlias = builtins.str
_slice: TypeAlias = builtins.slice
_device: TypeAlias = device
_dtype: TypeAlias = dtype
_layout: TypeAlias = layout
_memory_format: TypeAlias = memory_format
_T = TypeVar("_T")
Number: TypeAlias = _int | _float | _complex
_Size: TypeAlias = _int | Sequence[_int]
_Device: TypeAlias = device | _str | _int | None
_Index: TypeAlias = SupportsIndex | _slice | EllipsisType | Tensor | Sequence[Any] | tuple[Any, ...] | None

class _ValuesAndIndices(NamedTuple):
    values: Tensor
    indices: Tensor

class dtype:
    is_floating_point: _bool
    is_complex: _bool
    is_signed: _bool
    itemsize: _int
    def to_real(self) -> dtype: ...
    def to_complex(self) -> dtype: ...

class layout: ...
class memory_format: ...

class device:
    type: _str
    index: _int | None
    def __init__(self, type: _str | _int | _device, index: _int | None = None) -> None: ...

class Size(tuple[_int, ...]):
    def numel(self) -> _int: ...

class Generator:
    device: _device
    def __init__(self, device: _Device = None) -> None: ...
    def manual_seed(self, seed: _int) -> Generator: ...
    def seed(self) -> _int: ...
    def initial_seed(self) -> _int: ...
    def get_state(self) -> Tensor: ...
    def set_state(self, state: Tensor) -> Generator: ...
    def clone_state(self) -> Generator: ...

class OutOfMemoryError(RuntimeError): ...
class LinAlgError(RuntimeError): ...

class _Node:
    next_functions: tuple[tuple[_Node | None, _int], ...]
    variable: Tensor
    def name(self) -> _str: ...

class _FunctionCtx(_Node):
    saved_tensors: tuple[Tensor, ...]
    needs_input_grad: tuple[_bool, ...]
    def save_for_backward(self, *tensors: Tensor | None) -> None: ...
    def mark_dirty(self, *inputs: Tensor) -> None: ...
    def mark_non_differentiable(self, *outputs: Tensor) -> None: ...
    def set_materialize_grads(self, on: _bool) -> None: ...
    def __getattr__(self, name: _str) -> Any: ...
    def __setattr__(self, name: _str, value: Any) -> None: ...

class _TensorMeta(_type): ...

bfloat16: _dtype
bool: _dtype
cdouble: _dtype
cfloat: _dtype
complex64: _dtype
complex128: _dtype
double: _dtype
float: _dtype
float8_e4m3fn: _dtype
float8_e4m3fnuz: _dtype
float8_e5m2: _dtype
float8_e5m2fnuz: _dtype
float16: _dtype
float32: _dtype
float64: _dtype
half: _dtype
int: _dtype
int8: _dtype
int16: _dtype
int32: _dtype
int64: _dtype
long: _dtype
short: _dtype
uint8: _dtype
uint16: _dtype
uint32: _dtype
uint64: _dtype
strided: _layout
channels_last: _memory_format
channels_last_3d: _memory_format
contiguous_format: _memory_format
preserve_format: _memory_format
default_generator: Generator

def as_tensor(data: Any, dtype: _dtype | None = None, device: _Device = None) -> Tensor: ...
def from_numpy(array: Any, /) -> Tensor: ...
def clear_autocast_cache() -> None: ...
def frombuffer(
    buffer: Any, *, dtype: _dtype, count: _int = -1, offset: _int = 0, requires_grad: _bool = False
) -> Tensor: ...
def get_autocast_dtype(device_type: _str, /) -> _dtype: ...
def get_default_dtype() -> dtype: ...
def get_num_threads() -> _int: ...
def is_anomaly_enabled() -> _bool: ...
def is_autocast_cache_enabled() -> _bool: ...
def is_autocast_enabled(device_type: _str = "cuda", /) -> _bool: ...
def is_grad_enabled() -> _bool: ...
def is_inference_mode_enabled() -> _bool: ...
def promote_types(type1: _dtype, type2: _dtype, /) -> dtype: ...
def set_autocast_cache_enabled(enabled: _bool, /) -> None: ...
def set_autocast_dtype(device_type: _str, dtype: _dtype, /) -> None: ...
def set_autocast_enabled(device_type: _str, enabled: _bool, /) -> None: ...
def set_default_dtype(d: _dtype, /) -> None: ...
def set_num_threads(n: _int, /) -> None: ...
def tensor(
    data: Any,
    *,
    dtype: _dtype | None = None,
    device: _Device = None,
    requires_grad: _bool = False,
    pin_memory: _bool = False,
) -> Tensor: ...
