"""Activation checkpointing gives the same gradients."""

import torch
from common import fill, show, wave
from torch import nn
from torch.utils.checkpoint import checkpoint, checkpoint_sequential

net = fill(nn.Sequential(*[nn.Sequential(nn.Linear(4, 4), nn.Tanh()) for _ in range(4)]))
x = wave(3, 4).requires_grad_()
grads = []
for mode in range(3):
    net.zero_grad()
    x.grad = None
    if mode == 0:
        y = net(x)
    elif mode == 1:
        y = x
        for layer in net:
            y = checkpoint(layer, y, use_reentrant=False)
    else:
        y = checkpoint_sequential(net, 2, x, use_reentrant=False)
    y.sum().backward()
    grads.append([x.grad.clone()] + [p.grad.clone() for p in net.parameters()])
print(all(torch.allclose(a, b) and torch.allclose(a, c) for a, b, c in zip(*grads)))
show("grad", grads[1][0])
