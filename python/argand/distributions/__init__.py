"""Probability distributions: sampling, densities, entropies and divergences, under the names of torch.distributions."""

from argand.distributions import constraints
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.categorical import Categorical, OneHotCategorical
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.counts import Binomial, Geometric, Multinomial
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Beta, Chi2, Dirichlet, Gamma
from argand.distributions.independent import Independent
from argand.distributions.kl import kl_divergence, register_kl
from argand.distributions.mixture_same_family import MixtureSameFamily
from argand.distributions.normal import LogNormal, Normal
from argand.distributions.tailed import Cauchy, Gumbel, HalfCauchy, HalfNormal, Pareto, StudentT, Weibull

__all__ = [
    "Bernoulli",
    "Beta",
    "Binomial",
    "Categorical",
    "Cauchy",
    "Chi2",
    "Dirichlet",
    "Distribution",
    "Exponential",
    "Gamma",
    "Geometric",
    "Gumbel",
    "HalfCauchy",
    "HalfNormal",
    "Independent",
    "Laplace",
    "LogNormal",
    "MixtureSameFamily",
    "Multinomial",
    "Normal",
    "OneHotCategorical",
    "Pareto",
    "StudentT",
    "Uniform",
    "Weibull",
    "constraints",
    "kl_divergence",
    "register_kl",
]
