"""Gram matrices, total variation, optimizing an image with LBFGS."""

import torch
import torch.nn.functional as F
from common import fill, wave
from torch import nn, optim

net = fill(
    nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(4, 6, 3, padding=1))
).eval()
net.requires_grad_(False)


def gram(x):
    a, b, c, d = x.size()
    f = x.view(a * b, c * d)
    return torch.mm(f, f.t()).div(a * b * c * d)


style, content = gram(net(wave(1, 3, 8, 8, step=0.9))), net(wave(1, 3, 8, 8))
image = wave(1, 3, 8, 8, step=0.2).clone().requires_grad_(True)
opt = optim.LBFGS([image], max_iter=5)
losses = []


def closure():
    with torch.no_grad():
        image.clamp_(-1, 1)
    opt.zero_grad()
    out = net(image)
    tv = (image[:, :, 1:] - image[:, :, :-1]).abs().mean() + (image[..., 1:] - image[..., :-1]).abs().mean()
    loss = 100 * F.mse_loss(gram(out), style) + F.mse_loss(out, content) + 0.1 * tv
    loss.backward()
    losses.append(loss.item())
    return loss


opt.step(closure)
print([round(v, 4) for v in losses[:3]], losses[-1] < losses[0])
