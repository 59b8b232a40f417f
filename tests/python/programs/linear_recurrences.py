"""One recurrence four ways: step by step, in log space, as a matrix, by FFT; selective scans; weighted averages."""

import math

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn


def by_steps(decay, x):
    h, out = torch.zeros_like(x[..., 0]), []
    for a, b in zip(decay.unbind(-1), x.unbind(-1), strict=True):
        h = a * h + b
        out.append(h)
    return torch.stack(out, -1)


def in_log_space(decay, x):
    """For positive x."""
    total = decay.log().cumsum(-1)
    return (total + (x.log() - total).logcumsumexp(-1)).exp()


def as_matrix(decay, x):
    total = F.pad(decay.log().cumsum(-1), (1, 0))
    between = (total[..., 1:, None] - total[..., None, 1:]).tril().exp().tril()
    return torch.einsum("...ts,...s->...t", between, x)


def by_fft(decay, x):
    """For one decay for all times."""
    n = x.shape[-1]
    kernel = decay[..., :1] ** torch.arange(n)
    return torch.fft.irfft(torch.fft.rfft(kernel, n=2 * n) * torch.fft.rfft(x, n=2 * n), n=2 * n)[..., :n]


decay, x = wave(2, 3, 8).abs() * 0.5 + 0.4, wave(2, 3, 8, step=0.7).abs() + 0.1
for way in (by_steps, in_log_space, as_matrix):
    given = x.clone().requires_grad_()
    rate = decay.clone().requires_grad_()
    y = way(rate, given)
    (y * wave(2, 3, 8, step=1.1)).sum().backward()
    show(way.__name__, y, given.grad, rate.grad)
same = decay[..., :1].expand_as(decay)
show("fft", by_fft(same, x), by_fft(same, x) - by_steps(same, x))


class Selective(nn.Module):
    """A scan whose steps depend on the input, after a causal convolution of each channel."""

    def __init__(self, width, states):
        super().__init__()
        self.near = nn.Conv1d(width, width, 3, groups=width, padding=2)
        self.rates = nn.Linear(width, 2 * states + 1, bias=False)
        self.log_a = nn.Parameter(torch.arange(1.0, states + 1).log().repeat(width, 1))
        self.skip = nn.Parameter(torch.ones(width))
        self.log_a.no_decay = self.skip.no_decay = True
        self.states = states

    def forward(self, x):
        x = F.silu(self.near(x.mT)[..., : x.shape[1]].mT)
        step, into, out = self.rates(x).split([1, self.states, self.states], dim=-1)
        step = F.softplus(step - math.log(math.expm1(1)))
        keep = torch.exp(torch.einsum("nts,ds->ntds", step.expand_as(into), -self.log_a.exp()))
        new = torch.einsum("ntd,nts->ntds", x * step, into)
        h = by_steps(keep.movedim(1, -1), new.movedim(1, -1)).movedim(-1, 1)
        return torch.einsum("ntds,nts->ntd", h, out) + x * self.skip


scan = fill(Selective(4, 3), 0.2)
given = wave(2, 6, 4).requires_grad_()
y = scan(given)
y.square().mean().backward()
show("selective", y, given.grad, *[p.grad for p in scan.parameters()])
print([n for n, p in scan.named_parameters() if not getattr(p, "no_decay", False)], scan)


def averages(rate, bonus, keys, values):
    """Averages of all values so far, weighted by exp of their keys and how long ago they came, without overflow."""
    top, bottom = torch.zeros_like(keys[:, 0]), torch.zeros_like(keys[:, 0])
    most, out = torch.full_like(keys[:, 0], -1e30), []
    for k, v in zip(keys.unbind(1), values.unbind(1), strict=True):
        high = torch.maximum(most, bonus + k)
        old, new = (most - high).exp(), (bonus + k - high).exp()
        out.append((old * top + new * v) / (old * bottom + new))
        high = torch.maximum(most - rate, k)
        old, new = (most - rate - high).exp(), (k - high).exp()
        top, bottom, most = old * top + new * v, old * bottom + new, high
    return torch.stack(out, 1)


keys, values = (wave(2, 5, 3) * 80).requires_grad_(), wave(2, 5, 3, step=0.5).requires_grad_()
mixed = averages(wave(3).exp(), wave(3, step=0.9), keys, values)
mixed.sum().backward()
show("averages", mixed, keys.grad, values.grad)

length, poles = 16, torch.complex(-torch.full((2, 3), 0.3), torch.arange(3.0).repeat(2, 1)).requires_grad_()
weights = torch.complex(wave(2, 3), wave(2, 3, step=0.6))
kernel = 2 * (weights * (poles.exp() - 1) / poles).unsqueeze(-1) * (poles.unsqueeze(-1) * torch.arange(length)).exp()
signal = by_fft(torch.ones(2, 1), wave(2, length)) * kernel.sum(1).real
signal.square().sum().backward()
show("poles", kernel, signal, poles.grad)
print(F.pad(torch.arange(6.0).view(1, 3, 2), (0, 0, 1, -1)).tolist())
