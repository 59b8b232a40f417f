// Values of every formula against std:: functions and plain expressions in long double, edge values among them; and
// every derivative against differences of the formula's own values.
#include "argand/cpu/pointwise.h"

#include <gtest/gtest.h>

#include <cmath>
#include <complex>
#include <functional>
#include <limits>
#include <numeric>

#include "tests/cpu/views.h"
#include "argand/formulas/all.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/lane.h"

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

// --- integers --------------------------------------------------------------------------------------------------------

using IntOracle = std::function<int64_t(int64_t a, int64_t b)>;

template <class F, class T>
void expect_integers(const IntOracle& want, const F& f) {
  std::vector<int64_t> values{
      0, 1, -1, 2, -2, 3, 7, -7, 64, 100, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()};
  if (std::is_unsigned_v<T>)
    for (int64_t& v : values) v = static_cast<T>(v);
  const auto n = static_cast<int64_t>(values.size());
  Array a(dtype_of<T>, {n, n}, {n, 1}), b(dtype_of<T>, {n, n}, {n, 1});
  Array y(F::info.result == Result::kMask ? kBool : dtype_of<T>, {n, n}, {n, 1});
  for (int64_t i = 0; i < n * n; ++i) {
    a.data<T>()[i] = static_cast<T>(values[static_cast<size_t>(i / n)]);
    b.data<T>()[i] = static_cast<T>(values[static_cast<size_t>(i % n)]);
  }
  std::vector<const View*> views{&y.view, &a.view, &b.view};
  if (kInputs<F, Lane<T>> == 1) views.pop_back();
  run(FormulaOp<F>::forward, &f, compute_of(dtype_of<T>), views);
  for (int64_t i = 0; i < n * n; ++i) {
    const int64_t p = a.data<T>()[i], q = b.data<T>()[i], w = want(p, q);
    const int64_t got = F::info.result == Result::kMask ? int64_t{y.data<bool>()[i]} : int64_t{y.data<T>()[i]};
    ASSERT_EQ(got, F::info.result == Result::kMask ? w : int64_t{static_cast<T>(w)})
        << F::info.schema << " at " << p << ", " << q << " in " << sizeof(T) << " bytes";
  }
}
template <class F>
void check_integers(const IntOracle& want, const F& f = F{}) {
  expect_integers<F, int64_t>(want, f);
  expect_integers<F, int32_t>(want, f);
  expect_integers<F, int16_t>(want, f);
  expect_integers<F, int8_t>(want, f);
  expect_integers<F, uint8_t>(want, f);
}
int64_t wrap(__int128 x) { return static_cast<int64_t>(x); }

TEST(Pointwise, Integers) {
  check_integers<Add>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) + b); });
  check_integers<Add>([](int64_t a, int64_t b) { return wrap(a + static_cast<__int128>(3) * b); }, Add{3});
  check_integers<Sub>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) - b); });
  check_integers<Mul>([](int64_t a, int64_t b) { return wrap(static_cast<__int128>(a) * b); });
  check_integers<Neg>([](int64_t a, int64_t) { return wrap(-static_cast<__int128>(a)); });
  check_integers<Abs>([](int64_t a, int64_t) { return wrap(a < 0 ? -static_cast<__int128>(a) : a); });
  check_integers<Sign>([](int64_t a, int64_t) { return a > 0 ? 1 : a < 0 ? -1 : 0; });
  check_integers<Square>([](int64_t a, int64_t) { return wrap(static_cast<__int128>(a) * a); });
  check_integers<Maximum>([](int64_t a, int64_t b) { return std::max(a, b); });
  check_integers<Minimum>([](int64_t a, int64_t b) { return std::min(a, b); });
  check_integers<Relu>([](int64_t a, int64_t) { return std::max<int64_t>(a, 0); });
  check_integers<Clamp>([](int64_t a, int64_t) { return std::min<int64_t>(std::max<int64_t>(a, 2), 60); },
                        Clamp{Scalar(2), Scalar(60)});
  check_integers<Lt>([](int64_t a, int64_t b) { return a < b; });
  check_integers<Ge>([](int64_t a, int64_t b) { return a >= b; });
  check_integers<Eq>([](int64_t a, int64_t b) { return a == b; });
  check_integers<LogicalXor>([](int64_t a, int64_t b) { return (a != 0) != (b != 0); });
  check_integers<BitwiseAnd>([](int64_t a, int64_t b) { return a & b; });
  check_integers<BitwiseOr>([](int64_t a, int64_t b) { return a | b; });
  check_integers<BitwiseXor>([](int64_t a, int64_t b) { return a ^ b; });
  check_integers<BitwiseNot>([](int64_t a, int64_t) { return ~a; });
}

