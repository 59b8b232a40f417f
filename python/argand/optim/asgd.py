"""Averaged stochastic gradient descent (Polyak and Juditsky 1992)."""

import argand
from argand.optim.optimizer import _check, _decayed, _FormulaOptimizer, _new_step, _zeros_like


class ASGD(_FormulaOptimizer):
    """Gradient descent with a decaying step; state["ax"] is the mean of the parameter from step t0 on."""

    def __init__(
        self,
        params,
        lr=1e-2,
        lambd=1e-4,
        alpha=0.75,
        t0=1e6,
        weight_decay=0,
        foreach=None,
        maximize=False,
        differentiable=False,
        capturable=False,
    ):
        _check(self, lr=lr, weight_decay=weight_decay)
        defaults = {
            "lr": lr,
            "lambd": lambd,
            "alpha": alpha,
            "t0": t0,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["eta"] = argand.tensor(float(group["lr"]), dtype=argand.float32)
        state["mu"] = argand.ones((), dtype=argand.float32)
        state["ax"] = _zeros_like(p)

    def _update(self, p, grad, state, step, group):
        lr, lambd = float(group["lr"]), group["lambd"]
        grad = _decayed(p, grad, group)
        eta, mu, ax = state["eta"].item(), state["mu"].item(), state["ax"]
        p.mul_(1 - lambd * eta)
        p.add_(grad, alpha=-eta)
        if mu != 1:
            ax.add_(p.sub(ax).mul_(mu))
        else:
            ax.copy_(p)
        state["eta"] = argand.tensor(lr / (1 + lambd * lr * step) ** group["alpha"], dtype=argand.float32)
        state["mu"] = argand.tensor(1 / max(1, step - group["t0"]), dtype=argand.float32)
