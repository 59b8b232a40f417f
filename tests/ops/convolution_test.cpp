// Convolutions against plain loops in double.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/autograd/engine.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::expect_same_bits;
using test::message_of;
using test::numbers;
using test::Random;
using test::Sizes;
using List = std::vector<Tensor>;

struct Case {
  int64_t n, in, out, groups;
  Sizes image, kernel, stride, padding, dilation;
};

Case random_case(Random& random, int64_t dims) {
  Case c{};
  c.groups = std::vector<int64_t>{1, 1, 1, 2, 3}[static_cast<size_t>(random(0, 4))];
  const bool depthwise = random(0, 4) == 0;
  if (depthwise) c.groups = random(2, 90);
  c.n = random(1, 5);
  c.in = c.groups * (depthwise ? 1 : random(1, random(0, 3) ? 6 : 40));
  c.out = depthwise && random(0, 3) ? c.groups : c.groups * random(1, random(0, 3) ? 6 : 70);
  for (int64_t d = 0; d < dims; ++d) {
    c.kernel.push_back(random(1, 4));
    c.dilation.push_back(random(0, 2) ? 1 : random(1, 3));
    c.stride.push_back(random(0, 1) ? 1 : random(1, 3));
    c.padding.push_back(random(0, 1) ? 0 : random(0, 3));
    const int64_t span = c.dilation.back() * (c.kernel.back() - 1) + 1;
    c.image.push_back(std::max<int64_t>(1, span - 2 * c.padding.back()) + random(0, 9));
  }
  return c;
}

Sizes joined(std::initializer_list<int64_t> head, const Sizes& tail) {
  Sizes s(head);
  s.insert(s.end(), tail.begin(), tail.end());
  return s;
}
Tensor random_of(const Sizes& sizes, DType dtype = kFloat64) { return randn(sizes, TensorOptions(kFloat64)).to(dtype); }

// Calls f(result position, image position, kernel position) as offsets within planes for every pair that meets.
template <class F>
void for_taps(const Case& c, const Sizes& result, F&& f) {
  const auto dims = c.image.size();
  const Sizes one(2 - dims, 1), zero(2 - dims, 0);
  const auto full = [&](const Sizes& s, const Sizes& lead) {
    Sizes out = lead;
    out.insert(out.end(), s.begin(), s.end());
    return out;
  };
  const Sizes image = full(c.image, one), kernel = full(c.kernel, one), stride = full(c.stride, one);
  const Sizes padding = full(c.padding, zero), dilation = full(c.dilation, one), out = full(result, one);
  for (int64_t y = 0; y < out[0]; ++y)
    for (int64_t x = 0; x < out[1]; ++x)
      for (int64_t i = 0; i < kernel[0]; ++i)
        for (int64_t j = 0; j < kernel[1]; ++j) {
          const int64_t from_y = y * stride[0] + i * dilation[0] - padding[0];
          const int64_t from_x = x * stride[1] + j * dilation[1] - padding[1];
          if (from_y < 0 || from_x < 0 || from_y >= image[0] || from_x >= image[1]) continue;
          f(y * out[1] + x, from_y * image[1] + from_x, i * kernel[1] + j);
        }
}

