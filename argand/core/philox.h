// Philox4x32-10: random numbers as a function of a seed and a position (Salmon, Moraes, Dror, Shaw, "Parallel Random
// Numbers: As Easy as 1, 2, 3", SC 2011). The same source gives the same bits on CPU and GPU, in any order of drawing.
//
// A position counts blocks of four 32-bit words. Word w of a draw that starts at `position` is word w % 4 of block
// position + w / 4; a float takes one word, a double two, a pair for Box-Muller twice that.
//
// Everything here is inlined: kernels compiled for different instruction sets share no symbol.
#pragma once
#include <cstddef>
#include <cstdint>

#include "argand/core/macros.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace argand {

struct Philox4 {
  uint32_t word[4];
};

namespace philox_detail {
constexpr uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
constexpr int kRounds = 10;
}  // namespace philox_detail

// The raw function: four counter words, least significant first, and two key words.
AG_HD AG_INLINE constexpr Philox4 philox4x32_10(uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3, uint32_t k0,
                                                uint32_t k1) {
  for (int round = 0; round < philox_detail::kRounds; ++round) {
    const uint64_t p0 = static_cast<uint64_t>(philox_detail::kMultiplier0) * c0;
    const uint64_t p1 = static_cast<uint64_t>(philox_detail::kMultiplier1) * c2;
    c0 = static_cast<uint32_t>(p1 >> 32) ^ c1 ^ k0;
    c1 = static_cast<uint32_t>(p1);
    c2 = static_cast<uint32_t>(p0 >> 32) ^ c3 ^ k1;
    c3 = static_cast<uint32_t>(p0);
    k0 += philox_detail::kWeyl0;
    k1 += philox_detail::kWeyl1;
  }
  return {{c0, c1, c2, c3}};
}

// The block at a position of the stream of `seed`. Streams of one seed that differ in `stream` do not overlap.
AG_HD AG_INLINE constexpr Philox4 philox(uint64_t seed, uint64_t position, uint64_t stream = 0) {
  return philox4x32_10(static_cast<uint32_t>(position), static_cast<uint32_t>(position >> 32),
                       static_cast<uint32_t>(stream), static_cast<uint32_t>(stream >> 32), static_cast<uint32_t>(seed),
                       static_cast<uint32_t>(seed >> 32));
}

namespace philox_detail {

// One 64-bit lane per block. Counter words sit in the lower halves; the upper halves are whatever products left there,
// which the 32 x 32 multiply does not read.
#if defined(__AVX512F__)
constexpr int kLanes = 8;
#elif defined(__AVX2__)
constexpr int kLanes = 4;
#else
constexpr int kLanes = 2;
#endif
typedef uint64_t Wide __attribute__((vector_size(8 * kLanes), may_alias, aligned(4)));

AG_INLINE Wide multiply(const Wide& x, uint32_t m) {
#if defined(__AVX512F__)  // masked with a full mask: GCC 12 warns of an uninitialised value in the plain form
  return __builtin_bit_cast(Wide, _mm512_maskz_mul_epu32(0xFF, __builtin_bit_cast(__m512i, x), _mm512_set1_epi64(m)));
#elif defined(__AVX2__)
  return __builtin_bit_cast(Wide, _mm256_mul_epu32(__builtin_bit_cast(__m256i, x), _mm256_set1_epi64x(m)));
#elif defined(__SSE2__)
  return __builtin_bit_cast(Wide, _mm_mul_epu32(__builtin_bit_cast(__m128i, x), _mm_set1_epi64x(m)));
#else
  return (x & 0xFFFFFFFFull) * m;
#endif
}

// hi's upper halves moved down, ^ b ^ c. What the upper halves then hold is of no account.
AG_INLINE Wide mix(const Wide& hi, const Wide& b, const Wide& c) {
#if defined(__AVX512F__)
  const __m512i down = _mm512_maskz_shuffle_epi32(0xFFFF, __builtin_bit_cast(__m512i, hi), _MM_PERM_DDBB);
  return __builtin_bit_cast(
      Wide, _mm512_ternarylogic_epi64(down, __builtin_bit_cast(__m512i, b), __builtin_bit_cast(__m512i, c), 0x96));
#else
  return (hi >> 32) ^ b ^ c;
#endif
}

// The lower halves of a and of b, side by side.
AG_INLINE Wide join_halves(const Wide& a, const Wide& b) {
#if defined(__AVX512F__)
  return __builtin_bit_cast(Wide, _mm512_mask_shuffle_epi32(__builtin_bit_cast(__m512i, a), 0xAAAA,
                                                            __builtin_bit_cast(__m512i, b), _MM_PERM_CCAA));
#else
  return (a & 0xFFFFFFFFull) | b << 32;
#endif
}

// In each pair of lanes: the first of a, the first of b; or the second of each.
AG_INLINE Wide interleave_first(const Wide& a, const Wide& b) {
#if defined(__AVX512F__)
  return __builtin_shufflevector(a, b, 0, 8, 2, 10, 4, 12, 6, 14);
#elif defined(__AVX2__)
  return __builtin_shufflevector(a, b, 0, 4, 2, 6);
#else
  return __builtin_shufflevector(a, b, 0, 2);
#endif
}
AG_INLINE Wide interleave_second(const Wide& a, const Wide& b) {
#if defined(__AVX512F__)
  return __builtin_shufflevector(a, b, 1, 9, 3, 11, 5, 13, 7, 15);
#elif defined(__AVX2__)
  return __builtin_shufflevector(a, b, 1, 5, 3, 7);
#else
  return __builtin_shufflevector(a, b, 1, 3);
#endif
}

// The keys of every round, spread to registers once for many blocks.
struct Keys {
  Wide k0[kRounds], k1[kRounds];
  AG_INLINE explicit Keys(uint64_t seed) {
    uint32_t a = static_cast<uint32_t>(seed), b = static_cast<uint32_t>(seed >> 32);
    for (int round = 0; round < kRounds; ++round, a += kWeyl0, b += kWeyl1) {
      k0[round] = Wide{} + static_cast<uint64_t>(a);
      k1[round] = Wide{} + static_cast<uint64_t>(b);
    }
  }
};

// Groups of kLanes blocks worked on together: products take longer than they keep their unit (too few registers for
// more than one below AVX2).
constexpr int kMostGroups = kLanes == 8 ? 4 : kLanes == 4 ? 2 : 1;

// groups * kLanes blocks, words in order: out[4 * block + word].
template <int groups>
AG_INLINE void lane_blocks(const Keys& keys, uint64_t position, uint32_t* out) {
  // Lane 2 i takes block i and lane 2 i + 1 block kLanes / 2 + i: interleaving pairs then leaves blocks in order.
  Wide order{};
  for (int i = 0; i < kLanes; ++i) order[i] = static_cast<uint64_t>(i / 2 + i % 2 * (kLanes / 2));
  Wide c0[groups], c1[groups], c2[groups] = {}, c3[groups] = {};
  for (int g = 0; g < groups; ++g) {
    c0[g] = order + (position + static_cast<uint64_t>(g * kLanes));
    c1[g] = c0[g] >> 32;
  }
#pragma GCC unroll 10
  for (int round = 0; round < kRounds; ++round)
#pragma GCC unroll 4
    for (int g = 0; g < groups; ++g) {
      const Wide p0 = multiply(c0[g], kMultiplier0), p1 = multiply(c2[g], kMultiplier1);
      c0[g] = mix(p1, c1[g], keys.k0[round]);
      c1[g] = p1;
      c2[g] = mix(p0, c3[g], keys.k1[round]);
      c3[g] = p0;
    }
  Wide* to = reinterpret_cast<Wide*>(out);
  for (int g = 0; g < groups; ++g) {
    const Wide w01 = join_halves(c0[g], c1[g]), w23 = join_halves(c2[g], c3[g]);
    to[2 * g] = interleave_first(w01, w23);
    to[2 * g + 1] = interleave_second(w01, w23);
  }
}

}  // namespace philox_detail

