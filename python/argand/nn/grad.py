"""The gradients of a convolution by its input and by its weight, as functions of the gradient of its result."""

import argand
from argand.nn import functional as F

__all__ = ["conv1d_input", "conv1d_weight", "conv2d_input", "conv2d_weight", "conv3d_input", "conv3d_weight"]


def _gradient(conv, name, x, other, grad_output, options):
    """The derivative of conv(x, other), whichever of its two arguments x is, at any x: it is linear in each."""
    with argand.enable_grad():
        x = argand.zeros(x, dtype=grad_output.dtype, requires_grad=True)
        y = conv(x, other, None, *options) if name == "input" else conv(other, x, None, *options)
        differentiable = other.requires_grad or grad_output.requires_grad
        return argand.autograd.grad(y, x, grad_output, create_graph=differentiable)[0]


def _make(dims):
    conv = getattr(F, f"conv{dims}d")

    def by_input(input_size, weight, grad_output, stride=1, padding=0, dilation=1, groups=1):
        options = (stride, padding, dilation, groups)
        return _gradient(conv, "input", tuple(input_size), weight, grad_output, options)

    def by_weight(input, weight_size, grad_output, stride=1, padding=0, dilation=1, groups=1):
        options = (stride, padding, dilation, groups)
        return _gradient(conv, "weight", tuple(weight_size), input, grad_output, options)

    for function, of in ((by_input, "input"), (by_weight, "weight")):
        function.__name__ = function.__qualname__ = f"conv{dims}d_{of}"
        function.__doc__ = f"The gradient by the {of}, of size {of}_size, of conv{dims}d whose result has grad_output."
    return by_input, by_weight


conv1d_input, conv1d_weight = _make(1)
conv2d_input, conv2d_weight = _make(2)
conv3d_input, conv3d_weight = _make(3)
