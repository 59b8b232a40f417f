"""no_grad, enable_grad, inference_mode, set_grad_enabled, detach, requires_grad_, leaves."""

import torch
from common import show, wave

x = wave(3).requires_grad_()
with torch.no_grad():
    y = x * 2
    print(y.requires_grad, torch.is_grad_enabled())
    with torch.enable_grad():
        print((x * 2).requires_grad)


@torch.no_grad()
def f(a):
    return a * 3


print(f(x).requires_grad, f.__name__, (x * 3).requires_grad)
with torch.inference_mode():
    z = x * 2
print(z.requires_grad, z.is_inference(), torch.is_inference_mode_enabled())
torch.set_grad_enabled(False)
print((x + 1).requires_grad)
torch.set_grad_enabled(True)
with torch.set_grad_enabled(False):
    print((x + 1).requires_grad)
d = (x * 2).detach()
print(d.requires_grad, d.is_leaf, (x * 2).is_leaf, x.is_leaf, (x * 2).detach_().grad_fn, x.data.requires_grad)
x.sum().backward()
x.sum().backward()
show("twice", x.grad)
x.grad.zero_()
x.grad = None
(x**2).sum().backward(retain_graph=False)
show("once", x.grad)
y = (x**2).sum()
y.backward()
for bad in (
    lambda: y.backward(),
    lambda: (x * 2).backward(),
    lambda: torch.ones(2).sum().backward(),
    lambda: x.add_(1),
    lambda: torch.ones(2, dtype=torch.long, requires_grad=True),
):
    try:
        bad()
        print("no error")
    except RuntimeError:
        print("RuntimeError")
