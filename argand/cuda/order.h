// Numbers as unsigned keys in ascending order, one kind for all real types, so that one sort serves them.
#pragma once
#include <cstddef>
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand::cuda {

// Of a floating number with `width` bits, whose infinity has these: NaN is greatest, and both zeros are one.
AG_HD inline uint64_t order_of_bits(uint64_t bits, int width, uint64_t infinity) {
  const uint64_t sign = uint64_t{1} << (width - 1), all = sign | (sign - 1), size = bits & ~sign;
  if (size > infinity) return all;
  if (size == 0) return sign;
  return bits & sign ? ~bits & all : bits | sign;
}

AG_HD inline uint64_t order_of(const char* p, DType d) {
  switch (d) {
    case DType::Bool:
    case DType::UInt8:
      return *reinterpret_cast<const uint8_t*>(p);
    case DType::Int8:
      return *reinterpret_cast<const uint8_t*>(p) ^ 0x80u;
    case DType::Int16:
      return *reinterpret_cast<const uint16_t*>(p) ^ 0x8000u;
    case DType::Int32:
      return *reinterpret_cast<const uint32_t*>(p) ^ 0x80000000u;
    case DType::Int64:
      return *reinterpret_cast<const uint64_t*>(p) ^ uint64_t { 1 } << 63;
    case DType::Float16:
      return order_of_bits(*reinterpret_cast<const uint16_t*>(p), 16, 0x7c00);
    case DType::BFloat16:
      return order_of_bits(*reinterpret_cast<const uint16_t*>(p), 16, 0x7f80);
    case DType::Float32:
      return order_of_bits(*reinterpret_cast<const uint32_t*>(p), 32, 0x7f800000);
    default:
      return order_of_bits(*reinterpret_cast<const uint64_t*>(p), 64, uint64_t{0x7ff} << 52);
  }
}

// How many low bits of a key are used.
inline int order_bits(DType d) { return static_cast<int>(8 * item_size(d)); }

// How many bits hold the numbers 0 .. n - 1.
inline int bits_below(int64_t n) {
  int bits = 0;
  while (bits < 63 && (int64_t{1} << bits) < n) ++bits;
  return bits;
}

// Pairs to be sorted by bits [0, bits) of their keys, stably; two buffers each, the first full. `sort_pairs` of a
// launcher says which buffer holds the result.
struct SortPairs {
  uint64_t* keys[2];
  uint32_t* values[2];
  int64_t n;  // below 2^31
};

template <class Launch>
SortPairs sort_room(Launch& launch, int64_t n) {
  SortPairs p{};
  for (int i = 0; i < 2; ++i) p.keys[i] = static_cast<uint64_t*>(launch.scratch(static_cast<size_t>(n) * 8));
  for (int i = 0; i < 2; ++i) p.values[i] = static_cast<uint32_t*>(launch.scratch(static_cast<size_t>(n) * 4));
  p.n = n;
  return p;
}

}  // namespace argand::cuda
