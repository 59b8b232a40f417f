# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.distributions.counts import Geometric as Geometric

__all__ = ['Geometric']
