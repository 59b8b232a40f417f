"""Checkpoints of model, optimizer and scheduler, continued exactly; map_location; weights_only."""

import io
import os
import tempfile

import torch
from common import fill, show, wave
from torch import nn


def make():
    net = fill(nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)))
    opt = torch.optim.Adam(net.parameters(), lr=0.01)
    return net, opt, torch.optim.lr_scheduler.ExponentialLR(opt, 0.9)


def train(net, opt, sched, n):
    for i in range(n):
        opt.zero_grad()
        net(wave(4, 3)).pow(2).sum().backward()
        opt.step()
        sched.step()


a = make()
train(*a, 3)
path = os.path.join(tempfile.mkdtemp(), "checkpoint.pt")
torch.save(
    {"epoch": 3, "model": a[0].state_dict(), "opt": a[1].state_dict(), "sched": a[2].state_dict(), "best": 0.5}, path
)
train(*a, 2)
b = make()
ckpt = torch.load(path, map_location="cpu", weights_only=True)
for part, key in zip(b, ("model", "opt", "sched")):
    part.load_state_dict(ckpt[key])
train(*b, 2)
print(ckpt["epoch"], ckpt["best"], all(torch.equal(p, q) for p, q in zip(a[0].parameters(), b[0].parameters())))
show("weights", b[0][0].weight)
buffer = io.BytesIO()
x = torch.arange(6.0)
torch.save([x, x.view(2, 3), {"s": x[2:4], "n": None, "t": (1, "two", 3.0)}], buffer)
buffer.seek(0)
y = torch.load(buffer)
y[0][2] = 50
print(y[1].tolist(), y[2]["s"].tolist(), y[2]["t"], y[1].stride())
buffer = io.BytesIO()
torch.save(a[0], buffer)
buffer.seek(0)
net = torch.load(buffer, weights_only=False)
print(type(net).__name__, torch.equal(net(wave(2, 3)), a[0](wave(2, 3))))
