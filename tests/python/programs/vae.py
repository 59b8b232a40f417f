"""A variational autoencoder with fixed noise."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.mu, self.logvar = nn.Linear(16, 8), nn.Linear(8, 2), nn.Linear(8, 2)
        self.fc3, self.fc4 = nn.Linear(2, 8), nn.Linear(8, 16)

    def reparameterize(self, mu, logvar):
        std = torch.exp(0.5 * logvar)
        return mu + wave(*std.shape) * std

    def forward(self, x):
        h = F.relu(self.fc1(x.view(-1, 16)))
        mu, logvar = self.mu(h), self.logvar(h)
        z = self.reparameterize(mu, logvar)
        return torch.sigmoid(self.fc4(F.relu(self.fc3(z)))), mu, logvar


def loss_function(recon, x, mu, logvar):
    bce = F.binary_cross_entropy(recon, x.view(-1, 16), reduction="sum")
    kld = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
    return bce + kld


model = fill(VAE())
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = wave(10, 4, 4) * 0.5 + 0.5
for _ in range(4):
    optimizer.zero_grad()
    recon, mu, logvar = model(x)
    loss = loss_function(recon, x, mu, logvar)
    loss.backward()
    optimizer.step()
    show("elbo", loss / len(x))
show("mu", mu)
