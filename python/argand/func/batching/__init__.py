"""Batched execution for vmap: tensors with a hidden first dimension, and the operations on them."""

from . import indexing, joining, layers, losses, pointwise, products, randomness, recurrent, reductions, views  # noqa: F401
from .tensor import Batched, Level, dispatch

__all__ = ["Batched", "Level", "dispatch"]
