"""Uniform, Exponential and Laplace: distributions whose inverse is a formula."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.utils import broadcast_all


class Uniform(Distribution):
    """Between low, which counts, and high, which does not."""

    has_rsample = True

    def __init__(self, low, high, validate_args=None):
        self.low, self.high = broadcast_all(low, high)
        super().__init__(self.low.shape, validate_args=validate_args)
        if self._validate_args and not bool((self.low < self.high).all()):
            raise ValueError("Uniform: low must be below high")

    @property
    def arg_constraints(self):
        below, above = constraints.less_than(self.high), constraints.greater_than(self.low)
        return {"low": below, "high": above}

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("low", "high"), _instance)

    @constraints.dependent_property
    def support(self):
        return constraints.interval(self.low, self.high)

    @property
    def _width(self):
        return self.high - self.low

    @property
    def mean(self):
        return (self.high + self.low) / 2

    @property
    def mode(self):
        return self.high * float("nan")

    @property
    def stddev(self):
        return self._width / math.sqrt(12)

    @property
    def variance(self):
        return self._width.square() / 12

    def rsample(self, sample_shape=()):
        noise = argand.rand(self._extended_shape(sample_shape), dtype=self.low.dtype, device=self.low.device)
        return self.low + noise * self._width

    def log_prob(self, value):
        value = self._checked(value)
        inside = (self.low <= value) & (value < self.high)
        return inside.to(self.low.dtype).log() - self._width.log()

    def cdf(self, value):
        return ((self._checked(value) - self.low) / self._width).clamp(min=0, max=1)

    def icdf(self, value):
        return self.low + value * self._width

    def entropy(self):
        return self._width.log()


class Exponential(ExponentialFamily):
    """Waiting times of events that come at rate."""

    arg_constraints = {"rate": constraints.positive}
    support = constraints.nonnegative
    has_rsample = True
    _mean_carrier_measure = 0

    def __init__(self, rate, validate_args=None):
        (self.rate,) = broadcast_all(rate)
        super().__init__(self.rate.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("rate",), _instance)

    @property
    def mean(self):
        return self.rate.reciprocal()

    @property
    def mode(self):
        return argand.zeros_like(self.rate)

    @property
    def stddev(self):
        return self.rate.reciprocal()

    @property
    def variance(self):
        return self.rate.pow(-2)

    def rsample(self, sample_shape=()):
        noise = argand.empty(self._extended_shape(sample_shape), dtype=self.rate.dtype, device=self.rate.device)
        return noise.exponential_() / self.rate

    def log_prob(self, value):
        return self.rate.log() - self._checked(value) * self.rate

    def cdf(self, value):
        later = (-self.rate * self._checked(value)).exp()
        return 1 - later

    def icdf(self, value):
        return (-value).log1p().neg() / self.rate

    def entropy(self):
        return 1 - self.rate.log()

    @property
    def _natural_params(self):
        return (-self.rate,)

    def _log_normalizer(self, x):
        return -(-x).log()


class Laplace(Distribution):
    """Density falling exponentially on both sides of loc, at the rate 1 / scale."""

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
    support = constraints.real
    has_rsample = True

    def __init__(self, loc, scale, validate_args=None):
        self.loc, self.scale = broadcast_all(loc, scale)
        super().__init__(self.loc.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("loc", "scale"), _instance)

    @property
    def mean(self):
        return self.loc

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        return 2 * self.scale.pow(2)

    @property
    def stddev(self):
        return 2**0.5 * self.scale

    def rsample(self, sample_shape=()):
        shape, dtype = self._extended_shape(sample_shape), self.loc.dtype
        # the open interval: its ends would be infinite
        u = argand.empty(shape, dtype=dtype, device=self.loc.device).uniform_(argand.finfo(dtype).eps - 1, 1)
        return self._quantile(u)

    def _quantile(self, u):
        """What a share (1 + u) / 2 of the values lies below."""
        return self.loc - self.scale * (u.sign() * (-u.abs()).log1p())

    def log_prob(self, value):
        distance = (self._checked(value) - self.loc).abs()
        return -(distance / self.scale) - (2 * self.scale).log()

    def cdf(self, value):
        distance = self._checked(value) - self.loc
        share = -(-distance.abs() / self.scale).expm1()  # of the values that lie nearer on this side
        return 0.5 + 0.5 * distance.sign() * share

    def icdf(self, value):
        return self._quantile(2 * value - 1)

    def entropy(self):
        return self.scale.log() + (1 + math.log(2))
