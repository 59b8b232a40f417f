// Every derivative against differences of the formula's own values; gradients where PyTorch made a choice.
#include "argand/cpu/pointwise.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/cpu/views.h"
#include "argand/formulas/all.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/lane.h"

namespace argand::test {
namespace {

using namespace formula;
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
