// Losses of regression and yes-or-no questions, lengths and angles: against their definitions in loops.
#include <cmath>
#include <functional>

#include "tests/ops/plain.h"
#include "tests/support/gradients.h"
#include "tests/support/messages.h"
#include "argand/core/error.h"
#include "argand/ops/reduction_mode.h"

namespace argand {
namespace {

using test::check_gradients;
using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;
using Loss = std::function<Tensor(const Tensor&, const Tensor&, int64_t)>;
using Formula = std::function<double(double, double)>;

Tensor uniform(Random& random, const Sizes& sizes, double lo, double hi) {
  const Tensor x = new_tensor(sizes, kFloat64);
  std::uniform_real_distribution<double> u(lo, hi);
  for (int64_t i = 0; i < x.numel(); ++i) x.data_ptr<double>()[i] = u(random.engine());
  return x;
}
Tensor signs(Random& random, const Sizes& sizes) { return (uniform(random, sizes, -1, 1) > 0).to(kFloat64) * 2 - 1; }

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance, const std::string& what) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size()) << what;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], expected[i], tolerance * (1 + std::abs(expected[i]))) << what << ", element " << i;
}

struct Case {
  const char* name;
  Loss loss;
  Formula formula;
  double lo = -2, hi = 2;  // of the input
  enum Targets { Same, Signs, Unit } targets = Same;
  bool target_derivative = true;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {
      {"mse", [](auto& x, auto& t, int64_t r) { return mse_loss(x, t, r); },
       [](double x, double t) { return (x - t) * (x - t); }},
      {"l1", [](auto& x, auto& t, int64_t r) { return l1_loss(x, t, r); },
       [](double x, double t) { return std::abs(x - t); }},
      {"smooth_l1", [](auto& x, auto& t, int64_t r) { return smooth_l1_loss(x, t, r, 0.7); },
       [](double x, double t) {
         const double d = std::abs(x - t);
         return d < 0.7 ? d * d / 1.4 : d - 0.35;
       }},
      {"smooth_l1 of 0", [](auto& x, auto& t, int64_t r) { return smooth_l1_loss(x, t, r, 0); },
       [](double x, double t) { return std::abs(x - t); }},
      {"huber", [](auto& x, auto& t, int64_t r) { return huber_loss(x, t, r, 1.3); },
       [](double x, double t) {
         const double d = std::abs(x - t);
         return d <= 1.3 ? d * d / 2 : 1.3 * (d - 0.65);
       }},
      {"bce", [](auto& x, auto& t, int64_t r) { return binary_cross_entropy(x, t, {}, r); },
       [](double x, double t) { return -t * std::log(x) - (1 - t) * std::log(1 - x); }, 0.05, 0.95, Case::Unit},
      {"bce_with_logits", [](auto& x, auto& t, int64_t r) { return binary_cross_entropy_with_logits(x, t, {}, {}, r); },
       [](double x, double t) { return t * std::log1p(std::exp(-x)) + (1 - t) * std::log1p(std::exp(x)); }, -2, 2,
       Case::Unit},
      {"kl_div", [](auto& x, auto& t, int64_t r) { return kl_div(x, t, r); },
       [](double x, double t) { return t * (std::log(t) - x); }, -2, 2, Case::Unit},
      {"kl_div of logs", [](auto& x, auto& t, int64_t r) { return kl_div(x, t, r, true); },
       [](double x, double t) { return std::exp(t) * (t - x); }},
      {"poisson", [](auto& x, auto& t, int64_t r) { return poisson_nll_loss(x, t, true, false, 1e-8, r); },
       [](double x, double t) { return std::exp(x) - t * x; }, -2, 2, Case::Unit},
      {"poisson of rates", [](auto& x, auto& t, int64_t r) { return poisson_nll_loss(x, t * 3, false, true, 1e-8, r); },
       [](double x, double t) {
         const double n = t * 3, more = n * std::log(n) - n + 0.5 * std::log(2 * M_PI * n);
         return x - n * std::log(x + 1e-8) + (n > 1 ? more : 0);
       },
       0.2, 2, Case::Unit},
      {"hinge_embedding", [](auto& x, auto& t, int64_t r) { return hinge_embedding_loss(x, t, 1.2, r); },
       [](double x, double t) { return t == 1 ? x : std::max(0.0, 1.2 - x); }, -2, 2, Case::Signs, false},
      {"soft_margin", [](auto& x, auto& t, int64_t r) { return soft_margin_loss(x, t, r); },
       [](double x, double t) { return std::log1p(std::exp(-t * x)); }, -2, 2, Case::Signs},
  };
  return all;
}

