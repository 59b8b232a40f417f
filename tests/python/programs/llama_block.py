"""RMS norm, rotary positions, grouped queries, SwiGLU."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn


class RMSNorm(nn.Module):
    def __init__(self, dim, eps=1e-5):
        super().__init__()
        self.eps, self.weight = eps, nn.Parameter(torch.ones(dim))

    def forward(self, x):
        return (x.float() * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + self.eps)).type_as(x) * self.weight


def rotate_half(x):
    a, b = x.chunk(2, dim=-1)
    return torch.cat((-b, a), dim=-1)


class Attention(nn.Module):
    def __init__(self, dim=8, heads=4, kv=2):
        super().__init__()
        self.hd, self.heads, self.kv = dim // heads, heads, kv
        self.wq, self.wk, self.wv, self.wo = (nn.Linear(dim, n * self.hd, bias=False) for n in (heads, kv, kv, heads))

    def forward(self, x):
        b, t, _ = x.shape
        q, k, v = (
            self.wq(x).view(b, t, -1, self.hd),
            self.wk(x).view(b, t, -1, self.hd),
            self.wv(x).view(b, t, -1, self.hd),
        )
        inv = 1.0 / (10000 ** (torch.arange(0, self.hd, 2).float() / self.hd))
        angle = torch.outer(torch.arange(t).float(), inv).repeat(1, 2)[:, None]
        q, k = (u * angle.cos() + rotate_half(u) * angle.sin() for u in (q, k))
        k, v = (
            u[:, :, :, None, :].expand(b, t, self.kv, self.heads // self.kv, self.hd).reshape(b, t, self.heads, self.hd)
            for u in (k, v)
        )
        y = F.scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), is_causal=True)
        return self.wo(y.transpose(1, 2).reshape(b, t, -1))


class Block(nn.Module):
    def __init__(self, dim=8):
        super().__init__()
        self.a, self.n1, self.n2 = Attention(dim), RMSNorm(dim), RMSNorm(dim)
        self.w1, self.w2, self.w3 = (
            nn.Linear(dim, 16, bias=False),
            nn.Linear(16, dim, bias=False),
            nn.Linear(dim, 16, bias=False),
        )

    def forward(self, x):
        x = x + self.a(self.n1(x))
        h = self.n2(x)
        return x + self.w2(F.silu(self.w1(h)) * self.w3(h))


net = fill(Block())
out = net(wave(2, 5, 8))
out.mean().backward()
show("out", out, net.w1.weight.grad, net.a.wk.weight.grad, net.n1.weight.grad)
print(round(F.rms_norm(wave(2, 4), (4,)).sum().item(), 4), {n: tuple(p.shape) for n, p in net.a.named_parameters()})
