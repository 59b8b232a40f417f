"""Stochastic gradient descent."""

import argand
from argand import _C
from argand.optim.optimizer import _check, _GroupwiseOptimizer


class SGD(_GroupwiseOptimizer):
    """Gradient descent with momentum; nesterov: Nesterov's variant of it."""

    def __init__(
        self,
        params,
        lr=1e-3,
        momentum=0,
        dampening=0,
        weight_decay=0,
        nesterov=False,
        *,
        maximize=False,
        foreach=None,
        differentiable=False,
        fused=None,
    ):
        _check(self, lr=lr, momentum=momentum, weight_decay=weight_decay)
        if nesterov and (momentum <= 0 or dampening != 0):
            raise ValueError("SGD: nesterov needs momentum above 0, and dampening 0")
        defaults = {
            "lr": lr,
            "momentum": momentum,
            "dampening": dampening,
            "weight_decay": weight_decay,
            "nesterov": nesterov,
            "maximize": maximize,
            "foreach": foreach,
            "differentiable": differentiable,
            "fused": fused,
        }
        super().__init__(params, defaults)

    def _step_group(self, group):
        params = [p for p in group["params"] if p.grad is not None]
        if not group["momentum"]:
            self._move(group, params, [], False)
            return
        fresh = [p for p in params if self.state[p].get("momentum_buffer") is None]
        if fresh:
            moving = [p for p in params if self.state[p].get("momentum_buffer") is not None]
            for p in fresh:
                self.state[p]["momentum_buffer"] = argand.empty_like(p, requires_grad=False)
            self._move(group, fresh, self._buffers(fresh), True)
            params = moving
        self._move(group, params, self._buffers(params), False)

    def _buffers(self, params):
        return [self.state[p]["momentum_buffer"] for p in params]

    @staticmethod
    def _move(group, params, buffers, first):
        """first: the buffers hold nothing yet."""
        if not params:
            return
        _C._sgd_step_(
            params,
            [p.grad for p in params],
            buffers,
            float(group["lr"]),
            group["momentum"],
            group["dampening"],
            float(group["weight_decay"]),
            group["nesterov"],
            group["maximize"],
            first,
        )
