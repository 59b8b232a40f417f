"""Names for type hints."""

import builtins as _builtins
import os as _os
from collections.abc import Sequence
from typing import IO, Any

from . import _C
from ._C import Tensor

_int, _float, _bool, _complex, _str = (
    _builtins.int,
    _builtins.float,
    _builtins.bool,
    _builtins.complex,
    _builtins.str,
)
_dtype, _device, _layout = _C.dtype, _C.device, _C.layout
_size = _C.Size | list[_int] | tuple[_int, ...]
_symsize = _size
_TensorOrTensors = Tensor | Sequence[Tensor]
_TensorOrTensorsOrGradEdge = _TensorOrTensors

Number = _int | _float | _bool
Device = _C.device | _str | _int | None
FileLike = _str | _os.PathLike[_str] | IO[bytes]
IntLikeType = PySymType = _int
FloatLikeType, BoolLikeType = _float, _bool
py_sym_types = ()
Storage = Any
