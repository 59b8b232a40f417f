#include "argand/cpu/gemm_kernels.h"

#include <algorithm>

#include "argand/cpu/simd/transpose.h"
#include "argand/cpu/simd/vec.h"

namespace argand {
namespace {
using namespace AG_ISA;

// Tile sizes: enough independent sums to cover the latency of fma on two ports, within the register file.
template <class T>
struct Tile {
#if AG_VEC_BYTES == 64
  static constexpr int rows = 8, vectors = 2;  // 16 of 32 registers for sums
#elif AG_VEC_BYTES == 32
  static constexpr int rows = 4, vectors = 3;  // 12 of 16
#else
  static constexpr int rows = 4, vectors = 2;  // 8 of 16
#endif
  static constexpr int columns = vectors * Vec<T>::size;
};

template <class T>
AG_INLINE Vec<T> tail_of(Vec<T> sum, Vec<T> alpha, const GemmTail<T>& tail, Vec<T> old, Vec<T> bias) {
  Vec<T> y = sum * alpha;
  if (tail.beta != 0) y = fma(Vec<T>(tail.beta), old, y);
  if (tail.bias) y = y + bias;
  return y;
}

template <class T>
AG_INLINE bool is_plain(const GemmTail<T>& tail) {
  return tail.alpha == 1 && tail.beta == 0 && !tail.bias;
}

// Writes one vector of results that starts at `column`: n columns of it, all if n is larger.
template <class T>
AG_INLINE void write(T* c, Vec<T> sum, int64_t n, const GemmTail<T>& tail, int64_t column) {
  const Vec<T> alpha(tail.alpha), zero(T(0));
  const T* bias = tail.bias ? tail.bias + column : nullptr;
  if (n <= 0) __builtin_unreachable();
  if (n >= Vec<T>::size) {
    tail_of(sum, alpha, tail, tail.beta != 0 ? Vec<T>::load(c) : zero, tail.bias ? Vec<T>::load(bias) : zero).store(c);
  } else {
    tail_of(sum, alpha, tail, tail.beta != 0 ? Vec<T>::load_part(c, n) : zero,
            tail.bias ? Vec<T>::load_part(bias, n) : zero)
        .store_part(c, n);
  }
}

// ---- packed

// sum = a b: mr rows of a, nv vectors of columns of a packed panel that is Tile::columns wide.
template <class T, int mr, int nv>
AG_INLINE void sum_tile(Vec<T> (&sum)[mr][nv], int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b) {
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) sum[i][j] = Vec<T>(T(0));
  for (int64_t p = 0; p < k; ++p, a += a_col, b += Tile<T>::columns) {
    Vec<T> row[nv];
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) row[j] = Vec<T>::load(b + j * Vec<T>::size);
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i) {
      const Vec<T> x = Vec<T>::repeat(a + i * a_row);
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) sum[i][j] = fma(x, row[j], sum[i][j]);
    }
  }
}

// Any tail and any part of a tile, which comes by way of memory: an array indexed by variables is no register.
template <class T, int mr, int nv>
AG_NOINLINE void write_part(const Vec<T> (&sum)[mr][nv], T* c, int64_t ldc, int64_t m, int64_t n,
                            const GemmTail<T>& tail, int64_t column) {
  constexpr int size = Vec<T>::size;
  for (int i = 0; i < mr && i < m; ++i)
    for (int j = 0; j < nv && j * size < n; ++j)
      write(c + i * ldc + j * size, sum[i][j], n - j * size, tail, column + j * size);
}

// A whole tile, row by row: f(sum, where it goes, vector of columns).
template <class T, int mr, int nv, class F>
AG_INLINE void each_vector(const Vec<T> (&sum)[mr][nv], T* c, int64_t ldc, F&& f) {
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) f(sum[i][j], c + i * ldc + j * Vec<T>::size, j);
}

