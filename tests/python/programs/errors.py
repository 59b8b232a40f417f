"""Kinds of errors for common mistakes."""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(2, 3)
for f in (
    lambda: x @ x,
    lambda: x + torch.ones(4),
    lambda: x.view(5),
    lambda: x[5],
    lambda: x[0, 0, 0],
    lambda: torch.cat([x, torch.ones(2)]),
    lambda: nn.Linear(4, 2)(x),
    lambda: x.backward(),
    lambda: x.foo,
    lambda: torch.ones(2, foo=1),
    lambda: torch.zeros("a"),
    lambda: nn.Linear(2),
    lambda: F.cross_entropy(x, torch.tensor([0, 5])),
    lambda: F.cross_entropy(x, torch.ones(3).long()),
    lambda: nn.Conv2d(1, 1, 3)(x),
    lambda: x.item(),
    lambda: bool(x),
    lambda: torch.tensor([[1], [1, 2]]),
    lambda: x.sum(5),
    lambda: nn.Embedding(3, 2)(torch.tensor([7])),
    lambda: x.squeeze(9),
    lambda: nn.Module()(1),
    lambda: nn.Sequential(nn.Linear(1, 1))[3],
    lambda: nn.ModuleDict()["a"],
    lambda: torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=-1),
    lambda: torch.tensor("a"),
    lambda: x.reshape(7),
    lambda: torch.stack([x, x[0]]),
    lambda: x.to("nowhere"),
    lambda: nn.MultiheadAttention(5, 2),
    lambda: next(iter(torch.tensor(1))),
    lambda: len(torch.tensor(1)),
    lambda: torch.load("/nonexistent/file"),
    lambda: x.unsqueeze(7),
    lambda: torch.arange(0, 1, -1),
    lambda: torch.ones(2, requires_grad=True).add_(1),
    lambda: setattr(nn.Linear(1, 1), "weight", 3),
    lambda: nn.Module().load_state_dict(3),
):
    try:
        f()
        print("no error")
    except Exception as e:
        print(type(e).__name__ if type(e).__module__ == "builtins" else "other")