// result[n, o, :] = sum of image[n, c, :] * weight[o, c, :].
std::vector<double> plain_forward(const Case& c, const Tensor& image, const Tensor& weight, const Sizes& result) {
  const std::vector<double> x = numbers(image), w = numbers(weight);
  const int64_t pixels = test::product(c.image), taps = test::product(c.kernel), outs = test::product(result);
  const int64_t in = c.in / c.groups, out = c.out / c.groups;
  std::vector<double> y(static_cast<size_t>(c.n * c.out * outs));
  for_taps(c, result, [&](int64_t p, int64_t q, int64_t k) {
    for (int64_t n = 0; n < c.n; ++n)
      for (int64_t o = 0; o < c.out; ++o)
        for (int64_t i = 0; i < in; ++i)
          y[static_cast<size_t>((n * c.out + o) * outs + p)] +=
              x[static_cast<size_t>((n * c.in + o / out * in + i) * pixels + q)] *
              w[static_cast<size_t>((o * in + i) * taps + k)];
  });
  return y;
}
std::vector<double> plain_image(const Case& c, const Tensor& g, const Tensor& weight, const Sizes& result) {
  const std::vector<double> y = numbers(g), w = numbers(weight);
  const int64_t pixels = test::product(c.image), taps = test::product(c.kernel), outs = test::product(result);
  const int64_t in = c.in / c.groups, out = c.out / c.groups;
  std::vector<double> x(static_cast<size_t>(c.n * c.in * pixels));
  for_taps(c, result, [&](int64_t p, int64_t q, int64_t k) {
    for (int64_t n = 0; n < c.n; ++n)
      for (int64_t o = 0; o < c.out; ++o)
        for (int64_t i = 0; i < in; ++i)
          x[static_cast<size_t>((n * c.in + o / out * in + i) * pixels + q)] +=
              y[static_cast<size_t>((n * c.out + o) * outs + p)] * w[static_cast<size_t>((o * in + i) * taps + k)];
  });
  return x;
}
std::vector<double> plain_weight(const Case& c, const Tensor& g, const Tensor& image, const Sizes& result) {
  const std::vector<double> y = numbers(g), x = numbers(image);
  const int64_t pixels = test::product(c.image), taps = test::product(c.kernel), outs = test::product(result);
  const int64_t in = c.in / c.groups, out = c.out / c.groups;
  std::vector<double> w(static_cast<size_t>(c.out * in * taps));
  for_taps(c, result, [&](int64_t p, int64_t q, int64_t k) {
    for (int64_t n = 0; n < c.n; ++n)
      for (int64_t o = 0; o < c.out; ++o)
        for (int64_t i = 0; i < in; ++i)
          w[static_cast<size_t>((o * in + i) * taps + k)] +=
              y[static_cast<size_t>((n * c.out + o) * outs + p)] *
              x[static_cast<size_t>((n * c.in + o / out * in + i) * pixels + q)];
  });
  return w;
}

void expect_near(const Tensor& y, const std::vector<double>& expected, double tolerance, const char* what) {
  const std::vector<double> got = numbers(y);
  ASSERT_EQ(got.size(), expected.size()) << what;
  for (size_t i = 0; i < got.size(); ++i)
    ASSERT_NEAR(got[i], expected[i], tolerance * (1 + std::abs(expected[i]))) << what << ", element " << i;
}

// The same numbers in another layout: contiguous, channels_last, or with gaps.
Tensor laid_out(const Tensor& x, int64_t kind) {
  if (kind == 1 && x.dim() == 4) return x.contiguous(MemoryFormat::ChannelsLast);
  if (kind == 2) {
    const Tensor wide = empty({x.numel() * 2}, x.options());
    const Tensor y = new_view(wide, x.sizes(), x.strides(), 0);
    DimVector strides(x.strides());
    for (int64_t& s : strides) s *= 2;
    Tensor gaps = new_view(wide, x.sizes(), strides, 0);
    gaps.copy_(x);
    return gaps;
  }
  return x;
}

class ConvolutionOfDims : public testing::TestWithParam<int64_t> {};

TEST_P(ConvolutionOfDims, ForwardAndBackwardAgainstLoops) {
  Random random(11 + static_cast<unsigned>(GetParam()));
  manual_seed(5);
  for (int round = 0; round < 250; ++round) {
    const Case c = random_case(random, GetParam());
    const DType dtype =
        std::vector<DType>{kFloat64, kFloat32, kFloat32, kFloat16, kBFloat16}[static_cast<size_t>(round % 5)];
    const double tolerance = dtype == kFloat64 ? 1e-12 : dtype == kFloat32 ? 2e-5 : dtype == kFloat16 ? 2e-2 : 1e-1;
    const Tensor x = laid_out(random_of(joined({c.n, c.in}, c.image), dtype), random(0, 2)).requires_grad_();
    const Tensor w =
        laid_out(random_of(joined({c.out, c.in / c.groups}, c.kernel), dtype), random(0, 2)).requires_grad_();
    const Tensor b = random_of({c.out}, dtype).requires_grad_();
    const Tensor y = convolution(x, w, b, c.stride, c.padding, c.dilation, false, 0, c.groups);
    const Sizes result(y.sizes().begin() + 2, y.sizes().end());
    std::vector<double> expected = plain_forward(c, x, w, result);
    const std::vector<double> bias = numbers(b);
    const int64_t outs = test::product(result);
    for (size_t i = 0; i < expected.size(); ++i)
      expected[i] += bias[i / static_cast<size_t>(outs) % static_cast<size_t>(c.out)];
    expect_near(y, expected, tolerance, "forward");
    const Tensor g = laid_out(random_of(y.sizes().vec(), dtype), random(0, 2));
    y.backward(g);
    expect_near(x.grad(), plain_image(c, g, w, result), tolerance, "gradient of the image");
    expect_near(w.grad(), plain_weight(c, g, x, result), tolerance * 4, "gradient of the weight");
    expect_near(b.grad(), numbers(sum(g.to(kFloat64), x.dim() == 4 ? Sizes{0, 2, 3} : Sizes{0, 2})), tolerance * 4,
                "gradient of the bias");
  }
}