// Of mr rows the first m count, of the columns n.
template <class T, int mr, int nv>
AG_INLINE void write_tile(const Vec<T> (&sum)[mr][nv], T* c, int64_t ldc, int64_t m, int64_t n, const GemmTail<T>& tail,
                          int64_t column) {
  constexpr int size = Vec<T>::size;
  const bool whole = m >= mr && n >= nv * size && tail.alpha == 1;
  if (whole && tail.beta == 0 && !tail.bias)
    return each_vector<T, mr, nv>(sum, c, ldc, [](Vec<T> y, T* to, int) { y.store(to); });
  if (whole && tail.beta == 1 && !tail.bias)  // a later block of k
    return each_vector<T, mr, nv>(sum, c, ldc, [](Vec<T> y, T* to, int) { (y + Vec<T>::load(to)).store(to); });
  if (whole && tail.beta == 0) {
    Vec<T> bias[nv];
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) bias[j] = Vec<T>::load(tail.bias + column + j * size);
    return each_vector<T, mr, nv>(sum, c, ldc, [&](Vec<T> y, T* to, int j) { (y + bias[j]).store(to); });
  }
  Vec<T> copy[mr][nv];
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) copy[i][j] = sum[i][j];
  write_part<T, mr, nv>(copy, c, ldc, m, n, tail, column);
}

// Unlike the builtin, which for these instruction sets does not ask to write: a line another core wrote last would be
// fetched twice. Processors without the instruction take it as none.
AG_INLINE void prefetch_to_write(const void* p) { asm volatile("prefetchw %0" : : "m"(*static_cast<const char*>(p))); }

template <class T, int mr, int nv>
AG_INLINE void multiply_tile(int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, T* c, int64_t ldc,
                             int64_t m, int64_t n, const GemmTail<T>& tail, int64_t column) {
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) prefetch_to_write(c + std::min<int64_t>(i, m - 1) * ldc + j * Vec<T>::size);
  Vec<T> sum[mr][nv];
  sum_tile<T, mr, nv>(sum, k, a, a_row, a_col, b);
  write_tile<T, mr, nv>(sum, c, ldc, m, n, tail, column);
}

// Calls f with the number of vectors, as a type, that n columns take.
template <class T, class F>
AG_INLINE void with_vectors(int64_t n, F&& f) {
  constexpr int nv = Tile<T>::vectors, size = Vec<T>::size;
  if (nv == 3 && n <= 2 * size && n > size)
    f(std::integral_constant < int, nv == 3 ? 2 : 1 > ());
  else if (n <= size)
    f(std::integral_constant<int, 1>());
  else
    f(std::integral_constant<int, nv>());
}

template <class T>
void packed(int64_t m, int64_t n, int64_t k, const T* a, const T* b, T* c, int64_t ldc, const GemmTail<T>& tail) {
  constexpr int mr = Tile<T>::rows, nr = Tile<T>::columns;
  for (int64_t j = 0; j < n; j += nr)
    with_vectors<T>(n - j, [&](auto vectors) {
      for (int64_t i = 0; i < m; i += mr)
        multiply_tile<T, mr, vectors.value>(k, a + i * k, 1, mr, b + j * k, c + i * ldc + j, ldc, m - i, n - j, tail,
                                            j);
    });
}

// ---- sweeps: a few rows at a time along all packed columns

template <class T, int mr>
void rows_along(int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                const GemmTail<T>& tail) {
  for (int64_t j = 0; j < n; j += Tile<T>::columns)
    with_vectors<T>(n - j, [&](auto vectors) {
      multiply_tile<T, mr, vectors.value>(k, a, a_row, 1, b + j * k, c + j, ldc, mr, n - j, tail, j);
    });
}

// A tile's rows become pieces of mr elements of the n rows of c; added to what is there, or not.
template <class T, int mr, int width, bool add>
AG_INLINE void write_turned(const T (&tile)[mr][width], T* c, int64_t ldc, int64_t n) {
  if constexpr (mr == Tile<T>::rows) {
    for (int64_t j = 0; j < n; j += mr) {
      Line<T, mr> line[mr];
#pragma GCC unroll 8
      for (int i = 0; i < mr; ++i) __builtin_memcpy(&line[i], &tile[i][j], sizeof line[i]);
      transpose_lines<T, mr>(line);
      const auto put = [&](int w) {
        T* const to = c + (j + w) * ldc;
        Line<T, mr> old;
        if constexpr (add) __builtin_memcpy(&old, to, sizeof old), line[w] += old;
        __builtin_memcpy(to, &line[w], sizeof old);
      };
      if (j + mr <= n) {
#pragma GCC unroll 8
        for (int w = 0; w < mr; ++w) put(w);
      } else {
        for (int w = 0; j + w < n; ++w) put(w);
      }
    }
  } else {
    for (int64_t j = 0; j < n; ++j)
      for (int i = 0; i < mr; ++i) c[j * ldc + i] = add ? tile[i][j] + c[j * ldc + i] : tile[i][j];
  }
}

