// Functions on Vec<T>. The hot ones are ours, written on operators; the rest are SLEEF's deterministic variants, whose
// bits depend neither on the neighbouring lanes nor, among sets with FMA, on the instruction set.
//
// Greatest errors seen over all exponents, in ULP: exp 0.57, log 0.85, tanh 1.03, erf 0.91 (float32); the double forms
// stay below 1.5. tests/cpu/ulp_test.cpp holds them.
#pragma once
#include "argand/cpu/simd/pieces.h"
#include "argand/cpu/simd/vec.h"

// SLEEF by hand-declared prototypes: its header is not needed. finz: with FMA, cinz: without.
#if AG_VEC_BYTES == 64
#define AG_SLEEF_F(f, u) Sleef_finz_##f##16_##u##avx512f
#define AG_SLEEF_D(f, u) Sleef_finz_##f##d8_##u##avx512f
#elif AG_VEC_BYTES == 32
#define AG_SLEEF_F(f, u) Sleef_finz_##f##8_##u##avx2
#define AG_SLEEF_D(f, u) Sleef_finz_##f##d4_##u##avx2
#else
#define AG_SLEEF_F(f, u) Sleef_cinz_##f##4_##u##sse4
#define AG_SLEEF_D(f, u) Sleef_cinz_##f##d2_##u##sse4
#endif

