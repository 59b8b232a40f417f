"""Special functions that densities need."""

import argand


def lower_gamma(a, x):
    """The regularized lower incomplete gamma function P(a, x), a above 0; 0 where x is negative. Derivable in x."""
    return argand.special.gammainc(a, x.clamp(min=0))


def log_bessel(x):
    """log I_0(x) of x from 0 on."""
    return argand.special.i0e(x).log() + x


def bessel_ratio(x):
    """I_1(x) / I_0(x) of x from 0 on."""
    return argand.special.i1e(x) / argand.special.i0e(x)
