"""The ratio of two mean squares."""

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Chi2
from argand.distributions.utils import broadcast_all

__all__ = ["FisherSnedecor"]


class FisherSnedecor(Distribution):
    """The mean of df1 squares of standard normals over that of df2 others."""

    arg_constraints = {"df1": constraints.positive, "df2": constraints.positive}
    support = constraints.positive
    has_rsample = True

    def __init__(self, df1, df2, validate_args=None):
        self.df1, self.df2 = broadcast_all(df1, df2)
        super().__init__(self.df1.shape, validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        return self._expanded(batch_shape, ("df1", "df2"), _instance)

    @property
    def mean(self):
        return argand.where(self.df2 > 2, self.df2 / (self.df2 - 2), float("nan"))

    @property
    def mode(self):
        known = (self.df1 - 2) / self.df1 * self.df2 / (self.df2 + 2)
        return argand.where(self.df1 > 2, known, float("nan"))

    @property
    def variance(self):
        a, b = self.df1, self.df2
        known = 2 * b.square() * (a + b - 2) / (a * (b - 2).square() * (b - 4))
        return argand.where(b > 4, known, float("nan"))

    def rsample(self, sample_shape=()):
        above, below = (Chi2(df, validate_args=False).rsample(sample_shape) / df for df in (self.df1, self.df2))
        return above / below.clamp(min=argand.finfo(below.dtype).tiny)

    def log_prob(self, value):
        value, a, b, ratio = self._checked(value), self.df1 / 2, self.df2 / 2, self.df1 / self.df2
        normalizer = a.lgamma() + b.lgamma() - (a + b).lgamma()
        return a * ratio.log() + (a - 1) * value.log() - (a + b) * (ratio * value).log1p() - normalizer
