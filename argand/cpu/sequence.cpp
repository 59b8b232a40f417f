#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>

#include "argand/core/by_type.h"
#include "argand/core/parallel.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/sequence_ops.h"

namespace argand {

namespace {

constexpr int64_t kGrain = 16 << 10;

template <class T>
T as_element(double x) {
  if constexpr (std::is_integral_v<T>)
    return Scalar(x).to<T>();
  else if constexpr (requires { typename T::value_type; })
    return T(static_cast<typename T::value_type>(x));
  else
    return T(static_cast<std::conditional_t<sizeof(T) == 8, double, float>>(x));
}
template <class T>
T as_element(int64_t x) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(x);
  else
    return as_element<T>(static_cast<double>(x));
}
template <class T>
T as_element(Complex<double> x) {
  if constexpr (requires { typename T::value_type; })
    return T(x);
  else
    return as_element<T>(x.re);
}

// Element i of out is f(i), a double, int64_t or Complex<double>, in out's type.
template <class F>
void generate(const View& out, F f) {
  visit_dtype(same_bits(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    T* y = out.as<T>();
    parallel_for(0, out.numel, kGrain, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) y[i] = as_element<T>(f(i));
    });
  });
}

void arange_kernel(const Call& call) {
  const auto& a = call.attributes<ArangeAttrs>();
  const View& out = call.out();
  if (is_integral(out.dtype, true)) {
    // Through unsigned numbers: the last step may leave the range without an element that does.
    const auto start = static_cast<uint64_t>(a.start.to<int64_t>()), step = static_cast<uint64_t>(a.step.to<int64_t>());
    generate(out, [=](int64_t i) { return static_cast<int64_t>(start + step * static_cast<uint64_t>(i)); });
  } else {
    const double start = a.start.to<double>(), step = a.step.to<double>();
    generate(out, [=](int64_t i) { return start + step * static_cast<double>(i); });
  }
}

// Element i of n from start to end. The two halves count from their own end, which both ends then meet exactly.
template <class T>
T interpolate(T start, T end, T step, int64_t i, int64_t n) {
  return i < n / 2 ? start + step * static_cast<double>(i) : end - step * static_cast<double>(n - 1 - i);
}

Complex<double> interpolate(Complex<double> start, Complex<double> end, Complex<double> step, int64_t i, int64_t n) {
  const Complex<double> steps(static_cast<double>(i < n / 2 ? i : n - 1 - i));
  return i < n / 2 ? start + step * steps : end - step * steps;
}

void linspace_kernel(const Call& call) {
  const auto& a = call.attributes<LinspaceAttrs>();
  const View& out = call.out();
  const int64_t n = out.numel;
  const double parts = static_cast<double>(n > 1 ? n - 1 : 1);
  if (is_complex(out.dtype)) {
    const auto start = a.start.to<Complex<double>>(), end = a.end.to<Complex<double>>();
    const Complex<double> step((end.re - start.re) / parts, (end.im - start.im) / parts);
    generate(out, [=](int64_t i) { return n == 1 ? start : interpolate(start, end, step, i, n); });
  } else {
    const double start = a.start.to<double>(), end = a.end.to<double>(), step = (end - start) / parts;
    generate(out, [=](int64_t i) { return n == 1 ? start : interpolate(start, end, step, i, n); });
  }
}

void logspace_kernel(const Call& call) {
  const auto& a = call.attributes<LogspaceAttrs>();
  const View& out = call.out();
  const int64_t n = out.numel;
  const double parts = static_cast<double>(n > 1 ? n - 1 : 1);
  if (is_complex(out.dtype)) {
    const auto start = a.start.to<Complex<double>>(), end = a.end.to<Complex<double>>();
    const Complex<double> step((end.re - start.re) / parts, (end.im - start.im) / parts);
    generate(out, [=](int64_t i) {
      const Complex<double> e = n == 1 ? start : interpolate(start, end, step, i, n);
      const std::complex<double> y = std::pow(std::complex<double>(a.base), std::complex<double>(e.re, e.im));
      return Complex<double>(y.real(), y.imag());
    });
  } else {
    const double start = a.start.to<double>(), end = a.end.to<double>(), step = (end - start) / parts;
    generate(out, [=](int64_t i) { return std::pow(a.base, n == 1 ? start : interpolate(start, end, step, i, n)); });
  }
}

void triangle_kernel(const Call& call) {
  const auto& a = call.attributes<TriangleAttrs>();
  const View &out = call.out(), &in = call.in();
  const int64_t rows = out.sizes[1], columns = out.sizes[2], item = item_size(out.dtype);
  if (out.numel == 0) return;
  parallel_for(0, out.sizes[0] * rows, std::max<int64_t>(1, kGrain / columns), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      // Columns before the border lie below the diagonal (or, for a lower triangle, up to it).
      const int64_t border = std::clamp<int64_t>(r % rows + a.diagonal + (a.upper ? 0 : 1), 0, columns);
      const auto head = static_cast<size_t>(border * item), whole = static_cast<size_t>(columns * item);
      char* y = out.data + r * columns * item;
      const char* x = in.data + r * columns * item;
      if (a.upper) {
        std::memset(y, 0, head);
        std::memmove(y + head, x + head, whole - head);
      } else {
        std::memmove(y, x, head);
        std::memset(y + head, 0, whole - head);
      }
    }
  });
}

void set(OpInfo& op, KernelFn fn) { op.kernels[static_cast<int>(DeviceType::CPU)] = Kernel{fn, nullptr}; }

}  // namespace

void register_sequence_cpu() {
  set(op::arange, arange_kernel);
  set(op::linspace, linspace_kernel);
  set(op::logspace, logspace_kernel);
  set(op::triangle, triangle_kernel);
}

}  // namespace argand
