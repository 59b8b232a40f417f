# Written by tools/generate from the operations' schemas and the package's sources; edit those.
# mypy: disable-error-code="override, misc"
from argand._C import digamma as digamma, erf as erf, erfc as erfc, erfinv as erfinv, exp2 as exp2, expm1 as expm1, log1p as log1p, log_softmax as log_softmax, logit as logit, logsumexp as logsumexp, round as round, sinc as sinc, softmax as softmax, xlogy as xlogy
from argand._C import digamma as psi
from argand._C import lgamma as gammaln
from argand._C import sigmoid as expit
from argand._C import special_entr as entr
from argand._C import special_ndtr as ndtr
from argand._C import special_xlog1py as xlog1py

__all__ = ['digamma', 'entr', 'erf', 'erfc', 'erfinv', 'exp2', 'expit', 'expm1', 'gammaln', 'log1p', 'log_softmax', 'logit', 'logsumexp', 'ndtr', 'psi', 'round', 'sinc', 'softmax', 'xlog1py', 'xlogy']
