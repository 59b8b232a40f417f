#include "argand/cpu/convert.h"

#include <emmintrin.h>

#include <algorithm>
#include <cstring>

#include "argand/core/by_type.h"
#include "argand/cpu/isa.h"

namespace argand {

namespace {

constexpr int64_t kStaged = 256;  // numbers converted at a time where one side has strides; 4 KiB of the widest type

template <class T>
void move_row(char* out, int64_t so, const char* in, int64_t si, int64_t n) {
  T* __restrict__ y = reinterpret_cast<T*>(out);
  const T* __restrict__ x = reinterpret_cast<const T*>(in);
  if (so == 1 && si == 1) {
    std::memcpy(out, in, static_cast<size_t>(n) * sizeof(T));
  } else if (so == 1 && si == 0) {
    std::fill_n(y, n, *x);
  } else if (so == 1) {
    for (int64_t i = 0; i < n; ++i) y[i] = x[i * si];
  } else if (si == 1) {
    for (int64_t i = 0; i < n; ++i) y[i * so] = x[i];
  } else {
    for (int64_t i = 0; i < n; ++i) y[i * so] = x[i * si];
  }
}

template <class T>
AG_INLINE __m128i interleave_low(__m128i a, __m128i b) {
  if constexpr (sizeof(T) == 1)
    return _mm_unpacklo_epi8(a, b);
  else if constexpr (sizeof(T) == 2)
    return _mm_unpacklo_epi16(a, b);
  else if constexpr (sizeof(T) == 4)
    return _mm_unpacklo_epi32(a, b);
  else
    return _mm_unpacklo_epi64(a, b);
}
template <class T>
AG_INLINE __m128i interleave_high(__m128i a, __m128i b) {
  if constexpr (sizeof(T) == 1)
    return _mm_unpackhi_epi8(a, b);
  else if constexpr (sizeof(T) == 2)
    return _mm_unpackhi_epi16(a, b);
  else if constexpr (sizeof(T) == 4)
    return _mm_unpackhi_epi32(a, b);
  else
    return _mm_unpackhi_epi64(a, b);
}

// A square of 16-byte rows turned in registers: interleaving row i with row i + side/2, log2(side) times, transposes.
template <class T>
AG_INLINE void turn_square(char* tile, const T* in, int64_t in_row) {
  constexpr int side = 16 / sizeof(T);
  __m128i rows[side], next[side];
#pragma GCC unroll 16
  for (int i = 0; i < side; ++i) rows[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + i * in_row));
#pragma GCC unroll 4
  for (int step = 1; step < side; step *= 2) {
#pragma GCC unroll 8
    for (int i = 0; i < side / 2; ++i) {
      next[2 * i] = interleave_low<T>(rows[i], rows[i + side / 2]);
      next[2 * i + 1] = interleave_high<T>(rows[i], rows[i + side / 2]);
    }
#pragma GCC unroll 16
    for (int i = 0; i < side; ++i) rows[i] = next[i];
  }
#pragma GCC unroll 16
  for (int i = 0; i < side; ++i)
    _mm_store_si128(reinterpret_cast<__m128i*>(tile + i * RowCopy::kTileRows * sizeof(T)), rows[i]);
}

template <class T>
void turn_tile(char* tile, const char* in, int64_t in_row, int64_t rows, int64_t columns) {
  T* y = reinterpret_cast<T*>(tile);
  const T* x = reinterpret_cast<const T*>(in);
  int64_t r = 0;
  if constexpr (sizeof(T) < 16) {
    constexpr int64_t item = sizeof(T), side = 16 / item;
    if (columns % side == 0)
      for (; r + side <= rows; r += side) {
        // The next tile's lines: each lies on a page of its own, where the hardware does not look ahead.
        for (int64_t i = 0; i < side; ++i) __builtin_prefetch(x + (r + i) * in_row + columns);
        for (int64_t c = 0; c < columns; c += side)
          turn_square(tile + (c * RowCopy::kTileRows + r) * item, x + r * in_row + c, in_row);
      }
  }
  for (; r < rows; ++r)
    for (int64_t c = 0; c < columns; ++c) y[c * RowCopy::kTileRows + r] = x[r * in_row + c];
}

auto move_of_size(int64_t item) {
  return visit_width(item, [](auto zero) { return &move_row<decltype(zero)>; });
}

}  // namespace

RowCopy::RowCopy(DType to, DType from)
    : out_item_(item_size(to)),
      in_item_(item_size(from)),
      gather_(move_of_size(in_item_)),
      scatter_(move_of_size(out_item_)),
      turn_(visit_width(in_item_, [](auto zero) { return &turn_tile<decltype(zero)>; })),
      to_(to),
      from_(from) {}

void RowCopy::operator()(char* out, int64_t so, const char* in, int64_t si, int64_t n) const {
  if (to_ == from_) return gather_(out, so, in, si, n);
  const cpu::Casts& casts = cpu::casts();
  if (so == 1 && si == 1) return casts(to_, out, from_, in, n);
  alignas(64) char gathered[kStaged * 16], converted[kStaged * 16];
  for (int64_t i = 0; i < n; i += kStaged) {
    const int64_t count = std::min(kStaged, n - i);
    const char* from = in + i * si * in_item_;
    char* to = out + i * so * out_item_;
    if (si != 1) gather_(gathered, 1, from, si, count);
    casts(to_, so == 1 ? to : converted, from_, si == 1 ? from : gathered, count);
    if (so != 1) scatter_(to, so, converted, 1, count);
  }
}

void RowCopy::transpose(char* out, int64_t out_column, int64_t out_row, const char* in, int64_t in_row, int64_t rows,
                        int64_t columns) const {
  alignas(64) char tile[64 * kTileRows];
  turn_(tile, in, in_row, rows, columns);
  for (int64_t c = 0; c < columns; ++c)
    (*this)(out + c * out_column * out_item_, out_row, tile + c * kTileRows * in_item_, 1, rows);
}

}  // namespace argand
