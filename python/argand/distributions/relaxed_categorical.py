"""OneHotCategorical and its logarithm made continuous."""

import math

import argand
from argand.distributions import constraints
from argand.distributions._relaxed import _Relaxed
from argand.distributions.categorical import Categorical
from argand.distributions.distribution import Distribution
from argand.distributions.transforms import ExpTransform
from argand.distributions.utils import clamp_probs

__all__ = ["ExpRelaxedCategorical", "RelaxedOneHotCategorical"]


class ExpRelaxedCategorical(Distribution):
    """The logarithm of RelaxedOneHotCategorical: logits with Gumbel noise over temperature, as log-probabilities."""

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.real_vector  # of log-probabilities
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        self._categorical = Categorical(probs, logits)
        self.temperature = temperature
        shape = self._categorical.param_shape
        super().__init__(shape[:-1], shape[-1:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(ExpRelaxedCategorical, _instance)
        new.temperature, new._categorical = self.temperature, self._categorical.expand(batch_shape)
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._categorical.param_shape

    @property
    def logits(self):
        """Log-probabilities, [*, K]."""
        return self._categorical.logits

    @property
    def probs(self):
        """Probabilities, [*, K]."""
        return self._categorical.probs

    def rsample(self, sample_shape=()):
        shape, like = self._extended_shape(sample_shape), self.logits
        uniform = clamp_probs(argand.rand(shape, dtype=like.dtype, device=like.device))
        scores = (like - (-uniform.log()).log()) / self.temperature
        return scores.log_softmax(-1)

    def log_prob(self, value):
        k, value = self._event_shape[0], self._checked(value)
        logits, value = argand.broadcast_tensors(self.logits, value)
        terms = (logits - value * self.temperature).log_softmax(-1).sum(-1)
        temperature = argand.as_tensor(self.temperature, dtype=logits.dtype)
        return terms + math.lgamma(k) + (k - 1) * temperature.log()


class RelaxedOneHotCategorical(_Relaxed):
    """Points of the simplex, the nearer to its corners the lower temperature is (Jang et al. 2017)."""

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}
    support = constraints.simplex
    has_rsample = True

    def __init__(self, temperature, probs=None, logits=None, validate_args=None):
        base = ExpRelaxedCategorical(temperature, probs, logits, validate_args=validate_args)
        super().__init__(base, ExpTransform(), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(RelaxedOneHotCategorical, (), batch_shape, _instance)
