"""Embedding with padding and max_norm, EmbeddingBag, one_hot, from_pretrained."""

import torch
from common import fill, show, wave
from torch import nn

e = fill(nn.Embedding(8, 3, padding_idx=2))
ids = torch.LongTensor([[1, 2, 5], [5, 5, 0]])
out = e(ids)
out.sum().backward()
show("embedding", out, e.weight.grad)
frozen = nn.Embedding.from_pretrained(wave(4, 2))
print(frozen.weight.requires_grad, frozen, e)
show("one hot", nn.functional.one_hot(torch.tensor([0, 2]), 4), nn.functional.embedding(torch.tensor([1]), wave(4, 2)))
normed = fill(nn.Embedding(5, 3, max_norm=0.1), 5.0)
show("max norm", normed(torch.tensor([0, 4])).norm(dim=1))
