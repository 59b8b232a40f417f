// Pooling against plain loops in double.
#include <cmath>
#include <limits>

#include "tests/ops/plain.h"
#include "tests/support/threads.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::expect_same_bits;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

struct Case {
  int64_t n, c;
  Sizes image, kernel, stride, padding, dilation;
  bool ceil, include;
  int64_t divisor;
};

Case random_case(Random& random) {
  Case p{random(1, 3),
         random(0, 2) ? random(1, 5) : random(1, 70),
         {},
         {},
         {},
         {},
         {},
         random(0, 1) == 1,
         random(0, 1) == 1,
         random(0, 3) ? 0 : random(1, 9)};
  for (int d = 0; d < 2; ++d) {
    p.kernel.push_back(random(1, 4));
    p.stride.push_back(random(1, 4));
    p.dilation.push_back(random(0, 2) ? 1 : random(1, 3));
    p.padding.push_back(random(0, p.kernel.back() / 2));
    p.image.push_back(p.dilation.back() * (p.kernel.back() - 1) + 1 + random(0, random(0, 1) ? 9 : 50));
  }
  return p;
}

// As many windows as begin within the image and the padding before it.
int64_t windows(const Case& p, size_t d) {
  const int64_t span = p.dilation[d] * (p.kernel[d] - 1) + 1;
  int64_t count = 0;
  for (int64_t first = -p.padding[d];; first += p.stride[d], ++count) {
    const bool fits = first + span <= p.image[d] + p.padding[d];
    const bool begins = first < p.image[d] && first - p.stride[d] + span < p.image[d] + p.padding[d];
    if (!(fits || (p.ceil && begins))) return count;
  }
}

// Calls f(plane, window, pixel or -1 for padding) in order.
template <class F>
void for_pixels(const Case& p, int64_t h, int64_t w, F&& f) {
  for (int64_t plane = 0; plane < p.n * p.c; ++plane)
    for (int64_t y = 0; y < h; ++y)
      for (int64_t x = 0; x < w; ++x)
        for (int64_t i = 0; i < p.kernel[0]; ++i)
          for (int64_t j = 0; j < p.kernel[1]; ++j) {
            const int64_t r = y * p.stride[0] - p.padding[0] + i * p.dilation[0];
            const int64_t s = x * p.stride[1] - p.padding[1] + j * p.dilation[1];
            if (r >= p.image[0] + p.padding[0] || s >= p.image[1] + p.padding[1]) continue;
            const bool inside = r >= 0 && s >= 0 && r < p.image[0] && s < p.image[1];
            f(plane, y * w + x, inside ? r * p.image[1] + s : -1);
          }
}

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance, const char* what) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size()) << what;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_TRUE(got[i] == expected[i] || std::abs(got[i] - expected[i]) <= tolerance * (1 + std::abs(expected[i])) ||
                (std::isnan(got[i]) && std::isnan(expected[i])))
        << what << ", element " << i << ": " << got[i] << " for " << expected[i];
}

Tensor laid_out(const Tensor& x, int64_t kind) {
  if (kind == 1) return x.contiguous(MemoryFormat::ChannelsLast);
  if (kind == 2) return x.transpose(2, 3).contiguous().transpose(2, 3);
  return x;
}

