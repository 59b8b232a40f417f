# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand.nn.modules.module import Module
from argand.viz.drawing import Drawing as Drawing
from argand.viz.recording import Paths as Paths

__all__ = ['Drawing', 'Paths', 'graph', 'paths']
def paths(module: Module) -> Any: ...
def graph(output: Any, module: Module | None = None, *, limit: int = 1000) -> Any: ...
