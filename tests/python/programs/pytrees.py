"""Nested containers of tensors mapped and flattened."""

from collections import OrderedDict, namedtuple

import torch
from torch.utils._pytree import tree_flatten, tree_map, tree_unflatten

P = namedtuple("P", "a b")
tree = {"x": torch.ones(2), "y": [torch.zeros(1), (3, None)], "z": OrderedDict(k=P(torch.tensor(5.0), "s"))}
leaves, spec = tree_flatten(tree)
print(len(leaves), [type(v).__name__ for v in leaves])
again = tree_unflatten(leaves, spec)
print(again["z"]["k"].a, again["y"][1], type(again["z"]).__name__, spec == tree_flatten(again)[1], spec.num_leaves)
print(tree_map(lambda v: v * 2 if isinstance(v, torch.Tensor) else v, tree))
