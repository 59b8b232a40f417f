# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

__all__ = ['ConstraintRegistry', 'biject_to', 'transform_to']
class ConstraintRegistry:
    def __init__(self) -> None: ...
    def register(self, constraint: Any, factory: Any = None) -> Any: ...
    def __call__(self, constraint: Any) -> Any: ...
biject_to: Any
transform_to: Any
