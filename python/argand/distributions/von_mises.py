"""The normal distribution's like on the circle."""

import math

import argand
from argand.distributions import _sampling, constraints
from argand.distributions._special import bessel_ratio, log_bessel
from argand.distributions.distribution import Distribution
from argand.distributions.utils import broadcast_all

__all__ = ["VonMises"]


class VonMises(Distribution):
    """Angles, in radians, with density in proportion to exp(concentration * cos(x - loc)). Samples: from -pi to pi."""

    arg_constraints = {"loc": constraints.real, "concentration": constraints.positive}
    support = constraints.real

    def __init__(self, loc, concentration, validate_args=None):
        self.loc, self.concentration = broadcast_all(loc, concentration)
        super().__init__(self.loc.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("loc", "concentration"), _instance)

    @property
    def mean(self):
        """The mean direction."""
        return self.loc

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        """The circular variance, 1 - I_1 / I_0."""
        return 1 - bessel_ratio(self.concentration)

    def sample(self, sample_shape=()):
        with argand.no_grad():
            angles = _sampling.von_mises(self.concentration, self._extended_shape(sample_shape))
            turned = angles + self.loc.to(angles.dtype) + math.pi
            return (turned.remainder(2 * math.pi) - math.pi).to(self.loc.dtype)

    def log_prob(self, value):
        density = self.concentration * (self._checked(value) - self.loc).cos()
        return density - math.log(2 * math.pi) - log_bessel(self.concentration)
