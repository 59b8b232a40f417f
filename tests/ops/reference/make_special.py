#!/usr/bin/env python3
"""Makes special.txt: special functions to 17 digits, computed by mpmath with 40.

Needs mpmath (development only) and is run by hand; the result is committed. A row is a function, its arguments, its
value.
"""

import random
from pathlib import Path

import mpmath as m

m.mp.dps = 40
random.seed(0)


def both_signs(low, high, n):
    return [s * 10 ** random.uniform(low, high) for _ in range(n // 2) for s in (1, -1)]


def positive(low, high, n):
    return [10 ** random.uniform(low, high) for _ in range(n)]


def zeta(s, q):
    """Hurwitz' zeta function: 1000 terms, then Euler and Maclaurin's formula (m.zeta loses digits for large q)."""
    total, z = m.fsum((q + k) ** -s for k in range(1000)), q + 1000
    total += z ** (1 - s) / (s - 1) + z**-s / 2
    return total + m.fsum(
        m.bernoulli(2 * k) / m.factorial(2 * k) * m.rf(s, 2 * k - 1) * z ** (1 - 2 * k - s) for k in range(1, 9)
    )


def lower_gamma(a, x):
    """The share of Gamma(a) below x, for large a: the power series (m.gammainc gives it up)."""
    total = term = k = m.mpf(1)
    while term > total * m.eps:
        term *= x / (a + k)
        total, k = total + term, k + 1
    return total * m.exp(a * m.log(x) - x - m.loggamma(a + 1))


sqrt2 = m.sqrt(2)
ONE = {
    "i0": (lambda x: m.besseli(0, x), both_signs(-3, 2.5, 12)),
    "special_i0e": (lambda x: m.besseli(0, x) * m.exp(-abs(x)), [*both_signs(-3, 3, 12), 39.9, 40.1]),
    "special_i1": (lambda x: m.besseli(1, x), both_signs(-3, 2.5, 12)),
    "special_i1e": (lambda x: m.besseli(1, x) * m.exp(-abs(x)), [*both_signs(-3, 3, 12), 39.9, 40.1]),
    "special_modified_bessel_k0": (lambda x: m.besselk(0, x), [*positive(-8, 2, 12), 1e-300, 0.99, 1.01]),
    "special_modified_bessel_k1": (lambda x: m.besselk(1, x), [*positive(-8, 2, 12), 1e-300, 0.99, 1.01]),
    "special_scaled_modified_bessel_k0": (lambda x: m.besselk(0, x) * m.exp(x), positive(-8, 4, 16)),
    "special_scaled_modified_bessel_k1": (lambda x: m.besselk(1, x) * m.exp(x), positive(-8, 4, 16)),
    "special_bessel_j0": (lambda x: m.besselj(0, x), both_signs(-3, 1.5, 12)),
    "special_bessel_j1": (lambda x: m.besselj(1, x), both_signs(-3, 1.5, 12)),
    "special_bessel_y0": (lambda x: m.bessely(0, x), positive(-3, 1.5, 12)),
    "special_bessel_y1": (lambda x: m.bessely(1, x), positive(-3, 1.5, 12)),
    "special_spherical_bessel_j0": (lambda x: m.sinc(x), both_signs(-3, 1.5, 12)),
    "special_erfcx": (
        lambda x: m.exp(m.mpf(x) ** 2) * m.erfc(x),
        [*positive(-3, 8, 14), *both_signs(-2, 1.2, 10), 2.0],
    ),
    "special_log_ndtr": (lambda x: m.log(m.erfc(-x / sqrt2) / 2), both_signs(-3, 1.5, 16)),
    "special_ndtri": (
        lambda p: m.findroot(lambda z: m.log(m.erfc(-z / sqrt2) / 2) - m.log(p), -m.sqrt(-2 * m.log(p)) * (p < 0.3)),
        [1e-200, 1e-30, 1e-5, 0.02, 0.1, 0.25, 0.4, 0.49, 0.5, 0.6, 0.75, 0.9, 0.99],
    ),
}
TWO = {
    "special_zeta": (zeta, [(random.uniform(1.05, 30), 10 ** random.uniform(-2, 3)) for _ in range(16)] + [(2, 1e9)]),
    "polygamma": (
        m.psi,
        [(random.randint(1, 7), 10 ** random.uniform(-2, 3)) for _ in range(16)] + [(1, -2.5), (2, -0.3), (3, -20.25)],
    ),
    "igamma": (lambda a, x: lower_gamma(a, x) if a > 1e4 else m.gammainc(a, 0, x, regularized=True), []),
    "igammac": (lambda a, x: 1 - lower_gamma(a, x) if a > 1e4 else m.gammainc(a, x, m.inf, regularized=True), []),
}
for _ in range(20):
    a = 10 ** random.uniform(-2, 3.5)
    x = abs(a + random.uniform(-4, 4) * a**0.5)
    TWO["igamma"][1].append((a, x))
    TWO["igammac"][1].append((a, x))
for a, x in [(25.0, 12.0), (25.0, 52.0), (1e5, 99800.0), (3e6, 3.001e6), (1e8, 1e8 + 5e3), (19.9, 21.0), (60.0, 20.0)]:
    TWO["igamma"][1].append((a, x))
    TWO["igammac"][1].append((a, x))
# Where the share above is small because the order is.
TWO["igammac"][1].extend([(1e-9, 1e-4), (1e-300, 0.5), (0.3, 1e-8), (0.45, 0.9)])

rows = []
for name, (f, arguments) in ONE.items():
    rows += [f"{name} {x!r} {m.nstr(f(m.mpf(x)), 17)}" for x in arguments]
for name, (f, arguments) in TWO.items():
    rows += [
        f"{name} {a!r} {x!r} {m.nstr(f(a if name == 'polygamma' else m.mpf(a), m.mpf(x)), 17)}" for a, x in arguments
    ]
Path(__file__).with_name("special.txt").write_text("\n".join(rows) + "\n")
