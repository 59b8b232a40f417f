"""How many trials succeed before a number of them fail."""

import argand
from argand.distributions import constraints
from argand.distributions.counts import _Trials
from argand.distributions.gamma import Gamma
from argand.nn.functional import logsigmoid

__all__ = ["NegativeBinomial"]


class NegativeBinomial(_Trials):
    """The successes, each with probability probs or log odds logits, before total_count failures.

    total_count, above 0, need not be whole: then it is Poisson with a Gamma distributed rate.
    """

    arg_constraints = {
        "total_count": constraints.greater_than_eq(0),
        "probs": constraints.half_open_interval(0.0, 1.0),
        "logits": constraints.real,
    }
    support = constraints.nonnegative_integer

    def __init__(self, total_count, probs=None, logits=None, validate_args=None):
        (self.total_count,), shape = self._take(probs, logits, total_count)
        self.total_count = self.total_count.to(self.__dict__[self._names()[0]].dtype)
        super().__init__(shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ["total_count", *self._names()], _instance)

    @property
    def mean(self):
        return self.total_count * self.logits.exp()

    @property
    def mode(self):
        return ((self.total_count - 1) * self.logits.exp()).floor().clamp(min=0)

    @property
    def variance(self):
        return self.mean / (-self.logits).sigmoid()

    def sample(self, sample_shape=()):
        with argand.no_grad():
            rates = Gamma(self.total_count, (-self.logits).exp(), validate_args=False).sample(sample_shape)
            return argand.poisson(rates)

    def log_prob(self, value):
        value, n = self._checked(value), self.total_count
        unnormalized = n * logsigmoid(-self.logits) + value * logsigmoid(self.logits)
        ways = (n + value).lgamma() - (1 + value).lgamma() - n.lgamma()
        return unnormalized + argand.where(n + value == 0, 0.0, ways)
