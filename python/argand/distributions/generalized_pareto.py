"""The generalized Pareto distribution."""

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.utils import broadcast_all

__all__ = ["GeneralizedPareto"]


class GeneralizedPareto(Distribution):
    """What exceeds loc, with survival (1 + concentration * z) ** (-1 / concentration), z = (x - loc) / scale.

    exp(-z) for a concentration of 0; a negative one ends the support at loc - scale / concentration.
    """

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive, "concentration": constraints.real}
    has_rsample = True

    def __init__(self, loc, scale, concentration, validate_args=None):
        self.loc, self.scale, self.concentration = broadcast_all(loc, scale, concentration)
        super().__init__(self.loc.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("loc", "scale", "concentration"), _instance)

    @constraints.dependent_property(is_discrete=False, event_dim=0)
    def support(self):
        end = argand.where(self.concentration < 0, self.loc - self.scale / self._nonzero, float("inf"))
        return constraints.interval(self.loc, end)

    @property
    def _nonzero(self):
        return argand.where(self._exponential, 1.0, self.concentration)

    @property
    def _exponential(self):
        eps = argand.finfo(self.concentration.dtype).eps
        return self.concentration.abs() <= eps

    def _log_survival(self, value):
        z, k = (value - self.loc) / self.scale, self._nonzero
        return argand.where(self._exponential, -z, -(k * z).log1p() / k)

    @property
    def mean(self):
        k = self.concentration
        return argand.where(k < 1, self.loc + self.scale / (1 - k), float("nan"))

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        k = self.concentration
        return argand.where(k < 0.5, self.scale.square() / ((1 - k).square() * (1 - 2 * k)), float("nan"))

    def rsample(self, sample_shape=()):
        u = argand.rand(self._extended_shape(sample_shape), dtype=self.loc.dtype, device=self.loc.device)
        return self.icdf(u)

    def log_prob(self, value):
        return (1 + self.concentration) * self._log_survival(self._checked(value)) - self.scale.log()

    def log_survival_function(self, value):
        """The logarithm of the probability of more than value."""
        return self._log_survival(self._checked(value))

    def log_cdf(self, value):
        """The logarithm of cdf(value)."""
        return (-self.log_survival_function(value).exp()).log1p()

    def cdf(self, value):
        return -self.log_survival_function(value).expm1()

    def icdf(self, value):
        later, k = (-value).log1p(), self._nonzero
        return self.loc + self.scale * argand.where(self._exponential, -later, (-k * later).expm1() / k)

    def entropy(self):
        return self.scale.log() + self.concentration + 1