// `blocks` consecutive blocks of the stream of `seed` from `position` on; writes 4 * blocks words.
AG_INLINE void philox_block(uint64_t seed, uint64_t position, int64_t blocks, uint32_t* out) {
  using namespace philox_detail;
  constexpr int kStep = kMostGroups * kLanes;
  if (blocks >= kLanes) {
    const Keys keys(seed);
    for (; blocks >= kStep; blocks -= kStep, position += kStep, out += 4 * kStep)
      lane_blocks<kMostGroups>(keys, position, out);
    for (; blocks >= kLanes; blocks -= kLanes, position += kLanes, out += 4 * kLanes)
      lane_blocks<1>(keys, position, out);
  }
  for (; blocks > 0; --blocks, ++position, out += 4) {
    const Philox4 block = philox(seed, position);
    for (int w = 0; w < 4; ++w) out[w] = block.word[w];
  }
}

// ---- words to numbers. Every step is exact or one correctly rounded conversion, so all devices agree to the bit.

// [0, 1): the upper 24 bits.
AG_HD AG_INLINE constexpr float uniform_float(uint32_t word) {
  return static_cast<float>(static_cast<int32_t>(word >> 8)) * 0x1p-24f;
}

// [0, 1): 53 bits of two words, the first the less significant.
AG_HD AG_INLINE constexpr double uniform_double(uint32_t low, uint32_t high) {
  const uint64_t bits = (static_cast<uint64_t>(high) << 32 | low) >> 11;
  return static_cast<double>(static_cast<int64_t>(bits)) * 0x1p-53;
}

// What Box-Muller takes: normals are sqrt(-2 log(radius)) times cos and sin of 2 pi angle. radius lies in (0, 1], so
// that its logarithm is finite; angle in [0, 1).
template <class T>
struct UniformPair {
  T radius, angle;
};

// 31 bits of the first word, which reach 6.6 standard deviations, and 24 of the second.
AG_HD AG_INLINE constexpr UniformPair<float> box_muller_floats(uint32_t first, uint32_t second) {
  return {static_cast<float>(static_cast<int32_t>(first >> 1)) * 0x1p-31f + 0x1p-32f, uniform_float(second)};
}

// 53 bits of words 0 and 1, and 53 of words 2 and 3.
AG_HD AG_INLINE constexpr UniformPair<double> box_muller_doubles(const Philox4& block) {
  return {uniform_double(block.word[0], block.word[1]) + 0x1p-53, uniform_double(block.word[2], block.word[3])};
}

}  // namespace argand
