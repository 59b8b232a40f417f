// Fourier transforms of columns, one table per instruction set and element type.
#pragma once
#include "argand/cpu/fft_plan.h"

namespace argand {

// The columns of [outer, n, inner]: column c is (c / inner, c % inner). Strides are in numbers of T.
template <class T>
struct FftTask {
  const FftPlan<T>* plan;      // of n points, or of n / 2 where `halves` is set
  const FftHalves<T>* halves;  // a real transform of even n, by a complex one of half as many points
  const T* in;
  T* out;
  int64_t n, inner;
  int64_t in_outer, in_step, in_inner;
  int64_t out_outer, out_step, out_inner;
  bool backward;
  T scale;
};

// Transforms columns first ... first + count - 1, at most `width` of them, side by side; width is 1 or `lanes`. `work`
// holds fft_work(plan, width) numbers. An element's bits do not depend on width.
template <class T>
using FftRun = void (*)(const FftTask<T>& task, int64_t first, int64_t count, int width, T* work);

template <class T>
struct FftKernels {
  int lanes;
  FftRun<T> c2c, r2c, c2r;
};

// Two buffers, each of a real and an imaginary plane; a real transform by halves writes one point more.
template <class T>
constexpr int64_t fft_work(const FftPlan<T>& plan, int width) {
  return 4 * (plan.length + 1) * width;
}

#define AG_DECLARE_FFT(isa)                           \
  namespace isa {                                     \
  extern const FftKernels<float> fft_kernels_float;   \
  extern const FftKernels<double> fft_kernels_double; \
  }
AG_DECLARE_FFT(sse4)
AG_DECLARE_FFT(avx2)
AG_DECLARE_FFT(avx512)
#undef AG_DECLARE_FFT

}  // namespace argand
