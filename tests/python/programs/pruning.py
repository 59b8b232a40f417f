"""Pruning by magnitude, by slices, globally and by mask; again; making it permanent."""

import torch
from common import fill, show, wave
from torch import nn
from torch.nn.utils import prune

lin = fill(nn.Linear(5, 4))
prune.l1_unstructured(lin, name="weight", amount=0.4)
show("l1", lin.weight, lin.weight_mask)
print(sorted(lin.state_dict()), [n for n, _ in lin.named_parameters()], prune.is_pruned(lin))
prune.ln_structured(lin, "weight", amount=1, n=2, dim=0)
show("again", lin.weight, lin(wave(2, 5)))
lin(wave(2, 5)).sum().backward()
show("grad", lin.weight_orig.grad)
prune.remove(lin, "weight")
print(sorted(lin.state_dict()), prune.is_pruned(lin), (lin.weight == 0).sum().item())
net = fill(nn.Sequential(nn.Linear(3, 6), nn.ReLU(), nn.Linear(6, 2)))
prune.global_unstructured([(net[0], "weight"), (net[2], "weight")], pruning_method=prune.L1Unstructured, amount=0.5)
print([(m.weight == 0).sum().item() for m in (net[0], net[2])])
prune.custom_from_mask(net[0], "bias", torch.tensor([1.0, 0, 1, 0, 1, 1]))
show("mask", net[0].bias)
r = prune.random_unstructured(fill(nn.Linear(4, 4)), "weight", 5)
print(
    (r.weight_mask == 0).sum().item(),
    (prune.random_structured(fill(nn.Linear(4, 4)), "weight", 2, 1).weight_mask.sum(0) == 0).sum().item(),
)


class EveryOther(prune.BasePruningMethod):
    PRUNING_TYPE = "unstructured"

    def compute_mask(self, t, default_mask):
        mask = default_mask.clone()
        mask.view(-1)[::2] = 0
        return mask


EveryOther.apply(net[2], "bias")
show("own", net[2].bias)
for bad in (
    lambda: prune.l1_unstructured(lin, "weight", 2.0),
    lambda: prune.l1_unstructured(lin, "weight", 99),
    lambda: prune.remove(lin, "weight"),
    lambda: prune.l1_unstructured(lin, "weight", "a"),
):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
