// Normalisations against their definitions in loops.
#include <cmath>
#include <functional>

#include "tests/ops/plain.h"
#include "tests/support/gradients.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/core/error.h"

namespace argand {
namespace {

using test::check_gradients;
using test::element;
using test::expect_same_bits;
using test::has;
using test::index_of;
using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;
using Maybe = std::optional<Tensor>;

Tensor uniform(Random& random, const Sizes& sizes, double lo = -2, double hi = 2) {
  const Tensor x = new_tensor(sizes, kFloat64);
  std::uniform_real_distribution<double> u(lo, hi);
  for (int64_t i = 0; i < x.numel(); ++i) x.data_ptr<double>()[i] = u(random.engine());
  return x;
}

struct Parts {
  std::vector<double> y, mean, variance;
};
// Elements with equal group(index) are normalised together and scaled by weight[parameter(index)].
Parts plain_norm(const Tensor& x, int64_t groups, const std::function<int64_t(const Sizes&)>& group,
                 const std::function<int64_t(const Sizes&)>& parameter, const Maybe& weight, const Maybe& bias,
                 double eps, bool centered = true) {
  const Sizes sizes = x.sizes().vec();
  const auto n = static_cast<size_t>(groups);
  std::vector<long double> count(n), mean(n), variance(n);
  std::vector<double> xs = numbers(x);
  std::vector<size_t> of;
  for (int64_t i = 0; i < x.numel(); ++i) of.push_back(static_cast<size_t>(group(index_of(i, sizes))));
  for (size_t i = 0; i < xs.size(); ++i) count[of[i]] += 1, mean[of[i]] += centered ? xs[i] : 0;
  for (size_t k = 0; k < n; ++k) mean[k] /= count[k];
  for (size_t i = 0; i < xs.size(); ++i) variance[of[i]] += (xs[i] - mean[of[i]]) * (xs[i] - mean[of[i]]);
  for (size_t k = 0; k < n; ++k) variance[k] /= count[k];
  Parts p;
  for (size_t i = 0; i < xs.size(); ++i) {
    const int64_t c = parameter(index_of(static_cast<int64_t>(i), sizes));
    const long double z = (xs[i] - mean[of[i]]) / std::sqrt(variance[of[i]] + eps);
    p.y.push_back(static_cast<double>(z * (weight ? element(*weight, c).re : 1) + (bias ? element(*bias, c).re : 0)));
  }
  p.mean.assign(mean.begin(), mean.end());
  p.variance.assign(variance.begin(), variance.end());
  return p;
}

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance, const std::string& what) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size()) << what;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], expected[i], tolerance * (1 + std::abs(expected[i]))) << what << ", element " << i;
}
double tolerance_of(DType d) { return d == kFloat64 ? 1e-11 : d == kFloat32 ? 1e-5 : 2e-2; }
Maybe some(bool yes, const Tensor& x) { return yes ? Maybe(x) : std::nullopt; }

TEST(Norm, LayerAndRootMeanSquare) {
  Random random(1);
  for (int round = 0; round < 200; ++round) {
    const DType dtype = std::vector<DType>{kFloat32, kFloat64, kBFloat16}[static_cast<size_t>(round % 3)];
    const Sizes shape = random.sizes(1, 2, round % 10 == 0 ? 70 : 20, false);
    Sizes sizes = random.sizes(0, 2, 5, false);
    sizes.insert(sizes.end(), shape.begin(), shape.end());
    const int64_t n = test::product(shape);
    const Tensor x = (random.layout(sizes, kFloat32) / 30 - 1).to(dtype);
    const Maybe w = some(round % 2, uniform(random, shape).to(dtype)),
                b = some(round % 4 < 2, uniform(random, shape).to(dtype));
    const auto row = [&](const Sizes& i) { return test::position_of(i, sizes) / n; };
    const auto column = [&](const Sizes& i) { return test::position_of(i, sizes) % n; };
    const double tolerance = tolerance_of(dtype);
    const Parts want = plain_norm(x, x.numel() / n, row, column, w, b, 1e-2);
    const auto [y, mean, rstd] = native_layer_norm(x, shape, w, b, 1e-2);
    EXPECT_EQ(y.dtype(), dtype);
    expect_near(y, want.y, tolerance, "layer_norm");
    expect_near(mean, want.mean, tolerance, "mean");
    expect_near(rstd.pow(-2) - 1e-2, want.variance, tolerance, "variance");
    EXPECT_TRUE(equal(layer_norm(x, shape, w, b, 1e-2), y));
    expect_near(rms_norm(x, shape, w, 1e-2), plain_norm(x, x.numel() / n, row, column, w, {}, 1e-2, false).y, tolerance,
                "rms_norm");
  }
}

