"""Factorizations, systems of equations, spectra and norms of matrices and batches of them."""

from . import _C
from ._C import LinAlgError, Tensor  # noqa: F401
from ._missing import missing

_names = """
    cholesky cholesky_ex cond cross det diagonal eig eigh eigvals eigvalsh householder_product inv inv_ex lstsq lu
    lu_factor lu_factor_ex lu_solve matmul matrix_exp matrix_norm matrix_power multi_dot norm qr slogdet solve solve_ex
    solve_triangular svd svdvals tensorinv tensorsolve vander vecdot vector_norm
"""
globals().update({name: getattr(_C, "linalg_" + name) for name in _names.split()})


def _tolerances(A, atol, rtol):
    """Both as numbers, or both as tensors where one of them is."""
    if not isinstance(atol, Tensor) and not isinstance(rtol, Tensor):
        return {"atol": atol, "rtol": rtol}
    dtype = A.real.dtype if A.is_complex() else A.dtype
    as_tensor = lambda x: x if x is None or isinstance(x, Tensor) else _C.tensor(x, dtype=dtype)  # noqa: E731
    return {"atol": as_tensor(atol), "rtol": as_tensor(rtol)}


def _given(found, out):
    return found if out is None else out.copy_(found)


def matrix_rank(A, tol=None, hermitian=False, *, atol=None, rtol=None, out=None):
    """How many singular values exceed max(atol, rtol * the largest); tol is atol with rtol=0.

    rtol: the dtype's epsilon times the larger size unless given, 0 where atol is. With hermitian, absolute eigenvalues.
    """
    atol, rtol = (atol, rtol) if tol is None else (tol, 0.0)
    return _given(_C.linalg_matrix_rank(A, hermitian=hermitian, **_tolerances(A, atol, rtol)), out)


def pinv(A, rcond=None, hermitian=False, *, atol=None, rtol=None, out=None):
    """The Moore-Penrose inverse, from the singular values that matrix_rank counts; rcond is rtol with atol=0."""
    atol, rtol = (atol, rtol) if rcond is None else (0.0, rcond)
    return _given(_C.linalg_pinv(A, hermitian=hermitian, **_tolerances(A, atol, rtol)), out)


def __getattr__(name):
    raise missing("argand.linalg", name, list(globals()))
