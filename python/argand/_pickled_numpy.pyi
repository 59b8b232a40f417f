# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand.nn.modules.module import Module

def find(module: Module, name: str) -> Any: ...
def take_state(made: Any, state: Any) -> bool: ...
