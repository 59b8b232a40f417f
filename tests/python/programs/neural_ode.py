"""Runge-Kutta steps through a network; gradients through time."""

import torch
from common import fill, show
from torch import nn

f = fill(nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2)))


def rk4(y, h):
    k1 = f(y)
    k2 = f(y + h / 2 * k1)
    k3 = f(y + h / 2 * k2)
    k4 = f(y + h * k3)
    return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


y = torch.tensor([[1.0, 0.0], [0.0, 1.0]], requires_grad=True)
path = [y]
for _ in range(5):
    path.append(rk4(path[-1], 0.1))
traj = torch.stack(path)
loss = (traj[-1] - torch.tensor([0.5, 0.5])).norm(dim=-1).mean()
loss.backward()
show("ode", traj[-1], loss, y.grad, f[0].weight.grad)
