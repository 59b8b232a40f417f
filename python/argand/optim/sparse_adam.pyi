# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from collections.abc import Iterable
from argand import Tensor
from argand.optim.optimizer import _GroupwiseOptimizer

__all__ = ['SparseAdam']
class SparseAdam(_GroupwiseOptimizer):
    def __init__(self, params: Iterable[Tensor] | Iterable[tuple[str, Tensor]] | Iterable[dict[str, Any]], lr: float = 0.001, betas: tuple[float, float] = (0.9, 0.999), eps: float = 1e-08, maximize: bool = False) -> None: ...
    def __setstate__(self, state: Any) -> None: ...
