# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand.ao import nn as nn, quantization as quantization

__all__ = ['nn', 'quantization']
