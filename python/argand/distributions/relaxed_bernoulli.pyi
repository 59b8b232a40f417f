# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any, Self
from collections.abc import Sequence
from argand import Tensor
from argand.distributions._relaxed import _Relaxed
from argand.distributions.counts import _Trials

__all__ = ['LogitRelaxedBernoulli', 'RelaxedBernoulli']
class LogitRelaxedBernoulli(_Trials):
    arg_constraints: Any
    support: Any
    has_rsample: bool
    def __init__(self, temperature: Any, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
    def rsample(self, sample_shape: Sequence[int] = ()) -> Tensor: ...
    def log_prob(self, value: Tensor) -> Tensor: ...
class RelaxedBernoulli(_Relaxed):
    arg_constraints: Any
    support: Any
    has_rsample: bool
    def __init__(self, temperature: Any, probs: Tensor | None = None, logits: Tensor | None = None, validate_args: bool | None = None) -> None: ...
    def expand(self, batch_shape: Sequence[int], _instance: Any = None) -> Self: ...
