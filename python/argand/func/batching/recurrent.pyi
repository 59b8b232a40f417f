# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand._C import Tensor as Tensor

