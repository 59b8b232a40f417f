"""pickle and copy of tensors, parameters and modules."""

import copy
import pickle

import torch
from common import fill, wave
from torch import nn

x = wave(3, 4)[:, 1:].requires_grad_()
y = pickle.loads(pickle.dumps(x))
print(
    torch.equal(x, y),
    y.requires_grad,
    y.shape,
    pickle.loads(pickle.dumps(torch.float32)),
    pickle.loads(pickle.dumps(torch.device("cpu"))),
    pickle.loads(pickle.dumps(torch.Size([1, 2]))),
)
base = torch.arange(6.0)
a, b = pickle.loads(pickle.dumps((base, base[2:])))
print(b.tolist(), b.storage_offset(), pickle.loads(pickle.dumps(base.view(2, 3).t())).stride())
net = fill(nn.Sequential(nn.Linear(4, 2), nn.BatchNorm1d(2)))
net.note = {"a": 1}
again = pickle.loads(pickle.dumps(net))
print(
    again.note,
    [n for n, _ in again.named_parameters()],
    type(again[0].weight).__name__,
    torch.equal(again[0].weight, net[0].weight),
)
p = nn.Parameter(torch.ones(2))
p.tag = "mine"
q = copy.deepcopy(p)
print(q.tag if hasattr(q, "tag") else "no tag", type(q).__name__, q.requires_grad, q is p, copy.copy(net)[0] is net[0])
try:
    copy.deepcopy(p * 2)
except RuntimeError:
    print("RuntimeError")
shared = copy.deepcopy([p, p])
print(shared[0] is shared[1])
