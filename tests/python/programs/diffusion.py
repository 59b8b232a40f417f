"""A noise schedule, the training loss of a denoiser, deterministic sampling."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

T = 10
betas = torch.linspace(1e-4, 0.02, T)
alphas = 1.0 - betas
bar = torch.cumprod(alphas, dim=0)
prev = F.pad(bar[:-1], (1, 0), value=1.0)
net = fill(nn.Sequential(nn.Linear(5, 16), nn.SiLU(), nn.Linear(16, 4)))
opt = torch.optim.AdamW(net.parameters(), lr=1e-2)


def extract(a, t, shape):
    return a.gather(-1, t).reshape(t.shape[0], *((1,) * (len(shape) - 1)))


def predict(x, t):
    return net(torch.cat([x, t[:, None].float() / T], dim=1))


x0 = wave(6, 4)
for i in range(4):
    t = torch.arange(6) % T
    noise = wave(6, 4, step=0.7, shift=i)
    xt = extract(bar.sqrt(), t, x0.shape) * x0 + extract((1 - bar).sqrt(), t, x0.shape) * noise
    loss = F.mse_loss(predict(xt, t), noise)
    opt.zero_grad()
    loss.backward()
    opt.step()
    show("loss", loss)
x = wave(2, 4, step=0.3)
with torch.no_grad():
    for t in reversed(range(T)):
        eps = predict(x, torch.full((2,), t, dtype=torch.long))
        x0p = ((x - (1 - bar[t]).sqrt() * eps) / bar[t].sqrt()).clamp(-1, 1)
        x = prev[t].sqrt() * x0p + (1 - prev[t]).sqrt() * eps
show("sample", x)