// Division by zero and of the most negative number by -1 have results, not signals.
TEST(Pointwise, IntegerDivision) {
  const auto floor_quotient = [](int64_t a, int64_t b) -> int64_t {
    if (b == 0) return 0;
    if (b == -1) return wrap(-static_cast<__int128>(a));
    return a / b - ((a % b != 0) && ((a < 0) != (b < 0)));
  };
  check_integers<FloorDivide>(floor_quotient);
  check_integers<DivFloor>(floor_quotient);
  check_integers<DivTrunc>([](int64_t a, int64_t b) {
    return b == 0 ? 0 : b == -1 ? wrap(-static_cast<__int128>(a)) : a / b;
  });
  check_integers<Remainder>(
      [&](int64_t a, int64_t b) { return wrap(a - static_cast<__int128>(floor_quotient(a, b)) * b); });
  check_integers<Fmod>([](int64_t a, int64_t b) { return b == 0 ? a : b == -1 ? 0 : a % b; });
}

template <class T>
void expect_pow() {
  std::mt19937 rng(3);
  Array a(dtype_of<T>, {200}), b(dtype_of<T>, {200}), y(dtype_of<T>, {200});
  a.fill(rng, -6, 6), b.fill(rng, -3, 12);
  Pow f;
  run(FormulaOp<Pow>::forward, &f, dtype_of<T>, {&y.view, &a.view, &b.view});
  for (int64_t i = 0; i < 200; ++i) {
    const int64_t x = a.data<T>()[i], n = b.data<T>()[i];
    int64_t want = 1;
    for (int64_t k = 0; k < n; ++k) want *= x;
    if (n < 0) want = x == 1 ? 1 : x == -1 ? (n % 2 ? -1 : 1) : 0;
    ASSERT_EQ(y.data<T>()[i], static_cast<T>(want)) << x << " ^ " << n;
  }
}
TEST(Pointwise, IntegerPowersShiftsAndDivisors) {
  expect_pow<int32_t>();
  expect_pow<int64_t>();
  expect_integers<BitwiseLeftShift, int32_t>(
      [](int64_t a, int64_t n) { return n < 0 || n > 31 ? 0 : a * (int64_t{1} << n); }, {});
  expect_integers<BitwiseRightShift, int32_t>([](int64_t a, int64_t n) { return a >> (n < 0 || n > 31 ? 31 : n); }, {});
  check_integers<Gcd>([](int64_t a, int64_t b) {
    __int128 x = a < 0 ? -static_cast<__int128>(a) : a, y = b < 0 ? -static_cast<__int128>(b) : b;
    while (x) std::swap(x, y), x = x % y;
    return wrap(y);
  });
  Array a(kInt64, {1}), b(kInt64, {1}), y(kInt64, {1});
  a.set(0, 12), b.set(0, -18);
  Lcm f;
  run(FormulaOp<Lcm>::forward, &f, kInt64, {&y.view, &a.view, &b.view});
  EXPECT_EQ(y.real(0), 36);
}

// --- complex numbers -------------------------------------------------------------------------------------------------

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
  check_complex<Sqrt>([](Z a, Z) { return std::sqrt(a); });
  check_complex<Sin>([](Z a, Z) { return std::sin(a); });
  check_complex<Cos>([](Z a, Z) { return std::cos(a); });
  check_complex<Tan>([](Z a, Z) { return std::tan(a); });
  check_complex<Sinh>([](Z a, Z) { return std::sinh(a); });
  check_complex<Cosh>([](Z a, Z) { return std::cosh(a); });
  check_complex<Tanh>([](Z a, Z) { return std::tanh(a); });
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

// --- derivatives -----------------------------------------------------------------------------------------------------

template <class A, class V>
A operand(V x) {
  if constexpr (std::is_same_v<A, V>)
    return x;
  else
    return A{real(x).x > 0};
}
template <class F, class V, class R, class... A, size_t... k>
auto call_forward(const F& f, R (F::*)(A...) const, const V* x, std::index_sequence<k...>) {
  return f.forward(operand<A>(x[k])...);
}
template <class F, class V, class R, class... A, size_t... k>
auto call_backward(const F& f, R (F::*)(A...) const, const V* x, std::index_sequence<k...>) {
  return f.backward(operand<A>(x[k])...);
}
template <class F, class V>
V forward_of(const F& f, const V* x) {
  return V(call_forward(f, &F::template forward<V>, x, std::make_index_sequence<kInputs<F, V>>{}));
}
template <class F, class V>
auto backward_of(const F& f, V g, const V* x, V y) {
  V in[5] = {g};
  int n = 1;
  for (int i = 0; i < kInputs<F, V>; ++i)
    if (F::info.reads >> i & 1) in[n++] = x[i];
  if (F::info.reads & kY) in[n++] = y;
  return call_backward(f, &F::template backward<V>, in, std::make_index_sequence<1 + kSavedCount<F>>{});
}
template <class F, class V>
constexpr bool is_mask_input(int i) {
  using M = decltype(&F::template forward<V>);
  return []<class R, class... A>(R (F::*)(A...) const, int at) {
    const bool mask[] = {!std::is_same_v<A, V>...};
    return mask[at];
  }(M{}, i);
}

