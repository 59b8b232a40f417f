"""Several models at once, gradients of each sample, kernels of networks, learned learning rates, weights from a network."""

import copy

import torch
import torch.nn.functional as F
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
    linearize,
    stack_module_state,
    vjp,
    vmap,
)
from torch.utils._pytree import tree_flatten, tree_map, tree_unflatten


def build(scale):
    return fill(nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3)), scale)


models = [build(0.2 + 0.1 * i) for i in range(3)]
shell = copy.deepcopy(models[0]).to("meta")
x, y = wave(3, 5, 4), torch.arange(15).view(3, 5) % 3
weights, buffers = stack_module_state(models)


def logits(weights, x):
    return functional_call(shell, weights, (x,))


def loss(weights, x, y):
    return F.cross_entropy(logits(weights, x), y)


together = vmap(lambda w, b, x: functional_call(shell, (w, b), (x,)))(weights, buffers, x)
print(torch.allclose(together, torch.stack([m(v) for m, v in zip(models, x, strict=True)]), atol=1e-6), buffers)
state = tree_map(torch.detach, weights)
for step in range(3):
    slopes, losses = vmap(grad_and_value(loss))(state, x, y)
    state = tree_map(lambda w, g: w - 0.3 * g, state, slopes)
    print(step, [round(v, 4) for v in losses.tolist()])

own = {n: p.detach() for n, p in models[0].named_parameters()}
each = vmap(grad(lambda w, x, y: loss(w, x[None], y[None])), in_dims=(None, 0, 0))
slopes = each(own, x[0], y[0])
norms = torch.stack([g.flatten(1).norm(dim=1) for g in slopes.values()]).norm(dim=0)
clipped = {n: torch.einsum("i,i...->...", (0.3 / norms).clamp(max=1), g) / 5 for n, g in slopes.items()}
show("clipped", norms, *clipped.values())
few = vmap(grad(lambda w, x, y: loss(w, x[None], y[None])), (None, 0, 0), chunk_size=2)(own, x[0], y[0])
print(all(torch.allclose(few[n], slopes[n]) for n in few))


def one(weights, x):
    return logits(weights, x[None])[0]


def by_jacobians(a, b):
    ja, jb = (vmap(jacrev(one), (None, 0))(own, v) for v in (a, b))
    return sum(torch.einsum("naf,mbf->nmab", ja[n].flatten(2), jb[n].flatten(2)) for n in own)


def by_products(a, b):
    def entry(a, b):
        _, back = vjp(lambda w: one(w, a), own)
        return vmap(lambda v: jvp(lambda w: one(w, b), (own,), back(v))[1])(torch.eye(3))

    return vmap(vmap(entry, (None, 0)), (0, None))(a, b)


kernel = by_jacobians(x[0], x[1, :2])
show("kernel", kernel, kernel - by_products(x[0], x[1, :2]))
show("jacobians", jacrev(lambda v: one(own, v))(x[0, 0]), jacfwd(lambda v: one(own, v))(x[0, 0]))
show("hessian", hessian(lambda v: one(own, v).square().sum())(x[0, 0]))


def trained(rate):
    w = own
    for _ in range(2):
        w = tree_map(lambda a, g: a - rate * g, w, grad(loss)(w, x[0], y[0]))
    return loss(w, x[0], y[0])


show("rates", vmap(trained)(torch.tensor([0.01, 0.1, 1.0])), grad(trained)(torch.tensor(0.1)))
maker, small = fill(nn.Linear(2, 8)), nn.Linear(3, 2)


def made(z, v):
    w = maker(z)
    return functional_call(small, {"weight": w[:6].view(2, 3), "bias": w[6:]}, (v,))


show("made", vmap(made)(wave(4, 2), wave(4, 3)))
value, aux = jacrev(lambda v: (v.sin(), v.sum()), has_aux=True)(torch.arange(3.0))
out, push = linearize(torch.sin, torch.tensor(0.5))
print(value.diagonal(), aux, out, push(torch.tensor(2.0)), grad(grad(torch.sin))(torch.tensor(1.0)))
print(grad(lambda a, b: (a * b).sum(), argnums=(0, 1))(torch.ones(2), torch.arange(2.0)))
leaves, layout = tree_flatten({"a": [1, (2,)], "b": 3})
print(leaves, tree_unflatten([v * 10 for v in leaves], layout))
drop = lambda v: F.dropout(v, 0.5, training=True)
same = vmap(drop, randomness="same")(torch.ones(2, 16))
print(bool((same[0] == same[1]).all()), vmap(lambda v: {"s": v.sum(), "m": v.max()}, out_dims=0)(wave(2, 3)))
wrong = (
    lambda: vmap(drop)(torch.ones(2, 3)),
    lambda: vmap(lambda v: v.item())(torch.ones(2)),
    lambda: vmap(torch.add)(torch.ones(2), torch.ones(3)),
    lambda: vmap(torch.sin, in_dims=2)(torch.ones(2)),
    lambda: grad(lambda v: v)(torch.ones(2)),
)
for call in wrong:
    try:
        call()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__)
