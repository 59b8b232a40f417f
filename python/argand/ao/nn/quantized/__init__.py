"""Layers that stand for functions, so that quantization can observe their results: in floating point, the functions."""

import argand
from argand.nn import Module

__all__ = ["FloatFunctional"]


class FloatFunctional(Module):
    """add, mul, cat and their kind as methods of a module."""

    def forward(self, x) -> argand.Tensor:
        raise RuntimeError("FloatFunctional: call one of its functions, as add(x, y)")

    def add(self, x, y) -> argand.Tensor:
        """x + y."""
        return argand.add(x, y)

    def add_scalar(self, x, y) -> argand.Tensor:
        """x + y for a number y."""
        return argand.add(x, y)

    def mul(self, x, y) -> argand.Tensor:
        """x * y."""
        return argand.mul(x, y)

    def mul_scalar(self, x, y) -> argand.Tensor:
        """x * y for a number y."""
        return argand.mul(x, y)

    def cat(self, x, dim=0) -> argand.Tensor:
        """The tensors of a list along dim."""
        return argand.cat(x, dim=dim)

    def add_relu(self, x, y) -> argand.Tensor:
        """relu(x + y)."""
        return argand.relu(argand.add(x, y))

    def matmul(self, x, y) -> argand.Tensor:
        """x @ y."""
        return argand.matmul(x, y)
