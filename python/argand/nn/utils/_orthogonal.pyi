# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand.nn.modules.module import Module

def orthogonal(module: Module, name: str = 'weight', orthogonal_map: Any = None, *, use_trivialization: bool = True) -> Any: ...
