# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from typing import Any
from argand._C import Tensor, digamma as digamma, erf as erf, erfc as erfc, erfinv as erfinv, exp2 as exp2, expm1 as expm1, log1p as log1p, log_softmax as log_softmax, logit as logit, logsumexp as logsumexp, round as round, sinc as sinc, softmax as softmax, xlogy as xlogy
from argand._C import digamma as psi
from argand._C import lgamma as gammaln
from argand._C import sigmoid as expit
from argand._C import special_bessel_j0 as bessel_j0
from argand._C import special_bessel_j1 as bessel_j1
from argand._C import special_bessel_y0 as bessel_y0
from argand._C import special_bessel_y1 as bessel_y1
from argand._C import special_entr as entr
from argand._C import special_erfcx as erfcx
from argand._C import special_gammainc as gammainc
from argand._C import special_gammaincc as gammaincc
from argand._C import special_i0 as i0
from argand._C import special_i0e as i0e
from argand._C import special_i1 as i1
from argand._C import special_i1e as i1e
from argand._C import special_log_ndtr as log_ndtr
from argand._C import special_modified_bessel_i0 as modified_bessel_i0
from argand._C import special_modified_bessel_i1 as modified_bessel_i1
from argand._C import special_modified_bessel_k0 as modified_bessel_k0
from argand._C import special_modified_bessel_k1 as modified_bessel_k1
from argand._C import special_multigammaln as multigammaln
from argand._C import special_ndtr as ndtr
from argand._C import special_ndtri as ndtri
from argand._C import special_polygamma as polygamma
from argand._C import special_scaled_modified_bessel_k0 as scaled_modified_bessel_k0
from argand._C import special_scaled_modified_bessel_k1 as scaled_modified_bessel_k1
from argand._C import special_spherical_bessel_j0 as spherical_bessel_j0
from argand._C import special_xlog1py as xlog1py

__all__ = ['bessel_j0', 'bessel_j1', 'bessel_y0', 'bessel_y1', 'chebyshev_polynomial_t', 'chebyshev_polynomial_u', 'chebyshev_polynomial_v', 'chebyshev_polynomial_w', 'digamma', 'entr', 'erf', 'erfc', 'erfcx', 'erfinv', 'exp2', 'expit', 'expm1', 'gammainc', 'gammaincc', 'gammaln', 'hermite_polynomial_h', 'hermite_polynomial_he', 'i0', 'i0e', 'i1', 'i1e', 'laguerre_polynomial_l', 'legendre_polynomial_p', 'log1p', 'log_ndtr', 'log_softmax', 'logit', 'logsumexp', 'modified_bessel_i0', 'modified_bessel_i1', 'modified_bessel_k0', 'modified_bessel_k1', 'multigammaln', 'ndtr', 'ndtri', 'polygamma', 'psi', 'round', 'scaled_modified_bessel_k0', 'scaled_modified_bessel_k1', 'sinc', 'softmax', 'spherical_bessel_j0', 'xlog1py', 'xlogy', 'zeta']
def chebyshev_polynomial_t(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def chebyshev_polynomial_u(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def chebyshev_polynomial_v(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def chebyshev_polynomial_w(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def hermite_polynomial_h(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def hermite_polynomial_he(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def laguerre_polynomial_l(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def legendre_polynomial_p(input: Tensor, n: Any, *, out: Tensor | None = None) -> Any: ...
def zeta(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Any: ...
