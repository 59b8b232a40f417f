"""Special functions that densities need."""

import math

import argand
from argand.autograd import Function


def multivariate_lgamma(a, p):
    """log of the multivariate gamma function of order p."""
    j = argand.arange(p, dtype=a.dtype, device=a.device)
    return (a.unsqueeze(-1) - 0.5 * j).lgamma().sum(-1) + 0.25 * p * (p - 1) * math.log(math.pi)


def _lower_gamma_series(a, x):
    """P(a, x) by its power series, for x below a + 1."""
    term = a.reciprocal()
    total, n = term, 0
    while True:
        for _ in range(8):
            n += 1
            term = term * (x / (a + n))
            total = total + term
        if not bool((term > 1e-17 * total).any()):
            return total


def _upper_gamma_fraction(a, x):
    """Q(a, x) by Legendre's continued fraction in Lentz's way, for x from a + 1 on."""
    b = x + 1 - a
    c, d = argand.full_like(x, 1e300), b.reciprocal()
    value, n = d, 0
    while True:
        for _ in range(8):
            n += 1
            an = n * (a - n)
            b = b + 2
            d = (an * d + b).reciprocal()
            c = b + an / c
            value = value * c * d
        if not bool(((c * d - 1).abs() > 2e-15).any()):
            return value


class _LowerGamma(Function):
    @staticmethod
    def forward(ctx, a, x):
        ctx.save_for_backward(a, x)
        wide_a, wide_x = (t.to(argand.float64) for t in argand.broadcast_tensors(a, x))
        inside = (wide_x > 0) & wide_x.isfinite()
        near = inside & (wide_x < wide_a + 1)
        far = inside & ~near
        scale = (wide_a * wide_x.log() - wide_x - wide_a.lgamma()).exp()
        low = scale * _lower_gamma_series(wide_a, argand.where(near, wide_x, 0.0))
        high = 1 - scale * _upper_gamma_fraction(wide_a, argand.where(far, wide_x, wide_a + 1))
        outside = argand.where(wide_x > 0, 1.0, argand.where(wide_x <= 0, 0.0, wide_x))
        return argand.where(near, low, argand.where(far, high, outside)).to(x.dtype)

    @staticmethod
    def backward(ctx, grad):
        a, x = ctx.saved_tensors
        if ctx.needs_input_grad[0]:
            raise NotImplementedError(
                "cdf: the regularized gamma function has no derivative in its shape; detach the concentration"
            )
        density = (argand.xlogy(a - 1, x) - x - a.lgamma()).exp()
        return None, (grad * density).sum_to_size(x.shape)


def lower_gamma(a, x):
    """The regularized lower incomplete gamma function P(a, x), a above 0; 0 where x is negative. Derivable in x."""
    return _LowerGamma.apply(a, x)


_NEAR = 25.0  # the series in x takes 60 terms up to here, the one in 1 / x 20 terms from here on


def _scaled_bessel(order, x):
    """exp(-x) I_order(x) of x from 0 on, order 0 or 1 (Abramowitz and Stegun 9.6.10 and 9.7.1)."""
    near = x < _NEAR
    quarter = argand.where(near, x, 0.0).square() / 4
    term = argand.ones_like(x) if order == 0 else argand.where(near, x, 0.0) / 2
    series = term
    for k in range(1, 61):
        term = term * quarter / (k * (k + order))
        series = series + term
    inverse = 1 / argand.where(near, _NEAR, x)
    term = argand.ones_like(x)
    tail = term
    for k in range(1, 21):
        term = term * inverse * ((2 * k - 1) ** 2 - 4 * order * order) / (8 * k)
        tail = tail + term
    return argand.where(near, series * (-x).exp(), tail * (inverse / (2 * math.pi)).sqrt())


class _LogBessel(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        wide = x.to(argand.float64)
        return (_scaled_bessel(0, wide).log() + wide).to(x.dtype)

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * bessel_ratio(x)


class _BesselRatio(Function):
    @staticmethod
    def forward(ctx, x):
        wide = x.to(argand.float64)
        ratio = (_scaled_bessel(1, wide) / _scaled_bessel(0, wide)).to(x.dtype)
        ctx.save_for_backward(x, ratio)
        return ratio

    @staticmethod
    def backward(ctx, grad):
        x, ratio = ctx.saved_tensors
        slope = argand.where(x == 0, 0.5, 1 - ratio / x - ratio.square())
        return grad * slope


def log_bessel(x):
    """log I_0(x) of x from 0 on."""
    return _LogBessel.apply(x)


def bessel_ratio(x):
    """I_1(x) / I_0(x) of x from 0 on."""
    return _BesselRatio.apply(x)
