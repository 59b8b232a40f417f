// Values of every formula against std:: functions and plain expressions in long double, edge values among them.
#include "argand/cpu/pointwise.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "tests/cpu/views.h"
#include "argand/formulas/all.h"

namespace argand::test {
namespace {

using namespace formula;
using LD = long double;
using Oracle = std::function<LD(const LD* x)>;
constexpr LD kInf = std::numeric_limits<LD>::infinity(), kNan = std::numeric_limits<LD>::quiet_NaN();
constexpr LD kPiL = 3.14159265358979323846264338327950288L;

std::vector<double> edges(DType d) {
  const double tiny = d == kF32 ? 1e-42 : 1e-310;
  return {0.0, -0.0,  1,    -1,    0.5,   -0.5, 2,     -2,       3,         20.5,        -20.5,
          100, -1000, tiny, -tiny, 1e-20, 1e20, -1e20, HUGE_VAL, -HUGE_VAL, std::nan("")};
}

template <class F>
void expect_values(DType d, const Oracle& want, double tolerance, bool use_edges, const F& f) {
  const auto& kernel = *static_cast<const cpu::PointwiseKernel*>(FormulaOp<F>::forward.kernels[0].data);
  const int n = kernel.ins;
  std::mt19937 rng(1);
  const std::vector<double> special = edges(d);
  const int64_t grid = use_edges ? static_cast<int64_t>(std::pow(special.size(), n)) : 0, count = grid + 500;
  std::vector<Array> x;
  std::vector<const View*> views{nullptr};
  for (int k = 0; k < n; ++k) {
    x.emplace_back(kernel.masks >> (k + 1) & 1 ? kBool : d, std::vector<int64_t>{count});
    x.back().fill(rng, F::info.lo, F::info.hi);
    int64_t step = 1;
    for (int j = 0; j < k; ++j) step *= static_cast<int64_t>(special.size());
    for (int64_t i = 0; i < grid; ++i) x.back().set(i, special[static_cast<size_t>(i / step) % special.size()]);
  }
  Array y(F::info.result == Result::kMask ? kBool : d, {count});
  views[0] = &y.view;
  for (Array& a : x) views.push_back(&a.view);
  run(FormulaOp<F>::forward, &f, d, views);
  for (int64_t i = 0; i < count; ++i) {
    LD in[3] = {};
    for (int k = 0; k < n; ++k) in[k] = static_cast<LD>(x[static_cast<size_t>(k)].real(i));
    const LD w = want(in);
    const double got = y.real(i),
                 rounded = d == kF32 ? static_cast<double>(static_cast<float>(w)) : static_cast<double>(w);
    const bool same = std::isnan(rounded) ? std::isnan(got)
                      : std::isinf(rounded) || rounded == 0
                          ? got == rounded || std::abs(got - rounded) <= (d == kF32 ? 1e-38 : 1e-307)
                          : std::abs(static_cast<LD>(got) - w) <=
                                static_cast<LD>(tolerance) * std::abs(w) + (d == kF32 ? 1.2e-44L : 4e-323L);
    ASSERT_TRUE(same) << F::info.schema << " at " << static_cast<double>(in[0]) << ", " << static_cast<double>(in[1])
                      << ", " << static_cast<double>(in[2]) << ": got " << got << ", want " << rounded << " dtype "
                      << static_cast<int>(d);
  }
}

// ulps: the error allowed, in units of the last place.
template <class F>
void check(const Oracle& want, double ulps = 1, bool use_edges = true, const F& f = F{}) {
  expect_values(kF32, want, ulps * 1.2e-7, use_edges, f);
  if (!testing::Test::HasFailure()) expect_values(kF64, want, ulps * 2.3e-16, use_edges, f);
}
#define CHECK(F, expression, ...)          \
  check<F>([](const LD* x) -> LD {         \
    const LD a = x[0], b = x[1], c = x[2]; \
    (void)a, (void)b, (void)c;             \
    return expression;                     \
  } __VA_OPT__(, ) __VA_ARGS__)

LD sigmoid_of(LD x) { return 1 / (1 + std::exp(-x)); }
LD floor_div_of(LD a, LD b) {
  if (b == 0 || std::isnan(a) || std::isnan(b) || std::isinf(a)) return b == 0 ? a / b : kNan;
  if (std::isinf(b)) return a == 0 ? a / b : (a < 0) != (b < 0) ? -1 : 0;
  return std::floor(a / b);
}
LD remainder_of(LD a, LD b) {
  const LD m = std::fmod(a, b);
  return m != 0 && (m < 0) != (b < 0) ? m + b : m;
}
LD larger(LD a, LD b) { return std::isnan(a) || std::isnan(b) ? kNan : std::max(a, b); }
LD smaller(LD a, LD b) { return std::isnan(a) || std::isnan(b) ? kNan : std::min(a, b); }
LD sign_of(LD x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }

TEST(Pointwise, Arithmetic) {
  CHECK(Add, a + b);
  CHECK(Sub, a - b);
  CHECK(Rsub, b - a);
  CHECK(Mul, a * b);
  CHECK(Div, a / b);
  CHECK(DivTrunc, std::trunc(a / b), 1, false);
  CHECK(Neg, -a);
  CHECK(Positive, a);
  CHECK(Abs, std::abs(a));
  CHECK(Sign, sign_of(a));
  CHECK(Sgn, sign_of(a));
  CHECK(Angle, std::isnan(a) ? kNan : a < 0 ? kPiL : 0);
  CHECK(ConjPhysical, a);
  CHECK(Square, a * a);
  CHECK(Reciprocal, 1 / a);
  CHECK(Sqrt, std::sqrt(a));
  CHECK(Rsqrt, 1 / std::sqrt(a), 2);
  CHECK(Hypot, std::hypot(a, b), 1.5);
  CHECK(Addcmul, a + b * c, 1e4, false);  // sums may cancel
  CHECK(Addcdiv, a + b / c, 1e4, false);
  CHECK(Lerp, a + c * (b - a), 1e4, false);
  CHECK(Ldexp, a * std::exp2(b), 2, false);
  check<Add>([](const LD* x) { return x[0] + 2.5L * x[1]; }, 1e4, false, Add{2.5});
  check<LerpScalar>([](const LD* x) { return x[0] + 0.25L * (x[1] - x[0]); }, 1e4, false, LerpScalar{0.25});
}

TEST(Pointwise, DivisionsAndRemainders) {
  CHECK(Fmod, std::fmod(a, b), 1, false);
  CHECK(Remainder, remainder_of(a, b), 2, false);
  CHECK(FloorDivide, floor_div_of(a, b), 1, false);
  CHECK(DivFloor, floor_div_of(a, b), 1, false);
}

TEST(Pointwise, Powers) {
  CHECK(Pow, std::pow(a, b));
  check<PowScalar>([](const LD* x) { return x[0] * x[0]; });
  for (double e : {0., 0.5, 1., 2., 3., -1., -2., 2.5})
    check<PowScalar>([=](const LD* x) { return std::pow(x[0], static_cast<LD>(e)); }, 3, true, PowScalar{e});
}

TEST(Pointwise, Rounding) {
  CHECK(Floor, std::floor(a));
  CHECK(Ceil, std::ceil(a));
  CHECK(Trunc, std::trunc(a));
  CHECK(Round, std::nearbyint(a));
  CHECK(Frac, std::isinf(a) ? kNan : a - std::trunc(a));
  CHECK(Deg2rad, a * (kPiL / 180), 2);
  CHECK(Rad2deg, a * (180 / kPiL), 2);
  check<RoundDecimals>([](const LD* x) { return std::nearbyint(static_cast<double>(x[0])); }, 1, false,
                       RoundDecimals{0});
  Array x(kF64, {2}), y(kF64, {2});
  x.set(0, 2.71828), x.set(1, 1234.5);
  RoundDecimals two{2}, hundreds{-2};
  run(FormulaOp<RoundDecimals>::forward, &two, kF64, {&y.view, &x.view});
  EXPECT_DOUBLE_EQ(y.real(0), 2.72);
  run(FormulaOp<RoundDecimals>::forward, &hundreds, kF64, {&y.view, &x.view});
  EXPECT_DOUBLE_EQ(y.real(1), 1200);
}

TEST(Pointwise, Exponentials) {
  CHECK(Exp, std::exp(a), 1.1);
  CHECK(Exp2, std::exp2(a), 1.1);
  CHECK(Expm1, std::expm1(a), 1.1);
  CHECK(Log, std::log(a), 1.1);
  CHECK(Log1p, std::log1p(a), 1.1);
  CHECK(Log2, std::log2(a), 1.1);
  CHECK(Log10, std::log10(a), 1.1);
  CHECK(LogAddExp, a == b && std::isinf(a) ? a : larger(a, b) + std::log1p(std::exp(-std::abs(a - b))), 1000, false);
  CHECK(LogAddExp2, larger(a, b) + std::log1p(std::exp2(-std::abs(a - b))) / std::log(2.0L), 1000, false);
  CHECK(Xlogy, std::isnan(b) ? kNan : a == 0 ? 0 : a * std::log(b), 3);
  CHECK(SpecialXlog1py, std::isnan(b) ? kNan : a == 0 ? 0 : a * std::log1p(b), 3, false);
}

TEST(Pointwise, Trigonometry) {
  CHECK(Sin, std::sin(a), 1.1);
  CHECK(Cos, std::cos(a), 1.1);
  CHECK(Tan, std::tan(a), 1.1);
  CHECK(Asin, std::asin(a), 1.1);
  CHECK(Acos, std::acos(a), 1.1);
  CHECK(Atan, std::atan(a), 1.1);
  CHECK(Atan2, std::atan2(a, b), 1.1);
  CHECK(Sinh, std::sinh(a), 1.1);
  CHECK(Cosh, std::cosh(a), 1.1);
  CHECK(Tanh, std::tanh(a), 2);
  CHECK(Asinh, std::asinh(a), 1.1, false);
  CHECK(Acosh, std::acosh(a), 1.1, false);
  CHECK(Atanh, std::atanh(a), 1.1);
  CHECK(Sinc, a == 0 ? 1 : std::sin(kPiL * a) / (kPiL * a), 1000, false);
}

TEST(Pointwise, Special) {
  CHECK(Erf, std::erf(a), 1.5);
  CHECK(Erfc, std::erfc(a), 1.6);
  CHECK(Lgamma, std::lgamma(a), 10, false);
  CHECK(SpecialNdtr, std::erfc(-a / std::sqrt(2.0L)) / 2, 8, false);
  CHECK(SpecialEntr, std::isnan(a) ? kNan : a > 0 ? -a * std::log(a) : a == 0 ? 0 : -kInf, 3);
  CHECK(Logit, std::log(a / (1 - a)), 1000, false);
  check<Logit>(
      [](const LD* x) {
        const LD p = std::min(std::max(x[0], 0.2L), 0.8L);
        return std::log(p / (1 - p));
      },
      1000, false, Logit{0.2});
}

TEST(Pointwise, ErfinvInvertsErf) {
  Array x(kF64, {400}), y(kF64, {400});
  std::mt19937 rng(2);
  x.fill(rng, -0.999, 0.999);
  x.set(0, 1), x.set(1, -1), x.set(2, 1.5);
  Erfinv f;
  run(FormulaOp<Erfinv>::forward, &f, kF64, {&y.view, &x.view});
  for (int64_t i = 3; i < 400; ++i) ASSERT_NEAR(std::erf(y.real(i)), x.real(i), 4e-16);
  EXPECT_EQ(y.real(0), HUGE_VAL);
  EXPECT_EQ(y.real(1), -HUGE_VAL);
  EXPECT_TRUE(std::isnan(y.real(2)));
}

TEST(Pointwise, DigammaKnownValues) {
  constexpr double euler = 0.57721566490153286061;
  Array x(kF64, {7}), y(kF64, {7});
  const double at[] = {1, 2, 0.5, 10, -0.5, 0.0, -3};
  const double want[] = {
      -euler,    1 - euler,   -euler - 2 * std::log(2), 2.2517525890667211076, 0.03648997397857652056,
      -HUGE_VAL, std::nan("")};
  for (int64_t i = 0; i < 7; ++i) x.set(i, at[i]);
  Digamma f;
  run(FormulaOp<Digamma>::forward, &f, kF64, {&y.view, &x.view});
  for (int64_t i = 0; i < 7; ++i)
    if (std::isnan(want[i]))
      EXPECT_TRUE(std::isnan(y.real(i)));
    else if (std::isinf(want[i]))
      EXPECT_EQ(y.real(i), want[i]);
    else
      EXPECT_NEAR(y.real(i), want[i], 1e-11);
}

TEST(Pointwise, Activations) {
  CHECK(Sigmoid, sigmoid_of(a), 2.5, false);
  CHECK(LogSigmoid, -std::log1p(std::exp(-a)), 3, false);
  CHECK(Relu, larger(a, 0));
  CHECK(Relu6, smaller(larger(a, 0), 6));
  CHECK(LeakyRelu, a > 0 ? a : a * static_cast<LD>(0.01), 2);
  CHECK(PreluKernel, a > 0 ? a : b * a);
  CHECK(Elu, a > 0 ? a : std::expm1(a), 2);
  CHECK(Selu, 1.0507009873554804934L * (a > 0 ? a : 1.6732632423543772848L * std::expm1(a)), 3);
  CHECK(Celu, a > 0 ? a : std::expm1(a), 2);
  CHECK(Gelu, a / 2 * (1 + std::erf(a / std::sqrt(2.0L))), 400, false);
  check<Gelu>(
      [](const LD* x) {
        return x[0] / 2 * (1 + std::tanh(std::sqrt(2 / kPiL) * (x[0] + 0.044715L * x[0] * x[0] * x[0])));
      },
      400, false, Gelu{true});
  CHECK(Silu, a == -kInf ? 0 : a * sigmoid_of(a), 4, false);
  CHECK(Mish, a == -kInf ? 0 : a * std::tanh(std::log1p(std::exp(a))), 6, false);
  CHECK(Softplus, a > 20 ? a : std::log1p(std::exp(a)), 3);
  CHECK(Softsign, std::isinf(a) ? kNan : a / (1 + std::abs(a)), 2);
  CHECK(Hardtanh, smaller(larger(a, -1), 1));
  CHECK(Hardsigmoid, smaller(larger(a + 3, 0), 6) / 6, 40, false);
  CHECK(Hardswish, a * smaller(larger(a + 3, 0), 6) / 6, 40, false);
  CHECK(Threshold, a <= 0 ? 0 : a);
  CHECK(Hardshrink, a >= -0.5L && a <= 0.5L ? 0 : a);
  CHECK(Softshrink, a > 0.5L ? a - 0.5L : a < -0.5L ? a + 0.5L : std::isnan(a) ? kNan : 0, 1);
  CHECK(Tanhshrink, a - std::tanh(a), 1000000, false);
}

TEST(Pointwise, ActivationsAtInfinity) {
  const auto at = [](auto f, double x) {
    using F = decltype(f);
    Array in(kF32, {1}), out(kF32, {1});
    in.set(0, x);
    run(FormulaOp<F>::forward, &f, kF32, {&out.view, &in.view});
    return out.real(0);
  };
  for (double v : {at(Silu{}, -HUGE_VAL), at(Gelu{}, -HUGE_VAL), at(Gelu{true}, -HUGE_VAL), at(Mish{}, -HUGE_VAL)})
    EXPECT_EQ(v, 0);
  for (double v : {at(Silu{}, HUGE_VAL), at(Gelu{}, HUGE_VAL), at(Mish{}, HUGE_VAL), at(Softplus{}, HUGE_VAL)})
    EXPECT_EQ(v, HUGE_VAL);
}

TEST(Pointwise, Selection) {
  CHECK(Maximum, larger(a, b));
  CHECK(Minimum, smaller(a, b));
  CHECK(Fmax, std::fmax(a, b));
  CHECK(Fmin, std::fmin(a, b));
  CHECK(Clamp, a);
  check<Clamp>([](const LD* x) { return larger(x[0], -1); }, 1, true, Clamp{Scalar(-1), std::nullopt});
  check<Clamp>([](const LD* x) { return smaller(larger(x[0], -1), 2); }, 1, true, Clamp{Scalar(-1), Scalar(2)});
  CHECK(ClampTensor, smaller(larger(a, b), c));
  CHECK(ClampMinTensor, larger(a, b));
  CHECK(ClampMaxTensor, smaller(a, b));
  CHECK(Where, a != 0 ? b : c);
  check<MaskedFill>([](const LD* x) { return x[1] != 0 ? 7 : x[0]; }, 1, true, MaskedFill{7});
  CHECK(Heaviside, a == 0 ? b : a > 0 ? 1 : 0);
  CHECK(Copysign, std::copysign(a, b));
  check<NanToNum>([](const LD* x) { return std::isnan(x[0])   ? 1
                                           : std::isinf(x[0]) ? (x[0] > 0 ? 2 : 3)
                                                              : x[0]; }, 1,
                  true, NanToNum{1.0, 2.0, 3.0});
}

TEST(Pointwise, ZerosKeepTheirSign) {
  const auto negative_zero = [](auto f) {
    using F = decltype(f);
    Array x(kF32, {1}), y(kF32, {1});
    x.set(0, -0.0);
    run(FormulaOp<F>::forward, &f, kF32, {&y.view, &x.view});
    return y.real(0) == 0 && std::signbit(y.real(0));
  };
  EXPECT_TRUE(negative_zero(Tanh{}));
  EXPECT_TRUE(negative_zero(Sin{}));
  EXPECT_TRUE(negative_zero(Floor{}));
  EXPECT_TRUE(negative_zero(Erf{}));
  EXPECT_TRUE(negative_zero(Sqrt{}));
  EXPECT_TRUE(negative_zero(Positive{}));
  EXPECT_TRUE(negative_zero(Expm1{}));
}

TEST(Pointwise, Comparisons) {
  CHECK(Eq, a == b);
  CHECK(Ne, a != b);
  CHECK(Lt, a < b);
  CHECK(Le, a <= b);
  CHECK(Gt, a > b);
  CHECK(Ge, a >= b);
  CHECK(Isnan, std::isnan(a));
  CHECK(Isinf, std::isinf(a));
  CHECK(Isfinite, std::isfinite(a));
  CHECK(Isposinf, a == kInf);
  CHECK(Isneginf, a == -kInf);
  CHECK(Signbit, std::signbit(a) && !std::isnan(a), 1, false);
  CHECK(LogicalAnd, a != 0 && b != 0);
  CHECK(LogicalOr, a != 0 || b != 0);
  CHECK(LogicalXor, (a != 0) != (b != 0));
  CHECK(LogicalNot, a == 0);
  CHECK(Isclose, a == b || (std::isfinite(a) && std::isfinite(b) && std::abs(a - b) <= 1e-8L + 1e-5L * std::abs(b)), 1);
}

}  // namespace
}  // namespace argand::test
