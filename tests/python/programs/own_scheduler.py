"""Subclasses of LRScheduler and Optimizer."""

import math

import torch
from common import fill, show, wave
from torch.optim.lr_scheduler import LRScheduler
from torch.optim.optimizer import Optimizer


class Warmup(LRScheduler):
    def __init__(self, optimizer, warmup, total, last_epoch=-1):
        self.warmup, self.total = warmup, total
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        if self.last_epoch < self.warmup:
            return [base * (self.last_epoch + 1) / self.warmup for base in self.base_lrs]
        p = (self.last_epoch - self.warmup) / (self.total - self.warmup)
        return [base * 0.5 * (1 + math.cos(math.pi * p)) for base in self.base_lrs]


class Lion(Optimizer):
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.99), weight_decay=0.0):
        if lr <= 0.0:
            raise ValueError(f"Invalid learning rate: {lr}")
        super().__init__(params, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                p.data.mul_(1 - group["lr"] * group["weight_decay"])
                state = self.state[p]
                if len(state) == 0:
                    state["exp_avg"] = torch.zeros_like(p)
                b1, b2 = group["betas"]
                update = state["exp_avg"] * b1 + p.grad * (1 - b1)
                p.add_(torch.sign(update), alpha=-group["lr"])
                state["exp_avg"].mul_(b2).add_(p.grad, alpha=1 - b2)
        return loss


net = fill(torch.nn.Linear(4, 2))
opt = Lion(net.parameters(), lr=0.01, weight_decay=0.1)
sched = Warmup(opt, 3, 8)
for i in range(8):

    def closure():
        opt.zero_grad()
        loss = net(wave(6, 4)).pow(2).sum()
        loss.backward()
        return loss

    loss = opt.step(closure)
    sched.step()
    show("step", loss, sched.get_last_lr()[0], sched.last_epoch)
print(opt)
print(sorted(opt.state_dict()["state"][0]))