template <class T, int mr, int nv>
AG_INLINE void multiply_turned_tile(int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc, int64_t n,
                                    const GemmTail<T>& tail) {
  constexpr int size = Vec<T>::size, width = (nv * size + mr - 1) / mr * mr;
  for (int64_t j = 0; j < n; ++j) prefetch_to_write(c + j * ldc);
  Vec<T> sum[mr][nv];
  sum_tile<T, mr, nv>(sum, k, a, a_row, 1, b);
  if (tail.alpha != 1) {
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) sum[i][j] = sum[i][j] * Vec<T>(tail.alpha);
  }
  if (tail.bias) {
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) sum[i][j] = sum[i][j] + Vec<T>::repeat(tail.bias + i);
  }
  alignas(64) T tile[mr][width];
  if constexpr (width > nv * size) __builtin_memset(tile, 0, sizeof tile);
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) sum[i][j].store(&tile[i][j * size]);
  if (tail.beta != 0)
    write_turned<T, mr, width, true>(tile, c, ldc, n);
  else
    write_turned<T, mr, width, false>(tile, c, ldc, n);
}

template <class T, int mr>
void columns_along(int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                   const GemmTail<T>& tail) {
  for (int64_t j = 0; j < n; j += Tile<T>::columns)
    with_vectors<T>(n - j, [&](auto vectors) {
      multiply_turned_tile<T, mr, vectors.value>(k, a, a_row, b + j * k, c + j * ldc, ldc,
                                                 std::min<int64_t>(n - j, Tile<T>::columns), tail);
    });
}

// Calls f(first row, rows as a type): whole tiles, then what is left in powers of two.
template <class T, class F>
AG_INLINE void over_rows(int64_t m, F&& f) {
  constexpr int mr = Tile<T>::rows;
  int64_t i = 0;
  for (; i + mr <= m; i += mr) f(i, std::integral_constant<int, mr>());
  if constexpr (mr > 4)
    if ((m - i) & 4) f(i, std::integral_constant<int, 4>()), i += 4;
  if ((m - i) & 2) f(i, std::integral_constant<int, 2>()), i += 2;
  if ((m - i) & 1) f(i, std::integral_constant<int, 1>());
}

template <class T>
void sweep_rows(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                const GemmTail<T>& tail) {
  over_rows<T>(m, [&](int64_t i, auto count) {
    rows_along<T, count.value>(n, k, a + i * a_row, a_row, b, c + i * ldc, ldc, tail);
  });
}

template <class T>
void sweep_columns(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                   const GemmTail<T>& tail) {
  over_rows<T>(m, [&](int64_t i, auto count) {
    const GemmTail<T> part{tail.alpha, tail.beta, tail.bias ? tail.bias + i : nullptr};
    columns_along<T, count.value>(n, k, a + i * a_row, a_row, b, c + i, ldc, part);
  });
}

// ---- packing

template <class T, class S>
AG_INLINE T converted(S x) {
  return static_cast<T>(x);
}

template <class T, class S, int width>
void pack_panel(T* to, const S* from, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride) {
  int64_t p = 0;
  if constexpr (std::is_same_v<T, S>) {
    constexpr int g = width % 8 == 0 ? 8 : 4;
    if (wide >= width && wide_stride == 1) {
      for (; p < k; ++p) __builtin_memcpy(to + p * width, from + p * k_stride, width * sizeof(T));
    } else if (wide >= width && k_stride == 1) {
      for (; p + g <= k; p += g)
        for (int w = 0; w < width; w += g)
          transpose_square<g>(to + p * width + w, width, from + w * wide_stride + p, wide_stride);
    }
  }
  for (; p < k; ++p)
    for (int w = 0; w < width; ++w)
      to[p * width + w] = w < wide ? converted<T>(from[w * wide_stride + p * k_stride]) : T(0);
}

