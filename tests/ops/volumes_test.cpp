// Convolution and pooling of volumes against plain loops.
#include <cmath>

#include "tests/ops/plain.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::numbers;
using List = std::vector<Tensor>;

Tensor filled(IntArrayRef sizes) {
  const Tensor x = new_tensor(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i) x.data_ptr<double>()[i] = std::sin(static_cast<double>(i) * 1.3);
  return x;
}

struct Geometry {
  int64_t stride[3], padding[3], dilation[3], groups;
};

// Every product of an input, a weight and the result it goes to: f(input, weight, result) by index.
template <class F>
void for_products(IntArrayRef x, IntArrayRef w, IntArrayRef y, const Geometry& g, F&& f) {
  const int64_t in = w[1], out = w[0] / g.groups;
  const auto at = [](IntArrayRef s, int64_t n, int64_t c, const int64_t(&p)[3]) {
    return static_cast<size_t>((((n * s[1] + c) * s[2] + p[0]) * s[3] + p[1]) * s[4] + p[2]);
  };
  for (int64_t n = 0; n < x[0]; ++n)
    for (int64_t o = 0; o < w[0]; ++o)
      for (int64_t c = 0; c < in; ++c)
        for (int64_t q = 0; q < y[2] * y[3] * y[4]; ++q)
          for (int64_t k = 0; k < w[2] * w[3] * w[4]; ++k) {
            const int64_t to[3] = {q / (y[3] * y[4]), q / y[4] % y[3], q % y[4]};
            const int64_t tap[3] = {k / (w[3] * w[4]), k / w[4] % w[3], k % w[4]};
            int64_t from[3];
            bool inside = true;
            for (int d = 0; d < 3; ++d) {
              from[d] = to[d] * g.stride[d] - g.padding[d] + tap[d] * g.dilation[d];
              inside &= from[d] >= 0 && from[d] < x[static_cast<size_t>(d) + 2];
            }
            if (inside) f(at(x, n, o / out * in + c, from), at(w, o, c, tap), at(y, n, o, to));
          }
}

TEST(Volumes, ConvolutionAndItsTranspose) {
  const Geometry cases[] = {
      {{1, 1, 1}, {0, 0, 0}, {1, 1, 1}, 1}, {{2, 1, 2}, {1, 0, 2}, {1, 2, 1}, 1}, {{1, 2, 1}, {2, 1, 1}, {2, 1, 1}, 2}};
  for (const Geometry& g : cases) {
    const Tensor x = filled({2, 4, 5, 6, 4}), w = filled({6, 4 / g.groups, 3, 2, 2}), b = filled({6});
    const IntArrayRef stride(g.stride, 3), padding(g.padding, 3), dilation(g.dilation, 3);
    const Tensor y = conv3d(x, w, {}, stride, padding, dilation, g.groups);
    const std::vector<double> vx = numbers(x), vw = numbers(w), vy = numbers(y);
    std::vector<double> sums(vy.size()), back(vx.size());
    for_products(x.sizes(), w.sizes(), y.sizes(), g, [&](size_t i, size_t j, size_t k) {
      sums[k] += vx[i] * vw[j];
      back[i] += vy[k] * vw[j];
    });
    for (size_t i = 0; i < sums.size(); ++i) ASSERT_NEAR(vy[i], sums[i], 1e-12) << i;
    int64_t more[3];
    for (int64_t d = 0; d < 3; ++d)
      more[d] = x.size(d + 2) -
                ((y.size(d + 2) - 1) * g.stride[d] - 2 * g.padding[d] + g.dilation[d] * (w.size(d + 2) - 1) + 1);
    const std::vector<double> t = numbers(conv_transpose3d(y, w, {}, stride, padding, {more, 3}, g.groups, dilation));
    ASSERT_EQ(t.size(), back.size());
    for (size_t i = 0; i < t.size(); ++i) ASSERT_NEAR(t[i], back[i], 1e-11) << i;
    EXPECT_TRUE(allclose(conv3d(x, w, b, stride, padding, dilation, g.groups), y + b.reshape({6, 1, 1, 1})));
  }
  const Tensor x = filled({2, 3, 4, 5}), w = filled({2, 2, 3, 2, 3});
  EXPECT_EQ(conv3d(x, w, {}, 1, PaddingMode("same")).sizes(), (IntArrayRef{2, 3, 4, 5}));
  EXPECT_EQ(conv3d(x, w, {}, 1, PaddingMode("valid")).sizes(), (IntArrayRef{2, 1, 3, 3}));
  EXPECT_EQ(conv3d(empty({0, 2, 4, 4, 4}, kFloat64), w).sizes(), (IntArrayRef{0, 2, 2, 3, 2}));
  EXPECT_THROW(conv3d(x, filled({2, 3, 1, 1, 1})), Error);
  EXPECT_THROW(conv3d(x, filled({2, 2, 5, 1, 1})), Error);
  EXPECT_THROW(conv3d(x, w, {}, {1, 2}), Error);
  EXPECT_THROW(conv_transpose3d(x, w, {}, 2, 0, 2), Error);
}

