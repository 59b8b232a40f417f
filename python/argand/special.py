"""Special functions, under the names that torch.special has."""

from . import _C
from ._C import (  # noqa: F401
    Tensor,
    digamma,
    erf,
    erfc,
    erfinv,
    exp2,
    expm1,
    log1p,
    log_softmax,
    logit,
    logsumexp,
    round,
    sinc,
    softmax,
    xlogy,
)
from ._C import (
    digamma as psi,
)
from ._C import (
    lgamma as gammaln,
)
from ._C import (
    sigmoid as expit,
)
from ._C import (
    special_bessel_j0 as bessel_j0,
)
from ._C import (
    special_bessel_j1 as bessel_j1,
)
from ._C import (
    special_bessel_y0 as bessel_y0,
)
from ._C import (
    special_bessel_y1 as bessel_y1,
)
from ._C import (
    special_entr as entr,
)
from ._C import (
    special_erfcx as erfcx,
)
from ._C import (
    special_gammainc as gammainc,
)
from ._C import (
    special_gammaincc as gammaincc,
)
from ._C import (
    special_i0 as i0,
)
from ._C import (
    special_i0e as i0e,
)
from ._C import (
    special_i1 as i1,
)
from ._C import (
    special_i1e as i1e,
)
from ._C import (
    special_log_ndtr as log_ndtr,
)
from ._C import (
    special_modified_bessel_i0 as modified_bessel_i0,
)
from ._C import (
    special_modified_bessel_i1 as modified_bessel_i1,
)
from ._C import (
    special_modified_bessel_k0 as modified_bessel_k0,
)
from ._C import (
    special_modified_bessel_k1 as modified_bessel_k1,
)
from ._C import (
    special_multigammaln as multigammaln,
)
from ._C import (
    special_ndtr as ndtr,
)
from ._C import (
    special_ndtri as ndtri,
)
from ._C import (
    special_polygamma as polygamma,
)
from ._C import (
    special_scaled_modified_bessel_k0 as scaled_modified_bessel_k0,
)
from ._C import (
    special_scaled_modified_bessel_k1 as scaled_modified_bessel_k1,
)
from ._C import (
    special_spherical_bessel_j0 as spherical_bessel_j0,
)
from ._C import (
    special_xlog1py as xlog1py,
)

__all__ = [
    "bessel_j0",
    "bessel_j1",
    "bessel_y0",
    "bessel_y1",
    "chebyshev_polynomial_t",
    "chebyshev_polynomial_u",
    "chebyshev_polynomial_v",
    "chebyshev_polynomial_w",
    "digamma",
    "entr",
    "erf",
    "erfc",
    "erfcx",
    "erfinv",
    "exp2",
    "expit",
    "expm1",
    "gammainc",
    "gammaincc",
    "gammaln",
    "hermite_polynomial_h",
    "hermite_polynomial_he",
    "i0",
    "i0e",
    "i1",
    "i1e",
    "laguerre_polynomial_l",
    "legendre_polynomial_p",
    "log1p",
    "log_ndtr",
    "log_softmax",
    "logit",
    "logsumexp",
    "modified_bessel_i0",
    "modified_bessel_i1",
    "modified_bessel_k0",
    "modified_bessel_k1",
    "multigammaln",
    "ndtr",
    "ndtri",
    "polygamma",
    "psi",
    "round",
    "scaled_modified_bessel_k0",
    "scaled_modified_bessel_k1",
    "sinc",
    "softmax",
    "spherical_bessel_j0",
    "xlog1py",
    "xlogy",
    "zeta",
]


def _tensors(name, a, b):
    """Two arguments, one of them perhaps a number, as tensors."""
    if not isinstance(a, Tensor) and not isinstance(b, Tensor):
        raise TypeError(f"{name}: expected at least one tensor, got {type(a).__name__} and {type(b).__name__}")
    a, b = (v if isinstance(v, Tensor) else _C.full((), v, device=w.device) for v, w in ((a, b), (b, a)))
    return a, b


def chebyshev_polynomial_t(input, n, *, out=None):
    """The Chebyshev polynomial of the first kind of degree n, a number or a tensor, at input."""
    return _C.special_chebyshev_polynomial_t(*_tensors("chebyshev_polynomial_t", input, n), out=out)


def chebyshev_polynomial_u(input, n, *, out=None):
    """The Chebyshev polynomial of the second kind of degree n, a number or a tensor, at input."""
    return _C.special_chebyshev_polynomial_u(*_tensors("chebyshev_polynomial_u", input, n), out=out)


def chebyshev_polynomial_v(input, n, *, out=None):
    """The Chebyshev polynomial of the third kind of degree n, a number or a tensor, at input."""
    return _C.special_chebyshev_polynomial_v(*_tensors("chebyshev_polynomial_v", input, n), out=out)


def chebyshev_polynomial_w(input, n, *, out=None):
    """The Chebyshev polynomial of the fourth kind of degree n, a number or a tensor, at input."""
    return _C.special_chebyshev_polynomial_w(*_tensors("chebyshev_polynomial_w", input, n), out=out)


def hermite_polynomial_h(input, n, *, out=None):
    """The physicists' Hermite polynomial of degree n, a number or a tensor, at input."""
    return _C.special_hermite_polynomial_h(*_tensors("hermite_polynomial_h", input, n), out=out)


def hermite_polynomial_he(input, n, *, out=None):
    """The probabilists' Hermite polynomial of degree n, a number or a tensor, at input."""
    return _C.special_hermite_polynomial_he(*_tensors("hermite_polynomial_he", input, n), out=out)


def laguerre_polynomial_l(input, n, *, out=None):
    """The Laguerre polynomial of degree n, a number or a tensor, at input."""
    return _C.special_laguerre_polynomial_l(*_tensors("laguerre_polynomial_l", input, n), out=out)


def legendre_polynomial_p(input, n, *, out=None):
    """The Legendre polynomial of degree n, a number or a tensor, at input."""
    return _C.special_legendre_polynomial_p(*_tensors("legendre_polynomial_p", input, n), out=out)


def zeta(input, other, *, out=None):
    """Hurwitz' zeta function: the sum of (k + other)^-input over k = 0, 1, ...; one of both may be a number."""
    return _C.special_zeta(*_tensors("zeta", input, other), out=out)


def __getattr__(name):
    from ._missing import missing

    raise missing("argand.special", name, __all__)
