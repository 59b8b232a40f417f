// Resizing and sampling of images against plain loops over both dimensions at once.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::expect_same_bits;
using test::numbers;
using List = std::vector<Tensor>;

Tensor image(IntArrayRef sizes, DType dtype = kFloat64) {
  Tensor x = new_tensor(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<double>()[i] = std::sin(static_cast<double>(i) * 0.7) + static_cast<double>(i % 5);
  return x.to(dtype);
}

// Weights of the four pixels from floor(x) - 1 on.
void weights_at(double t, bool cubic, double (&w)[4]) {
  const auto near = [](double d) { return (1.25 * d - 2.25) * d * d + 1; };
  const auto far = [](double d) { return -0.75 * (((d - 5) * d + 8) * d - 4); };
  w[0] = cubic ? far(1 + t) : 0, w[1] = cubic ? near(t) : 1 - t;
  w[2] = cubic ? near(1 - t) : t, w[3] = cubic ? far(2 - t) : 0;
}

double place(int64_t i, int64_t from, int64_t to, bool corners, bool cubic) {
  const double x = corners ? (to > 1 ? static_cast<double>(i * (from - 1)) / static_cast<double>(to - 1) : 0)
                           : (static_cast<double>(i) + 0.5) * static_cast<double>(from) / static_cast<double>(to) - 0.5;
  return cubic ? x : std::max(x, 0.0);
}

std::vector<double> interpolated(const Tensor& x, int64_t h, int64_t w, bool corners, bool cubic) {
  const std::vector<double> v = numbers(x);
  const int64_t planes = x.size(0) * x.size(1), height = x.size(2), width = x.size(3);
  std::vector<double> out;
  for (int64_t p = 0; p < planes; ++p)
    for (int64_t i = 0; i < h; ++i)
      for (int64_t j = 0; j < w; ++j) {
        const double y = place(i, height, h, corners, cubic), z = place(j, width, w, corners, cubic);
        double wy[4], wz[4], sum = 0;
        weights_at(y - std::floor(y), cubic, wy);
        weights_at(z - std::floor(z), cubic, wz);
        for (int64_t a = 0; a < 4; ++a)
          for (int64_t b = 0; b < 4; ++b) {
            const int64_t r = std::clamp<int64_t>(static_cast<int64_t>(std::floor(y)) - 1 + a, 0, height - 1);
            const int64_t s = std::clamp<int64_t>(static_cast<int64_t>(std::floor(z)) - 1 + b, 0, width - 1);
            sum += wy[a] * wz[b] * v[static_cast<size_t>((p * height + r) * width + s)];
          }
        out.push_back(sum);
      }
  return out;
}

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance = 1e-12) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size());
  for (size_t i = 0; i < got.size(); ++i) ASSERT_NEAR(got[i], expected[i], tolerance) << i;
}

TEST(Resizing, InterpolationIsTheSumOverBothDimensions) {
  const Tensor x = image({2, 3, 5, 7});
  for (const auto& [h, w] : {std::pair<int64_t, int64_t>{10, 14}, {3, 4}, {5, 9}, {1, 1}, {13, 2}})
    for (const bool corners : {false, true}) {
      expect_near(upsample_bilinear2d(x, {h, w}, corners), interpolated(x, h, w, corners, false));
      expect_near(upsample_bicubic2d(x, {h, w}, corners), interpolated(x, h, w, corners, true));
    }
}

TEST(Resizing, NearestCopiesOfAnyType) {
  for (const DType d : {kFloat32, kFloat16, kBFloat16, kInt64, kUInt8, kBool, kComplexFloat}) {
    const Tensor x = test::counting({1, 2, 2, 3}, d), y = upsample_nearest2d(x, {4, 6});
    EXPECT_EQ(y.dtype(), d);
    for (int64_t i = 0; i < 4; ++i)
      for (int64_t j = 0; j < 6; ++j)
        EXPECT_TRUE(equal(y.select(3, j).select(2, i), x.select(3, j / 2).select(2, i / 2)));
  }
  EXPECT_EQ(numbers(upsample_nearest1d(test::counting({1, 1, 5}), {3})), (std::vector<double>{0, 1, 3}));
  EXPECT_EQ(numbers(_upsample_nearest_exact1d(test::counting({1, 1, 5}), {3})), (std::vector<double>{0, 2, 4}));
}

