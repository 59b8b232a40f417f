// Lane<T>: one number with Vec's interface, the V of a CUDA thread and of tests. A class rather than a bare float, so
// that 0.5 * x stays in T, and exp(x), abs(x), max(x, y) can only mean ours.
#pragma once
#include <math.h>  // not <cmath>: ::exp(float) is to be the float function on the host as well

#include <cstdint>
#include <limits>
#include <type_traits>

#include "argand/core/scalar.h"

namespace argand {

template <class T>
struct Lane;
template <class T>
struct LaneMask {
  using Element = bool;
  bool b;
  AG_HD friend LaneMask operator&(LaneMask a, LaneMask c) { return {a.b && c.b}; }
  AG_HD friend LaneMask operator|(LaneMask a, LaneMask c) { return {a.b || c.b}; }
  AG_HD friend LaneMask operator^(LaneMask a, LaneMask c) { return {a.b != c.b}; }
  AG_HD friend LaneMask operator!(LaneMask a) { return {!a.b}; }
  AG_HD friend Lane<T> where(LaneMask m, Lane<T> x, Lane<T> y) { return m.b ? x : y; }
};

template <class T>
struct Lane {
  using Element = T;
  using Real = Lane;
  using MaskType = LaneMask<T>;
  static constexpr int size = 1;
  static constexpr bool kFloating = std::is_floating_point_v<T>;
  static constexpr T kGreatest = std::numeric_limits<T>::max();
  static constexpr T kHighest = kFloating ? std::numeric_limits<T>::infinity() : kGreatest;
  static constexpr T kLowest = kFloating ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::min();
  T x;

  Lane() = default;
  template <class S>
  requires std::is_arithmetic_v<S> AG_HD Lane(S s) : x(static_cast<T>(s)) {}
  AG_HD Lane(const Scalar& s) : x(s.to<T>()) {}

