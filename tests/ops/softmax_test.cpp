// Softmax, cross entropy and the negative log likelihood against loops in long double.
#include <cmath>
#include <functional>

#include "tests/ops/plain.h"
#include "tests/support/gradients.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/core/error.h"
#include "argand/core/memory.h"
#include "argand/ops/reduction_mode.h"

namespace argand {
namespace {

using test::check_gradients;
using test::element;
using test::expect_same_bits;
using test::index_of;
using test::message_of;
using test::numbers;
using test::position_of;
using test::product;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

Tensor values_of(const Sizes& sizes, const std::vector<double>& values, DType dtype = kFloat64) {
  const Tensor x = new_tensor(sizes, kFloat64);
  std::copy(values.begin(), values.end(), x.data_ptr<double>());
  return x.to(dtype);
}
Tensor uniform(Random& random, const Sizes& sizes, double lo, double hi) {
  const Tensor x = new_tensor(sizes, kFloat64);
  std::uniform_real_distribution<double> u(lo, hi);
  for (int64_t i = 0; i < x.numel(); ++i) x.data_ptr<double>()[i] = u(random.engine());
  return x;
}
Tensor leaf(Random& random, const Sizes& sizes) { return uniform(random, sizes, -2, 2).set_requires_grad(true); }

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance, int line) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size());
  for (size_t i = 0; i < got.size(); ++i) {
    if (std::isnan(expected[i]))
      ASSERT_TRUE(std::isnan(got[i])) << "element " << i << ", line " << line;
    else
      ASSERT_NEAR(got[i], expected[i], tolerance * (1 + std::abs(expected[i]))) << "element " << i << ", line " << line;
  }
}

// log(softmax) along dim, element by element.
std::vector<double> plain_log_softmax(const Tensor& x, size_t dim) {
  const Sizes sizes = x.sizes().vec();
  std::vector<double> y(static_cast<size_t>(x.numel()));
  for (int64_t i = 0; i < x.numel(); ++i) {
    Sizes at = index_of(i, sizes);
    long double most = -INFINITY, sum = 0;
    for (int pass = 0; pass < 2; ++pass)
      for (int64_t k = 0; k < (sizes.empty() ? 1 : sizes[dim]); ++k) {
        if (!sizes.empty()) at[dim] = k;
        const long double v = element(x, position_of(at, sizes)).re;
        if (pass == 0)
          most = std::max(most, v);
        else
          sum += std::exp(v - most);
      }
    y[static_cast<size_t>(i)] = static_cast<double>(element(x, i).re - most - std::log(sum));
  }
  return y;
}
std::vector<double> exponentials(std::vector<double> x) {
  for (double& v : x) v = std::exp(v);
  return x;
}

TEST(Softmax, AnyLayoutAndType) {
  Random random(1);
  for (int round = 0; round < 400; ++round) {
    const Sizes sizes = random.sizes(0, 5, 40);
    if (product(sizes) > 20000) continue;
    const DType dtype = std::vector<DType>{kFloat32, kFloat64, kBFloat16, kFloat16}[static_cast<size_t>(round % 4)];
    const Tensor x = random.layout(sizes, dtype);
    const auto dims = static_cast<int64_t>(sizes.size());
    const int64_t dim = dims ? random(-dims, dims - 1) : 0;
    const auto d = static_cast<size_t>(dim < 0 ? dim + dims : dim);
    const double tolerance = dtype == kFloat64 ? 1e-14 : dtype == kFloat32 ? 1e-6 : 8e-3;
    const std::vector<double> want = plain_log_softmax(x, d);
    const Tensor y = log_softmax(x, dim), p = softmax(x, dim);
    EXPECT_EQ(y.dtype(), dtype);
    expect_near(y, want, tolerance, __LINE__);
    expect_near(p, exponentials(want), tolerance, __LINE__);
    expect_near(softmin(-x, dim), exponentials(want), tolerance, __LINE__);
  }
}