TEST(Pooling, MaximaAgainstLoops) {
  Random random(21);
  manual_seed(9);
  for (int round = 0; round < 300; ++round) {
    const Case p = random_case(random);
    const DType dtype =
        std::vector<DType>{kFloat32, kFloat64, kFloat32, kBFloat16, kInt32, kUInt8}[static_cast<size_t>(round % 6)];
    // Few different numbers: equals are common. Sometimes NaN or nothing but -infinity.
    Tensor numbers_in = randint(0, 9, {p.n, p.c, p.image[0], p.image[1]}, kFloat64);
    if (is_floating_point(dtype) && round % 4 == 0)
      numbers_in = masked_fill(masked_fill(numbers_in, numbers_in == 3, NAN), numbers_in == 4, -INFINITY);
    if (is_floating_point(dtype) && round % 24 == 1) numbers_in = full_like(numbers_in, -INFINITY);
    const Tensor x = laid_out(numbers_in.to(dtype), random(0, 2));
    const int64_t h = windows(p, 0), w = windows(p, 1);
    const auto planes = static_cast<size_t>(p.n * p.c), outs = static_cast<size_t>(h * w);
    std::vector<double> best(planes * outs, -INFINITY), from = numbers(x), where(planes * outs, -1);
    for_pixels(p, h, w, [&](int64_t plane, int64_t window, int64_t pixel) {
      if (pixel < 0) return;
      const size_t at = static_cast<size_t>(plane) * outs + static_cast<size_t>(window);
      const double v = from[static_cast<size_t>(plane * p.image[0] * p.image[1] + pixel)];
      if (v > best[at] || std::isnan(v) || where[at] < 0) {
        if (!(v < best[at])) best[at] = v;
        where[at] = static_cast<double>(pixel);
      }
    });
    const auto [y, indices] = max_pool2d_with_indices(x, p.kernel, p.stride, p.padding, p.dilation, p.ceil);
    ASSERT_EQ(y.sizes(), (Sizes{p.n, p.c, h, w}));
    EXPECT_EQ(y.dtype(), dtype);
    EXPECT_EQ(indices.dtype(), kInt64);
    expect_near(y, best, 0, "maxima");
    EXPECT_EQ(numbers(indices), where);
    expect_near(max_pool2d(x, p.kernel, p.stride, p.padding, p.dilation, p.ceil), best, 0, "maxima alone");
    if (!is_floating_point(dtype)) continue;
    const Tensor leaf = x.detach().set_requires_grad();
    const Tensor g = laid_out(randint(-3, 4, y.sizes(), kFloat64).to(dtype), random(0, 2));
    max_pool2d(leaf, p.kernel, p.stride, p.padding, p.dilation, p.ceil).backward(g);
    std::vector<double> gradient(from.size()), gs = numbers(g);
    for (size_t i = 0; i < gs.size(); ++i)
      gradient[i / outs * static_cast<size_t>(p.image[0] * p.image[1]) + static_cast<size_t>(where[i])] += gs[i];
    expect_near(leaf.grad(), gradient, 0, "gradient");
    expect_near(max_pool2d_with_indices_backward(g, x, p.kernel, p.stride, p.padding, p.dilation, p.ceil, indices),
                gradient, 0, "gradient by indices");
  }
}

TEST(Pooling, AveragesAgainstLoops) {
  Random random(22);
  manual_seed(8);
  for (int round = 0; round < 300; ++round) {
    Case p = random_case(random);
    p.dilation = {1, 1};
    const DType dtype = std::vector<DType>{kFloat32, kFloat64, kFloat32, kFloat16}[static_cast<size_t>(round % 4)];
    const double tolerance = dtype == kFloat64 ? 1e-14 : dtype == kFloat32 ? 1e-6 : 2e-3;
    const Tensor x = laid_out(randn({p.n, p.c, p.image[0], p.image[1]}, kFloat64).to(dtype), random(0, 2));
    const int64_t h = windows(p, 0), w = windows(p, 1);
    const auto planes = static_cast<size_t>(p.n * p.c), outs = static_cast<size_t>(h * w);
    std::vector<double> sums(planes * outs), counts(planes * outs), from = numbers(x);
    const auto pixels = static_cast<size_t>(p.image[0] * p.image[1]);
    for_pixels(p, h, w, [&](int64_t plane, int64_t window, int64_t pixel) {
      const size_t at = static_cast<size_t>(plane) * outs + static_cast<size_t>(window);
      if (pixel >= 0) sums[at] += from[static_cast<size_t>(plane) * pixels + static_cast<size_t>(pixel)];
      if (pixel >= 0 || p.include) counts[at] += 1;
    });
    if (p.divisor) std::fill(counts.begin(), counts.end(), static_cast<double>(p.divisor));
    std::vector<double> expected(sums.size());
    for (size_t i = 0; i < sums.size(); ++i) expected[i] = sums[i] / counts[i];
    const auto divisor = p.divisor ? std::optional<int64_t>(p.divisor) : std::nullopt;
    const Tensor leaf = x.detach().set_requires_grad();
    const Tensor y = avg_pool2d(leaf, p.kernel, p.stride, p.padding, p.ceil, p.include, divisor);
    ASSERT_EQ(y.sizes(), (Sizes{p.n, p.c, h, w}));
    expect_near(y, expected, tolerance, "averages");
    const Tensor g = laid_out(randn(y.sizes(), kFloat64).to(dtype), random(0, 2));
    y.backward(g);
    std::vector<double> gradient(from.size()), gs = numbers(g);
    for_pixels(p, h, w, [&](int64_t plane, int64_t window, int64_t pixel) {
      const size_t at = static_cast<size_t>(plane) * outs + static_cast<size_t>(window);
      if (pixel >= 0) gradient[static_cast<size_t>(plane) * pixels + static_cast<size_t>(pixel)] += gs[at] / counts[at];
    });
    expect_near(leaf.grad(), gradient, tolerance * 4, "gradient");
  }
}

