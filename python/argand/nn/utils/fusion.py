"""A normalization by kept statistics folded into the layer before it."""

import copy

import argand
from argand.nn.modules.module import Module
from argand.nn.parameter import Parameter

__all__ = ["fuse_conv_bn_eval", "fuse_conv_bn_weights", "fuse_linear_bn_eval", "fuse_linear_bn_weights"]


def _folded(w, b, rm, rv, eps, gamma, beta, across):
    """w and b of a layer followed by (y - rm) / sqrt(rv + eps) * gamma + beta; across: w's dimension of outputs."""
    b = argand.zeros_like(rm) if b is None else b
    gamma = argand.ones_like(rm) if gamma is None else gamma
    beta = argand.zeros_like(rm) if beta is None else beta
    scale = gamma * argand.rsqrt(rv + eps)
    shape = [-1 if d == across else 1 for d in range(w.dim())]
    return (w * scale.view(shape)).to(w.dtype), ((b - rm) * scale + beta).to(b.dtype)


def _parameters(w, b, like, bias):
    grad = like.requires_grad
    return Parameter(w.detach(), grad), Parameter(b.detach(), grad if bias is None else bias.requires_grad)


def fuse_conv_bn_weights(
    conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, transpose=False
) -> tuple[Parameter, Parameter]:
    """Weight and bias of one convolution that does what the convolution and the normalization after it do."""
    w, b = _folded(conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, 1 if transpose else 0)
    return _parameters(w, b, conv_w, conv_b)


def fuse_linear_bn_weights(linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b) -> tuple[Parameter, Parameter]:
    """Weight and bias of one linear layer that does what the layer and the normalization after it do."""
    w, b = _folded(linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, 0)
    return _parameters(w, b, linear_w, linear_b)


def _fuse(name, layer, bn, **transpose):
    if layer.training or bn.training:
        raise AssertionError(f"{name}: both modules must be in eval mode")
    if bn.running_mean is None or bn.running_var is None:
        raise AssertionError(f"{name}: the normalization keeps no statistics")
    made = copy.deepcopy(layer)
    fold = fuse_conv_bn_weights if name == "fuse_conv_bn_eval" else fuse_linear_bn_weights
    made.weight, made.bias = fold(
        made.weight, made.bias, bn.running_mean, bn.running_var, bn.eps, bn.weight, bn.bias, **transpose
    )
    return made


def fuse_conv_bn_eval(conv, bn, transpose=False) -> Module:
    """One convolution that does what conv and bn do. Both in eval mode."""
    return _fuse("fuse_conv_bn_eval", conv, bn, transpose=transpose)


def fuse_linear_bn_eval(linear, bn) -> Module:
    """One linear layer that does what linear and bn do. Both in eval mode."""
    return _fuse("fuse_linear_bn_eval", linear, bn)