TEST(Norm, Group) {
  Random random(2);
  for (int round = 0; round < 100; ++round) {
    const DType dtype = std::vector<DType>{kFloat32, kFloat64, kBFloat16}[static_cast<size_t>(round % 3)];
    const int64_t groups = random(1, 4), channels = groups * random(1, 3);
    Sizes sizes{random(1, 3), channels};
    for (int64_t d : random.sizes(0, 2, 12, false)) sizes.push_back(d);
    const Tensor x = (random.layout(sizes, kFloat32) / 30 - 1).to(dtype);
    const Maybe w = some(round % 2, uniform(random, {channels}).to(dtype)),
                b = some(round % 4 < 2, uniform(random, {channels}).to(dtype));
    const auto channel = [](const Sizes& i) { return i[1]; };
    const Parts want = plain_norm(
        x, sizes[0] * groups, [&](const Sizes& i) { return i[0] * groups + i[1] / (channels / groups); }, channel, w, b,
        1e-2);
    expect_near(group_norm(x, groups, w, b, 1e-2), want.y, tolerance_of(dtype), "group_norm");
    if (sizes.size() < 3 || test::product(sizes) / sizes[0] / channels < 2) continue;
    const Parts each = plain_norm(
        x, sizes[0] * channels, [&](const Sizes& i) { return i[0] * channels + i[1]; }, channel, w, b, 1e-2);
    expect_near(instance_norm(x, w, b, {}, {}, true, 0.1, 1e-2), each.y, tolerance_of(dtype), "instance_norm");
  }
}

TEST(Norm, BatchInEveryLayout) {
  Random random(3);
  for (int round = 0; round < 200; ++round) {
    const DType dtype = std::vector<DType>{kFloat32, kFloat64, kBFloat16}[static_cast<size_t>(round % 3)];
    const int64_t channels = round % 11 == 0 ? random(250, 600) : random(1, 20);
    Sizes sizes{random(2, 6), channels};
    for (int64_t d : random.sizes(0, 2, round % 5 == 0 ? 40 : 6, false)) sizes.push_back(d);
    Tensor x = (random.layout(sizes, kFloat32) / 30 - 1).to(dtype);
    if (sizes.size() == 4 && round % 2) x = x.contiguous(kChannelsLast);
    const Maybe w = some(round % 2, uniform(random, {channels}).to(dtype)),
                b = some(round % 4 < 2, uniform(random, {channels}).to(dtype));
    const auto channel = [](const Sizes& i) { return i[1]; };
    const Parts want = plain_norm(x, channels, channel, channel, w, b, 1e-2);
    const double tolerance = tolerance_of(dtype), count = static_cast<double>(x.numel() / channels);
    const Tensor mean = uniform(random, {channels}).to(dtype), var = uniform(random, {channels}, 1, 2).to(dtype);
    const Tensor new_mean = mean.clone(), new_var = var.clone();
    const auto [y, batch_mean, invstd] = native_batch_norm(x, w, b, new_mean, new_var, true, 0.3, 1e-2);
    expect_near(y, want.y, tolerance, "batch_norm");
    EXPECT_EQ(y.is_contiguous(kChannelsLast), x.is_contiguous(kChannelsLast));
    expect_near(batch_mean, want.mean, tolerance, "mean");
    expect_near(invstd.pow(-2) - 1e-2, want.variance, tolerance, "variance");
    const std::vector<double> old_mean = numbers(mean), old_var = numbers(var);
    std::vector<double> moved_mean, moved_var;
    for (size_t c = 0; c < want.mean.size(); ++c) {
      moved_mean.push_back(0.7 * old_mean[c] + 0.3 * want.mean[c]);
      moved_var.push_back(0.7 * old_var[c] + 0.3 * want.variance[c] * count / (count - 1));
    }
    expect_near(new_mean, moved_mean, tolerance, "running mean");
    expect_near(new_var, moved_var, tolerance, "running variance");
    EXPECT_EQ(new_mean._version(), mean._version() + 1);
    const auto back = [&](const Tensor& t) {
      Sizes s(sizes.size(), 1);
      s[1] = channels;
      return t.to(kFloat64).reshape(s);
    };
    Tensor plain = (x.to(kFloat64) - back(mean)) / (back(var) + 1e-2).sqrt();
    if (w) plain = plain * back(*w);
    if (b) plain = plain + back(*b);
    const Tensor eval = batch_norm(x, w, b, mean, var, false, 0.3, 1e-2);
    EXPECT_TRUE(allclose(eval.to(kFloat64), plain, tolerance * 3, tolerance * 3));
    EXPECT_EQ(mean._version(), 0u);
  }
}

