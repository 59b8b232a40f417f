"""Averages of models over training steps, and the schedule that goes with them."""

import copy
import math

import argand
from argand.nn.modules.batchnorm import _BatchNorm
from argand.nn.modules.module import Module
from argand.optim.lr_scheduler.base import LRScheduler, _check_strategy, _per_group


def get_ema_avg_fn(decay=0.999):
    """The averaging function of an exponential moving average."""
    _check_decay(decay)

    @argand.no_grad()
    def average(averaged, current, num_averaged):
        return decay * averaged + (1 - decay) * current

    return average


def get_swa_avg_fn():
    """The averaging function of the plain mean."""

    @argand.no_grad()
    def average(averaged, current, num_averaged):
        return averaged + (current - averaged) / (num_averaged + 1)

    return average


def get_ema_multi_avg_fn(decay=0.999):
    """get_ema_avg_fn() for lists of parameters, in place."""
    _check_decay(decay)

    @argand.no_grad()
    def average(averaged, current, num_averaged):
        for mean, value in zip(averaged, current, strict=True):
            mean.lerp_(value, 1 - decay) if mean.is_floating_point() else mean.copy_(decay * mean + (1 - decay) * value)

    return average


def get_swa_multi_avg_fn():
    """get_swa_avg_fn() for lists of parameters, in place."""

    @argand.no_grad()
    def average(averaged, current, num_averaged):
        for mean, value in zip(averaged, current, strict=True):
            mean.add_((value - mean) / (num_averaged + 1))

    return average


def _check_decay(decay):
    if not 0.0 <= decay <= 1.0:
        raise ValueError(f"moving average: expected decay from 0 to 1, got {decay}")


class AveragedModel(Module):
    """A copy of model whose parameters are averages over the calls of update_parameters().

    avg_fn(averaged, current, n): one tensor; multi_avg_fn(averaged, current, n): lists, in place. use_buffers: averages
    buffers also; otherwise they are copied.
    """

    def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
        super().__init__()
        if avg_fn is not None and multi_avg_fn is not None:
            raise AssertionError("AveragedModel: avg_fn and multi_avg_fn exclude each other; give one or none")
        self.module = copy.deepcopy(model)
        if device is not None:
            self.module = self.module.to(device)
        self.register_buffer("n_averaged", argand.tensor(0, dtype=argand.long, device=device))
        self.avg_fn = avg_fn
        self.multi_avg_fn = multi_avg_fn
        self.use_buffers = use_buffers

    def forward(self, *args, **kwargs):
        return self.module(*args, **kwargs)

    def _averaged(self, model):
        parts = list(model.parameters())
        return parts + list(model.buffers()) if self.use_buffers else parts

    @argand.no_grad()
    def update_parameters(self, model):
        """Takes the parameters of model into the averages."""
        own, new = self._averaged(self.module), self._averaged(model)
        count = int(self.n_averaged)
        if count == 0:
            for mean, value in zip(own, new, strict=True):
                mean.copy_(value)
        elif self.multi_avg_fn is not None:
            self.multi_avg_fn([p.detach() for p in own], [p.detach() for p in new], self.n_averaged)
        else:
            average = get_swa_avg_fn() if self.avg_fn is None else self.avg_fn
            for mean, value in zip(own, new, strict=True):
                mean.copy_(average(mean.detach(), value.detach().to(mean.device), self.n_averaged))
        if not self.use_buffers:
            for mean, value in zip(self.module.buffers(), model.buffers(), strict=True):
                mean.copy_(value)
        self.n_averaged += 1


@argand.no_grad()
def update_bn(loader, model, device=None):
    """Computes the running statistics of model's batch normalizations anew, from the batches of loader."""
    momenta = {m: m.momentum for m in model.modules() if isinstance(m, _BatchNorm)}
    if not momenta:
        return
    was_training = model.training
    model.train()
    for module in momenta:
        module.reset_running_stats()
        module.momentum = None
    for batch in loader:
        if isinstance(batch, (list, tuple)):
            batch = batch[0]
        model(batch if device is None else batch.to(device))
    for module, momentum in momenta.items():
        module.momentum = momentum
    model.train(was_training)


class SWALR(LRScheduler):
    """From the rate there is to swa_lr in anneal_epochs epochs, then constant. anneal_strategy: 'cos' or 'linear'."""

    def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy="cos", last_epoch=-1):
        for group, rate in zip(optimizer.param_groups, _per_group(optimizer, swa_lr, "swa_lr"), strict=True):
            group["swa_lr"] = rate
        _check_strategy(self, anneal_strategy)
        if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
            raise ValueError(f"SWALR: expected anneal_epochs as an int from 0 on, got {anneal_epochs}")
        self._anneal_strategy = anneal_strategy
        self.anneal_epochs = anneal_epochs
        super().__init__(optimizer, last_epoch)

    def _part(self, t):
        t = max(0, min(1, t))
        return (1 - math.cos(math.pi * t)) / 2 if self._anneal_strategy == "cos" else t

    def get_lr(self):
        rates = self._rates()
        step = self._step_count - 1
        if self.anneal_epochs == 0:
            step = max(1, step)
        before = self._part(max(0, min(1, (step - 1) / max(1, self.anneal_epochs))))
        now = self._part(max(0, min(1, step / max(1, self.anneal_epochs))))
        result = []
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            target = group["swa_lr"]
            start = target if before == 1 else (rate - before * target) / (1 - before)
            result.append(target * now + start * (1 - now))
        return result