TEST(Softmax, LongRowsAndWidePanels) {
  Random random(2);
  for (const Sizes& sizes : {Sizes{2, 50001}, Sizes{3, 1500, 700}, Sizes{1, 70000}, Sizes{2, 21, 1111}}) {
    const Tensor x = uniform(random, sizes, -20, 20);
    for (DType dtype : {kFloat32, kFloat64}) {
      const Tensor t = x.to(dtype), wide = t.to(kFloat64);
      const Tensor shifted = wide - amax(wide, {1}, true);
      const Tensor want = shifted - sum(exp(shifted), {1}, true).log();
      const double tolerance = dtype == kFloat64 ? 1e-13 : 3e-6;
      EXPECT_TRUE(allclose(log_softmax(t, 1).to(kFloat64), want, tolerance, tolerance));
      EXPECT_TRUE(allclose(softmax(t, 1).to(kFloat64), exp(want), tolerance, tolerance * 1e-3));
    }
  }
}

TEST(Softmax, InfinitiesAndNaN) {
  const double inf = INFINITY, nan = NAN;
  for (DType d : {kFloat32, kFloat64}) {
    for (const bool across : {false, true}) {
      const Tensor rows = values_of({4, 3}, {-inf, 0, -inf, -inf, -inf, -inf, inf, 0, 1, nan, 0, 1}, d);
      const Tensor x = across ? rows.t().contiguous() : rows;
      const auto back = [&](const Tensor& y) { return across ? y.t() : y; };
      const int64_t dim = across ? 0 : 1;
      expect_near(back(softmax(x, dim)), {0, 1, 0, nan, nan, nan, nan, nan, nan, nan, nan, nan}, 0, __LINE__);
      const Tensor y = back(log_softmax(x, dim));
      EXPECT_EQ(numbers(y[0]), (std::vector<double>{-inf, 0, -inf}));
      EXPECT_TRUE(isnan(y.slice(0, 1, 4)).any().item<bool>());
      EXPECT_TRUE(isnan(y[1]).all().item<bool>());
      EXPECT_TRUE(isnan(y[3]).all().item<bool>());
    }
    const Tensor one_block = cat({full({3000}, -inf), zeros({2})}).to(d);
    EXPECT_EQ(numbers(log_softmax(one_block, 0)).back(), numbers(log_softmax(zeros({2}, d), 0)).back());
  }
}

TEST(Softmax, DtypesShapesAndMistakes) {
  const Tensor x = ones({2, 3}, kInt64);
  EXPECT_EQ(softmax(x, 1, kFloat32).dtype(), kFloat32);
  EXPECT_EQ(softmax(ones({2, 3}, kFloat16), 1, kFloat64).dtype(), kFloat64);
  EXPECT_NE(message_of([&] { softmax(x, 1); }).find("pass dtype="), std::string::npos);
  EXPECT_THROW(softmax(ones({2}), 1), IndexError);
  EXPECT_EQ(softmax(ones({0, 3}), 1).sizes(), (Sizes{0, 3}));
  EXPECT_EQ(softmax(ones({3, 0}), 1).sizes(), (Sizes{3, 0}));
  EXPECT_EQ(softmax(ones({}), 0).item<double>(), 1);
  EXPECT_TRUE(log_softmax(ones({2, 3, 4}, TensorOptions(kFloat32).device(kMeta)), 1).is_meta());
  Tensor out = empty({0});
  softmax_out(out, ones({2, 4}), 1);
  EXPECT_EQ(numbers(out), std::vector<double>(8, 0.25));
  const Tensor image = rand({2, 5, 3, 4}).contiguous(kChannelsLast);
  EXPECT_TRUE(softmax(image, 1).is_contiguous(kChannelsLast));
  EXPECT_TRUE(allclose(softmax(image, 2), softmax(image.contiguous(), 2)));
}

