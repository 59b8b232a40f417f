"""Scaling of the loss, so that gradients of float16 do not vanish."""

import warnings

from .. import _C

__all__ = ["GradScaler"]

_LARGEST = 3.4028234663852886e38  # of float32
_READY, _UNSCALED, _STEPPED = "ready", "unscaled", "stepped"


class GradScaler:
    """Multiplies losses by a scale, divides gradients by it again, and leaves out steps whose gradients overflowed.

        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()

    The scale shrinks by backoff_factor after an overflow and grows by growth_factor after growth_interval steps
    without. On a device that is not there it is disabled, with a warning: everything passes through.
    """

    def __init__(
        self,
        device="cuda",
        init_scale=2.0**16,
        growth_factor=2.0,
        backoff_factor=0.5,
        growth_interval=2000,
        enabled=True,
    ):
        self._device = device
        if enabled and device != "cpu":
            warnings.warn(f"GradScaler: there is no {device} device; disabled", stacklevel=2)
            enabled = False
        self._enabled = bool(enabled)
        if self._enabled:
            assert growth_factor > 1.0, f"GradScaler: growth_factor must be above 1, got {growth_factor}"
            assert backoff_factor < 1.0, f"GradScaler: backoff_factor must be below 1, got {backoff_factor}"
        self._init_scale, self._growth_factor = init_scale, growth_factor
        self._backoff_factor, self._growth_interval = backoff_factor, growth_interval
        self._init_growth_tracker = 0
        self._scale = self._growth_tracker = None  # tensors from the first use on
        self._optimizers = {}

    def _begin(self):
        if self._scale is None:
            self._scale = _C.full((), float(self._init_scale), dtype=_C.float32)
            self._growth_tracker = _C.full((), self._init_growth_tracker, dtype=_C.int32)

    def _need_scale(self, what):
        if self._scale is None:
            raise AssertionError(f"GradScaler.{what}: nothing has been scaled; call scale(loss) first")

    def _state_of(self, optimizer):
        return self._optimizers.setdefault(id(optimizer), {"stage": _READY, "overflow": None})

    def scale(self, outputs):
        """outputs, a Tensor or nested tuples and lists of them, times the scale."""
        if not self._enabled:
            return outputs
        self._begin()
        if isinstance(outputs, _C.Tensor):
            return outputs * self._scale
        if isinstance(outputs, (list, tuple)):
            return type(outputs)(map(self.scale, outputs))
        raise ValueError(f"GradScaler.scale: expected tensors, got {type(outputs).__name__}")

    def unscale_(self, optimizer):
        """Divides the gradients of the optimizer's parameters by the scale, in place; once between two updates."""
        if not self._enabled:
            return
        self._need_scale("unscale_")
        state = self._state_of(optimizer)
        if state["stage"] is _UNSCALED:
            raise RuntimeError("GradScaler.unscale_: this optimizer's gradients are unscaled already; call update()")
        if state["stage"] is _STEPPED:
            raise RuntimeError("GradScaler.unscale_: step() has been called already; unscale before it")
        inverse = 1.0 / self._scale.item()
        overflow = False
        with_grads = [p for group in optimizer.param_groups for p in group["params"] if p.grad is not None]
        for p in with_grads:
            if p.grad.dtype is _C.float16 and p.dtype is _C.float16:
                raise ValueError(
                    "GradScaler.unscale_: gradients of float16 cannot be unscaled; keep float32 parameters"
                )
            grad = p.grad.detach()
            overflow = overflow or not _C.isfinite(grad).all().item()
            grad.mul_(inverse)
        state["overflow"], state["stage"] = (overflow if with_grads else None), _UNSCALED

    def step(self, optimizer, *args, **kwargs):
        """optimizer.step(), unless a gradient is inf or nan; what it returned, or None. AssertionError without
        gradients.
        """
        if not self._enabled:
            return optimizer.step(*args, **kwargs)
        if "closure" in kwargs:
            raise RuntimeError("GradScaler.step: a closure is not supported; call the optimizer's step() yourself")
        self._need_scale("step")
        state = self._state_of(optimizer)
        if state["stage"] is _STEPPED:
            raise RuntimeError("GradScaler.step: step() has been called already; call update() first")
        if state["stage"] is _READY:
            self.unscale_(optimizer)
        if state["overflow"] is None:
            raise AssertionError(
                "GradScaler.step: none of this optimizer's parameters has a gradient to examine; call "
                "scale(loss).backward() first"
            )
        result = None if state["overflow"] else optimizer.step(*args, **kwargs)
        state["stage"] = _STEPPED
        return result

    def update(self, new_scale=None):
        """The next scale: new_scale, or by what the steps since the last update met."""
        if not self._enabled:
            return
        self._need_scale("update")
        if new_scale is not None:
            value = new_scale.item() if isinstance(new_scale, _C.Tensor) else float(new_scale)
            self._scale.fill_(value)
        else:
            met = [s["overflow"] for s in self._optimizers.values() if s["overflow"] is not None]
            assert met, "GradScaler.update: no gradients were examined; call step(optimizer) or unscale_(optimizer)"
            self._adapt(any(met))
        self._optimizers = {}

    def _adapt(self, overflow):
        if overflow:
            self._scale.mul_(self._backoff_factor)
            self._growth_tracker.zero_()
            return
        steps = self._growth_tracker.item() + 1
        if steps == self._growth_interval:
            grown = self._scale.item() * self._growth_factor
            if grown <= _LARGEST:
                self._scale.fill_(grown)
            steps = 0
        self._growth_tracker.fill_(steps)

    def is_enabled(self):
        """Whether it does anything."""
        return self._enabled

    def get_scale(self):
        """The scale, 1.0 where disabled."""
        if not self._enabled:
            return 1.0
        return self._init_scale if self._scale is None else self._scale.item()

    def get_growth_factor(self):
        """What the scale is multiplied by when it grows."""
        return self._growth_factor

    def set_growth_factor(self, new_factor):
        """Sets it."""
        self._growth_factor = new_factor

    def get_backoff_factor(self):
        """What the scale is multiplied by after an overflow."""
        return self._backoff_factor

    def set_backoff_factor(self, new_factor):
        """Sets it."""
        self._backoff_factor = new_factor

    def get_growth_interval(self):
        """How many steps without overflow come before a growth."""
        return self._growth_interval

    def set_growth_interval(self, new_interval):
        """Sets it."""
        self._growth_interval = new_interval

    def _steps_without_overflow(self):
        return self._init_growth_tracker if self._growth_tracker is None else int(self._growth_tracker.item())

    def state_dict(self):
        """Scale, factors and count; empty where disabled."""
        if not self._enabled:
            return {}
        return {
            "scale": self.get_scale(),
            "growth_factor": self._growth_factor,
            "backoff_factor": self._backoff_factor,
            "growth_interval": self._growth_interval,
            "_growth_tracker": self._steps_without_overflow(),
        }

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave."""
        if not self._enabled:
            return
        if not state_dict:
            raise RuntimeError("GradScaler.load_state_dict: the state is empty: it was saved by a disabled scaler")
        self._init_scale = state_dict["scale"]
        self._growth_factor = state_dict["growth_factor"]
        self._backoff_factor = state_dict["backoff_factor"]
        self._growth_interval = state_dict["growth_interval"]
        self._init_growth_tracker = state_dict["_growth_tracker"]
        if self._scale is not None:
            self._scale.fill_(self._init_scale)
            self._growth_tracker.fill_(self._init_growth_tracker)
