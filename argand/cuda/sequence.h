// Numbers made from their position.
#pragma once
#include <cmath>

#include "argand/core/by_type.h"
#include "argand/cuda/copy.h"
#include "argand/dispatch/sequence_ops.h"

namespace argand::cuda {

// make(i) is an int64_t, a double or a Complex<double>.
template <class Make>
struct SequenceKernel {
  Make make;
  char* out;
  DType dtype;
  int item;
  int64_t n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) store_number(out + i * item, dtype, make(i, n));
  }
};

struct WholeSteps {  // through unsigned numbers: the last step may leave the range
  uint64_t start, step;
  AG_HD int64_t operator()(int64_t i, int64_t) const {
    return static_cast<int64_t>(start + step * static_cast<uint64_t>(i));
  }
};
struct Steps {
  double start, step;
  AG_HD double operator()(int64_t i, int64_t) const { return start + step * static_cast<double>(i); }
};
// The two halves count from their own end, which both ends then meet exactly.
struct Between {
  double start, end, step;
  AG_HD double operator()(int64_t i, int64_t n) const {
    if (n == 1) return start;
    return i < n / 2 ? start + step * static_cast<double>(i) : end - step * static_cast<double>(n - 1 - i);
  }
};
struct ComplexBetween {
  Between re, im;
  AG_HD Complex<double> operator()(int64_t i, int64_t n) const { return {re(i, n), im(i, n)}; }
};
struct PowersBetween {
  double base;
  Between exponent;
  AG_HD double operator()(int64_t i, int64_t n) const { return ::pow(base, exponent(i, n)); }
};

// base^e = |base|^re(e) e^(-arg(base) im(e)), turned by re(e) arg(base) + im(e) log|base|.
struct ComplexPowersBetween {
  double base;
  ComplexBetween exponent;
  AG_HD Complex<double> operator()(int64_t i, int64_t n) const {
    constexpr double kPi = 3.14159265358979323846;
    const Complex<double> e = exponent(i, n);
    if (base == 0) return {::pow(base, e.re), 0.0};
    const double size = base < 0 ? -base : base, angle = base < 0 ? kPi : 0;
    const double length = ::pow(size, e.re) * ::exp(-angle * e.im), turn = e.re * angle + e.im * ::log(size);
    return {length * ::cos(turn), length * ::sin(turn)};
  }
};

template <class T>
struct TriangleKernel {
  T* out;
  const T* in;
  int64_t n, rows, columns, diagonal;
  bool upper;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const int64_t row = i / columns % rows, column = i % columns;
    const bool stays = upper ? column - row >= diagonal : column - row <= diagonal;
    out[i] = stays ? in[i] : T{};
  }
};

template <class Launch, class Make>
void generate(const Call& c, const Make& make) {
  const View& out = c.out();
  if (out.numel == 0) return;
  Launch launch(c);
  launch(SequenceKernel<Make>{make, out.data, out.dtype, static_cast<int>(item_size(out.dtype)), out.numel},
         blocks_for(out.numel), kBlockThreads);
}

template <class Launch>
void arange(const Call& c) {
  const auto& a = c.attributes<ArangeAttrs>();
  if (is_integral(c.out().dtype, true))
    return generate<Launch>(
        c, WholeSteps{static_cast<uint64_t>(a.start.to<int64_t>()), static_cast<uint64_t>(a.step.to<int64_t>())});
  generate<Launch>(c, Steps{a.start.to<double>(), a.step.to<double>()});
}

inline Between between(double start, double end, int64_t n) {
  return {start, end, (end - start) / static_cast<double>(n > 1 ? n - 1 : 1)};
}

template <class Launch>
void linspace(const Call& c) {
  const auto& a = c.attributes<LinspaceAttrs>();
  const int64_t n = c.out().numel;
  const Between re = between(a.start.real(), a.end.real(), n);
  if (!is_complex(c.out().dtype)) return generate<Launch>(c, re);
  generate<Launch>(c, ComplexBetween{re, between(a.start.imag(), a.end.imag(), n)});
}

template <class Launch>
void logspace(const Call& c) {
  const auto& a = c.attributes<LogspaceAttrs>();
  const int64_t n = c.out().numel;
  const Between re = between(a.start.real(), a.end.real(), n);
  if (!is_complex(c.out().dtype)) return generate<Launch>(c, PowersBetween{a.base, re});
  generate<Launch>(c, ComplexPowersBetween{a.base, {re, between(a.start.imag(), a.end.imag(), n)}});
}

template <class Launch>
void triangle(const Call& c) {
  const auto& a = c.attributes<TriangleAttrs>();
  const View &out = c.out(), &in = c.in();
  if (out.numel == 0) return;
  Launch launch(c);
  visit_width<Packed16>(item_size(out.dtype), [&](auto zero) {
    using T = decltype(zero);
    launch(TriangleKernel<T>{out.as<T>(), in.as<T>(), out.numel, out.sizes[1], out.sizes[2], a.diagonal, a.upper},
           blocks_for(out.numel), kBlockThreads);
  });
}

template <class Launch>
void register_sequence(DeviceType device) {
  set_kernel(op::arange, device, arange<Launch>);
  set_kernel(op::linspace, device, linspace<Launch>);
  set_kernel(op::logspace, device, logspace<Launch>);
  set_kernel(op::triangle, device, triangle<Launch>);
}

}  // namespace argand::cuda
