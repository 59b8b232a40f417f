# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import Tensor as Tensor

def gradients(outputs: Any, inputs: Any, weights: Any, chunk_size: Any = None) -> Any: ...
