# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand.nn.modules._hooks import Hooks

class Calls(Hooks):
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