TEST(Norm, LargeMeansKeepTheirDigits) {
  const Tensor z = randn({8, 3000}, kFloat64), x = (z + 1000).to(kFloat32), wide = x.to(kFloat64);
  const Tensor want =
      (wide - wide.mean(IntArrayRef({1}), true)) / std::get<0>(var_mean(wide, IntArrayRef({1}), 0, true)).sqrt();
  EXPECT_LT((layer_norm(x, {3000}, {}, {}, 0).to(kFloat64) - want).abs().max().item<double>(), 1e-4);
  const Tensor columns = x.t().contiguous();
  EXPECT_LT((batch_norm(columns, {}, {}, {}, {}, true, 0, 0).t().to(kFloat64) - want).abs().max().item<double>(), 1e-4);
  EXPECT_EQ(numbers(layer_norm(full({2, 3}, 1e8f), {3})), std::vector<double>(6, 0));
}

TEST(Norm, Derivatives) {
  Random random(4);
  const Tensor x = uniform(random, {4, 3, 2}), w = uniform(random, {3, 2}), b = uniform(random, {3, 2}),
               cw = uniform(random, {4}), cb = uniform(random, {4}), image = uniform(random, {3, 4, 2, 2});
  check_gradients([](TensorList t) { return List{layer_norm(t[0], {3, 2}, t[1], t[2])}; }, {x, w, b}, __LINE__);
  check_gradients([](TensorList t) { return List{layer_norm(t[0], {2})}; }, {x}, __LINE__);
  check_gradients(
      [](TensorList t) {
        return List{layer_norm(t[0].transpose(0, 1), {4, 2}, {}, t[1])};
      },
      {x, uniform(random, {4, 2})}, __LINE__);
  check_gradients([](TensorList t) { return List{rms_norm(t[0], {3, 2}, t[1])}; }, {x, w}, __LINE__);
  check_gradients([](TensorList t) { return List{rms_norm(t[0], {2}, {}, 0.1)}; }, {x}, __LINE__);
  check_gradients([](TensorList t) { return List{group_norm(t[0], 2, t[1], t[2])}; }, {image, cw, cb}, __LINE__);
  check_gradients([](TensorList t) { return List{group_norm(t[0], 4)}; }, {image}, __LINE__);
  check_gradients([](TensorList t) { return List{instance_norm(t[0], t[1], t[2], {}, {}, true, 0.1, 1e-5)}; },
                  {image, cw, cb}, __LINE__);
  for (const bool last : {false, true}) {
    const auto format = [=](const Tensor& t) { return last ? t.contiguous(kChannelsLast) : t; };
    check_gradients([=](TensorList t) { return List{batch_norm(format(t[0]), t[1], t[2], {}, {}, true, 0.1, 1e-5)}; },
                    {image, cw, cb}, __LINE__);
    check_gradients([=](TensorList t) { return List{batch_norm(format(t[0]), {}, {}, {}, {}, true, 0.1, 1e-5)}; },
                    {image}, __LINE__);
    const Tensor mean = uniform(random, {4}), var = uniform(random, {4}, 0.5, 2);
    check_gradients(
        [=](TensorList t) { return List{batch_norm(format(t[0]), t[1], t[2], mean, var, false, 0.1, 1e-5)}; },
        {image, cw, cb}, __LINE__);
  }
  check_gradients([](TensorList t) { return List{batch_norm(t[0], t[1], t[2], {}, {}, true, 0.1, 1e-5)}; },
                  {uniform(random, {5, 4}), cw, cb}, __LINE__);
}

