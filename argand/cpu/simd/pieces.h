// tanh, erf and gelu in float32 by piecewise polynomials (tools/fit_tables): coefficients come from registers by
// permutation, there is no division, and every level computes the same sums. Greatest errors: tests/cpu/ulp_test.cpp.
#pragma once
#include "argand/cpu/simd/tables.h"
#include "argand/cpu/simd/vec.h"

namespace argand::AG_ISA {

// The low 5 bits of each lane choose one of 32 floats.
#if AG_VEC_BYTES == 64
struct Piece {
  __m512i index;
  AG_INLINE explicit Piece(Vec<int32_t> i) : index((__m512i)i.raw) {}
  AG_INLINE Vec<float> of(const float (&table)[32]) const {
    return Raw<float>(_mm512_permutex2var_ps(_mm512_load_ps(table), index, _mm512_load_ps(table + 16)));
  }
};
#elif AG_VEC_BYTES == 32
struct Piece {
  __m256i index;
  __m256 bit3, bit4;  // in the sign bits, as the blends want them
  AG_INLINE explicit Piece(Vec<int32_t> i)
      : index((__m256i)i.raw), bit3((__m256)(i << 28).raw), bit4((__m256)(i << 27).raw) {}
  AG_INLINE Vec<float> of(const float (&table)[32]) const {
    const auto eighth = [&](int k) { return _mm256_permutevar8x32_ps(_mm256_load_ps(table + 8 * k), index); };
    return Raw<float>(_mm256_blendv_ps(_mm256_blendv_ps(eighth(0), eighth(1), bit3),
                                       _mm256_blendv_ps(eighth(2), eighth(3), bit3), bit4));
  }
};
#else
struct Piece {
  Vec<int32_t> index;
  AG_INLINE explicit Piece(Vec<int32_t> i) : index(i & 31) {}
  AG_INLINE Vec<float> of(const float (&table)[32]) const {
    return Raw<float>{table[index.raw[0]], table[index.raw[1]], table[index.raw[2]], table[index.raw[3]]};
  }
};
#endif

// 2^(i / 16).
alignas(64) constexpr float kSixteenthPowers[16] = {
    1,          1.04427373, 1.09050775, 1.13878858, 1.18920708, 1.24185777, 1.29683959, 1.35425556,
    1.41421354, 1.47682619, 1.54221082, 1.61049032, 1.68179286, 1.75625217, 1.83400810, 1.91520655};

// What rounding took from them.
alignas(64) constexpr float kSixteenthRests[16] = {0,
                                                   4.83347016e-08,
                                                   -1.30775399e-08,
                                                   5.38622231e-08,
                                                   3.79763527e-08,
                                                   4.4968381e-08,
                                                   -4.01899953e-08,
                                                   -1.01233493e-08,
                                                   2.4203235e-08,
                                                   -4.50089885e-08,
                                                   8.07090483e-09,
                                                   9.83621717e-09,
                                                   -2.47553267e-08,
                                                   -9.23577037e-09,
                                                   -1.1239278e-08,
                                                   9.84532811e-09};

// The low 4 bits of each lane choose one of 16 floats.
AG_INLINE Vec<float> lookup16(const float (&table)[16], Vec<int32_t> i) {
#if AG_VEC_BYTES == 64
  return Raw<float>(_mm512_permutexvar_ps((__m512i)i.raw, _mm512_load_ps(table)));
#elif AG_VEC_BYTES == 32
  const __m256i index = (__m256i)i.raw;
  return Raw<float>(_mm256_blendv_ps(_mm256_permutevar8x32_ps(_mm256_load_ps(table), index),
                                     _mm256_permutevar8x32_ps(_mm256_load_ps(table + 8), index),
                                     (__m256)(i << 28).raw));
#else
  const Vec<int32_t> index = i & 15;
  return Raw<float>{table[index.raw[0]], table[index.raw[1]], table[index.raw[2]], table[index.raw[3]]};
#endif
}

// c0 + c1 r + ... of the piece, c0 being `start`; the table's first row is c0.
template <int rows>
AG_INLINE Vec<float> polynomial(const float (&table)[rows][32], const Piece& piece, Vec<float> r, Vec<float> start) {
  Vec<float> p = piece.of(table[rows - 1]);
#pragma GCC unroll 8
  for (int k = rows - 2; k > 0; --k) p = fma(p, r, piece.of(table[k]));
  return fma(p, r, start);
}

// An even function of |x| held below 16, cut by the exponent and two bits of the mantissa from 1/8 up.
struct Octaves {
  Vec<float> t;
  Piece piece;
  AG_INLINE explicit Octaves(Vec<float> x) : t(at_most(abs(x), 15.9f)), piece(as_int(at_least(t, 0.125f)) >> 21) {}
};

AG_INLINE Vec<float> tanh(Vec<float> x) {
  const Octaves at(x);
  const auto& coefficients = reinterpret_cast<const float(&)[6][32]>(kTanhPieces[1]);
  const Vec<float> r = at.t - at.piece.of(kTanhPieces[0]);
  return copysign(polynomial(coefficients, at.piece, r, at.piece.of(coefficients[0])), x);
}

AG_INLINE Vec<float> erf(Vec<float> x) {
  const Octaves at(x);
  const auto& coefficients = reinterpret_cast<const float(&)[6][32]>(kErfPieces[1]);
  const Vec<float> r = at.t - at.piece.of(kErfPieces[0]);
  const Vec<float> start = where(at.t < 0.15625, at.t, at.piece.of(coefficients[0]));
  return copysign(polynomial(coefficients, at.piece, r, start), x);
}

// A function of x between -16 / scale and 15.49 / scale, cut evenly; k never rounds up to 16, which is -16 to the
// table.
template <int rows>
AG_INLINE Vec<float> even_pieces(const float (&table)[rows][32], double scale, Vec<float> x) {
  constexpr float kMagic = 12582912;  // the low bits of k + kMagic are k
  const Vec<float> held = hold(x, static_cast<float>(-16 / scale), static_cast<float>(15.49 / scale));
  const Vec<float> k = fma(held, Vec<float>(scale), Vec<float>(kMagic));
  const Vec<float> r = fma(held, Vec<float>(scale), kMagic - k);
  const Piece piece(as_int(k));
  return polynomial(table, piece, r, piece.of(table[0]));
}

// What gelu multiplies x by, and the derivative of gelu.
template <bool tanh_form>
AG_INLINE Vec<float> gelu_gate(Vec<float> x) {
  return even_pieces(tanh_form ? kGeluTanhGate : kGeluGate, kGeluScale, x);
}
template <bool tanh_form>
AG_INLINE Vec<float> gelu_slope(Vec<float> x) {
  return even_pieces(tanh_form ? kGeluTanhSlope : kGeluSlope, kGeluSlopeScale, x);
}

}  // namespace argand::AG_ISA
