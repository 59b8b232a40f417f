// Special functions of real numbers in double precision, for the kernels that call them element by element.
#pragma once

namespace argand::special {

// Modified Bessel functions of orders 0 and 1, times exp(-|x|) for the first kind and exp(x) for the second.
double bessel_i0e(double x);
double bessel_i1e(double x);
double bessel_k0e(double x);
double bessel_k1e(double x);

// exp(x^2) erfc(x).
double erfcx(double x);
// The logarithm of the normal distribution's cumulative probability, and the number with a given probability below it.
double log_ndtr(double x);
double ndtri(double p);

// The sum of (k + q)^-x over k = 0, 1, ...; x > 1.
double hurwitz_zeta(double x, double q);
// The n-th derivative of digamma, n = 0, 1, ...
double polygamma(double n, double x);

// The regularised incomplete gamma functions: the shares of Gamma(a) below x, and above it.
double lower_gamma(double a, double x);
double upper_gamma(double a, double x);

// Orthogonal polynomials of degree n (cut to a whole number) at x; 0 for negative degrees. Of degrees beyond 2^20 only
// those of Chebyshev are computed: the others are NaN.
double chebyshev_t(double x, double n);
double chebyshev_u(double x, double n);
double chebyshev_v(double x, double n);
double chebyshev_w(double x, double n);
double hermite_h(double x, double n);
double hermite_he(double x, double n);
double laguerre_l(double x, double n);
double legendre_p(double x, double n);

// The least k whose cumulative Poisson probability at this rate exceeds u, 0 <= u < 1.
double poisson_quantile(double rate, double u);

}  // namespace argand::special