// The vector loops' gradients on sizes with tails and panels, against the graph of public operations.
TEST(Norm, GradientsOfAnySize) {
  Random random(5);
  const auto compare = [&](const std::function<Tensor(TensorList)>& f, const List& in, const std::string& what) {
    List narrow, wide;
    for (const Tensor& x : in) {
      narrow.push_back(x.to(kFloat32).set_requires_grad(true));
      wide.push_back(narrow.back().detach().to(kFloat64).set_requires_grad(true));
    }
    const Tensor y = f(narrow), g = uniform(random, y.sizes().vec(), -1, 1).to(kFloat32);
    y.backward(g);
    f(wide).backward(g.to(kFloat64), true, true);
    for (size_t i = 0; i < in.size(); ++i) {
      const Tensor want = wide[i].grad().detach();
      const double scale = 1 + want.abs().max().item<double>();
      EXPECT_LT((narrow[i].grad().to(kFloat64) - want).abs().max().item<double>(), 2e-5 * scale) << what << " " << i;
    }
  };
  for (int round = 0; round < 60; ++round) {
    const int64_t rows = random(1, 300), n = random(8, round % 4 ? 100 : 2500), c = random(1, 40), l = random(4, 90);
    compare([&](TensorList t) { return layer_norm(t[0], {n}, t[1], t[2]); },
            {uniform(random, {rows, n}), uniform(random, {n}), uniform(random, {n})}, str("layer_norm ", rows, " ", n));
    compare([&](TensorList t) { return rms_norm(t[0], {n}, t[1]); }, {uniform(random, {rows, n}), uniform(random, {n})},
            "rms_norm");
    const List image{uniform(random, {4, 2 * c, l}), uniform(random, {2 * c}), uniform(random, {2 * c})};
    compare([&](TensorList t) { return group_norm(t[0], c, t[1], t[2]); }, image, "group_norm");
    compare([&](TensorList t) { return batch_norm(t[0], t[1], t[2], {}, {}, true, 0, 1e-5); }, image, "batch_norm");
    compare(
        [&](TensorList t) {
          return batch_norm(t[0].unsqueeze(2).contiguous(kChannelsLast), t[1], t[2], {}, {}, true, 0, 1e-5);
        },
        image, "batch_norm channels_last");
  }
}

TEST(Norm, RunningStatisticsOfInstances) {
  Random random(6);
  const Tensor x = uniform(random, {3, 2, 5}), mean = zeros({2}, kFloat64), var = ones({2}, kFloat64);
  const Tensor y = instance_norm(x, {}, {}, mean, var, true, 0.1, 1e-5);
  EXPECT_TRUE(allclose(y, instance_norm(x, {}, {}, {}, {}, true, 0.1, 1e-5)));
  const auto [v, m] = var_mean(x, IntArrayRef({2}));
  EXPECT_TRUE(allclose(mean, m.mean(IntArrayRef({0})) * 0.1));
  EXPECT_TRUE(allclose(var, v.mean(IntArrayRef({0})) * 0.1 + 0.9));
  EXPECT_TRUE(allclose(instance_norm(x, {}, {}, mean, var, false, 0.1, 1e-5),
                       batch_norm(x, {}, {}, mean, var, false, 0.1, 1e-5)));
}

TEST(Norm, HalfInputsWithFloatParameters) {
  const Tensor x = randn({4, 6}).to(kBFloat16), w = rand({6}).set_requires_grad(true), mean = zeros({6}),
               var = ones({6});
  const Tensor y = batch_norm(x, w, {}, mean, var, true, 0.5, 1e-5);
  EXPECT_EQ(y.dtype(), kBFloat16);
  EXPECT_NE(numbers(mean), std::vector<double>(6, 0));
  EXPECT_EQ(layer_norm(x, {6}, w).dtype(), kBFloat16);
  y.sum().backward();
  EXPECT_EQ(w.grad().dtype(), kFloat32);
  const Tensor half_mean = zeros({6}, kBFloat16), half_var = ones({6}, kBFloat16);
  batch_norm(x, {}, {}, half_mean, half_var, true, 0.5, 1e-5);
  EXPECT_TRUE(allclose(half_mean.to(kFloat32), mean, 1e-2, 1e-2));
}

TEST(Norm, EmptyAndMeta) {
  for (const Sizes& sizes : {Sizes{0, 3, 4}, Sizes{2, 3, 0}}) {
    const Tensor x = ones(sizes).set_requires_grad(true), w = ones({3}).set_requires_grad(true);
    for (const Tensor& y : {group_norm(x, 3, w), batch_norm(x, w, {}, {}, {}, true, 0.1, 1e-5)}) {
      EXPECT_EQ(y.sizes(), sizes);
      y.sum().backward();
      EXPECT_EQ(numbers(w.grad()), std::vector<double>(3, 0));
    }
  }
  const Tensor x = ones({0, 4}).set_requires_grad(true), w = ones({4}).set_requires_grad(true);
  layer_norm(x, {4}, w).sum().backward();
  EXPECT_EQ(numbers(w.grad()), std::vector<double>(4, 0));
  const Tensor m = ones({2, 4, 3}, TensorOptions(kFloat32).device(kMeta));
  EXPECT_TRUE(layer_norm(m, {4, 3}).is_meta());
  EXPECT_TRUE(group_norm(m, 2).is_meta());
  EXPECT_EQ(batch_norm(m, {}, {}, {}, {}, true, 0.1, 1e-5).sizes(), (Sizes{2, 4, 3}));
}

