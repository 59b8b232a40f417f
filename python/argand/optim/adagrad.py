"""Adagrad (Duchi et al. 2011)."""

import argand
from argand import _C
from argand.optim.optimizer import _check, _GroupwiseOptimizer, _new_step


class Adagrad(_GroupwiseOptimizer):
    """Steps scaled by the sum of the squared gradients."""

    def __init__(
        self,
        params,
        lr=1e-2,
        lr_decay=0,
        weight_decay=0,
        initial_accumulator_value=0,
        eps=1e-10,
        foreach=None,
        *,
        maximize=False,
        differentiable=False,
        fused=None,
    ):
        _check(self, lr=lr, lr_decay=lr_decay, weight_decay=weight_decay)
        _check(self, initial_accumulator_value=initial_accumulator_value, eps=eps)
        defaults = {
            "lr": lr,
            "lr_decay": lr_decay,
            "eps": eps,
            "weight_decay": weight_decay,
            "initial_accumulator_value": initial_accumulator_value,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "fused": fused,
        }
        super().__init__(params, defaults)
        for group in self.param_groups:
            for p in group["params"]:
                self._init_state(p, self.state[p], group)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        state["sum"] = argand.full_like(p, group["initial_accumulator_value"], requires_grad=False)

    def share_memory(self):
        """Moves the state to memory that other processes see."""
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p]["sum"].share_memory_()

    def _step_group(self, group):
        params, grads, states = self._with_gradients(group)
        if not params:
            return
        _C._adagrad_step_(
            params,
            grads,
            [s["sum"] for s in states],
            [s["step"] for s in states],
            float(group["lr"]),
            group["lr_decay"],
            group["eps"],
            group["weight_decay"],
            group["maximize"],
        )
