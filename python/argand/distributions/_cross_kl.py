"""Divergences of distributions of different families: -entropy(p) - E_p[log q], from the moments of p."""

import math

import argand
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.continuous_bernoulli import ContinuousBernoulli
from argand.distributions.counts import Binomial
from argand.distributions.gamma import Beta, Gamma, _log_beta
from argand.distributions.kl import register_kl
from argand.distributions.normal import Normal
from argand.distributions.poisson import Poisson
from argand.distributions.powers import Gumbel, Pareto
from argand.distributions.utils import euler_constant

_INF = float("inf")


def _mean_log(p):
    """E[log x]."""
    if isinstance(p, Beta):
        return p.concentration1.digamma() - p._total.digamma()
    if isinstance(p, Gamma):
        return p.concentration.digamma() - p.rate.log()
    if isinstance(p, Exponential):
        return -euler_constant - p.rate.log()
    if isinstance(p, Pareto):
        return p.alpha.reciprocal() + p.scale.log()
    return (argand.xlogy(p.high, p.high) - argand.xlogy(p.low, p.low)) / p._width - 1  # Uniform


def _mean_exp(p, s):
    """E[exp(-s x)] for s above 0."""
    if isinstance(p, Exponential):
        return p.rate / (p.rate + s)
    if isinstance(p, Gamma):
        return (1 + s / p.rate).pow(-p.concentration)
    if isinstance(p, Normal):
        return (0.5 * (s * p.scale).pow(2) - s * p.loc).exp()
    return ((-s * p.low).exp() - (-s * p.high).exp()) / (s * p._width)  # Uniform


# E_p[log q], where p has no values that q lacks


def _of_exponential(p, q):
    return q.rate.log() - q.rate * p.mean


def _of_gamma(p, q):
    a, b = q.concentration, q.rate
    return a * b.log() - a.lgamma() + (a - 1) * _mean_log(p) - b * p.mean


def _of_normal(p, q):
    square = p.variance + (p.mean - q.loc).pow(2)
    return -0.5 * (square / q.variance + (2 * math.pi * q.variance).log())


def _of_gumbel(p, q):
    s = q.scale.reciprocal()
    return -q.scale.log() - (p.mean - q.loc) * s - (q.loc * s).exp() * _mean_exp(p, s)


def _of_continuous_bernoulli(p, q):
    return p.mean * q.logits + (-q.probs).log1p() + q._log_norm()


def _of_uniform(p, q):
    return -q._width.log()


def _of_beta(p, q):
    """Of a uniform p."""
    low, high = 1 - p.high, 1 - p.low
    mean_log_rest = (argand.xlogy(high, high) - argand.xlogy(low, low)) / p._width - 1
    a, b = q.concentration1, q.concentration0
    return (a - 1) * _mean_log(p) + (b - 1) * mean_log_rest - _log_beta(a, b)


def _of_pareto(p, q):
    return q.alpha.log() + q.alpha * q.scale.log() - (q.alpha + 1) * _mean_log(p)


def _of_laplace(p, q):
    """Of a normal p: the mean of the folded normal distribution."""
    z = (p.loc - q.loc) / p.scale
    mean_distance = p.scale * (math.sqrt(2 / math.pi) * (-0.5 * z.square()).exp() + z * (z / math.sqrt(2)).erf())
    return -(2 * q.scale).log() - mean_distance / q.scale


# where p has values that q lacks


def _below_zero(p, q):
    return p.low < 0


def _beyond_one(p, q):
    return (p.low < 0) | (p.high > 1)


def _beyond_uniform(p, q):
    return (q.low > 0) | (q.high < 1)


def _below_pareto(p, q):
    return p.low < q.scale


def _nowhere(p, q):
    return None


def _infinite(p, q):
    """p has values that q lacks, whatever the parameters."""
    shape = argand.broadcast_shapes(p.batch_shape, q.batch_shape)
    return argand.full(shape, _INF, dtype=p.mean.dtype, device=p.mean.device)


def _register(kinds_p, kind_q, mean_log_density, outside=_nowhere):
    def divergence(p, q):
        value = -p.entropy() - mean_log_density(p, q)
        where = outside(p, q)
        return value if where is None else argand.where(where, _INF, value)

    for kind in kinds_p:
        register_kl(kind, kind_q)(divergence)


_register((Beta, ContinuousBernoulli, Gamma, Pareto), Exponential, _of_exponential)
_register((Uniform,), Exponential, _of_exponential, _below_zero)
_register((Beta, Exponential, Pareto), Gamma, _of_gamma)
_register((Uniform,), Gamma, _of_gamma, _below_zero)
_register(
    (Beta, ContinuousBernoulli, Exponential, Gamma, Gumbel, Laplace, Pareto, Uniform),
    Normal,
    _of_normal,
)
_register((Exponential, Gamma, Normal, Uniform), Gumbel, _of_gumbel)
_register((Normal,), Laplace, _of_laplace)
_register((Beta, ContinuousBernoulli), Uniform, _of_uniform, _beyond_uniform)
_register((Beta,), ContinuousBernoulli, _of_continuous_bernoulli)
_register((Uniform,), ContinuousBernoulli, _of_continuous_bernoulli, _beyond_one)
_register((Uniform,), Beta, _of_beta, _beyond_one)
_register((Uniform,), Pareto, _of_pareto, _below_pareto)

for _p, _qs in {
    Beta: (Pareto,),
    ContinuousBernoulli: (Pareto,),
    Exponential: (Beta, ContinuousBernoulli, Pareto, Uniform),
    Gamma: (Beta, ContinuousBernoulli, Pareto, Uniform),
    Gumbel: (Beta, ContinuousBernoulli, Exponential, Gamma, Pareto, Uniform),
    Laplace: (Beta, ContinuousBernoulli, Exponential, Gamma, Pareto, Uniform),
    Normal: (Beta, ContinuousBernoulli, Exponential, Gamma, Pareto, Uniform),
    Pareto: (Beta, ContinuousBernoulli, Uniform),
    Poisson: (Bernoulli, Binomial),
}.items():
    for _q in _qs:
        register_kl(_p, _q)(_infinite)


@register_kl(Bernoulli, Poisson)
def _bernoulli_poisson(p, q):
    return -p.entropy() - (p.probs * q.rate.log() - q.rate)
