"""L-BFGS (Liu and Nocedal 1989), with an optional line search."""

import argand
from argand import _C
from argand.optim.optimizer import Optimizer, _check


def _cubic_minimum(x1, f1, g1, x2, f2, g2, bounds=None):
    """The minimum within bounds of the cubic with values f and slopes g at x1 and x2 (Nocedal and Wright, eq. 3.59)."""
    if x1 > x2:
        x1, f1, g1, x2, f2, g2 = x2, f2, g2, x1, f1, g1
    low, high = (x1, x2) if bounds is None else bounds
    bend = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
    square = bend**2 - g1 * g2
    if square < 0:  # the cubic has no minimum
        return (low + high) / 2.0
    root = square**0.5
    best = x2 - (x2 - x1) * ((g2 + root - bend) / (g2 - g1 + 2 * root))
    return min(max(best, low), high)


class _Trial:
    """A point on the line: step length, loss, gradient and its product with the direction."""

    __slots__ = ("t", "loss", "grad", "slope")

    def __init__(self, t, loss, grad, slope):
        self.t, self.loss, self.grad, self.slope = t, loss, grad, slope


def _strong_wolfe(evaluate, t, d, start, c1=1e-4, c2=0.9, tolerance_change=1e-9, max_iterations=25):
    """A step length that satisfies the strong Wolfe conditions (Nocedal and Wright, algorithms 3.5 and 3.6).

    evaluate(t) gives loss and gradient; start: the trial of length 0. Returns (trial, calls of evaluate).
    """
    widest = float(d.abs().max())
    calls = 0

    def trial(t):
        nonlocal calls
        calls += 1
        loss, grad = evaluate(t)
        return _Trial(t, loss, grad, float(grad.dot(d)))

    def too_high(x):
        return x.loss > start.loss + c1 * x.t * start.slope

    def flat(x):
        return abs(x.slope) <= -c2 * start.slope

    previous, current = start, trial(t)
    bracket = None
    iterations = 0
    while iterations < max_iterations:
        if too_high(current) or (iterations > 1 and current.loss >= previous.loss):
            bracket = [previous, current]
            break
        if flat(current):
            return current, calls
        if current.slope >= 0:
            bracket = [previous, current]
            break
        bounds = (current.t + 0.01 * (current.t - previous.t), current.t * 10)
        t = _cubic_minimum(previous.t, previous.loss, previous.slope, current.t, current.loss, current.slope, bounds)
        previous, current = current, trial(t)
        iterations += 1
    if iterations == max_iterations:
        bracket = [start, current]

    stalled = False
    low, high = (0, 1) if bracket[0].loss <= bracket[-1].loss else (1, 0)
    while iterations < max_iterations:
        a, b = bracket
        if abs(b.t - a.t) * widest < tolerance_change:
            break
        t = _cubic_minimum(a.t, a.loss, a.slope, b.t, b.loss, b.slope)
        # too near an end of the bracket twice in a row, or outside: move off it by a tenth
        left, right = min(a.t, b.t), max(a.t, b.t)
        margin = 0.1 * (right - left)
        if min(right - t, t - left) < margin:
            if stalled or t >= right or t <= left:
                t = right - margin if abs(t - right) < abs(t - left) else left + margin
                stalled = False
            else:
                stalled = True
        else:
            stalled = False
        new = trial(t)
        iterations += 1
        if too_high(new) or new.loss >= bracket[low].loss:
            bracket[high] = new
            low, high = (0, 1) if bracket[0].loss <= bracket[1].loss else (1, 0)
        else:
            done = flat(new)
            if not done and new.slope * (bracket[high].t - bracket[low].t) >= 0:
                bracket[high] = bracket[low]
            bracket[low] = new
            if done:
                break
    return bracket[low], calls


