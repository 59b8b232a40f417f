"""What schedules share."""

import functools
import warnings
import weakref
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
