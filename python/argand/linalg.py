"""Norms and products of matrices."""

from . import _C
from ._C import LinAlgError, matmul, outer  # noqa: F401
from ._functions import norm as _norm
from ._missing import missing


def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None, out=None):
    """The ord-norm over dim, or over all elements."""
    return _norm(x, ord, dim, keepdim, out=out, dtype=dtype)


def matrix_norm(A, ord="fro", dim=(-2, -1), keepdim=False, *, dtype=None, out=None):
    """Norms of matrices: 'fro', 1, -1, inf, -inf."""
    rows, columns = (d % A.dim() for d in dim)
    if ord == "fro":
        return _norm(A, 2, [rows, columns], keepdim, out=out, dtype=dtype)
    if ord not in (1, -1, float("inf"), -float("inf")):
        raise NotImplementedError(
            f"linalg.matrix_norm: ord={ord!r} needs a singular value decomposition, not there yet"
        )
    A = A if dtype is None else A.to(dtype)
    inner, outer_dim = (rows, columns) if abs(ord) == 1 else (columns, rows)
    sums = A.abs().sum(inner, keepdim=True)
    found = sums.amax(outer_dim, keepdim=True) if ord > 0 else sums.amin(outer_dim, keepdim=True)
    found = found if keepdim else found.squeeze((rows, columns))
    return found if out is None else out.copy_(found)


def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
    """A vector's norm, or a matrix's where dim is a pair or ord is given for a matrix."""
    if ord is None or (isinstance(dim, int)) or (dim is None and A.dim() == 1):
        return vector_norm(A, 2 if ord is None else ord, dim, keepdim, dtype=dtype, out=out)
    dim = (-2, -1) if dim is None else tuple(dim)
    if len(dim) == 1:
        return vector_norm(A, ord, dim[0], keepdim, dtype=dtype, out=out)
    return matrix_norm(A, ord, dim, keepdim, dtype=dtype, out=out)


def vecdot(x, y, *, dim=-1, out=None):
    """Dot products along dim."""
    found = (x.conj() * y).sum(dim)
    return found if out is None else out.copy_(found)


def multi_dot(tensors, *, out=None):
    """The product of matrices, in the cheapest order."""
    return _C.chain_matmul(list(tensors), **({} if out is None else {"out": out}))


def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
    """The diagonals."""
    return A.diagonal(offset, dim1, dim2)


def __getattr__(name):
    raise missing("argand.linalg", name, list(globals()))