TEST(Resizing, AWideKernelWhenShrinking) {
  // Halving: each output sees the triangle over four inputs around its centre, cut at the border.
  const Tensor x = image({1, 1, 1, 6});
  const std::vector<double> v = numbers(x);
  const auto mean = [&](std::vector<std::pair<size_t, double>> terms) {
    double sum = 0, whole = 0;
    for (auto [i, w] : terms) sum += w * v[i], whole += w;
    return sum / whole;
  };
  expect_near(_upsample_bilinear2d_aa(x, {1, 3}, false),
              {mean({{0, 0.75}, {1, 0.75}, {2, 0.25}}), mean({{1, 0.25}, {2, 0.75}, {3, 0.75}, {4, 0.25}}),
               mean({{3, 0.25}, {4, 0.75}, {5, 0.75}})});
  expect_near(sum(_upsample_bicubic2d_aa(ones({1, 1, 9, 7}, kFloat64), {4, 3}, false)), {12});
}

TEST(Resizing, KeepsFormatsTypesAndEmptyBatches) {
  const Tensor x = image({2, 3, 4, 4}), last = x.contiguous(MemoryFormat::ChannelsLast);
  const Tensor y = upsample_bilinear2d(last, {7, 3}, false);
  EXPECT_TRUE(y.is_contiguous(MemoryFormat::ChannelsLast));
  EXPECT_TRUE(allclose(y, upsample_bilinear2d(x, {7, 3}, false)));
  EXPECT_EQ(upsample_bicubic2d(x.to(kFloat16), {3, 3}, true).dtype(), kFloat16);
  EXPECT_EQ(upsample_bilinear2d(full({1, 1, 2, 2}, 255, kUInt8), {3, 3}, false).dtype(), kUInt8);
  EXPECT_EQ(upsample_trilinear3d(empty({0, 2, 2, 2, 2}), {3, 3, 3}, false).sizes(), (IntArrayRef{0, 2, 3, 3, 3}));
  EXPECT_EQ(upsample_bilinear2d(empty({2, 3, 4, 4}, kMeta), {8, 8}, false).sizes(), (IntArrayRef{2, 3, 8, 8}));
  EXPECT_FALSE(upsample_nearest2d(x, {4, 4}).is_alias_of(x));
  EXPECT_THROW(upsample_bilinear2d(x, {0, 3}, false), Error);
  EXPECT_THROW(upsample_bilinear2d(x, {3}, false), Error);
  EXPECT_THROW(upsample_bilinear2d(x.to(kInt64), {3, 3}, false), Error);
  EXPECT_THROW(upsample_linear1d(x, {3}, false), Error);
}

TEST(Resizing, Derivatives) {
  const Tensor x = image({1, 2, 3, 4}).requires_grad_(), line = image({1, 2, 5}).requires_grad_();
  const std::function<List(TensorList)> forms[] = {
      [](TensorList v) {
        return List{upsample_nearest2d(v[0], {5, 3})};
      },
      [](TensorList v) {
        return List{upsample_bilinear2d(v[0], {5, 7}, false)};
      },
      [](TensorList v) {
        return List{upsample_bicubic2d(v[0], {2, 9}, true)};
      },
      [](TensorList v) {
        return List{_upsample_bilinear2d_aa(v[0], {2, 2}, false)};
      },
  };
  for (const auto& f : forms) {
    EXPECT_TRUE(autograd::gradcheck(f, {x}));
    EXPECT_TRUE(autograd::gradgradcheck([&](TensorList v) { return f(List{v[0] * v[0]}); }, {x}));
  }
  EXPECT_TRUE(autograd::gradcheck([](TensorList v) { return List{upsample_linear1d(v[0], {8}, true)}; }, {line}));
  EXPECT_TRUE(autograd::gradcheck(
      [](TensorList v) {
        return List{upsample_trilinear3d(v[0].unsqueeze(2), {2, 4, 3}, false)};
      },
      {x}));
}

