"""grad_fn, next_functions and hooks on nodes."""

import torch
from common import fill, show, wave
from torch import nn

x = wave(3, 4).requires_grad_()
net = fill(nn.Linear(4, 2))
loss = nn.functional.mse_loss(torch.relu(net(x * 2)), torch.zeros(3, 2))


def walk(fn, depth=0, seen=()):
    if fn is None:
        return
    print("  " * depth + type(fn).__name__, fn.name())
    for child, _ in fn.next_functions:
        walk(child, depth + 1)


walk((x.exp() * x + 1).sum().grad_fn)
print(loss.grad_fn, end="\n") if False else print(type(loss.grad_fn).__name__, type(net(x).grad_fn).__name__)
seen = []
y = x * 3
h = y.grad_fn.register_hook(lambda gi, go: seen.append((len(gi), go[0].shape)))
p = y.grad_fn.register_prehook(lambda go: (go[0] * 2,))
y.sum().backward()
show("doubled", x.grad)
print(seen, y.grad_fn.next_functions[0][0].variable is x, x.grad_fn, y.is_leaf)
h.remove()
p.remove()
