"""The continuous Bernoulli distribution."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.utils import broadcast_all, clamp_probs, lazy_property, name_of_given, probs_to_logits
from argand.nn.functional import binary_cross_entropy_with_logits

__all__ = ["ContinuousBernoulli"]


class ContinuousBernoulli(ExponentialFamily):
    """Density in proportion to probs ** x * (1 - probs) ** (1 - x) of x from 0 to 1 (Loaiza-Ganem and Cunningham 2019).

    lims: between them, around 0.5 where the formulas are 0 / 0, their Taylor series are taken.
    """

    arg_constraints = {"probs": constraints.unit_interval, "logits": constraints.real}
    support = constraints.unit_interval
    has_rsample = True
    _mean_carrier_measure = 0

    def __init__(self, probs=None, logits=None, lims=(0.499, 0.501), validate_args=None):
        name = name_of_given("ContinuousBernoulli", probs, logits)
        (value,) = broadcast_all(probs if logits is None else logits)
        if validate_args if validate_args is not None else self._validate_args:
            if name == "probs" and not bool(self.arg_constraints["probs"].check(value).all()):
                raise ValueError("ContinuousBernoulli: probs must be from 0 to 1")
        setattr(self, name, clamp_probs(value) if name == "probs" else value)
        self._lims = lims
        super().__init__(value.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        names = [name for name in ("probs", "logits") if name in self.__dict__]
        new = self._expanded(batch_shape, names, _instance)
        new._lims = self._lims
        return new

    @lazy_property
    def logits(self):
        """log(probs / (1 - probs))."""
        return probs_to_logits(self.probs, is_binary=True)

    @lazy_property
    def probs(self):
        """The parameter between 0 and 1; it is not the mean."""
        return clamp_probs(self.logits.sigmoid())

    @property
    def param_shape(self):
        """The shape of probs and logits."""
        return self._batch_shape

    def _outside(self):
        """Where the formulas hold, and probs there; elsewhere any value of theirs."""
        outside = (self.probs <= self._lims[0]) | (self.probs > self._lims[1])
        return outside, argand.where(outside, self.probs, self._lims[0])

    def _log_norm(self):
        """log of the factor that makes the density one: 2 artanh(1 - 2 p) / (1 - 2 p)."""
        outside, p = self._outside()
        known = ((-p).log1p() - p.log()).abs().log() - (1 - 2 * p).abs().log()
        square = (self.probs - 0.5).square()
        return argand.where(outside, known, math.log(2) + (4 / 3 + 104 / 45 * square) * square)

    @property
    def mean(self):
        outside, p = self._outside()
        known = p / (2 * p - 1) + ((-p).log1p() - p.log()).reciprocal()
        x = self.probs - 0.5
        return argand.where(outside, known, 0.5 + (1 / 3 + 16 / 45 * x.square()) * x)

    @property
    def variance(self):
        outside, p = self._outside()
        known = p * (p - 1) / (1 - 2 * p).square() + ((-p).log1p() - p.log()).pow(-2)
        square = (self.probs - 0.5).square()
        return argand.where(outside, known, 1 / 12 - (1 / 15 - 128 / 945 * square) * square)

    def rsample(self, sample_shape=()):
        u = argand.rand(self._extended_shape(sample_shape), dtype=self.probs.dtype, device=self.probs.device)
        return self.icdf(u)

    def log_prob(self, value):
        logits, value = broadcast_all(self.logits, self._checked(value))
        return self._log_norm() - binary_cross_entropy_with_logits(logits, value, reduction="none")

    def cdf(self, value):
        value = argand.as_tensor(self._checked(value))
        outside, p = self._outside()
        known = (p.pow(value) * (1 - p).pow(1 - value) + p - 1) / (2 * p - 1)
        return argand.where(outside, known, value).clamp(min=0, max=1)

    def icdf(self, value):
        outside, p = self._outside()
        rest = (-p).log1p()
        known = ((value * (2 * p - 1) - p).log1p() - rest) / (p.log() - rest)
        return argand.where(outside, known, value)

    def entropy(self):
        lost, won = (-self.probs).log1p(), self.probs.log()
        return self.mean * (lost - won) - self._log_norm() - lost

    @property
    def _natural_params(self):
        return (self.logits,)

    def _log_normalizer(self, x):
        """log((exp(x) - 1) / x)."""
        away = (x < self._lims[0] - 0.5) | (x > self._lims[1] - 0.5)
        far = argand.where(away, x, 1.0)
        known = (far.abs().expm1() / far.abs()).log() + far.clamp(max=0)
        return argand.where(away, known, 0.5 * x + x.square() / 24 - x.pow(4) / 2880)