Tensor targets_of(const Case& c, Random& random, const Sizes& sizes) {
  if (c.targets == Case::Signs) return signs(random, sizes);
  return c.targets == Case::Unit ? uniform(random, sizes, 0.05, 0.95) : uniform(random, sizes, -2, 2);
}

TEST(Losses, AgainstTheirDefinitions) {
  Random random(1);
  for (const Case& c : cases())
    for (DType dtype : {kFloat64, kFloat32, kBFloat16}) {
      const Tensor x = uniform(random, {3, 7}, c.lo, c.hi).to(dtype), t = targets_of(c, random, {3, 7}).to(dtype);
      const std::vector<double> xs = numbers(x), ts = numbers(t);
      std::vector<double> want;
      double total = 0;
      for (size_t i = 0; i < xs.size(); ++i) want.push_back(c.formula(xs[i], ts[i])), total += want.back();
      const double tolerance = dtype == kFloat64 ? 1e-12 : dtype == kFloat32 ? 4e-6 : 5e-2;
      const std::string what = str(c.name, " ", dtype);
      EXPECT_EQ(c.loss(x, t, Reduction::Mean).dtype(), dtype);
      expect_near(c.loss(x, t, Reduction::None), want, tolerance, what);
      expect_near(c.loss(x, t, Reduction::Sum), {total}, tolerance, what);
      expect_near(c.loss(x, t, Reduction::Mean), {total / 21}, tolerance, what);
      const Tensor turned = x.t().contiguous().t();
      EXPECT_TRUE(equal(c.loss(turned, t, Reduction::None), c.loss(x, t, Reduction::None))) << what;
      EXPECT_TRUE(std::isnan(c.loss(ones({0}), ones({0}), Reduction::Mean).item<double>())) << what;
      EXPECT_EQ(c.loss(ones({0}), ones({0}), Reduction::Sum).item<double>(), 0) << what;
    }
}

TEST(Losses, Derivatives) {
  Random random(2);
  for (const Case& c : cases())
    for (int64_t reduction : {Reduction::None, Reduction::Mean, Reduction::Sum}) {
      const Tensor x = uniform(random, {2, 3}, c.lo, c.hi), t = targets_of(c, random, {2, 3});
      if (c.target_derivative)
        check_gradients([&](TensorList in) { return List{c.loss(in[0], in[1], reduction)}; }, {x, t}, c.name);
      else
        check_gradients([&](TensorList in) { return List{c.loss(in[0], t, reduction)}; }, {x}, c.name);
    }
}

TEST(Losses, TargetsBroadcast) {
  Random random(3);
  const Tensor x = uniform(random, {3, 4}, -1, 1), t = uniform(random, {4}, -1, 1);
  EXPECT_TRUE(equal(mse_loss(x, t), mse_loss(x, t.expand({3, 4}))));
  EXPECT_TRUE(equal(huber_loss(x, t, 0), huber_loss(x, t.expand({3, 4}), 0)));
  EXPECT_EQ(mse_loss(ones({2}), zeros({}), Reduction::Sum).item<double>(), 2);
  EXPECT_TRUE(
      mse_loss(ones({3}, TensorOptions(kFloat32).device(kMeta)), ones({3}, TensorOptions(kFloat32).device(kMeta)))
          .is_meta());
}

