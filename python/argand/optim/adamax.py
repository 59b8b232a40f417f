"""Adamax (Kingma and Ba 2015)."""

from argand import _C
from argand.optim.optimizer import _check, _check_betas, _decayed, _FormulaOptimizer, _new_step, _zeros_like


class Adamax(_FormulaOptimizer):
    """Adam with the infinity norm in place of the mean square."""

    def __init__(
        self,
        params,
        lr=2e-3,
        betas=(0.9, 0.999),
        eps=1e-8,
        weight_decay=0,
        foreach=None,
        *,
        maximize=False,
        differentiable=False,
        capturable=False,
    ):
        _check(self, lr=lr, eps=eps)
        _check_betas(self, betas)
        _check(self, weight_decay=weight_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["exp_avg"] = _zeros_like(p)
        state["exp_inf"] = _zeros_like(p)

    def _update(self, p, grad, state, step, group):
        beta1, beta2 = group["betas"]
        grad = _decayed(p, grad, group)
        state["exp_avg"].lerp_(grad, 1 - beta1)
        exp_inf = state["exp_inf"]
        exp_inf.copy_(_C.maximum(exp_inf.mul_(beta2), grad.abs().add_(group["eps"])))
        p.addcdiv_(state["exp_avg"], exp_inf, value=-float(group["lr"]) / (1 - beta1**step))
