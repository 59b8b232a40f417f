"""Orthogonal and unitary weights: Q of [*, n, k] with Q^H Q = 1 for n >= k, Q Q^H = 1 for n < k.

From an unconstrained tensor X, with the lower triangle L of X:
  matrix_exp   exp(L - L^H)
  cayley       (1 + A / 2) (1 - A / 2)^-1, A = L - L^H
  householder  the product of k reflections 1 - t v v^H, v = e_i + column i of L below the diagonal, t = 2 / |v|^2;
               the diagonal of X, of ones, holds signs.
With a trivialization (Lezcano-Casado, "Trivializations for gradient-based optimization on manifolds", 2019) the result
is multiplied by a fixed base, the orthogonal weight that was last assigned.
"""

import argand
from argand import _C
from argand.nn.modules.module import Module
from argand.nn.utils import parametrize

_MAPS = ("matrix_exp", "cayley", "householder")


def _is_orthogonal(q):
    """Whether the columns of q [*, n, k] are orthonormal, up to rounding."""
    n, k = q.shape[-2:]
    gram = q.mH @ q
    error = (gram - _C.eye(k, dtype=q.dtype, device=q.device)).abs()
    return bool((error <= 10 * n * argand.finfo(q.dtype).eps).all())


def _made_orthogonal(a):
    """The Q of a = Q R whose R has a diagonal without negative numbers."""
    q, r = _C.linalg_qr(a)
    return q * r.diagonal(dim1=-2, dim2=-1).sgn().unsqueeze(-2)


def _skew(x):
    """L - L^H of the lower triangle L of x [*, n, k], made square with zeros."""
    n, k = x.shape[-2:]
    lower = x.tril()
    if n != k:
        lower = _C.cat([lower, x.new_zeros((*x.shape[:-2], n, n - k))], -1)
    return lower - lower.mH


def _cayley(a):
    one = _C.eye(a.size(-1), dtype=a.dtype, device=a.device)
    return _C.linalg_solve(one - a / 2, one + a / 2)


def _reflections(x):
    below = x.tril(-1)
    tau = 2.0 / (1.0 + (below * below.conj()).real.sum(-2))
    signs = x.detach().diagonal(dim1=-2, dim2=-1).trunc()
    return _C.linalg_householder_product(below, tau.to(x.dtype)) * signs.unsqueeze(-2)


class _Orthogonal(Module):
    """The parametrization; buffer base, if it uses a trivialization."""

    def __init__(self, weight, orthogonal_map, *, use_trivialization=True):
        super().__init__()
        if weight.is_complex() and orthogonal_map == "householder":
            raise ValueError("orthogonal: the map 'householder' is for real weights; use 'matrix_exp' or 'cayley'")
        self.shape = weight.shape
        self.orthogonal_map = orthogonal_map
        if use_trivialization:
            self.register_buffer("base", None)

    def forward(self, X):
        """The orthogonal weight made of X."""
        wide = X.size(-2) < X.size(-1)
        if wide:
            X = X.mT
        k = X.size(-1)
        if self.orthogonal_map == "householder":
            Q = _reflections(X)
        else:
            A = _skew(X)
            Q = (_C.matrix_exp(A) if self.orthogonal_map == "matrix_exp" else _cayley(A))[..., :k]
        if getattr(self, "base", None) is not None:
            Q = self.base @ Q
        return Q.mT if wide else Q

    @argand.no_grad()
    def right_inverse(self, Q):
        """What makes the weight equal to Q, or to the orthogonal matrix of Q's QR decomposition."""
        if Q.shape != self.shape:
            raise ValueError(f"orthogonal: expected a weight of sizes {tuple(self.shape)}, got {tuple(Q.shape)}")
        given = Q
        wide = Q.size(-2) < Q.size(-1)
        if wide:
            Q = Q.mT
        n, k = Q.shape[-2:]
        if "base" not in self._buffers:
            if self.orthogonal_map != "householder":
                raise NotImplementedError(
                    f"orthogonal: {self.orthogonal_map} has no inverse here; use the map 'householder', or "
                    "use_trivialization=True"
                )
            A, tau = _C.geqrf(Q)
            diagonal = A.diagonal(dim1=-2, dim2=-1)
            # Where the factorization needs no reflection, forward's own turns the sign around.
            diagonal.copy_(_C.where(tau == 0, -diagonal.sign(), diagonal.sign()))
            return A.mT if wide else A
        if n == k:
            Q = Q.clone() if _is_orthogonal(Q) else _made_orthogonal(Q)
        else:
            rest = _C.randn((*Q.shape[:-2], n, n - k), dtype=Q.dtype, device=Q.device)
            Q = _made_orthogonal(_C.cat([Q, rest], -1))
        self.base = Q
        minus_one = _C.zeros_like(given)
        minus_one.diagonal(dim1=-2, dim2=-1).fill_(-1.0)
        return minus_one


def orthogonal(module, name="weight", orthogonal_map=None, *, use_trivialization=True):
    """Makes the matrix, or matrices, module.name orthogonal (unitary, if complex) from now on. Returns module.

    orthogonal_map: 'matrix_exp', 'cayley' or 'householder'; by default the first for square or complex weights and the
    last for others. use_trivialization: around the weight last assigned, which helps at the cost of a second tensor.
    Raises ValueError for what is no matrix, an unknown map, or 'householder' for complex weights.
    """
    weight = getattr(module, name, None)
    if not isinstance(weight, argand.Tensor):
        raise ValueError(f"orthogonal: '{name}' must name a parameter or buffer of {type(module).__name__}")
    if weight.dim() < 2:
        raise ValueError(f"orthogonal: expected a matrix or a batch of them, got {weight.dim()} dimensions")
    if orthogonal_map is None:
        square = weight.size(-2) == weight.size(-1)
        orthogonal_map = "matrix_exp" if square or weight.is_complex() else "householder"
    if orthogonal_map not in _MAPS:
        raise ValueError(f"orthogonal: orthogonal_map must be one of {_MAPS}, got {orthogonal_map!r}")
    made = _Orthogonal(weight, orthogonal_map, use_trivialization=use_trivialization)
    parametrize.register_parametrization(module, name, made, unsafe=True)
    return module