template <class T, class S, int width>
void pack_from(T* to, const S* from, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride) {
  int64_t w = 0;
  if constexpr (std::is_same_v<T, S>) {
    // Rows run across panels: several panels at a time read longer pieces of a row, which spares page look-ups.
    constexpr int64_t kTogether = 8;
    for (; wide_stride == 1 && w + kTogether * width <= wide; w += kTogether * width)
      for (int64_t p = 0; p < k; ++p)
        for (int64_t i = 0; i < kTogether; ++i)
          __builtin_memcpy(to + w * k + (i * k + p) * width, from + w + i * width + p * k_stride, width * sizeof(T));
  }
  for (; w < wide; w += width)
    pack_panel<T, S, width>(to + w * k, from + w * wide_stride, wide - w, wide_stride, k, k_stride);
}

template <class T, int width>
void pack(T* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride) {
  if constexpr (sizeof(T) == 4) {
    if (type == DType::Float16)
      return pack_from<T, Half, width>(to, static_cast<const Half*>(from), wide, wide_stride, k, k_stride);
    if (type == DType::BFloat16)
      return pack_from<T, BFloat16, width>(to, static_cast<const BFloat16*>(from), wide, wide_stride, k, k_stride);
  }
  pack_from<T, T, width>(to, static_cast<const T*>(from), wide, wide_stride, k, k_stride);
}

// ---- without packing: b's rows are contiguous

// mr rows and nv vectors of columns, the last of which has `last` columns.
template <class T, int mr, int nv, bool whole>
AG_INLINE void rows_tile(int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row, T* c,
                         int64_t ldc, int64_t last, const GemmTail<T>& tail, int64_t column) {
  Vec<T> sum[mr][nv];
#pragma GCC unroll 4
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 8
    for (int j = 0; j < nv; ++j) sum[i][j] = Vec<T>(T(0));
  for (int64_t p = 0; p < k; ++p, a += a_col, b += b_row) {
    Vec<T> row[nv];
#pragma GCC unroll 8
    for (int j = 0; j < nv; ++j)
      row[j] = whole || j + 1 < nv ? Vec<T>::load(b + j * Vec<T>::size) : Vec<T>::load_part(b + j * Vec<T>::size, last);
#pragma GCC unroll 4
    for (int i = 0; i < mr; ++i) {
      const Vec<T> x = Vec<T>::repeat(a + i * a_row);
#pragma GCC unroll 8
      for (int j = 0; j < nv; ++j) sum[i][j] = fma(x, row[j], sum[i][j]);
    }
  }
  if (is_plain(tail)) {
#pragma GCC unroll 4
    for (int i = 0; i < mr; ++i)
#pragma GCC unroll 8
      for (int j = 0; j < nv; ++j) {
        T* const to = c + i * ldc + j * Vec<T>::size;
        if (whole || j + 1 < nv)
          sum[i][j].store(to);
        else
          sum[i][j].store_part(to, last);
      }
    return;
  }
#pragma GCC unroll 4
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 8
    for (int j = 0; j < nv; ++j)
      write(c + i * ldc + j * Vec<T>::size, sum[i][j], whole || j + 1 < nv ? Vec<T>::size : last, tail,
            column + j * Vec<T>::size);
}

template <class T, int mr>
void rows_strip(int64_t n, int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row, T* c,
                int64_t ldc, const GemmTail<T>& tail) {
  constexpr int size = Vec<T>::size, wide = mr == 1 ? 8 : 2;
  int64_t j = 0;
  for (; j + wide * size <= n; j += wide * size)
    rows_tile<T, mr, wide, true>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, size, tail, j);
  if constexpr (wide > 4)
    for (; j + 4 * size <= n; j += 4 * size)
      rows_tile<T, mr, 4, true>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, size, tail, j);
  for (; j + size <= n; j += size)
    rows_tile<T, mr, 1, true>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, size, tail, j);
  if (j < n) rows_tile<T, mr, 1, false>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, n - j, tail, j);
}

