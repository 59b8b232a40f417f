"""Clustering by broadcasting, power iteration for components."""

import torch
from common import show, wave

x = wave(20, 3) + torch.arange(20).view(-1, 1) % 2 * 3.0
centers = x[:2].clone()
for _ in range(5):
    label = torch.cdist(x, centers).argmin(1)
    centers = torch.stack([x[label == k].mean(0) for k in range(2)])
show("centers", centers, label.bincount())
x = x - x.mean(0)
cov = x.T @ x / (len(x) - 1)
v = torch.ones(3) / 3**0.5
for _ in range(50):
    v = cov @ v
    v = v / v.norm()
show("component", v.abs(), v @ cov @ v, torch.var(x @ v))
knn = (x[:, None] - x[None]).pow(2).sum(-1).sqrt().topk(3, largest=False).indices
print(knn[:, 0].tolist() == list(range(20)), knn.shape)
