# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from collections.abc import Sequence
from argand import Tensor
from argand import _C
from argand.distributions._relaxed import _Relaxed
from argand.distributions.distribution import Distribution

__all__ = ['ExpRelaxedCategorical', 'RelaxedOneHotCategorical']
class ExpRelaxedCategorical(Distribution):
    arg_constraints: Any
    support: Any
    has_rsample: bool
    def __init__(self, temperature: Any, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
    @property
    def param_shape(self) -> _C.Size: ...
    @property
    def logits(self) -> Tensor: ...
    @property
    def probs(self) -> Tensor: ...
    def rsample(self, sample_shape: Sequence[int] = ()) -> Tensor: ...
    def log_prob(self, value: Tensor) -> Tensor: ...
class RelaxedOneHotCategorical(_Relaxed):
    arg_constraints: Any
    support: Any
    has_rsample: bool
    def __init__(self, temperature: Any, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