TEST(Losses, BinaryCrossEntropyWeightsAndEdges) {
  Random random(4);
  const Tensor x = uniform(random, {2, 3}, -2, 2), t = uniform(random, {2, 3}, 0, 1), p = sigmoid(x);
  const Tensor w = uniform(random, {3}, 0.5, 2), pos = uniform(random, {3}, 0.5, 2);
  const Tensor each = -(pos * t * log(p) + (1 - t) * log(1 - p)) * w;
  EXPECT_TRUE(allclose(binary_cross_entropy_with_logits(x, t, w, pos, Reduction::None), each));
  EXPECT_TRUE(allclose(binary_cross_entropy(p, t, w), (-(t * log(p) + (1 - t) * log(1 - p)) * w).mean()));
  check_gradients([&](TensorList in) { return List{binary_cross_entropy_with_logits(in[0], in[1], w, in[2], 1)}; },
                  {x, t, pos}, "pos_weight");
  const Tensor sure = arange(2, TensorOptions(kFloat64));
  EXPECT_EQ(numbers(binary_cross_entropy(sure, sure, {}, Reduction::None)), (std::vector<double>{0, 0}));
  EXPECT_EQ(numbers(binary_cross_entropy(sure, 1 - sure, {}, Reduction::None)), (std::vector<double>{100, 100}));
  EXPECT_EQ(binary_cross_entropy_with_logits(full({1}, 1000.), zeros({1}, kFloat64)).item<double>(), 1000);
}

TEST(Losses, OfPairsAndTriples) {
  Random random(5);
  const Tensor a = uniform(random, {4, 3}, -1, 1), b = uniform(random, {4, 3}, -1, 1),
               c = uniform(random, {4, 3}, -1, 1);
  const Tensor t = signs(random, {4});
  std::vector<double> cosine, triplet, swapped, ranking;
  const auto row = [](const Tensor& x, int64_t i) { return numbers(x[i]); };
  const auto distance = [](const std::vector<double>& p, const std::vector<double>& q) {
    double s = 0;
    for (size_t k = 0; k < p.size(); ++k) s += std::pow(std::abs(p[k] - q[k] + 1e-6), 3);
    return std::cbrt(s);
  };
  for (int64_t i = 0; i < 4; ++i) {
    const auto p = row(a, i), q = row(b, i), n = row(c, i);
    double pq = 0, pp = 0, qq = 0;
    for (size_t k = 0; k < 3; ++k) pq += p[k] * q[k], pp += p[k] * p[k], qq += q[k] * q[k];
    const double angle = pq / std::sqrt(pp * qq), sign = numbers(t)[static_cast<size_t>(i)];
    cosine.push_back(sign > 0 ? 1 - angle : std::max(0.0, angle - 0.1));
    triplet.push_back(std::max(0.0, distance(p, q) - distance(p, n) + 0.8));
    swapped.push_back(std::max(0.0, distance(p, q) - std::min(distance(p, n), distance(q, n)) + 0.8));
    for (size_t k = 0; k < 3; ++k) ranking.push_back(std::max(0.0, 0.2 - (p[k] - q[k])));
  }
  expect_near(cosine_embedding_loss(a, b, t, 0.1, 0), cosine, 1e-9, "cosine_embedding");
  expect_near(triplet_margin_loss(a, b, c, 0.8, 3, 1e-6, false, 0), triplet, 1e-12, "triplet");
  expect_near(triplet_margin_loss(a, b, c, 0.8, 3, 1e-6, true, 0), swapped, 1e-12, "triplet, swapped");
  expect_near(margin_ranking_loss(a, b, ones({4, 3}), 0.2, 0), ranking, 1e-12, "ranking");
  check_gradients([&](TensorList x) { return List{cosine_embedding_loss(x[0], x[1], t, 0.1)}; }, {a, b}, "cosine");
  check_gradients([&](TensorList x) { return List{triplet_margin_loss(x[0], x[1], x[2], 0.8, 3, 1e-6, true)}; },
                  {a, b, c}, "triplet");
  check_gradients(
      [&](TensorList x) {
        return List{margin_ranking_loss(x[0], x[1], signs(random, {4, 1}) * 0 + 1, 0.2)};
      },
      {a, b}, "ranking");
}

