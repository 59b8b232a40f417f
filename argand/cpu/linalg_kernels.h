// The inner loops of factorizations, on rows of contiguous numbers; one table per instruction set and element type.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand {

template <class T>
struct RowKernels {
  // y[j] += sum over i < k of x[i] a[i * lda + j], j < n.
  void (*combine)(int64_t k, int64_t n, const T* x, const T* a, int64_t lda, T* y);
  // The sum of conj(x[j]) y[j].
  T (*dot)(int64_t n, const T* x, const T* y);
  // row += a y + b z; returns the sum of row[j] x[j].
  T (*update_dot)(int64_t n, T* row, T a, const T* y, T b, const T* z, const T* x);
  // row += a y; w += c row.
  void (*update_combine)(int64_t n, T* row, T a, const T* y, T c, T* w);
};

// A chain of plane rotations of neighbouring rows, `step` apart: with a = row i and b = row i + 1, for i = 0, 1, ...
// count - 1 in turn, row i becomes c[i] a + s[i] b and row i + 1 becomes c[i] b - s[i] a.
template <class R>
using RotateFn = void (*)(int64_t count, const R* c, const R* s, R* z, int64_t step, int64_t width);

template <class R>
struct LinalgKernels {
  RowKernels<R> real;
  RowKernels<Complex<R>> complex;
  RotateFn<R> rotate;
};

#define AG_DECLARE_LINALG(isa)                              \
  namespace isa {                                           \
  extern const LinalgKernels<float> linalg_kernels_float;   \
  extern const LinalgKernels<double> linalg_kernels_double; \
  }
AG_DECLARE_LINALG(sse4)
AG_DECLARE_LINALG(avx2)
AG_DECLARE_LINALG(avx512)
#undef AG_DECLARE_LINALG

// Of the instruction set in use.
template <class R>
const LinalgKernels<R>& linalg_kernels();

}  // namespace argand
