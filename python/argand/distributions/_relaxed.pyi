# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand import Tensor
from argand.distributions.transformed_distribution import TransformedDistribution

class _Relaxed(TransformedDistribution):
    @property
    def temperature(self) -> Any: ...
    @property
    def logits(self) -> Tensor: ...
    @property
    def probs(self) -> Tensor: ...
