"""The normal distribution of vectors whose covariance is of low rank beside its diagonal."""

import math

import argand
from argand.distributions import constraints
from argand.distributions._covariance import _half_log_det
from argand.distributions.distribution import Distribution
from argand.distributions.multivariate_normal import _squared_length
from argand.distributions.utils import lazy_property

__all__ = ["LowRankMultivariateNormal"]


class LowRankMultivariateNormal(Distribution):
    """Mean loc [*, n] and covariance W W^T + diag(d), with W = cov_factor [*, n, r] and d = cov_diag [*, n].

    With r far below n, densities cost O(n r^2): by Woodbury's identity and the matrix determinant lemma all goes
    through the capacitance matrix I + W^T diag(d)^-1 W [*, r, r].
    """

    arg_constraints = {
        "loc": constraints.real_vector,
        "cov_factor": constraints.independent(constraints.real, 2),
        "cov_diag": constraints.independent(constraints.positive, 1),
    }
    support = constraints.real_vector
    has_rsample = True

    def __init__(self, loc, cov_factor, cov_diag, validate_args=None):
        if loc.dim() < 1:
            raise ValueError("LowRankMultivariateNormal: loc must be [*, n], got a 0-d tensor")
        n = loc.shape[-1]
        if cov_factor.dim() < 2 or cov_factor.shape[-2] != n:
            raise ValueError(
                f"LowRankMultivariateNormal: cov_factor must be [*, {n}, r], got shape {tuple(cov_factor.shape)}"
            )
        if cov_diag.dim() < 1 or cov_diag.shape[-1] != n:
            raise ValueError(f"LowRankMultivariateNormal: cov_diag must be [*, {n}], got shape {tuple(cov_diag.shape)}")
        try:
            batch = argand.broadcast_shapes(loc.shape[:-1], cov_factor.shape[:-2], cov_diag.shape[:-1])
        except RuntimeError as error:
            raise ValueError(
                "LowRankMultivariateNormal: the batches of loc, cov_factor and cov_diag must broadcast, got "
                f"{tuple(loc.shape)}, {tuple(cov_factor.shape)} and {tuple(cov_diag.shape)}"
            ) from error
        self.loc, self.cov_diag = loc.expand((*batch, n)), cov_diag.expand((*batch, n))
        self.cov_factor = cov_factor.expand((*batch, *cov_factor.shape[-2:]))
        self._unbroadcasted_cov_factor, self._unbroadcasted_cov_diag = cov_factor, cov_diag
        scaled = cov_factor.mT / cov_diag.unsqueeze(-2)
        capacitance = scaled @ cov_factor
        eye = argand.eye(cov_factor.shape[-1], dtype=loc.dtype, device=loc.device)
        self._capacitance_tril = argand.linalg.cholesky(capacitance + eye)
        super().__init__(batch, (n,), validate_args=validate_args)

    def expand(self, batch_shape, _instance=None):
        new = self._expanded(batch_shape, ("loc", "cov_factor", "cov_diag"), _instance)
        for name in ("_unbroadcasted_cov_factor", "_unbroadcasted_cov_diag", "_capacitance_tril"):
            setattr(new, name, getattr(self, name))
        return new

    def _full(self, matrix):
        return matrix.expand((*self._batch_shape, *self._event_shape, *self._event_shape))

    @lazy_property
    def covariance_matrix(self):
        """The covariance, [*, n, n]."""
        w, d = self._unbroadcasted_cov_factor, self._unbroadcasted_cov_diag
        return self._full(w @ w.mT + d.diag_embed())

    @lazy_property
    def scale_tril(self):
        """The Cholesky factor of the covariance, [*, n, n]."""
        return argand.linalg.cholesky(self.covariance_matrix)

    @lazy_property
    def precision_matrix(self):
        """The inverse of the covariance, [*, n, n]."""
        w, d = self._unbroadcasted_cov_factor, self._unbroadcasted_cov_diag
        scaled = w.mT / d.unsqueeze(-2)
        solved = argand.linalg.solve_triangular(self._capacitance_tril, scaled, upper=False)
        return self._full(d.reciprocal().diag_embed() - solved.mT @ solved)

    @property
    def mean(self):
        return self.loc

    @property
    def mode(self):
        return self.loc

    @lazy_property
    def variance(self):
        """The diagonal of the covariance, [*, n]."""
        diagonal = self._unbroadcasted_cov_factor.square().sum(-1) + self._unbroadcasted_cov_diag
        return diagonal.expand(self._batch_shape + self._event_shape)

    def rsample(self, sample_shape=()):
        shape, options = self._extended_shape(sample_shape), {"dtype": self.loc.dtype, "device": self.loc.device}
        low = argand.randn((*shape[:-1], self.cov_factor.shape[-1]), **options)
        spread = (self._unbroadcasted_cov_factor @ low.unsqueeze(-1)).squeeze(-1)
        return self.loc + spread + self._unbroadcasted_cov_diag.sqrt() * argand.randn(shape, **options)

    def _distance(self, x):
        """x^T covariance^-1 x."""
        w, d = self._unbroadcasted_cov_factor, self._unbroadcasted_cov_diag
        inside = ((w.mT / d.unsqueeze(-2)) @ x.unsqueeze(-1)).squeeze(-1)
        return (x.square() / d).sum(-1) - _squared_length(self._capacitance_tril, inside)

    def _log_det(self):
        return 2 * _half_log_det(self._capacitance_tril) + self._unbroadcasted_cov_diag.log().sum(-1)

    def log_prob(self, value):
        distance = self._distance(self._checked(value) - self.loc)
        return -0.5 * (self._event_shape[0] * math.log(2 * math.pi) + self._log_det() + distance)

    def entropy(self):
        entropy = 0.5 * (self._event_shape[0] * (1 + math.log(2 * math.pi)) + self._log_det())
        return entropy.expand(self._batch_shape)
