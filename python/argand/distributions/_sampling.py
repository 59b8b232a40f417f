"""Samples of the distributions that have no inverse in closed form: by rejection, in float64."""

import argand
from argand.autograd import Function


def _until_accepted(like, draw):
    """Samples of the shape of like, NaN where it is not finite; draw() gives candidates and which are accepted."""
    missing = like.isfinite()
    result = argand.where(missing, 0.0, argand.full_like(like, float("nan")))
    while bool(missing.any()):
        candidates, accepted = draw()
        result = argand.where(missing & accepted, candidates, result)
        missing = missing & ~accepted
    return result


def _log_gamma_samples(alpha):
    """log x of x from Gamma(alpha, 1) (Marsaglia and Tsang 2000), below 1 that of alpha + 1 times u ** (1 / alpha)."""
    d = argand.where(alpha < 1, alpha + 1, alpha) - 1.0 / 3
    c = (9 * d).rsqrt()

    def draw():
        x = argand.randn_like(d)
        v = (1 + c * x) ** 3
        u = argand.rand_like(d)
        log_v = v.clamp(min=1e-300).log()
        return d.log() + log_v, (v > 0) & (u.log() < 0.5 * x * x + d * (1 - v + log_v))

    result = _until_accepted(d, draw)
    less = (1 - argand.rand_like(d)).log() / alpha
    return argand.where(alpha < 1, result + less, result)


_LARGE = 1000.0  # from here on the expansion is exact to 3e-6, and the series longer than 200 terms


def _log_gamma_slope(a, log_x):
    """d log x / d a of Gamma samples at a fixed quantile: -(dP(a, x) / da) / (x p(x)).

    With P(a, x) = sum over n of x^(a+n) e^-x / Gamma(a+n+1), this is the sum of r_n (psi(a+n+1) - log x), where
    r_0 = 1 / a and r_n = r_(n-1) x / (a+n). For large a the derivative of Wilson and Hilferty's cube, 1931.
    """
    large = a > _LARGE
    x = log_x.exp()
    short, x_short = argand.where(large, 1.0, a), argand.where(large, 1.0, x)
    ratio = short.reciprocal()
    factor = (short + 1).digamma() - argand.where(large, 0.0, log_x)
    total, n = ratio * factor, 0
    while True:
        for _ in range(16):
            n += 1
            ratio = ratio * (x_short / (short + n))
            factor = factor + (short + n).reciprocal()
            total = total + ratio * factor
        if not bool((ratio * factor.abs() > 1e-16 * total.abs()).any()):
            break
    root = (x / a).pow(1.0 / 3)
    root_slope = (1 / (9 * a * a)) - (root - 1 + 1 / (9 * a)) / (2 * a)
    return argand.where(large, (root.pow(3) + 3 * a * root.square() * root_slope) / x, total)


class _LogStandardGamma(Function):
    @staticmethod
    def forward(ctx, concentration):
        samples = _log_gamma_samples(concentration)
        ctx.save_for_backward(concentration, samples)
        return samples

    @staticmethod
    def backward(ctx, grad):
        return grad * _log_gamma_slope(*ctx.saved_tensors)


def log_standard_gamma(concentration):
    """log x of samples x of Gamma(concentration, 1), in float64, with the gradient of concentration.

    The logarithm is finite where x would underflow, as it often does for small concentrations.
    """
    return _LogStandardGamma.apply(concentration.to(argand.float64))


_FEW = 32


def binomial(count, probs):
    """Samples of Binomial(count, probs), in the dtype of probs, without gradients.

    Many trials are halved (Devroye 1986, X.4): the i-th least of n uniform numbers is a Beta(i, n + 1 - i), which tells
    whether the i below it, or the others, are all on one side of probs. The last few are counted.
    """
    n, p = (x.detach().to(argand.float64) for x in argand.broadcast_tensors(count, probs))
    known = n.isfinite() & p.isfinite()
    n, successes = argand.where(known, n, 0.0), argand.where(known, 0.0, n * float("nan"))
    while bool((n > _FEW).any()):
        many = n > _FEW
        i = argand.where(many, ((n + 1) / 2).floor(), 1.0)
        first, second = _log_gamma_samples(i), _log_gamma_samples(argand.where(many, n + 1 - i, 1.0))
        cut = (first - second).sigmoid()
        low = many & (cut <= p)
        high = many & ~low
        successes = argand.where(low, successes + i, successes)
        p = argand.where(low, (p - cut) / (1 - cut), argand.where(high, p / cut, p)).clamp(min=0, max=1)
        n = argand.where(low, n - i, argand.where(high, i - 1, n))
    trial = argand.arange(_FEW, dtype=argand.float64).view(-1, *(1 for _ in n.shape))
    hits = (argand.rand((_FEW, *n.shape), dtype=argand.float64) < p) & (trial < n)
    return (successes + hits.sum(0)).to(probs.dtype)


def von_mises(concentration, shape):
    """Angles about 0 from -pi to pi, of shape, in float64, without gradients (Best and Fisher 1979)."""
    kappa = concentration.detach().to(argand.float64)
    tau = 1 + (1 + 4 * kappa.square()).sqrt()
    rho = (tau - (2 * tau).sqrt()) / (2 * kappa)
    # of small concentrations the difference cancels
    r = argand.where(kappa < 1e-5, kappa.reciprocal() + kappa, (1 + rho.square()) / (2 * rho)).expand(shape)
    kappa = kappa.expand(shape)

    def draw():
        z = (argand.pi * argand.rand_like(r)).cos()
        f = ((1 + r * z) / (r + z)).clamp(min=-1, max=1)
        c, u = kappa * (r - f), argand.rand_like(r)
        side = (argand.rand_like(r) - 0.5).sign()
        return side * f.acos(), (c * (2 - c) > u) | ((c / u).log() + 1 >= c)

    return _until_accepted(r, draw)