// Of a column and a row: nv vectors of the row, the last of which has `last` columns, stay in registers.
template <class T, int nv, bool whole>
AG_INLINE void outer_strip(int64_t m, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc, int64_t last) {
  constexpr int size = Vec<T>::size;
  Vec<T> row[nv];
#pragma GCC unroll 4
  for (int j = 0; j < nv; ++j)
    row[j] = whole || j + 1 < nv ? Vec<T>::load(b + j * size) : Vec<T>::load_part(b + j * size, last);
  for (int64_t i = 0; i < m; ++i, a += a_row, c += ldc) {
    const Vec<T> x = Vec<T>::repeat(a);
#pragma GCC unroll 4
    for (int j = 0; j < nv; ++j) {
      const Vec<T> y = x * row[j];
      if (whole || j + 1 < nv)
        y.store(c + j * size);
      else
        y.store_part(c + j * size, last);
    }
  }
}
template <class T>
void outer(int64_t m, int64_t n, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc) {
  constexpr int size = Vec<T>::size;
  int64_t j = 0;
  for (; j + 4 * size <= n; j += 4 * size) outer_strip<T, 4, true>(m, a, a_row, b + j, c + j, ldc, size);
  for (; j + size <= n; j += size) outer_strip<T, 1, true>(m, a, a_row, b + j, c + j, ldc, size);
  if (j < n) outer_strip<T, 1, false>(m, a, a_row, b + j, c + j, ldc, n - j);
}

template <class T>
void rows(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row, T* c,
          int64_t ldc, const GemmTail<T>& tail) {
  if (k == 1 && is_plain(tail)) return outer(m, n, a, a_row, b, c, ldc);
  int64_t i = 0;
  for (; i + 4 <= m; i += 4) rows_strip<T, 4>(n, k, a + i * a_row, a_row, a_col, b, b_row, c + i * ldc, ldc, tail);
  a += i * a_row, c += i * ldc;
  if (m - i == 3) rows_strip<T, 3>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
  if (m - i == 2) rows_strip<T, 2>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
  if (m - i == 1) rows_strip<T, 1>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
}

// ---- without packing: dot products

// Halves added until 32 bytes are left, 16 with SSE.
#if AG_VEC_BYTES == 64
AG_INLINE __m256 fold(Vec<float> x) {
  return _mm256_add_ps(_mm512_castps512_ps256(x.raw), _mm512_extractf32x8_ps(x.raw, 1));
}
AG_INLINE __m256d fold(Vec<double> x) {
  return _mm256_add_pd(_mm512_castpd512_pd256(x.raw), _mm512_extractf64x4_pd(x.raw, 1));
}
#else
template <class T>
AG_INLINE auto fold(Vec<T> x) {
  return x.raw;
}
#endif
#if AG_VEC_BYTES > 16
AG_INLINE __m256 add_neighbours(__m256 a, __m256 b) { return _mm256_hadd_ps(a, b); }
AG_INLINE __m256d add_neighbours(__m256d a, __m256d b) { return _mm256_hadd_pd(a, b); }
AG_INLINE __m128 add_halves(__m256 x) { return _mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1)); }
AG_INLINE __m128d add_halves(__m256d x) { return _mm_add_pd(_mm256_castpd256_pd128(x), _mm256_extractf128_pd(x, 1)); }
#else
AG_INLINE __m128 add_neighbours(__m128 a, __m128 b) { return _mm_hadd_ps(a, b); }
AG_INLINE __m128d add_neighbours(__m128d a, __m128d b) { return _mm_hadd_pd(a, b); }
AG_INLINE __m128 add_halves(__m128 x) { return x; }
AG_INLINE __m128d add_halves(__m128d x) { return x; }
#endif

// The sum of the lanes, in the same order whether four vectors come together or one alone.
AG_INLINE float sum_lanes(Vec<float> x) {
  const auto pairs = add_neighbours(fold(x), fold(x));
  return _mm_cvtss_f32(add_halves(add_neighbours(pairs, pairs)));
}
AG_INLINE double sum_lanes(Vec<double> x) { return _mm_cvtsd_f64(add_halves(add_neighbours(fold(x), fold(x)))); }

