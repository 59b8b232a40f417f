"""Cauchy and StudentT, and the halves of Normal and Cauchy."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Chi2
from argand.distributions.normal import Normal
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.transforms import AbsTransform
from argand.distributions.utils import broadcast_all


class Cauchy(Distribution):
    """Density 1 / (pi scale (1 + z ** 2)), z = (x - loc) / scale."""

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
    support = constraints.real
    has_rsample = True

    def __init__(self, loc, scale, validate_args=None):
        self.loc, self.scale = broadcast_all(loc, scale)
        super().__init__(self.loc.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("loc", "scale"), _instance)

    def rsample(self, sample_shape=()):
        u = argand.rand(self._extended_shape(sample_shape), dtype=self.loc.dtype, device=self.loc.device)
        info = argand.finfo(self.loc.dtype)
        return self.icdf(u.clamp(min=info.tiny, max=1 - info.eps))

    @property
    def mean(self):
        return argand.full_like(self.loc, float("nan"))

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        return argand.full_like(self.loc, float("inf"))

    def log_prob(self, value):
        z = (self._checked(value) - self.loc) / self.scale
        return -math.log(math.pi) - self.scale.log() - (z**2).log1p()

    def cdf(self, value):
        return ((self._checked(value) - self.loc) / self.scale).atan() / math.pi + 0.5

    def icdf(self, value):
        return (math.pi * (value - 0.5)).tan() * self.scale + self.loc

    def entropy(self):
        return math.log(4 * math.pi) + self.scale.log()


class StudentT(Distribution):
    """df degrees of freedom: a normal over the root of an independent mean of df squares."""

    arg_constraints = {"df": constraints.positive, "loc": constraints.real, "scale": constraints.positive}
    support = constraints.real
    has_rsample = True

    def __init__(self, df, loc=0.0, scale=1.0, validate_args=None):
        self.df, self.loc, self.scale = broadcast_all(df, loc, scale)
        super().__init__(self.df.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("df", "loc", "scale"), _instance)

    @property
    def mean(self):
        return argand.where(self.df > 1, self.loc, float("nan"))

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        known = self.scale.pow(2) * self.df / (self.df - 2)
        wide = argand.where(self.df > 1, float("inf"), float("nan")).to(known.dtype)
        return argand.where(self.df > 2, known, wide)

    def rsample(self, sample_shape=()):
        noise = argand.randn(self._extended_shape(sample_shape), dtype=self.df.dtype, device=self.df.device)
        squares = Chi2(self.df, validate_args=False).rsample(sample_shape)
        return self.loc + self.scale * (noise * (squares / self.df).rsqrt())

    def log_prob(self, value):
        y = (self._checked(value) - self.loc) / self.scale
        z = self.scale.log() + 0.5 * (self.df.log() + math.log(math.pi))
        z = z + (0.5 * self.df).lgamma() - (0.5 * (self.df + 1)).lgamma()
        return -0.5 * (self.df + 1) * (y**2 / self.df).log1p() - z

    def entropy(self):
        half, more = 0.5 * self.df, 0.5 * (self.df + 1)
        log_beta = half.lgamma() + math.log(math.sqrt(math.pi)) - (half + 0.5).lgamma()
        return self.scale.log() + more * (more.digamma() - half.digamma()) + 0.5 * self.df.log() + log_beta


class _Half(TransformedDistribution):
    """|x| of a distribution about 0."""

    arg_constraints = {"scale": constraints.positive}
    support = constraints.nonnegative
    has_rsample = True

    def __init__(self, scale, validate_args=None):
        super().__init__(self._of(0.0, scale, validate_args=False), AbsTransform(), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(_Half, (), batch_shape, _instance)

    @property
    def scale(self):
        """The scale of x."""
        return self.base_dist.scale

    @property
    def mode(self):
        return argand.zeros_like(self.scale)

    def log_prob(self, value):
        value = argand.as_tensor(self._checked(value))
        inside = self.base_dist.log_prob(value) + math.log(2)
        return argand.where(value >= 0, inside, -math.inf)

    def cdf(self, value):
        return 2 * self.base_dist.cdf(self._checked(value)) - 1

    def icdf(self, value):
        return self.base_dist.icdf((value + 1) / 2)

    def entropy(self):
        return self.base_dist.entropy() - math.log(2)


class HalfCauchy(_Half):
    """|x| of a Cauchy distribution about 0."""

    _of = Cauchy

    @property
    def mean(self):
        return argand.full_like(self.scale, math.inf)

    @property
    def variance(self):
        return argand.full_like(self.scale, math.inf)


class HalfNormal(_Half):
    """|x| of a normal distribution about 0."""

    _of = Normal

    @property
    def mean(self):
        return self.scale * math.sqrt(2 / math.pi)

    @property
    def variance(self):
        return self.scale.pow(2) * (1 - 2 / math.pi)
