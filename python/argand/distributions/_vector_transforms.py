"""Transforms of vectors and matrices."""

import math

import argand
from argand.distributions import constraints
from argand.distributions._transform import Transform
from argand.distributions.utils import tril_matrix_to_vec, vec_to_tril_matrix
from argand.nn.functional import logsigmoid, pad, softplus


class _Alone(Transform):
    """A transform without parameters: all of a class are equal."""

    def __eq__(self, other):
        return type(other) is type(self)

    __hash__ = object.__hash__


class SoftmaxTransform(_Alone):
    """exp(x) scaled to sum 1. Not a bijection: the inverse is the logarithm."""

    domain = constraints.real_vector
    codomain = constraints.simplex

    def _call(self, x):
        return x.softmax(-1)

    def _inverse(self, y):
        return y.log()

    def forward_shape(self, shape):
        if len(shape) < 1:
            raise ValueError("SoftmaxTransform: a value needs a dimension, got shape ()")
        return shape

    inverse_shape = forward_shape


class StickBreakingTransform(_Alone):
    """Vectors [*, K - 1] to points of the simplex [*, K]: each element says how much of the rest of a stick goes."""

    domain = constraints.real_vector
    codomain = constraints.simplex
    bijective = True

    @staticmethod
    def _offset(x):
        """Such that 0 maps to equal shares."""
        return argand.arange(x.shape[-1], 0, -1, dtype=x.dtype, device=x.device).log()

    def _call(self, x):
        share = (x - self._offset(x)).sigmoid()
        rest = (1 - share).cumprod(-1)
        return pad(share, [0, 1], value=1) * pad(rest, [1, 0], value=1)

    def _inverse(self, y):
        lead = y[..., :-1]
        rest = (1 - lead.cumsum(-1)).clamp(min=argand.finfo(y.dtype).tiny)
        return lead.log() - rest.log() + self._offset(lead)

    def log_abs_det_jacobian(self, x, y):
        x = x - self._offset(x)
        return (-x + logsigmoid(x) + y[..., :-1].log()).sum(-1)

    def forward_shape(self, shape):
        if len(shape) < 1:
            raise ValueError("StickBreakingTransform: a value needs a dimension, got shape ()")
        return argand.Size((*shape[:-1], shape[-1] + 1))

    def inverse_shape(self, shape):
        if len(shape) < 1:
            raise ValueError("StickBreakingTransform: a value needs a dimension, got shape ()")
        return argand.Size((*shape[:-1], shape[-1] - 1))


class LowerCholeskyTransform(_Alone):
    """Any matrix to a lower triangular one with a positive diagonal: the lower part, its diagonal through exp."""

    domain = constraints.independent(constraints.real, 2)
    codomain = constraints.lower_cholesky

    def _call(self, x):
        return x.tril(-1) + x.diagonal(dim1=-2, dim2=-1).exp().diag_embed()

    def _inverse(self, y):
        return y.tril(-1) + y.diagonal(dim1=-2, dim2=-1).log().diag_embed()


class PositiveDefiniteTransform(_Alone):
    """Any matrix to L L^T, with the L of LowerCholeskyTransform."""

    domain = constraints.independent(constraints.real, 2)
    codomain = constraints.positive_definite

    def _call(self, x):
        factor = LowerCholeskyTransform()(x)
        return factor @ factor.mT

    def _inverse(self, y):
        return LowerCholeskyTransform().inv(argand.linalg.cholesky(y))


class CorrCholeskyTransform(_Alone):
    """Vectors [*, n (n - 1) / 2] to Cholesky factors [*, n, n] of correlation matrices.

    Row by row, tanh of an element is the share, with its sign, of what norm the elements before left of 1.
    """

    domain = constraints.real_vector
    codomain = constraints.corr_cholesky
    bijective = True

    def _call(self, x):
        x = x.tanh()
        eps = argand.finfo(x.dtype).eps
        share = vec_to_tril_matrix(x.clamp(min=-1 + eps, max=1 - eps), diag=-1)
        left = (1 - share.square()).sqrt().cumprod(-1)
        share = share + argand.eye(share.shape[-1], dtype=x.dtype, device=x.device)
        return share * pad(left[..., :-1], [1, 0], value=1)

    def _inverse(self, y):
        left = 1 - (y * y).cumsum(-1)
        left = tril_matrix_to_vec(pad(left[..., :-1], [1, 0], value=1), diag=-1)
        share = tril_matrix_to_vec(y, diag=-1) / left.sqrt()
        return (share.log1p() - (-share).log1p()) / 2

    def log_abs_det_jacobian(self, x, y):
        left = tril_matrix_to_vec(1 - (y * y).cumsum(-1), diag=-2)
        rows = 0.5 * left.log().sum(-1)
        return rows - 2 * (x + softplus(-2 * x) - math.log(2)).sum(-1)

    def forward_shape(self, shape):
        if len(shape) < 1:
            raise ValueError("CorrCholeskyTransform: a value needs a dimension, got shape ()")
        n = round((0.25 + 2 * shape[-1]) ** 0.5 + 0.5)
        if n * (n - 1) // 2 != shape[-1]:
            raise ValueError(f"CorrCholeskyTransform: expected n (n - 1) / 2 elements for an n, got {shape[-1]}")
        return argand.Size((*shape[:-1], n, n))

    def inverse_shape(self, shape):
        if len(shape) < 2 or shape[-2] != shape[-1]:
            raise ValueError(f"CorrCholeskyTransform: expected square matrices, got shape {tuple(shape)}")
        n = shape[-1]
        return argand.Size((*shape[:-2], n * (n - 1) // 2))
