"""A kernel, a linear system by conjugate gradients, the likelihood's gradient by a length scale."""

import torch
from common import show

x = torch.linspace(0, 1, 6).double().view(-1, 1)
y = torch.sin(6 * x).squeeze()
log_scale = torch.zeros((), dtype=torch.double, requires_grad=True)


def kernel(a, b):
    return torch.exp(-0.5 * (a - b.T) ** 2 / log_scale.exp() ** 2)


K = kernel(x, x) + 0.1 * torch.eye(6).double()
a = torch.zeros(6, dtype=torch.double)
r = y - K @ a
p, rs = r, r @ r
for _ in range(6):
    Kp = K @ p
    step = rs / (p @ Kp)
    a, r = a + step * p, r - step * Kp
    p, rs = r + (r @ r) / rs * p, r @ r
fit = y @ a
fit.backward()
show("gp", a, fit, log_scale.grad, kernel(torch.full((1, 1), 0.3).double(), x) @ a)
