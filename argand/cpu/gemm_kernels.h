// The inner loops of matrix products, one table per instruction set and element type.
//
// The blocked product follows Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication" (2008): a and
// b are copied into panels ("packed") that the innermost kernel reads in order, which also hides their strides and
// element types.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand {

// out = alpha * product + beta * out + bias[column]. With beta = 0 out is not read; bias may be null.
template <class T>
struct GemmTail {
  T alpha = 1, beta = 0;
  const T* bias = nullptr;
};

// One operand: element (i, j) lies at data[i * row + j * col]. Its dtype is T's or one that converts to T in packing.
struct Matrix {
  const void* data;
  DType dtype;
  int64_t row, col;
};

template <class T>
struct GemmKernels {
  int mr, nr;  // rows and columns of the tile that stays in registers
  int lanes;   // of a register
  // Panels of `width` (mr or nr) consecutive `wide` indices, each panel [k][width], missing ones zero:
  // to[(w / width * k + p) * width + w % width] = from[w * wide_stride + p * k_stride]
  void (*pack_a)(T* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride);
  void (*pack_b)(T* to, const void* from, DType type, int64_t wide, int64_t wide_stride, int64_t k, int64_t k_stride);
  // c [m, n], rows ldc apart, from packed a [m, k] and b [k, n].
  void (*packed)(int64_t m, int64_t n, int64_t k, const T* a, const T* b, T* c, int64_t ldc, const GemmTail<T>& tail);
  // The same with rows of a unpacked, each contiguous and a_row apart, one set of mr rows after the other.
  void (*sweep_rows)(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                     const GemmTail<T>& tail);
  // The same with element (i, j) of the result at c[j * ldc + i]. The bias is i's, added before what is there; beta is
  // 0 or 1.
  void (*sweep_columns)(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, T* c, int64_t ldc,
                        const GemmTail<T>& tail);
  // Without packing, for small products. Rows of b are contiguous; a has any strides.
  void (*rows)(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, int64_t a_col, const T* b, int64_t b_row,
               T* c, int64_t ldc, const GemmTail<T>& tail);
  // Without packing: rows of a and columns of b are contiguous.
  void (*dots)(int64_t m, int64_t n, int64_t k, const T* a, int64_t a_row, const T* b, int64_t b_col, T* c, int64_t ldc,
               const GemmTail<T>& tail);
};

#define AG_DECLARE_GEMM(isa)                            \
  namespace isa {                                       \
  extern const GemmKernels<float> gemm_kernels_float;   \
  extern const GemmKernels<double> gemm_kernels_double; \
  }
AG_DECLARE_GEMM(sse4)
AG_DECLARE_GEMM(avx2)
AG_DECLARE_GEMM(avx512)
#undef AG_DECLARE_GEMM

}  // namespace argand
