"""torch.func: grad, vmap, jacrev, jacfwd, hessian, functional_call, stacked models."""

import torch
from common import fill, show, wave
from torch import nn
from torch.func import (
    functional_call,
    grad,
    grad_and_value,
    hessian,
    jacfwd,
    jacrev,
    jvp,
    stack_module_state,
    vjp,
    vmap,
)

x = wave(3)
show(
    "grad",
    grad(lambda t: (t**2).sum())(x),
    *grad_and_value(lambda t: t.sin().sum())(x),
    hessian(lambda t: (t**3).sum())(x),
)
show("jac", jacrev(torch.sin)(x), jacfwd(lambda t: t * t.sum())(x))
show(
    "vmap",
    vmap(torch.dot)(wave(4, 3), wave(4, 3, step=0.5)),
    vmap(lambda a, b: a + b, in_dims=(0, None))(wave(2, 3), x),
    vmap(lambda a: a.sum(), in_dims=1)(wave(2, 3)),
    torch.vmap(lambda a: a * 2, out_dims=1)(wave(2, 3)),
)
out, pull = vjp(lambda t: t**2, x)
show("vjp", out, pull(torch.ones(3))[0], *jvp(lambda t: t**2, (x,), (torch.ones(3),)))
net = fill(nn.Linear(3, 2))
params = dict(net.named_parameters())


def loss(params, sample, target):
    return ((functional_call(net, params, (sample.unsqueeze(0),)).squeeze(0) - target) ** 2).sum()


per_sample = vmap(grad(loss), in_dims=(None, 0, 0))(params, wave(4, 3), wave(4, 2))
show("per sample", per_sample["weight"], per_sample["bias"])
models = [fill(nn.Linear(3, 2), 0.1 * (i + 1)) for i in range(3)]
params, buffers = stack_module_state(models)
base = nn.Linear(3, 2).to("meta")
show("ensemble", vmap(lambda p, b, a: functional_call(base, (p, b), (a,)), (0, 0, None))(params, buffers, wave(5, 3)))
