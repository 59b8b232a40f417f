"""Layers of quantized models."""

from . import quantized

__all__ = ["quantized"]