TEST(Pooling, AdaptiveAgainstLoops) {
  Random random(23);
  manual_seed(7);
  for (int round = 0; round < 100; ++round) {
    const int64_t n = random(1, 2), c = random(1, 20), ih = random(1, 12), iw = random(1, 40), h = random(1, 7),
                  w = random(1, 20);
    const Tensor x = laid_out(randn({n, c, ih, iw}, kFloat64), random(0, 2));
    std::vector<double> from = numbers(x), means, maxima;
    for (int64_t plane = 0; plane < n * c; ++plane)
      for (int64_t y = 0; y < h; ++y)
        for (int64_t z = 0; z < w; ++z) {
          double sum = 0, count = 0, best = -INFINITY;
          for (int64_t i = 0; i < ih; ++i)
            for (int64_t j = 0; j < iw; ++j) {
              // Window y of h overlaps pixel i: [y * ih / h, (y + 1) * ih / h) and [i, i + 1) do.
              if (!(i * h < (y + 1) * ih && (i + 1) * h > y * ih && j * w < (z + 1) * iw && (j + 1) * w > z * iw))
                continue;
              const double v = from[static_cast<size_t>((plane * ih + i) * iw + j)];
              sum += v, count += 1, best = std::max(best, v);
            }
          means.push_back(sum / count), maxima.push_back(best);
        }
    expect_near(adaptive_avg_pool2d(x, {h, w}), means, 1e-13, "averages");
    const auto [y, indices] = adaptive_max_pool2d(x, {h, w});
    expect_near(y, maxima, 0, "maxima");
    expect_near(gather(x.flatten(2), 2, indices.flatten(2)), maxima, 0, "at indices");
    expect_near(adaptive_avg_pool1d(x[0], w), numbers(adaptive_avg_pool2d(x[0], {ih, w})), 1e-13, "one dimension");
  }
}

