# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import Tensor as Tensor

Number: Any
Device: Any
FileLike: Any
IntLikeType: Any
PySymType: Any
FloatLikeType: Any
BoolLikeType: Any
py_sym_types: Any
Storage: Any
