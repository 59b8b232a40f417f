"""Weights divided by their largest singular value (Miyato et al. 2018), found by power iteration."""

import argand
from argand.nn import functional as F
from argand.nn.modules.conv import ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
from argand.nn.modules.module import Module
from argand.nn.parameter import Parameter
from argand.nn.utils import parametrize
from argand.nn.utils._weight_hook import WeightHook


def _as_matrix(weight, dim):
    """weight as [size of dim, all others]."""
    if dim != 0:
        weight = weight.permute(dim, *(d for d in range(weight.dim()) if d != dim))
    return weight.reshape(weight.size(0), -1)


def _default_dim(module, dim):
    if dim is not None:
        return dim
    return 1 if isinstance(module, (ConvTranspose1d, ConvTranspose2d, ConvTranspose3d)) else 0


@argand.no_grad()
def _iterate(matrix, u, v, steps, eps):
    """Power iteration in place, v from u first: they become the singular vectors of the largest singular value."""
    for _ in range(steps):
        v.copy_(F.normalize(matrix.t().mv(u), dim=0, eps=eps))
        u.copy_(F.normalize(matrix.mv(v), dim=0, eps=eps))


def _check_steps(n_power_iterations):
    if n_power_iterations <= 0:
        raise ValueError(f"spectral_norm: n_power_iterations must be 1 or more, got {n_power_iterations}")


class SpectralNorm(WeightHook):
    """The hook of spectral_norm(): before each call it computes name from name_orig."""

    function = "spectral_norm"
    _version = 1

    def __init__(self, name="weight", n_power_iterations=1, dim=0, eps=1e-12):
        _check_steps(n_power_iterations)
        self.name = name
        self.dim = dim
        self.n_power_iterations = n_power_iterations
        self.eps = eps

    def compute_weight(self, module, do_power_iteration):
        """The weight of now."""
        weight = getattr(module, self.name + "_orig")
        u, v = getattr(module, self.name + "_u"), getattr(module, self.name + "_v")
        matrix = _as_matrix(weight, self.dim)
        if do_power_iteration:
            _iterate(matrix, u, v, self.n_power_iterations, self.eps)
            u, v = u.clone(), v.clone()
        sigma = u.dot(matrix.mv(v))
        return weight / sigma

    def remove(self, module):
        """The parameter again, with the value of now."""
        with argand.no_grad():
            weight = self.compute_weight(module, do_power_iteration=False)
        delattr(module, self.name)
        for suffix in ("_u", "_v", "_orig"):
            delattr(module, self.name + suffix)
        module.register_parameter(self.name, Parameter(weight.detach()))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module, do_power_iteration=module.training))

    @staticmethod
    def apply(module, name, n_power_iterations, dim, eps):
        """Stores the parameter as name_orig, with the vectors name_u and name_v, and registers the hook."""
        SpectralNorm.check_absent(module, name)
        hook = SpectralNorm(name, n_power_iterations, dim, eps)
        weight = module._parameters[name]
        if weight is None:
            raise ValueError(f"spectral_norm: parameter '{name}' must be a Tensor, got None")
        with argand.no_grad():
            matrix = _as_matrix(weight, dim)
            u = F.normalize(weight.new_empty(matrix.size(0)).normal_(0, 1), dim=0, eps=eps)
            v = F.normalize(weight.new_empty(matrix.size(1)).normal_(0, 1), dim=0, eps=eps)
        del module._parameters[name]
        module.register_parameter(name + "_orig", weight)
        setattr(module, name, weight.data)
        module.register_buffer(name + "_u", u)
        module.register_buffer(name + "_v", v)
        module.register_forward_pre_hook(hook)
        return hook


def spectral_norm(module, name="weight", n_power_iterations=1, eps=1e-12, dim=None):
    """Divides the parameter name by its largest singular value, before each call. Returns module."""
    SpectralNorm.apply(module, name, n_power_iterations, _default_dim(module, dim), eps)
    return module


def remove_spectral_norm(module, name="weight"):
    """Undoes spectral_norm(). Returns module."""
    return SpectralNorm.take_off(module, name)


class _SpectralNorm(Module):
    """The parametrization; buffers _u and _v are the singular vectors."""

    def __init__(self, weight, n_power_iterations=1, dim=0, eps=1e-12):
        super().__init__()
        _check_steps(n_power_iterations)
        self.dim = dim if dim >= 0 else dim + weight.dim()
        self.n_power_iterations = n_power_iterations
        self.eps = eps
        if weight.dim() > 1:
            matrix = _as_matrix(weight, self.dim)
            u, v = (matrix.new_empty(size).normal_(0, 1) for size in matrix.shape)
            self.register_buffer("_u", F.normalize(u, dim=0, eps=eps))
            self.register_buffer("_v", F.normalize(v, dim=0, eps=eps))
            self._follow(matrix.detach(), 15)

    def _follow(self, matrix, steps):
        """Power iteration, u from v first, unlike the hook: saved vectors go on as their checkpoint left them."""
        _iterate(matrix.t(), self._v, self._u, steps, self.eps)

    def forward(self, weight):
        if weight.dim() == 1:
            return F.normalize(weight, dim=0, eps=self.eps)
        matrix = _as_matrix(weight, self.dim)
        if self.training:
            self._follow(matrix.detach(), self.n_power_iterations)
        u, v = self._u.clone(), self._v.clone()
        return weight / u.dot(matrix.mv(v))

    def right_inverse(self, value):
        return value


def parametrized_spectral_norm(module, name="weight", n_power_iterations=1, eps=1e-12, dim=None):
    """Divides the parameter name by its largest singular value. Returns module."""
    if not hasattr(module, name):
        raise ValueError(f"spectral_norm: '{name}' must name a parameter or buffer, got no such name in {module}")
    weight = getattr(module, name)
    parametrization = _SpectralNorm(weight, n_power_iterations, _default_dim(module, dim), eps)
    parametrize.register_parametrization(module, name, parametrization)
    return module
