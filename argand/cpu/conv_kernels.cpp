#include "argand/cpu/conv_kernels.h"

#include <algorithm>

#include "argand/cpu/gemm_kernels.h"
#include "argand/cpu/simd/transpose.h"
#include "argand/cpu/simd/vec.h"

namespace argand {
namespace {
using namespace AG_ISA;

// Enough independent sums to cover the latency of fma on two ports, within the register file; as wide as the panels of
// matrix products, whose packing is used.
#if AG_VEC_BYTES == 64
constexpr int kRows = 8, kVectors = 2;  // 16 of 32 registers for sums
#elif AG_VEC_BYTES == 32
constexpr int kRows = 4, kVectors = 3;  // 12 of 16
#else
constexpr int kRows = 4, kVectors = 2;  // 8 of 16
#endif

template <class T>
constexpr int kColumns = kVectors* Vec<T>::size;

// What is there of n columns.
template <class T>
AG_INLINE Vec<T> load_columns(const T* from, int64_t n) {
  return n >= Vec<T>::size ? Vec<T>::load(from) : n > 0 ? Vec<T>::load_part(from, n) : Vec<T>(T(0));
}

// What the sums of rows at x.c + to[r] + j begin with.
template <class T, int m, int nv>
AG_INLINE void begin_tile(Vec<T> (&sum)[m][nv], const GatheredProduct<T>& x, const int64_t* to, int64_t j) {
  constexpr int size = Vec<T>::size;
  const int64_t n = x.n - j;
  Vec<T> same[nv];
#pragma GCC unroll 3
  for (int v = 0; v < nv; ++v) same[v] = x.bias ? load_columns(x.bias + j + v * size, n - v * size) : Vec<T>(T(0));
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
    for (int v = 0; v < nv; ++v) sum[r][v] = same[v];
  if (!x.add) {
    // Written once the sums are done: the lines can come meanwhile.
#pragma GCC unroll 8
    for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
      for (int v = 0; v < nv; ++v) __builtin_prefetch(x.c + to[r] + j + v * size, 1);
    return;
  }
  if (n >= nv * size) {
#pragma GCC unroll 8
    for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
      for (int v = 0; v < nv; ++v) sum[r][v] = Vec<T>::load(x.c + to[r] + j + v * size);
    return;
  }
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
    for (int v = 0; v < nv; ++v) sum[r][v] = load_columns(x.c + to[r] + j + v * size, n - v * size);
}

template <class T, int m, int nv>
AG_INLINE void store_tile(const Vec<T> (&sum)[m][nv], const GatheredProduct<T>& x, const int64_t* to, int64_t j) {
  constexpr int size = Vec<T>::size;
  T* const c = x.c + j;
  const int64_t n = x.n - j;
  if (n >= nv * size) {
#pragma GCC unroll 8
    for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
      for (int v = 0; v < nv; ++v) sum[r][v].store(c + to[r] + v * size);
    return;
  }
  Vec<T> kept[m][nv];  // so that only this way round needs the sums in memory
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
    for (int v = 0; v < nv; ++v) sum[r][v].store(&kept[r][v]);
  for (int r = 0; r < m; ++r)
    for (int v = 0; v < nv && v * size < n; ++v) {
      if (n - v * size >= size)
        kept[r][v].store(c + to[r] + v * size);
      else
        kept[r][v].store_part(c + to[r] + v * size, n - v * size);
    }
}

// Not inlined: the loop needs nearly all general registers for itself.
template <class T, int m, int nv>
AG_NOINLINE void product_tile(const GatheredProduct<T>& x, const int64_t* row, const int64_t* to) {
  constexpr int size = Vec<T>::size;
  const T* a[m];
  Vec<T> sum[m][nv];
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r) a[r] = x.a + row[r];
  begin_tile(sum, x, to, 0);
  for (const Run* run = x.runs; run != x.runs_end; ++run) {
    const Step* const end = x.steps + run->last;
    for (const Step* step = x.steps + run->first; step != end; ++step) {
      const int64_t at = step->a;
      const T* const b = x.b + step->b;
      Vec<T> line[nv];
#pragma GCC unroll 3
      for (int v = 0; v < nv; ++v) line[v] = Vec<T>::load(b + v * size);
#pragma GCC unroll 8
      for (int r = 0; r < m; ++r) {
        const Vec<T> factor = Vec<T>::repeat(a[r] + at);
#pragma GCC unroll 3
        for (int v = 0; v < nv; ++v) sum[r][v] = fma(factor, line[v], sum[r][v]);
      }
    }
  }
  store_tile(sum, x, to, 0);
}

template <class T, int nv>
void product_panel(const GatheredProduct<T>& x) {
  int64_t i = 0;
  for (; i + kRows <= x.m; i += kRows) product_tile<T, kRows, nv>(x, x.row + i, x.to + i);
  if constexpr (kRows > 4)
    for (; i + 4 <= x.m; i += 4) product_tile<T, 4, nv>(x, x.row + i, x.to + i);
  for (; i + 2 <= x.m; i += 2) product_tile<T, 2, nv>(x, x.row + i, x.to + i);
  for (; i < x.m; ++i) product_tile<T, 1, nv>(x, x.row + i, x.to + i);
}

template <class T>
void product(const GatheredProduct<T>& x) {
  constexpr int size = Vec<T>::size;
  if (kVectors == 3 && x.n > 2 * size) return product_panel<T, kVectors>(x);
  if (x.n > size) return product_panel<T, 2>(x);
  product_panel<T, 1>(x);
}

// Columns [j, j + nv vectors), the last of which may be incomplete.
template <class T, int m, int nv, bool whole>
AG_INLINE void columnwise_tile(const GatheredProduct<T>& x, int64_t i, int64_t j) {
  constexpr int size = Vec<T>::size;
  const T* a[m];
  Vec<T> sum[m][nv];
#pragma GCC unroll 4
  for (int r = 0; r < m; ++r) a[r] = x.a + x.row[i + r] + j;
  begin_tile(sum, x, x.to + i, j);
  const int64_t last = x.n - j;
  const auto load = [&](const T* p) { return whole ? Vec<T>::load(p) : Vec<T>::load_part(p, last); };
  for (const Run* run = x.runs; run != x.runs_end; ++run) {
    const Step* const end = x.steps + run->last;
    for (const Step* step = x.steps + run->first; step != end; ++step) {
      const T* const b = x.b + j + step->b;
      Vec<T> line[nv];
#pragma GCC unroll 2
      for (int v = 0; v < nv; ++v) line[v] = load(b + v * size);
#pragma GCC unroll 4
      for (int r = 0; r < m; ++r)
#pragma GCC unroll 2
        for (int v = 0; v < nv; ++v) sum[r][v] = fma(load(a[r] + step->a + v * size), line[v], sum[r][v]);
    }
  }
  store_tile(sum, x, x.to + i, j);
}

template <class T, int nv, bool whole>
void columnwise_strip(const GatheredProduct<T>& x, int64_t j) {
  int64_t i = 0;
  for (; i + 4 <= x.m; i += 4) columnwise_tile<T, 4, nv, whole>(x, i, j);
  for (; i < x.m; ++i) columnwise_tile<T, 1, nv, whole>(x, i, j);
}

template <class T>
void columnwise(const GatheredProduct<T>& x) {
  constexpr int64_t size = Vec<T>::size;
  int64_t j = 0;
  for (; j + 2 * size <= x.n; j += 2 * size) columnwise_strip<T, 2, true>(x, j);
  for (; j + size <= x.n; j += size) columnwise_strip<T, 1, true>(x, j);
  if (j < x.n) columnwise_strip<T, 1, false>(x, j);
}

// Along whichever side's lines lie further apart, so that each of their pieces is used up at once.
template <class T>
void transpose(T* to, int64_t to_column, const T* from, int64_t from_row, int64_t rows, int64_t columns) {
  constexpr int64_t side = std::min<int64_t>(8, AG_VEC_BYTES / sizeof(T));
  const int64_t whole_rows = rows / side * side, whole_columns = columns / side * side;
  const auto square = [&](int64_t r, int64_t c) __attribute__((always_inline)) {
    transpose_square<side>(to + c * to_column + r, to_column, from + r * from_row + c, from_row);
  };
  if (from_row > to_column)
    for (int64_t r = 0; r < whole_rows; r += side)
      for (int64_t c = 0; c < whole_columns; c += side) square(r, c);
  else
    for (int64_t c = 0; c < whole_columns; c += side)
      for (int64_t r = 0; r < whole_rows; r += side) square(r, c);
  for (int64_t c = 0; c < columns; ++c)
    for (int64_t r = c < whole_columns ? whole_rows : 0; r < rows; ++r) to[c * to_column + r] = from[r * from_row + c];
}

void pack_float(float* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k,
                int64_t k_stride) {
  gemm_kernels_float.pack_b(to, from, type, wide, wide_stride, k, k_stride);
}
void pack_double(double* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k,
                 int64_t k_stride) {
  gemm_kernels_double.pack_b(to, from, type, wide, wide_stride, k, k_stride);
}

}  // namespace

namespace AG_ISA {
const ConvKernels<float> conv_kernels_float{kColumns<float>, pack_float, product<float>, columnwise<float>,
                                            transpose<float>};
const ConvKernels<double> conv_kernels_double{kColumns<double>, pack_double, product<double>, columnwise<double>,
                                              transpose<double>};
}  // namespace AG_ISA

}  // namespace argand
