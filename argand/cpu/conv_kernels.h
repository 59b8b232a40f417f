// The inner loops of convolutions, one table per instruction set and element type.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand {

// c[to[i] + j] = (add ? c[to[i] + j] : 0) + sum over p < k of a(i, p, j) * b[p * ldb + j] + (bias ? bias[j] : 0)
// for i < m, j < n. Offsets are in elements. The sum over p runs from 0 up, whatever m and n are.
template <class T>
struct GatheredProduct {
  int64_t m, n, k;
  const T* a;
  const int64_t *row, *col;  // [m], [k]
  const T* b;
  int64_t ldb;
  T* c;
  const int64_t* to;  // [m]
  const T* bias;
  bool add;
};

template <class T>
struct ConvKernels {
  int columns;  // the most columns `product` takes
  // GemmKernels::pack_b: panels of `columns` of the `wide` indices, [k][columns] each, missing ones zero.
  void (*pack)(T* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride);
  // a(i, p, j) = a[row[i] + col[p]]: a matrix product whose left factor is read where it lies, each element at the sum
  // of two offsets. n <= columns = ldb.
  void (*product)(const GatheredProduct<T>&);
  // a(i, p, j) = a[row[i] + col[p] + j]: every column by itself.
  void (*columnwise)(const GatheredProduct<T>&);
};

#define AG_DECLARE_CONV(isa)                            \
  namespace isa {                                       \
  extern const ConvKernels<float> conv_kernels_float;   \
  extern const ConvKernels<double> conv_kernels_double; \
  }
AG_DECLARE_CONV(sse4)
AG_DECLARE_CONV(avx2)
AG_DECLARE_CONV(avx512)
#undef AG_DECLARE_CONV

}  // namespace argand
