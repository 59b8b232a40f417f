"""Marks in models that can be quantized, which do nothing in floating point; quantizing says that it is not offered."""

from ..._missing import not_here
from ...nn import Module

__all__ = ["DeQuantStub", "QuantStub"]

_HINT = "models are not quantized; run them in floating point, or in bfloat16 with autocast"


class QuantStub(Module):
    """Where a quantized model would quantize its input: x itself."""

    def __init__(self, qconfig=None):
        super().__init__()
        if qconfig is not None:
            self.qconfig = qconfig

    def forward(self, x):
        return x


class DeQuantStub(QuantStub):
    """Where a quantized model would give floating point again: x itself."""


class QuantWrapper(Module):
    """A module between the two marks."""

    def __init__(self, module):
        super().__init__()
        self.quant, self.dequant, self.module = QuantStub(), DeQuantStub(), module

    def forward(self, X):
        return self.dequant(self.module(self.quant(X)))


prepare = not_here("ao.quantization.prepare", _HINT)
prepare_qat = not_here("ao.quantization.prepare_qat", _HINT)
convert = not_here("ao.quantization.convert", _HINT)
quantize_dynamic = not_here("ao.quantization.quantize_dynamic", _HINT)
fuse_modules = not_here("ao.quantization.fuse_modules", _HINT)
fuse_modules_qat = not_here("ao.quantization.fuse_modules_qat", _HINT)
get_default_qconfig = not_here("ao.quantization.get_default_qconfig", _HINT)
get_default_qat_qconfig = not_here("ao.quantization.get_default_qat_qconfig", _HINT)
