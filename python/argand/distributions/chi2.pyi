# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.distributions.gamma import Chi2 as Chi2

__all__ = ['Chi2']
