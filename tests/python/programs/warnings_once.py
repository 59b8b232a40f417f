"""Warnings that programs rely on."""

import warnings

import torch
from torch import nn


def caught(f):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        f()
    return sorted({w.category.__name__ for w in seen})


x = torch.ones(2, requires_grad=True)
opt = torch.optim.SGD([x], lr=0.1)
sched = torch.optim.lr_scheduler.StepLR(opt, 1)
print(
    caught(sched.step),
    caught(lambda: (x * 2).grad),
    caught(lambda: torch.tensor(x.detach())),
    caught(lambda: nn.functional.mse_loss(torch.ones(2, 1), torch.ones(2))),
    caught(lambda: nn.functional.softmax(torch.ones(2, 2))),
    caught(lambda: torch.ones(2) + 1),
)
