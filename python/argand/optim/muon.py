"""Muon (Jordan et al. 2024)."""

import math

import argand
from argand.optim.optimizer import _check, _GroupwiseOptimizer, _zeros_like

__all__ = ["Muon"]

_ADJUSTMENTS = (None, "original", "match_rms_adamw")


def _orthogonalized(x, coefficients, steps, eps):
    """The nearest matrix with singular values about 1, by steps of a quintic Newton-Schulz iteration in bfloat16."""
    a, b, c = coefficients
    wide = x.shape[0] > x.shape[1]
    y = x.to(argand.bfloat16)
    y = y.mT if wide else y
    y = y / y.norm().clamp(min=eps)
    for _ in range(steps):
        gram = y @ y.mT
        y = argand.addmm(y, argand.addmm(gram, gram, gram, beta=b, alpha=c), y, beta=a)
    return y.mT if wide else y


class Muon(_GroupwiseOptimizer):
    """Momentum whose matrices are made orthogonal; for the two-dimensional parameters inside of a network.

    The others, embeddings and the last layer belong to another optimizer, such as AdamW. adjust_lr_fn: how the rate
    depends on the shape: "original", the default, by sqrt(max(1, rows / columns)); "match_rms_adamw" by
    0.2 sqrt(max(rows, columns)), with which AdamW's rate and decay can be kept. ns_coefficients, ns_steps and eps are
    the iteration's.
    """

    def __init__(
        self,
        params,
        lr=1e-3,
        weight_decay=0.1,
        momentum=0.95,
        nesterov=True,
        ns_coefficients=(3.4445, -4.775, 2.0315),
        eps=1e-7,
        ns_steps=5,
        adjust_lr_fn=None,
    ):
        if isinstance(lr, argand.Tensor) and lr.numel() != 1:
            raise ValueError("Muon: lr as a Tensor must have one element")
        _check(self, lr=lr, momentum=momentum, weight_decay=weight_decay)
        if adjust_lr_fn not in _ADJUSTMENTS:
            raise ValueError(f"Muon: expected adjust_lr_fn to be one of {_ADJUSTMENTS}, got {adjust_lr_fn!r}")
        if len(ns_coefficients) != 3:
            raise ValueError(f"Muon: expected three ns_coefficients, got {len(ns_coefficients)}")
        if ns_steps >= 100:
            raise ValueError(f"Muon: expected ns_steps below 100, got {ns_steps}")
        defaults = {
            "lr": lr,
            "weight_decay": weight_decay,
            "momentum": momentum,
            "nesterov": nesterov,
            "ns_coefficients": ns_coefficients,
            "eps": eps,
            "ns_steps": ns_steps,
            "adjust_lr_fn": adjust_lr_fn,
        }
        super().__init__(params, defaults)
        for p in (p for group in self.param_groups for p in group["params"]):
            if p.dim() != 2:
                raise ValueError(
                    f"Muon: expected parameters with two dimensions, got shape {tuple(p.shape)}; give others to AdamW"
                )

    def _init_state(self, p, state, group):
        state["momentum_buffer"] = _zeros_like(p)

    @argand.no_grad()
    def _step_group(self, group):
        lr, momentum = float(group["lr"]), group["momentum"]
        for p, grad, state in zip(*self._with_gradients(group), strict=True):
            mean = state["momentum_buffer"]
            mean.lerp_(grad, 1 - momentum)
            update = grad.lerp(mean, momentum) if group["nesterov"] else mean
            update = _orthogonalized(update, group["ns_coefficients"], group["ns_steps"], group["eps"])
            rows, columns = p.shape
            if group["adjust_lr_fn"] == "match_rms_adamw":
                scale = 0.2 * math.sqrt(max(rows, columns))
            else:
                scale = math.sqrt(max(1, rows / columns))
            p.mul_(1 - lr * group["weight_decay"])
            p.add_(update.to(p.dtype), alpha=-lr * scale)
