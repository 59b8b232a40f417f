"""The Kullback-Leibler divergence of pairs of distributions: the table of formulas and pairs of one family."""

import functools

import argand
from argand.distributions._covariance import _half_log_det
from argand.distributions.bernoulli import Bernoulli
from argand.distributions.categorical import Categorical, OneHotCategorical
from argand.distributions.continuous import Exponential, Laplace, Uniform
from argand.distributions.continuous_bernoulli import ContinuousBernoulli
from argand.distributions.counts import Binomial, Geometric
from argand.distributions.distribution import Distribution
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.gamma import Beta, Dirichlet, Gamma
from argand.distributions.independent import Independent
from argand.distributions.lowrank_multivariate_normal import LowRankMultivariateNormal
from argand.distributions.multivariate_normal import MultivariateNormal
from argand.distributions.normal import Normal
from argand.distributions.poisson import Poisson
from argand.distributions.powers import Gumbel, Pareto
from argand.distributions.tailed import Cauchy, HalfNormal
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.utils import euler_constant, sum_rightmost

__all__ = ["kl_divergence", "register_kl"]

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
        raise _unknown(p, q)
    return function(p, q)


def _unknown(p, q):
    return NotImplementedError(
        f"kl_divergence: no formula for {type(p).__name__} and {type(q).__name__}; register_kl adds one"
    )


@register_kl(Normal, Normal)
def _normal(p, q):
    ratio = (p.scale / q.scale).pow(2)
    distance = ((p.loc - q.loc) / q.scale).pow(2)
    return 0.5 * (ratio + distance - 1 - ratio.log())


@register_kl(HalfNormal, HalfNormal)
def _half_normal(p, q):
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


@register_kl(Binomial, Binomial)
def _binomial(p, q):
    if bool((p.total_count < q.total_count).any()):
        raise NotImplementedError("kl_divergence: two Binomial need p.total_count of at least q.total_count")
    kl = p.total_count * (p.probs * (p.logits - q.logits) + (-p.probs).log1p() - (-q.probs).log1p())
    return argand.where(p.total_count > q.total_count, float("inf"), kl)


@register_kl(Geometric, Geometric)
def _geometric(p, q):
    return -p.entropy() - (-q.probs).log1p() / p.probs - q.logits


@register_kl(Poisson, Poisson)
def _poisson(p, q):
    return p.rate * (p.rate.log() - q.rate.log()) - (p.rate - q.rate)


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


@register_kl(Cauchy, Cauchy)
def _cauchy(p, q):
    return ((p.scale + q.scale).pow(2) + (p.loc - q.loc).pow(2)).log() - (4 * p.scale * q.scale).log()


@register_kl(Gumbel, Gumbel)
def _gumbel(p, q):
    ratio, distance = p.scale / q.scale, (q.loc - p.loc) / q.scale
    tail = (distance + (1 + ratio).lgamma()).exp()
    return tail - distance - ratio.log() - 1 + (ratio - 1) * euler_constant


@register_kl(Pareto, Pareto)
def _pareto(p, q):
    shift, ratio = p.scale.log() - q.scale.log(), q.alpha / p.alpha
    kl = q.alpha * shift - ratio.log() + ratio - 1
    return argand.where(p.scale < q.scale, float("inf"), kl)


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


@register_kl(ContinuousBernoulli, ContinuousBernoulli)
def _continuous_bernoulli(p, q):
    cross = p.mean * q.logits + q._log_norm() + (-q.probs).log1p()
    return -p.entropy() - cross


@register_kl(ExponentialFamily, ExponentialFamily)
def _exponential_family(p, q):
    """The Bregman divergence of the log normalizer (Nielsen and Nock 2010)."""
    if type(p) is not type(q):
        raise _unknown(p, q)
    normalizer, theta, means = p._normalizer_and_means()
    result = q._log_normalizer(*q._natural_params) - normalizer
    for t_p, t_q, mean in zip(theta, q._natural_params, means, strict=True):
        result = result - sum_rightmost((t_q - t_p) * mean, t_q.dim() - len(q.batch_shape))
    return result


def _log_det(d):
    if isinstance(d, LowRankMultivariateNormal):
        return d._log_det()
    return 2 * _half_log_det(d._unbroadcasted_scale_tril)


def _whitened(d, columns):
    """The trace of C^T covariance^-1 C for the columns C [*, n, m]."""
    if isinstance(d, LowRankMultivariateNormal):
        over = columns / d._unbroadcasted_cov_diag.unsqueeze(-1)
        inside = d._unbroadcasted_cov_factor.mT @ over
        solved = argand.linalg.solve_triangular(_matched(d._capacitance_tril, inside), inside, upper=False)
        return (columns * over).sum((-2, -1)) - solved.square().sum((-2, -1))
    factor = _matched(d._unbroadcasted_scale_tril, columns)
    return argand.linalg.solve_triangular(factor, columns, upper=False).square().sum((-2, -1))


def _matched(factor, columns):
    """factor with the batch of columns."""
    batch = argand.broadcast_shapes(factor.shape[:-2], columns.shape[:-2])
    return factor.expand((*batch, *factor.shape[-2:]))


def _root(d):
    """[*, n, m] whose product with its transpose is the covariance."""
    if isinstance(d, LowRankMultivariateNormal):
        diagonal = d._unbroadcasted_cov_diag.sqrt().diag_embed()
        factor = _matched(d._unbroadcasted_cov_factor, diagonal)
        return argand.cat([factor, diagonal.expand((*factor.shape[:-1], diagonal.shape[-1]))], -1)
    return d._unbroadcasted_scale_tril


@register_kl(MultivariateNormal, MultivariateNormal)
@register_kl(MultivariateNormal, LowRankMultivariateNormal)
@register_kl(LowRankMultivariateNormal, MultivariateNormal)
@register_kl(LowRankMultivariateNormal, LowRankMultivariateNormal)
def _multivariate_normal(p, q):
    if p.event_shape != q.event_shape:
        raise ValueError(
            f"kl_divergence: normal vectors of different sizes, {tuple(p.event_shape)} and {tuple(q.event_shape)}"
        )
    distance = _whitened(q, (p.loc - q.loc).unsqueeze(-1))
    return 0.5 * (_log_det(q) - _log_det(p) + _whitened(q, _root(p)) + distance - p.event_shape[0])


@register_kl(TransformedDistribution, TransformedDistribution)
def _transformed(p, q):
    if p.transforms != q.transforms or p.event_shape != q.event_shape:
        raise _unknown(p, q)
    return kl_divergence(p.base_dist, q.base_dist)


@register_kl(Independent, Independent)
def _independent(p, q):
    if p.reinterpreted_batch_ndims != q.reinterpreted_batch_ndims:
        raise NotImplementedError("kl_divergence: the two Independent must have the same reinterpreted_batch_ndims")
    return sum_rightmost(kl_divergence(p.base_dist, q.base_dist), p.reinterpreted_batch_ndims)


from argand.distributions import _cross_kl  # noqa: E402,F401  (adds the pairs of different families)
