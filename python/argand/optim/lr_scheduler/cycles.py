"""Rates that come and go: cosines, cycles, one cycle."""

import math
import types

from argand.optim.lr_scheduler.base import (
    LRScheduler,
    _check_count,
    _check_strategy,
    _checked,
    _per_group,
    _set,
    _values,
)


class CosineAnnealingLR(LRScheduler):
    """From the initial rate to eta_min along half a cosine, in T_max epochs (Loshchilov and Hutter 2017)."""

    def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
        self.T_max = T_max
        self.eta_min = eta_min
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        if self._is_initial:
            return rates
        if self._step_count == 1 and self.last_epoch > 0:
            return [
                self.eta_min + (base - self.eta_min) * (1 + math.cos(self.last_epoch * math.pi / self.T_max)) / 2
                for base in self.base_lrs
            ]
        if (self.last_epoch - 1 - self.T_max) % (2 * self.T_max) == 0:  # after the minimum the ratio is 0 / 0
            rise = (1 - math.cos(math.pi / self.T_max)) / 2
            return [rate + (base - self.eta_min) * rise for base, rate in zip(self.base_lrs, rates, strict=True)]
        now = 1 + math.cos(math.pi * self.last_epoch / self.T_max)
        before = 1 + math.cos(math.pi * (self.last_epoch - 1) / self.T_max)
        return [now / before * (rate - self.eta_min) + self.eta_min for rate in rates]

    def _get_closed_form_lr(self):
        height = (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / 2
        return [self.eta_min + (base - self.eta_min) * height for base in self.base_lrs]


class CosineAnnealingWarmRestarts(LRScheduler):
    """Half cosines one after the other, the first T_0 epochs long, each T_mult times as long as the one before."""

    def __init__(self, optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1):
        _check_count(self, "T_0", T_0)
        _check_count(self, "T_mult", T_mult)
        if not isinstance(eta_min, (int, float)):
            raise ValueError(f"{type(self).__name__}: expected eta_min as a number, got {eta_min}, a {type(eta_min)}")
        self.T_0 = self.T_i = T_0
        self.T_mult = T_mult
        self.eta_min = eta_min
        self.T_cur = last_epoch
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        self._rates()
        height = (1 + math.cos(math.pi * self.T_cur / self.T_i)) / 2
        return [self.eta_min + (base - self.eta_min) * height for base in self.base_lrs]

    def step(self, epoch=None):
        """Sets the rates for the next epoch, or for epoch, which may be a fraction."""
        if epoch is None and self.last_epoch < 0:
            epoch = 0
        if epoch is None:
            epoch = self.last_epoch + 1
            self.T_cur += 1
            if self.T_cur >= self.T_i:
                self.T_cur -= self.T_i
                self.T_i *= self.T_mult
        else:
            if epoch < 0:
                raise ValueError(f"{type(self).__name__}: expected epoch of at least 0, got {epoch}")
            self.T_cur, self.T_i = self._position(epoch)
        self.last_epoch = math.floor(epoch)
        with self._within_step():
            rates = self.get_lr()
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            _set(group, "lr", rate)
        self._last_lr = _values(self.optimizer, "lr")

    def _position(self, epoch):
        """How far epoch is in its cosine, and how long that is."""
        if epoch < self.T_0:
            return epoch, self.T_0
        if self.T_mult == 1:
            return epoch % self.T_0, self.T_0
        n = int(math.log(epoch / self.T_0 * (self.T_mult - 1) + 1, self.T_mult))
        start = self.T_0 * (self.T_mult**n - 1) / (self.T_mult - 1)
        return epoch - start, self.T_0 * self.T_mult**n

    def _update_lr(self, epoch=None):
        self.step(epoch)


def _momentum_is_beta1(optimizer):
    """Whether the first of betas is the momentum. ValueError for an optimizer without momentum."""
    if "momentum" not in optimizer.defaults and "betas" not in optimizer.defaults:
        raise ValueError("cycle_momentum: the optimizer has neither momentum nor betas; pass cycle_momentum=False")
    return "betas" in optimizer.defaults


def _set_momentum(group, value, use_beta1):
    if use_beta1:
        group["betas"] = (value, *group["betas"][1:])
    else:
        group["momentum"] = value


class CyclicLR(LRScheduler):
    """Up from base_lr to max_lr and down again, over and over (Smith 2017); step() after every batch.

    mode: triangular, triangular2 (half as high each time) or exp_range (gamma ** iterations as high); scale_fn: the
    height as a function of the cycle or the iteration (scale_mode). cycle_momentum: the momentum goes the other way.
    """

    def __init__(
        self,
        optimizer,
        base_lr,
        max_lr,
        step_size_up=2000,
        step_size_down=None,
        mode="triangular",
        gamma=1.0,
        scale_fn=None,
        scale_mode="cycle",
        cycle_momentum=True,
        base_momentum=0.8,
        max_momentum=0.9,
        last_epoch=-1,
    ):
        self.optimizer = _checked(self, optimizer)
        base_lrs = _per_group(optimizer, base_lr, "base_lr")
        if last_epoch == -1:
            for group, rate in zip(optimizer.param_groups, base_lrs, strict=True):
                _set(group, "lr", rate)
        self.max_lrs = _per_group(optimizer, max_lr, "max_lr")
        step_size_up = float(step_size_up)
        step_size_down = step_size_up if step_size_down is None else float(step_size_down)
        self.total_size = step_size_up + step_size_down
        self.step_ratio = step_size_up / self.total_size
        if mode not in ("triangular", "triangular2", "exp_range") and scale_fn is None:
            raise ValueError(
                f"CyclicLR: expected mode 'triangular', 'triangular2' or 'exp_range', or a scale_fn, got mode {mode!r}"
            )
        self.mode = mode
        self.gamma = gamma
        self._scale_fn_custom = scale_fn
        if scale_fn is not None:
            self.scale_mode = scale_mode
        else:
            self.scale_mode = "iterations" if mode == "exp_range" else "cycle"
        self.cycle_momentum = cycle_momentum
        if cycle_momentum:
            self.use_beta1 = _momentum_is_beta1(optimizer)
            self.base_momentums = _per_group(optimizer, base_momentum, "base_momentum")
            self.max_momentums = _per_group(optimizer, max_momentum, "max_momentum")
            if last_epoch == -1:
                for group, base, highest in zip(
                    optimizer.param_groups, self.base_momentums, self.max_momentums, strict=True
                ):
                    _set_momentum(group, highest, self.use_beta1)
                    group["max_momentum"], group["base_momentum"] = highest, base
        super().__init__(optimizer, last_epoch)
        self.base_lrs = base_lrs

    def scale_fn(self, x):
        """How high the cycle is, 1 for the full height."""
        if self._scale_fn_custom is not None:
            return self._scale_fn_custom(x)
        if self.mode == "triangular2":
            return 1 / 2.0 ** (x - 1)
        return self.gamma**x if self.mode == "exp_range" else 1.0

    def get_lr(self):
        self._rates()
        position = self.last_epoch / self.total_size
        cycle = math.floor(position)
        part = position - cycle
        height = part / self.step_ratio if part <= self.step_ratio else (1 - part) / (1 - self.step_ratio)
        height *= self.scale_fn(cycle + 1 if self.scale_mode == "cycle" else self.last_epoch)
        if self.cycle_momentum:
            for group, base, highest in zip(
                self.optimizer.param_groups, self.base_momentums, self.max_momentums, strict=True
            ):
                _set_momentum(group, highest - (highest - base) * height, self.use_beta1)
        return [base + (highest - base) * height for base, highest in zip(self.base_lrs, self.max_lrs, strict=True)]

    def state_dict(self):
        state = super().state_dict()
        fn = state.pop("_scale_fn_custom")
        state["_scale_fn_custom"] = (
            fn.__dict__.copy() if fn is not None and not isinstance(fn, types.FunctionType) else None
        )
        return state

    def load_state_dict(self, state_dict):
        state_dict = dict(state_dict)
        saved = state_dict.pop("_scale_fn_custom")
        super().load_state_dict(state_dict)
        if saved is not None:
            self._scale_fn_custom.__dict__.update(saved)


class OneCycleLR(LRScheduler):
    """Up from max_lr / div_factor to max_lr, then down to a final_div_factor-th of the start (Smith and Topin 2019).

    Length: total_steps, or epochs * steps_per_epoch; step() after every batch. pct_start: the part of the steps that go
    up. anneal_strategy: 'cos' or 'linear'. three_phase: down to the start, then down to the end.
    """

    def __init__(
        self,
        optimizer,
        max_lr,
        total_steps=None,
        epochs=None,
        steps_per_epoch=None,
        pct_start=0.3,
        anneal_strategy="cos",
        cycle_momentum=True,
        base_momentum=0.85,
        max_momentum=0.95,
        div_factor=25.0,
        final_div_factor=1e4,
        three_phase=False,
        last_epoch=-1,
    ):
        self.optimizer = _checked(self, optimizer)
        self.total_steps = self._count_steps(total_steps, epochs, steps_per_epoch)
        if not 0 <= pct_start <= 1 or not isinstance(pct_start, float):
            raise ValueError(f"OneCycleLR: expected pct_start as a float from 0 to 1, got {pct_start}")
        _check_strategy(self, anneal_strategy)
        self._schedule_phases = self._phases(pct_start, three_phase)
        self._anneal_func_type = anneal_strategy
        if last_epoch == -1:
            for group, highest in zip(optimizer.param_groups, _per_group(optimizer, max_lr, "max_lr"), strict=True):
                group["initial_lr"] = highest / div_factor
                group["max_lr"] = highest
                group["min_lr"] = group["initial_lr"] / final_div_factor
        self.cycle_momentum = cycle_momentum
        if cycle_momentum:
            self.use_beta1 = _momentum_is_beta1(optimizer)
        if cycle_momentum and last_epoch == -1:
            highest = _per_group(optimizer, max_momentum, "max_momentum")
            lowest = _per_group(optimizer, base_momentum, "base_momentum")
            for group, high, low in zip(optimizer.param_groups, highest, lowest, strict=True):
                _set_momentum(group, high, self.use_beta1)
                group["max_momentum"], group["base_momentum"] = high, low
        super().__init__(optimizer, last_epoch)

    def _count_steps(self, total_steps, epochs, steps_per_epoch):
        if total_steps is None and (epochs is None or steps_per_epoch is None):
            raise ValueError("OneCycleLR: its length is missing; give total_steps, or epochs with steps_per_epoch")
        names = (
            {"total_steps": total_steps}
            if total_steps is not None
            else ({"epochs": epochs, "steps_per_epoch": steps_per_epoch})
        )
        for name, value in names.items():
            _check_count(self, name, value)
        return math.prod(names.values())

    def _phases(self, pct_start, three_phase):
        """The last step of each phase, and the names of the values it leads between."""
        up_end = float(pct_start * self.total_steps) - 1
        rising = {"end_step": up_end, "start_lr": "initial_lr", "end_lr": "max_lr"}
        rising |= {"start_momentum": "max_momentum", "end_momentum": "base_momentum"}
        falling = {"end_step": self.total_steps - 1, "start_lr": "max_lr", "end_lr": "min_lr"}
        falling |= {"start_momentum": "base_momentum", "end_momentum": "max_momentum"}
        if not three_phase:
            return [rising, falling]
        back = dict(falling, end_step=float(2 * pct_start * self.total_steps) - 2, end_lr="initial_lr")
        last = {"end_step": self.total_steps - 1, "start_lr": "initial_lr", "end_lr": "min_lr"}
        last |= {"start_momentum": "max_momentum", "end_momentum": "max_momentum"}
        return [rising, back, last]

    def _anneal(self, start, end, part):
        if self._anneal_func_type == "linear":
            return (end - start) * part + start
        return end + (start - end) / 2.0 * (math.cos(math.pi * part) + 1)

    def get_lr(self):
        self._rates()
        step = self.last_epoch
        if step > self.total_steps:
            raise ValueError(f"OneCycleLR: there is no step {step}; total steps is {self.total_steps}")
        rates = []
        for group in self.optimizer.param_groups:
            start_step = 0.0
            for phase in self._schedule_phases:
                end_step = phase["end_step"]
                if step <= end_step or phase is self._schedule_phases[-1]:
                    break
                start_step = end_step
            part = (step - start_step) / (end_step - start_step)
            rates.append(self._anneal(group[phase["start_lr"]], group[phase["end_lr"]], part))
            if self.cycle_momentum:
                momentum = self._anneal(group[phase["start_momentum"]], group[phase["end_momentum"]], part)
                _set_momentum(group, momentum, self.use_beta1)
        return rates