template <class F>
void expect_derivative(const F& f) {
  if constexpr (kDifferentiable<F>) {
    using V = Lane<double>;
    constexpr int n = kInputs<F, V>;
    std::mt19937 rng(6);
    std::uniform_real_distribution<double> u(F::info.lo, F::info.hi);
    int bad = 0;
    for (int sample = 0; sample < 200; ++sample) {
      V x[3] = {u(rng), u(rng), u(rng)}, g = 0.7;
      const auto d = backward_of(f, g, x, forward_of(f, x));
      for (int i = 0; i < n; ++i) {
        if (is_mask_input<F, V>(i)) continue;
        const double h = 1e-5;
        V lo[3] = {x[0], x[1], x[2]}, hi[3] = {x[0], x[1], x[2]};
        lo[i] = x[i] - h, hi[i] = x[i] + h;
        const double want = 0.7 * (forward_of(f, hi).x - forward_of(f, lo).x) / (2 * h);
        // A sample may sit on a kink or jump, where a difference means nothing.
        if (std::abs(d.v[i].x - want) > 1e-6 * std::max(1.0, std::abs(want))) ++bad;
      }
    }
    EXPECT_LE(bad, 1) << F::info.schema;
  }
}
template <class... F>
void expect_derivatives(List<F...>) {
  (expect_derivative(F{}), ...);
}
TEST(Pointwise, Derivatives) {
  expect_derivatives(AllFormulas{});
  expect_derivative(Add{2.5});
  expect_derivative(Sub{2.5});
  expect_derivative(Rsub{2.5});
  expect_derivative(Addcmul{0.3});
  expect_derivative(Addcdiv{0.3});
  for (double e : {0., 1., 2., 3., -1.5, 0.5}) expect_derivative(PowScalar{e});
  expect_derivative(Gelu{true});
  expect_derivative(Elu{1.5, 1.2, 0.7});
  expect_derivative(Celu{1.5});
  expect_derivative(Softplus{2, 1});
  expect_derivative(Clamp{Scalar(-1), Scalar(1.5)});
  expect_derivative(Clamp{std::nullopt, Scalar(1.5)});
  expect_derivative(Logit{0.2});
  expect_derivative(Threshold{0.5, 2});
  expect_derivative(LeakyRelu{0.2});
  expect_derivative(Hardtanh{-2, 1});
}

// The gradient of a real loss g.re * re(y) + g.im * im(y) is its derivative by re(x) plus i times that by im(x).
template <class F>
void expect_complex_derivative(const F& f) {
  if constexpr (kDifferentiable<F> && (F::info.types & kComplex) != 0) {
    using L = Lane<double>;
    using V = Cx<L>;
    constexpr int n = kInputs<F, V>;
    std::mt19937 rng(7);
    std::uniform_real_distribution<double> u(0.3, 1.5);
    for (int sample = 0; sample < 50; ++sample) {
      V x[3], g(0.7, F::info.result == Result::kReal ? 0 : -0.4);
      for (V& v : x) v = V(u(rng), u(rng));
      const auto d = backward_of(f, g, x, forward_of(f, x));
      const auto loss = [&](const V* at) {
        const V y = forward_of(f, at);
        return g.re.x * y.re.x + g.im.x * y.im.x;
      };
      for (int i = 0; i < n; ++i) {
        if (is_mask_input<F, V>(i)) continue;
        const double h = 1e-6;
        double want[2];
        for (int part = 0; part < 2; ++part) {
          V lo[3] = {x[0], x[1], x[2]}, hi[3] = {x[0], x[1], x[2]};
          const V step = part ? V(0, h) : V(h, 0);
          lo[i] = x[i] - step, hi[i] = x[i] + step;
          want[part] = (loss(hi) - loss(lo)) / (2 * h);
        }
        ASSERT_NEAR(d.v[i].re.x, want[0], 1e-6 * std::max(1.0, std::abs(want[0]))) << F::info.schema << " input " << i;
        ASSERT_NEAR(d.v[i].im.x, want[1], 1e-6 * std::max(1.0, std::abs(want[1]))) << F::info.schema << " input " << i;
      }
    }
  }
}
template <class... F>
void expect_complex_derivatives(List<F...>) {
  (expect_complex_derivative(F{}), ...);
}
TEST(Pointwise, ComplexDerivatives) {
  expect_complex_derivatives(AllFormulas{});
  expect_complex_derivative(Add{Complex<double>(0.5, 2)});
  expect_complex_derivative(Addcmul{Complex<double>(0.5, 2)});
  expect_complex_derivative(PowScalar{Complex<double>(0.5, 2)});
  expect_complex_derivative(LerpScalar{Complex<double>(0.3, 0.2)});
}

