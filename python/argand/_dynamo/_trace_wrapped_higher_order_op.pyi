# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self

class TransformGetItemToIndex:
    def __enter__(self) -> Self: ...
    def __exit__(self, *error: Any) -> None: ...
