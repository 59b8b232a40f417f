"""The standard's extension for discrete Fourier transforms.

norm says what is scaled by 1/n: 'backward' the inverse transform, 'forward' the forward one, 'ortho' both by 1/sqrt(n).
"""

from .. import fft as _fft
from ._array import array as _array
from ._array import fresh as _fresh
from ._dtypes import default_float as _default_float

__all__ = [
    "fft",
    "ifft",
    "fftn",
    "ifftn",
    "rfft",
    "irfft",
    "rfftn",
    "irfftn",
    "hfft",
    "ihfft",
    "fftfreq",
    "rfftfreq",
    "fftshift",
    "ifftshift",
]


def _named(function, name, doc):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


def _one(name, doc):
    compute = getattr(_fft, name)

    def transform(x, /, *, n=None, axis=-1, norm="backward"):
        return compute(_array(name, x), n, axis, norm)

    return _named(transform, name, f"{doc} along an axis, of x cut or padded with zeros to n elements.")


def _many(name, doc):
    compute = getattr(_fft, name)

    def transform(x, /, *, s=None, axes=None, norm="backward"):
        s, axes = (None if v is None else tuple(v) for v in (s, axes))
        return compute(_array(name, x), s, axes, norm)

    return _named(transform, name, f"{doc} along axes, by default all or the last len(s), cut or padded to sizes s.")


fft = _one("fft", "The transform")
ifft = _one("ifft", "The inverse transform")
rfft = _one("rfft", "The first half of the transform of real numbers")
irfft = _one("irfft", "The real numbers, n of them, whose rfft is x:")
hfft = _one("hfft", "The real transform of a signal with Hermitian symmetry, of which x is the first half:")
ihfft = _one("ihfft", "The first half of the inverse transform of real numbers, the inverse of hfft")
fftn = _many("fftn", "The transform")
ifftn = _many("ifftn", "The inverse transform")
rfftn = _many("rfftn", "The transform of real numbers, half of it along the last axis,")
irfftn = _many("irfftn", "The inverse of rfftn")


def _frequencies(name, n, d, dtype, device):
    if n <= 0:
        raise ValueError(f"{name}: n must be positive, got {n}")
    return _fresh(getattr(_fft, name)(n, d, dtype=_default_float() if dtype is None else dtype, device=device))


def fftfreq(n, /, *, d=1.0, dtype=None, device=None):
    """The frequencies of fft's elements, for n samples at distance d: 0, 1, ..., -1 times 1 / (n d)."""
    return _frequencies("fftfreq", n, d, dtype, device)


def rfftfreq(n, /, *, d=1.0, dtype=None, device=None):
    """The frequencies of rfft's elements, for n samples at distance d: 0, 1, ..., n // 2 times 1 / (n d)."""
    return _frequencies("rfftfreq", n, d, dtype, device)


def fftshift(x, /, *, axes=None):
    """x with the frequency zero moved to the middle of axes, by default all."""
    return _fft.fftshift(_array("fftshift", x), axes)


def ifftshift(x, /, *, axes=None):
    """The inverse of fftshift."""
    return _fft.ifftshift(_array("ifftshift", x), axes)
