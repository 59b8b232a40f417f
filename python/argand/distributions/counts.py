"""Geometric, Binomial and Multinomial: counts of trials and successes."""

import math

import argand
from argand.distributions import _sampling, constraints
from argand.distributions.categorical import Categorical
from argand.distributions.distribution import Distribution
from argand.distributions.utils import (
    broadcast_all,
    lazy_property,
    logits_to_probs,
    name_of_given,
    probs_to_logits,
)


class _Trials(Distribution):
    """Trials that succeed with probs, or the log odds logits."""

    def _take(self, probs, logits, *others):
        name = name_of_given(type(self).__name__, probs, logits)
        *others, value = broadcast_all(*others, probs if logits is None else logits)
        setattr(self, name, value)
        return others, value.shape

    @lazy_property
    def logits(self):
        """Log odds of a success."""
        return probs_to_logits(self.probs, is_binary=True)

    @lazy_property
    def probs(self):
        """The probability of a success."""
        return logits_to_probs(self.logits, is_binary=True)

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self.__dict__[self._names()[0]].size()

    def _names(self):
        return [name for name in ("probs", "logits") if name in self.__dict__]


class Geometric(_Trials):
    """How many trials fail before one succeeds."""

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.nonnegative_integer

    def __init__(self, probs=None, logits=None, validate_args=None):
        _, shape = self._take(probs, logits)
        super().__init__(shape, validate_args=validate_args)
        if self._validate_args and probs is not None and not bool((self.probs > 0).all()):
            raise ValueError("Geometric: probs must be above 0")

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, self._names(), _instance)

    @property
    def mean(self):
        return 1.0 / self.probs - 1.0

    @property
    def mode(self):
        return argand.zeros_like(self.probs)

    @property
    def variance(self):
        return (1.0 / self.probs - 1.0) / self.probs

    def sample(self, sample_shape=()):
        with argand.no_grad():
            u = argand.rand(self._extended_shape(sample_shape), dtype=self.probs.dtype)
            return (u.clamp(min=argand.finfo(u.dtype).tiny).log() / (-self.probs).log1p()).floor()

    def log_prob(self, value):
        value = self._checked(value)
        failed = argand.where((self.probs == 1) & (value == 0), 0.0, (-self.probs).log1p())
        return value * failed + self.probs.log()

    def entropy(self):
        p = self.probs
        return -(argand.xlogy(1 - p, 1 - p) + argand.xlogy(p, p)) / p


class Binomial(_Trials):
    """How many of total_count trials succeed."""

    has_enumerate_support = True

    arg_constraints = {
        "total_count": constraints.nonnegative_integer,
        "probs": constraints.unit_interval,
        "logits": constraints.real,
    }

    def __init__(self, total_count=1, probs=None, logits=None, validate_args=None):
        (self.total_count,), shape = self._take(probs, logits, total_count)
        super().__init__(shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ["total_count", *self._names()], _instance)

    @constraints.dependent_property(is_discrete=True)
    def support(self):
        return constraints.integer_interval(0, self.total_count)

    @property
    def mean(self):
        return self.total_count * self.probs

    @property
    def mode(self):
        return ((self.total_count + 1) * self.probs).floor().clamp(max=self.total_count)

    @property
    def variance(self):
        return self.total_count * self.probs * (1 - self.probs)

    def sample(self, sample_shape=()):
        with argand.no_grad():
            shape = self._extended_shape(sample_shape)
            return _sampling.binomial(self.total_count.expand(shape), self.probs.expand(shape))

    def log_prob(self, value):
        value, n = self._checked(value), self.total_count
        ways = (n + 1).lgamma() - (value + 1).lgamma() - (n - value + 1).lgamma()
        # n log(1 - p) from the log odds, without overflow
        lost = n * (self.logits.clamp(min=0) + (-self.logits.abs()).exp().log1p())
        return ways + value * self.logits - lost

    def enumerate_support(self, expand=True):
        count = int(self.total_count.max().item())
        if not bool((self.total_count == count).all()):
            raise NotImplementedError("Binomial: the values are listed only where total_count is one for the batch")
        return self._along_batch(argand.arange(1 + count, dtype=self._param.dtype), expand)

    @property
    def _param(self):
        return self.__dict__["probs"] if "probs" in self.__dict__ else self.logits

    def entropy(self):
        log_prob = self.log_prob(self.enumerate_support(False))
        return -(log_prob.exp() * log_prob).sum(0)


class Multinomial(Distribution):
    """How often each of K outcomes comes in total_count draws."""

    arg_constraints = {"probs": constraints.simplex, "logits": constraints.real_vector}

    def __init__(self, total_count=1, probs=None, logits=None, validate_args=None):
        if not isinstance(total_count, int):
            raise NotImplementedError("Multinomial: total_count must be one int for the whole batch")
        self.total_count = total_count
        self._categorical = Categorical(probs, logits, validate_args)
        shape = self._categorical.param_shape
        super().__init__(self._categorical.batch_shape, shape[-1:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(Multinomial, _instance)
        new.total_count, new._categorical = self.total_count, self._categorical.expand(batch_shape)
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    @constraints.dependent_property(is_discrete=True)
    def support(self):
        return constraints.multinomial(self.total_count)

    @property
    def probs(self):
        """Probabilities, [*, K]."""
        return self._categorical.probs

    @property
    def logits(self):
        """Log-probabilities, [*, K]."""
        return self._categorical.logits

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._categorical.param_shape

    @property
    def mean(self):
        return self.probs * self.total_count

    @property
    def variance(self):
        return self.total_count * self.probs * (1 - self.probs)

    def sample(self, sample_shape=()):
        drawn = self._categorical.sample((self.total_count, *sample_shape))
        return argand.nn.functional.one_hot(drawn, self._event_shape[0]).sum(0).to(self.probs.dtype)

    def log_prob(self, value):
        value = self._checked(value)
        ways = (value.sum(-1) + 1).lgamma() - (value + 1).lgamma().sum(-1)
        # an outcome that cannot come and did not adds nothing
        logits = argand.where((value == 0) & (self.logits == -float("inf")), 0.0, self.logits)
        return ways + (logits * value).sum(-1)

    def entropy(self):
        n = self.total_count
        each = Binomial(n, probs=self.probs)
        counts = each.enumerate_support(False)
        logs = (each.log_prob(counts).exp() * (counts + 1).lgamma()).sum(0).sum(-1)
        return n * self._categorical.entropy() - math.lgamma(n + 1) + logs
