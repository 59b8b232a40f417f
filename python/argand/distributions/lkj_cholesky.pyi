# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from collections.abc import Sequence
from argand import Tensor
from argand.distributions.distribution import Distribution

__all__ = ['LKJCholesky']
class LKJCholesky(Distribution):
    arg_constraints: Any
    support: Any
    def __init__(self, dim: int, concentration: float = 1.0, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
    def sample(self, sample_shape: Sequence[int] = ()) -> Tensor: ...
    def log_prob(self, value: Tensor) -> Tensor: ...
