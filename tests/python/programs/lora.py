"""Low-rank adapters around frozen layers; merging them; counting what is trained."""

import math

import torch
from common import fill, show, wave
from torch import nn


class LoRA(nn.Module):
    def __init__(self, base, r=2, alpha=4):
        super().__init__()
        self.base, self.scale = base.requires_grad_(False), alpha / r
        self.A = nn.Parameter(torch.empty(r, base.in_features))
        self.B = nn.Parameter(torch.zeros(base.out_features, r))
        nn.init.kaiming_uniform_(self.A, a=math.sqrt(5))

    def forward(self, x):
        return self.base(x) + (x @ self.A.T @ self.B.T) * self.scale

    @torch.no_grad()
    def merge(self):
        self.base.weight += self.B @ self.A * self.scale
        return self.base


net = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))
fill(net)
for name, child in list(net.named_children()):
    if isinstance(child, nn.Linear):
        setattr(net, name, LoRA(child))
with torch.no_grad():
    for i, m in enumerate(m for m in net.modules() if isinstance(m, LoRA)):
        m.A.copy_(wave(*m.A.shape))
        m.B.copy_(wave(*m.B.shape, shift=i) * 0.1)
opt = torch.optim.AdamW(filter(lambda p: p.requires_grad, net.parameters()), lr=0.01)
net(wave(5, 4)).pow(2).sum().backward()
opt.step()
show("after", net(wave(5, 4)))
trained, total = sum(p.numel() for p in net.parameters() if p.requires_grad), sum(p.numel() for p in net.parameters())
print(trained, total, f"{100 * trained / total:.1f}%", sorted(n for n, p in net.named_parameters() if p.requires_grad))
merged = nn.Sequential(*[m.merge() if isinstance(m, LoRA) else m for m in net])
show("merged", merged(wave(5, 4)))
