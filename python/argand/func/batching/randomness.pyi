# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Callable
from argand._C import Tensor as Tensor

PLAIN: Any
def as_told(level: Any, func: Callable[..., Any], args: Any, kwargs: Any) -> Any: ...
