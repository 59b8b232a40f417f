"""Activations and dropout."""

import warnings

import argand
from argand import _C
from argand.nn.functional._common import _check_probability, _core, _softmax_dim


def relu(input, inplace=False):
    """max(0, input)."""
    return _C.relu_(input) if inplace else _C.relu(input)


def relu_(input):
    """relu in place."""
    return _C.relu_(input)


def relu6(input, inplace=False):
    """input between 0 and 6."""
    return _C.relu6_(input) if inplace else _C.relu6(input)


def leaky_relu(input, negative_slope=0.01, inplace=False):
    """input, times negative_slope below 0."""
    return _C.leaky_relu_(input, negative_slope) if inplace else _C.leaky_relu(input, negative_slope)


def leaky_relu_(input, negative_slope=0.01):
    """leaky_relu in place."""
    return _C.leaky_relu_(input, negative_slope)


def elu(input, alpha=1.0, inplace=False):
    """input, or alpha * (exp(input) - 1) below 0."""
    return _C.elu_(input, alpha) if inplace else _C.elu(input, alpha)


def elu_(input, alpha=1.0):
    """elu in place."""
    return _C.elu_(input, alpha)


def selu(input, inplace=False):
    """elu with the constants of self-normalizing networks."""
    return _C.selu_(input) if inplace else _C.selu(input)


def selu_(input):
    """selu in place."""
    return _C.selu_(input)


def celu(input, alpha=1.0, inplace=False):
    """input, or alpha * (exp(input / alpha) - 1) below 0."""
    return _C.celu_(input, alpha) if inplace else _C.celu(input, alpha)


def celu_(input, alpha=1.0):
    """celu in place."""
    return _C.celu_(input, alpha)


gelu = _C.gelu


def silu(input, inplace=False):
    """input * sigmoid(input)."""
    return _C.silu_(input) if inplace else _C.silu(input)


def mish(input, inplace=False):
    """input * tanh(softplus(input))."""
    return _C.mish_(input) if inplace else _C.mish(input)


def hardswish(input, inplace=False):
    """input * relu6(input + 3) / 6."""
    return _C.hardswish_(input) if inplace else _C.hardswish(input)


def hardsigmoid(input, inplace=False):
    """relu6(input + 3) / 6."""
    return _C.hardsigmoid_(input) if inplace else _C.hardsigmoid(input)


def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    """input between min_val and max_val."""
    if min_val > max_val:
        raise ValueError(f"hardtanh: expected min_val <= max_val, got {min_val} and {max_val}")
    return _C.hardtanh_(input, min_val, max_val) if inplace else _C.hardtanh(input, min_val, max_val)


def hardtanh_(input, min_val=-1.0, max_val=1.0):
    """hardtanh in place."""
    return _C.hardtanh_(input, min_val, max_val)


def threshold(input, threshold, value, inplace=False):
    """input where it is above threshold, else value."""
    return _C.threshold_(input, threshold, value) if inplace else _C.threshold(input, threshold, value)


def threshold_(input, threshold, value):
    """threshold in place."""
    return _C.threshold_(input, threshold, value)


def softplus(input, beta=1.0, threshold=20.0):
    """log(1 + exp(beta * input)) / beta; input itself where beta * input > threshold."""
    return _C.softplus(input, beta, threshold)


def softshrink(input, lambd=0.5):
    """input moved by lambd towards 0; 0 within lambd of it."""
    return _C.softshrink(input, lambd)


def hardshrink(input, lambd=0.5):
    """input, but 0 within lambd of 0."""
    return _C.hardshrink(input, lambd)


def tanhshrink(input):
    """input - tanh(input)."""
    return _C.tanhshrink(input)


def softsign(input):
    """input / (1 + |input|)."""
    return _C.softsign(input)


def tanh(input):
    """The hyperbolic tangent."""
    return _C.tanh(input)


def sigmoid(input):
    """1 / (1 + exp(-input))."""
    return _C.sigmoid(input)


def logsigmoid(input):
    """log(sigmoid(input))."""
    return _core("log_sigmoid")(input)


def prelu(input, weight):
    """input, times weight below 0; weight: one number, or one per channel."""
    return _C.prelu(input, weight)


