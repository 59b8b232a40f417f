# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Callable
from argand import Tensor

class Node:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
def map_aggregate(a: Tensor, fn: Callable[..., Any]) -> Any: ...
def map_arg(a: Tensor, fn: Callable[..., Any]) -> Any: ...
