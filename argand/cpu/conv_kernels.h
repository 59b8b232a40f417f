// The inner loops of convolutions, one table per instruction set and element type.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand {

// Where one step of a sum finds its factors, in elements.
struct Step {
  int64_t a, b;
};
// Steps [first, last).
struct Run {
  int64_t first, last;
};

// c[to[i] + j] = (add ? c[to[i] + j] : bias ? bias[j] : 0) + sum over steps s of a(i, s, j) * b[s.b + j] for i < m, j <
// n. Offsets are in elements. The sum runs through the runs in order, whatever m and n are.
template <class T>
struct GatheredProduct {
  int64_t m, n;
  const Step* steps;
  const Run *runs, *runs_end;
  const T* a;
  const int64_t* row;  // [m]
  const T* b;
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
  // a(i, s, j) = a[row[i] + s.a]: a matrix product whose left factor is read where it lies, each element at the sum of
  // two offsets. n <= columns; b has whole lines of `columns`.
  void (*product)(const GatheredProduct<T>&);
  // a(i, s, j) = a[row[i] + s.a + j]: every column by itself.
  void (*columnwise)(const GatheredProduct<T>&);
  // to[c * to_column + r] = from[r * from_row + c] for r < rows, c < columns.
  void (*transpose)(T* to, int64_t to_column, const T* from, int64_t from_row, int64_t rows, int64_t columns);
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