def rrelu(input, lower=1.0 / 8, upper=1.0 / 3, training=False, inplace=False):
    """leaky_relu with a slope drawn between lower and upper in training, their middle otherwise."""
    return _core("rrelu_")(input, lower, upper, training) if inplace else _C.rrelu(input, lower, upper, training)


def rrelu_(input, lower=1.0 / 8, upper=1.0 / 3, training=False):
    """rrelu in place."""
    return _core("rrelu_")(input, lower, upper, training)


def glu(input, dim=-1):
    """The first half of dim times the sigmoid of the second."""
    if input.dim() == 0:
        raise RuntimeError("glu: a 0-d tensor has no halves; give it a dimension of even size")
    return _C.glu(input, dim)


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    """exp(input) scaled to sum 1 along dim."""
    if dim is None:
        dim = _softmax_dim("softmax", input.dim(), dim, _stacklevel)
    return _C.softmax(input, dim, dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    """log(softmax(input)), computed safely."""
    if dim is None:
        dim = _softmax_dim("log_softmax", input.dim(), dim, _stacklevel)
    return _C.log_softmax(input, dim, dtype)


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    """softmax(-input)."""
    if dim is None:
        dim = _softmax_dim("softmin", input.dim(), dim, _stacklevel)
    return _C.softmax(-input, dim, dtype)


def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    """A sample of the Gumbel-softmax distribution; hard: one-hot, with the gradient of the soft one."""
    waits = argand.empty_like(logits).exponential_()  # -log of it is Gumbel noise
    soft = ((logits - waits.log()) / tau).softmax(dim)
    if not hard:
        return soft
    one_hot = argand.zeros_like(soft).scatter_(dim, soft.argmax(dim, keepdim=True), 1.0)
    return soft + (one_hot - soft.detach())


def dropout(input, p=0.5, training=True, inplace=False):
    """Sets elements to 0 with probability p and scales the rest by 1 / (1 - p)."""
    _check_probability(p)
    return _C.dropout_(input, p, training) if inplace else _C.dropout(input, p, training)


def alpha_dropout(input, p=0.5, training=False, inplace=False):
    """Dropout that keeps mean and variance of SELU activations."""
    _check_probability(p)
    return _C.alpha_dropout_(input, p, training) if inplace else _C.alpha_dropout(input, p, training)


def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
    """alpha_dropout of whole channels."""
    _check_probability(p)
    return _C.feature_alpha_dropout_(input, p, training) if inplace else _C.feature_alpha_dropout(input, p, training)


def _feature_dropout(input, p, training, inplace):
    return _C.feature_dropout_(input, p, training) if inplace else _C.feature_dropout(input, p, training)


def _dropout_of_channels(name, dims, input, p, training, inplace):
    """Dropout of channels; an input of dims dimensions has no batch."""
    _check_probability(p)
    if input.dim() not in (dims, dims + 1):
        warnings.warn(
            f"{name}: expected {dims} or {dims + 1} dimensions, got {input.dim()}; one day this will be an error",
            stacklevel=3,
        )
    if input.dim() != dims:
        return _feature_dropout(input, p, training, inplace)
    dropped = _feature_dropout(input.unsqueeze(0), p, training, inplace)
    return dropped.squeeze(0)


def dropout1d(input, p=0.5, training=True, inplace=False):
    """Dropout of whole channels of input [N, C, L] or [C, L]."""
    _check_probability(p)
    if input.dim() not in (2, 3):
        raise RuntimeError(f"dropout1d: expected [N, C, L] or [C, L], got {input.dim()} dimensions")
    return _dropout_of_channels("dropout1d", 2, input, p, training, inplace)


def dropout2d(input, p=0.5, training=True, inplace=False):
    """Dropout of whole channels of input [N, C, H, W]; a 3-d input is taken as [N, C, L]."""
    _check_probability(p)
    if input.dim() not in (3, 4):
        warnings.warn(f"dropout2d: expected [N, C, H, W], got {input.dim()} dimensions", stacklevel=2)
    return _feature_dropout(input, p, training, inplace)


def dropout3d(input, p=0.5, training=True, inplace=False):
    """Dropout of whole channels of input [N, C, D, H, W] or [C, D, H, W]."""
    return _dropout_of_channels("dropout3d", 4, input, p, training, inplace)
