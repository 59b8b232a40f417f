"""Affine coupling layers and their inverse; the log-determinant."""

import torch
from common import fill, show, wave
from torch import nn
from torch.distributions import Independent, Normal


class Coupling(nn.Module):
    def __init__(self, flip):
        super().__init__()
        self.net, self.flip = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 4)), flip

    def forward(self, x, inverse=False):
        a, b = x.chunk(2, 1)[:: -1 if self.flip else 1]
        s, t = self.net(a).chunk(2, 1)
        s = s.tanh()
        b = (b - t) * (-s).exp() if inverse else b * s.exp() + t
        return torch.cat([b, a] if self.flip else [a, b], 1), s.sum(1)


flow = fill(nn.ModuleList([Coupling(i % 2 == 1) for i in range(3)]))
x = wave(5, 4)
z, logdet = x, 0
for layer in flow:
    z, d = layer(z)
    logdet = logdet + d
base = Independent(Normal(torch.zeros(4), torch.ones(4)), 1)
loss = -(base.log_prob(z) + logdet).mean()
loss.backward()
y = z
for layer in reversed(flow):
    y, _ = layer(y, inverse=True)
show("flow", loss, z, flow[0].net[0].weight.grad)
print(torch.allclose(x, y, atol=1e-5))
