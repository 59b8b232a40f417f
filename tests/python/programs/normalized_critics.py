"""Critics with spectral norm in both forms, going on from loaded vectors; a penalty on gradients; equalized rates."""

import math

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn
from torch.nn.utils import parametrizations, spectral_norm


class Scaled(nn.Linear):
    """A linear layer whose weight is scaled when it is used."""

    def forward(self, x):
        return F.linear(x, self.weight * math.sqrt(2 / self.in_features), self.bias)

    def __repr__(self):
        return f"Scaled({self.in_features}, {self.out_features})"


class Critic(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = spectral_norm(nn.Conv2d(2, 4, 3, stride=2))
        self.second = parametrizations.spectral_norm(nn.Conv2d(4, 4, 3, padding=1), n_power_iterations=2)
        self.classes = spectral_norm(nn.Embedding(3, 4), eps=1e-4)
        self.last = nn.Sequential(Scaled(5, 4), nn.LeakyReLU(0.2), parametrizations.weight_norm(nn.Linear(4, 1)))

    def forward(self, image, label):
        h = F.leaky_relu(self.second(F.leaky_relu(self.first(image), 0.2)), 0.2)
        spread = h.unflatten(0, (-1, 2)).std(1, correction=0).mean((1, 2, 3), keepdim=True)
        h = torch.cat([h.sum((2, 3)), spread.flatten(1).repeat_interleave(2, 0)], 1)
        return self.last(h) + (self.classes(label) * h[:, :4]).sum(1, keepdim=True)


critic = fill(Critic())
vectors = {n: F.normalize(wave(*b.shape), dim=0) for n, b in critic.named_buffers() if n.endswith(("_u", "_v"))}
print(sorted(vectors), critic.load_state_dict({**critic.state_dict(), **vectors}))
print(critic)
optimizer = torch.optim.Adam(critic.parameters(), lr=1e-2, betas=(0.0, 0.9))
label = torch.tensor([0, 2, 1, 1])
for step in range(3):
    real = wave(4, 2, 9, 9, shift=float(step), step=0.11).requires_grad_()
    fake = wave(4, 2, 9, 9, shift=float(step), step=0.6)
    scores = critic(real, label)
    (slope,) = torch.autograd.grad(scores.sum(), real, create_graph=True)
    penalty = slope.square().flatten(1).sum(1).mean()
    loss = F.relu(1 - scores).mean() + F.softplus(critic(fake, label)).mean() + penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"{step} loss {loss.item():.4f} penalty {penalty.item():.5f}")
show("state", critic.first.weight_u, critic.second.weight, critic.second.parametrizations.weight[0]._v)
critic.eval()
with torch.no_grad():
    show("eval", critic(fake, label), torch.linalg.matrix_norm(critic.second.weight.flatten(1), 2))
nn.utils.remove_spectral_norm(critic.first)
nn.utils.parametrize.remove_parametrizations(critic.second, "weight")
print([n for n, _ in critic.named_parameters()])