TEST_P(ConvolutionOfDims, TransposedIsTheDerivative) {
  Random random(31 + static_cast<unsigned>(GetParam()));
  for (int round = 0; round < 100; ++round) {
    const Case c = random_case(random, GetParam());
    const Tensor x = random_of(joined({c.n, c.in}, c.image));
    const Tensor w = laid_out(random_of(joined({c.out, c.in / c.groups}, c.kernel)), random(0, 2));
    const Tensor y = convolution(x, w, std::nullopt, c.stride, c.padding, c.dilation, false, 0, c.groups);
    const Sizes result(y.sizes().begin() + 2, y.sizes().end());
    Sizes more;  // what the forward's rounding left out
    for (size_t d = 0; d < result.size(); ++d)
      more.push_back(c.image[d] -
                     ((result[d] - 1) * c.stride[d] - 2 * c.padding[d] + c.dilation[d] * (c.kernel[d] - 1) + 1));
    const Tensor g = laid_out(random_of(y.sizes().vec()), random(0, 2));
    const Tensor bias = random_of({c.in});
    const Tensor t = convolution(g, w, bias, c.stride, c.padding, c.dilation, true, more, c.groups);
    EXPECT_EQ(t.sizes(), x.sizes());
    const std::vector<double> plain = plain_image(c, g, w, result), b = numbers(bias);
    std::vector<double> expected = plain;
    const auto pixels = static_cast<size_t>(test::product(c.image));
    for (size_t i = 0; i < expected.size(); ++i) expected[i] += b[i / pixels % b.size()];
    expect_near(t, expected, 1e-12, "transposed");
  }
}

INSTANTIATE_TEST_SUITE_P(Dims, ConvolutionOfDims, testing::Values(1, 2));

// Large enough for several chunks, panels and threads.
TEST(Convolution, ManyChunksAndChannels) {
  manual_seed(7);
  for (const auto& [n, in, out, size, groups, stride] : std::vector<std::array<int64_t, 6>>{{3, 70, 130, 30, 1, 1},
                                                                                            {2, 3, 40, 67, 1, 2},
                                                                                            {9, 160, 33, 7, 1, 1},
                                                                                            {34, 130, 9, 8, 1, 1},
                                                                                            {2, 96, 96, 40, 96, 2},
                                                                                            {2, 48, 96, 20, 4, 1},
                                                                                            {1, 1, 17, 100, 1, 1},
                                                                                            {40, 1, 32, 12, 1, 1},
                                                                                            {2, 256, 64, 9, 1, 2}}) {
    const Case c{n, in, out, groups, {size, size + 3}, {3, 3}, {stride, stride}, {1, 1}, {1, 1}};
    for (const bool last : {false, true}) {
      const auto format = last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous;
      const Tensor x = random_of(joined({n, in}, c.image), kFloat32).contiguous(format).requires_grad_();
      const Tensor w = random_of({out, in / groups, 3, 3}, kFloat32).contiguous(format).requires_grad_();
      const Tensor y = conv2d(x, w, std::nullopt, stride, 1, 1, groups);
      EXPECT_TRUE(in == 1 || y.is_contiguous(format));
      const Sizes result{y.size(2), y.size(3)};
      expect_near(y, plain_forward(c, x, w, result), 1e-4, "forward");
      const Tensor g = random_of(y.sizes().vec(), kFloat32).contiguous(format);
      y.backward(g);
      expect_near(x.grad(), plain_image(c, g, w, result), 1e-4, "gradient of the image");
      expect_near(w.grad(), plain_weight(c, g, x, result), 2e-3, "gradient of the weight");
      EXPECT_TRUE(x.grad().is_contiguous(format));
      EXPECT_TRUE(w.grad().is_contiguous(format));
    }
  }
}

struct BitsCase {
  Sizes image, weight;
  int64_t stride, groups;
  DType dtype;
  MemoryFormat format;
};

