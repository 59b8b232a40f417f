// Errors of the elementary functions in units of the last place against long double: over all bit patterns, so every
// exponent is met, and densely where the functions are used. The bounds are what was measured, rounded up.
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

#include "tests/cpu/views.h"
#include "argand/cpu/pointwise.h"
#include "argand/formulas/all.h"

namespace argand::test {
namespace {

using namespace formula;
using LD = long double;
constexpr int64_t kBatch = 4096;
constexpr int kBatches = 64;

// 0 where both are the same infinity or NaN; infinite where only one is.
template <class T>
double error_in_ulp(T got, LD want) {
  const T rounded = static_cast<T>(want);
  if (std::isnan(rounded) || std::isnan(got)) return std::isnan(rounded) == std::isnan(got) ? 0 : HUGE_VAL;
  if (std::isinf(rounded) || std::isinf(got)) {
    const T most = std::numeric_limits<T>::max();
    return rounded == got || (std::isinf(rounded) ? std::abs(got) : std::abs(rounded)) == most ? 0 : HUGE_VAL;
  }
  constexpr int kDigits = std::numeric_limits<T>::digits, kLeast = std::numeric_limits<T>::min_exponent - kDigits;
  int exponent = kLeast;
  if (want != 0) std::frexp(want, &exponent), exponent = std::max(exponent - kDigits, kLeast);
  return static_cast<double>(std::abs(static_cast<LD>(got) - want) / std::ldexp(LD(1), exponent));
}

template <class T>
struct Worst {
  double ulp = 0;
  T at = 0;
};

template <class T, class F, class Draw>
Worst<T> measure(LD (*want)(LD), Draw draw) {
  Array x(dtype_of<T>, {kBatch}), y(dtype_of<T>, {kBatch});
  Worst<T> worst;
  F f{};
  for (int batch = 0; batch < kBatches; ++batch) {
    for (int64_t i = 0; i < kBatch; ++i) x.data<T>()[i] = draw();
    run(FormulaOp<F>::forward, &f, dtype_of<T>, {&y.view, &x.view});
    for (int64_t i = 0; i < kBatch; ++i) {
      const double u = error_in_ulp<T>(y.data<T>()[i], want(static_cast<LD>(x.data<T>()[i])));
      if (u > worst.ulp) worst = {u, x.data<T>()[i]};
    }
  }
  return worst;
}

// [lo, hi]: where all bit patterns are drawn; [near_lo, near_hi]: where numbers are drawn evenly.
template <class T, class F>
void expect_ulp(LD (*want)(LD), double bound, double lo, double hi, double near_lo, double near_hi) {
  std::mt19937_64 rng(1);
  const T most = std::numeric_limits<T>::max(), a = static_cast<T>(std::max<LD>(lo, -most)),
          b = static_cast<T>(std::min<LD>(hi, most));
  const Worst<T> all = measure<T, F>(want, [&] {
    for (;;) {
      T x;
      const uint64_t bits = rng();
      std::memcpy(&x, &bits, sizeof x);
      if (x >= a && x <= b) return x;
    }
  });
  std::uniform_real_distribution<T> u(static_cast<T>(near_lo), static_cast<T>(near_hi));
  const Worst<T> near = measure<T, F>(want, [&] { return u(rng); });
  EXPECT_LE(all.ulp, bound) << F::info.schema << " at " << all.at << " in " << sizeof(T) << " bytes";
  EXPECT_LE(near.ulp, bound) << F::info.schema << " at " << near.at << " in " << sizeof(T) << " bytes";
  testing::Test::RecordProperty(
      std::string(F::info.schema.substr(0, F::info.schema.find('('))) + std::to_string(sizeof(T)),
      std::to_string(std::max(all.ulp, near.ulp)));
}
// SSE has no fused multiply-add and is allowed more.
template <class F>
void check(LD (*want)(LD), double f32, double f64, double lo, double hi, double near_lo, double near_hi) {
  const double slack = cpu::kernel_level() == 0 ? 3 : 1;
  expect_ulp<float, F>(want, f32 * slack, lo, hi, near_lo, near_hi);
  expect_ulp<double, F>(want, f64 * slack, lo, hi, near_lo, near_hi);
}

constexpr double kAll = std::numeric_limits<double>::infinity();

TEST(Ulp, Exponentials) {
  check<Exp>(std::exp, 0.6, 1.6, -kAll, kAll, -80, 80);
  check<Exp2>(std::exp2, 1.0, 1.0, -kAll, kAll, -80, 80);
  check<Expm1>(std::expm1, 1.0, 1.0, -kAll, kAll, -5, 5);
  check<Log>(std::log, 0.9, 1.0, 0, kAll, 0.5, 2);
  check<Log1p>(std::log1p, 1.0, 1.0, -1, 1e30, -0.9, 2);
  check<Log2>(std::log2, 1.0, 1.0, 0, kAll, 0.5, 2);
  check<Log10>(std::log10, 1.0, 1.0, 0, kAll, 0.5, 2);
}
TEST(Ulp, Trigonometry) {
  check<Sin>(std::sin, 1.0, 1.0, -1e18, 1e18, -1e4, 1e4);
  check<Cos>(std::cos, 1.0, 1.0, -1e18, 1e18, -1e4, 1e4);
  check<Tan>(std::tan, 1.0, 1.0, -1e18, 1e18, -1e4, 1e4);
  check<Asin>(std::asin, 1.0, 1.0, -1, 1, -1, 1);
  check<Acos>(std::acos, 1.0, 1.0, -1, 1, -1, 1);
  check<Atan>(std::atan, 1.0, 1.0, -kAll, kAll, -5, 5);
}
TEST(Ulp, Hyperbolics) {
  check<Sinh>(std::sinh, 1.0, 1.0, -80, 80, -5, 5);
  check<Cosh>(std::cosh, 1.0, 1.0, -80, 80, -5, 5);
  check<Tanh>(std::tanh, 1.1, 1.5, -kAll, kAll, -2, 2);
  check<Asinh>(std::asinh, 1.01, 1.01, -1e15, 1e15, -5, 5);
  check<Acosh>(std::acosh, 1.0, 1.0, 1, 1e15, 1, 5);
  check<Atanh>(std::atanh, 1.01, 1.01, -1, 1, -1, 1);
}
TEST(Ulp, Others) {
  check<Sqrt>(std::sqrt, 0.5, 0.51, 0, kAll, 0, 4);
  check<Rsqrt>([](LD x) { return 1 / std::sqrt(x); }, 1.5, 1.5, 0, kAll, 0.1, 4);
  check<Reciprocal>([](LD x) { return 1 / x; }, 0.5, 0.51, -kAll, kAll, 0.1, 4);
  check<Sigmoid>([](LD x) { return 1 / (1 + std::exp(-x)); }, 2.1, 2.6, -80, kAll, -10, 10);
  check<Erf>(std::erf, 1.0, 1.0, -kAll, kAll, -4, 4);
  check<Erfc>(std::erfc, 1.5, 1.5, -kAll, 9, -4, 9);
  check<Lgamma>(std::lgamma, 1.0, 1.0, 0, 4e36, 0.1, 10);
}

// gelu is x times a gate between 0 and 1, and its slope lies near that interval: both are measured against 1, swept
// over all pieces of the polynomials and past their ends. To the right of -3 gelu is also right relative to itself.
struct GeluErrors {
  double gate = 0, slope = 0, relative = 0;
};
LD gelu_inner(LD x) { return std::sqrt(8 / std::acos(LD(-1))) * (x + static_cast<LD>(0.044715) * x * x * x); }
LD gelu_gate_of(LD x, bool tanh_form) {
  return tanh_form ? 1 / (1 + std::exp(-gelu_inner(x))) : std::erfc(-x / std::sqrt(LD(2))) / 2;
}
LD gelu_slope_of(LD x, bool tanh_form) {
  const LD gate = gelu_gate_of(x, tanh_form), density = std::exp(-x * x / 2) / std::sqrt(2 * std::acos(LD(-1)));
  const LD inner_slope = std::sqrt(8 / std::acos(LD(-1))) * (1 + 3 * static_cast<LD>(0.044715) * x * x);
  return gate + x * (tanh_form ? gate * (1 - gate) * inner_slope : density);
}
template <class T>
GeluErrors gelu_errors(bool tanh_form) {
  Gelu f{tanh_form};
  Array x(dtype_of<T>, {kBatch}), g(dtype_of<T>, {kBatch}), y(dtype_of<T>, {kBatch}), dx(dtype_of<T>, {kBatch});
  GeluErrors worst;
  for (int batch = -24; batch < 24; ++batch) {
    for (int64_t i = 0; i < kBatch; ++i)
      x.data<T>()[i] = static_cast<T>((batch + (static_cast<double>(i) + 0.37) / kBatch) / 2), g.data<T>()[i] = 1;
    run(FormulaOp<Gelu>::forward, &f, dtype_of<T>, {&y.view, &x.view});
    run(FormulaOp<Gelu>::backward, &f, dtype_of<T>, {&dx.view, &g.view, &x.view});
    const double unit = std::numeric_limits<T>::epsilon() / 2;
    for (int64_t i = 0; i < kBatch; ++i) {
      const LD at = x.data<T>()[i], gate = gelu_gate_of(at, tanh_form);
      const auto off = static_cast<double>(std::abs((y.data<T>()[i] - at * gate) / at)) / unit;
      worst.gate = std::max(worst.gate, off);
      if (at > -3) worst.relative = std::max(worst.relative, off / static_cast<double>(gate));
      worst.slope =
          std::max(worst.slope, static_cast<double>(std::abs(dx.data<T>()[i] - gelu_slope_of(at, tanh_form))) / unit);
    }
  }
  return worst;
}
TEST(Ulp, Gelu) {
  const double slack = cpu::kernel_level() == 0 ? 3 : 1;
  for (bool tanh_form : {false, true}) {
    SCOPED_TRACE(tanh_form);
    const GeluErrors single = gelu_errors<float>(tanh_form), twice = gelu_errors<double>(tanh_form);
    EXPECT_LE(single.gate, 1.8 * slack);
    EXPECT_LE(single.slope, 2.5 * slack);
    EXPECT_LE(single.relative, 9 * slack);
    EXPECT_LE(twice.gate, 2.5);
    EXPECT_LE(twice.slope, 25);
    testing::Test::RecordProperty(tanh_form ? "tanh_form" : "exact",
                                  std::to_string(single.gate) + " " + std::to_string(single.slope) + " " +
                                      std::to_string(single.relative) + " " + std::to_string(twice.gate) + " " +
                                      std::to_string(twice.slope));
  }
}
TEST(Ulp, GeluBeyondItsPieces) {
  for (bool tanh_form : {false, true}) {
    const std::vector<float> values{-INFINITY, -1e30f, -50, 5.8f, 5.9f, 6.2f, 50, 1e30f, INFINITY, NAN};
    const auto n = static_cast<int64_t>(values.size());
    Array x(kFloat32, {n}), g(kFloat32, {n}), y(kFloat32, {n}), dx(kFloat32, {n});
    for (int64_t i = 0; i < n; ++i) x.set(i, static_cast<double>(values[static_cast<size_t>(i)])), g.set(i, 1);
    Gelu f{tanh_form};
    run(FormulaOp<Gelu>::forward, &f, kFloat32, {&y.view, &x.view});
    run(FormulaOp<Gelu>::backward, &f, kFloat32, {&dx.view, &g.view, &x.view});
    for (int64_t i = 0; i + 1 < n; ++i) {
      EXPECT_EQ(y.real(i), i < 3 ? 0 : x.real(i)) << x.real(i);
      EXPECT_NEAR(dx.real(i), i < 3 ? 0 : 1, 2e-6) << x.real(i);
    }
    EXPECT_TRUE(std::isnan(y.real(n - 1)) && std::isnan(dx.real(n - 1)));
  }
}

TEST(Ulp, PowersOfTwoNumbers) {
  std::mt19937_64 rng(2);
  const auto worst = [&]<class T>(T) {
    Array x(dtype_of<T>, {kBatch}), z(dtype_of<T>, {kBatch}), y(dtype_of<T>, {kBatch});
    std::uniform_real_distribution<double> base(-20, 20), exponent(-6, 6);
    double most = 0;
    Pow f;
    for (int batch = 0; batch < kBatches; ++batch) {
      for (int64_t i = 0; i < kBatch; ++i) {
        x.data<T>()[i] = static_cast<T>(std::exp2(base(rng)));
        z.data<T>()[i] = static_cast<T>(exponent(rng));
      }
      run(FormulaOp<Pow>::forward, &f, dtype_of<T>, {&y.view, &x.view, &z.view});
      for (int64_t i = 0; i < kBatch; ++i)
        most = std::max(most, error_in_ulp<T>(y.data<T>()[i], std::pow(static_cast<LD>(x.data<T>()[i]),
                                                                       static_cast<LD>(z.data<T>()[i]))));
    }
    return most;
  };
  EXPECT_LE(worst(float{}), 1.0);
  EXPECT_LE(worst(double{}), 1.0);
}

}  // namespace
}  // namespace argand::test
