"""Symmetric and orthogonal weights, weight norm, spectral norm."""

import torch
from common import fill, show, wave
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import spectral_norm, weight_norm


class Symmetric(nn.Module):
    def forward(self, X):
        return X.triu() + X.triu(1).transpose(-1, -2)

    def right_inverse(self, A):
        return A.triu()


layer = fill(nn.Linear(3, 3))
parametrize.register_parametrization(layer, "weight", Symmetric())
show("symmetric", layer.weight, layer(wave(2, 3)))
print(torch.equal(layer.weight, layer.weight.T), list(layer.state_dict()), parametrize.is_parametrized(layer))
with parametrize.cached():
    print(layer.weight is layer.weight)
layer.weight = torch.eye(3)
show("set", layer.parametrizations.weight.original)
parametrize.remove_parametrizations(layer, "weight")
print(type(layer.weight).__name__, list(layer.state_dict()), type(layer).__name__)
w = weight_norm(fill(nn.Linear(4, 2)), name="weight")
show("weight norm", w(wave(3, 4)), *w.state_dict().values())
s = spectral_norm(fill(nn.Linear(4, 4)), n_power_iterations=50)
show("spectral", torch.linalg.vector_norm(s.weight, dim=None) > 0)
s(wave(2, 4)).sum().backward()
print(s.parametrizations.weight.original.grad is not None)
