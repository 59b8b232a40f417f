"""Newton's method, a log-determinant by elimination, gradients against finite differences."""

import torch
from common import show, wave
from torch.autograd import gradcheck
from torch.autograd.functional import hessian, jacobian


def f(v):
    return (v**4).sum() / 4 + (v[0] - v[1]) ** 2 + v.sum()


x = torch.tensor([1.0, -1.0, 0.5], dtype=torch.float64)
for _ in range(3):
    g, h = jacobian(f, x), hessian(f, x)
    step = g.clone()
    for _ in range(60):
        step = step - 0.05 * (h @ step - g)
    x = x - 0.5 * step
show("newton", x, g, h)
a = wave(3, 3).double() + 2 * torch.eye(3).double()
a.requires_grad_()


def logdet(m):
    total = 0
    for k in range(3):
        total = total + m[k, k].abs().log()
        if k < 2:
            m = m - torch.outer(m[:, k] / m[k, k], m[k]) * (torch.arange(3) > k).double()[:, None]
    return total


logdet(a).backward()
show("logdet", logdet(a), a.grad)
print(
    gradcheck(lambda m: logdet(m), (a,)),
    gradcheck(torch.cdist, (wave(2, 3).double().requires_grad_(), wave(4, 3, step=0.8).double().requires_grad_())),
)
