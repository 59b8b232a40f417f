# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from collections.abc import Callable
from typing import Any

def vmap(func: Callable[..., Any], in_dims: int = 0, out_dims: int = 0, randomness: str = 'error', *, chunk_size: Any = None) -> Callable[..., Any]: ...