  AG_HD friend Lane operator+(Lane a, Lane b) { return static_cast<T>(a.x + b.x); }
  AG_HD friend Lane operator-(Lane a, Lane b) { return static_cast<T>(a.x - b.x); }
  AG_HD friend Lane operator*(Lane a, Lane b) { return static_cast<T>(a.x * b.x); }
  AG_HD friend Lane operator/(Lane a, Lane b) {
    if constexpr (kFloating)
      return a.x / b.x;
    else
      return b.x == 0                              ? T(0)
             : std::is_signed_v<T> && b.x == T(-1) ? static_cast<T>(0 - a.x)
                                                   : static_cast<T>(a.x / b.x);
  }
  AG_HD friend Lane operator-(Lane a) { return static_cast<T>(-a.x); }
  AG_HD friend LaneMask<T> operator==(Lane a, Lane b) { return {a.x == b.x}; }
  AG_HD friend LaneMask<T> operator!=(Lane a, Lane b) { return {a.x != b.x}; }
  AG_HD friend LaneMask<T> operator<(Lane a, Lane b) { return {a.x < b.x}; }
  AG_HD friend LaneMask<T> operator<=(Lane a, Lane b) { return {a.x <= b.x}; }
  AG_HD friend LaneMask<T> operator>(Lane a, Lane b) { return {a.x > b.x}; }
  AG_HD friend LaneMask<T> operator>=(Lane a, Lane b) { return {a.x >= b.x}; }
  AG_HD friend Lane operator&(Lane a, Lane b) { return static_cast<T>(a.x & b.x); }
  AG_HD friend Lane operator|(Lane a, Lane b) { return static_cast<T>(a.x | b.x); }
  AG_HD friend Lane operator^(Lane a, Lane b) { return static_cast<T>(a.x ^ b.x); }
  AG_HD friend Lane operator~(Lane a) { return static_cast<T>(~a.x); }
  // A NaN in either argument is the result.
  AG_HD friend Lane max(Lane a, Lane b) { return a.x > b.x || a.x != a.x ? a : b; }
  AG_HD friend Lane min(Lane a, Lane b) { return a.x < b.x || a.x != a.x ? a : b; }

#define AG_UNARY(f) \
  AG_HD friend Lane f(Lane a) { return ::f(a.x); }
  AG_UNARY(exp)
  AG_UNARY(exp2)
  AG_UNARY(expm1)
  AG_UNARY(log)
  AG_UNARY(log1p)
  AG_UNARY(log2)
  AG_UNARY(log10)
  AG_UNARY(sqrt)
  AG_UNARY(sin)
  AG_UNARY(cos)
  AG_UNARY(tan)
  AG_UNARY(asin)
  AG_UNARY(acos)
  AG_UNARY(atan)
  AG_UNARY(sinh)
  AG_UNARY(cosh)
  AG_UNARY(tanh)
  AG_UNARY(asinh)
  AG_UNARY(acosh)
  AG_UNARY(atanh)
  AG_UNARY(erf)
  AG_UNARY(erfc)
  AG_UNARY(lgamma)
  AG_UNARY(floor)
  AG_UNARY(ceil)
  AG_UNARY(trunc)
#undef AG_UNARY
#define AG_BINARY(f) \
  AG_HD friend Lane f(Lane a, Lane b) { return ::f(a.x, b.x); }
  AG_BINARY(atan2)
  AG_BINARY(copysign)
  AG_BINARY(hypot)
  AG_BINARY(nextafter)
#undef AG_BINARY
  AG_HD friend Lane round(Lane a) { return ::rint(a.x); }
  AG_HD friend Lane fma(Lane a, Lane b, Lane c) { return ::fma(a.x, b.x, c.x); }
  AG_HD friend Lane abs(Lane a) {
    if constexpr (kFloating)
      return ::fabs(a.x);
    else
      return a.x < 0 ? static_cast<T>(0 - a.x) : a.x;
  }
  AG_HD friend LaneMask<T> is_nan(Lane a) { return {a.x != a.x}; }
  AG_HD friend LaneMask<T> is_inf(Lane a) {
    if constexpr (kFloating)
      return {a.x == kHighest || a.x == kLowest};
    else
      return {false};
  }
  AG_HD friend LaneMask<T> sign_bit(Lane a) {
    if constexpr (kFloating)
      return {::copysign(T(1), a.x) < 0};
    else
      return {a.x < 0};
  }
  AG_HD friend Lane conj(Lane a) { return a; }
  AG_HD friend Lane real(Lane a) { return a; }
  AG_HD friend Lane angle(Lane a) { return a.x < 0 ? Lane(3.14159265358979323846) : a.x != a.x ? a : Lane(0); }
  AG_HD friend Lane sign(Lane a) { return a.x > 0 ? 1 : a.x < 0 ? -1 : 0; }
  AG_HD friend Lane sgn(Lane a) { return sign(a); }
  AG_HD friend Lane sigmoid(Lane a) { return 1 / (1 + exp(-a)); }
  AG_HD friend Lane pow(Lane a, Lane b) {
    if constexpr (kFloating)
      return ::pow(a.x, b.x);
    else
      return whole_power(a.x, b.x);
  }
  AG_HD friend Lane fmod(Lane a, Lane b) {
    if constexpr (kFloating)
      return ::fmod(a.x, b.x);
    else
      return a - a / b * b;
  }
  AG_HD friend Lane floor_mod(Lane a, Lane b) {
    Lane m = fmod(a, b);
    return m.x != 0 && (m.x < 0) != (b.x < 0) ? m + b : m;
  }
  AG_HD friend Lane floor_div(Lane a, Lane b) {
    if constexpr (kFloating) {
      if (b.x == 0) return a / b;
      T m = ::fmod(a.x, b.x), d = (a.x - m) / b.x;
      if (m != 0 && (b.x < 0) != (m < 0)) d -= 1;
      if (d == 0) return ::copysign(T(0), a.x / b.x);
      T q = ::floor(d);
      return d - q > T(0.5) ? q + 1 : q;
    } else {
      Lane q = a / b;
      return b.x != 0 && q.x * b.x != a.x && (a.x < 0) != (b.x < 0) ? q - 1 : q;
    }
  }
  AG_HD friend Lane trunc_div(Lane a, Lane b) {
    if constexpr (kFloating)
      return ::trunc(a.x / b.x);
    else
      return a / b;
  }
  AG_HD friend Lane shift_left(Lane a, Lane n) {
    const bool inside = n.x >= 0 && n.x < static_cast<T>(8 * sizeof(T));
    return inside ? static_cast<T>(static_cast<std::make_unsigned_t<T>>(a.x) << n.x) : T(0);
  }
  AG_HD friend Lane shift_right(Lane a, Lane n) {
    constexpr T kLast = 8 * sizeof(T) - 1;
    const bool inside = n.x >= 0 && n.x <= kLast;
    if (std::is_unsigned_v<T> && !inside) return T(0);
    return static_cast<T>(a.x >> (inside ? n.x : kLast));
  }
  AG_HD friend Lane gcd(Lane a, Lane b) {
    T x = abs(a).x, y = abs(b).x;
    while (x != 0 && x != T(-1)) {
      T r = static_cast<T>(y % x);
      y = x, x = r;
    }
    return x == 0 ? y : T(1);
  }
  // Newton's method on erf, from 0: it converges from below for every |x| < 1.
  AG_HD friend Lane erfinv(Lane x) {
    if (abs(x).x >= 1) return abs(x).x == 1 ? x / Lane(0) : Lane(std::numeric_limits<T>::quiet_NaN());
#if defined(__CUDA_ARCH__)
    return ::erfinv(x.x);
#else
    Lane y = 0;
    for (int i = 0; i < 100; ++i) y = y - (erf(y) - x) * (0.88622692545275801365 * exp(y * y));
    return y;
#endif
  }
  AG_HD friend Lane digamma(Lane x) {
    if (x.x == 0) return ::copysign(kHighest, -x.x);
    if (x.x < 0) {
      const T fraction = x.x - ::rint(x.x), pi = T(3.14159265358979323846);
      if (fraction == 0) return std::numeric_limits<T>::quiet_NaN();
      return digamma(1 - x) - pi / ::tan(pi * fraction);
    }
    Lane sum = 0;
    for (; x.x < 10; x = x + 1) sum = sum - 1 / x;
    Lane s = 1 / (x * x), series = 1. / 240 - s * (1. / 132 - s * (691. / 32760));
    return sum + log(x) - 0.5 / x - s * (1. / 12 - s * (1. / 120 - s * (1. / 252 - s * series)));
  }

 private:
  AG_HD static T whole_power(T a, T n) {
    if (n < 0) return a == 1 ? 1 : a == T(-1) ? (n % 2 ? -1 : 1) : 0;
    T r = 1;
    for (; n; n >>= 1, a = static_cast<T>(a * a))
      if (n & 1) r = static_cast<T>(r * a);
    return r;
  }
};

}  // namespace argand
