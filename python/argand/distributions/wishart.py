"""The distribution of sums of outer products of normal vectors."""

import math

import argand
from argand.distributions import constraints
from argand.distributions._covariance import _Covariance, _given_matrix, _half_log_det
from argand.distributions.exp_family import ExponentialFamily
from argand.distributions.gamma import Chi2

__all__ = ["Wishart"]


class Wishart(_Covariance, ExponentialFamily):
    """Positive definite matrices [*, n, n]: for a whole df, the sum of x x^T of df normal x with the covariance given.

    df, a number or [*], must exceed n - 1. The covariance is given itself, by its inverse or by its Cholesky factor.
    """

    support = constraints.positive_definite
    has_rsample = True
    _mean_carrier_measure = 0

    @property
    def arg_constraints(self):
        matrix = constraints.positive_definite
        return {
            "covariance_matrix": matrix,
            "precision_matrix": matrix,
            "scale_tril": constraints.lower_cholesky,
            "df": constraints.greater_than(self._event_shape[-1] - 1),
        }

    def __init__(self, df, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
        name, matrix = _given_matrix(
            "Wishart",
            covariance_matrix=covariance_matrix,
            precision_matrix=precision_matrix,
            scale_tril=scale_tril,
        )
        df = argand.as_tensor(df, dtype=matrix.dtype, device=matrix.device)
        batch = argand.broadcast_shapes(df.shape, matrix.shape[:-2])
        self._batch_shape, self._event_shape = argand.Size(batch), matrix.shape[-2:]
        self.df = df.expand(batch)
        if bool((self.df <= self._event_shape[-1] - 1).any()):
            raise ValueError(f"Wishart: df must exceed n - 1, here {self._event_shape[-1] - 1}, got {df}")
        setattr(self, name, matrix.expand((*batch, *matrix.shape[-2:])))
        super().__init__(batch, matrix.shape[-2:], validate_args=validate_args)
        self._factorize(name, matrix)

    @property
    def _n(self):
        return self._event_shape[-1]

    def _per_matrix(self, numbers):
        return numbers.view((*self._batch_shape, 1, 1))

    @property
    def mean(self):
        return self._per_matrix(self.df) * self.covariance_matrix

    @property
    def mode(self):
        """NaN where df does not exceed n + 1."""
        factor = self.df - self._n - 1
        factor = argand.where(factor > 0, factor, float("nan"))
        return self._per_matrix(factor) * self.covariance_matrix

    @property
    def variance(self):
        v = self.covariance_matrix
        diagonal = v.diagonal(dim1=-2, dim2=-1)
        return self._per_matrix(self.df) * (v.square() + diagonal.unsqueeze(-1) * diagonal.unsqueeze(-2))

    def rsample(self, sample_shape=()):
        """Through Bartlett's factor: chi variables on the diagonal and normal ones below it."""
        options = {"dtype": self.df.dtype, "device": self.df.device}
        freedom = self.df.unsqueeze(-1) - argand.arange(self._n, **options)
        chi = Chi2(freedom, validate_args=False).rsample(sample_shape).sqrt()
        noise = argand.randn(self._extended_shape(sample_shape), **options).tril(-1)
        factor = self._unbroadcasted_scale_tril @ (noise + chi.diag_embed())
        return factor @ factor.mT

    def log_prob(self, value):
        value, n, factor = self._checked(value), self._n, self._unbroadcasted_scale_tril
        normalizer = self.df * (0.5 * n * math.log(2) + _half_log_det(factor)) + argand.mvlgamma(self.df / 2, n)
        solved = argand.cholesky_solve(value, factor.expand(argand.broadcast_shapes(value.shape, factor.shape)))
        trace = solved.diagonal(dim1=-2, dim2=-1).sum(-1)
        return 0.5 * (self.df - n - 1) * argand.linalg.slogdet(value).logabsdet - 0.5 * trace - normalizer

    def entropy(self):
        n, df, half_log_det = self._n, self.df, _half_log_det(self._unbroadcasted_scale_tril)
        j = argand.arange(n, dtype=df.dtype, device=df.device)
        expected = ((df.unsqueeze(-1) - j) / 2).digamma().sum(-1) + n * math.log(2) + 2 * half_log_det
        normalizer = df * (0.5 * n * math.log(2) + half_log_det) + argand.mvlgamma(df / 2, n)
        return normalizer - 0.5 * (df - n - 1) * expected + 0.5 * n * df

    @property
    def _natural_params(self):
        return -0.5 * self.precision_matrix, 0.5 * (self.df - self._n - 1)

    def _log_normalizer(self, x, y):
        half = y + 0.5 * (self._n + 1)
        return argand.mvlgamma(half, self._n) - half * argand.linalg.slogdet(-x).logabsdet
