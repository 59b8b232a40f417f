"""gather, scatter, index_add, index_select, masked ops, take, put."""

import torch
from common import show, wave

x = wave(4, 6)
idx = torch.tensor([[0, 2, 1], [3, 3, 0]])
show("gather", x.gather(0, idx), torch.gather(x, 1, idx), x.take(torch.tensor([0, 7, -1])))
one_hot = torch.zeros(4, 5).scatter_(1, torch.tensor([[1], [0], [4], [2]]), 1)
print(one_hot.tolist())
show(
    "add",
    torch.zeros(3, 6).index_add_(0, torch.tensor([0, 2, 2, 1]), x),
    torch.zeros(4).scatter_add(0, torch.tensor([0, 0, 3]), torch.ones(3)),
)
show(
    "select",
    x.index_select(1, torch.tensor([5, 0])),
    x.masked_select(x > 0.8),
    x.masked_fill(x < 0, 0.0),
    x.narrow(1, 2, 3),
)
show("copy", x.index_copy(0, torch.tensor([3, 0]), torch.ones(2, 6)), x.index_fill(1, torch.tensor([1, 3]), -2.0))
segments = torch.tensor([0, 0, 1, 1])
show("mean", torch.zeros(2, 6).index_add(0, segments, x) / torch.bincount(segments).unsqueeze(1))
print(
    torch.repeat_interleave(torch.tensor([1, 2, 3]), torch.tensor([2, 0, 1])).tolist(),
    torch.unique(idx, return_counts=True),
    torch.nonzero(idx > 1).tolist(),
)