TEST(Softmax, Derivatives) {
  Random random(3);
  const Tensor x = leaf(random, {3, 4, 2}), scalar = leaf(random, {});
  for (int64_t dim : {0, 1, 2}) {
    check_gradients([=](TensorList t) { return List{softmax(t[0], dim), softmin(t[0], dim)}; }, {x}, __LINE__);
    check_gradients([=](TensorList t) { return List{log_softmax(t[0], dim)}; }, {x}, __LINE__);
    check_gradients([=](TensorList t) { return List{softmax(t[0].permute({2, 0, 1}), dim) * 2}; }, {x}, __LINE__);
  }
  check_gradients([](TensorList t) { return List{softmax(t[0], 0), log_softmax(t[0], 0)}; }, {scalar}, __LINE__);
}

// The vector loops' gradients on sizes with tails and panels, against the public operations they stand for.
TEST(Softmax, GradientsOfAnyLayout) {
  Random random(4);
  for (int round = 0; round < 200; ++round) {
    const Sizes sizes = random.sizes(1, 4, 40, false);
    if (product(sizes) > 20000) continue;
    const int64_t dim = random(0, static_cast<int64_t>(sizes.size()) - 1);
    const DType dtype = round % 2 ? kFloat32 : kFloat64;
    const Tensor x = (random.layout(sizes, dtype) / 20).detach().set_requires_grad(true);
    const Tensor g = random.layout(sizes, dtype) / 50;
    const Tensor p = softmax(x, dim).detach(), total = sum(g, dim, true);
    const double tolerance = dtype == kFloat64 ? 1e-12 : 2e-5;
    softmax(x, dim).backward(g);
    EXPECT_TRUE(allclose(x.grad(), p * (g - sum(g * p, dim, true)), tolerance, tolerance));
    x.mutable_grad() = Tensor();
    log_softmax(x, dim).backward(g);
    EXPECT_TRUE(allclose(x.grad(), g - p * total, tolerance, tolerance));
  }
}

// ---- cross entropy

struct Problem {
  Tensor logits, target, weight;  // [outer, classes, inner], [outer, inner], [classes] or undefined
  int64_t ignore = -100;
  double smoothing = 0;
};

// Losses of all positions and the weights of their targets, from the definition.
std::pair<std::vector<double>, double> plain_cross_entropy(const Problem& p) {
  const std::vector<double> log_p = plain_log_softmax(p.logits, 1);
  const int64_t classes = p.logits.size(1), inner = p.logits.size(2);
  std::vector<double> losses;
  double total = 0;
  for (int64_t i = 0; i < p.target.numel(); ++i) {
    const auto t = static_cast<int64_t>(element(p.target, i).re);
    double loss = 0;
    for (int64_t c = 0; c < classes && t != p.ignore; ++c) {
      const double w = p.weight.defined() ? element(p.weight, c).re : 1;
      const double wanted = (c == t) * (1 - p.smoothing) + p.smoothing / static_cast<double>(classes);
      if (wanted != 0) loss -= w * wanted * log_p[static_cast<size_t>((i / inner * classes + c) * inner + i % inner)];
    }
    losses.push_back(loss);
    if (t != p.ignore) total += p.weight.defined() ? element(p.weight, t).re : 1;
  }
  return {losses, total};
}

Tensor random_targets(Random& random, const Sizes& sizes, int64_t classes) {
  const Tensor t = new_tensor(sizes, kInt64);
  for (int64_t i = 0; i < t.numel(); ++i) t.data_ptr<int64_t>()[i] = random(0, classes - 1);
  return t;
}

