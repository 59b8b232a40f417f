"""grad of grad, jacobian, hessian, vjp, jvp, hvp; a small meta-learning step."""

import torch
from common import show, wave
from torch.autograd import functional as AF
from torch.autograd import grad

x = wave(3).double().requires_grad_()
f = lambda t: (t**3).sum() + (t[0] * t[1]).sin()
show("hessian", AF.hessian(f, x), AF.jacobian(lambda t: t.exp() * t.sum(), x))
show(
    "products",
    AF.vjp(lambda t: t**2, x, torch.ones(3).double())[1],
    AF.jvp(lambda t: t**2, x, torch.ones(3).double())[1],
    AF.hvp(f, x, torch.ones(3).double())[1],
)
g = grad(f(x), x, create_graph=True)[0]
gg = grad(g[0], x, retain_graph=True)[0]
show("gg", g, gg)
w = wave(2, 3).requires_grad_()
inner = (wave(4, 3) @ w.t()).pow(2).mean()
(gw,) = grad(inner, w, create_graph=True)
fast = w - 0.1 * gw
outer = (wave(4, 3, step=0.8) @ fast.t() - 1).pow(2).mean()
outer.backward()
show("maml", inner, outer, w.grad)
print(grad(x.sum(), [x], allow_unused=True)[0].tolist(), grad((x * 2).sum(), [x, w], allow_unused=True)[1])