namespace argand::AG_ISA {

#define AG_SLEEF_1D(fn, u)                               \
  extern "C" Raw<double> AG_SLEEF_D(fn, u)(Raw<double>); \
  AG_INLINE Vec<double> fn(Vec<double> x) { return AG_SLEEF_D(fn, u)(x.raw); }
#define AG_SLEEF_1(fn, u)                                                       \
  extern "C" Raw<float> AG_SLEEF_F(fn##f, u)(Raw<float>);                       \
  AG_INLINE Vec<float> fn(Vec<float> x) { return AG_SLEEF_F(fn##f, u)(x.raw); } \
  AG_SLEEF_1D(fn, u)
#define AG_SLEEF_2(fn, u)                                                                            \
  extern "C" Raw<float> AG_SLEEF_F(fn##f, u)(Raw<float>, Raw<float>);                                \
  extern "C" Raw<double> AG_SLEEF_D(fn, u)(Raw<double>, Raw<double>);                                \
  AG_INLINE Vec<float> fn(Vec<float> x, Vec<float> y) { return AG_SLEEF_F(fn##f, u)(x.raw, y.raw); } \
  AG_INLINE Vec<double> fn(Vec<double> x, Vec<double> y) { return AG_SLEEF_D(fn, u)(x.raw, y.raw); }
AG_SLEEF_1(exp2, u10)
AG_SLEEF_1(expm1, u10)
AG_SLEEF_1(log1p, u10)
AG_SLEEF_1(log2, u10)
AG_SLEEF_1(log10, u10)
AG_SLEEF_1(sin, u10)
AG_SLEEF_1(cos, u10)
AG_SLEEF_1(tan, u10)
AG_SLEEF_1(asin, u10)
AG_SLEEF_1(acos, u10)
AG_SLEEF_1(atan, u10)
AG_SLEEF_1(atanh, u10)
namespace sleef {  // right only where exp(x), or x * x, does not overflow
AG_SLEEF_1(sinh, u10)
AG_SLEEF_1(cosh, u10)
AG_SLEEF_1(asinh, u10)
AG_SLEEF_1(acosh, u10)
}  // namespace sleef
AG_SLEEF_1(erfc, u15)
AG_SLEEF_1(lgamma, u10)
AG_SLEEF_1D(erf, u10)
AG_SLEEF_2(pow, u10)
AG_SLEEF_2(atan2, u10)
AG_SLEEF_2(hypot, u05)
AG_SLEEF_2(fmod, )
AG_SLEEF_2(nextafter, )
#undef AG_SLEEF_1
#undef AG_SLEEF_1D
#undef AG_SLEEF_2
#undef AG_SLEEF_F
#undef AG_SLEEF_D

// The polynomial with coefficients from the highest degree down.
template <class V>
AG_INLINE V horner(V, V r) {
  return r;
}
template <class V, class... C>
AG_INLINE V horner(V x, V r, double c, C... rest) {
  return horner(x, fma(r, x, V(c)), rest...);
}

// x = k ln 2 + r with k a multiple of 1/16: 2^k is an entry of a table and a scale, e^r a cubic of least relative
// error.
AG_INLINE Vec<float> exp(Vec<float> x0) {
  constexpr float kMagic = 786432;  // the low bits of k + kMagic are 16 k
  const Vec<float> x = hold(x0, -105, 89);
  const Vec<float> t = fma(x, Vec<float>(1.44269504088896341), Vec<float>(kMagic)), k = t - kMagic;
  const Vec<float> r = fma(k, Vec<float>(2.12194440e-4), fma(k, Vec<float>(-0.693359375), x));
  const Vec<float> root = lookup16(kSixteenthPowers, as_int(t));
  const Vec<float> q = fma(fma(r, Vec<float>(0.166667208), Vec<float>(0.500016212)), r, Vec<float>(1));
  return scale2_floor(root + fma(root * r, q, lookup16(kSixteenthRests, as_int(t))), k);
}

AG_INLINE Vec<double> exp(Vec<double> x0) {  // Cephes: 1 + 2 r P(r^2) / (Q(r^2) - r P(r^2))
  Vec<double> x = hold(x0, -746, 710);
  Vec<double> n = round(x * 1.44269504088896341);
  Vec<double> r = fma(n, Vec<double>(-6.93145751953125e-1), x);
  r = fma(n, Vec<double>(-1.42860682030941723212e-6), r);
  Vec<double> s = r * r;
  Vec<double> p =
      r * horner(s, Vec<double>(1.26177193074810590878e-4), 3.02994407707441961300e-2, 9.99999999999999999910e-1);
  Vec<double> q =
      horner(s, Vec<double>(3.00198505138664455042e-6), 2.52448340349684104192e-3, 2.27265548208155028766e-1, 2.0);
  return scale2(1 + 2 * (p / (q - p)), n);
}

AG_INLINE Vec<float> log(Vec<float> a) {
  Mask<float> tiny = a < 1.17549435e-38f;
  Vec<float> x = where(tiny, a * 8388608, a);
  Vec<int32_t> e = (as_int(x) - 0x3f2aaaab) & static_cast<int32_t>(0xff800000);
  Vec<float> m = as_float<float>(as_int(x) - e) - 1;
  Vec<float> i = fma(to_float<float>(e), Vec<float>(1.19209290e-7), where(tiny, Vec<float>(-23), Vec<float>(0)));
  Vec<float> s = m * m;
  Vec<float> r = horner(s, Vec<float>(-0.130187988), -0.121489584, -0.166846126, -0.249996200);
  Vec<float> t = horner(s, Vec<float>(0.140869141), 0.139814854, 0.200120345);
  r = horner(m, fma(t, m, r), 0.333331972, -0.5);
  r = fma(i, Vec<float>(0.693147182), fma(r, s, m));
  r = where(a == 0, Vec<float>(-INFINITY), where(a == INFINITY, a, r));
  return where(a >= 0, r, Vec<float>(NAN));
}

AG_INLINE Vec<double> log(Vec<double> a) {  // fdlibm
  Mask<double> tiny = a < 2.2250738585072014e-308;
  Vec<double> x = where(tiny, a * 4503599627370496., a);
  Vec<int64_t> k = as_int(x) - 0x3fe6a09e667f3bcdll;
  Vec<int64_t> e = k & static_cast<int64_t>(0xfff0000000000000ull);
  Vec<double> m = as_float<double>(as_int(x) - e) - 1;
  Vec<double> n = to_float<double>(k >> 52) + where(tiny, Vec<double>(-52), Vec<double>(0));
  Vec<double> s = m / (2 + m), z = s * s, h = 0.5 * m * m;
  Vec<double> R =
      z * horner(z, Vec<double>(1.479819860511658591e-1), 1.531383769920937332e-1, 1.818357216161805012e-1,
                 2.222219843214978396e-1, 2.857142874366239149e-1, 3.999999999940941908e-1, 6.666666666666735130e-1);
  Vec<double> r = n * 6.93147180369123816490e-01 - ((h - (s * (h + R) + n * 1.90821492927058770002e-10)) - m);
  r = where(a == 0, Vec<double>(-INFINITY), where(a == INFINITY, a, r));
  return where(a >= 0, r, Vec<double>(NAN));
}

AG_INLINE Vec<double> tanh(Vec<double> x) {
  Vec<double> t = abs(x), s = x * x;
  Vec<double> far = 1 - 2 / (exp(t + t) + 1);
  Vec<double> p =
      horner(s, Vec<double>(-9.64399179425052238628e-1), -9.92877231001918586564e1, -1.61468768441708447952e3);
  Vec<double> q = horner(s, s + 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3);
  return copysign(where(t < 0.625, t + t * s * (p / q), far), x);
}

template <class T>
AG_INLINE Vec<T> sigmoid(Vec<T> x) {
  return 1 / (1 + exp(-x));
}
template <class T>
AG_INLINE Vec<T> sign(Vec<T> x) {
  return where(x > 0, Vec<T>(1), where(x < 0, Vec<T>(-1), Vec<T>(0)));
}
template <class T>
AG_INLINE Vec<T> sgn(Vec<T> x) {
  return sign(x);
}

// Rounded towards minus infinity, from the exact remainder: floor(a / b) may be one too large. x / 0 is the quotient
// for floating types and 0 for integers.
template <class T>
AG_INLINE Vec<T> floor_div(Vec<T> a, Vec<T> b) {
  if constexpr (std::is_integral_v<T>) {
    Vec<T> q = a / b;
    return where((q * b != a) & ((a < 0) ^ (b < 0)) & (b != 0), q - 1, q);
  } else {
    Vec<T> m = fmod(a, b), d = (a - m) / b;
    d = where((m != 0) & ((b < 0) ^ (m < 0)), d - 1, d);
    Vec<T> q = floor(d);
    q = where(d - q > 0.5, q + 1, q);
    q = where(d == 0, copysign(Vec<T>(0), a / b), q);
    // fmod gives up where the quotient has more digits than T; then it is whole already.
    return where((b == 0) | (is_nan(m) & !is_inf(a)), a / b, q);
  }
}
// Sign of the divisor; for integers a mod 0 is a.
template <class T>
AG_INLINE Vec<T> floor_mod(Vec<T> a, Vec<T> b) {
  Vec<T> m = fmod(a, b);
  return where((m != 0) & ((m < 0) ^ (b < 0)), m + b, m);
}
template <class T>
requires std::is_integral_v<T> AG_INLINE Vec<T> fmod(Vec<T> a, Vec<T> b) { return a - a / b * b; }
template <class T>
AG_INLINE Vec<T> trunc_div(Vec<T> a, Vec<T> b) {
  if constexpr (std::is_integral_v<T>)
    return a / b;
  else
    return trunc(a / b);
}

template <class T>
Vec<T> erfinv(Vec<T> x) {  // M. Giles 2012, then Newton for double
  using V = Vec<T>;
  V w = -log((1 - x) * (1 + x));
  V c = w - 2.5, f = sqrt(w) - 3;
  V p = horner(c, V(2.81022636e-08), 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503,
               -0.00417768164, 0.246640727, 1.50140941);
  V q = horner(f, V(-0.000200214257), 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613,
               0.00943887047, 1.00167406, 2.83297682);
  V y = x * where(w < 5, p, q);
  if constexpr (sizeof(T) == 8)
    for (int i = 0; i < 2; ++i) y = y - (erf(y) - x) * (0.88622692545275801365 * exp(y * y));
  return where(abs(x) == 1, x * INFINITY, y);
}

// Beyond these exp(x), and x * x, leave the range of T while the function does not.
template <class T>
constexpr T kExpLimit = sizeof(T) == 4 ? T(88) : T(709);
template <class T>
constexpr T kSquareLimit = sizeof(T) == 4 ? T(1e18) : T(1e150);
template <class T>
AG_INLINE Vec<T> half_exp(Vec<T> x) {  // exp(x) / 2
  Vec<T> root = exp(x * 0.5);
  return root * 0.5 * root;
}
template <class T>
Vec<T> sinh(Vec<T> x) {
  return where(abs(x) > kExpLimit<T>, copysign(half_exp(abs(x)), x), sleef::sinh(x));
}
template <class T>
Vec<T> cosh(Vec<T> x) {
  return where(abs(x) > kExpLimit<T>, half_exp(abs(x)), sleef::cosh(x));
}
template <class T>
Vec<T> asinh(Vec<T> x) {
  return where(abs(x) > kSquareLimit<T>, copysign(log(abs(x)) + 0.69314718055994530942, x), sleef::asinh(x));
}
template <class T>
Vec<T> acosh(Vec<T> x) {
  return where(x > kSquareLimit<T>, log(x) + 0.69314718055994530942, sleef::acosh(x));
}

template <class T>
Vec<T> digamma(Vec<T> x) {  // reflection, recurrence to z >= 10, asymptotic series
  using V = Vec<T>;
  constexpr double kPi = 3.14159265358979323846;
  Mask<T> negative = x < 0;
  V z = where(negative, 1 - x, x), sum = V(0);
  for (int i = 0; i < 10; ++i) {
    sum = sum - where(z < 10, 1 / z, V(0));
    z = where(z < 10, z + 1, z);
  }
  V s = 1 / (z * z);
  V series = 1. / 240 - s * (1. / 132 - s * (691. / 32760));
  V r = sum + log(z) - 0.5 / z - s * (1. / 12 - s * (1. / 120 - s * (1. / 252 - s * series)));
  r = where(z == INFINITY, z, r);
  V fraction = x - round(x);
  r = where(negative, r - kPi / tan(kPi * fraction), r);
  r = where(negative & (fraction == 0), V(NAN), r);
  return where(x == 0, copysign(V(INFINITY), -x), r);
}

// Whole powers by squaring; a negative exponent gives what the truncated quotient 1 / a^|b| is.
template <class T>
requires std::is_integral_v<T> Vec<T> pow(Vec<T> a, Vec<T> b) {
  return Vec<T>::call(
      [](T x, T n) {
        if (n < 0) return static_cast<T>(x == 1 ? 1 : x == T(-1) ? (n % 2 ? -1 : 1) : 0);
        T r = 1;
        for (; n; n >>= 1, x = static_cast<T>(x * x))
          if (n & 1) r = static_cast<T>(r * x);
        return r;
      },
      a, b);
}

template <class T>
Vec<T> gcd(Vec<T> a, Vec<T> b) {
  return Vec<T>::call(
      [](T x, T y) {
        x = x < 0 ? static_cast<T>(-x) : x, y = y < 0 ? static_cast<T>(-y) : y;
        while (x != 0 && x != -1) {  // -1: the most negative number has no absolute value
          T r = static_cast<T>(y % x);
          y = x, x = r;
        }
        return x == -1 ? static_cast<T>(1) : y;
      },
      abs(a), abs(b));
}

// Shifts by less than zero or by the width or more: 0 to the left, the sign (unsigned: 0) to the right.
template <class T>
AG_INLINE Vec<T> shift_left(Vec<T> a, Vec<T> n) {
  constexpr int kBits = 8 * sizeof(T);
  Mask<T> inside = (n >= 0) & (n < kBits);
  return where(inside, Vec<T>(a.raw << where(inside, n, Vec<T>(0)).raw), Vec<T>(0));
}
template <class T>
AG_INLINE Vec<T> shift_right(Vec<T> a, Vec<T> n) {
  constexpr int kBits = 8 * sizeof(T);
  if constexpr (std::is_unsigned_v<T>)
    return where(n < kBits, Vec<T>(a.raw >> where(n < kBits, n, Vec<T>(0)).raw), Vec<T>(0));
  return a.raw >> where((n >= 0) & (n < kBits), n, Vec<T>(kBits - 1)).raw;
}

}  // namespace argand::AG_ISA
