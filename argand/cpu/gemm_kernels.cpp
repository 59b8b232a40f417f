#include "argand/cpu/gemm_kernels.h"

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

// nv vectors of columns of panels that are Tile::columns wide: narrower at the right edge.
template <class T, int nv>
AG_INLINE void multiply_tile(int64_t k, const T* a, const T* b, T* c, int64_t ldc, int64_t m, int64_t n,
                             const GemmTail<T>& tail, int64_t column) {
  constexpr int mr = Tile<T>::rows, size = Vec<T>::size;
  for (int64_t i = 0; i < mr && i < m; ++i)
    for (int j = 0; j < nv; ++j) __builtin_prefetch(c + i * ldc + j * size, 1);
  Vec<T> sum[mr][nv];
#pragma GCC unroll 8
  for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) sum[i][j] = Vec<T>(T(0));
  for (int64_t p = 0; p < k; ++p, a += mr, b += Tile<T>::columns) {
    Vec<T> row[nv];
#pragma GCC unroll 3
    for (int j = 0; j < nv; ++j) row[j] = Vec<T>::load(b + j * size);
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i) {
      const Vec<T> x = Vec<T>::repeat(a + i);
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) sum[i][j] = fma(x, row[j], sum[i][j]);
    }
  }
  if (m >= mr && n >= nv * size && is_plain(tail)) {
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) sum[i][j].store(c + i * ldc + j * size);
    return;
  }
  if (m >= mr && n >= nv * size && tail.alpha == 1 && tail.beta == 1 && !tail.bias) {  // a later block of k
#pragma GCC unroll 8
    for (int i = 0; i < mr; ++i)
#pragma GCC unroll 3
      for (int j = 0; j < nv; ++j) (sum[i][j] + Vec<T>::load(c + i * ldc + j * size)).store(c + i * ldc + j * size);
    return;
  }
  for (int i = 0; i < mr && i < m; ++i)
    for (int j = 0; j < nv && j * size < n; ++j)
      write(c + i * ldc + j * size, sum[i][j], n - j * size, tail, column + j * size);
}

template <class T>
void packed(int64_t m, int64_t n, int64_t k, const T* a, const T* b, T* c, int64_t ldc, const GemmTail<T>& tail) {
  constexpr int mr = Tile<T>::rows, nr = Tile<T>::columns, nv = Tile<T>::vectors, size = Vec<T>::size;
  for (int64_t j = 0; j < n; j += nr)
    for (int64_t i = 0; i < m; i += mr) {
      T* const to = c + i * ldc + j;
      if (nv == 3 && n - j <= 2 * size && n - j > size)
        multiply_tile<T, nv - 1>(k, a + i * k, b + j * k, to, ldc, m - i, n - j, tail, j);
      else if (n - j <= size)
        multiply_tile<T, 1>(k, a + i * k, b + j * k, to, ldc, m - i, n - j, tail, j);
      else
        multiply_tile<T, nv>(k, a + i * k, b + j * k, to, ldc, m - i, n - j, tail, j);
    }
}

// ---- packing

template <class T, class S>
AG_INLINE T converted(S x) {
  return static_cast<T>(x);
}

// A square of g x g elements from rows `stride` apart, transposed.
template <class T, int g>
AG_INLINE void transpose_block(T* to, int64_t to_stride, const T* from, int64_t stride) {
  typedef T Line __attribute__((vector_size(g * sizeof(T)), aligned(sizeof(T)), may_alias));
  Line r[g];
#pragma GCC unroll 8
  for (int i = 0; i < g; ++i) __builtin_memcpy(&r[i], from + i * stride, sizeof(Line));
  Line t[g];
  // The patterns are those of the unpack, shuffle and half-exchange instructions of each element size.
  if constexpr (g == 8) {
#pragma GCC unroll 8
    for (int i = 0; i < 8; i += 2) {
      if constexpr (sizeof(T) == 4) {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
      } else {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 2, 10, 4, 12, 6, 14);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 1, 9, 3, 11, 5, 13, 7, 15);
      }
    }
    constexpr int step = sizeof(T) == 4 ? 1 : 2;  // where the second pair of columns of a half ends up
#pragma GCC unroll 8
    for (int i = 0; i < 8; i += 4)
#pragma GCC unroll 8
      for (int h = 0; h < 2; ++h) {
        r[i + (3 - step) * h] = __builtin_shufflevector(t[i + h], t[i + h + 2], 0, 1, 8, 9, 4, 5, 12, 13);
        r[i + (3 - step) * h + step] = __builtin_shufflevector(t[i + h], t[i + h + 2], 2, 3, 10, 11, 6, 7, 14, 15);
      }
