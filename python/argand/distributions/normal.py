"""The normal distribution."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.utils import broadcast_all

_LOG_2PI = math.log(2 * math.pi)


class Normal(ExponentialFamily):
    """Mean loc, standard deviation scale."""

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
    def stddev(self):
        return self.scale

    @property
    def variance(self):
        return self.scale.pow(2)

    def sample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        with argand.no_grad():
            return argand.normal(self.loc.expand(shape), self.scale.expand(shape))

    def rsample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        noise = argand.randn(shape, dtype=self.loc.dtype, device=self.loc.device)
        return self.loc + noise * self.scale

    def log_prob(self, value):
        z = self._standardized(value)
        return -0.5 * z * z - self.scale.log() - 0.5 * _LOG_2PI

    def _standardized(self, value):
        return (self._checked(value) - self.loc) / self.scale

    def cdf(self, value):
        return (1 + (self._standardized(value) / math.sqrt(2)).erf()) / 2

    def icdf(self, value):
        z = math.sqrt(2) * (2 * value - 1).erfinv()
        return self.loc + self.scale * z

    def entropy(self):
        return self.scale.log() + 0.5 * (1 + _LOG_2PI)

    @property
    def _natural_params(self):
        square = self.scale.pow(2)
        return self.loc / square, -0.5 * square.reciprocal()

    def _log_normalizer(self, x, y):
        return -0.25 * x.pow(2) / y + 0.5 * (-math.pi / y).log()

    _mean_carrier_measure = 0