TEST(Losses, Gaussian) {
  Random random(6);
  const Tensor x = uniform(random, {3, 2}, -1, 1), t = uniform(random, {3, 2}, -1, 1), v = uniform(random, {3}, 0.3, 2);
  const auto plain = [&](double constant) {
    std::vector<double> y;
    for (size_t i = 0; i < 6; ++i) {
      const double d = numbers(x)[i] - numbers(t)[i], var = numbers(v)[i / 2];
      y.push_back(0.5 * (std::log(var) + d * d / var) + constant);
    }
    return y;
  };
  expect_near(gaussian_nll_loss(x, t, v, false, 1e-6, 0), plain(0), 1e-12, "gaussian");
  expect_near(gaussian_nll_loss(x, t, v.unsqueeze(1), true, 1e-6, 0), plain(0.5 * std::log(2 * M_PI)), 1e-12, "full");
  check_gradients([](TensorList in) { return List{gaussian_nll_loss(in[0], in[1], in[2])}; }, {x, t, v}, "gaussian");
  EXPECT_TRUE(std::isfinite(gaussian_nll_loss(x, t, zeros({3}, kFloat64)).item<double>()));
}

TEST(Losses, LengthsAndAngles) {
  Random random(7);
  const Tensor a = uniform(random, {2, 3, 4}, -1, 1), b = uniform(random, {3, 4}, -1, 1);
  const auto dot = [](const Tensor& x, const Tensor& y) { return (x * y).sum(IntArrayRef({1})); };
  const Tensor wide = b.expand({2, 3, 4});
  EXPECT_TRUE(allclose(cosine_similarity(a, b), dot(a, wide) / (dot(a, a) * dot(wide, wide)).sqrt()));
  EXPECT_TRUE(allclose(dot(normalize(a), normalize(a)), ones({2, 4}, kFloat64)));
  EXPECT_EQ(numbers(normalize(zeros({1, 2}))), (std::vector<double>{0, 0}));
  EXPECT_EQ(pairwise_distance(ones({2, 3}), zeros({2, 3}), 1, 0, true).sizes(), (Sizes{2, 1}));
  EXPECT_EQ(pairwise_distance(ones({3}), zeros({3}), 1, 0).item<double>(), 3);
  check_gradients(
      [](TensorList x) {
        return List{cosine_similarity(x[0], x[1]), pairwise_distance(x[0], x[1])};
      },
      {a, b}, "angle");
  check_gradients([](TensorList x) { return List{normalize(x[0], 2, 0), normalize(x[0], 3, -1)}; }, {a}, "normalize");
}

TEST(Losses, Mistakes) {
  const Tensor x = ones({2, 3}), t = ones({2});
  const auto has = [](const std::string& message, const std::string& part) {
    EXPECT_NE(message.find(part), std::string::npos) << message;
  };
  has(message_of([&] { mse_loss(x, x, 5); }), "mse_loss: reduction must be 0 (none), 1 (mean) or 2 (sum), got 5");
  has(message_of([&] { mse_loss(x, t); }), "[2, 3] and [2]");
  has(message_of([&] { huber_loss(x, x, 1, 0); }), "delta must be positive, got 0");
  has(message_of([&] { smooth_l1_loss(x, x, 1, -1); }), "beta must be 0 or more, got -1");
  has(message_of([&] { binary_cross_entropy(x, t); }), "equal sizes, got [2, 3] and [2]");
  has(message_of([&] { binary_cross_entropy(x * 2, x); }), "from 2 to 2; use binary_cross_entropy_with_logits");
  has(message_of([&] { binary_cross_entropy_with_logits(x, t); }), "equal sizes, got [2, 3] and [2]");
  has(message_of([&] { gaussian_nll_loss(x, x, ones({3})); }), "got [3]");
  has(message_of([&] { gaussian_nll_loss(x, x, -x); }), "must not be negative, its least number is -1");
  has(message_of([&] { margin_ranking_loss(x, x, t); }), "[2, 3], [2, 3] and [2]");
  has(message_of([&] { cosine_embedding_loss(x, x, x); }), "a target [N] needs inputs [N, D]");
  has(message_of([&] { triplet_margin_loss(x, x, x, 0); }), "margin must be positive, got 0");
  has(message_of([&] { triplet_margin_loss(x, x, t); }), "equally many dimensions");
  has(message_of([&] { cosine_similarity(ones({2}, kInt64), ones({2}, kInt64)); }), "floating-point");
}

}  // namespace
}  // namespace argand
