// log, sin and cos for random numbers, part of their definition (random_ops.h): sums and products rounded one by one
// (no fused multiply-add: compile with contraction off) and no library, so that every instruction set and device gives
// the same bits. Errors stay below 2 ULP over the arguments named. Plain loops over fixed counts call these; the
// compiler makes vectors of them.
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

// x in [2^-126, 2^127]. Reduction to [sqrt(1/2), sqrt(2)), then the minimax polynomial of Cephes' logf.
AG_HD AG_INLINE float plain_log(float x) {
  const int32_t bits = __builtin_bit_cast(int32_t, x);
  const int32_t e = (bits - 0x3f3504f3) >> 23;
  const float f = __builtin_bit_cast(float, bits - (e << 23)) - 1.0f;
  const float n = static_cast<float>(e), z = f * f;
  float p = 7.0376836292e-2f;
  p = p * f - 1.1514610310e-1f;
  p = p * f + 1.1676998740e-1f;
  p = p * f - 1.2420140846e-1f;
  p = p * f + 1.4249322787e-1f;
  p = p * f - 1.6668057665e-1f;
  p = p * f + 2.0000714765e-1f;
  p = p * f - 2.4999993993e-1f;
  p = p * f + 3.3333331174e-1f;
  const float tail = p * f * z + n * -2.12194440e-4f - 0.5f * z;
  return f + tail + n * 0.693359375f;
}

// The same for double, with the polynomial of FreeBSD's e_log.c.
AG_HD AG_INLINE double plain_log(double x) {
  const int64_t bits = __builtin_bit_cast(int64_t, x);
  const int64_t e = (bits - 0x3fe6a09e667f3bcd) >> 52;
  const double f = __builtin_bit_cast(double, bits - (e << 52)) - 1.0;
  // |e| < 2^51: its bits under those of 1.5 * 2^52 are that sum.
  const double n = __builtin_bit_cast(double, e + 0x4338000000000000) - 0x1.8p52;
  const double s = f / (2.0 + f), z = s * s, w = z * z, half = 0.5 * f * f;
  const double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
  const double odd =
      z * (6.666666666666735130e-01 +
           w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
  return n * 6.93147180369123816490e-01 - ((half - (s * (half + (even + odd)) + n * 1.90821492927058770002e-10)) - f);
}

template <class T>
struct SinCos {
  T sin, cos;
};

// Of 2 pi t, t in [0, 1): the reduction to an eighth of a turn is exact.
AG_HD AG_INLINE SinCos<float> plain_sincos_turn(float t) {
  // Adding 1.5 * 2^23 rounds 4 t to a whole number, which the low bits then hold.
  const float magic = t * 4.0f + 0x1.8p23f;
  const int32_t q = __builtin_bit_cast(int32_t, magic);
  const float x = (t - (magic - 0x1.8p23f) * 0.25f) * 6.2831853071795864769f, z = x * x;
  const float s = ((-1.9515295891e-4f * z + 8.3321608736e-3f) * z - 1.6666654611e-1f) * z * x + x;
  const float c =
      ((2.443315711809948e-5f * z - 1.388731625493765e-3f) * z + 4.166664568298827e-2f) * z * z - 0.5f * z + 1.0f;
  const float sine = q & 1 ? c : s, cosine = q & 1 ? s : c;
  return {q & 2 ? -sine : sine, (q + 1) & 2 ? -cosine : cosine};
}

AG_HD AG_INLINE SinCos<double> plain_sincos_turn(double t) {
  const double magic = t * 4.0 + 0x1.8p52;
  const int64_t q = __builtin_bit_cast(int64_t, magic);
  const double x = (t - (magic - 0x1.8p52) * 0.25) * 6.2831853071795864769, z = x * x;
  double p = 1.58969099521155010221e-10;
  p = p * z - 2.50507602534068634195e-08;
  p = p * z + 2.75573137070700676789e-06;
  p = p * z - 1.98412698298579493134e-04;
  p = p * z + 8.33333333332248946124e-03;
  p = p * z - 1.66666666666666324348e-01;
  const double s = p * z * x + x;
  double r = -1.13596475577881948265e-11;
  r = r * z + 2.08757232129817482790e-09;
  r = r * z - 2.75573143513906633035e-07;
  r = r * z + 2.48015872894767294178e-05;
  r = r * z - 1.38888888888741095749e-03;
  r = r * z + 4.16666666666666019037e-02;
  const double c = 1.0 - (0.5 * z - z * z * r);
  const double sine = q & 1 ? c : s, cosine = q & 1 ? s : c;
  return {q & 2 ? -sine : sine, (q + 1) & 2 ? -cosine : cosine};
}

}  // namespace argand