TEST(Norm, Mistakes) {
  const Tensor x = ones({2, 6, 4});
  has(message_of([&] { layer_norm(x, {6}); }),
      "normalized_shape [6] must be the last sizes of the input, whose sizes are [2, 6, 4]");
  has(message_of([&] { layer_norm(x, {4}, ones({6})); }),
      "weight must have the sizes of normalized_shape, [4], got [6]");
  has(message_of([&] { layer_norm(x, {}); }), "at least one dimension");
  has(message_of([&] { layer_norm(ones({2}, kInt64), {2}); }), "expected a floating-point tensor, got int64");
  has(message_of([&] { rms_norm(x, {3}); }), "rms_norm: normalized_shape [3]");
  has(message_of([&] { group_norm(x, 4); }), "6 channels cannot be put into num_groups=4 equal groups");
  has(message_of([&] { group_norm(x, 3, ones({3})); }),
      "weight must hold one number for each of the 6 channels, got sizes [3]");
  has(message_of([&] { group_norm(ones({3}), 3); }), "[N, C, ...], got sizes [3]");
  const auto batch = [&](const Tensor& in, const Maybe& w, const Maybe& mean, const Maybe& var, bool training) {
    return message_of([&] { batch_norm(in, w, {}, mean, var, training, 0.1, 1e-5); });
  };
  has(batch(x, ones({4}), {}, {}, true), "weight must hold one number for each of the 6 channels, got sizes [4]");
  has(batch(x, {}, ones({4}), ones({6}), true), "running_mean must hold one number for each of the 6 channels");
  has(batch(x, {}, ones({6}), {}, true), "both running_mean and running_var");
  has(batch(x, {}, {}, {}, false), "are needed unless training");
  has(batch(ones({1, 6}), {}, {}, {}, true),
      "more than one value for each channel in training, got an input of sizes [1, 6]");
  EXPECT_THROW(batch_norm(ones({1, 6}), {}, {}, {}, {}, true, 0.1, 1e-5), ValueError);
  has(batch(x, {}, ones({6}).set_requires_grad(true), ones({6}), true), "batch_norm");
  has(message_of([&] {
        instance_norm(ones({2, 3}), {}, {}, {}, {}, true, 0.1, 1e-5);
      }),
      "[N, C, d1, ...], got sizes [2, 3]");
  has(message_of([&] { instance_norm(ones({2, 3, 1}), {}, {}, {}, {}, true, 0.1, 1e-5); }), "more than one value");
}

TEST(Norm, SameBitsAtAnyThreadCount) {
  const Tensor x = randn({700, 300}), image = randn({8, 64, 30, 30}), w = rand({300}), cw = rand({64});
  const auto run = [&] {
    List out;
    const auto add = [&](const Tensor& in, const Tensor& weight,
                         const std::function<Tensor(const Tensor&, const Tensor&)>& f) {
      const Tensor a = in.detach().set_requires_grad(true), p = weight.detach().set_requires_grad(true);
      const Tensor y = f(a, p);
      y.backward(y.detach());
      out.insert(out.end(), {y, a.grad(), p.grad()});
    };
    add(x, w, [](auto& a, auto& p) { return layer_norm(a, {300}, p); });
    add(x, w, [](auto& a, auto& p) { return batch_norm(a, p, {}, {}, {}, true, 0.1, 1e-5); });
    add(image, cw, [](auto& a, auto& p) { return batch_norm(a, p, {}, {}, {}, true, 0.1, 1e-5); });
    add(image.contiguous(kChannelsLast), cw,
        [](auto& a, auto& p) { return batch_norm(a, p, {}, {}, {}, true, 0.1, 1e-5); });
    add(image, cw, [](auto& a, auto& p) { return group_norm(a, 8, p); });
    return out;
  };
  expect_same_bits(run);
}

}  // namespace
}  // namespace argand