TEST(Resizing, GradientsOfPixelsThatAreCopied) {
  for (DType d : {kFloat16, kBFloat16, kFloat32, kComplex64, kComplex128}) {
    const Tensor x = ones({1, 1, 4, 4}, d).requires_grad_();
    upsample_nearest2d(x, {8, 8}).backward(ones({1, 1, 8, 8}, d));
    EXPECT_TRUE(equal(x.grad(), full({1, 1, 4, 4}, 4, d))) << toString(d);
  }
}

TEST(Resizing, RefusesWhatNoMemoryHolds) {
  EXPECT_THROW(upsample_nearest2d(ones({1, 1, 4, 4}), {int64_t{1} << 40, int64_t{1} << 40}), Error);
  EXPECT_THROW(upsample_nearest2d(ones({1, 1, 4, 4}), {int64_t{1} << 44, 1}), Error);
}

TEST(Resizing, TheSameBitsOnAnyNumberOfThreads) {
  const Tensor x = image({2, 8, 40, 50}, kFloat32);
  expect_same_bits([&] { return List{upsample_bicubic2d(x, {77, 91}, false)}; });
}

TEST(GridSampler, TheGridOfTheIdentityGivesTheImage) {
  const Tensor x = image({2, 3, 4, 5}), volume = image({2, 2, 3, 2, 4});
  const Tensor theta = eye(2, 3, kFloat64).expand({2, 2, 3}), solid = eye(3, 4, kFloat64).expand({2, 3, 4});
  for (const bool corners : {false, true}) {
    for (const int64_t mode : {0, 1, 2})
      EXPECT_TRUE(allclose(grid_sampler(x, affine_grid_generator(theta, x.sizes(), corners), mode, 1, corners), x));
    EXPECT_TRUE(
        allclose(grid_sampler(volume, affine_grid_generator(solid, volume.sizes(), corners), 0, 0, corners), volume));
  }
}

TEST(GridSampler, WhatLiesBeyondTheBorder) {
  const Tensor x = test::counting({1, 1, 1, 4}, kFloat64) + 1;  // 1 2 3 4
  const auto sample = [&](double at, int64_t mode, int64_t beyond, bool corners) {
    const Tensor grid = stack({full({1, 1, 1}, at, kFloat64), zeros({1, 1, 1}, kFloat64)}, -1);
    return grid_sampler(x, grid, mode, beyond, corners).item<double>();
  };
  EXPECT_EQ(sample(1, 0, 0, false), 2);  // half of the last pixel, half of nothing
  EXPECT_EQ(sample(1.25, 0, 0, false), 0);
  EXPECT_EQ(sample(1.25, 0, 1, false), 4);
  EXPECT_EQ(sample(3, 0, 2, false), 1);
  EXPECT_EQ(sample(5.0 / 3, 1, 2, true), 3);
  EXPECT_EQ(sample(9, 1, 0, true), 0);
  EXPECT_EQ(sample(__builtin_nan(""), 1, 0, true), 0);
  EXPECT_THROW(grid_sampler(x, zeros({1, 1, 1, 3}, kFloat64), 0, 0, false), Error);
  EXPECT_THROW(grid_sampler(image({1, 1, 2, 2, 2}), zeros({1, 1, 1, 1, 3}, kFloat64), 2, 0, false), Error);
}

TEST(GridSampler, Derivatives) {
  const Tensor x = image({1, 2, 3, 4}).requires_grad_();
  const Tensor grid = (image({1, 2, 3, 2}) * 0.2 - 0.45).detach().requires_grad_();
  const Tensor theta = image({1, 2, 3}).requires_grad_();
  for (const int64_t mode : {0, 2})
    for (const int64_t beyond : {0, 1, 2}) {
      const auto f = [=](TensorList v) { return List{grid_sampler(v[0], v[1], mode, beyond, false)}; };
      EXPECT_TRUE(autograd::gradcheck(f, {x, grid})) << mode << beyond;
      EXPECT_TRUE(autograd::gradgradcheck(f, {x, grid})) << mode << beyond;
    }
  EXPECT_TRUE(autograd::gradcheck(
      [](TensorList v) {
        return List{affine_grid_generator(v[0], {1, 1, 2, 3}, false)};
      },
      {theta}));
}

}  // namespace
}  // namespace argand
