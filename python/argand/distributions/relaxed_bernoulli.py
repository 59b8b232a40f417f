"""Bernoulli and its log odds made continuous."""

import argand
from argand.distributions import constraints
from argand.distributions._relaxed import _Relaxed
from argand.distributions.counts import _Trials
from argand.distributions.transforms import SigmoidTransform
from argand.distributions.utils import (
    broadcast_all,
    clamp_probs,
)
from argand.nn.functional import softplus

__all__ = ["LogitRelaxedBernoulli", "RelaxedBernoulli"]


class LogitRelaxedBernoulli(_Trials):
    """The log odds of RelaxedBernoulli: logistic noise added to logits, over temperature (Maddison et al. 2017)."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.real
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        self.temperature = temperature
        _, shape = self._take(probs, logits)
        super().__init__(shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._expanded(batch_shape, self._names(), _instance)
        new.temperature = self.temperature
        return new

    def rsample(self, sample_shape=()):
        like = self.logits
        u = clamp_probs(argand.rand(self._extended_shape(sample_shape), dtype=like.dtype, device=like.device))
        return (u.log() - (-u).log1p() + self.logits) / self.temperature

    def log_prob(self, value):
        logits, value = broadcast_all(self.logits, self._checked(value))
        z = logits - value * self.temperature
        return argand.as_tensor(self.temperature).log() + z - 2 * softplus(z)


class RelaxedBernoulli(_Relaxed):
    """Numbers from 0 to 1, the nearer to one of them the lower temperature is: the sigmoid of LogitRelaxedBernoulli."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.unit_interval
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        base = LogitRelaxedBernoulli(temperature, probs, logits, validate_args=validate_args)
        super().__init__(base, SigmoidTransform(), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(RelaxedBernoulli, (), batch_shape, _instance)
