"""Sums, means, extremes, norms, sorting, statistics."""

import torch
from common import show, wave

x = wave(4, 5)
show(
    "sum",
    x.sum(),
    x.sum(0),
    x.sum((0, 1), keepdim=True),
    x.mean(1),
    x.prod(1),
    x.std(),
    x.var(0, unbiased=False),
    x.norm(),
    x.norm(1, dim=1),
    x.norm(p=float("inf")),
)
show(
    "max",
    x.max(),
    x.min(1)[0],
    x.max(dim=1).indices,
    torch.max(x, -x),
    x.amax((0, 1)),
    x.argmax(),
    x.argmin(1),
    torch.aminmax(x) if False else x.amin(1),
)
v, i = x.sort(dim=1, descending=True)
show(
    "sort",
    v,
    i,
    x.argsort(0),
    x.topk(2).values,
    x.topk(2, largest=False).indices,
    x.kthvalue(2).values,
    x.median(),
    x.median(1).values,
    torch.quantile(x, 0.3),
)
show(
    "cum",
    x.cumsum(1),
    torch.cumprod(x, 0),
    torch.logsumexp(x, 1),
    x.softmax(-1).sum(),
    torch.std_mean(x, 0)[1],
    torch.var_mean(x)[0],
)
print(
    torch.any(x > 2).item(),
    torch.all(x < 2).item(),
    (x > 0).sum().item(),
    torch.count_nonzero(x > 0, dim=0).tolist(),
    torch.mode(torch.tensor([1, 2, 2, 3])).values.item(),
)
print(
    torch.bincount(torch.tensor([0, 1, 1, 4])).tolist(),
    torch.histc(torch.tensor([1.0, 2, 1]), bins=4, min=0, max=3).tolist(),
    torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([2, 5])).tolist(),
    torch.bucketize(torch.tensor([0.5, 4]), torch.tensor([1.0, 3])).tolist(),
)
print(
    torch.unique(torch.tensor([3, 1, 3])).tolist(),
    torch.unique(torch.tensor([[1, 2], [1, 2]]), dim=0).tolist(),
    torch.isclose(x, x).all().item(),
    torch.equal(x, x.clone()),
)
