#include "argand/cpu/conv_kernels.h"

#include <algorithm>

#include "argand/cpu/gemm_kernels.h"
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

template <class T>
AG_INLINE Vec<T> load_columns(const T* from, int64_t n) {
  return n >= Vec<T>::size ? Vec<T>::load(from) : Vec<T>::load_part(from, n);
}

// Adds to one vector of results what is there already and the bias; n > 0 columns of it count.
template <class T>
AG_INLINE void finish(Vec<T> sum, T* to, const T* bias, bool add, int64_t n) {
  if (add) sum = sum + load_columns(to, n);
  if (bias) sum = sum + load_columns(bias, n);
  if (n >= Vec<T>::size)
    sum.store(to);
  else
    sum.store_part(to, n);
}

template <class T, int m, int nv>
AG_INLINE void store_tile(const Vec<T> (&sum)[m][nv], const GatheredProduct<T>& x, int64_t i, int64_t j) {
  constexpr int size = Vec<T>::size;
  if (x.n - j < nv * size) {
    Vec<T> kept[m][nv];  // so that only this way round needs the sums in memory
#pragma GCC unroll 8
    for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
      for (int v = 0; v < nv; ++v) sum[r][v].store(&kept[r][v]);
    for (int r = 0; r < m; ++r)
      for (int v = 0; v < nv && j + v * size < x.n; ++v)
        finish(kept[r][v], x.c + x.to[i + r] + j + v * size, x.bias ? x.bias + j + v * size : nullptr, x.add,
               x.n - j - v * size);
    return;
  }
  Vec<T> bias[nv];
#pragma GCC unroll 3
  for (int v = 0; v < nv; ++v) bias[v] = x.bias ? Vec<T>::load(x.bias + j + v * size) : Vec<T>(T(0));
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r)
#pragma GCC unroll 3
    for (int v = 0; v < nv; ++v) {
      T* const to = x.c + x.to[i + r] + j + v * size;
      Vec<T> y = sum[r][v];
      if (x.add) y = y + Vec<T>::load(to);
      if (x.bias) y = y + bias[v];
      y.store(to);
    }
}

// Not inlined: the loop needs nearly all general registers for itself.
template <class T, int m, int nv>
AG_NOINLINE void product_tile(const GatheredProduct<T>& x, int64_t i) {
  constexpr int size = Vec<T>::size;
  const T* a[m];
  Vec<T> sum[m][nv];
#pragma GCC unroll 8
  for (int r = 0; r < m; ++r) {
    a[r] = x.a + x.row[i + r];
#pragma GCC unroll 3
    for (int v = 0; v < nv; ++v) sum[r][v] = Vec<T>(T(0));
  }
  const T* b = x.b;
  const int64_t* const end = x.col + x.k;
  for (const int64_t* col = x.col; col != end; ++col, b += kColumns<T>) {
    const int64_t at = *col;
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
  store_tile(sum, x, i, 0);
}

template <class T, int nv>
void product_panel(const GatheredProduct<T>& x) {
  int64_t i = 0;
  for (; i + kRows <= x.m; i += kRows) product_tile<T, kRows, nv>(x, i);
  if constexpr (kRows > 4)
    for (; i + 4 <= x.m; i += 4) product_tile<T, 4, nv>(x, i);
  for (; i + 2 <= x.m; i += 2) product_tile<T, 2, nv>(x, i);
  for (; i < x.m; ++i) product_tile<T, 1, nv>(x, i);
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
  for (int r = 0; r < m; ++r) {
    a[r] = x.a + x.row[i + r] + j;
#pragma GCC unroll 2
    for (int v = 0; v < nv; ++v) sum[r][v] = Vec<T>(T(0));
  }
  const T* b = x.b + j;
  const int64_t last = x.n - j;
  const auto load = [&](const T* p) { return whole ? Vec<T>::load(p) : Vec<T>::load_part(p, last); };
  for (int64_t p = 0; p < x.k; ++p, b += x.ldb) {
    const int64_t at = x.col[p];
    Vec<T> line[nv];
#pragma GCC unroll 2
    for (int v = 0; v < nv; ++v) line[v] = load(b + v * size);
#pragma GCC unroll 4
    for (int r = 0; r < m; ++r)
#pragma GCC unroll 2
      for (int v = 0; v < nv; ++v) sum[r][v] = fma(load(a[r] + at + v * size), line[v], sum[r][v]);
  }
  store_tile(sum, x, i, j);
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
const ConvKernels<float> conv_kernels_float{kColumns<float>, pack_float, product<float>, columnwise<float>};
const ConvKernels<double> conv_kernels_double{kColumns<double>, pack_double, product<double>, columnwise<double>};
}  // namespace AG_ISA

}  // namespace argand
