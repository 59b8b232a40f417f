"""The standard's extension for linear algebra, on matrices of the last two dimensions; the others are a batch."""

from collections import namedtuple as _namedtuple

from .. import _C
from .. import linalg as _linalg
from ._array import array as _array
from ._dtypes import promote as _promote
from ._manipulation import axes_of as _axes_of
from ._manipulation import broadcast_shapes as _broadcast_shapes
from ._manipulation import matrix_transpose  # noqa: F401
from ._products import matmul, tensordot, vecdot  # noqa: F401
from ._statistics import sum as _sum

__all__ = [
    "cholesky",
    "cross",
    "det",
    "diagonal",
    "eig",
    "eigh",
    "eigvals",
    "eigvalsh",
    "inv",
    "matmul",
    "matrix_norm",
    "matrix_power",
    "matrix_rank",
    "matrix_transpose",
    "outer",
    "pinv",
    "qr",
    "slogdet",
    "solve",
    "svd",
    "svdvals",
    "tensordot",
    "trace",
    "vecdot",
    "vector_norm",
]

_Eig = _namedtuple("eig", "eigenvalues eigenvectors")
_Eigh = _namedtuple("eigh", "eigenvalues eigenvectors")
_Qr = _namedtuple("qr", "Q R")
_Slogdet = _namedtuple("slogdet", "sign logabsdet")
_Svd = _namedtuple("svd", "U S Vh")


def _matrices(name, x):
    x = _array(name, x)
    if x.ndim < 2:
        raise ValueError(f"{name}: expected at least two dimensions, got {x.ndim}")
    return x


def _common(name, x1, x2):
    x1, x2 = _array(name, x1), _array(name, x2)
    dtype = _promote(x1.dtype, x2.dtype)
    return x1.to(dtype), x2.to(dtype)


def cholesky(x, /, *, upper=False):
    """The lower triangular L with x = L L^H, or the upper U with x = U^H U, of positive definite matrices."""
    return _linalg.cholesky(_matrices("cholesky", x), upper=upper)


def cross(x1, x2, /, *, axis=-1):
    """The cross product of vectors of three elements along an axis; the other axes broadcast."""
    x1, x2 = _common("cross", x1, x2)
    for x in (x1, x2):
        if not -x.ndim <= axis < x.ndim or x.shape[axis] != 3:
            raise ValueError(f"cross: expected three elements along axis {axis}, got shape {tuple(x.shape)}")
    shape = _broadcast_shapes(x1.shape, x2.shape)
    return _linalg.cross(x1.expand(shape), x2.expand(shape), dim=axis)


def det(x, /):
    """The determinant."""
    return _linalg.det(_matrices("det", x))


def diagonal(x, /, *, offset=0):
    """The diagonal, above the main one for offset > 0, as the last dimension."""
    return _C.diagonal(_matrices("diagonal", x), offset, -2, -1)


def eig(x, /):
    """(eigenvalues, eigenvectors), complex, in no particular order; eigenvectors are columns."""
    return _Eig(*_linalg.eig(_matrices("eig", x)))


def eigvals(x, /):
    """The eigenvalues, complex, in no particular order."""
    return _linalg.eigvals(_matrices("eigvals", x))


def eigh(x, /):
    """(eigenvalues, eigenvectors) of symmetric or Hermitian matrices, ascending; eigenvectors are columns."""
    return _Eigh(*_linalg.eigh(_matrices("eigh", x)))


def eigvalsh(x, /):
    """The eigenvalues of symmetric or Hermitian matrices, ascending."""
    return _linalg.eigvalsh(_matrices("eigvalsh", x))


def inv(x, /):
    """The inverse. Throws LinAlgError for a singular matrix."""
    return _linalg.inv(_matrices("inv", x))


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    """A norm of each matrix: 'fro', 'nuc', 1, 2, inf or, of the smallest instead of the largest, -1, -2, -inf."""
    x = _matrices("matrix_norm", x)
    return _linalg.matrix_norm(x, "fro" if ord is None else ord, (-2, -1), keepdims)


def matrix_power(x, n, /):
    """Square matrices multiplied n times, their inverses for n < 0."""
    return _linalg.matrix_power(_matrices("matrix_power", x), n)


def matrix_rank(x, /, *, rtol=None):
    """How many singular values exceed rtol times the largest, by default the larger size times the dtype's eps.

    rtol is a number, or an array of one for each matrix.
    """
    return _linalg.matrix_rank(_matrices("matrix_rank", x), rtol=rtol)


def outer(x1, x2, /):
    """The products of each element of one vector with each of another."""
    x1, x2 = _common("outer", x1, x2)
    if x1.ndim != 1 or x2.ndim != 1:
        raise ValueError(f"outer: expected vectors, got {x1.ndim} and {x2.ndim} dimensions")
    return x1[:, None] * x2[None, :]


def pinv(x, /, *, rtol=None):
    """The Moore-Penrose inverse, in which singular values that matrix_rank does not count are zero."""
    return _linalg.pinv(_matrices("pinv", x), rtol=rtol)


def qr(x, /, *, mode="reduced"):
    """(Q, R) with x = Q R, Q of orthonormal columns, R upper triangular; mode: 'reduced' or 'complete'."""
    if mode not in ("reduced", "complete"):
        raise ValueError(f"qr: mode is 'reduced' or 'complete', got {mode!r}")
    return _Qr(*_linalg.qr(_matrices("qr", x), mode))


def slogdet(x, /):
    """(sign, logabsdet): the determinant's sign, or its direction for complex numbers, and the log of its magnitude."""
    return _Slogdet(*_linalg.slogdet(_matrices("slogdet", x)))


def solve(x1, x2, /):
    """The y with x1 y = x2. x2 is a vector where it has one dimension, else matrices. LinAlgError for singular x1."""
    x1, x2 = _common("solve", _matrices("solve", x1), x2)
    if x2.ndim == 1:
        return _linalg.solve(x1, x2[:, None])[..., 0]
    batch = _broadcast_shapes(x1.shape[:-2], x2.shape[:-2])
    return _linalg.solve(x1.expand((*batch, *x1.shape[-2:])), x2.expand((*batch, *x2.shape[-2:])))


def svd(x, /, *, full_matrices=True):
    """(U, S, Vh) with x = U diag(S) Vh, S descending; square U and Vh, or without the columns that S has no part in."""
    return _Svd(*_linalg.svd(_matrices("svd", x), full_matrices))


def svdvals(x, /):
    """The singular values, descending."""
    return _linalg.svdvals(_matrices("svdvals", x))


def trace(x, /, *, offset=0, dtype=None):
    """The sum of the diagonal; dtype as for sum()."""
    return _sum(diagonal(x, offset=offset), axis=-1, dtype=dtype)


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    """The ord-norm, any number or inf, of vectors along axes, by default of all elements."""
    x = _array("vector_norm", x)
    axes = _axes_of("vector_norm", axis, x.ndim)
    if not axes:
        return _C.abs(x) if ord != 0 else (x != 0).to(_C.real(x).dtype)
    return _linalg.vector_norm(x, ord, axes, keepdims)
