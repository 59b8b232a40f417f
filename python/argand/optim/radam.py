"""RAdam (Liu et al. 2020)."""

import math

from argand.optim.optimizer import (
    _check,
    _check_betas,
    _decayed,
    _FormulaOptimizer,
    _new_step,
    _take_moments,
    _zeros_like,
)


class RAdam(_FormulaOptimizer):
    """Adam that scales its first steps by how certain the mean square is, or does without it."""

    def __init__(
        self,
        params,
        lr=1e-3,
        betas=(0.9, 0.999),
        eps=1e-8,
        weight_decay=0,
        decoupled_weight_decay=False,
        *,
        foreach=None,
        maximize=False,
        capturable=False,
        differentiable=False,
    ):
        _check(self, lr=lr, eps=eps)
        _check_betas(self, betas)
        _check(self, weight_decay=weight_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "maximize": maximize,
            "foreach": foreach,
            "capturable": capturable,
            "decoupled_weight_decay": decoupled_weight_decay,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["exp_avg"] = _zeros_like(p)
        state["exp_avg_sq"] = _zeros_like(p)

    def _update(self, p, grad, state, step, group):
        beta1, beta2 = group["betas"]
        mean, square = _take_moments(state, _decayed(p, grad, group), beta1, beta2)
        correction2 = 1 - beta2**step
        change = mean / (1 - beta1**step)
        # rho: the length of the moving average that has as little variance as this one; section 3.3 of the paper
        rho_inf = 2 / (1 - beta2) - 1
        rho = rho_inf - 2 * step * beta2**step / correction2
        if rho > 5.0:
            rectification = math.sqrt((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho))
            change = change.mul_(rectification * math.sqrt(correction2)).div_(square.sqrt().add_(group["eps"]))
        p.add_(change, alpha=-float(group["lr"]))
