"""Distributions given by a covariance, its inverse or its Cholesky factor."""

import argand
from argand.distributions.distribution import Distribution
from argand.distributions.utils import lazy_property


def _half_log_det(factor):
    return factor.diagonal(dim1=-2, dim2=-1).log().sum(-1)


def _factor_of_inverse(precision):
    """The lower triangular L with L L^T = precision^-1."""
    turned = argand.linalg.cholesky(precision.flip((-2, -1)))
    inverse = turned.flip((-2, -1)).mT
    eye = argand.eye(precision.shape[-1], dtype=precision.dtype, device=precision.device)
    return argand.linalg.solve_triangular(inverse, eye.expand(precision.shape), upper=False)


def _given_matrix(owner, **matrices):
    """The name and the value of the one of matrices [*, n, n] that is not None."""
    given = {name: matrix for name, matrix in matrices.items() if matrix is not None}
    if len(given) != 1:
        raise ValueError(f"{owner}: give one of {', '.join(matrices)}, got {', '.join(given) or 'none'}")
    ((name, matrix),) = given.items()
    if matrix.dim() < 2:
        raise ValueError(f"{owner}: {name} must be [*, n, n], got shape {tuple(matrix.shape)}")
    return name, matrix


class _Covariance(Distribution):
    """scale_tril, covariance_matrix and precision_matrix: one is given, all come from _unbroadcasted_scale_tril."""

    def _factorize(self, name, matrix):
        """Takes the factor from the matrix given under name."""
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
        return matrix.expand((*self._batch_shape, *matrix.shape[-2:]))

    @lazy_property
    def scale_tril(self):
        """The Cholesky factor of the covariance, [*, n, n]."""
        return self._full(self._unbroadcasted_scale_tril)

    @lazy_property
    def covariance_matrix(self):
        """The covariance of the normal vectors, [*, n, n]."""
        factor = self._unbroadcasted_scale_tril
        return self._full(factor @ factor.mT)

    @lazy_property
    def precision_matrix(self):
        """The inverse of the covariance, [*, n, n]."""
        return self._full(argand.cholesky_inverse(self._unbroadcasted_scale_tril))
