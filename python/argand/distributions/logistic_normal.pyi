# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from collections.abc import Sequence
from argand import Tensor
from argand.distributions.transformed_distribution import TransformedDistribution

__all__ = ['LogisticNormal']
class LogisticNormal(TransformedDistribution):
    arg_constraints: Any
    support: Any
    has_rsample: bool
    def __init__(self, loc: Any, scale: float, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
    @property
    def loc(self) -> Tensor: ...
    @property
    def scale(self) -> Tensor: ...