// One chunk and many, one block of channels and several, all the ways images are read and results written.
TEST(Convolution, SameBitsAtAnyThreadCount) {
  manual_seed(3);
  constexpr auto kPlain = MemoryFormat::Contiguous, kLast = MemoryFormat::ChannelsLast;
  const BitsCase cases[] = {{{6, 24, 33, 31}, {40, 24, 3, 3}, 1, 1, kFloat32, kPlain},
                            {{6, 24, 33, 31}, {24, 1, 3, 3}, 1, 24, kFloat32, kPlain},
                            {{8, 150, 9, 9}, {100, 150, 3, 3}, 1, 1, kFloat32, kLast},
                            {{8, 150, 9, 9}, {100, 150, 3, 3}, 2, 1, kFloat32, kPlain},
                            {{8, 150, 9, 9}, {100, 150, 3, 3}, 1, 1, kBFloat16, kPlain},
                            {{32, 3, 17, 17}, {64, 3, 3, 3}, 1, 1, kFloat32, kLast}};
  for (const BitsCase& c : cases) {
    const Tensor x = random_of(c.image, c.dtype).contiguous(c.format);
    const Tensor w = random_of(c.weight, c.dtype).contiguous(c.format);
    const auto run = [&] {
      const Tensor a = x.detach().set_requires_grad(), b = w.detach().set_requires_grad();
      const Tensor y = conv2d(a, b, std::nullopt, c.stride, 1, 1, c.groups);
      y.square().sum().backward();
      return List{y, a.grad(), b.grad()};
    };
    expect_same_bits(run);
  }
}

TEST(Convolution, AllDerivatives) {
  manual_seed(1);
  const auto leaf = [](const Sizes& sizes) { return random_of(sizes).set_requires_grad(); };
  const auto check = [](const std::function<List(TensorList)>& f, const List& in) {
    EXPECT_TRUE(autograd::gradcheck(f, in));
    EXPECT_TRUE(autograd::gradgradcheck(f, in));
  };
  check(
      [](TensorList t) {
        return List{conv2d(t[0], t[1], t[2], {2, 1}, {1, 0}, {1, 2}, 2)};
      },
      {leaf({2, 4, 5, 6}), leaf({6, 2, 3, 2}), leaf({6})});
  check([](TensorList t) { return List{conv2d(t[0], t[1], t[2], 1, 1, 1, 3)}; },
        {leaf({1, 3, 4, 3}), leaf({3, 1, 3, 3}), leaf({3})});
  check([](TensorList t) { return List{conv1d(t[0], t[1], t[2], 2, 1)}; },
        {leaf({2, 3, 7}), leaf({4, 3, 3}), leaf({4})});
  check([](TensorList t) { return List{conv_transpose2d(t[0], t[1], t[2], 2, 1, 1, 2)}; },
        {leaf({1, 4, 3, 3}), leaf({4, 2, 3, 3}), leaf({4})});
  check([](TensorList t) { return List{conv_transpose1d(t[0], t[1], t[2], 3, 0, 0, 1, 2)}; },
        {leaf({2, 2, 4}), leaf({2, 3, 2}), leaf({3})});
  check([](TensorList t) { return List{conv2d(t[0], t[1], std::nullopt, 1, "same")}; },
        {leaf({1, 2, 4, 5}), leaf({2, 2, 2, 3})});
  check(
      [](TensorList t) {
        const bool all[3] = {true, true, true};
        const auto [a, b, c] =
            convolution_backward(t[0], t[1], t[2], IntArrayRef(3), {2, 2}, {1, 1}, {1, 1}, false, {0, 0}, 1, all);
        return List{a, b, c};
      },
      {leaf({1, 3, 2, 2}), leaf({1, 2, 4, 4}), leaf({3, 2, 3, 3})});
}

TEST(Convolution, ThirdDerivative) {
  const Tensor x = random_of({1, 1, 4, 4}).set_requires_grad(), w = random_of({1, 1, 2, 2}).set_requires_grad();
  const std::function<List(TensorList)> second = [](TensorList t) {
    const Tensor s = conv2d(t[0], t[1]).pow(4).sum();
    const auto g = autograd::grad({s}, {t[0]}, {}, true, true);
    return autograd::grad({g[0].square().sum()}, {t[1]}, {}, true, true);
  };
  EXPECT_TRUE(autograd::gradcheck(second, List{x, w}));
}

