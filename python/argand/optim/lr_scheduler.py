"""Learning-rate schedules. Most change the rate that is there, so that several can be used together."""

import functools
import math
import types
import warnings
import weakref
from bisect import bisect_right
from collections import Counter
from contextlib import contextmanager

from argand import Tensor
from argand.optim.optimizer import Optimizer

_EPOCH_WARNING = "step: the epoch parameter is on its way out; call step() alone, which counts epochs by itself"


def _values(optimizer, key):
    """group[key] of every group; tensors are copied."""
    values = (group[key] for group in optimizer.param_groups)
    return [value.clone() if isinstance(value, Tensor) else value for value in values]


def _set(group, key, value):
    """group[key] = value, in place where it is a Tensor."""
    if isinstance(group[key], Tensor):
        group[key].fill_(value)
    else:
        group[key] = value


def _per_group(optimizer, value, name):
    """value for each group: a list of the right length, or one number for all."""
    if isinstance(value, (list, tuple)):
        if len(value) != len(optimizer.param_groups):
            raise ValueError(
                f"expected {len(optimizer.param_groups)} values for {name}, one per parameter group, got {len(value)}"
            )
        return list(value)
    return [value] * len(optimizer.param_groups)


def _checked(scheduler, optimizer):
    """optimizer. TypeError where it is none."""
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f"{type(scheduler).__name__}: expected an Optimizer, got {type(optimizer).__name__}")
    return optimizer


def _check_count(scheduler, name, value):
    if value <= 0 or not isinstance(value, int):
        raise ValueError(f"{type(scheduler).__name__}: expected {name} as an int above 0, got {value}")


def _check_strategy(scheduler, strategy):
    if strategy not in ("cos", "linear"):
        raise ValueError(f"{type(scheduler).__name__}: expected anneal_strategy 'cos' or 'linear', got {strategy}")


def _note_steps(optimizer):
    """Makes optimizer.step() leave a mark, by which a schedule that steps too early is noticed."""
    if getattr(optimizer.step, "_leaves_mark", False):
        return
    reference, step = weakref.ref(optimizer), optimizer.step
    function = step.__func__ if hasattr(step, "__func__") else None

    @functools.wraps(step)
    def step_with_mark(*args, **kwargs):
        optimizer = reference()
        optimizer._opt_called = True
        return function(optimizer, *args, **kwargs) if function is not None else step(*args, **kwargs)

    step_with_mark._leaves_mark = True
    optimizer.step = step_with_mark


