"""Losses by bucket, sums by index notation, tables of counts, rounding divisions, masked statistics, mixed precision."""

import torch
import torch.nn.functional as F
from common import fill, show, wave
from torch import nn

scores, answers = (wave(40) * 0.5 + 0.5).clamp(0, 1), (wave(40, step=0.9) > 0).float()
edges = torch.linspace(0, 1, 6)
bucket = torch.bucketize(scores, edges[1:-1], right=True)
count = torch.bincount(bucket, minlength=5)
gap = torch.zeros(5).index_add(0, bucket, scores - answers) / count.clamp(min=1)
show("calibration", count, gap, (gap.abs() * count).sum() / count.sum())
hard = F.binary_cross_entropy(scores.clamp(1e-3, 1 - 1e-3), answers, reduction="none")
by_bucket = torch.zeros(5).scatter_reduce(0, bucket, hard, "mean", include_self=False)
weight = (1 / count.clamp(min=1)).sqrt()[bucket]
show("weighted", by_bucket, (hard * weight / weight.sum()).sum(), hard.topk(5).values, torch.quantile(hard, 0.9))
show("edges", torch.searchsorted(edges, scores[:6]), torch.histc(scores, 5, 0, 1), torch.histogram(scores, edges)[0])

table = torch.zeros(3, 3, dtype=torch.long)
table.index_put_((torch.arange(9) % 3, torch.arange(9) * 2 % 5 % 3), torch.tensor(1), accumulate=True)
print(table, torch.divide(table, 2, rounding_mode="floor"), torch.subtract(table, 1), table.subtract(2, alpha=3))
places = torch.unravel_index(table.argmax(), table.shape)
print([int(p) for p in places], table[places].item(), torch.cartesian_prod(torch.arange(2), torch.arange(2)).tolist())

a, b, c = wave(2, 3, 4).requires_grad_(), wave(4, 5, step=0.6).requires_grad_(), wave(2, 5, step=0.9)
sums = {
    "bij,jk->bik": (a, b),
    "bij,jk,bk->bi": (a, b, c),
    "...ij->...ji": (a,),
    "bij,bij->b": (a, a),
    "ij,kj->": (b, b),
    "bii->bi": (wave(2, 3, 3),),
    "abc,abd->acd": (a, a),
}
total = 0
for form, operands in sums.items():
    result = torch.einsum(form, *operands)
    total = total + result.square().sum()
    show(form, result)
total.backward()
show("gradients", a.grad, b.grad, torch.tensordot(a, b, dims=([2], [0])), torch.einsum(a, [0, 1, 2], b, [2, 3], [0, 3]))

mask = wave(2, 3, 4, step=1.3) > 0
kept = a.detach().masked_fill(~mask, float("nan"))
show("masked", kept.nanmean(-1), kept.nansum((0, 1)), kept.nanmedian(-1).values, torch.nanquantile(kept, 0.5, dim=-1))
show("spread", (a.detach() * mask).sum(-1) / mask.sum(-1).clamp(min=1), torch.std_mean(a.detach(), (0, 2))[0])

net = fill(nn.Sequential(nn.Linear(4, 16), nn.LayerNorm(16), nn.GELU(), nn.Linear(16, 2)))
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
for i in range(2):
    for part in wave(8, 4, shift=float(i)).chunk(2):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = net(part)
            loss = F.mse_loss(out.float(), part[:, :2]) / 2
        loss.backward()
    norm = nn.utils.clip_grad_norm_(net.parameters(), 0.5, foreach=True)
    optimizer.step()
    optimizer.zero_grad()
    print(f"{i} {out.dtype} {loss.dtype} {abs(loss.item()) < 2} {norm.dtype}")
print([p.dtype for p in net.parameters()] == [torch.float32] * 6, torch.get_autocast_dtype("cpu"))
frames = wave(2, 5, 3)
show("time first", torch.conv_tbc(frames.transpose(0, 1).contiguous(), wave(2, 3, 4), torch.zeros(4), 1))
print(torch.empty_permuted((2, 3, 4), (1, 2, 0)).stride(), torch.is_deterministic_algorithms_warn_only_enabled())
