// What recurrent cells do between their matrix products, for one row of `n` units; one table per instruction set and
// element type. x: the gates' share of the input, r: of the state before; each [gates][n].
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

template <class T>
struct RecurrentKernels {
  // saved [4][n]: input, forget, cell, output; may be null.
  void (*lstm)(int64_t n, const T* x, const T* r, const T* c_before, T* c, T* h, T* saved);
  // dc: in the gradient of c, out that of c_before.
  void (*lstm_backward)(int64_t n, const T* saved, const T* c_before, const T* c, const T* dh, T* dc, T* dx);
  // saved [4][n]: reset, update, new, and what reset scales; may be null. bias [n] is part of the latter, may be null.
  void (*gru)(int64_t n, const T* x, const T* r, const T* bias, const T* h_before, T* h, T* saved);
  // dh: in the gradient of h, out the share of it that reaches h_before past the gates.
  void (*gru_backward)(int64_t n, const T* saved, const T* h_before, T* dh, T* dx, T* dr);
  void (*tanh)(int64_t n, const T* x, const T* r, T* h);
  void (*tanh_backward)(int64_t n, const T* h, const T* dh, T* dx);
  void (*relu)(int64_t n, const T* x, const T* r, T* h);
  void (*relu_backward)(int64_t n, const T* h, const T* dh, T* dx);
};

#define AG_DECLARE_RECURRENT(isa)                                 \
  namespace isa {                                                 \
  extern const RecurrentKernels<float> recurrent_kernels_float;   \
  extern const RecurrentKernels<double> recurrent_kernels_double; \
  }
AG_DECLARE_RECURRENT(sse4)
AG_DECLARE_RECURRENT(avx2)
AG_DECLARE_RECURRENT(avx512)
#undef AG_DECLARE_RECURRENT

}  // namespace argand
