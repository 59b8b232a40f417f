# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.distributions.counts import Binomial as Binomial

__all__ = ['Binomial']
