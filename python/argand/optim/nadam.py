"""NAdam (Dozat 2016)."""

import argand
from argand.optim.optimizer import (
    _check,
    _check_betas,
    _decayed,
    _FormulaOptimizer,
    _new_step,
    _take_moments,
    _zeros_like,
)


class NAdam(_FormulaOptimizer):
    """Adam with Nesterov momentum whose coefficient grows at the pace momentum_decay."""

    def __init__(
        self,
        params,
        lr=2e-3,
        betas=(0.9, 0.999),
        eps=1e-8,
        weight_decay=0,
        momentum_decay=4e-3,
        decoupled_weight_decay=False,
        *,
        foreach=None,
        maximize=False,
        capturable=False,
        differentiable=False,
    ):
        _check(self, lr=lr, eps=eps)
        _check_betas(self, betas)
        _check(self, weight_decay=weight_decay, momentum_decay=momentum_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "momentum_decay": momentum_decay,
            "decoupled_weight_decay": decoupled_weight_decay,
            "maximize": maximize,
            "foreach": foreach,
            "capturable": capturable,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["mu_product"] = argand.ones((), dtype=argand.float32)
        state["exp_avg"] = _zeros_like(p)
        state["exp_avg_sq"] = _zeros_like(p)

    def _update(self, p, grad, state, step, group):
        beta1, beta2 = group["betas"]

        def momentum(number):
            return beta1 * (1.0 - 0.5 * 0.96 ** (number * group["momentum_decay"]))

        grad = _decayed(p, grad, group)
        mean, square = _take_moments(state, grad, beta1, beta2)
        mu, mu_next = momentum(step), momentum(step + 1)
        state["mu_product"] *= mu
        product, lr = state["mu_product"].item(), float(group["lr"])
        scale = square.div(1 - beta2**step).sqrt_().add_(group["eps"])
        p.addcdiv_(grad, scale, value=-lr * (1.0 - mu) / (1.0 - product))
        p.addcdiv_(mean, scale, value=-lr * mu_next / (1.0 - product * mu_next))
