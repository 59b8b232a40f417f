"""Weights as a length times a direction (Salimans and Kingma 2016)."""

import warnings

from argand.nn.modules.module import Module
from argand.nn.parameter import Parameter
from argand.nn.utils import parametrize
from argand.nn.utils._weight_hook import WeightHook


def norm_except_dim(tensor, dim):
    """The norm over all dimensions but dim, which stay with size 1; dim None: over all, 0-d."""
    if dim is None:
        return tensor.norm()
    dim %= tensor.dim()
    others = [d for d in range(tensor.dim()) if d != dim]
    return tensor.square().sum(others, keepdim=True).sqrt() if others else tensor.abs()


class WeightNorm(WeightHook):
    """The hook of weight_norm(): before each call it computes name from name_g and name_v."""

    function = "weight_norm"

    def __init__(self, name, dim):
        self.name = name
        self.dim = -1 if dim is None else dim
        self._norm_dim = dim if dim != -1 else None

    def compute_weight(self, module):
        """The weight of now."""
        g, v = getattr(module, self.name + "_g"), getattr(module, self.name + "_v")
        return v * (g / norm_except_dim(v, self._norm_dim))

    @staticmethod
    def apply(module, name, dim):
        """Replaces the parameter by its two parts and registers the hook."""
        WeightNorm.check_absent(module, name)
        hook = WeightNorm(name, dim)
        weight = getattr(module, name)
        del module._parameters[name]
        module.register_parameter(name + "_g", Parameter(norm_except_dim(weight, hook._norm_dim).data))
        module.register_parameter(name + "_v", Parameter(weight.data))
        setattr(module, name, hook.compute_weight(module))
        module.register_forward_pre_hook(hook)
        return hook

    def remove(self, module):
        """The parameter again, with the value of now."""
        weight = self.compute_weight(module)
        delattr(module, self.name)
        del module._parameters[self.name + "_g"], module._parameters[self.name + "_v"]
        setattr(module, self.name, Parameter(weight.data))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module))


def weight_norm(module, name="weight", dim=0):
    """Makes the parameter name a function of name_g, its norm over all but dim, and name_v. Returns module."""
    warnings.warn(
        "nn.utils.weight_norm: deprecated; nn.utils.parametrizations.weight_norm takes its place",
        FutureWarning,
        stacklevel=2,
    )
    WeightNorm.apply(module, name, dim)
    return module


def remove_weight_norm(module, name="weight"):
    """Undoes weight_norm(). Returns module."""
    return WeightNorm.take_off(module, name)


class _WeightNorm(Module):
    """The parametrization: original0 is the norm, original1 the direction."""

    def __init__(self, dim=0):
        super().__init__()
        self.dim = None if dim in (None, -1) else dim

    def forward(self, weight_g, weight_v):
        return weight_v * (weight_g / norm_except_dim(weight_v, self.dim))

    def right_inverse(self, weight):
        return norm_except_dim(weight, self.dim), weight


def parametrized_weight_norm(module, name="weight", dim=0):
    """Makes the parameter name a function of its norm over all but dim, and a direction. Returns module."""
    parametrize.register_parametrization(module, name, _WeightNorm(dim), unsafe=True)
    return module
