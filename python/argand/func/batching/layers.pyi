# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Callable
from argand._C import Tensor as Tensor

def folded(function: Callable[..., Any], value: Tensor, spatial: Any) -> Any: ...