TEST(CrossEntropy, AgainstTheDefinition) {
  Random random(5);
  for (int round = 0; round < 300; ++round) {
    const int64_t outer = random(1, 5), classes = random(1, 40), inner = round % 3 ? 1 : random(1, 100);
    const DType dtype = std::vector<DType>{kFloat64, kFloat32, kBFloat16}[static_cast<size_t>(round % 5 % 3)];
    Problem p{uniform(random, {outer, classes, inner}, -5, 5).to(dtype),
              random_targets(random, {outer, inner}, classes),
              round % 2 ? uniform(random, {classes}, 0.5, 2).to(dtype) : Tensor()};
    p.smoothing = round % 4 == 1 ? 0.3 : 0;
    if (round % 5 == 0) p.ignore = random(0, classes - 1);
    if (round % 7 == 0) p.logits = p.logits.transpose(1, 2).contiguous().transpose(1, 2);
    const std::optional<Tensor> weight = p.weight.defined() ? std::optional<Tensor>(p.weight) : std::nullopt;
    const auto [losses, total] = plain_cross_entropy(p);
    const double tolerance = dtype == kFloat64 ? 1e-12 : dtype == kFloat32 ? 2e-6 : 1e-2;
    double sum_of_losses = 0;
    for (double l : losses) sum_of_losses += l;
    const auto loss = [&](int64_t reduction) {
      return cross_entropy_loss(p.logits, p.target, weight, reduction, p.ignore, p.smoothing);
    };
    const Tensor each = loss(Reduction::None);
    EXPECT_EQ(each.sizes(), p.target.sizes());
    EXPECT_EQ(each.dtype(), dtype);
    expect_near(each, losses, tolerance, __LINE__);
    expect_near(loss(Reduction::Sum), {sum_of_losses}, tolerance, __LINE__);
    expect_near(loss(Reduction::Mean), {sum_of_losses / total}, tolerance, __LINE__);
    if (p.smoothing > 0) continue;
    const Tensor log_p = log_softmax(p.logits, 1);
    expect_near(nll_loss(log_p, p.target, weight, Reduction::None, p.ignore), losses, tolerance, __LINE__);
    expect_near(nll_loss(log_p, p.target, weight, Reduction::Mean, p.ignore), {sum_of_losses / total}, tolerance,
                __LINE__);
  }
}

TEST(CrossEntropy, ProbabilityTargets) {
  Random random(6);
  const Tensor x = uniform(random, {4, 5, 3}, -2, 2), w = uniform(random, {5}, 0.5, 2);
  const Tensor t = softmax(uniform(random, {4, 5, 3}, -1, 1), 1);
  const Tensor smooth = t * 0.9 + 0.1 / 5;
  const Tensor each = -sum(log_softmax(x, 1) * smooth * w.reshape({1, 5, 1}), 1);
  EXPECT_TRUE(allclose(cross_entropy_loss(x, t, w, Reduction::None, -100, 0.1), each));
  EXPECT_TRUE(allclose(cross_entropy_loss(x, t, w, Reduction::Mean, -100, 0.1), each.sum() / 12));
  // Certain probabilities are class indices.
  const Tensor index = random_targets(random, {4, 3}, 5);
  const Tensor certain = zeros({4, 5, 3}, kFloat64).scatter(1, index.unsqueeze(1), Scalar(1));
  EXPECT_TRUE(allclose(cross_entropy_loss(x, certain), cross_entropy_loss(x, index)));
  EXPECT_TRUE(allclose(cross_entropy_loss(x[0].select(1, 0), certain[0].select(1, 0)),
                       cross_entropy_loss(x[0].select(1, 0), index[0][0])));
}