TEST(Convolution, PaddingByName) {
  manual_seed(2);
  const Tensor x = random_of({2, 3, 8, 9}), w = random_of({4, 3, 2, 4}), w1 = random_of({4, 3, 4});
  const Tensor same = conv2d(x, w, std::nullopt, 1, "same", {1, 2});
  EXPECT_EQ(same.sizes(), (Sizes{2, 4, 8, 9}));
  // All of the padding on both sides gives every result; "same" is a window of it.
  const Tensor all = conv2d(x, w, std::nullopt, 1, {1, 6}, {1, 2});
  expect_near(same, numbers(all.narrow(2, 1, 8).narrow(3, 3, 9)), 1e-12, "same");
  EXPECT_TRUE(equal(conv2d(x, w, std::nullopt, 2, "valid"), conv2d(x, w, std::nullopt, 2, 0)));
  EXPECT_EQ(conv1d(x[0].narrow(0, 0, 1).expand({3, 8, 9})[0].unsqueeze(0).expand({3, 8, 9}).narrow(1, 0, 3), w1,
                   std::nullopt, 1, std::string("same"))
                .sizes(),
            (Sizes{3, 4, 9}));
}

TEST(Convolution, UnbatchedEmptyMetaAndComplex) {
  manual_seed(4);
  const Tensor x = random_of({3, 6, 5}), w = random_of({2, 3, 3, 3}), b = random_of({2});
  EXPECT_TRUE(equal(conv2d(x, w, b), conv2d(x.unsqueeze(0), w, b)[0]));
  EXPECT_EQ(conv1d(x[0].narrow(0, 0, 3), random_of({2, 3, 2})).sizes(), (Sizes{2, 4}));
  const Tensor none = zeros({0, 3, 6, 5}, kFloat64).set_requires_grad(), weight = w.clone().set_requires_grad();
  const Tensor y = conv2d(none, weight, b);
  EXPECT_EQ(y.sizes(), (Sizes{0, 2, 4, 3}));
  y.sum().backward();
  EXPECT_EQ(none.grad().sizes(), none.sizes());
  EXPECT_EQ(numbers(weight.grad()), std::vector<double>(54));
  const Tensor meta = empty({2, 3, 8, 8}, TensorOptions(kFloat32).device(DeviceType::Meta)).set_requires_grad();
  const Tensor meta_weight = empty({5, 3, 3, 3}, TensorOptions(kFloat32).device(DeviceType::Meta));
  const Tensor z = conv2d(meta, meta_weight, std::nullopt, 2, 1);
  EXPECT_EQ(z.sizes(), (Sizes{2, 5, 4, 4}));
  z.sum().backward();
  EXPECT_EQ(meta.grad().sizes(), meta.sizes());
  const Tensor complex_x = view_as_complex(random_of({1, 2, 4, 4, 2})).clone();
  const Tensor complex_w = view_as_complex(random_of({2, 2, 2, 2, 2})).clone();
  const Tensor complex_y = conv2d(complex_x, complex_w);
  const Case c{1, 2, 2, 1, {4, 4}, {2, 2}, {1, 1}, {0, 0}, {1, 1}};
  const std::vector<double> rr = plain_forward(c, real(complex_x), real(complex_w), {3, 3});
  const std::vector<double> ii = plain_forward(c, imag(complex_x), imag(complex_w), {3, 3});
  std::vector<double> expected(rr.size());
  for (size_t i = 0; i < rr.size(); ++i) expected[i] = rr[i] - ii[i];
  expect_near(real(complex_y), expected, 1e-12, "real part");
  EXPECT_TRUE(autograd::gradcheck([](TensorList t) { return List{conv2d(t[0], t[1])}; },
                                  List{complex_x.set_requires_grad(), complex_w.set_requires_grad()}));
}

TEST(Convolution, ResultIsChannelsLastWhereAnInputIs) {
  const Tensor x = randn({2, 3, 5, 5}), w = randn({4, 3, 3, 3});
  const auto last = MemoryFormat::ChannelsLast;
  EXPECT_TRUE(conv2d(x, w).is_contiguous());
  EXPECT_TRUE(conv2d(x.contiguous(last), w).is_contiguous(last));
  EXPECT_TRUE(conv2d(x, w.contiguous(last)).is_contiguous(last));
  EXPECT_TRUE(conv_transpose2d(x, randn({3, 4, 2, 2}).contiguous(last)).is_contiguous(last));
}

