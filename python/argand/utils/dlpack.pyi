# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand._functions import from_dlpack as from_dlpack

__all__ = ['from_dlpack', 'to_dlpack']
def to_dlpack(tensor: Tensor) -> Any: ...
