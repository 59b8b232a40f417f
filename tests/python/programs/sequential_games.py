"""Sequential: slicing, appending, named, nested; ModuleList edits."""

from collections import OrderedDict

import torch
from common import fill, show, wave
from torch import nn

s = fill(nn.Sequential(OrderedDict([("a", nn.Linear(4, 4)), ("act", nn.GELU()), ("b", nn.Linear(4, 2))])))
print(s, len(s), s.a, type(s[:2]).__name__, [n for n, _ in s.named_children()])
s.append(nn.SiLU())
s[1] = nn.Tanh()
s.extend([nn.Identity()])
del s[-1]
show("out", s(wave(2, 4)))
layers = nn.ModuleList()
layers.extend([nn.Linear(2, 2), nn.ReLU()])
layers.append(nn.Softmax(dim=1))
layers.insert(1, nn.Dropout(0.1))
print(
    layers,
    len(layers + nn.ModuleList([nn.ELU()])),
    [type(m).__name__ for m in reversed(layers)] if False else [type(m).__name__ for m in layers],
)
seq = nn.Sequential(*[nn.Sequential(nn.Linear(1, 1), nn.Hardswish()) for _ in range(2)])
print([n for n, _ in seq.named_modules()], seq[0][1], *seq.children())
p = nn.ParameterList([torch.ones(2), torch.zeros(1)])
p.append(nn.Parameter(torch.ones(3)))
print(len(p), [tuple(q.shape) for q in p], p)
