"""Routing by top-k, index_add of the experts' results, a balance loss."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

experts = fill(nn.ModuleList([nn.Linear(4, 4) for _ in range(3)]))
gate = fill(nn.Linear(4, 3, bias=False))
x = wave(10, 4)
probs = F.softmax(gate(x), dim=-1)
weights, chosen = torch.topk(probs, 2, dim=-1)
weights = weights / weights.sum(-1, keepdim=True)
out = torch.zeros_like(x)
for e, expert in enumerate(experts):
    row, slot = torch.where(chosen == e)
    out.index_add_(0, row, expert(x[row]) * weights[row, slot, None])
load = F.one_hot(chosen, 3).float().mean((0, 1))
loss = out.pow(2).mean() + 0.1 * (load * probs.mean(0)).sum()
loss.backward()
show("moe", loss, out, load, gate.weight.grad, experts[1].weight.grad)
print(torch.bincount(chosen.flatten(), minlength=3).tolist())
