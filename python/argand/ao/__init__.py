"""Names of PyTorch's quantization: models that can be quantized run in floating point; none is quantized."""

from . import nn, quantization

__all__ = ["nn", "quantization"]
