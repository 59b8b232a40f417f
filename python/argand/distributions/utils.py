"""Helpers of the distributions."""

import math

import argand
from argand import Tensor

euler_constant = 0.57721566490153286060


def broadcast_all(*values):
    """Numbers and tensors as tensors of one shape. ValueError for values of other kinds."""
    if not all(isinstance(v, (Tensor, int, float)) for v in values):
        kinds = ", ".join(type(v).__name__ for v in values)
        raise ValueError(f"distributions: parameters must be tensors or numbers, got {kinds}")
    options = {"dtype": argand.get_default_dtype()}
    for value in values:
        if isinstance(value, Tensor):
            options = {"dtype": value.dtype, "device": value.device}
            break
    return argand.broadcast_tensors(*(v if isinstance(v, Tensor) else argand.tensor(v, **options) for v in values))


def name_of_given(owner, probs, logits):
    """'probs' or 'logits', the one that is not None. ValueError where both are, or neither is."""
    names = [name for name, value in (("probs", probs), ("logits", logits)) if value is not None]
    if len(names) != 1:
        raise ValueError(f"{owner}: give one of probs and logits, got {' and '.join(names) or 'neither'}")
    return names[0]


def clamp_probs(probs):
    """probs kept away from 0 and 1 by the dtype's eps."""
    eps = argand.finfo(probs.dtype).eps
    return probs.clamp(min=eps, max=1 - eps)


def probs_to_logits(probs, is_binary=False):
    """Log odds, or log-probabilities."""
    clamped = clamp_probs(probs)
    return argand.log(clamped) - argand.log1p(-clamped) if is_binary else argand.log(clamped)


def logits_to_probs(logits, is_binary=False):
    """The probabilities of log odds, or of unnormalized log-probabilities."""
    return argand.sigmoid(logits) if is_binary else logits.softmax(-1)


def sum_rightmost(value, dim):
    """The sum over the last dim dimensions."""
    return value if dim == 0 else value.reshape((*value.shape[: value.dim() - dim], -1)).sum(-1)


class lazy_property:
    """A property that is computed once, and then is an attribute."""

    def __init__(self, compute):
        self.compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        with argand.enable_grad():
            value = self.compute(instance)
        setattr(instance, self.name, value)
        return value


def vec_to_tril_matrix(vec, diag=0):
    """[*, D] filled, row by row, into the part of matrices [*, n, n] at and below the diagonal diag, 0 or less."""
    n = _tril_size(vec.shape[-1], diag)
    matrix = vec.new_zeros((*vec.shape[:-1], n, n))
    rows, columns = argand.tril_indices(n, n, diag)
    flat = matrix.flatten(-2).index_copy(-1, rows * n + columns, vec)
    return flat.unflatten(-1, (n, n))


def _tril_size(count, diag):
    """The n of matrices with count elements at and below the diagonal diag. ValueError where there is none."""
    m = round((math.sqrt(1 + 8 * count) - 1) / 2)  # the rows of the triangle
    if m * (m + 1) // 2 != count:
        raise ValueError(f"vec_to_tril_matrix: {count} elements do not fill a triangle")
    return m - diag


def tril_matrix_to_vec(mat, diag=0):
    """The elements of matrices [*, n, n] at and below the diagonal diag, row by row, as [*, D]."""
    n = mat.shape[-1]
    if not -n <= diag < n:
        raise ValueError(f"tril_matrix_to_vec: diag must be from {-n} to {n - 1}, got {diag}")
    rows, columns = argand.tril_indices(n, n, diag)
    return mat.flatten(-2).index_select(-1, rows * n + columns)


# the names that programs written for PyTorch import
_sum_rightmost = sum_rightmost


def _standard_normal(shape, dtype, device):
    return argand.randn(shape, dtype=dtype, device=device)
