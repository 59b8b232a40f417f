"""Adam that leaves alone what has no gradient."""

import math

import argand
from argand.optim.optimizer import _check_betas, _GroupwiseOptimizer, _zeros_like

__all__ = ["SparseAdam"]


class SparseAdam(_GroupwiseOptimizer):
    """Adam for tables, such as Embedding(sparse=True), of which a step uses a few rows: the others stay as they are.

    Gradients are Tensors; a row counts as used where its gradient is not all zero.
    """

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, maximize=False):
        if not 0.0 < lr:
            raise ValueError(f"SparseAdam: expected lr above 0, got {lr}")
        if not 0.0 < eps:
            raise ValueError(f"SparseAdam: expected eps above 0, got {eps}")
        _check_betas(self, betas)
        super().__init__(params, {"lr": lr, "betas": betas, "eps": eps, "maximize": maximize})

    def _init_state(self, p, state, group):
        state["step"] = 0
        state["exp_avg"] = _zeros_like(p)
        state["exp_avg_sq"] = _zeros_like(p)

    def __setstate__(self, state):
        super().__setstate__(state)
        for values in self.state.values():
            if isinstance(values.get("step"), argand.Tensor):
                values["step"] = int(values["step"].item())

    @argand.no_grad()
    def _step_group(self, group):
        beta1, beta2 = group["betas"]
        for p, grad, state in zip(*self._with_gradients(group), strict=True):
            state["step"] += 1
            step = state["step"]
            used = grad.flatten(1).any(1) if grad.dim() > 1 else grad != 0
            rows = used.nonzero().squeeze(1)
            if not rows.numel():
                continue
            grad = grad[rows]
            grad = -grad if group["maximize"] else grad
            mean = state["exp_avg"][rows].lerp_(grad, 1 - beta1)
            square = state["exp_avg_sq"][rows].lerp_(grad.square(), 1 - beta2)
            state["exp_avg"][rows], state["exp_avg_sq"][rows] = mean, square
            size = float(group["lr"]) * math.sqrt(1 - beta2**step) / (1 - beta1**step)
            p[rows] = p[rows].addcdiv_(mean, square.sqrt_().add_(group["eps"]), value=-size)
