"""Gamma, Chi2, Beta and Dirichlet."""

import argand
from argand.distributions import constraints
from argand.distributions._sampling import log_standard_gamma
from argand.distributions._special import lower_gamma
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.utils import broadcast_all


def _of_log(samples, dtype):
    """exp(samples) in dtype, above 0."""
    return samples.exp().to(dtype).clamp(min=argand.finfo(dtype).tiny)


def _log_beta(a, b):
    return argand.lgamma(a) + argand.lgamma(b) - argand.lgamma(a + b)


class Gamma(ExponentialFamily):
    """Shape concentration, inverse scale rate."""

    arg_constraints = {"concentration": constraints.positive, "rate": constraints.positive}
    support = constraints.nonnegative
    has_rsample = True

    def __init__(self, concentration, rate, validate_args=None):
        self.concentration, self.rate = broadcast_all(concentration, rate)
        super().__init__(self.concentration.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("concentration", "rate"), _instance)

    @property
    def mean(self):
        return self.concentration / self.rate

    @property
    def mode(self):
        return ((self.concentration - 1) / self.rate).clamp(min=0)

    @property
    def variance(self):
        return self.concentration / self.rate.pow(2)

    def rsample(self, sample_shape=()):
        a = self.concentration.expand(self._extended_shape(sample_shape))
        return _of_log(log_standard_gamma(a) - self.rate.log(), a.dtype)

    def log_prob(self, value):
        value, a, rate = argand.as_tensor(self._checked(value)), self.concentration, self.rate
        return argand.xlogy(a, rate) + argand.xlogy(a - 1, value) - rate * value - argand.lgamma(a)

    def cdf(self, value):
        return lower_gamma(self.concentration, self.rate * self._checked(value))

    @property
    def _natural_params(self):
        return self.concentration - 1, -self.rate

    def _log_normalizer(self, x, y):
        return argand.lgamma(x + 1) - (x + 1) * (-y).log()

    _mean_carrier_measure = 0

    def entropy(self):
        a = self.concentration
        return a - argand.log(self.rate) + argand.lgamma(a) + (1.0 - a) * argand.digamma(a)


class Chi2(Gamma):
    """The sum of df squares of standard normals."""

    arg_constraints = {"df": constraints.positive}

    def __init__(self, df, validate_args=None):
        (df,) = broadcast_all(df)
        super().__init__(0.5 * df, argand.full_like(df, 0.5), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("concentration", "rate"), _instance)

    @property
    def df(self):
        """Degrees of freedom."""
        return self.concentration * 2


class Beta(ExponentialFamily):
    """Density in proportion to x ** (concentration1 - 1) * (1 - x) ** (concentration0 - 1)."""

    arg_constraints = {"concentration1": constraints.positive, "concentration0": constraints.positive}
    support = constraints.unit_interval
    has_rsample = True

    def __init__(self, concentration1, concentration0, validate_args=None):
        self.concentration1, self.concentration0 = broadcast_all(concentration1, concentration0)
        super().__init__(self.concentration1.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("concentration1", "concentration0"), _instance)

    @property
    def _total(self):
        return self.concentration1 + self.concentration0

    @property
    def mean(self):
        return self.concentration1 / self._total

    @property
    def mode(self):
        return Dirichlet(argand.stack([self.concentration1, self.concentration0], -1), validate_args=False).mode[..., 0]

    @property
    def variance(self):
        total = self._total
        return self.concentration1 * self.concentration0 / (total.pow(2) * (total + 1))

    def rsample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        a, b = (log_standard_gamma(c.expand(shape)) for c in (self.concentration1, self.concentration0))
        return (a - b).sigmoid().to(self.concentration1.dtype)

    @property
    def _natural_params(self):
        return self.concentration1, self.concentration0

    def _log_normalizer(self, x, y):
        return _log_beta(x, y)

    def log_prob(self, value):
        value, a, b = self._checked(value), self.concentration1, self.concentration0
        return argand.xlogy(a - 1.0, value) + argand.xlogy(b - 1.0, 1.0 - value) - _log_beta(a, b)

    def entropy(self):
        a, b, total = self.concentration1, self.concentration0, self._total
        return (
            _log_beta(a, b)
            - (a - 1.0) * argand.digamma(a)
            - (b - 1.0) * argand.digamma(b)
            + (total - 2.0) * argand.digamma(total)
        )


class Dirichlet(ExponentialFamily):
    """Probabilities [*, K] with concentration [*, K]."""

    arg_constraints = {"concentration": constraints._IndependentConstraint(constraints.positive, 1)}
    support = constraints.simplex

    def __init__(self, concentration, validate_args=None):
        if concentration.dim() == 0:
            raise ValueError("Dirichlet: concentration must be [*, K], got a 0-d tensor")
        self.concentration = concentration
        super().__init__(concentration.shape[:-1], concentration.shape[-1:], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("concentration",), _instance)

    @property
    def mean(self):
        return self.concentration / self.concentration.sum(-1, True)

    @property
    def mode(self):
        above = (self.concentration - 1).clamp(min=0.0)
        mode = above / above.sum(-1, True)
        at_corner = (self.concentration < 1).all(-1, keepdim=True)
        corner = argand.nn.functional.one_hot(mode.nan_to_num(0.0).argmax(-1), self._event_shape[0]).to(mode.dtype)
        return argand.where(at_corner, corner, mode)

    @property
    def variance(self):
        total = self.concentration.sum(-1, True)
        return self.concentration * (total - self.concentration) / (total.pow(2) * (total + 1))

    def rsample(self, sample_shape=()):
        logs = log_standard_gamma(self.concentration.expand(self._extended_shape(sample_shape)))
        return logs.softmax(-1).to(self.concentration.dtype)

    @property
    def _natural_params(self):
        return (self.concentration,)

    def _log_normalizer(self, x):
        return x.lgamma().sum(-1) - x.sum(-1).lgamma()

    def log_prob(self, value):
        a = self.concentration
        powers = argand.xlogy(a - 1.0, self._checked(value)).sum(-1)
        return powers + a.sum(-1).lgamma() - a.lgamma().sum(-1)

    def entropy(self):
        a, k = self.concentration, self.concentration.size(-1)
        total = a.sum(-1)
        return (
            argand.lgamma(a).sum(-1)
            - argand.lgamma(total)
            - (k - total) * argand.digamma(total)
            - ((a - 1.0) * argand.digamma(a)).sum(-1)
        )
