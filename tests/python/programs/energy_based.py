"""Langevin steps on an input; gradients by the input only."""

import torch
from common import fill, show, wave
from torch import nn

energy = fill(nn.Sequential(nn.Linear(3, 8), nn.ELU(), nn.Linear(8, 1)))
for p in energy.parameters():
    p.requires_grad_(False)
x = wave(4, 3).requires_grad_(True)
for i in range(5):
    e = energy(x).sum()
    (g,) = torch.autograd.grad(e, [x])
    x.data += -0.1 * g + 0.01 * wave(4, 3, shift=i)
    x.data.clamp_(-1, 1)
show("x", x, e)
for p in energy.parameters():
    p.requires_grad = True
loss = energy(x.detach()).mean() - energy(wave(4, 3, step=0.6)).mean()
loss.backward()
show("grad", energy[0].weight.grad, loss)
