"""An encoder and a decoder with skip connections by transposed convolution."""

import torch
from common import fill, show, wave
from torch import nn


def double(cin, cout):
    return nn.Sequential(
        nn.Conv2d(cin, cout, 3, padding=1), nn.GroupNorm(1, cout), nn.SiLU(), nn.Conv2d(cout, cout, 3, padding=1)
    )


class UNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.ModuleList([double(1, 4), double(4, 8)])
        self.up = nn.ConvTranspose2d(8, 4, 2, stride=2)
        self.last = nn.Sequential(double(8, 4), nn.Conv2d(4, 1, 1))

    def forward(self, x):
        a = self.down[0](x)
        b = self.down[1](nn.functional.max_pool2d(a, 2))
        return self.last(torch.cat([a, self.up(b)], dim=1))


net = fill(UNet())
x, y = wave(2, 1, 8, 8), (wave(2, 1, 8, 8, step=0.9) > 0).float()
loss = nn.BCEWithLogitsLoss()(net(x), y)
loss.backward()
show("loss", loss, net.up.weight.grad, net.down[0][0].weight.grad)
p = torch.sigmoid(net(x)) > 0.5
inter = (p & y.bool()).sum((1, 2, 3)).float()
show("dice", 2 * inter / (p.sum((1, 2, 3)) + y.sum((1, 2, 3))))
