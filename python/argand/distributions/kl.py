"""The Kullback-Leibler divergence of pairs of distributions."""

import functools

import argand
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.categorical import Categorical, OneHotCategorical
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Beta, Dirichlet, Gamma
from argand.distributions.independent import Independent
from argand.distributions.normal import LogNormal, Normal
from argand.distributions.utils import sum_rightmost

_registry = {}


def register_kl(type_p, type_q):
    """Decorates a function of (p, q) that computes their divergence; the most special pair is used."""
    for kind in (type_p, type_q):
        if not (isinstance(kind, type) and issubclass(kind, Distribution)):
            raise TypeError(f"register_kl: expected a class of distributions, got {kind}")

    def decorate(function):
        _registry[type_p, type_q] = function
        _find.cache_clear()
        return function

    return decorate


@functools.cache
def _find(type_p, type_q):
    """The function of the nearest pair of base classes."""
    best = None
    for (p, q), function in _registry.items():
        if issubclass(type_p, p) and issubclass(type_q, q):
            distance = type_p.__mro__.index(p) + type_q.__mro__.index(q)
            if best is None or distance < best[0]:
                best = (distance, function)
    return None if best is None else best[1]


def kl_divergence(p, q):
    """E_p[log p - log q], [batch]. NotImplementedError for pairs without a formula."""
    function = _find(type(p), type(q))
    if function is None:
        raise NotImplementedError(
            f"kl_divergence: no formula for {type(p).__name__} and {type(q).__name__}; register_kl adds one"
        )
    return function(p, q)


@register_kl(Normal, Normal)
def _normal(p, q):
    ratio = (p.scale / q.scale).pow(2)
    distance = ((p.loc - q.loc) / q.scale).pow(2)
    return 0.5 * (ratio + distance - 1 - ratio.log())


@register_kl(LogNormal, LogNormal)
def _log_normal(p, q):
    return _normal(p.base_dist, q.base_dist)


@register_kl(Categorical, Categorical)
def _categorical(p, q):
    terms = p.probs * (p.logits - q.logits)
    terms = argand.where(q.probs == 0, argand.full_like(terms, float("inf")), terms)
    terms = argand.where(p.probs == 0, argand.zeros_like(terms), terms)
    return terms.sum(-1)


@register_kl(OneHotCategorical, OneHotCategorical)
def _one_hot_categorical(p, q):
    return _categorical(p._categorical, q._categorical)


@register_kl(Bernoulli, Bernoulli)
def _bernoulli(p, q):
    def term(a, b):
        value = a * (a / b).log()
        value = argand.where(b == 0, argand.full_like(value, float("inf")), value)
        return argand.where(a == 0, argand.zeros_like(value), value)

    return term(p.probs, q.probs) + term(1 - p.probs, 1 - q.probs)


@register_kl(Uniform, Uniform)
def _uniform(p, q):
    sticks_out = (p.low < q.low) | (p.high > q.high)
    return (q._width / p._width).log().masked_fill(sticks_out, float("inf"))


@register_kl(Exponential, Exponential)
def _exponential(p, q):
    ratio = q.rate / p.rate
    return ratio - 1 - ratio.log()


@register_kl(Laplace, Laplace)
def _laplace(p, q):
    ratio = p.scale / q.scale
    distance = (p.loc - q.loc).abs()
    return -ratio.log() + distance / q.scale + ratio * (-distance / p.scale).exp() - 1


@register_kl(Gamma, Gamma)
def _gamma(p, q):
    return (
        q.concentration * (p.rate / q.rate).log()
        + argand.lgamma(q.concentration)
        - argand.lgamma(p.concentration)
        + (p.concentration - q.concentration) * argand.digamma(p.concentration)
        + (q.rate - p.rate) * (p.concentration / p.rate)
    )


@register_kl(Beta, Beta)
def _beta(p, q):
    def dirichlet(d):
        return Dirichlet(argand.stack([d.concentration1, d.concentration0], -1), validate_args=False)

    return _dirichlet(dirichlet(p), dirichlet(q))


@register_kl(Dirichlet, Dirichlet)
def _dirichlet(p, q):
    a, b = p.concentration, q.concentration
    total = a.sum(-1)
    normalizers = total.lgamma() - b.sum(-1).lgamma() - (a.lgamma() - b.lgamma()).sum(-1)
    return normalizers + ((a - b) * (a.digamma() - total.digamma().unsqueeze(-1))).sum(-1)


@register_kl(Independent, Independent)
def _independent(p, q):
    if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
        raise NotImplementedError("kl_divergence: the two Independent must have the same reinterpreted_batch_ndims")
    return sum_rightmost(kl_divergence(p.base_dist, q.base_dist), p.reinterpreted_batch_ndims)