TEST(CrossEntropy, Derivatives) {
  Random random(7);
  const Tensor rows = leaf(random, {5, 4}), image = leaf(random, {2, 3, 2, 3}), vector = leaf(random, {4});
  const Tensor row_target = random_targets(random, {5}, 4), image_target = random_targets(random, {2, 2, 3}, 3);
  const Tensor w4 = uniform(random, {4}, 0.5, 2), w3 = uniform(random, {3}, 0.5, 2);
  row_target[1] = -100;
  image_target.flatten()[4] = 1;
  for (int64_t reduction : {Reduction::None, Reduction::Mean, Reduction::Sum})
    for (double smoothing : {0.0, 0.25}) {
      check_gradients(
          [=](TensorList x) { return List{cross_entropy_loss(x[0], row_target, {}, reduction, -100, smoothing)}; },
          {rows}, __LINE__);
      check_gradients(
          [=](TensorList x) { return List{cross_entropy_loss(x[0], row_target, w4, reduction, -100, smoothing)}; },
          {rows}, __LINE__);
      check_gradients(
          [=](TensorList x) { return List{cross_entropy_loss(x[0], image_target, w3, reduction, 1, smoothing)}; },
          {image}, __LINE__);
      check_gradients(
          [=](TensorList x) { return List{cross_entropy_loss(x[0], row_target[0], w4, reduction, 1, smoothing)}; },
          {vector}, __LINE__);
    }
  check_gradients(
      [=](TensorList x) {
        return List{nll_loss(x[0], row_target, w4), nll_loss(x[0], row_target, w4, 0)};
      },
      {rows}, __LINE__);
  check_gradients([=](TensorList x) { return List{nll_loss2d(x[0], image_target, w3, Reduction::Sum, 2)}; }, {image},
                  __LINE__);
  const Tensor p = leaf(random, {5, 4});
  check_gradients([=](TensorList x) { return List{cross_entropy_loss(x[0], softmax(x[1], 1), w4, 1, -100, 0.1)}; },
                  {rows, p}, __LINE__);
}

// The vector loops' gradient against that of the definition, with tails, panels and all options.
TEST(CrossEntropy, GradientsOfAnySize) {
  Random random(8);
  for (int round = 0; round < 100; ++round) {
    const int64_t outer = random(1, 5), classes = random(1, 70), inner = round % 3 ? 1 : random(1, 200);
    Tensor x = uniform(random, {outer, classes, inner}, -5, 5).to(kFloat32);
    if (round % 5 == 0) x = x.transpose(1, 2).contiguous().transpose(1, 2);
    const Tensor target = random_targets(random, {outer, inner}, classes);
    const std::optional<Tensor> w =
        round % 2 ? std::optional<Tensor>(uniform(random, {classes}, 0.5, 2).to(kFloat32)) : std::nullopt;
    const double smoothing = round % 4 < 2 ? 0 : 0.2;
    const Tensor a = x.detach().set_requires_grad(true), b = x.to(kFloat64).detach().set_requires_grad(true);
    cross_entropy_loss(a, target, w, round % 3 ? Reduction::Mean : Reduction::Sum, 0, smoothing).backward();
    // The same by way of a double backward's graph, which is made of public operations.
    const Tensor loss = cross_entropy_loss(b, target, w, round % 3 ? Reduction::Mean : Reduction::Sum, 0, smoothing);
    loss.backward({}, true, true);
    const Tensor want = b.grad().detach();
    if (isnan(want).any().item<bool>()) continue;  // nothing but ignored targets
    EXPECT_TRUE(allclose(a.grad().to(kFloat64), want, 1e-4, 1e-6)) << round;
  }
}

TEST(CrossEntropy, EdgesAndIgnoredTargets) {
  const Tensor x = values_of({3, 2}, {0, 1, NAN, INFINITY, 2, 3}).set_requires_grad(true);
  const Tensor t = values_of({3}, {0, -100, 1}).to(kInt64);
  const Tensor loss = cross_entropy_loss(x, t);
  EXPECT_NEAR(loss.item<double>(), (std::log(1 + std::exp(1.)) + std::log(1 + std::exp(-1.))) / 2, 1e-12);
  loss.backward();
  EXPECT_EQ(numbers(x.grad()[1]), (std::vector<double>{0, 0}));
  EXPECT_TRUE(std::isnan(cross_entropy_loss(x, full({3}, -100, kInt64)).item<double>()));
  EXPECT_EQ(cross_entropy_loss(x, full({3}, -100, kInt64), {}, Reduction::Sum).item<double>(), 0);
  EXPECT_TRUE(std::isnan(cross_entropy_loss(ones({0, 3}), ones({0}, kInt64)).item<double>()));
  EXPECT_EQ(cross_entropy_loss(ones({0, 3}), ones({0}, kInt64), {}, Reduction::None).sizes(), (Sizes{0}));
  EXPECT_NEAR(cross_entropy_loss(ones({4, 3}), ones({4}, kInt32)).item<double>(), std::log(3.), 1e-6);
  const Tensor minus = values_of({2, 2}, {-INFINITY, 0, 1, 2});
  EXPECT_EQ(nll_loss(minus, values_of({2}, {-1, 1}).to(kInt64), {}, Reduction::Mean, -1).item<double>(), -2);
  EXPECT_TRUE(cross_entropy_loss(ones({4, 3}, TensorOptions(kFloat32).device(kMeta)),
                                 ones({4}, TensorOptions(kInt64).device(kMeta)))
                  .is_meta());
}

