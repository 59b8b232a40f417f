"""Cauchy, Gumbel, StudentT, Pareto, Weibull and the halves of Normal and Cauchy."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Chi2
from argand.distributions.utils import broadcast_all, euler_constant


class _LocScale(Distribution):
    arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
    support = constraints.real
    has_rsample = True

    def __init__(self, loc, scale, validate_args=None):
        self.loc, self.scale = broadcast_all(loc, scale)
        super().__init__(self.loc.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("loc", "scale"), _instance)

    def _uniform(self, sample_shape):
        """In the open interval from 0 to 1."""
        u = argand.rand(self._extended_shape(sample_shape), dtype=self.loc.dtype, device=self.loc.device)
        return u.clamp(min=argand.finfo(self.loc.dtype).tiny, max=1 - argand.finfo(self.loc.dtype).eps)

    def rsample(self, sample_shape=()):
        return self.icdf(self._uniform(sample_shape))


class Cauchy(_LocScale):
    """Density 1 / (pi scale (1 + z ** 2)), z = (x - loc) / scale."""

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


class Gumbel(_LocScale):
    """The greatest of many: distribution function exp(-exp(-(x - loc) / scale))."""

    @property
    def mean(self):
        return self.loc + self.scale * euler_constant

    @property
    def mode(self):
        return self.loc

    @property
    def stddev(self):
        return (math.pi / math.sqrt(6)) * self.scale

    @property
    def variance(self):
        return self.stddev.pow(2)

    def log_prob(self, value):
        z = (self.loc - self._checked(value)) / self.scale
        return z - z.exp() - self.scale.log()

    def cdf(self, value):
        return (-((self.loc - self._checked(value)) / self.scale).exp()).exp()

    def icdf(self, value):
        return self.loc - self.scale * (-value.log()).log()

    def entropy(self):
        return self.scale.log() + (1 + euler_constant)


class StudentT(Distribution):
    """df degrees of freedom: a normal over the root of an independent mean of df squares."""

    arg_constraints = {"df": constraints.positive, "loc": constraints.real, "scale": constraints.positive}
    support = constraints.real

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

    def sample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        with argand.no_grad():
            squares = Chi2(self.df).sample(sample_shape)
            return self.loc + self.scale * argand.randn(shape, dtype=self.df.dtype) * (squares / self.df).rsqrt()

    def log_prob(self, value):
        y = (self._checked(value) - self.loc) / self.scale
        z = self.scale.log() + 0.5 * (self.df.log() + math.log(math.pi))
        z = z + (0.5 * self.df).lgamma() - (0.5 * (self.df + 1)).lgamma()
        return -0.5 * (self.df + 1) * (y**2 / self.df).log1p() - z

    def entropy(self):
        half, more = 0.5 * self.df, 0.5 * (self.df + 1)
        log_beta = half.lgamma() + math.log(math.sqrt(math.pi)) - (half + 0.5).lgamma()
        return self.scale.log() + more * (more.digamma() - half.digamma()) + 0.5 * self.df.log() + log_beta


class _Half(Distribution):
    """|x| of a distribution about 0."""

    arg_constraints = {"scale": constraints.positive}
    support = constraints.nonnegative
    has_rsample = True

    def __init__(self, scale, validate_args=None):
        (self.scale,) = broadcast_all(scale)
        super().__init__(self.scale.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("scale",), _instance)

    @property
    def base_dist(self):
        """The distribution of x."""
        return self._base(argand.zeros_like(self.scale), self.scale)

    @property
    def mode(self):
        return argand.zeros_like(self.scale)

    def rsample(self, sample_shape=()):
        return self.base_dist.rsample(sample_shape).abs()

    def log_prob(self, value):
        value = self._checked(value)
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

    _base = Cauchy

    @property
    def mean(self):
        return argand.full_like(self.scale, math.inf)

    @property
    def variance(self):
        return argand.full_like(self.scale, math.inf)


class HalfNormal(_Half):
    """|x| of a normal distribution about 0."""

    @staticmethod
    def _base(loc, scale):
        from argand.distributions.normal import Normal

        return Normal(loc, scale)

    @property
    def mean(self):
        return self.scale * math.sqrt(2 / math.pi)

    @property
    def variance(self):
        return self.scale.pow(2) * (1 - 2 / math.pi)


class Pareto(Distribution):
    """Density alpha scale ** alpha / x ** (alpha + 1) from scale on."""

    arg_constraints = {"alpha": constraints.positive, "scale": constraints.positive}
    has_rsample = True

    def __init__(self, scale, alpha, validate_args=None):
        self.scale, self.alpha = broadcast_all(scale, alpha)
        super().__init__(self.scale.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("scale", "alpha"), _instance)

    @constraints.dependent_property
    def support(self):
        return constraints.greater_than_eq(self.scale)

    @property
    def mean(self):
        a = self.alpha.clamp(min=1)
        return a * self.scale / (a - 1)

    @property
    def mode(self):
        return self.scale

    @property
    def variance(self):
        a = self.alpha.clamp(min=2)
        return self.scale.pow(2) * a / ((a - 1).pow(2) * (a - 2))

    def rsample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        return self.scale * (argand.empty(shape, dtype=self.scale.dtype).exponential_() / self.alpha).exp()

    def log_prob(self, value):
        value = self._checked(value)
        return self.alpha.log() + self.alpha * self.scale.log() - (self.alpha + 1) * value.log()

    def cdf(self, value):
        return 1 - (self.scale / self._checked(value)).pow(self.alpha)

    def entropy(self):
        return (self.scale / self.alpha).log() + (1 + self.alpha.reciprocal())


class Weibull(Distribution):
    """scale times an exponential waiting time to the power 1 / concentration."""

    arg_constraints = {"scale": constraints.positive, "concentration": constraints.positive}
    support = constraints.positive
    has_rsample = True

    def __init__(self, scale, concentration, validate_args=None):
        self.scale, self.concentration = broadcast_all(scale, concentration)
        super().__init__(self.scale.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("scale", "concentration"), _instance)

    @property
    def mean(self):
        return self.scale * (1 + self.concentration.reciprocal()).lgamma().exp()

    @property
    def mode(self):
        k = self.concentration
        return argand.where(k > 1, self.scale * ((k - 1).clamp(min=0) / k).pow(k.reciprocal()), 0.0)

    @property
    def variance(self):
        inverse = self.concentration.reciprocal()
        return self.scale.pow(2) * ((1 + 2 * inverse).lgamma().exp() - (2 * (1 + inverse).lgamma()).exp())

    def rsample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        waits = argand.empty(shape, dtype=self.scale.dtype).exponential_()
        return self.scale * waits.pow(self.concentration.reciprocal())

    def log_prob(self, value):
        k, z = self.concentration, self._checked(value) / self.scale
        return k.log() - self.scale.log() + (k - 1) * z.log() - z.pow(k)

    def cdf(self, value):
        return -(-(self._checked(value) / self.scale).pow(self.concentration)).expm1()

    def entropy(self):
        inverse = self.concentration.reciprocal()
        return euler_constant * (1 - inverse) + (self.scale * inverse).log() + 1