class LRScheduler:
    """Base of all schedules: step() sets group["lr"] of every group of optimizer to what get_lr() returns.

    last_epoch: of the run to be continued, -1 for a new one. A subclass defines get_lr().
    """

    _is_initial = False
    _get_lr_called_within_step = False

    def __init__(self, optimizer, last_epoch=-1):
        self.optimizer = _checked(self, optimizer)
        for i, (group, rate) in enumerate(zip(optimizer.param_groups, _values(optimizer, "lr"), strict=True)):
            if last_epoch == -1:
                group.setdefault("initial_lr", rate)
            elif "initial_lr" not in group:
                raise KeyError(
                    f"{type(self).__name__}: last_epoch={last_epoch} goes on with a run, for which param_groups[{i}] "
                    "needs 'initial_lr'; load the optimizer's state_dict first"
                )
        self.base_lrs = _values(optimizer, "initial_lr")
        self.last_epoch = last_epoch
        _note_steps(optimizer)
        self._initial_step()

    def _initial_step(self):
        self._step_count = 0
        self._is_initial = True
        try:
            self.step()
        finally:
            self._is_initial = False

    def state_dict(self):
        """Everything but the optimizer."""
        return {key: value for key, value in self.__dict__.items() if key != "optimizer"}

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave."""
        self.__dict__.update(state_dict)

    def get_last_lr(self):
        """The rates of the groups after the last step()."""
        return self._last_lr

    def get_lr(self):
        """The rates that the groups get next."""
        raise NotImplementedError

    def step(self, epoch=None):
        """Sets the rates for the next epoch."""
        if self._step_count == 1:
            if not getattr(self.optimizer.step, "_leaves_mark", False):
                warnings.warn(
                    "step: optimizer.step was replaced after this schedule was made, so nothing checks that "
                    "`optimizer.step()` comes first",
                    stacklevel=2,
                )
            elif not getattr(self.optimizer, "_opt_called", False):
                warnings.warn(
                    "step: the schedule moved on before `optimizer.step()` had used its first rate; let the optimizer "
                    "step first",
                    stacklevel=2,
                )
        self._step_count += 1
        if epoch is not None:
            warnings.warn(_EPOCH_WARNING, stacklevel=2)
        self._update_lr(epoch)

    def _update_lr(self, epoch=None):
        with self._within_step():
            if epoch is None:
                self.last_epoch += 1
                rates = self.get_lr()
            else:
                self.last_epoch = epoch
                closed_form = getattr(self, "_get_closed_form_lr", None)
                rates = self.get_lr() if closed_form is None else closed_form()
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            _set(group, "lr", rate)
        self._last_lr = _values(self.optimizer, "lr")

    @contextmanager
    def _within_step(self):
        self._get_lr_called_within_step = True
        try:
            yield
        finally:
            self._get_lr_called_within_step = False

    def _rates(self):
        """The rates of the groups as they are; for get_lr(), which only step() should call."""
        if not self._get_lr_called_within_step:
            warnings.warn("get_lr: it is for step() alone; get_last_lr() has the rates in use", stacklevel=3)
        return _values(self.optimizer, "lr")

    def _scaled(self, factor):
        return [rate * factor for rate in _values(self.optimizer, "lr")]


class _LRScheduler(LRScheduler):
    """The old name of LRScheduler."""


class _WithFunctions(LRScheduler):
    """What schedules given by functions have in common: only callable objects are saved, functions are not."""

    def __init__(self, optimizer, lr_lambda, last_epoch=-1):
        self.optimizer = optimizer
        self.lr_lambdas = _per_group(optimizer, lr_lambda, "lr_lambda")
        super().__init__(optimizer, last_epoch)

    def state_dict(self):
        state = {key: value for key, value in self.__dict__.items() if key not in ("optimizer", "lr_lambdas")}
        state["lr_lambdas"] = [
            None if isinstance(fn, types.FunctionType) else fn.__dict__.copy() for fn in self.lr_lambdas
        ]
        return state

    def load_state_dict(self, state_dict):
        state_dict = dict(state_dict)
        for fn, saved in zip(self.lr_lambdas, state_dict.pop("lr_lambdas"), strict=True):
            if saved is not None:
                fn.__dict__.update(saved)
        self.__dict__.update(state_dict)


class LambdaLR(_WithFunctions):
    """The initial rate times lr_lambda(epoch); one function, or one per group."""

    def get_lr(self):
        self._rates()
        return [base * fn(self.last_epoch) for fn, base in zip(self.lr_lambdas, self.base_lrs, strict=True)]


class MultiplicativeLR(_WithFunctions):
    """The rate times lr_lambda(epoch), every epoch."""

    def get_lr(self):
        rates = self._rates()
        if self._is_initial:
            return rates
        return [rate * fn(self.last_epoch) for fn, rate in zip(self.lr_lambdas, rates, strict=True)]


class StepLR(LRScheduler):
    """The rate times gamma every step_size epochs."""

    def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
        self.step_size = step_size
        self.gamma = gamma
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        if self.last_epoch == 0 or self.last_epoch % self.step_size != 0:
            return rates
        return [rate * self.gamma for rate in rates]

    def _get_closed_form_lr(self):
        return [base * self.gamma ** (self.last_epoch // self.step_size) for base in self.base_lrs]


class MultiStepLR(LRScheduler):
    """The rate times gamma at each of the epochs milestones."""

    def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
        self.milestones = Counter(milestones)
        self.gamma = gamma
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        times = self.milestones.get(self.last_epoch, 0)
        return [rate * self.gamma**times for rate in rates] if times else rates

    def _get_closed_form_lr(self):
        passed = bisect_right(sorted(self.milestones.elements()), self.last_epoch)
        return [base * self.gamma**passed for base in self.base_lrs]


class ConstantLR(LRScheduler):
    """The initial rate times factor during the first total_iters epochs."""

    def __init__(self, optimizer, factor=1.0 / 3, total_iters=5, last_epoch=-1):
        if factor < 0 or factor > 1:
            raise ValueError(f"ConstantLR: expected factor from 0 to 1, got {factor}")
        self.factor = factor
        self.total_iters = total_iters
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        if self.last_epoch == 0:
            return [rate * self.factor for rate in rates]
        if self.last_epoch != self.total_iters:
            return rates
        return [rate * (1.0 / self.factor) for rate in rates]

    def _get_closed_form_lr(self):
        done = self.last_epoch >= self.total_iters
        return [base * (self.factor + done * (1 - self.factor)) for base in self.base_lrs]


class LinearLR(LRScheduler):
    """The initial rate times a factor that goes from start_factor to end_factor in total_iters epochs."""

    def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
        if start_factor <= 0 or start_factor > 1:
            raise ValueError(f"LinearLR: expected start_factor above 0 and up to 1, got {start_factor}")
        if end_factor < 0 or end_factor > 1:
            raise ValueError(f"LinearLR: expected end_factor from 0 to 1, got {end_factor}")
        self.start_factor = start_factor
        self.end_factor = end_factor
        self.total_iters = total_iters
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        if self.last_epoch == 0:
            return [rate * self.start_factor for rate in rates]
        if self._is_initial or self.last_epoch > self.total_iters:
            return rates
        span = self.end_factor - self.start_factor
        before = self.total_iters * self.start_factor + (self.last_epoch - 1) * span
        return [rate * (1.0 + span / before) for rate in rates]

    def _get_closed_form_lr(self):
        part = min(self.total_iters, self.last_epoch) / self.total_iters
        return [base * (self.start_factor + (self.end_factor - self.start_factor) * part) for base in self.base_lrs]


class ExponentialLR(LRScheduler):
    """The rate times gamma every epoch."""

    def __init__(self, optimizer, gamma, last_epoch=-1):
        self.gamma = gamma
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        return rates if self._is_initial else [rate * self.gamma for rate in rates]

    def _get_closed_form_lr(self):
        return [base * self.gamma**self.last_epoch for base in self.base_lrs]


class PolynomialLR(LRScheduler):
    """The initial rate times (1 - epoch / total_iters) ** power, then 0."""

    def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
        self.total_iters = total_iters
        self.power = power
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        rates = self._rates()
        if self._is_initial or self.last_epoch > self.total_iters:
            return rates
        left, before = 1.0 - self.last_epoch / self.total_iters, 1.0 - (self.last_epoch - 1) / self.total_iters
        return [rate * (left / before) ** self.power for rate in rates]

    def _get_closed_form_lr(self):
        part = min(self.total_iters, self.last_epoch) / self.total_iters
        return [base * (1.0 - part) ** self.power for base in self.base_lrs]


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


class SequentialLR(LRScheduler):
    """One schedule after the other: schedulers[i + 1] takes over at epoch milestones[i]."""

    def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
        _check_any(self, schedulers)
        _check_schedulers(self, schedulers, optimizer)
        if len(milestones) != len(schedulers) - 1:
            raise ValueError(
                f"SequentialLR: expected a milestone between each two schedulers, got {len(schedulers)} schedulers and "
                f"{len(milestones)} milestones"
            )
        self._schedulers = schedulers
        self._milestones = milestones
        self.last_epoch = last_epoch + 1
        self.optimizer = optimizer
        # each schedule has made its first step: back to the beginning, and the first one's again
        for group in optimizer.param_groups:
            _set(group, "lr", group["initial_lr"])
        for scheduler in schedulers:
            scheduler.last_epoch -= 1
        schedulers[0]._initial_step()
        self._last_lr = schedulers[0].get_last_lr()

    def step(self):
        """Sets the rates for the next epoch."""
        self.last_epoch += 1
        current = self._schedulers[bisect_right(self._milestones, self.last_epoch)]
        if self.last_epoch in self._milestones:  # it starts here
            current._update_lr(0)
        else:
            current.step()
        self._last_lr = current.get_last_lr()

    def state_dict(self):
        return _state_with_schedulers(self)

    def load_state_dict(self, state_dict):
        _load_with_schedulers(self, state_dict)


class ChainedScheduler(LRScheduler):
    """Several schedules at once: each step() is one of every schedule."""

    def __init__(self, schedulers, optimizer=None):
        _check_any(self, schedulers)
        optimizer = schedulers[0].optimizer if optimizer is None else optimizer
        _check_schedulers(self, schedulers, optimizer)
        self._schedulers = schedulers
        self.optimizer = optimizer
        self._last_lr = _values(optimizer, "lr")

    def step(self):
        """Sets the rates for the next epoch."""
        for scheduler in self._schedulers:
            scheduler.step()
        self._last_lr = _values(self.optimizer, "lr")

    def state_dict(self):
        return _state_with_schedulers(self)

    def load_state_dict(self, state_dict):
        _load_with_schedulers(self, state_dict)


def _check_any(owner, schedulers):
    if len(schedulers) < 1:
        raise ValueError(f"{type(owner).__name__}: schedulers is empty; give at least one")


def _check_schedulers(owner, schedulers, optimizer):
    name = type(owner).__name__
    for i, scheduler in enumerate(schedulers):
        if not hasattr(scheduler, "optimizer"):
            raise TypeError(f"{name}: schedulers[{i}] has no attribute optimizer")
        if isinstance(scheduler, ReduceLROnPlateau):
            raise ValueError(
                f"{name}: schedulers[{i}] is a ReduceLROnPlateau, whose step() takes a metric; call its step() yourself"
            )
        if scheduler.optimizer != optimizer:
            raise ValueError(f"{name}: schedulers[{i}] is for another optimizer than the others")


def _state_with_schedulers(owner):
    state = {key: value for key, value in owner.__dict__.items() if key not in ("optimizer", "_schedulers")}
    state["_schedulers"] = [scheduler.state_dict() for scheduler in owner._schedulers]
    return state


def _load_with_schedulers(owner, state_dict):
    state_dict = dict(state_dict)
    for scheduler, saved in zip(owner._schedulers, state_dict.pop("_schedulers"), strict=True):
        scheduler.load_state_dict(saved)
    owner.__dict__.update(state_dict)


class ReduceLROnPlateau(LRScheduler):
    """The rate times factor when the metric has not improved for more than patience epochs.

    mode: 'min' or 'max'. threshold: the least improvement that counts, a fraction (threshold_mode 'rel') or a
    difference ('abs'). cooldown: epochs to wait after a change. min_lr: one number, or one per group.
    """

    def __init__(
        self,
        optimizer,
        mode="min",
        factor=0.1,
        patience=10,
        threshold=1e-4,
        threshold_mode="rel",
        cooldown=0,
        min_lr=0,
        eps=1e-8,
    ):
        if factor >= 1.0:
            raise ValueError(f"ReduceLROnPlateau: expected factor below 1, got {factor}")
        self.factor = factor
        self.optimizer = _checked(self, optimizer)
        if mode not in ("min", "max"):
            raise ValueError(f"ReduceLROnPlateau: expected mode 'min' or 'max', got {mode}")
        if threshold_mode not in ("rel", "abs"):
            raise ValueError(f"ReduceLROnPlateau: expected threshold_mode 'rel' or 'abs', got {threshold_mode}")
        self.default_min_lr = None if isinstance(min_lr, (list, tuple)) else min_lr
        self.min_lrs = _per_group(optimizer, min_lr, "min_lr")
        self.patience = patience
        self.cooldown = cooldown
        self.eps = eps
        self.last_epoch = 0
        self._last_lr = _values(optimizer, "lr")
        self.mode_worse = math.inf if mode == "min" else -math.inf
        self.mode = mode
        self.threshold = threshold
        self.threshold_mode = threshold_mode
        self._reset()

    def _reset(self):
        self.best = self.mode_worse
        self.cooldown_counter = 0
        self.num_bad_epochs = 0

    def step(self, metrics, epoch=None):
        """Takes the metric of an epoch."""
        metric = float(metrics)
        if epoch is not None:
            warnings.warn(_EPOCH_WARNING, stacklevel=2)
        self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
        better, waiting = self._is_better(metric, self.best), self.in_cooldown
        if better:
            self.best = metric
        if waiting:
            self.cooldown_counter -= 1
        self.num_bad_epochs = 0 if better or waiting else self.num_bad_epochs + 1
        if self.num_bad_epochs > self.patience:
            self._reduce_lr()
            self.num_bad_epochs, self.cooldown_counter = 0, self.cooldown
        self._last_lr = _values(self.optimizer, "lr")

    def _reduce_lr(self):
        groups = self.optimizer.param_groups
        if len(groups) != len(self.min_lrs):
            if self.default_min_lr is None:
                raise RuntimeError(
                    f"ReduceLROnPlateau: there are {len(groups)} groups, and {len(self.min_lrs)} values in min_lrs; "
                    "set min_lrs to a list with one for each group"
                )
            self.min_lrs = [self.default_min_lr] * len(groups)
        for group, lowest in zip(groups, self.min_lrs, strict=True):
            old = float(group["lr"])
            new = max(old * self.factor, lowest)
            if old - new > self.eps:
                _set(group, "lr", new)

    @property
    def in_cooldown(self):
        """Whether it waits after a change."""
        return self.cooldown_counter > 0

    def _is_better(self, a, best):
        sign = 1 if self.mode == "max" else -1
        if self.threshold_mode == "rel":
            return sign * a > sign * best * (1 + sign * self.threshold)
        return sign * a > sign * best + self.threshold

    def get_lr(self):
        raise NotImplementedError("ReduceLROnPlateau has no rate of its own; see get_last_lr()")
