"""Registration, buffers, containers, names, apply, state dicts with errors."""

import collections

import torch
from common import fill, show, wave
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2, 3))
        self.register_parameter("none", None)
        self.register_buffer("mean", torch.ones(3))
        self.register_buffer("cache", torch.zeros(1), persistent=False)
        self.blocks = nn.ModuleList([nn.Linear(3, 3) for _ in range(2)])
        self.table = nn.ModuleDict(collections.OrderedDict(a=nn.ReLU(), b=nn.Identity()))
        self.scales = nn.ParameterList([nn.Parameter(torch.ones(1) * i) for i in range(2)])
        self.named = nn.ParameterDict({"k": nn.Parameter(torch.ones(2))})
        self.add_module("head", nn.Linear(3, 1))

    def forward(self, x):
        for block, s in zip(self.blocks, self.scales):
            x = self.table["a"](block(x)) * s + self.mean
        return self.head(x)

    def extra_repr(self):
        return "kind=test"


net = fill(Net())
print(net)
print([n for n, _ in net.named_parameters()], [n for n, _ in net.named_buffers()], list(net.state_dict()))
print(
    [n for n, _ in net.named_children()],
    net.get_submodule("blocks.1"),
    net.get_parameter("head.bias").shape,
    "w" in dir(net),
)
show("out", net(wave(2, 3)))
state = net.state_dict()
state["extra"] = torch.ones(1)
del state["mean"]
result = net.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
try:
    net.load_state_dict(state)
except RuntimeError as e:
    print("RuntimeError", "mean" in str(e), "extra" in str(e))
state["w"] = torch.zeros(1)
try:
    net.load_state_dict(state, strict=False)
except RuntimeError as e:
    print("RuntimeError", "w" in str(e))
net.half().float().double()
print(
    net.w.dtype,
    net.mean.dtype,
    next(net.parameters()).device,
    net.training,
    net.eval().training,
    sum(1 for _ in net.modules()),
)
net.apply(lambda m: print(type(m).__name__, end=" "))
print()
try:
    net.nothing
except AttributeError as e:
    print("AttributeError", "nothing" in str(e))
del net.head
print(
    hasattr(net, "head"),
    len(net.blocks),
    net.blocks[-1] is net.blocks[1],
    list(net.table.keys()),
    net.requires_grad_(False).w.requires_grad,
)
