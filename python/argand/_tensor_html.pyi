# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor

EDGE: int
MOST_LOOKED_AT: Any
BINS: int
def html_of(x: Tensor) -> str: ...
