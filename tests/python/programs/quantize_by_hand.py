"""Symmetric int8 weights with a straight-through gradient."""

import torch
from common import fill, show, wave
from torch import nn


def quantize(w, bits=8):
    scale = w.abs().amax(dim=1, keepdim=True) / (2 ** (bits - 1) - 1)
    q = torch.clamp(torch.round(w / scale), -128, 127).to(torch.int8)
    return q, scale


lin = fill(nn.Linear(6, 3))
q, s = quantize(lin.weight.detach())
show("q", q.float(), s, (q.float() * s - lin.weight).abs().max())
fake = lin.weight + (q.float() * s - lin.weight).detach()
nn.functional.linear(wave(2, 6), fake, lin.bias).sum().backward()
show("grad", lin.weight.grad)
print(q.dtype, q.element_size(), q.tolist()[0], torch.iinfo(torch.int8).min)