#pragma GCC unroll 8
    for (int i = 0; i < 4; ++i) {
      t[i] = __builtin_shufflevector(r[i], r[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
      t[i + 4] = __builtin_shufflevector(r[i], r[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
  } else {
#pragma GCC unroll 8
    for (int i = 0; i < 4; i += 2) {
      if constexpr (sizeof(T) == 4) {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 4, 1, 5);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 6, 3, 7);
      } else {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 4, 2, 6);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 1, 5, 3, 7);
      }
    }
    constexpr int step = sizeof(T) == 4 ? 1 : 2;
#pragma GCC unroll 8
    for (int h = 0; h < 2; ++h) {
      r[(3 - step) * h] = __builtin_shufflevector(t[h], t[h + 2], 0, 1, 4, 5);
      r[(3 - step) * h + step] = __builtin_shufflevector(t[h], t[h + 2], 2, 3, 6, 7);
    }
#pragma GCC unroll 8
    for (int i = 0; i < 4; ++i) t[i] = r[i];
  }
#pragma GCC unroll 8
  for (int i = 0; i < g; ++i) __builtin_memcpy(to + i * to_stride, &t[i], sizeof(Line));
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
          transpose_block<T, g>(to + p * width + w, width, from + w * wide_stride + p, wide_stride);
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
  for (; j + size <= n; j += size)
    rows_tile<T, mr, 1, true>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, size, tail, j);
  if (j < n) rows_tile<T, mr, 1, false>(k, a, a_row, a_col, b + j, b_row, c + j, ldc, n - j, tail, j);
}

template <class T>
void rows(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row, T* c,
          int64_t ldc, const GemmTail<T>& tail) {
  int64_t i = 0;
  for (; i + 4 <= m; i += 4) rows_strip<T, 4>(n, k, a + i * a_row, a_row, a_col, b, b_row, c + i * ldc, ldc, tail);
  a += i * a_row, c += i * ldc;
  if (m - i == 3) rows_strip<T, 3>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
  if (m - i == 2) rows_strip<T, 2>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
  if (m - i == 1) rows_strip<T, 1>(n, k, a, a_row, a_col, b, b_row, c, ldc, tail);
}

// ---- without packing: dot products

// Halves added until 16 bytes are left.
AG_INLINE __m128 fold(Vec<float> x) {
#if AG_VEC_BYTES == 64
  const __m256 half = _mm256_add_ps(_mm512_castps512_ps256(x.raw), _mm512_extractf32x8_ps(x.raw, 1));
  return _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
#elif AG_VEC_BYTES == 32
  return _mm_add_ps(_mm256_castps256_ps128(x.raw), _mm256_extractf128_ps(x.raw, 1));
#else
  return x.raw;
#endif
}
AG_INLINE __m128d fold(Vec<double> x) {
#if AG_VEC_BYTES == 64
  const __m256d half = _mm256_add_pd(_mm512_castpd512_pd256(x.raw), _mm512_extractf64x4_pd(x.raw, 1));
  return _mm_add_pd(_mm256_castpd256_pd128(half), _mm256_extractf128_pd(half, 1));
#elif AG_VEC_BYTES == 32
  return _mm_add_pd(_mm256_castpd256_pd128(x.raw), _mm256_extractf128_pd(x.raw, 1));
#else
  return x.raw;
#endif
}

// The sums of each vector's lanes, in the same order whether four come together or one alone.
template <int n>
AG_INLINE void sum_lanes(const Vec<float>* x, float* to) {
  if constexpr (n == 4) {
    _mm_storeu_ps(to, _mm_hadd_ps(_mm_hadd_ps(fold(x[0]), fold(x[1])), _mm_hadd_ps(fold(x[2]), fold(x[3]))));
  } else {
    for (int i = 0; i < n; ++i) {
      const __m128 pairs = _mm_hadd_ps(fold(x[i]), fold(x[i]));
      to[i] = _mm_cvtss_f32(_mm_hadd_ps(pairs, pairs));
    }
  }
}
template <int n>
AG_INLINE void sum_lanes(const Vec<double>* x, double* to) {
  for (int i = 0; i < n; ++i) to[i] = _mm_cvtsd_f64(_mm_hadd_pd(fold(x[i]), fold(x[i])));
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
#pragma GCC unroll 4
    for (int j = 0; j < nr; ++j) {
      const Vec<T> y = Vec<T>::load_part(b + j * b_col + p, k - p);
#pragma GCC unroll 2
      for (int i = 0; i < mr; ++i) sum[i][j] = fma(Vec<T>::load_part(a + i * a_row + p, k - p), y, sum[i][j]);
    }
  }
#pragma GCC unroll 2
  for (int i = 0; i < mr; ++i) {
    T dot[nr];
    sum_lanes<nr>(sum[i], dot);
#pragma GCC unroll 4
    for (int j = 0; j < nr; ++j) {
      T y = tail.alpha * dot[j];
      T& to = c[i * ldc + j];
      if (tail.beta != 0) y += tail.beta * to;
      if (tail.bias) y += tail.bias[column + j];
      to = y;
    }
  }
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
  return {Tile<T>::rows, Tile<T>::columns, pack<T, Tile<T>::rows>, pack<T, Tile<T>::columns>, packed<T>,
          rows<T>,       dots<T>};
}

}  // namespace

namespace AG_ISA {
const GemmKernels<float> gemm_kernels_float = table<float>();
const GemmKernels<double> gemm_kernels_double = table<double>();
}  // namespace AG_ISA

}  // namespace argand
