"""Hooks around optimizers' steps, hooks that fill in closures, own optimizers, anomaly detection, profiles, averages."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.optim.lr_scheduler import LRScheduler
from torch.optim.optimizer import Optimizer, register_optimizer_step_post_hook
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.profiler import ProfilerActivity, profile, record_function


class SignDescent(Optimizer):
    """Steps by the sign of a mix of the gradient and its running mean."""

    def __init__(self, params, lr=1e-3, mix=(0.9, 0.99), weight_decay=0.0):
        super().__init__(params, {"lr": lr, "mix": mix, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            now, later = group["mix"]
            for p in group["params"]:
                if p.grad is None:
                    continue
                mean = self.state[p].setdefault("mean", torch.zeros_like(p))
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(torch.lerp(p.grad, mean, now).sign_(), alpha=-group["lr"])
                mean.mul_(later).add_(p.grad, alpha=1 - later)
        return loss


class Hill(LRScheduler):
    """Up in steps, then down."""

    def __init__(self, optimizer, top, last_epoch=-1):
        self.top = top
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        height = min(self.last_epoch + 1, 2 * self.top - self.last_epoch - 1) / self.top
        return [base * max(height, 0.1) for base in self.base_lrs]


net = fill(nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3)))
x, y = wave(12, 4), torch.arange(12) % 3
optimizer = SignDescent(net.parameters(), lr=0.02, weight_decay=0.1)
schedule, average = Hill(optimizer, 3), AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.8))


def closure():
    optimizer.zero_grad()
    loss = F.cross_entropy(net(x), y)
    loss.backward()
    return loss


calls = []


def fill_in(opt, args, kwargs):
    calls.append((args[0] is opt, len(args)))
    return (opt, closure), kwargs


before = optimizer.register_step_pre_hook(fill_in)
after = optimizer.register_step_post_hook(lambda opt, args, kwargs: calls.append(len(args)))
everywhere = register_optimizer_step_post_hook(lambda opt, args, kwargs: average.update_parameters(net))
for i in range(5):
    loss = optimizer.step()
    schedule.step()
    print(f"{i} loss {loss.item():.4f} lr {schedule.get_last_lr()[0]:.5f}")
for handle in (before, after, everywhere):
    handle.remove()
print(calls, average.n_averaged.item(), optimizer.step())
show("weights", net[0].weight, average.module[0].weight, optimizer.state[net[0].weight]["mean"])
print(optimizer, schedule.state_dict()["last_epoch"], sorted(schedule.state_dict()))

with torch.autograd.detect_anomaly(check_nan=True):
    bad = torch.zeros(2, requires_grad=True)
    try:
        (bad / bad).sum().backward()
    except RuntimeError as e:
        print("nan" in str(e).lower(), "DivBackward" in str(e))
print(torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled())
with profile(activities=[ProfilerActivity.CPU], record_shapes=True) as watched, record_function("whole"):
    closure()
names = {event.key for event in watched.key_averages()}
print("whole" in names, any("mm" in n for n in names), len(watched.key_averages().table()) > 100)
tensor_rate = torch.optim.Adam(net.parameters(), lr=torch.tensor(0.1))
closure()
tensor_rate.step()
show("tensor rate", net[2].bias, tensor_rate.state[net[2].bias]["step"])
