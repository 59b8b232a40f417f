"""Gradient accumulation equals one large batch; clipping; no_sync by hand."""

import torch
from common import fill, show, wave
from torch import nn

x, y = wave(16, 5), wave(16, 2, step=0.5)
results = []
for pieces in (1, 4):
    net = fill(nn.Linear(5, 2))
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    opt.zero_grad()
    for xb, yb in zip(x.chunk(pieces), y.chunk(pieces)):
        loss = nn.functional.mse_loss(net(xb), yb) / pieces
        loss.backward()
    total = torch.nn.utils.clip_grad_norm_(net.parameters(), max_norm=0.1, norm_type=2)
    opt.step()
    results.append(net.weight.detach().clone())
    show("norm", total, loss)
print(torch.allclose(*results, atol=1e-6), torch.equal(results[0], results[0]))