TEST(Pooling, AllDerivatives) {
  manual_seed(6);
  const auto leaf = [](const Sizes& sizes, bool last = false) {
    const Tensor x = (randperm(test::product(sizes), kFloat64) / 10).reshape(sizes);
    return (last ? x.contiguous(MemoryFormat::ChannelsLast) : x).detach().set_requires_grad();
  };
  const auto check = [](const std::function<List(TensorList)>& f, const Tensor& in) {
    EXPECT_TRUE(autograd::gradcheck(f, in));
    EXPECT_TRUE(autograd::gradgradcheck(f, in));
  };
  for (const bool last : {false, true}) {
    check(
        [](TensorList t) {
          return List{max_pool2d(t[0], {3, 2}, {2, 1}, {1, 0}).square()};
        },
        leaf({2, 3, 5, 6}, last));
    check([](TensorList t) { return List{std::get<0>(max_pool2d_with_indices(t[0], 2)).square()}; },
          leaf({1, 2, 4, 4}, last));
    check([](TensorList t) { return List{avg_pool2d(t[0], 3, 2, 1, true, false).square()}; }, leaf({2, 3, 5, 6}, last));
    check([](TensorList t) { return List{adaptive_avg_pool2d(t[0], {2, 4}).square()}; }, leaf({1, 2, 5, 6}, last));
    check(
        [](TensorList t) {
          return List{std::get<0>(adaptive_max_pool2d(t[0], {2, 4})).square()};
        },
        leaf({1, 2, 5, 6}, last));
    check([](TensorList t) { return List{adaptive_avg_pool2d(t[0], 1).square()}; }, leaf({2, 2, 3, 3}, last));
  }
  check(
      [](TensorList t) {
        return List{max_pool1d(t[0], 2, 1).square(), avg_pool1d(t[0], 3, 2).square()};
      },
      leaf({2, 3, 8}));
}

TEST(Pooling, ShapesFormatsAndMeta) {
  const Tensor x = randn({2, 3, 8, 8}), last = x.contiguous(MemoryFormat::ChannelsLast);
  EXPECT_TRUE(max_pool2d(last, 2).is_contiguous(MemoryFormat::ChannelsLast));
  EXPECT_TRUE(avg_pool2d(last, 2).is_contiguous(MemoryFormat::ChannelsLast));
  EXPECT_TRUE(max_pool2d(x, 2).is_contiguous());
  EXPECT_TRUE(equal(max_pool2d(last, 3, 2, 1), max_pool2d(x, 3, 2, 1)));
  EXPECT_TRUE(equal(max_pool2d(x[0], 2), max_pool2d(x, 2)[0]));
  EXPECT_TRUE(equal(max_pool1d(x[0], 2), max_pool1d(x[0].unsqueeze(0)[0], 2)));
  EXPECT_EQ(max_pool1d(x[0][0], 3).sizes(), (Sizes{8, 2}));
  EXPECT_EQ(max_pool2d(zeros({0, 3, 8, 8}), 2).sizes(), (Sizes{0, 3, 4, 4}));
  EXPECT_EQ(avg_pool2d(x, 9, {}, 2, true).sizes(), (Sizes{2, 3, 2, 2}));
  const Tensor meta = empty({2, 3, 8, 8}, TensorOptions(kFloat32).device(DeviceType::Meta)).set_requires_grad();
  const Tensor y = max_pool2d(meta, 2) + avg_pool2d(meta, 2) + adaptive_avg_pool2d(meta, 4);
  EXPECT_EQ(y.sizes(), (Sizes{2, 3, 4, 4}));
  y.sum().backward();
  EXPECT_EQ(meta.grad().sizes(), meta.sizes());
}

TEST(Pooling, SameBitsAtAnyThreadCount) {
  manual_seed(5);
  const Tensor x = randn({4, 40, 60, 60});
  const auto run = [&] {
    List all;
    for (const bool last : {false, true}) {
      const Tensor a = x.contiguous(last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous).detach();
      a.set_requires_grad();
      const Tensor y = max_pool2d(a, 3, 2, 1), z = avg_pool2d(a, 3, 1, 1);
      (y.square().sum() + z.square().sum()).backward();
      all.insert(all.end(), {y, z, a.grad()});
    }
    return all;
  };
  expect_same_bits(run);
}

