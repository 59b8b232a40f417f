"""One parameter in two places: names, state, gradients, copies."""

import copy

import torch
from common import fill, show, wave
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode = nn.Linear(4, 6, bias=False)
        self.decode = nn.Linear(6, 4, bias=False)
        self.decode.weight = nn.Parameter(self.encode.weight.t())
        self.again = self.encode
        self.extra = self.encode.weight

    def forward(self, x):
        return self.decode(torch.tanh(self.again(self.encode(x)[:, :4])))


m = fill(Tied())
print(
    [n for n, _ in m.named_parameters()],
    list(m.state_dict()),
    [n for n, _ in m.named_parameters(remove_duplicate=False)],
)
m(wave(3, 4)).sum().backward()
show("grad", m.encode.weight.grad)
c = copy.deepcopy(m)
print(c.encode is c.again, c.extra is c.encode.weight, c.encode.weight is m.encode.weight)
print([n for n, _ in m.named_modules()], len(list(m.children())), len(list(m.modules())))
