// exp for arguments that are not positive, as softmax has them: half the work of exp.
#pragma once
#include "argand/cpu/simd/math.h"

namespace argand::AG_ISA {

// x <= 0 (or a rounding error above), -inf or NaN. Greatest error 1.8 ULP down to -20, 3.4 ULP at the end; below -86.6,
// where the result is under 3e-38, it is 0.
AG_INLINE Vec<float> exp_negative(Vec<float> x) {
  constexpr float kMagic = 12582912;  // the low bits of n + kMagic are n
  const Vec<float> t = fma(x, Vec<float>(1.44269504088896341), Vec<float>(kMagic));
  const Vec<float> r = fma(t - kMagic, Vec<float>(-0.69314718055994530942), x);
  // Of least relative error among 1 + r + r^2 (cubic), by reweighted least squares.
  const Vec<float> p = horner(r, Vec<float>(0.0083125), 0.04189033, 0.16667115, 0.4999923, 1, 1);
  const Vec<float> y = as_float<float>(as_int(p) + (as_int(t) << 23));
  return where(x < -86.6f, Vec<float>(0), y);
}
AG_INLINE Vec<double> exp_negative(Vec<double> x) { return exp(x); }

}  // namespace argand::AG_ISA
