"""Gumbel, Pareto, Weibull, Kumaraswamy and InverseGamma: uniform, exponential and gamma samples, transformed."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.continuous import Exponential, Uniform
from argand.distributions.gamma import Gamma
from argand.distributions.transformed_distribution import TransformedDistribution
from argand.distributions.transforms import AffineTransform, ExpTransform, PowerTransform
from argand.distributions.utils import broadcast_all, euler_constant


def _open_uniform(like):
    """Uniform on the open interval from 0 to 1, one for each element of like."""
    info = argand.finfo(like.dtype)
    low, high = argand.full_like(like, info.tiny), argand.full_like(like, 1 - info.eps)
    return Uniform(low, high, validate_args=False)


class Gumbel(TransformedDistribution):
    """The greatest of many: distribution function exp(-exp(-(x - loc) / scale))."""

    arg_constraints = {"loc": constraints.real, "scale": constraints.positive}
    support = constraints.real

    def __init__(self, loc, scale, validate_args=None):
        self.loc, self.scale = broadcast_all(loc, scale)
        turn = AffineTransform(loc=0, scale=-argand.ones_like(self.scale))
        place = AffineTransform(loc=self.loc, scale=-self.scale)
        logarithm = ExpTransform().inv
        base = _open_uniform(self.loc)
        super().__init__(base, [logarithm, turn, logarithm, place], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(Gumbel, ("loc", "scale"), batch_shape, _instance)

    @property
    def mean(self):
        return self.loc + self.scale * euler_constant

    @property
    def mode(self):
        return self.loc

    @property
    def stddev(self):
        return (math.pi / math.sqrt(6)) * self.scale

    @property
    def variance(self):
        return self.stddev.pow(2)

    def log_prob(self, value):
        z = (self.loc - self._checked(value)) / self.scale
        return z - z.exp() - self.scale.log()

    def cdf(self, value):
        return (-((self.loc - self._checked(value)) / self.scale).exp()).exp()

    def icdf(self, value):
        return self.loc - self.scale * (-value.log()).log()

    def entropy(self):
        return self.scale.log() + (1 + euler_constant)


class Pareto(TransformedDistribution):
    """Density alpha scale ** alpha / x ** (alpha + 1) from scale on."""

    arg_constraints = {"alpha": constraints.positive, "scale": constraints.positive}

    def __init__(self, scale, alpha, validate_args=None):
        self.scale, self.alpha = broadcast_all(scale, alpha)
        place = AffineTransform(loc=0, scale=self.scale)
        base = Exponential(self.alpha, validate_args=validate_args)
        super().__init__(base, [ExpTransform(), place], validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(Pareto, ("scale", "alpha"), batch_shape, _instance)

    @constraints.dependent_property
    def support(self):
        return constraints.greater_than_eq(self.scale)

    @property
    def mean(self):
        a = self.alpha.clamp(min=1)
        return a * self.scale / (a - 1)

    @property
    def mode(self):
        return self.scale

    @property
    def variance(self):
        a = self.alpha.clamp(min=2)
        return self.scale.pow(2) * a / ((a - 1).pow(2) * (a - 2))

    def log_prob(self, value):
        value = self._checked(value)
        return self.alpha.log() + self.alpha * self.scale.log() - (self.alpha + 1) * value.log()

    def cdf(self, value):
        return 1 - (self.scale / self._checked(value)).pow(self.alpha)

    def entropy(self):
        return (self.scale / self.alpha).log() + (1 + self.alpha.reciprocal())


class Weibull(TransformedDistribution):
    """scale times an exponential waiting time to the power 1 / concentration."""

    arg_constraints = {"scale": constraints.positive, "concentration": constraints.positive}
    support = constraints.positive

    def __init__(self, scale, concentration, validate_args=None):
        self.scale, self.concentration = broadcast_all(scale, concentration)
        self.concentration_reciprocal = self.concentration.reciprocal()
        shape = [PowerTransform(self.concentration_reciprocal), AffineTransform(loc=0, scale=self.scale)]
        base = Exponential(argand.ones_like(self.scale), validate_args=validate_args)
        super().__init__(base, shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        names = ("scale", "concentration", "concentration_reciprocal")
        return self._expanded_by(Weibull, names, batch_shape, _instance)

    @property
    def mean(self):
        return self.scale * (1 + self.concentration.reciprocal()).lgamma().exp()

    @property
    def mode(self):
        k = self.concentration
        return argand.where(k > 1, self.scale * ((k - 1).clamp(min=0) / k).pow(k.reciprocal()), 0.0)

    @property
    def variance(self):
        inverse = self.concentration.reciprocal()
        return self.scale.pow(2) * ((1 + 2 * inverse).lgamma().exp() - (2 * (1 + inverse).lgamma()).exp())

    def log_prob(self, value):
        k, z = self.concentration, self._checked(value) / self.scale
        return k.log() - self.scale.log() + (k - 1) * z.log() - z.pow(k)

    def cdf(self, value):
        return -(-(self._checked(value) / self.scale).pow(self.concentration)).expm1()

    def entropy(self):
        inverse = self.concentration.reciprocal()
        return euler_constant * (1 - inverse) + (self.scale * inverse).log() + 1


class Kumaraswamy(TransformedDistribution):
    """On the interval from 0 to 1, with distribution function 1 - (1 - x ** a) ** b.

    a, b: concentration1 and concentration0.
    """

    arg_constraints = {"concentration1": constraints.positive, "concentration0": constraints.positive}
    support = constraints.unit_interval

    def __init__(self, concentration1, concentration0, validate_args=None):
        self.concentration1, self.concentration0 = broadcast_all(concentration1, concentration0)
        inverse = [
            PowerTransform(self.concentration0.reciprocal()),
            AffineTransform(loc=1.0, scale=-1.0),
            PowerTransform(self.concentration1.reciprocal()),
        ]
        super().__init__(_open_uniform(self.concentration0), inverse, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(Kumaraswamy, ("concentration1", "concentration0"), batch_shape, _instance)

    def _moment(self, n):
        """E[x ** n]."""
        b, more = self.concentration0, 1 + n / self.concentration1
        return (b.log() + more.lgamma() + b.lgamma() - (more + b).lgamma()).exp()

    @property
    def mean(self):
        return self._moment(1)

    @property
    def mode(self):
        """NaN where the density has its greatest value at an end."""
        a, b = self.concentration1, self.concentration0
        inside = (a >= 1) & (b >= 1) & (a * b > 1)
        return argand.where(inside, ((a - 1) / (a * b - 1)).pow(a.reciprocal()), float("nan"))

    @property
    def variance(self):
        return self._moment(2) - self.mean.square()

    def entropy(self):
        a, b = self.concentration1, self.concentration0
        harmonic = (b + 1).digamma() + euler_constant
        return (1 - b.reciprocal()) + (1 - a.reciprocal()) * harmonic - a.log() - b.log()


class InverseGamma(TransformedDistribution):
    """1 / x of a Gamma(concentration, rate) distributed x."""

    arg_constraints = {"concentration": constraints.positive, "rate": constraints.positive}
    support = constraints.positive

    def __init__(self, concentration, rate, validate_args=None):
        base = Gamma(concentration, rate, validate_args=validate_args)
        turn = PowerTransform(-argand.ones((), dtype=base.rate.dtype, device=base.rate.device))
        super().__init__(base, turn, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded_by(InverseGamma, (), batch_shape, _instance)

    @property
    def concentration(self):
        """The shape of x."""
        return self.base_dist.concentration

    @property
    def rate(self):
        """The inverse scale of x."""
        return self.base_dist.rate

    @property
    def mean(self):
        a = self.concentration
        return argand.where(a > 1, self.rate / (a - 1), float("inf"))

    @property
    def mode(self):
        return self.rate / (self.concentration + 1)

    @property
    def variance(self):
        a = self.concentration
        return argand.where(a > 2, self.rate.square() / ((a - 1).square() * (a - 2)), float("inf"))

    def entropy(self):
        a = self.concentration
        return a + self.rate.log() + a.lgamma() - (1 + a) * a.digamma()
