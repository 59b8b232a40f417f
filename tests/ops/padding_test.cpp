// Padding, and patches as columns, against plain loops.
#include "tests/ops/plain.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::index_of;
using test::numbers;
using test::position_of;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

// Where entry i of a padded dimension of n comes from; -1: from nowhere.
int64_t source(std::string_view mode, int64_t i, int64_t n) {
  if (i >= 0 && i < n) return i;
  if (mode == "constant") return -1;
  if (mode == "replicate") return i < 0 ? 0 : n - 1;
  if (mode == "circular") return i < 0 ? i + n : i - n;
  return i < 0 ? -i : 2 * n - 2 - i;
}

TEST(Padding, AgainstLoops) {
  Random random(41);
  for (int round = 0; round < 300; ++round) {
    const std::string_view mode =
        std::vector<std::string_view>{"constant", "reflect", "replicate", "circular"}[static_cast<size_t>(round % 4)];
    const int64_t dims = random(1, 3);
    const Tensor x = random.layout(random.sizes(dims + 1, dims + 2, 6, false), round % 3 ? kFloat32 : kInt64);
    const Sizes sizes = x.sizes().vec();
    Sizes pad, to = sizes, before(sizes.size());
    for (int64_t d = 0; d < dims; ++d) {
      const size_t at = sizes.size() - 1 - static_cast<size_t>(d);
      const int64_t most = mode == "reflect" ? sizes[at] - 1 : sizes[at];
      pad.push_back(random(-1, std::min<int64_t>(3, most)));
      pad.push_back(random(-1, std::min<int64_t>(3, most)));
      if (sizes[at] + pad[pad.size() - 2] + pad.back() < 1) pad[pad.size() - 2] = pad.back() = 0;
      to[at] += pad[pad.size() - 2] + pad.back();
      before[at] = pad[pad.size() - 2];
    }
    const std::optional<double> value = mode == "constant" ? std::optional<double>(7) : std::nullopt;
    const Tensor y = argand::pad(x, pad, mode, value);
    ASSERT_EQ(y.sizes(), to);
    const std::vector<double> from = numbers(x), got = numbers(y);
    for (int64_t i = 0; i < y.numel(); ++i) {
      Sizes at = index_of(i, to);
      bool inside = true;
      for (size_t d = 0; d < at.size(); ++d) {
        at[d] = source(mode, at[d] - before[d], sizes[d]);
        inside &= at[d] >= 0;
      }
      ASSERT_EQ(got[static_cast<size_t>(i)], inside ? from[static_cast<size_t>(position_of(at, sizes))] : 7)
          << mode << " element " << i;
    }
  }
}

TEST(Padding, DerivativesFormatsAndErrors) {
  manual_seed(1);
  const Tensor x = randn({1, 2, 4, 5}, kFloat64).set_requires_grad();
  const auto check = [&](const std::function<List(TensorList)>& f) {
    EXPECT_TRUE(autograd::gradcheck(f, x));
    EXPECT_TRUE(autograd::gradgradcheck(f, x));
  };
  check([](TensorList t) { return List{constant_pad_nd(t[0], {1, -2, -1, 3}, 2).square()}; });
  for (const char* mode : {"reflect", "replicate", "circular"})
    check([mode](TensorList t) { return List{argand::pad(t[0], {1, 2, 3, 1}, mode).square()}; });
  EXPECT_TRUE(
      constant_pad_nd(x.contiguous(MemoryFormat::ChannelsLast), {1, 1}).is_contiguous(MemoryFormat::ChannelsLast));
  EXPECT_TRUE(equal(reflection_pad2d(x, {1, 2, 0, 1}), argand::pad(x, {1, 2, 0, 1}, "reflect")));
  EXPECT_TRUE(equal(replication_pad1d(x[0], {1, 2}), argand::pad(x[0], {1, 2}, "replicate")));
  EXPECT_EQ(constant_pad_nd(empty({2, 3}, TensorOptions(kFloat32).device(DeviceType::Meta)), {1, 1}).sizes(),
            (Sizes{2, 5}));
  EXPECT_THROW(argand::pad(x, {1, 2, 3}), Error);
  EXPECT_THROW(argand::pad(x, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), Error);
  EXPECT_THROW(argand::pad(x, {5, 0}, "reflect"), Error);
  EXPECT_THROW(argand::pad(x[0], {5, 0}, "reflect"), Error);
  EXPECT_THROW(argand::pad(x, {1, 1, 1, 1}, "mirror"), Error);
  EXPECT_THROW(argand::pad(x, {1, 1, 1, 1}, "reflect", 3), Error);
  EXPECT_THROW(constant_pad_nd(x, {-3, -3}), Error);
}

TEST(Folding, AgainstLoops) {
  Random random(42);
  manual_seed(2);
  for (int round = 0; round < 60; ++round) {
    const int64_t kh = random(1, 3), kw = random(1, 3), d = random(1, 2), p = random(0, 2), s = random(1, 3);
    const int64_t n = random(1, 2), c = random(1, 3), h = d * (kh - 1) + random(1, 5), w = d * (kw - 1) + random(1, 5);
    const int64_t oh = (h + 2 * p - d * (kh - 1) - 1) / s + 1, ow = (w + 2 * p - d * (kw - 1) - 1) / s + 1;
    const Tensor x = randn({n, c, h, w}, kFloat64), columns = randn({n, c * kh * kw, oh * ow}, kFloat64);
    const std::vector<double> from = numbers(x), cols = numbers(columns);
    std::vector<double> patches(cols.size()), image(from.size());
    size_t at = 0;
    for (int64_t plane = 0; plane < n * c; ++plane)
      for (int64_t i = 0; i < kh; ++i)
        for (int64_t j = 0; j < kw; ++j)
          for (int64_t y = 0; y < oh; ++y)
            for (int64_t z = 0; z < ow; ++z, ++at) {
              const int64_t r = y * s - p + i * d, q = z * s - p + j * d;
              if (r < 0 || q < 0 || r >= h || q >= w) continue;
              patches[at] = from[static_cast<size_t>((plane * h + r) * w + q)];
              image[static_cast<size_t>((plane * h + r) * w + q)] += cols[at];
            }
    const Tensor y = im2col(x, {kh, kw}, d, p, s);
    EXPECT_EQ(y.sizes(), columns.sizes());
    EXPECT_EQ(numbers(y), patches);
    const std::vector<double> back = numbers(col2im(columns, {h, w}, {kh, kw}, d, p, s));
    for (size_t i = 0; i < image.size(); ++i) ASSERT_NEAR(back[i], image[i], 1e-12);
    EXPECT_TRUE(equal(im2col(x[0], {kh, kw}, d, p, s), y[0]));
  }
  const Tensor x = randn({1, 2, 4, 4}, kFloat64).set_requires_grad();
  const std::function<List(TensorList)> f = [](TensorList t) {
    const Tensor columns = im2col(t[0], 2, 1, 1, 2).square();
    return List{columns, col2im(columns, {4, 4}, 2, 1, 1, 2)};
  };
  EXPECT_TRUE(autograd::gradcheck(f, x));
  EXPECT_TRUE(autograd::gradgradcheck(f, x));
  EXPECT_THROW(im2col(x, 7, 1, 0, 1), Error);
  EXPECT_THROW(col2im(x[0], {4, 4}, 2, 1, 0, 1), Error);
  EXPECT_THROW(im2col(x[0][0], 2, 1, 0, 1), Error);
}

}  // namespace
}  // namespace argand
