// The inner loops of normalisation, one table per instruction set and element type.
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

constexpr int64_t kNormColumns = 256;  // columns a loop over a panel takes at most

template <class T>
struct NormKernels {
  // ---- n contiguous elements
  // Mean and sum of squared deviations.
  void (*moments)(const T* x, int64_t n, double* mean, double* squares);
  // sums[0] = sum of g, sums[1] = sum of g (x - shift).
  void (*sums)(const T* g, const T* x, int64_t n, T shift, double* sums);
  // y = (x - mean) scale + shift
  void (*affine)(T* y, const T* x, int64_t n, T mean, T scale, T shift);
  // dx = a g + b (x - mean) + c
  void (*affine_gradient)(T* dx, const T* g, const T* x, int64_t n, T a, T mean, T b, T c);
  // y = (x - mean) rstd weight + bias; weight and bias may be null.
  void (*row)(T* y, const T* x, int64_t n, T mean, T rstd, const T* weight, const T* bias);
  // Its dx; weight may be null.
  void (*row_gradient)(T* dx, const T* g, const T* x, int64_t n, T mean, T rstd, const T* weight, bool centered);
  // dweight += g (x - mean) rstd, dbias += g over rows one after another, each with its mean and rstd; dweight or dbias
  // may be null.
  void (*row_parameters)(T* dweight, T* dbias, const T* g, const T* x, int64_t n, int64_t rows, const T* mean,
                         const T* rstd);

  // ---- up to kNormColumns columns, contiguous in each of `rows` rows, `stride` apart in every operand
  void (*column_moments)(const T* x, int64_t stride, int64_t rows, int64_t columns, double* mean, double* squares);
  void (*column_sums)(const T* g, const T* x, int64_t stride, int64_t rows, int64_t columns, const T* shift,
                      double* sum_g, double* sum_gx);
  void (*column_affine)(T* y, const T* x, int64_t stride, int64_t rows, int64_t columns, const T* mean, const T* scale,
                        const T* shift);
  void (*column_affine_gradient)(T* dx, const T* g, const T* x, int64_t stride, int64_t rows, int64_t columns,
                                 const T* a, const T* mean, const T* b, const T* c);
};

// Mean and squared deviations of parts, joined as in Chan, Golub and LeVeque, "Updating formulae and a pairwise
// algorithm for computing sample variances" (1979).
struct Moments {
  double count = 0, mean = 0, squares = 0;
  AG_INLINE void add(double n, double m, double s) {
    const double total = count + n, delta = m - mean;
    mean += delta * (n / total);
    squares += s + delta * delta * (count * n / total);
    count = total;
  }
};

#define AG_DECLARE_NORM(isa)                            \
  namespace isa {                                       \
  extern const NormKernels<float> norm_kernels_float;   \
  extern const NormKernels<double> norm_kernels_double; \
  }
AG_DECLARE_NORM(sse4)
AG_DECLARE_NORM(avx2)
AG_DECLARE_NORM(avx512)
#undef AG_DECLARE_NORM

}  // namespace argand
