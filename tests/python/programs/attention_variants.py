"""ALiBi, relative positions, grouped queries, cached keys, sliding windows."""

import torch
import torch.nn.functional as F
from common import show, wave

q, k, v = wave(1, 4, 6, 8), wave(1, 4, 6, 8, step=0.5), wave(1, 4, 6, 8, step=0.7)
slopes = torch.tensor([2 ** (-8 * (i + 1) / 4) for i in range(4)])
bias = -slopes.view(4, 1, 1) * (torch.arange(6)[None, :] - torch.arange(6)[:, None]).abs()
show("alibi", F.scaled_dot_product_attention(q, k, v, attn_mask=bias[None]))
keep = torch.ones(6, 6, dtype=torch.bool).tril().triu(-2)
show(
    "window",
    F.scaled_dot_product_attention(q, k, v, attn_mask=keep),
    F.scaled_dot_product_attention(q, k, v, scale=0.2),
)
k2, v2 = (t[:, :2].repeat_interleave(2, dim=1) for t in (k, v))
show("grouped", F.scaled_dot_product_attention(q, k2, v2, is_causal=True))
cache_k, cache_v, outs = [], [], []
for t in range(6):
    cache_k.append(k[:, :, t : t + 1])
    cache_v.append(v[:, :, t : t + 1])
    outs.append(F.scaled_dot_product_attention(q[:, :, t : t + 1], torch.cat(cache_k, 2), torch.cat(cache_v, 2)))
whole = F.scaled_dot_product_attention(q, k, v, is_causal=True)
print(torch.allclose(torch.cat(outs, 2), whole, atol=1e-5))
with torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH):
    show("math", F.scaled_dot_product_attention(q, k, v))
