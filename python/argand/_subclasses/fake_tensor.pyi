# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor

class FakeTensor:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class FakeTensorMode:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
def is_fake(x: Tensor) -> bool: ...
