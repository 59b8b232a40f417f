"""Limits on gradients."""

import math
import warnings

import argand
from argand import _C, Tensor


def _tensors(tensor_or_tensors):
    return [tensor_or_tensors] if isinstance(tensor_or_tensors, Tensor) else list(tensor_or_tensors)


def _gradients(parameters):
    return [p.grad for p in _tensors(parameters) if p.grad is not None]


@argand.no_grad()
def get_total_norm(tensors, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """The norm of all tensors as one vector, a 0-d tensor; error_if_nonfinite: RuntimeError for nan and inf."""
    tensors = _tensors(tensors)
    norm_type = float(norm_type)
    if not tensors:
        return argand.tensor(0.0)
    total = _total_norm(tensors, norm_type)
    if error_if_nonfinite and not math.isfinite(float(total)):
        raise RuntimeError(
            f"get_total_norm: expected a finite norm of order {norm_type}, got {float(total)}; "
            "error_if_nonfinite=False lets it pass"
        )
    return total


def _total_norm(tensors, norm_type):
    fused = getattr(_C, "_foreach_total_norm", None)
    if fused is not None:
        return fused(tensors, norm_type)
    norms = [t.norm(norm_type) for t in tensors]
    return argand.stack([n.to(norms[0].device) for n in norms]).norm(norm_type)


@argand.no_grad()
def clip_grads_with_norm_(parameters, max_norm, total_norm, foreach=None):
    """Scales the gradients by max_norm / total_norm where that is below 1."""
    gradients = _gradients(parameters)
    if not gradients:
        return
    factor = (float(max_norm) / (total_norm + 1e-6)).clamp(max=1.0)
    for gradient in gradients:
        gradient.mul_(factor.to(gradient.device))


@argand.no_grad()
def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """Scales the gradients in place so that their norm is at most max_norm; returns the norm before."""
    parameters = _tensors(parameters)
    total = get_total_norm(_gradients(parameters), norm_type, error_if_nonfinite, foreach)
    clip_grads_with_norm_(parameters, max_norm, total, foreach)
    return total


def clip_grad_norm(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """The old name of clip_grad_norm_()."""
    warnings.warn(
        "nn.utils.clip_grad_norm: call it by its new name, nn.utils.clip_grad_norm_",
        FutureWarning,
        stacklevel=2,
    )
    return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite, foreach)


@argand.no_grad()
def clip_grad_value_(parameters, clip_value, foreach=None):
    """Limits every element of the gradients in place to -clip_value ... clip_value."""
    clip_value = float(clip_value)
    for gradient in _gradients(parameters):
        gradient.clamp_(min=-clip_value, max=clip_value)
