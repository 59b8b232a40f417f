// exp for arguments that are not positive, as softmax has them: half the work of exp.
#pragma once
#include "argand/cpu/simd/math.h"

namespace argand::AG_ISA {

// x <= 0 (or a rounding error above), -inf or NaN. Greatest error 1.8 ULP down to -20, 3.4 ULP at the end; below -86.6,
// where the result is under 3e-38, it is 0.
//
// Each step is taken for all of `count` vectors before the next: one chain after another fills the processor's queue
// with instructions that wait, and the units idle.
template <size_t count>
AG_INLINE void exp_negative(Vec<float> (&x)[count]) {
  constexpr float kMagic = 12582912;  // the low bits of n + kMagic are n
  // Of least relative error among 1 + r + r^2 (cubic), by reweighted least squares.
  constexpr float kCoefficients[] = {0.0083125, 0.04189033, 0.16667115, 0.4999923, 1, 1};
  Vec<float> t[count], r[count], p[count];
#define AG_EACH _Pragma("GCC unroll 4") for (size_t k = 0; k < count; ++k)
  AG_EACH
    t[k] = fma(x[k], Vec<float>(1.44269504088896341), Vec<float>(kMagic));
  AG_EACH
    r[k] = fma(t[k] - kMagic, Vec<float>(-0.69314718055994530942), x[k]);
  AG_EACH
    p[k] = kCoefficients[0];
#pragma GCC unroll 8
  for (int c = 1; c < 6; ++c)
    AG_EACH
      p[k] = fma(r[k], p[k], Vec<float>(kCoefficients[c]));
  AG_EACH
    p[k] = as_float<float>(as_int(p[k]) + (as_int(t[k]) << 23));
  AG_EACH
    x[k] = where(x[k] < -86.6f, Vec<float>(0), p[k]);
#undef AG_EACH
}
template <size_t count>
AG_INLINE void exp_negative(Vec<double> (&x)[count]) {
#pragma GCC unroll 4
  for (size_t k = 0; k < count; ++k) x[k] = exp(x[k]);
}
template <class T>
AG_INLINE Vec<T> exp_negative(Vec<T> x) {
  Vec<T> one[1] = {x};
  exp_negative(one);
  return one[0];
}

}  // namespace argand::AG_ISA
