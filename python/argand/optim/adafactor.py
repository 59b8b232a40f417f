"""Adafactor (Shazeer and Stern 2018)."""

import math

import argand
from argand.optim.optimizer import _check, _FormulaOptimizer, _new_step, _zeros_like

__all__ = ["Adafactor"]


class Adafactor(_FormulaOptimizer):
    """Steps scaled by squared gradients of which matrices keep the means of rows and columns alone.

    lr: the most by which a step may change a parameter, relative to its root mean square. beta2_decay: the running mean
    forgets 1 - step ** beta2_decay. eps: what squares are at least (None: the dtype's epsilon), and what the
    parameter's root mean square is at least. d: a longer update is shortened to this root mean square.
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        beta2_decay=-0.8,
        eps: tuple[float | None, float] = (None, 1e-3),
        d=1.0,
        weight_decay=0.0,
        *,
        foreach=None,
        maximize=False,
    ):
        if isinstance(lr, argand.Tensor) and lr.numel() != 1:
            raise ValueError("Adafactor: lr as a Tensor must have one element")
        _check(self, lr=lr)
        if not beta2_decay <= 0:
            raise ValueError(f"Adafactor: expected beta2_decay of at most 0, got {beta2_decay}")
        _check(self, **{"eps[0]": 0.0 if eps[0] is None else eps[0], "eps[1]": eps[1]})
        if not d >= 1.0:
            raise ValueError(f"Adafactor: expected d of at least 1, got {d}")
        _check(self, weight_decay=weight_decay)
        defaults = {
            "lr": lr,
            "beta2_decay": beta2_decay,
            "eps": eps,
            "d": d,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
        }
        super().__init__(params, defaults)

    def _init_state(self, p, state, group):
        state["step"] = _new_step()
        if p.dim() > 1:
            state["row_var"] = p.detach().new_zeros((*p.shape[:-1], 1))
            state["col_var"] = p.detach().new_zeros((*p.shape[:-2], 1, p.shape[-1]))
        else:
            state["variance"] = _zeros_like(p)

    def _update(self, p, grad, state, step, group):
        lr, (eps1, eps2) = float(group["lr"]), group["eps"]
        eps1 = argand.finfo(p.dtype).eps if eps1 is None else eps1
        forgets = step ** group["beta2_decay"]
        size = max(eps2, _root_mean_square(p)) * min(lr, 1 / math.sqrt(step))
        if group["weight_decay"] != 0:
            p.mul_(1 - lr * group["weight_decay"])
        square = grad.square()
        if p.dim() > 1:
            rows, columns = state["row_var"], state["col_var"]
            rows.lerp_(square.mean(-1, keepdim=True), forgets)
            columns.lerp_(square.mean(-2, keepdim=True), forgets)
            variance = (rows @ columns).div_(rows.mean(-2, keepdim=True).clamp_(min=eps1))
        else:
            variance = state["variance"].lerp_(square, forgets).clone()
        update = variance.clamp_(min=eps1 * eps1).rsqrt_().mul_(grad)
        p.add_(update, alpha=-size / max(1.0, _root_mean_square(update) / group["d"]))


def _root_mean_square(x):
    return x.norm(2).item() / math.sqrt(x.numel())
