// Window functions of signal processing. A periodic window of n numbers is the first n of a symmetric one of n + 1.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

// f(t) for t from 0 to 1 across the window; computed in double.
template <class F>
Tensor window(const char* op, int64_t n, bool periodic, const TensorOptions& options, F&& f) {
  AG_CHECK(n >= 0, op, ": window_length must not be negative, got ", n);
  const DType dtype = options.dtype();
  AG_CHECK(is_floating_point(dtype), op, ": expected a floating-point dtype, got ", dtype);
  const Tensor x = new_tensor({n}, DType::Float64);
  const double last = static_cast<double>(periodic ? n : n - 1);
  for (int64_t i = 0; i < n; ++i) x.data_ptr<double>()[i] = n == 1 ? 1.0 : f(static_cast<double>(i) / last);
  const Tensor y = x.to(TensorOptions(options).dtype(dtype));
  return options.requires_grad() ? y.set_requires_grad(true) : y;
}

double wave(double t) { return std::cos(2 * std::numbers::pi * t); }

// The modified Bessel function of order 0: the sum of (x^2 / 4)^k / k!^2.
double bessel_i0(double x) {
  double sum = 1, term = 1;
  for (int k = 1; term > sum * 1e-17; ++k) {
    term *= x / (2 * k) * (x / (2 * k));
    sum += term;
  }
  return sum;
}

}  // namespace

// 0.5 - 0.5 cos(2 pi t), t from 0 to 1. Floating-point dtypes.
AG_OP("hann_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor", "function")
Tensor hann_window(int64_t window_length, bool periodic, const TensorOptions& options) {
  AG_DOOR(hann_window, window_length, periodic, options);
  return window("hann_window", window_length, periodic, options, [](double t) { return 0.5 - 0.5 * wave(t); });
}

// alpha - beta cos(2 pi t).
AG_OP(
    "hamming_window(int window_length, bool periodic=True, float alpha=0.54, float beta=0.46, *, TensorOptions "
    "options={}) -> Tensor",
    "function")
Tensor hamming_window(int64_t window_length, bool periodic, double alpha, double beta, const TensorOptions& options) {
  AG_DOOR(hamming_window, window_length, periodic, alpha, beta, options);
  return window("hamming_window", window_length, periodic, options, [=](double t) { return alpha - beta * wave(t); });
}

// 0.42 - 0.5 cos(2 pi t) + 0.08 cos(4 pi t).
AG_OP("blackman_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor", "function")
Tensor blackman_window(int64_t window_length, bool periodic, const TensorOptions& options) {
  AG_DOOR(blackman_window, window_length, periodic, options);
  return window("blackman_window", window_length, periodic, options,
                [](double t) { return std::max(0.0, 0.42 - 0.5 * wave(t) + 0.08 * wave(2 * t)); });
}

// 1 - |2 t - 1|: a triangle.
AG_OP("bartlett_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor", "function")
Tensor bartlett_window(int64_t window_length, bool periodic, const TensorOptions& options) {
  AG_DOOR(bartlett_window, window_length, periodic, options);
  return window("bartlett_window", window_length, periodic, options, [](double t) { return 1 - std::abs(2 * t - 1); });
}

// I0(beta sqrt(1 - (2 t - 1)^2)) / I0(beta), with the modified Bessel function of order 0.
AG_OP("kaiser_window(int window_length, bool periodic=True, float beta=12.0, *, TensorOptions options={}) -> Tensor",
      "function")
Tensor kaiser_window(int64_t window_length, bool periodic, double beta, const TensorOptions& options) {
  AG_DOOR(kaiser_window, window_length, periodic, beta, options);
  return window("kaiser_window", window_length, periodic, options, [=](double t) {
    const double x = 2 * t - 1;
    return bessel_i0(beta * std::sqrt(std::max(0.0, 1 - x * x))) / bessel_i0(beta);
  });
}

}  // namespace argand
