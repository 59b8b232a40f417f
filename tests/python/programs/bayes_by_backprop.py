"""Variational weights with fixed noise; KL to a prior."""

import torch
import torch.nn.functional as F
from common import show, wave
from torch import distributions as D
from torch import nn


class BayesLinear(nn.Module):
    def __init__(self, i, o):
        super().__init__()
        self.mu, self.rho = nn.Parameter(wave(o, i) * 0.2), nn.Parameter(torch.full((o, i), -3.0))

    def forward(self, x):
        sigma = F.softplus(self.rho)
        w = self.mu + sigma * wave(*self.mu.shape, step=1.1)
        self.kl = D.kl_divergence(D.Normal(self.mu, sigma), D.Normal(torch.zeros_like(self.mu), 1.0)).sum()
        return F.linear(x, w)


net = nn.Sequential(BayesLinear(4, 6), nn.ReLU(), BayesLinear(6, 1))
opt = torch.optim.NAdam(net.parameters(), lr=0.02)
for _ in range(3):
    loss = F.mse_loss(net(wave(8, 4)), wave(8, 1)) + 1e-3 * sum(m.kl for m in net if isinstance(m, BayesLinear))
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("elbo", loss)
show("rho", net[0].rho)
