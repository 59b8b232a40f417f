// Formulas of complex numbers against std::complex.
#include "argand/cpu/pointwise.h"

#include <gtest/gtest.h>

#include <complex>
#include <functional>
#include <limits>
#include <vector>

#include "tests/cpu/views.h"
#include "argand/formulas/all.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/lane.h"

namespace argand::test {
namespace {

using namespace formula;
using Z = std::complex<double>;
template <class F>
void check_complex(const std::function<Z(Z, Z)>& want, double tolerance = 1e-13, const F& f = F{}) {
  std::mt19937 rng(4);
  for (DType d : {kComplex64, kComplex128}) {
    Array a(d, {300}), b(d, {300}),
        y(F::info.result == Result::kMask   ? kBool
          : F::info.result == Result::kReal ? real_dtype(d)
                                            : d,
          {300});
    a.fill(rng, -3, 3), b.fill(rng, -3, 3);
    b.set(5, a.get(5));
    std::vector<const View*> views{&y.view, &a.view, &b.view};
    if (kInputs<F, Cx<Lane<double>>> == 1) views.pop_back();
    run(FormulaOp<F>::forward, &f, d, views);
    for (int64_t i = 0; i < 300; ++i) {
      const auto p = a.get(i), q = b.get(i), got = y.get(i);
      const Z w = want(Z(p.re, p.im), Z(q.re, q.im));
      ASSERT_LE(std::abs(Z(got.re, got.im) - w), (d == kComplex64 ? 3e-6 : tolerance) * std::max(1.0, std::abs(w)))
          << F::info.schema << " at " << p.re << "+" << p.im << "i, " << q.re << "+" << q.im << "i";
    }
  }
}
TEST(Pointwise, Complex) {
  check_complex<Add>([](Z a, Z b) { return a + b; });
  check_complex<Add>([](Z a, Z b) { return a + Z(0.5, 2) * b; }, 1e-13, Add{Complex<double>(0.5, 2)});
  check_complex<Sub>([](Z a, Z b) { return a - b; });
  check_complex<Mul>([](Z a, Z b) { return a * b; });
  check_complex<Div>([](Z a, Z b) { return a / b; }, 1e-12);
  check_complex<Neg>([](Z a, Z) { return -a; });
  check_complex<ConjPhysical>([](Z a, Z) { return std::conj(a); });
  check_complex<Abs>([](Z a, Z) { return std::abs(a); });
  check_complex<Angle>([](Z a, Z) { return std::arg(a); });
  check_complex<Sgn>([](Z a, Z) { return a / std::abs(a); });
  check_complex<Exp>([](Z a, Z) { return std::exp(a); });
  check_complex<Log>([](Z a, Z) { return std::log(a); });
  check_complex<Log1p>([](Z a, Z) { return std::log(1.0 + a); });
  check_complex<Expm1>([](Z a, Z) { return std::exp(a) - 1.0; });
  check_complex<Sqrt>([](Z a, Z) { return std::sqrt(a); });
  check_complex<Sin>([](Z a, Z) { return std::sin(a); });
  check_complex<Cos>([](Z a, Z) { return std::cos(a); });
  check_complex<Tan>([](Z a, Z) { return std::tan(a); });
  check_complex<Sinh>([](Z a, Z) { return std::sinh(a); });
  check_complex<Cosh>([](Z a, Z) { return std::cosh(a); });
  check_complex<Tanh>([](Z a, Z) { return std::tanh(a); });
  check_complex<Asin>([](Z a, Z) { return std::asin(a); });
  check_complex<Acos>([](Z a, Z) { return std::acos(a); });
  check_complex<Atan>([](Z a, Z) { return std::atan(a); });
  check_complex<Asinh>([](Z a, Z) { return std::asinh(a); });
  check_complex<Acosh>([](Z a, Z) { return std::acosh(a); });
  check_complex<Atanh>([](Z a, Z) { return std::atanh(a); });
  check_complex<Sigmoid>([](Z a, Z) { return 1.0 / (1.0 + std::exp(-a)); }, 1e-12);
  check_complex<Reciprocal>([](Z a, Z) { return 1.0 / a; });
  check_complex<Square>([](Z a, Z) { return a * a; });
  check_complex<Eq>([](Z a, Z b) { return a == b; });
  check_complex<Ne>([](Z a, Z b) { return a != b; });
  Pow pow;
  Array a(kComplex128, {100}), b(kComplex128, {100}), y(kComplex128, {100});
  std::mt19937 rng(5);
  a.fill(rng, -2, 2), b.fill(rng, -2, 2);
  a.set(0, 0.), b.set(0, 0.);
  run(FormulaOp<Pow>::forward, &pow, kComplex128, {&y.view, &a.view, &b.view});
  for (int64_t i = 0; i < 100; ++i) {
    const auto p = a.get(i), q = b.get(i), got = y.get(i);
    const Z w = i == 0 ? Z(1) : std::pow(Z(p.re, p.im), Z(q.re, q.im));
    EXPECT_LE(std::abs(Z(got.re, got.im) - w), 1e-11 * std::max(1.0, std::abs(w)));
  }
}

// Annex G of C99: parts that are infinite, NaN or a signed zero, huge or tiny ones.
template <class F>
void check_special_values(Z (*want)(const Z&), double tolerance = 1e-13) {
  constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> parts{0,     -0.0,  1,  -1,  0.5,   -0.5,  2,        1.5, 1e-5, -1e-20,
                                  1e-30, -7.25, 20, 1e6, -1e12, 1e300, 1.000001, inf, -inf, nan};
  const auto n = static_cast<int64_t>(parts.size());
  Array a(kComplex128, {n * n}), y(kComplex128, {n * n});
  for (int64_t i = 0; i < n * n; ++i)
    a.set(i, Complex<double>(parts[static_cast<size_t>(i / n)], parts[static_cast<size_t>(i % n)]));
  F f;
  run(FormulaOp<F>::forward, &f, kComplex128, {&y.view, &a.view});
  for (int64_t i = 0; i < n * n; ++i) {
    const auto p = a.get(i), got = y.get(i);
    const Z w = want(Z(p.re, p.im));
    for (const auto& [g, e] : {std::pair(got.re, w.real()), std::pair(got.im, w.imag())}) {
      const bool same = std::isnan(e)   ? std::isnan(g)
                        : std::isinf(e) ? std::isinf(g)  // which infinity is open in places
                                        : std::abs(g - e) <= tolerance * std::abs(e) + (e == 0 ? tolerance : 0);
      EXPECT_TRUE(same) << F::info.schema << " at " << p.re << ", " << p.im << ": " << got.re << ", " << got.im
                        << ", expected " << w;
    }
  }
}
TEST(Pointwise, SpecialComplexValues) {
  check_special_values<Exp>(std::exp);
  check_special_values<Log>(std::log);
  check_special_values<Sqrt>(std::sqrt);
  check_special_values<Sinh>(std::sinh);
  check_special_values<Cosh>(std::cosh);
  check_special_values<Tanh>(std::tanh, 1e-12);
  check_special_values<Sin>(std::sin);
  check_special_values<Cos>(std::cos);
  check_special_values<Tan>(std::tan, 1e-12);
  check_special_values<Asin>(std::asin);
  check_special_values<Acos>(std::acos);
  check_special_values<Atan>(std::atan);
  check_special_values<Asinh>(std::asinh);
  check_special_values<Acosh>(std::acosh);
  check_special_values<Atanh>(std::atanh);
}

}  // namespace
}  // namespace argand::test
