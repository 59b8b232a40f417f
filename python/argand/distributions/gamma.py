"""Gamma, Beta and Dirichlet."""

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.utils import broadcast_all


def _standard_gamma(concentration):
    """Samples of Gamma(concentration, 1) (Marsaglia and Tsang 2000), without gradients.

    Concentrations below 1 are sampled one higher and scaled by u ** (1 / concentration). In float64.
    """
    alpha = concentration.detach().to(argand.float64)
    d = argand.where(alpha < 1, alpha + 1, alpha) - 1.0 / 3
    c = (9 * d).rsqrt()
    result = argand.zeros_like(d)
    open_ = argand.ones_like(d, dtype=argand.bool)
    while bool(open_.any()):  # each round accepts more than nine in ten
        x = argand.randn_like(d)
        v = (1 + c * x) ** 3
        u = argand.rand_like(d)
        accepted = (v > 0) & (u.log() < 0.5 * x * x + d - d * v + d * v.clamp(min=1e-300).log())
        result = argand.where(open_ & accepted, d * v, result)
        open_ = open_ & ~accepted
    boost = argand.rand_like(d) ** (1 / alpha)
    result = argand.where(alpha < 1, result * boost, result)
    return result.to(concentration.dtype).clamp_(min=argand.finfo(concentration.dtype).tiny)


def _log_beta(a, b):
    return argand.lgamma(a) + argand.lgamma(b) - argand.lgamma(a + b)


class Gamma(Distribution):
    """Shape concentration, inverse scale rate."""

    arg_constraints = {"concentration": constraints.positive, "rate": constraints.positive}
    support = constraints.nonnegative

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

    def sample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        with argand.no_grad():
            return _standard_gamma(self.concentration.expand(shape)) / self.rate

    def log_prob(self, value):
        value, a, rate = self._checked(value), self.concentration, self.rate
        return argand.xlogy(a, rate) + argand.xlogy(a - 1, value) - rate * value - argand.lgamma(a)

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


class Beta(Distribution):
    """Density in proportion to x ** (concentration1 - 1) * (1 - x) ** (concentration0 - 1)."""

    arg_constraints = {"concentration1": constraints.positive, "concentration0": constraints.positive}
    support = constraints.unit_interval

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

    def sample(self, sample_shape=()):
        shape = self._extended_shape(sample_shape)
        with argand.no_grad():
            a, b = (_standard_gamma(c.expand(shape)) for c in (self.concentration1, self.concentration0))
            return a / (a + b)

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


class Dirichlet(Distribution):
    """Probabilities [*, K] with concentration [*, K]."""

    arg_constraints = {"concentration": constraints._Independent(constraints.positive, 1)}
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

    def sample(self, sample_shape=()):
        with argand.no_grad():
            drawn = _standard_gamma(self.concentration.expand(self._extended_shape(sample_shape)))
            return drawn / drawn.sum(-1, True)

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
