"""Special functions, under the names that torch.special has."""

from ._C import (  # noqa: F401
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
    special_entr as entr,
)
from ._C import (
    special_ndtr as ndtr,
)
from ._C import (
    special_xlog1py as xlog1py,
)

__all__ = [
    "digamma",
    "entr",
    "erf",
    "erfc",
    "erfinv",
    "exp2",
    "expit",
    "expm1",
    "gammaln",
    "log1p",
    "log_softmax",
    "logit",
    "logsumexp",
    "ndtr",
    "psi",
    "round",
    "sinc",
    "softmax",
    "xlog1py",
    "xlogy",
]


def __getattr__(name):
    from ._missing import missing

    raise missing("argand.special", name, __all__)