class LBFGS(Optimizer):
    """Quasi-Newton steps from the last history_size changes of the gradient. One group; step() needs a closure.

    line_search_fn: None, or 'strong_wolfe'. max_eval: calls of the closure per step, 1.25 * max_iter by default.
    """

    def __init__(
        self,
        params,
        lr=1,
        max_iter=20,
        max_eval=None,
        tolerance_grad=1e-7,
        tolerance_change=1e-9,
        history_size=100,
        line_search_fn=None,
    ):
        _check(self, lr=lr)
        defaults = {
            "lr": lr,
            "max_iter": max_iter,
            "max_eval": max_iter * 5 // 4 if max_eval is None else max_eval,
            "tolerance_grad": tolerance_grad,
            "tolerance_change": tolerance_change,
            "history_size": history_size,
            "line_search_fn": line_search_fn,
        }
        super().__init__(params, defaults)
        if len(self.param_groups) != 1:
            raise ValueError("LBFGS: expected one parameter group, got several")

    @property
    def _params(self):
        return self.param_groups[0]["params"]

    def _flat_gradient(self):
        parts = [p.new_zeros(p.numel()) if p.grad is None else p.grad.reshape(-1) for p in self._params]
        return _C.cat(parts)

    def _move(self, t, direction):
        start = 0
        for p in self._params:
            size = p.numel()
            p.add_(direction[start : start + size].view_as(p), alpha=t)
            start += size

    def _evaluate_at(self, closure, origin, t, d):
        """Loss and gradient at t along d; the parameters come back."""
        self._move(t, d)
        loss = float(closure())
        gradient = self._flat_gradient()
        for p, old in zip(self._params, origin, strict=True):
            p.copy_(old)
        return loss, gradient

    @argand.no_grad()
    def step(self, closure):
        """Up to max_iter iterations; closure clears the gradients, computes the loss, its gradients, returns it."""
        closure = argand.enable_grad()(closure)
        group = self.param_groups[0]
        state = self.state[self._params[0]]
        state.setdefault("func_evals", 0)
        state.setdefault("n_iter", 0)
        first_loss = closure()
        loss = float(first_loss)
        evaluations = 1
        state["func_evals"] += 1
        gradient = self._flat_gradient()
        if float(gradient.abs().max()) <= group["tolerance_grad"]:
            return first_loss
        for iteration in range(1, group["max_iter"] + 1):
            state["n_iter"] += 1
            d = self._direction(state, gradient, group["history_size"])
            state["prev_flat_grad"], state["prev_loss"] = gradient.clone(), loss
            lr = float(group["lr"])
            t = min(1.0, 1.0 / float(gradient.abs().sum())) * lr if state["n_iter"] == 1 else lr
            slope = float(gradient.dot(d))
            state["t"] = t
            if slope > -group["tolerance_change"]:
                break
            calls = 0
            if group["line_search_fn"] is not None:
                if group["line_search_fn"] != "strong_wolfe":
                    raise RuntimeError("LBFGS: expected line_search_fn to be None or 'strong_wolfe'")
                origin = [p.clone() for p in self._params]
                found, calls = _strong_wolfe(
                    lambda t, d=d, origin=origin: self._evaluate_at(closure, origin, t, d),
                    t,
                    d,
                    _Trial(0, loss, gradient, slope),
                )
                state["t"] = t = found.t
                loss, gradient = found.loss, found.grad
                self._move(t, d)
            else:
                self._move(t, d)
                if iteration != group["max_iter"]:
                    with argand.enable_grad():
                        loss = float(closure())
                    gradient = self._flat_gradient()
                    calls = 1
            evaluations += calls
            state["func_evals"] += calls
            if self._is_done(group, state, evaluations, gradient, d, t, loss):
                break
        return first_loss

    @staticmethod
    def _is_done(group, state, evaluations, gradient, d, t, loss):
        return (
            evaluations >= group["max_eval"]
            or float(gradient.abs().max()) <= group["tolerance_grad"]
            or float(d.mul(t).abs().max()) <= group["tolerance_change"]
            or abs(loss - state["prev_loss"]) < group["tolerance_change"]
        )

    @staticmethod
    def _direction(state, gradient, history_size):
        """Minus the inverse Hessian, as the history has it, times the gradient: the two-loop recursion."""
        if state["n_iter"] == 1:
            state.update(old_dirs=[], old_stps=[], ro=[], H_diag=1)
            state["d"] = gradient.neg()
            return state["d"]
        changes, steps, ro = state["old_dirs"], state["old_stps"], state["ro"]
        y = gradient.sub(state["prev_flat_grad"])
        s = state["d"].mul(state["t"])
        ys = float(y.dot(s))
        if ys > 1e-10:
            if len(changes) == history_size:
                for history in (changes, steps, ro):
                    history.pop(0)
            changes.append(y)
            steps.append(s)
            ro.append(1.0 / ys)
            state["H_diag"] = ys / float(y.dot(y))
        q = gradient.neg()
        al = [0.0] * len(changes)
        for i in reversed(range(len(changes))):
            al[i] = float(steps[i].dot(q)) * ro[i]
            q.add_(changes[i], alpha=-al[i])
        d = q.mul(state["H_diag"])
        for i in range(len(changes)):
            beta = float(changes[i].dot(d)) * ro[i]
            d.add_(steps[i], alpha=al[i] - beta)
        state["d"] = d
        return d
