"""1 with a given probability, else 0."""

import argand
from argand import Tensor
from argand.distributions import constraints
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.utils import (
    broadcast_all,
    lazy_property,
    logits_to_probs,
    name_of_given,
    probs_to_logits,
)
from argand.nn.functional import binary_cross_entropy_with_logits, softplus


class Bernoulli(ExponentialFamily):
    """probs: of 1, or logits: its log odds."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.boolean
    has_enumerate_support = True
    _mean_carrier_measure = 0

    def __init__(self, probs=None, logits=None, validate_args=None):
        name = name_of_given("Bernoulli", probs, logits)
        given = probs if logits is None else logits
        (value,) = (given,) if isinstance(given, Tensor) else broadcast_all(given)
        setattr(self, name, value)
        super().__init__(value.shape, validate_args=validate_args)

    @property
    def _param(self):
        return self.__dict__["probs"] if "probs" in self.__dict__ else self.logits

    def expand(self, batch_shape, _instance=None):
        names = [name for name in ("probs", "logits") if name in self.__dict__]
        return self._expanded(batch_shape, names, _instance)

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
        return self._param.size()

    @property
    def mean(self):
        return self.probs

    @property
    def mode(self):
        likely = (self.probs > 0.5).to(self.probs.dtype)
        return likely.masked_fill(self.probs == 0.5, float("nan"))

    @property
    def variance(self):
        return self.probs * (1 - self.probs)

    def sample(self, sample_shape=()):
        return argand.bernoulli(self.probs.detach().expand(self._extended_shape(sample_shape)))

    def log_prob(self, value):
        return -_cross_entropy(*broadcast_all(self.logits, self._checked(value)))

    def entropy(self):
        return _cross_entropy(self.logits, self.probs)

    @property
    def _natural_params(self):
        return (self.logits,)

    def _log_normalizer(self, x):
        return softplus(x)

    def enumerate_support(self, expand=True):
        like = self._param
        return self._along_batch(argand.tensor([0, 1], dtype=like.dtype, device=like.device), expand)


def _cross_entropy(logits, target):
    return binary_cross_entropy_with_logits(logits, target, reduction="none")
