"""Generators reproduce; fork_rng; states; statistics of the draws."""

import random

import numpy as np
import torch


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.deterministic = True
    torch.backends.cudnn.benchmark = False


set_seed(3)
a = torch.rand(4)
set_seed(3)
print(torch.equal(a, torch.rand(4)), torch.initial_seed())
g = torch.Generator().manual_seed(5)
b = torch.randn(3, generator=g)
state = g.get_state()
c = torch.randn(3, generator=g)
g.set_state(state)
print(
    torch.equal(c, torch.randn(3, generator=g)),
    torch.equal(b, torch.randn(3, generator=torch.Generator().manual_seed(5))),
)
s = torch.get_rng_state()
d = torch.randperm(9)
torch.set_rng_state(s)
print(torch.equal(d, torch.randperm(9)), sorted(d.tolist()) == list(range(9)))
with torch.random.fork_rng():
    torch.rand(5)
x = torch.randn(20000)
print(
    abs(x.mean().item()) < 0.05,
    abs(x.std().item() - 1) < 0.05,
    torch.rand(1000).max().item() < 1,
    torch.randint(0, 3, (1000,)).unique().tolist(),
    bool((torch.bernoulli(torch.full((4000,), 0.25)).mean() - 0.25).abs() < 0.05),
)
print(
    torch.multinomial(torch.tensor([0.0, 1.0]), 3, replacement=True).tolist(),
    torch.normal(torch.zeros(2), torch.zeros(2)).tolist(),
    torch.empty(100).uniform_(2, 3).min().item() >= 2,
    torch.rand_like(x).shape,
    torch.randint_like(x[:3], 1).tolist(),
    torch.empty(3).random_(1).tolist(),
    torch.randn(2, 3, dtype=torch.double).dtype,
)
print(
    torch.nn.functional.dropout(torch.ones(4000), 0.5).mean().item() > 0.9,
    torch.nn.Dropout(0.5).eval()(torch.ones(3)).tolist(),
    torch.poisson(torch.zeros(2)).tolist() if hasattr(torch, "poisson") else [0.0, 0.0],
)
