#include "argand/cpu/special_functions.h"

#include <array>
#include <cmath>
#include <limits>

#include "argand/formulas/constants.h"

namespace argand::special {
namespace {

using formula::kLn2, formula::kPi;

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kEulerGamma = 0.57721566490153286061;
constexpr double kSqrt2 = 1.41421356237309504880, kSqrtPi = 1.77245385090551602730;

// Beyond this the asymptotic series of I reaches double precision (Abramowitz and Stegun 9.7.1).
constexpr double kFarBessel = 40;
// Beyond this Stirling's series and Temme's expansion reach double precision.
constexpr double kLargeOrder = 20;

// exp(-x) I_n(x), n = 0 or 1, x >= 0: the power series (9.6.10), whose terms are all positive.
double bessel_i_near(int n, double x) {
  const double quarter = x * x / 4;
  double term = n ? x / 2 : 1, sum = term;
  for (int k = 1; term > sum * kEpsilon / 4; ++k) sum += term *= quarter / (k * static_cast<double>(k + n));
  return sum * std::exp(-x);
}

double bessel_i_far(int n, double x) {
  const double mu = 4.0 * n * n;
  double term = 1, sum = 1;
  for (int k = 1; std::abs(term) > kEpsilon / 4 && k < 60; ++k) {
    const double odd = 2 * k - 1;
    sum += term *= (odd * odd - mu) / (8 * k * x);
  }
  return sum / std::sqrt(2 * kPi * x);
}

// exp(x) K_n(x), 0 < x < 1: the power series (9.6.11).
double bessel_k_near(int n, double x) {
  const double quarter = x * x / 4, log_half = std::log(x) - kLn2;
  double term = n ? x / 2 : 1, mean_psi = -kEulerGamma + n * 0.5, sum = n ? 1 / x : 0;
  for (int k = 1; term > kEpsilon * kEpsilon * sum; ++k) {
    sum += term * (n ? log_half - mean_psi : mean_psi - log_half);
    mean_psi += n ? 0.5 / k + 0.5 / (k + 1) : 1.0 / k;
    term *= quarter / (k * static_cast<double>(k + n));
  }
  return sum * std::exp(x);
}

// exp(x) K_n(x) as the integral over t >= 0 of exp(-2 x sinh(t/2)^2) cosh(n t) (9.6.24). The trapezoidal rule converges
// at exp(-pi^2 / step) for this integrand.
double bessel_k(int n, double x) {
  if (std::isnan(x) || x < 0) return kNan;
  if (x == 0) return kInfinity;
  if (std::isinf(x)) return 0;
  if (x < 1) return bessel_k_near(n, x);
  const double step = std::fmin(0.2, 0.7 / std::sqrt(x));
  double sum = 0.5;
  for (int k = 1;; ++k) {
    const double t = step * k, s = std::sinh(t / 2), y = std::exp(-2 * x * s * s) * (n ? std::cosh(t) : 1);
    sum += y;
    if (y < sum * kEpsilon / 16 && x * s * s > 1) return sum * step;
  }
}

// The continued fraction 1 / (z + (1/2) / (z + 1 / (z + (3/2) / ...))) over sqrt(pi), z >= 2 (7.1.14), from its tail.
double erfcx_far(double x) {
  if (x > 1e8) return 1 / (kSqrtPi * x);
  double tail = x;
  for (int k = static_cast<int>(10 + 400 / (x * x)); k > 0; --k) tail = x + 0.5 * k / tail;
  return 1 / (kSqrtPi * tail);
}

// exp(x^2), the rounding of the square made good.
double exp_square(double x) {
  const double square = x * x, rest = std::fma(x, x, -square);
  return std::exp(square) * (1 + rest);
}

// log(1 + d) - d without the cancellation near 0: 2 artanh(r) - d with r = d / (2 + d).
double log1p_less(double d) {
  if (!(std::abs(d) < 0.5)) return std::log1p(d) - d;
  const double r = d / (2 + d), square = r * r;
  double power = 1, sum = 0;
  for (int k = 3; power > kEpsilon / 4; k += 2) sum += power / k, power *= square;
  return r * (2 * square * sum - d);
}

// x^a exp(-x) / Gamma(a + 1), in logarithms where the parts leave the range.
double gamma_weight(double a, double x) {
  if (a < kLargeOrder) return std::exp(a * std::log(x) - x) / std::tgamma(a + 1);
  // Stirling's series for Gamma(a + 1), joined with x^a exp(-x) so that nothing large is subtracted.
  const double d = (x - a) / a, r = 1 / (a * a);
  const double phi = std::abs(d) < 0.5 ? a * log1p_less(d) : a * std::log(x / a) - x + a;
  const double stirling = (1. / 12 - r * (1. / 360 - r * (1. / 1260 - r / 1680))) / a;
  return std::exp(phi - stirling) / std::sqrt(2 * kPi * a);
}

double lower_series(double a, double x) {  // 6.5.29
  double term = 1, sum = 1;
  for (double k = 1; term > sum * kEpsilon / 4; ++k) sum += term *= x / (a + k);
  return sum * gamma_weight(a, x);
}

// Lentz's evaluation of the continued fraction (6.5.31).
double upper_fraction(double a, double x) {
  constexpr double kTiny = 1e-300;
  double b = x + 1 - a, c = 1 / kTiny, d = 1 / b, h = d;
  for (double k = 1; k < 1e6; ++k) {
    const double n = -k * (k - a);
    b += 2;
    d = n * d + b;
    d = 1 / (std::abs(d) < kTiny ? kTiny : d);
    c = b + n / c;
    if (std::abs(c) < kTiny) c = kTiny;
    h *= c * d;
    if (std::abs(c * d - 1) < kEpsilon) break;
  }
  return gamma_weight(a, x) * a * h;
}

// log Gamma(1 + a), |a| <= 1/2, to full relative precision: the series (6.1.33).
double lgamma_near_one(double a) {
  static const std::array<double, 30> zeta_less_one = [] {
    std::array<double, 30> zeta = {};
    for (size_t k = 2; k < zeta.size(); ++k) zeta[k] = hurwitz_zeta(static_cast<double>(k), 2);
    return zeta;
  }();
  double sum = 0, power = a;
  for (size_t k = 2; k < zeta_less_one.size(); ++k) {
    power *= -a;
    sum -= power / static_cast<double>(k) * zeta_less_one[k];
  }
  return (1 - kEulerGamma) * a - std::log1p(a) + sum;
}

// Q(a, x) for small a and x, where it is far below 1 and 1 - P would lose it: 1 - x^a / Gamma(1 + a) and the rest of
// the series (6.5.29) of alternating terms.
double upper_series(double a, double x) {
  double term = 1, sum = 0;
  for (int k = 1; std::abs(term) > kEpsilon / 4 * std::abs(sum); ++k) {
    term *= -x / k;
    sum += term / (a + k);
  }
  const double exponent = a * std::log(x) - lgamma_near_one(a);
  return -std::expm1(exponent) - a * std::exp(exponent) * sum;
}

// The Taylor coefficients of eta / (lambda - 1) in eta, where eta^2 / 2 = lambda - 1 - log(lambda) (Gil, Segura and
// Temme, Efficient and accurate algorithms for the computation and inversion of the incomplete gamma function ratios,
// 2012). They shrink as (2 sqrt(pi))^-n.
constexpr int kTerms = 32;
constexpr std::array<double, kTerms> eta_coefficients() {
  double alpha[kTerms + 2] = {1, 1};  // of lambda
  for (int n = 2; n < kTerms + 2; ++n) {
    double rest = alpha[n - 1];
    for (int j = 2; j < n; ++j) rest -= (n - j + 1) * alpha[j] * alpha[n - j + 1];
    alpha[n] = rest / (n + 1);
  }
  std::array<double, kTerms> d = {1};
  for (int n = 1; n < kTerms; ++n)
    for (int k = 1; k <= n; ++k) d[n] -= alpha[k + 1] * d[n - k];
  return d;
}

// Temme's expansion, uniform in x, for large a and x near a: half the complementary error function of eta sqrt(a / 2),
// whose sign makes it P or Q, and a series in powers of eta with coefficients from the recurrence of the paper.
bool by_expansion(double a, double x) { return a >= kLargeOrder && x > 0.4 * a && x < 2.2 * a; }
double expansion(double a, double x, bool upper) {
  static constexpr std::array<double, kTerms> d = eta_coefficients();
  const double half_square = -log1p_less((x - a) / a);
  const double eta = std::copysign(std::sqrt(2 * half_square), x - a);
  double above = d[kTerms - 1], beta = d[kTerms - 2], sum = (above * eta + beta);
  for (int n = kTerms - 3; n >= 1; --n) {
    const double next = d[n] + (n + 1) * above / a;
    above = beta, beta = next;
    sum = sum * eta + beta;
  }
  sum /= 1 + above / a;
  const double sign = upper ? 1 : -1;
  return std::erfc(sign * eta * std::sqrt(a / 2)) / 2 +
         sign * std::exp(-a * half_square) / std::sqrt(2 * kPi * a) * sum;
}

// Where P is computed and Q from it: elsewhere the other way. Neither is then small beside 1.
bool by_series(double a, double x) { return x < a + 1; }

}  // namespace

double bessel_i0e(double x) {
  const double z = std::abs(x);
  return z > kFarBessel ? std::isinf(z) ? 0 : bessel_i_far(0, z) : std::isnan(z) ? z : bessel_i_near(0, z);
}
double bessel_i1e(double x) {
  const double z = std::abs(x);
  return std::copysign(z > kFarBessel            ? std::isinf(z) ? 0 : bessel_i_far(1, z)
                                  : z == 0 || std::isnan(z) ? z
                                                 : bessel_i_near(1, z),
                       x);
}
double bessel_k0e(double x) { return bessel_k(0, x); }
double bessel_k1e(double x) { return bessel_k(1, x); }

double erfcx(double x) {
  if (x > 2) return erfcx_far(x);
  if (x < -27) return kInfinity;
  return exp_square(x) * std::erfc(x);
}

double log_ndtr(double x) {
  if (x < -1) return std::log(erfcx(-x / kSqrt2) / 2) - x * x / 2;
  return std::log1p(-std::erfc(x / kSqrt2) / 2);
}

// Newton's method on log_ndtr, which is concave, from a start that is too low.
double ndtri(double p) {
  if (!(p >= 0 && p <= 1)) return kNan;
  if (p == 0 || p == 1) return p ? kInfinity : -kInfinity;
  if (p >= 0.5) return p == 0.5 ? 0 : -ndtri(1 - p);
  const double goal = std::log(p);
  double x = -std::sqrt(-2 * goal);
  for (int i = 0; i < 50; ++i) {
    const double slope = std::sqrt(2 / kPi) / erfcx(-x / kSqrt2), step = (goal - log_ndtr(x)) / slope;
    x += step;
    if (std::abs(step) <= 2 * kEpsilon * std::abs(x) + 1e-300) break;
  }
  return x;
}

// Euler and Maclaurin's formula after ten terms.
double hurwitz_zeta(double x, double q) {
  if (x == 1) return kInfinity;
  if (!(x > 1) || std::isnan(q)) return kNan;
  if (q <= 0) {
    if (q == std::floor(q)) return kInfinity;
    if (x != std::floor(x)) return kNan;
    // The terms below zero are those of two sums from positive numbers.
    const double below = std::ceil(q) - q, sign = std::fmod(x, 2) == 0 ? 1 : -1;
    return hurwitz_zeta(x, 1 - below) + sign * (hurwitz_zeta(x, below) - hurwitz_zeta(x, 1 - q));
  }
  if (std::isinf(q)) return 0;
  if (std::isinf(x)) return q > 1 ? 0 : q == 1 ? 1 : kInfinity;
  double sum = 0, z = q;
  for (int k = 0; k < 10; ++k, z += 1) sum += std::pow(z, -x);
  const double power = std::pow(z, -x);
  if (power == 0) return sum;
  sum += power * z / (x - 1) + power / 2;
  // Bernoulli numbers B(2k) / (2k)!.
  constexpr double kBernoulli[] = {1. / 12,
                                   -1. / 720,
                                   1. / 30240,
                                   -1. / 1209600,
                                   1. / 47900160,
                                   -691. / 1307674368000.,
                                   1. / 74724249600.,
                                   -3617. / 10670622842880000.,
                                   43867. / 5109094217170944000.,
                                   -174611. / 802857662698291200000.};
  double factor = x * power / z;
  for (int k = 0; k < 10; ++k) {
    const double term = kBernoulli[k] * factor;
    sum += term;
    if (std::abs(term) < std::abs(sum) * kEpsilon / 4) break;
    factor *= (x + 2 * k + 1) * (x + 2 * k + 2) / (z * z);
  }
  return sum;
}

double polygamma(double n, double x) {
  const double sign = std::fmod(n, 2) == 0 ? -1 : 1;
  return sign * std::tgamma(n + 1) * hurwitz_zeta(n + 1, x);
}

double lower_gamma(double a, double x) {
  if (std::isnan(a) || std::isnan(x) || a < 0 || x < 0) return kNan;
  if (a == 0) return x > 0 ? 1 : kNan;
  if (x == 0) return 0;
  if (std::isinf(a)) return std::isinf(x) ? kNan : 0;
  if (std::isinf(x)) return 1;
  if (by_expansion(a, x)) return expansion(a, x, false);
  return by_series(a, x) ? lower_series(a, x) : 1 - upper_fraction(a, x);
}
double upper_gamma(double a, double x) {
  if (std::isnan(a) || std::isnan(x) || a < 0 || x < 0) return kNan;
  if (a == 0) return x > 0 ? 0 : kNan;
  if (x == 0) return 1;
  if (std::isinf(a)) return std::isinf(x) ? kNan : 1;
  if (std::isinf(x)) return 0;
  if (by_expansion(a, x)) return expansion(a, x, true);
  if (a < 0.5 && x < 1) return upper_series(a, x);
  return by_series(a, x) ? 1 - lower_series(a, x) : upper_fraction(a, x);
}

namespace {

// Legendre's and Laguerre's polynomials of higher degrees than this are NaN: the time of a recurrence is bounded. Those
// of Hermite and of Chebyshev outside [-1, 1] have left the range of numbers long before.
constexpr double kMostDegree = 1 << 20;

// p(0) = 1, p(1) = first, p(k + 1) = next(k, p(k), p(k - 1)).
template <class Next>
double recurrence(double n, double first, Next next) {
  if (!(n >= 0)) return 0;
  double before = 1, at = first;
  if (n < 1) return before;
  if (n > kMostDegree) return kNan;
  for (double k = 1; k + 1 <= n; ++k) {
    const double after = next(k, at, before);
    if (std::isnan(after)) return after;
    before = at, at = after;
  }
  return at;
}

// The four kinds at x = cos(t), n whole: cos(n t) with shift 0, cos((n + 1/2) t) / cos(t / 2), and with sines the
// second (shift 1) and the fourth (1/2) likewise; beyond 1 with hyperbolic functions.
double chebyshev_closed(double x, double n, double shift, bool odd) {
  if (x < 0) {
    const double sign = std::fmod(n, 2) == 0 ? 1 : -1;
    return sign * chebyshev_closed(-x, n, shift, shift == 0.5 ? !odd : odd);
  }
  if (x == 1) return odd ? (n + shift) / shift : 1;
  const double root = std::sqrt(std::abs(x - 1) * (x + 1));
  if (x > 1) {
    const double t = std::log1p(x - 1 + root);
    return odd ? std::sinh((n + shift) * t) / std::sinh(shift * t) : std::cosh((n + shift) * t) / std::cosh(shift * t);
  }
  const double t = std::atan2(root, x);
  return odd ? std::sin((n + shift) * t) / std::sin(shift * t) : std::cos((n + shift) * t) / std::cos(shift * t);
}
double chebyshev(double x, double n, double shift, bool odd) {
  if (n > 100) return chebyshev_closed(x, std::trunc(n), shift, odd);
  const double first = shift == 0 ? x : shift == 1 ? 2 * x : 2 * x + (odd ? 1 : -1);
  return recurrence(n, first, [x](double, double p, double q) { return 2 * x * p - q; });
}

}  // namespace

double chebyshev_t(double x, double n) { return chebyshev(x, n, 0, false); }
double chebyshev_u(double x, double n) { return chebyshev(x, n, 1, true); }
double chebyshev_v(double x, double n) { return chebyshev(x, n, 0.5, false); }
double chebyshev_w(double x, double n) { return chebyshev(x, n, 0.5, true); }
double hermite_h(double x, double n) {
  return recurrence(n, 2 * x, [x](double k, double p, double q) { return 2 * (x * p - k * q); });
}
double hermite_he(double x, double n) {
  return recurrence(n, x, [x](double k, double p, double q) { return x * p - k * q; });
}
double laguerre_l(double x, double n) {
  return recurrence(n, 1 - x, [x](double k, double p, double q) { return ((2 * k + 1 - x) * p - k * q) / (k + 1); });
}
double legendre_p(double x, double n) {
  return recurrence(n, x, [x](double k, double p, double q) { return ((2 * k + 1) * x * p - k * q) / (k + 1); });
}

// Small rates: the probabilities summed from 0. Large ones: from near the answer, so that few are summed.
double poisson_quantile(double rate, double u) {
  if (rate == 0) return 0;
  double k = 0, below = 0, mass = std::exp(-rate);  // probability of less than k, and of k
  if (rate > 30) {
    const double z = ndtri(u > 0 ? u : 0x1p-54);
    k = std::fmax(0, std::floor(rate + z * std::sqrt(rate) + (z * z - 1) / 6));
    below = k ? upper_gamma(k, rate) : 0;
    mass = gamma_weight(k, rate);
    while (k > 0 && below > u) mass *= k / rate, k -= 1, below -= mass;
  }
  while (below + mass <= u && mass > 0) below += mass, k += 1, mass *= rate / k;
  return k;
}

}  // namespace argand::special
