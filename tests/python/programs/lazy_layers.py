"""Layers that learn their sizes from the first input."""

import torch
from common import fill, show, wave
from torch import nn


def make():
    return nn.Sequential(
        nn.LazyConv2d(4, 3),
        nn.LazyBatchNorm2d(),
        nn.ReLU(),
        nn.Flatten(),
        nn.LazyLinear(5),
        nn.LazyLinear(2, bias=False),
    )


net, twin = make(), make()
print(net, [nn.parameter.is_lazy(p) for p in net.parameters()])
weight = net[0].weight
net(wave(2, 3, 6, 6))
print(net, [type(m).__name__ for m in net], net[0].weight is weight, type(weight).__name__, weight.shape)
fill(net)
net[1].reset_running_stats()
opt = torch.optim.SGD(net.parameters(), lr=0.1)
net(wave(2, 3, 6, 6)).sum().backward()
opt.step()
show("out", net.eval()(wave(2, 3, 6, 6)), net[4].weight)
twin.load_state_dict(net.state_dict())
show("loaded", twin.eval()(wave(2, 3, 6, 6)))
try:
    nn.LazyLinear(3).weight.shape
except RuntimeError:
    print("RuntimeError")
