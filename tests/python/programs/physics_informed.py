"""Derivatives of a network by its input in the loss."""

import torch
from common import fill, show
from torch import nn

net = fill(nn.Sequential(nn.Linear(1, 10), nn.Tanh(), nn.Linear(10, 1)))
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
x = torch.linspace(0, 1, 9).view(-1, 1).requires_grad_(True)
for i in range(4):
    u = net(x)
    du = torch.autograd.grad(u, x, torch.ones_like(u), create_graph=True)[0]
    ddu = torch.autograd.grad(du, x, torch.ones_like(du), create_graph=True)[0]
    residual = ddu + u
    loss = residual.pow(2).mean() + (net(torch.zeros(1, 1)) - 1).pow(2).squeeze()
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("loss", loss, ddu)