// Windows of a volume: f(result, input) for every element a window sees.
template <class F>
void for_windows(const Tensor& x, const Tensor& y, const Geometry& g, const int64_t (&kernel)[3], F&& f) {
  const IntArrayRef from = x.sizes();
  for (int64_t i = 0; i < y.numel(); ++i) {
    const test::Sizes to = test::index_of(i, {y.sizes().begin(), y.sizes().end()});
    for (int64_t k = 0; k < kernel[0] * kernel[1] * kernel[2]; ++k) {
      const int64_t tap[3] = {k / (kernel[1] * kernel[2]), k / kernel[2] % kernel[1], k % kernel[2]};
      test::Sizes at{to[0], to[1], 0, 0, 0};
      bool inside = true;
      for (size_t d = 0; d < 3; ++d) {
        at[d + 2] = to[d + 2] * g.stride[d] - g.padding[d] + tap[d] * g.dilation[d];
        inside &= at[d + 2] >= 0 && at[d + 2] < from[d + 2];
      }
      if (inside) f(static_cast<size_t>(i), test::position_of(at, {from.begin(), from.end()}));
    }
  }
}

TEST(Volumes, Pooling) {
  const Tensor x = filled({2, 2, 5, 6, 7});
  const std::vector<double> v = numbers(x);
  const Geometry cases[] = {
      {{2, 2, 2}, {0, 0, 0}, {1, 1, 1}, 1}, {{1, 2, 3}, {1, 1, 0}, {1, 1, 1}, 1}, {{2, 1, 1}, {1, 0, 1}, {1, 2, 2}, 1}};
  const int64_t kernel[3] = {3, 2, 3};
  for (const Geometry& g : cases) {
    const IntArrayRef stride(g.stride, 3), padding(g.padding, 3), dilation(g.dilation, 3);
    const auto [most, indices] = max_pool3d_with_indices(x, {kernel, 3}, stride, padding, dilation);
    EXPECT_TRUE(equal(most, max_pool3d(x, {kernel, 3}, stride, padding, dilation)));
    std::vector<double> best(static_cast<size_t>(most.numel()), -HUGE_VAL), where(best.size());
    for_windows(x, most, g, kernel, [&](size_t i, int64_t j) {
      if (v[static_cast<size_t>(j)] > best[i])
        best[i] = v[static_cast<size_t>(j)], where[i] = static_cast<double>(j % 210);
    });
    EXPECT_EQ(numbers(most), best);
    EXPECT_EQ(numbers(indices), where);
    if (g.dilation[1] != 1) continue;
    const Tensor mean = avg_pool3d(x, {kernel, 3}, stride, padding);
    std::vector<double> sums(static_cast<size_t>(mean.numel()));
    for_windows(x, mean, g, kernel, [&](size_t i, int64_t j) { sums[i] += v[static_cast<size_t>(j)]; });
    const std::vector<double> got = numbers(mean),
                              whole = numbers(avg_pool3d(x, {kernel, 3}, stride, padding, false, true, 1));
    for (size_t i = 0; i < sums.size(); ++i) {
      ASSERT_NEAR(got[i], sums[i] / 18, 1e-12);
      ASSERT_NEAR(whole[i], sums[i], 1e-12);
    }
  }
  EXPECT_TRUE(allclose(adaptive_avg_pool3d(x, 1), mean(x, IntArrayRef({2, 3, 4}), true)));
  EXPECT_TRUE(equal(std::get<0>(adaptive_max_pool3d(x, {5, 6, 7})), x));
  EXPECT_EQ(max_pool3d(x[0], 2).sizes(), (IntArrayRef{2, 2, 3, 3}));
  EXPECT_THROW(max_pool3d(filled({3, 4}), 2), Error);
  EXPECT_THROW(avg_pool3d(x, {2, 2}), Error);
}

TEST(Volumes, Unpooling) {
  const Tensor x = filled({2, 3, 4, 6});
  const auto [y, i] = max_pool2d_with_indices(x, 2);
  const Tensor z = max_unpool2d(y, i, {4, 6});
  EXPECT_TRUE(equal(max_pool2d(z.masked_fill(z == 0, -9), 2), y));
  EXPECT_EQ((z != 0).sum().item<int64_t>(), y.numel());
  EXPECT_THROW(max_unpool2d(y, i, {1, 2}), IndexError);
  EXPECT_THROW(max_unpool2d(y, i.to(kInt32), {4, 6}), Error);
}

TEST(Volumes, Derivatives) {
  const Tensor x = filled({1, 2, 3, 4, 3}).requires_grad_(), w = filled({2, 1, 2, 2, 2}).requires_grad_(),
               b = filled({2}).requires_grad_();
  const auto convolved = [](TensorList v) { return List{conv3d(v[0], v[1], v[2], {1, 2, 1}, 1, {2, 1, 1}, 2)}; };
  const auto spread = [](TensorList v) { return List{conv_transpose3d(v[0], v[1], v[2], 2, 1, 1, 2)}; };
  EXPECT_TRUE(autograd::gradcheck(convolved, {x, w, b}));
  EXPECT_TRUE(autograd::gradgradcheck(convolved, {x, w, b}));
  EXPECT_TRUE(autograd::gradcheck(spread, {x, w, b}));
  const auto pooled = [](TensorList v) {
    return List{max_pool3d(v[0], 2, 1), avg_pool3d(v[0], 2, 1, 1), adaptive_avg_pool3d(v[0], 2),
                std::get<0>(adaptive_max_pool3d(v[0], 2))};
  };
  EXPECT_TRUE(autograd::gradcheck(pooled, {x}));
  EXPECT_TRUE(autograd::gradgradcheck([&](TensorList v) { return pooled(List{v[0] * v[0]}); }, {x}));
}

}  // namespace
}  // namespace argand