// The vector kernels' backward agrees with the same formula on one number.
template <class F>
void expect_vector_backward() {
  if constexpr (kDifferentiable<F>) {
    using V = Lane<double>;
    constexpr int n = kInputs<F, V>;
    constexpr int64_t count = 50;
    const F f{};
    std::mt19937 rng(8);
    std::vector<Array> x, dx;
    Array g(kF64, {count}), y(kF64, {count});
    g.fill(rng, -2, 2);
    std::vector<const View*> forward{&y.view}, backward;
    for (int i = 0; i < n; ++i) {
      x.emplace_back(is_mask_input<F, V>(i) ? kBool : kF64, std::vector<int64_t>{count});
      x.back().fill(rng, F::info.lo, F::info.hi);
      dx.emplace_back(kF64, std::vector<int64_t>{count});
    }
    for (Array& a : x) forward.push_back(&a.view);
    for (Array& a : dx) backward.push_back(&a.view);
    backward.push_back(&g.view);
    for (int i = 0; i < n; ++i)
      if (F::info.reads >> i & 1) backward.push_back(&x[static_cast<size_t>(i)].view);
    if (F::info.reads & kY) backward.push_back(&y.view);
    run(FormulaOp<F>::forward, &f, kF64, forward);
    run(FormulaOp<F>::backward, &f, kF64, backward, n);
    for (int64_t i = 0; i < count; ++i) {
      V in[3] = {0, 0, 0};
      for (int k = 0; k < n; ++k) in[k] = x[static_cast<size_t>(k)].real(i);
      const auto want = backward_of(f, V(g.real(i)), in, V(y.real(i)));
      for (int k = 0; k < n; ++k) {
        const double w = want.v[k].x, got = dx[static_cast<size_t>(k)].real(i);
        ASSERT_TRUE(std::isnan(w) ? std::isnan(got) : std::abs(got - w) <= 1e-11 * std::max(1.0, std::abs(w)))
            << F::info.schema << " input " << k << ": got " << got << ", want " << w;
      }
    }
  }
}
template <class... F>
void expect_vector_backwards(List<F...>) {
  (expect_vector_backward<F>(), ...);
}
TEST(Pointwise, VectorBackward) { expect_vector_backwards(AllFormulas{}); }

// Gradients where PyTorch made a choice.
TEST(Pointwise, GradientsAtKinks) {
  using V = Lane<double>;
  const auto d = [](auto f, double x, double y = 0) {
    V in[3] = {x, y, 0};
    return backward_of(f, V(1.0), in, forward_of(f, in)).v[0].x;
  };
  const double nan = std::nan("");
  EXPECT_EQ(d(Relu{}, 0), 0);
  EXPECT_EQ(d(Abs{}, 0), 0);
  EXPECT_EQ(d(Clamp{Scalar(-1), Scalar(1)}, 1), 1);
  EXPECT_EQ(d(Clamp{Scalar(-1), Scalar(1)}, -1), 1);
  EXPECT_EQ(d(Clamp{Scalar(-1), Scalar(1)}, nan), 0);
  EXPECT_EQ(d(Hardtanh{}, 1), 0);
  EXPECT_EQ(d(Relu6{}, 6), 0);
  EXPECT_EQ(d(LeakyRelu{}, 0), 0.01);
  EXPECT_EQ(d(Elu{}, 0), 1);
  EXPECT_EQ(d(Maximum{}, 2, 2), 0.5);
  EXPECT_EQ(d(Minimum{}, 2, 2), 0.5);
  EXPECT_EQ(d(Fmax{}, 2, 2), 1);
  EXPECT_EQ(d(Pow{}, 0, 0), 0);
  EXPECT_EQ(d(PowScalar{0}, 0), 0);
  EXPECT_EQ(d(PowScalar{2}, 0), 0);
  EXPECT_EQ(d(Sqrt{}, 0), HUGE_VAL);
  EXPECT_EQ(d(Xlogy{}, 0, 0), 0);
  EXPECT_EQ(d(Sgn{}, 0), 0);
  EXPECT_EQ(d(Sinc{}, 0), 0);
  EXPECT_EQ(d(Copysign{}, 0, -1), 0);
  EXPECT_EQ(d(Relu{}, nan), 1);
  EXPECT_TRUE(std::isnan(d(Logit{}, 2)));
  V zero_base[3] = {0, 2, 0};
  EXPECT_EQ(backward_of(Pow{}, V(1.0), zero_base, V(0)).v[1].x, 0);
}

}  // namespace
}  // namespace argand::test
