"""Schedules made of others."""

from bisect import bisect_right

from argand.optim.lr_scheduler.base import LRScheduler, _set, _values
from argand.optim.lr_scheduler.plateau import ReduceLROnPlateau


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
