"""The normal distribution of vectors."""

import math

import argand
from argand.distributions import constraints
from argand.distributions.distribution import Distribution
from argand.distributions.utils import lazy_property

__all__ = ["MultivariateNormal"]


def _squared_length(factor, x):
    """x^T (L L^T)^-1 x for every x [*, n] and lower triangular factor L [*, n, n]."""
    if factor.dim() == 2:  # one system with many right sides
        columns = x.reshape(-1, x.shape[-1]).mT
        solved = argand.linalg.solve_triangular(factor, columns, upper=False)
        return solved.square().sum(0).reshape(x.shape[:-1])
    return argand.linalg.solve_triangular(factor, x.unsqueeze(-1), upper=False).square().sum((-2, -1))


def _half_log_det(factor):
    return factor.diagonal(dim1=-2, dim2=-1).log().sum(-1)


def _factor_of_inverse(precision):
    """The lower triangular L with L L^T = precision^-1."""
    turned = argand.linalg.cholesky(precision.flip((-2, -1)))
    inverse = turned.flip((-2, -1)).mT
    eye = argand.eye(precision.shape[-1], dtype=precision.dtype, device=precision.device)
    return argand.linalg.solve_triangular(inverse, eye.expand(precision.shape), upper=False)


class MultivariateNormal(Distribution):
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
        matrices = {
            "covariance_matrix": covariance_matrix,
            "precision_matrix": precision_matrix,
            "scale_tril": scale_tril,
        }
        given = {name: matrix for name, matrix in matrices.items() if matrix is not None}
        if len(given) != 1:
            raise ValueError(f"MultivariateNormal: give one of {', '.join(matrices)}, got {', '.join(given) or 'none'}")
        ((name, matrix),) = given.items()
        if matrix.dim() < 2:
            raise ValueError(f"MultivariateNormal: {name} must be [*, n, n], got shape {tuple(matrix.shape)}")
        batch = argand.broadcast_shapes(matrix.shape[:-2], loc.shape[:-1])
        setattr(self, name, matrix.expand((*batch, *matrix.shape[-2:])))
        self.loc = loc.expand((*batch, loc.shape[-1]))
        super().__init__(batch, self.loc.shape[-1:], validate_args=validate_args)
        if name == "scale_tril":
            self._unbroadcasted_scale_tril = matrix
        elif name == "covariance_matrix":
            self._unbroadcasted_scale_tril = argand.linalg.cholesky(matrix)
        else:
            self._unbroadcasted_scale_tril = _factor_of_inverse(matrix)

    def expand(self, batch_shape, _instance=None):
        names = [n for n in self.arg_constraints if n in self.__dict__]
        new = self._expanded(batch_shape, names, _instance)
        new._unbroadcasted_scale_tril = self._unbroadcasted_scale_tril
        return new

    def _full(self, matrix):
        return matrix.expand((*self._batch_shape, *self._event_shape, *self._event_shape))

    @lazy_property
    def scale_tril(self):
        """The Cholesky factor of the covariance, [*, n, n]."""
        return self._full(self._unbroadcasted_scale_tril)

    @lazy_property
    def covariance_matrix(self):
        """The covariance, [*, n, n]."""
        factor = self._unbroadcasted_scale_tril
        return self._full(factor @ factor.mT)

    @lazy_property
    def precision_matrix(self):
        """The inverse of the covariance, [*, n, n]."""
        return self._full(argand.cholesky_inverse(self._unbroadcasted_scale_tril))

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
