# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Callable
from argand import Tensor

def checkpoint(function: Callable[..., Any], *args: Any, use_reentrant: bool | None = None, context_fn: Any = None, determinism_check: str = 'default', debug: bool = False, early_stop: bool = True, preserve_rng_state: bool = True, **kwargs: Any) -> Any: ...
def checkpoint_sequential(functions: Any, segments: Any, input: Tensor, use_reentrant: bool | None = None, **kwargs: Any) -> Any: ...
