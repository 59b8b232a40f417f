// Numbers and small helpers the formulas share.
#pragma once
#include <optional>

#include "argand/core/scalar.h"
#include "argand/formulas/formula.h"

namespace argand::formula {

inline constexpr double kPi = 3.14159265358979323846, kLn2 = 0.69314718055994530942, kLn10 = 2.30258509299404568402;
inline constexpr double kSqrtHalf = 0.70710678118654752440, k2OverSqrtPi = 1.12837916709551257390;

// The truth value that goes with V: operands of dtype bool reach a formula as this.
template <class V>
using MaskOf = typename V::MaskType;

// sin and cos of pi * x, exact at whole and half x however large.
template <class V>
AG_HD V sin_pi(V x) {
  V n = round(x);
  V s = sin(kPi * (x - n));
  return where(n == 2 * round(n / 2), s, -s);
}

// Second derivative of lgamma: reflection, recurrence to z >= 10, asymptotic series.
template <class V>
AG_HD V trigamma(V x) {
  V z = where(x < 0.5, 1 - x, x), sum = V(0);
  for (int i = 0; i < 10; ++i) {
    sum = sum + where(z < 10, 1 / (z * z), V(0));
    z = where(z < 10, z + 1, z);
  }
  V r = 1 / z, s = r * r;
  sum = sum + r + s / 2 +
        r * s * (1. / 6 - s * (1. / 30 - s * (1. / 42 - s * (1. / 30 - s * (5. / 66 - s * (691. / 2730))))));
  // Where the reflection is not taken its slope must be finite too: whole x would make it infinite.
  V sine = sin_pi(where(x < 0.5, x, V(0.5)));
  return where(x < 0.5, kPi * kPi / (sine * sine) - sum, sum);
}

}  // namespace argand::formula
