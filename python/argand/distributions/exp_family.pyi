# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand import Tensor
from argand.distributions.distribution import Distribution

__all__ = ['ExponentialFamily']
class ExponentialFamily(Distribution):
    def entropy(self) -> Tensor: ...
