"""Tensors without numbers, as PyTorch's compiler makes them: there are none."""

from .fake_tensor import FakeTensor, FakeTensorMode

__all__ = ["FakeTensor", "FakeTensorMode"]
