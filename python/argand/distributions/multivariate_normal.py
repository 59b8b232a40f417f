"""The normal distribution of vectors."""

import math

import argand
from argand.distributions import constraints
from argand.distributions._covariance import _Covariance, _given_matrix, _half_log_det

__all__ = ["MultivariateNormal"]


def _squared_length(factor, x):
    """x^T (L L^T)^-1 x for every x [*, n] and lower triangular factor L [*, n, n]."""
    if factor.dim() == 2:  # one system with many right sides
        columns = x.reshape(-1, x.shape[-1]).mT
        solved = argand.linalg.solve_triangular(factor, columns, upper=False)
        return solved.square().sum(0).reshape(x.shape[:-1])
    return argand.linalg.solve_triangular(factor, x.unsqueeze(-1), upper=False).square().sum((-2, -1))


class MultivariateNormal(_Covariance):
    """Mean loc [*, n], and one of the matrices [*, n, n]: the covariance, its inverse, or its Cholesky factor.

    scale_tril, lower triangular with a positive diagonal, costs no factorization.
    """

    arg_constraints = {
        "loc": constraints.real_vector,
        "covariance_matrix": constraints.positive_definite,
        "precision_matrix": constraints.positive_definite,
        "scale_tril": constraints.lower_cholesky,
    }
    support = constraints.real_vector
    has_rsample = True

    def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
        if loc.dim() < 1:
            raise ValueError("MultivariateNormal: loc must be [*, n], got a 0-d tensor")
        name, matrix = _given_matrix(
            "MultivariateNormal",
            covariance_matrix=covariance_matrix,
            precision_matrix=precision_matrix,
            scale_tril=scale_tril,
        )
        batch = argand.broadcast_shapes(matrix.shape[:-2], loc.shape[:-1])
        setattr(self, name, matrix.expand((*batch, *matrix.shape[-2:])))
        self.loc = loc.expand((*batch, loc.shape[-1]))
        super().__init__(batch, self.loc.shape[-1:], validate_args=validate_args)
        self._factorize(name, matrix)

    @property
    def mean(self):
        return self.loc

    @property
    def mode(self):
        return self.loc

    @property
    def variance(self):
        return self._unbroadcasted_scale_tril.square().sum(-1).expand(self._batch_shape + self._event_shape)

    def rsample(self, sample_shape=()):
        noise = argand.randn(self._extended_shape(sample_shape), dtype=self.loc.dtype, device=self.loc.device)
        return self.loc + (self._unbroadcasted_scale_tril @ noise.unsqueeze(-1)).squeeze(-1)

    def log_prob(self, value):
        factor = self._unbroadcasted_scale_tril
        distance = _squared_length(factor, self._checked(value) - self.loc)
        return -0.5 * (self._event_shape[0] * math.log(2 * math.pi) + distance) - _half_log_det(factor)

    def entropy(self):
        entropy = 0.5 * self._event_shape[0] * (1 + math.log(2 * math.pi))
        return (entropy + _half_log_det(self._unbroadcasted_scale_tril)).expand(self._batch_shape)
