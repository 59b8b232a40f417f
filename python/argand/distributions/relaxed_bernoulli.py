"""Bernoulli and its log odds made continuous."""

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.transforms import SigmoidTransform
from argand.distributions.utils import (
    broadcast_all,
    clamp_probs,
    lazy_property,
    logits_to_probs,
    name_of_given,
    probs_to_logits,
)
from argand.nn.functional import softplus

__all__ = ["LogitRelaxedBernoulli", "RelaxedBernoulli"]


class LogitRelaxedBernoulli(Distribution):
    """The log odds of RelaxedBernoulli: logistic noise added to logits, over temperature (Maddison et al. 2017)."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.real
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        self.temperature = temperature
        name = name_of_given("LogitRelaxedBernoulli", probs, logits)
        (value,) = broadcast_all(probs if logits is None else logits)
        setattr(self, name, value)
        super().__init__(value.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        names = [name for name in ("probs", "logits") if name in self.__dict__]
        new = self._expanded(batch_shape, names, _instance)
        new.temperature = self.temperature
        return new

    @lazy_property
    def logits(self):
        """Log odds of 1."""
        return probs_to_logits(self.probs, is_binary=True)

    @lazy_property
    def probs(self):
        """The probability of 1."""
        return logits_to_probs(self.logits, is_binary=True)

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._batch_shape

    def rsample(self, sample_shape=()):
        like = self.logits
        u = clamp_probs(argand.rand(self._extended_shape(sample_shape), dtype=like.dtype, device=like.device))
        return (u.log() - (-u).log1p() + self.logits) / self.temperature

    def log_prob(self, value):
        logits, value = broadcast_all(self.logits, self._checked(value))
        z = logits - value * self.temperature
        return argand.as_tensor(self.temperature).log() + z - 2 * softplus(z)


class RelaxedBernoulli(TransformedDistribution):
    """Numbers from 0 to 1, the nearer to one of them the lower temperature is: the sigmoid of LogitRelaxedBernoulli."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.unit_interval
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        base = LogitRelaxedBernoulli(temperature, probs, logits, validate_args=validate_args)
        super().__init__(base, SigmoidTransform(), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(RelaxedBernoulli, (), batch_shape, _instance)

    @property
    def temperature(self):
        """How far the values are from 0 and 1."""
        return self.base_dist.temperature

    @property
    def logits(self):
        """Log odds of 1."""
        return self.base_dist.logits

    @property
    def probs(self):
        """The probability of 1."""
        return self.base_dist.probs
