# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand.nn.modules.module import Module

class WeightHook:
    function: Any
    @classmethod
    def key_in(cls, module: Module, name: str) -> Any: ...
    @classmethod
    def check_absent(cls, module: Module, name: str) -> None: ...
    @classmethod
    def take_off(cls, module: Module, name: str) -> Any: ...
