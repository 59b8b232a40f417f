"""Transposed convolutions and upsampling; weights by class name."""

import torch.nn as nn
from common import show, wave


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.constant_(m.weight.data, 0.02)
    elif classname.find("BatchNorm") != -1:
        nn.init.ones_(m.weight.data)
        nn.init.zeros_(m.bias.data)


net = nn.Sequential(
    nn.ConvTranspose2d(4, 8, 4, 1, 0, bias=False),
    nn.BatchNorm2d(8),
    nn.ReLU(True),
    nn.ConvTranspose2d(8, 4, 4, 2, 1, bias=False),
    nn.ConvTranspose2d(4, 4, 2, 2, bias=False),
    nn.Conv2d(4, 3, 3, 1, 1),
    nn.Tanh(),
)
net.apply(weights_init)
net[5].bias.data.fill_(0.1)
out = net(wave(2, 4, 1, 1))
show("image", out, out.mean(), out.std())
out.sum().backward()
show("grad", net[0].weight.grad.abs().sum(), net[5].bias.grad)