// Rows -1 and 2 of an image of two: no pixel. PyTorch's value; the index it gives lies outside the image.
TEST(Pooling, WindowsWithoutAPixel) {
  const auto pooled = [](const Tensor& x) { return max_pool2d_with_indices(x, {2, 1}, 1, {1, 0}, {3, 1}); };
  const double least[] = {-std::numeric_limits<double>::infinity(), std::numeric_limits<int32_t>::min(), 0};
  const DType dtypes[] = {kFloat32, kInt32, kUInt8};
  for (const auto format : {MemoryFormat::Contiguous, MemoryFormat::ChannelsLast}) {
    const Tensor x = randn({2, 20, 2, 3}).abs().add(1).contiguous(format);
    for (int i = 0; i < 3; ++i) {
      const auto [y, indices] = pooled(x.to(dtypes[i]));
      EXPECT_EQ(y.sizes(), IntArrayRef({2, 20, 1, 3}));
      for (const double v : numbers(y)) EXPECT_EQ(v, least[i]);
      for (const double v : numbers(indices)) EXPECT_EQ(v, -1);
    }
    const Tensor leaf = x.clone().requires_grad_();
    std::get<0>(pooled(leaf)).sum().backward();
    for (const double v : numbers(leaf.grad())) EXPECT_EQ(v, 0);
  }
  // Of three rows the second of three windows sees none (-1 and 3), the others one.
  const Tensor x = randperm(2 * 3 * 3 * 5, TensorOptions(kFloat64)).view({2, 3, 3, 5}).requires_grad_();
  const auto f = [](TensorList in) -> List {
    const Tensor y = max_pool2d(in[0], 2, 1, {2, 0}, {4, 2});
    return {masked_fill(y, isinf(y), 0)};
  };
  EXPECT_EQ(isinf(max_pool2d(x, 2, 1, {2, 0}, {4, 2})).sum().item<int64_t>(), 2 * 3 * 3);
  EXPECT_TRUE(autograd::gradcheck(f, {x}));
  EXPECT_TRUE(autograd::gradgradcheck(f, {x}));
}

TEST(Pooling, Errors) {
  const Tensor x = zeros({1, 2, 6, 6});
  const auto expect = [](const std::string& part, const std::function<void()>& f) {
    try {
      f();
      ADD_FAILURE() << "no error: " << part;
    } catch (const Error& e) {
      EXPECT_NE(std::string(e.what()).find(part), std::string::npos) << e.what();
    }
  };
  expect("max_pool2d: input must be [batch, channels, height, width] or [channels, height, width], got sizes [6, 6]",
         [&] { max_pool2d(x[0][0], 2); });
  expect("kernel_size must be one number or 2, got [2, 2, 2]", [&] { max_pool2d(x, {2, 2, 2}); });
  expect("stride must be 1 or more, got [0]", [&] { max_pool2d(x, 2, 0); });
  expect("padding must be at most half of the kernel, got padding=2, kernel_size=2", [&] { avg_pool2d(x, 2, 2, 2); });
  expect("the window is larger than the padded input: 6 pixels, padding 0, kernel_size 7", [&] { max_pool2d(x, 7); });
  expect("only the batch may be empty, got sizes [1, 2, 0, 6]", [&] { max_pool2d(zeros({1, 2, 0, 6}), 1); });
  expect("max_pool2d: expected real numbers, got bool", [&] { max_pool2d(x.to(kBool), 2); });
  expect("avg_pool2d: expected floating-point numbers, got int64", [&] { avg_pool2d(x.to(kInt64), 2); });
  expect("divisor_override must not be 0", [&] { avg_pool2d(x, 2, 2, 0, false, true, 0); });
  expect("output_size must be one number or 2, got [1, 2, 3]", [&] { adaptive_avg_pool2d(x, {1, 2, 3}); });
  const Tensor y = zeros({1, 2, 3, 3}), far = full({1, 2, 3, 3}, 36, kInt64);
  EXPECT_THROW(max_pool2d_with_indices_backward(y, x, 2, 2, 0, 1, false, far), IndexError);
  expect("must have the result's sizes [1, 2, 3, 3], got [1, 2, 3, 3] and [1, 2, 3]", [&] {
    max_pool2d_with_indices_backward(y, x, 2, 2, 0, 1, false, zeros({1, 2, 3}, kInt64));
  });
}

}  // namespace
}  // namespace argand