TEST(CrossEntropy, KeepsNothingAsLargeAsTheLogits) {
  const Tensor x = randn({64, 5000}).set_requires_grad(true), t = zeros({64}, kInt64);
  cross_entropy_loss(x, t).backward();
  memory::reset_peak(DeviceType::CPU);
  const int64_t before = memory::stats(DeviceType::CPU).live;
  const Tensor loss = cross_entropy_loss(x, t);
  EXPECT_LT(memory::stats(DeviceType::CPU).peak - before, 64 * 5000 * 4 / 10);
}

TEST(CrossEntropy, Mistakes) {
  const Tensor x = ones({3, 4}), t = values_of({3}, {0, 7, 1}).to(kInt64);
  const auto has = [](const std::string& message, const std::string& part) {
    EXPECT_NE(message.find(part), std::string::npos) << message;
  };
  EXPECT_THROW(cross_entropy_loss(x, t), IndexError);
  has(message_of([&] { cross_entropy_loss(x, t); }), "target 7 at position [1] is no class: there are 4 classes");
  has(message_of([&] { nll_loss(x, t); }), "nll_loss: target 7 at position [1]");
  has(message_of([&] {
        cross_entropy_loss(ones({1, 4, 2, 3}), full({1, 2, 3}, -1, kInt64));
      }),
      "target -1 at position [0, 0]");
  has(message_of([&] { cross_entropy_loss(x, ones({4}, kInt64)); }), "the batches differ: 3 rows of input, 4 targets");
  has(message_of([&] { cross_entropy_loss(x, ones({3})); }), "class indices must be integers, got float32");
  has(message_of([&] { cross_entropy_loss(x, t, ones({3})); }), "each of the 4 classes, got sizes [3]");
  has(message_of([&] { cross_entropy_loss(x, t, {}, 3); }), "reduction must be");
  has(message_of([&] { cross_entropy_loss(x, t, {}, 1, -100, 1.5); }), "label_smoothing must lie in [0, 1], got 1.5");
  has(message_of([&] { cross_entropy_loss(x, x, {}, 1, 2); }), "ignore_index, 2");
  has(message_of([&] { cross_entropy_loss(ones({3, 4}, kInt64), t); }), "expected a floating-point input");
  has(message_of([&] { cross_entropy_loss(ones({}), t); }), "0-d");
  has(message_of([&] { cross_entropy_loss(ones({3, 0}), t); }), "no classes");
  has(message_of([&] { nll_loss2d(x, t); }), "[N, C, H, W]");
}

TEST(Softmax, SameBitsAtAnyThreadCount) {
  const Tensor x = randn({300, 1000}), image = randn({4, 20, 50, 50}), t = zeros({300}, kInt64),
               it = zeros({4, 50, 50}, kInt64);
  const auto run = [&] {
    const Tensor a = x.detach().set_requires_grad(true), b = image.detach().set_requires_grad(true);
    (cross_entropy_loss(a, t) + cross_entropy_loss(b, it)).backward();
    return List{softmax(x, 1), softmax(x, 0), log_softmax(image, 1), cross_entropy_loss(x, t), a.grad(), b.grad()};
  };
  expect_same_bits(run);
}

}  // namespace
}  // namespace argand
