"""Probability distributions: sampling, densities, entropies and divergences, under the names of torch.distributions."""

from argand.distributions import constraints
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.categorical import Categorical, OneHotCategorical
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Beta, Dirichlet, Gamma
from argand.distributions.independent import Independent
from argand.distributions.kl import kl_divergence, register_kl
from argand.distributions.normal import LogNormal, Normal

__all__ = [
    "Bernoulli",
    "Beta",
    "Categorical",
    "Dirichlet",
    "Distribution",
    "Exponential",
    "Gamma",
    "Independent",
    "Laplace",
    "LogNormal",
    "Normal",
    "OneHotCategorical",
    "Uniform",
    "constraints",
    "kl_divergence",
    "register_kl",
]
