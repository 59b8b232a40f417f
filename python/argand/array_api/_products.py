"""Products of matrices and vectors that the standard has outside its linear-algebra extension."""

import argand

from .. import _C
from ._array import array, matmul_values
from ._dtypes import promote
from ._manipulation import wrap_axis


def matmul(x1, x2, /):
    """Products of matrices of the last two dimensions, the others broadcast; a vector is a row or a column.

    The numbers are those of the common dtype. Throws ValueError for 0-d arrays.
    """
    return matmul_values(array("matmul", x1), array("matmul", x2))


def _common(name, x1, x2):
    x1, x2 = array(name, x1), array(name, x2)
    dtype = promote(x1.dtype, x2.dtype)
    return x1.to(dtype), x2.to(dtype)


def tensordot(x1, x2, /, *, axes=2):
    """Sums of products over axes: the last of x1 with the first of x2, so many, or a pair of sequences of axes."""
    x1, x2 = _common("tensordot", x1, x2)
    if not isinstance(axes, int):
        axes = [[wrap_axis("tensordot", a, x.ndim) for a in of] for x, of in zip((x1, x2), axes)]
    return argand.tensordot(x1, x2, axes)


def vecdot(x1, x2, /, *, axis=-1):
    """Dot products along an axis, counted from the back, of the conjugate of x1 with x2; the other axes broadcast."""
    x1, x2 = _common("vecdot", x1, x2)
    if x1.shape[axis] != x2.shape[axis]:
        raise ValueError(f"vecdot: expected one size along axis {axis}, got {x1.shape[axis]} and {x2.shape[axis]}")
    return _C.sum((_C.conj(x1) if x1.is_complex() else x1) * x2, axis, dtype=x1.dtype)
