// The inner loops of softmax and cross entropy, one table per instruction set and element type.
#pragma once
#include <cstdint>

namespace argand {

constexpr int64_t kMaxPanelColumns = 512;

// exp(x - high - low) * factor + offset. `high + low` is a logarithm of a sum, in two parts because one number of T
// would lose digits that the exponential makes large.
template <class T>
struct Likelihood {
  T high, low, factor, offset;
};

template <class T>
struct SoftmaxKernels {
  // Rows of n contiguous elements, one after another in every operand. y may be x.
  void (*softmax)(T* y, const T* x, int64_t rows, int64_t n);
  void (*log_softmax)(T* y, const T* x, int64_t rows, int64_t n);
  void (*softmax_backward)(T* dx, const T* g, const T* y, int64_t rows, int64_t n);
  void (*log_softmax_backward)(T* dx, const T* g, const T* y, int64_t rows, int64_t n);
  // A row of n contiguous elements.
  // The log of the sum of exponentials, as a maximum (NaN aside) and the sum relative to it. Of nothing but -inf: -inf
  // and 0.
  void (*log_sum)(const T* x, int64_t n, T* most, double* sum);
  void (*likelihood)(T* y, const T* x, int64_t n, Likelihood<T> of);
};

template <class T>
struct SoftmaxColumnKernels {
  // Each of up to kMaxPanelColumns columns, contiguous in a row; rows `..s` elements apart.
  void (*softmax)(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns);
  void (*log_softmax)(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns);
  void (*softmax_backward)(T* dx, int64_t ds, const T* g, int64_t gs, const T* y, int64_t ys, int64_t n,
                           int64_t columns);
  void (*log_softmax_backward)(T* dx, int64_t ds, const T* g, int64_t gs, const T* y, int64_t ys, int64_t n,
                               int64_t columns);
  void (*log_sum)(const T* x, int64_t xs, int64_t n, int64_t columns, T* most, double* sum);
  // Arrays of Likelihood's members: high, low, factor, offset.
  void (*likelihood)(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns, const T* const (&of)[4]);
};

template <class T>
struct SoftmaxLoops {
  SoftmaxKernels<T> row;
  SoftmaxColumnKernels<T> columns;
};

#define AG_DECLARE_SOFTMAX(isa)                           \
  namespace isa {                                         \
  extern const SoftmaxLoops<float> softmax_loops_float;   \
  extern const SoftmaxLoops<double> softmax_loops_double; \
  }
AG_DECLARE_SOFTMAX(sse4)
AG_DECLARE_SOFTMAX(avx2)
AG_DECLARE_SOFTMAX(avx512)
#undef AG_DECLARE_SOFTMAX

// Of the instruction set in use.
template <class T>
const SoftmaxLoops<T>& softmax_loops();

}  // namespace argand
