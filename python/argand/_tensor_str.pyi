# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor

def set_printoptions(precision: Any = None, threshold: float | None = None, edgeitems: Any = None, linewidth: Any = None, profile: Any = None, sci_mode: Any = None) -> None: ...
def text_of(self: Any, name: str | None = None) -> Tensor: ...