// With one channel both formats fit an image: its strides tell.
TEST(Convolution, OneChannelIsWhatItsStridesSay) {
  const Tensor w = randn({4, 1, 3, 3}), plain = randn({2, 1, 6, 5});
  const Tensor last = empty({2, 1, 6, 5}, TensorOptions().memory_format(MemoryFormat::ChannelsLast));
  last.copy_(plain);
  EXPECT_TRUE(conv2d(plain, w).is_contiguous());
  EXPECT_TRUE(conv2d(last, w).is_contiguous(MemoryFormat::ChannelsLast));
  EXPECT_TRUE(allclose(conv2d(last, w), conv2d(plain, w)));
  const Tensor pixel = randn({4, 1, 1, 1});
  EXPECT_TRUE(conv2d(pixel, randn({3, 1, 1, 1})).is_contiguous());
}

TEST(Convolution, Errors) {
  const Tensor x = zeros({1, 4, 8, 8}), w = zeros({6, 4, 3, 3});
  const auto expect = [](const std::string& part, const std::function<void()>& f) {
    const std::string message = message_of(f);
    EXPECT_NE(message.find(part), std::string::npos) << message;
  };
  expect("conv2d: input must be [batch, channels, height, width] or [channels, height, width], got sizes [8, 8]",
         [&] { conv2d(x[0][0], w); });
  expect("conv2d: weight must have 4 dimensions, got sizes [4, 3, 3]", [&] { conv2d(x, w[0]); });
  expect("has 4 channels, weight of sizes [6, 4, 3, 3] with groups=2 takes 8",
         [&] { conv2d(x, w, std::nullopt, 1, 0, 1, 2); });
  expect("groups is 4, which does not divide", [&] { conv2d(x, w, std::nullopt, 1, 0, 1, 4); });
  expect("groups must be 1 or more, got 0", [&] { conv2d(x, w, std::nullopt, 1, 0, 1, 0); });
  expect("bias must have sizes [6]", [&] { conv2d(x, w, zeros({4})); });
  expect("stride must be 1 or more, got [0]", [&] { conv2d(x, w, std::nullopt, 0); });
  expect("padding must be 0 or more, got [-1, 0]", [&] { conv2d(x, w, std::nullopt, 1, {-1, 0}); });
  expect("dilation must be one number or 2, got [1, 1, 1]", [&] { conv2d(x, w, std::nullopt, 1, 0, {1, 1, 1}); });
  expect("the kernel is larger than the padded input: input [1, 4, 8, 8] with padding is 8 in dimension 2", [&] {
    conv2d(x, zeros({6, 4, 9, 3}));
  });
  expect("input is float32 and weight is float64", [&] { conv2d(x, w.to(kFloat64)); });
  expect("expected floating-point tensors, got int64", [&] { conv2d(x.to(kInt64), w.to(kInt64)); });
  expect("padding must be \"same\", \"valid\" or numbers, got \"full\"",
         [&] { conv2d(x, w, std::nullopt, 1, "full"); });
  expect("padding=\"same\" needs a stride of 1, got [2]", [&] { conv2d(x, w, std::nullopt, 2, "same"); });
  expect("the kernel must not be empty", [&] { conv2d(x, zeros({6, 4, 0, 3})); });
  expect("output_padding must be smaller than stride or dilation", [&] {
    conv_transpose2d(x, zeros({4, 2, 3, 3}), std::nullopt, 2, 0, 2);
  });
  expect("conv_transpose2d: padding 9 leaves nothing of dimension 2", [&] {
    conv_transpose2d(x, zeros({4, 2, 3, 3}), std::nullopt, 1, 9);
  });
  expect("conv_transpose1d: padding 1 leaves nothing of dimension 2", [&] {
    conv_transpose1d(zeros({1, 4, 2}), zeros({4, 2, 1}), std::nullopt, 1, 1);
  });
  expect("convolutions have one or two dimensions", [&] {
    convolution(zeros({1, 1, 2, 2, 2}), zeros({1, 1, 1, 1, 1}), std::nullopt, 1, 0, 1, false, 0, 1);
  });
  const bool all[3] = {true, true, true};
  expect("grad_output must have the result's sizes [1, 6, 6, 6], got [1, 6, 6, 5]", [&] {
    convolution_backward(zeros({1, 6, 6, 5}), x, w, std::nullopt, 1, 0, 1, false, 0, 1, all);
  });
}

}  // namespace
}  // namespace argand
