"""nn.MultiheadAttention: masks, averaged weights, other sizes of key and value."""

import torch
from common import fill, show, wave
from torch import nn

mha = fill(nn.MultiheadAttention(8, 2, batch_first=True))
q, k = wave(2, 3, 8), wave(2, 5, 8, step=0.5)
pad = torch.tensor([[False, False, False, True, True], [False] * 5])
out, weights = mha(q, k, k, key_padding_mask=pad)
show("out", out, weights)
out, weights = mha(q, k, k, need_weights=True, average_attn_weights=False)
show("heads", weights)
other = fill(nn.MultiheadAttention(8, 4, kdim=6, vdim=4, bias=False))
y, w = other(wave(3, 2, 8), wave(5, 2, 6), wave(5, 2, 4))
show("other", y, w)
y.sum().backward()
show("grad", other.q_proj_weight.grad)
out, none = mha(q, q, q, need_weights=False, attn_mask=torch.triu(torch.ones(3, 3, dtype=torch.bool), diagonal=1))
print(none)
show("causal", out)
