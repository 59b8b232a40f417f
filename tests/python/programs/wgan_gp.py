"""The gradient penalty: a derivative of a derivative."""

import torch
from common import fill, show, wave
from torch import autograd, nn

D = fill(nn.Sequential(nn.Linear(5, 8), nn.Tanh(), nn.Linear(8, 1)))
real, fake = wave(6, 5), wave(6, 5, step=0.7)
alpha = torch.linspace(0, 1, 6).view(6, 1)
mixed = (alpha * real + (1 - alpha) * fake).requires_grad_(True)
d = D(mixed)
gradients = autograd.grad(
    outputs=d, inputs=mixed, grad_outputs=torch.ones_like(d), create_graph=True, retain_graph=True, only_inputs=True
)[0]
penalty = ((gradients.view(gradients.size(0), -1).norm(2, dim=1) - 1) ** 2).mean()
loss = -torch.mean(D(real)) + torch.mean(D(fake)) + 10 * penalty
loss.backward()
show("penalty", penalty, loss)
for p in D.parameters():
    show("grad", p.grad)
for p in D.parameters():
    p.data.clamp_(-0.1, 0.1)
show("clipped", D[0].weight)