// Writes n results next to each other, each the sum of a vector's lanes.
template <int n, class T>
AG_INLINE void write_sums(const Vec<T>* x, T* c, const GemmTail<T>& tail, int64_t column) {
  if constexpr (n == 4 && std::is_same_v<T, float>) {
    const auto first = add_neighbours(fold(x[0]), fold(x[1])), second = add_neighbours(fold(x[2]), fold(x[3]));
    __m128 y = add_halves(add_neighbours(first, second)) * _mm_set1_ps(tail.alpha);
    if (tail.beta != 0) y = y + _mm_set1_ps(tail.beta) * _mm_loadu_ps(c);
    if (tail.bias) y = y + _mm_loadu_ps(tail.bias + column);
    _mm_storeu_ps(c, y);
  } else {
#pragma GCC unroll 4
    for (int j = 0; j < n; ++j) {
      T y = sum_lanes(x[j]) * tail.alpha;
      if (tail.beta != 0) y = y + tail.beta * c[j];
      if (tail.bias) y = y + tail.bias[column + j];
      c[j] = y;
    }
  }
}

template <class T, int mr, int nr>
AG_INLINE void dots_tile(int64_t k, const T* a, int64_t a_row, const T* b, int64_t b_col, T* c, int64_t ldc,
                         const GemmTail<T>& tail, int64_t column) {
  constexpr int size = Vec<T>::size;
  Vec<T> sum[mr][nr];
#pragma GCC unroll 2
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 4
    for (int j = 0; j < nr; ++j) sum[i][j] = Vec<T>(T(0));
  int64_t p = 0;
  for (; p + size <= k; p += size) {
    Vec<T> x[mr];
#pragma GCC unroll 2
    for (int i = 0; i < mr; ++i) x[i] = Vec<T>::load(a + i * a_row + p);
#pragma GCC unroll 4
    for (int j = 0; j < nr; ++j) {
      const Vec<T> y = Vec<T>::load(b + j * b_col + p);
#pragma GCC unroll 2
      for (int i = 0; i < mr; ++i) sum[i][j] = fma(x[i], y, sum[i][j]);
    }
  }
  if (p < k) {
    Vec<T> x[mr];
#pragma GCC unroll 2
    for (int i = 0; i < mr; ++i) x[i] = Vec<T>::load_part(a + i * a_row + p, k - p);
#pragma GCC unroll 4
    for (int j = 0; j < nr; ++j) {
      const Vec<T> y = Vec<T>::load_part(b + j * b_col + p, k - p);
#pragma GCC unroll 2
      for (int i = 0; i < mr; ++i) sum[i][j] = fma(x[i], y, sum[i][j]);
    }
  }
#pragma GCC unroll 2
  for (int i = 0; i < mr; ++i) write_sums<nr>(sum[i], c + i * ldc, tail, column);
}

template <class T, int mr>
void dots_strip(int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, int64_t b_col, T* c, int64_t ldc,
                const GemmTail<T>& tail) {
  int64_t j = 0;
  for (; j + 4 <= n; j += 4) dots_tile<T, mr, 4>(k, a, a_row, b + j * b_col, b_col, c + j, ldc, tail, j);
  for (; j < n; ++j) dots_tile<T, mr, 1>(k, a, a_row, b + j * b_col, b_col, c + j, ldc, tail, j);
}

template <class T>
void dots(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, int64_t b_col, T* c, int64_t ldc,
          const GemmTail<T>& tail) {
  int64_t i = 0;
  for (; i + 2 <= m; i += 2) dots_strip<T, 2>(n, k, a + i * a_row, a_row, b, b_col, c + i * ldc, ldc, tail);
  if (i < m) dots_strip<T, 1>(n, k, a + i * a_row, a_row, b, b_col, c + i * ldc, ldc, tail);
}

template <class T>
constexpr GemmKernels<T> table() {
  return {Tile<T>::rows,
          Tile<T>::columns,
          Vec<T>::size,
          pack<T, Tile<T>::rows>,
          pack<T, Tile<T>::columns>,
          packed<T>,
          sweep_rows<T>,
          sweep_columns<T>,
          rows<T>,
          dots<T>};
}

}  // namespace

namespace AG_ISA {
const GemmKernels<float> gemm_kernels_float = table<float>();
const GemmKernels<double> gemm_kernels_double = table<double>();
}  // namespace AG_ISA

}  // namespace argand
