// Discrete Fourier transforms along the middle dimension of [outer, n, inner].
#pragma once
#include <cmath>

#include "argand/dispatch/op.h"

namespace argand {

// y[k] = scale * sum over j of x[j] exp(-2 pi i j k / n), with + in the exponent where backward.
struct FftAttrs {
  bool backward = false;
  double scale = 1;
};

// The customary count for a complex transform; a real one takes half of it.
inline double fft_flops(const Call& call) {
  const View &y = call.out(), &x = call.in();
  const double n = static_cast<double>(y.sizes[1] > x.sizes[1] ? y.sizes[1] : x.sizes[1]);
  const double columns = static_cast<double>(y.sizes[0] * y.sizes[2]);
  return (is_complex(y.dtype) && is_complex(x.dtype) ? 5 : 2.5) * columns * n * std::log2(n < 2 ? 2 : n);
}

namespace op {
// out, x: complex, the same sizes, any strides; out may be x. n >= 1.
AG_API inline constinit OpInfo fft_c2c{"fft_c2c", fft_flops};
// out complex [outer, n / 2 + 1, inner], the first half of the spectrum; x real [outer, n, inner].
AG_API inline constinit OpInfo fft_r2c{"fft_r2c", fft_flops};
// out real [outer, n, inner]; x complex [outer, n / 2 + 1, inner], read as half of a spectrum whose other half is its
// mirrored conjugate: the imaginary part of x[0], and of x[n / 2] for even n, is not read.
AG_API inline constinit OpInfo fft_c2r{"fft_c2r", fft_flops};
}  // namespace op

}  // namespace argand
