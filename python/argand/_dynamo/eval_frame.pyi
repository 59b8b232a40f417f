# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

class OptimizedModule:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
def is_dynamo_supported() -> bool: ...
