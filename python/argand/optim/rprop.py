"""Resilient backpropagation (Riedmiller and Braun 1993)."""

import argand
from argand.optim.optimizer import _check, _FormulaOptimizer, _new_step, _zeros_like


class Rprop(_FormulaOptimizer):
    """Steps of a size per element that grows while the gradient keeps its sign; etas: its factors down and up."""

    def __init__(
        self,
        params,
        lr=1e-2,
        etas=(0.5, 1.2),
        step_sizes=(1e-6, 50),
        *,
        capturable=False,
        foreach=None,
        maximize=False,
        differentiable=False,
    ):
        _check(self, lr=lr)
        if not 0.0 < etas[0] < 1.0 < etas[1]:
            raise ValueError(f"Rprop: expected etas[0] between 0 and 1, etas[1] above 1, got {etas[0]} and {etas[1]}")
        defaults = {
            "lr": lr,
            "etas": etas,
            "step_sizes": step_sizes,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["prev"] = _zeros_like(p)
        state["step_size"] = argand.full_like(p, float(group["lr"]), requires_grad=False)

    def _update(self, p, grad, state, step, group):
        shrink, grow = group["etas"]
        agreement = grad * state["prev"]
        factor = argand.ones_like(agreement)
        factor = factor.masked_fill_(agreement > 0, grow).masked_fill_(agreement < 0, shrink)
        state["step_size"].mul_(factor).clamp_(*group["step_sizes"])
        grad = grad.masked_fill(agreement < 0, 0)  # a turn: stay once, and compare with nothing next time
        p.addcmul_(grad.sign(), state["step_size"], value=-1)
        state["prev"].copy_(grad)
