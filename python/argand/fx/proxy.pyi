# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any

class Proxy:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
