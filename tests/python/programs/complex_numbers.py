"""Rotary embeddings with complex numbers; polar; real and imaginary parts."""

import torch
from common import show, wave


def rope(dim, end, theta=10000.0):
    freqs = 1.0 / (theta ** (torch.arange(0, dim, 2)[: (dim // 2)].float() / dim))
    freqs = torch.outer(torch.arange(end), freqs)
    return torch.polar(torch.ones_like(freqs), freqs)


def apply(xq, freqs):
    x = torch.view_as_complex(xq.float().reshape(*xq.shape[:-1], -1, 2))
    return torch.view_as_real(x * freqs.view(1, xq.shape[1], 1, -1)).flatten(3).type_as(xq)


x = wave(2, 5, 2, 6).requires_grad_()
out = apply(x, rope(6, 5))
show("rope", out)
out.pow(2).sum().backward()
show("grad", x.grad)
z = torch.complex(wave(3), wave(3, step=0.9))
show("z", z.abs(), z.angle(), z.real, z.imag, z.conj(), z * z, z.exp(), torch.view_as_real(z))
print(z.dtype, z.is_complex(), torch.is_complex(z), (z + 1).dtype, z.H.shape if z.dim() == 2 else z[None].H.shape)
