// Eight-bit floating point as storage; arithmetic is done in float. The names say the bits of exponent and mantissa;
// fn: no infinities; uz: no negative zero, whose pattern is the one NaN. (Micikevicius et al., FP8 formats for deep
// learning, 2022; the OCP 8-bit floating point specification.)
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

namespace detail {

template <int kMantissa_, int kBias_, uint32_t kMost_, uint32_t kOver_, uint32_t kNan_, bool kNegativeZero_>
struct Float8Format {
  static constexpr int kMantissa = kMantissa_, kBias = kBias_;
  static constexpr uint32_t kMost = kMost_;  // the greatest finite magnitude
  static constexpr uint32_t kOver = kOver_;  // what greater ones become
  static constexpr uint32_t kNan = kNan_;
  static constexpr bool kNegativeZero = kNegativeZero_;
};
using E4M3FN = Float8Format<3, 7, 0x7e, 0x7e, 0x7f, true>;
using E5M2 = Float8Format<2, 15, 0x7b, 0x7c, 0x7f, true>;
using E4M3FNUZ = Float8Format<3, 8, 0x7f, 0x80, 0x80, false>;
using E5M2FNUZ = Float8Format<2, 16, 0x7f, 0x80, 0x80, false>;

// To nearest, ties to even.
template <class F>
AG_INLINE AG_HD uint8_t float8_from(float x) {
  constexpr int kDropped = 23 - F::kMantissa;
  constexpr uint32_t kLeastNormal = (128u - F::kBias) << 23,
                     kUlp = kLeastNormal + (static_cast<uint32_t>(kDropped) << 23);
  const uint32_t u = __builtin_bit_cast(uint32_t, x), magnitude = u & 0x7fff'ffff, sign = u >> 24 & 0x80;
  if (magnitude > 0x7f80'0000) return static_cast<uint8_t>(F::kNegativeZero ? F::kNan | sign : F::kNan);
  uint32_t r;
  if (magnitude < kLeastNormal) {  // the float addition rounds to the unit of the subnormal numbers
    const float sum = __builtin_bit_cast(float, magnitude) + __builtin_bit_cast(float, kUlp);
    r = __builtin_bit_cast(uint32_t, sum) - kUlp;
  } else {
    const uint32_t rounded = magnitude + ((1u << (kDropped - 1)) - 1) + (magnitude >> kDropped & 1);
    r = (rounded >> kDropped) - ((127u - F::kBias) << F::kMantissa);
  }
  if (r > F::kMost) r = F::kOver;
  if (!F::kNegativeZero && (r == 0 || r == F::kNan)) return static_cast<uint8_t>(r);
  return static_cast<uint8_t>(r | sign);
}

template <class F>
AG_INLINE AG_HD float float8_to(uint8_t bits) {
  const uint32_t r = bits & 0x7f, sign = (bits & 0x80u) << 24;
  uint32_t u;
  if (F::kNegativeZero ? r > F::kMost : bits == F::kNan)
    u = F::kOver > F::kMost && r == F::kOver ? 0x7f80'0000 : 0x7fc0'0000;
  else if (r >> F::kMantissa)
    u = (r << (23 - F::kMantissa)) + ((127u - F::kBias) << 23);
  else
    u = __builtin_bit_cast(uint32_t, static_cast<float>(static_cast<int>(r)) *
                                         __builtin_bit_cast(float, (128u - F::kBias - F::kMantissa) << 23));
  return __builtin_bit_cast(float, u | sign);
}

}  // namespace detail

template <class Format>
struct Float8 {
  uint8_t bits = 0;
  Float8() = default;
  AG_INLINE AG_HD Float8(float x) : bits(detail::float8_from<Format>(x)) {}
  AG_INLINE AG_HD operator float() const { return detail::float8_to<Format>(bits); }
};
using Float8_e4m3fn = Float8<detail::E4M3FN>;
using Float8_e5m2 = Float8<detail::E5M2>;
using Float8_e4m3fnuz = Float8<detail::E4M3FNUZ>;
using Float8_e5m2fnuz = Float8<detail::E5M2FNUZ>;

}  // namespace argand
