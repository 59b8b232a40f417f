// Clipping of gradients against plain sums in long double.
#include "argand/nn/utils/clip_grad.h"

#include <cmath>

#include "tests/ops/plain.h"
#include "argand/core/parallel.h"
#include "argand/ops/tensor_literal.h"

namespace argand {
namespace {

using nn::utils::clip_grad_norm_;
using nn::utils::clip_grad_value_;
using nn::utils::get_total_norm;
using test::elements;
using test::numbers;
using List = std::vector<Tensor>;
constexpr double kInf = INFINITY;

Tensor parameter(const Tensor& gradient) {
  Tensor p = zeros_like(gradient).requires_grad_();
  p.mutable_grad() = gradient;
  return p;
}

double plain_norm(const List& tensors, double p) {
  long double sum = 0, most = 0;
  for (const Tensor& x : tensors)
    for (const auto& z : elements(x)) {
      const long double size = std::hypot(static_cast<long double>(z.re), static_cast<long double>(z.im));
      sum += p == 0 ? size != 0 : std::pow(size, static_cast<long double>(p == kInf ? 1 : p));
      most = std::max(most, size);
    }
  return static_cast<double>(p == kInf ? most : p == 0 ? sum : std::pow(sum, 1 / static_cast<long double>(p)));
}

TEST(ClipGrad, TotalNormOfAnyList) {
  test::Random random(3);
  for (int round = 0; round < 60; ++round) {
    List list;
    for (int64_t i = random(0, 12); i > 0; --i) {
      const auto dtype =
          std::vector<DType>{kFloat32, kFloat64, kFloat16, kBFloat16, kComplex64}[static_cast<size_t>(random(0, 4))];
      list.push_back(random.layout(random.sizes(0, 7, 4), dtype) - 3);
    }
    if (round % 3 == 0) list.push_back(randn({random(1, 60000)}));
    list.push_back(Tensor());
    List defined = list;
    defined.pop_back();
    for (double p : {2.0, 1.0, kInf, 0.0, 3.0, 0.5}) {
      const double want = plain_norm(defined, p);
      ASSERT_NEAR(get_total_norm(list, p), want, 1e-6 * (1 + want)) << "order " << p;
    }
  }
  EXPECT_EQ(get_total_norm({}), 0);
}

TEST(ClipGrad, ScalesDownNeverUp) {
  for (double p : {2.0, 1.0, kInf}) {
    const Tensor a = randn({3, 4}, kFloat64), b = randn({5}, kFloat64).to(kFloat32), c = randn({4, 6}, kFloat64).t();
    const Tensor gaps = randn({4, 6}, kFloat64).slice(1, 0, 6, 2);
    const List grads{a, b, c, gaps},
        params{parameter(a.clone()), parameter(b.clone()), parameter(c.clone()),
               parameter(stack({gaps, gaps}, 2).select(2, 0)), zeros({2}).requires_grad_()};
    const double norm = plain_norm(grads, p);
    EXPECT_NEAR(clip_grad_norm_(params, norm * 2, p), norm, 1e-6 * norm);
    for (size_t i = 0; i < grads.size(); ++i) EXPECT_EQ(numbers(params[i].grad()), numbers(grads[i]));
    const auto version = params[0].grad()._version();
    EXPECT_NEAR(clip_grad_norm_(params, norm / 4, p), norm, 1e-6 * norm);
    EXPECT_GT(params[0].grad()._version(), version);
    for (size_t i = 0; i < grads.size(); ++i) {
      const std::vector<double> got = numbers(params[i].grad()), was = numbers(grads[i]);
      for (size_t k = 0; k < got.size(); ++k) ASSERT_NEAR(got[k], was[k] * (norm / 4) / (norm + 1e-6), 1e-6);
    }
  }
  const Tensor one = parameter(full({4}, 3.0));
  EXPECT_DOUBLE_EQ(clip_grad_norm_(one, 3), 6);
  EXPECT_NEAR(one.grad()[2].item<double>(), 1.5, 1e-6);
}

TEST(ClipGrad, NotFinite) {
  const Tensor bad = parameter(tensor({1.0f, INFINITY})), good = parameter(ones({2}));
  try {
    clip_grad_norm_(List{bad, good}, 1, 2, true);
    ADD_FAILURE() << "nothing thrown";
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("the total norm of order 2 of the gradients is inf"), std::string::npos)
        << e.what();
  }
  EXPECT_EQ(numbers(good.grad()), (std::vector<double>{1, 1}));
  EXPECT_EQ(clip_grad_norm_(List{bad, good}, 1), kInf);
  EXPECT_EQ(numbers(good.grad()), (std::vector<double>{0, 0}));
  EXPECT_TRUE(std::isnan(numbers(bad.grad())[1]));
  for (double p : {1.0, 2.0, kInf, 3.0}) EXPECT_TRUE(std::isnan(get_total_norm(List{bad.grad(), ones({3})}, p))) << p;
}

TEST(ClipGrad, Values) {
  const Tensor p = parameter(tensor({-3.0f, 0.25f, 7.0f}));
  clip_grad_value_(p, 0.5);
  EXPECT_EQ(numbers(p.grad()), (std::vector<double>{-0.5, 0.25, 0.5}));
  EXPECT_THROW(clip_grad_value_(p, -1), ValueError);
}

TEST(ClipGrad, SameBitsAtAnyThreadCount) {
  const List grads{randn({70001}), randn({333}), randn({40000})};
  const auto run = [&](int threads) {
    set_num_threads(threads);
    const Tensor p = parameter(grads[0].clone()), q = parameter(grads[2].clone());
    const double norm = get_total_norm(grads);
    clip_grad_norm_(List{p, q}, 1);
    return std::tuple(norm, p.grad(), q.grad());
  };
  const int before = get_num_threads();
  const auto [norm1, p1, q1] = run(1);
  const auto [norm2, p2, q2] = run(2);
  set_num_threads(before);
  EXPECT_EQ(norm1, norm2);
  EXPECT_TRUE(equal(p1, p2));
  EXPECT_TRUE(equal(q1, q2));
}

TEST(ClipGrad, MoreThanOneCallTakes) {
  List grads, params;
  for (int i = 0; i < 600; ++i) {
    grads.push_back(full({3}, i % 7 - 3, TensorOptions(i % 2 ? kFloat32 : kFloat64)));
    params.push_back(parameter(grads.back().clone()));
  }
  EXPECT_NEAR(clip_grad_norm_(params, 1), plain_norm(grads, 2), 1e-9);
  for (size_t i = 0; i < grads.size(); ++i)
    ASSERT_NEAR(numbers(params[i].grad())[0], numbers(grads[i])[0] / plain_norm(grads, 2), 1e-6);
}

TEST(ClipGrad, Errors) {
  EXPECT_THROW(get_total_norm(List{ones({2}, kInt32)}), TypeError);
  EXPECT_THROW(get_total_norm(List{ones({2})}, -1), ValueError);
  EXPECT_THROW(get_total_norm(List{empty({2}, Device(DeviceType::Meta))}), Error);
}

}  // namespace
}  // namespace argand
