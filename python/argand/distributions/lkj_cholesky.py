"""The distribution of correlation matrices, by their Cholesky factors."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.gamma import Beta
from argand.distributions.utils import broadcast_all

__all__ = ["LKJCholesky"]


class LKJCholesky(Distribution):
    """Lower Cholesky factors [*, dim, dim] of correlation matrices C with density det(C) ** (concentration - 1).

    Sampled row by row (Lewandowski, Kurowicka and Joe 2009, the onion method).
    """

    arg_constraints = {"concentration": constraints.positive}
    support = constraints.corr_cholesky

    def __init__(self, dim, concentration=1.0, validate_args=None):
        if dim < 2:
            raise ValueError(f"LKJCholesky: dim must be an integer of 2 or more, got {dim}")
        self.dim = dim
        (self.concentration,) = broadcast_all(concentration)
        super().__init__(self.concentration.shape, (dim, dim), validate_args=validate_args)
        rows = argand.arange(dim - 1, dtype=self.concentration.dtype, device=self.concentration.device)
        first = argand.cat([rows.new_zeros(1), rows])
        least = (self.concentration + 0.5 * (dim - 2)).unsqueeze(-1)
        self._beta = Beta(0.5 * first + 0.5, least - 0.5 * first)

    def expand(self, batch_shape, _instance=None):
        new = self._get_checked_instance(LKJCholesky, _instance)
        new.dim, new.concentration = self.dim, self.concentration.expand(batch_shape)
        new._beta = self._beta.expand((*batch_shape, self.dim))
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    def sample(self, sample_shape=()):
        shape, like = self._extended_shape(sample_shape), self.concentration
        with argand.no_grad():
            length = self._beta.sample(sample_shape).unsqueeze(-1)  # of a row left of the diagonal, squared
            rows = argand.randn(shape, dtype=like.dtype, device=like.device).tril(-1)
            on_sphere = rows / rows.norm(dim=-1, keepdim=True)
            on_sphere[..., 0, :] = 0.0
            left = length.sqrt() * on_sphere
            rest = (1 - left.square().sum(-1)).clamp(min=argand.finfo(like.dtype).tiny)
            return left + rest.sqrt().diag_embed()

    def log_prob(self, value):
        value, more = self._checked(value), self.dim - 1
        diagonal = value.diagonal(dim1=-2, dim2=-1)[..., 1:]
        rows = argand.arange(2, self.dim + 1, dtype=value.dtype, device=value.device)
        power = 2 * (self.concentration - 1).unsqueeze(-1) + self.dim - rows
        alpha = self.concentration + 0.5 * more
        normalizer = 0.5 * more * math.log(math.pi) + argand.mvlgamma(alpha - 0.5, more) - more * alpha.lgamma()
        return (power * diagonal.log()).sum(-1) - normalizer
