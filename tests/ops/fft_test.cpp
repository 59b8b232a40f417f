// Fourier transforms against their definition in long double.
#include <cmath>

#include "tests/ops/plain.h"
#include "tests/support/messages.h"
#include "tests/support/threads.h"
#include "argand/argand.h"
#include "argand/autograd/gradcheck.h"

namespace argand {
namespace {

using test::elements;
using test::expect_same_bits;
using test::message_of;
using test::Z;
using List = std::vector<Tensor>;

constexpr long double kTwoPi = 6.283185307179586476925286766559005768L;

// The transform of n numbers; sign -1 is forward.
std::vector<Z> defined(const std::vector<Z>& x, int sign, double scale) {
  const auto n = static_cast<int64_t>(x.size());
  std::vector<long double> c, s;
  for (int64_t k = 0; k < n; ++k) {
    const long double angle =
        static_cast<long double>(sign) * kTwoPi * static_cast<long double>(k) / static_cast<long double>(n);
    c.push_back(std::cos(angle)), s.push_back(std::sin(angle));
  }
  std::vector<Z> y;
  for (int64_t k = 0; k < n; ++k) {
    long double re = 0, im = 0;
    for (int64_t j = 0; j < n; ++j) {
      const Z z = x[static_cast<size_t>(j)];
      const auto at = static_cast<size_t>(j * k % n);
      re += z.re * c[at] - z.im * s[at], im += z.re * s[at] + z.im * c[at];
    }
    y.push_back(Z(static_cast<double>(re) * scale, static_cast<double>(im) * scale));
  }
  return y;
}

void expect_near(const std::vector<Z>& got, const std::vector<Z>& expected, double eps, int64_t n) {
  ASSERT_EQ(got.size(), expected.size());
  double size = 0, worst = 0;
  for (size_t i = 0; i < got.size(); ++i) {
    size = std::max(size, std::hypot(expected[i].re, expected[i].im));
    worst = std::max(worst, std::hypot(got[i].re - expected[i].re, got[i].im - expected[i].im));
  }
  EXPECT_LE(worst, 2 * eps * std::log2(static_cast<double>(n + 1)) * size) << n << " points";
}

double eps_of(DType d) { return real_dtype(d) == kFloat64 ? 0x1p-52 : 0x1p-23; }

TEST(Fft, EveryLengthBothWays) {
  manual_seed(1);
  for (int64_t n = 1; n <= 66; ++n)
    for (DType d : {kComplex128, kComplex64}) {
      const Tensor x = randn({n}, d);
      expect_near(elements(fft_fft(x)), defined(elements(x), -1, 1), eps_of(d), n);
      expect_near(elements(fft_ifft(x)), defined(elements(x), 1, 1.0 / static_cast<double>(n)), eps_of(d), n);
    }
}

TEST(Fft, RealTransformsAreHalfOfTheComplexOnes) {
  manual_seed(2);
  for (int64_t n = 1; n <= 66; ++n)
    for (DType d : {kFloat64, kFloat32}) {
      const Tensor x = randn({n}, d);
      std::vector<Z> whole = defined(elements(x), -1, 1);
      whole.resize(static_cast<size_t>(n / 2 + 1));
      expect_near(elements(fft_rfft(x)), whole, eps_of(d), n);
      expect_near(elements(fft_irfft(fft_rfft(x), n)), elements(x), 2 * eps_of(d), n);
      expect_near(elements(fft_hfft(fft_ihfft(x), n)), elements(x), 2 * eps_of(d), n);
    }
}

TEST(Fft, LongAndAwkwardLengths) {
  manual_seed(3);
  for (int64_t n : {1009, 1024, 1331, 2048, 2187}) {  // 1009 is prime: a convolution
    const Tensor x = randn({n}, kComplex128);
    expect_near(elements(fft_fft(x)), defined(elements(x), -1, 1), eps_of(kFloat64), n);
  }
  const Tensor x = randn({10007}, kComplex128);
  EXPECT_LT(max(abs(sub(fft_ifft(fft_fft(x)), x))).item<double>(), 1e-13);
}

TEST(Fft, ColumnsOfABatchAreAloneOrTogetherTheSame) {
  manual_seed(4);
  for (int64_t n : {6, 16, 17, 90, 128})
    for (const Tensor& x : {randn({37, n}, kComplex64), transpose(randn({n, 37}, kComplex64), 0, 1),
                            slice(randn({37, 2 * n}, kComplex64), 1, 0, 2 * n, 2)}) {
      const Tensor y = fft_fft(x);
      for (int64_t i : {0, 5, 36}) EXPECT_TRUE(equal(select(y, 0, i), fft_fft(select(x, 0, i)))) << n;
    }
  const Tensor x = randn({3, 5, 8, 7}, kFloat64);
  const Tensor middle = fft_rfft(x, std::nullopt, 2);
  for (int64_t i = 0; i < 7; ++i)
    EXPECT_TRUE(equal(select(middle, 3, i), fft_rfft(contiguous(select(x, 3, i)), std::nullopt, 2)));
}

TEST(Fft, TheSameBitsOnAnyNumberOfThreads) {
  manual_seed(5);
  const Tensor x = randn({300, 240}, kFloat32);
  expect_same_bits([&] { return List{fft_fftn(x), fft_rfft(x)}; });
}

TEST(Fft, SeveralDimensionsOneAfterAnother) {
  manual_seed(6);
  const Tensor x = randn({4, 6, 5}, kComplex128);
  const Tensor all = fft_fft(fft_fft(fft_fft(x, std::nullopt, 0), std::nullopt, 1), std::nullopt, 2);
  EXPECT_LT(max(abs(sub(fft_fftn(x), all))).item<double>(), 1e-13);
  const Tensor two = fft_fft(fft_fft(x, 8, 1), 3, 2);
  EXPECT_LT(max(abs(sub(fft_fft2(x, IntArrayRef({8, 3})), two))).item<double>(), 1e-13);
  const Tensor r = randn({4, 6, 5}, kFloat64);
  EXPECT_LT(max(abs(sub(fft_irfftn(fft_rfftn(r), IntArrayRef({4, 6, 5})), r))).item<double>(), 1e-14);
  EXPECT_LT(max(abs(sub(fft_hfftn(fft_ihfftn(r), IntArrayRef({4, 6, 5})), r))).item<double>(), 1e-14);
}

TEST(Fft, NormsDivideOneWayOrBoth) {
  const Tensor x = ones({8}, kComplex128);
  EXPECT_EQ(elements(fft_fft(x))[0].re, 8);
  EXPECT_EQ(elements(fft_fft(x, std::nullopt, -1, "forward"))[0].re, 1);
  EXPECT_DOUBLE_EQ(elements(fft_fft(x, std::nullopt, -1, "ortho"))[0].re, std::sqrt(8.0));
  EXPECT_EQ(elements(fft_ifft(x, std::nullopt, -1, "forward"))[0].re, 8);
  EXPECT_EQ(fft_fft(arange(4)).dtype(), kComplex64);
  EXPECT_EQ(fft_fft(zeros({0, 4}, kFloat64)).sizes(), IntArrayRef({0, 4}));
}

TEST(Fft, Frequencies) {
  EXPECT_TRUE(equal(fft_fftfreq(4), mul(tensor({0, 1, -2, -1}), 0.25f)));
  EXPECT_TRUE(equal(fft_rfftfreq(5, 0.5, kFloat64), mul(tensor({0, 1, 2}).to(kFloat64), 0.4)));
  EXPECT_TRUE(equal(fft_fftshift(arange(5)), tensor({3, 4, 0, 1, 2}).to(kInt64)));
  EXPECT_TRUE(equal(fft_ifftshift(fft_fftshift(arange(5))), arange(5)));
}

TEST(Fft, DerivativesTwice) {
  manual_seed(7);
  const auto check = [](const char* name, const Tensor& x, auto f) {
    const auto fn = [f](TensorList in) { return List{f(in[0])}; };
    EXPECT_TRUE(autograd::gradcheck(fn, {x})) << name;
    EXPECT_TRUE(autograd::gradgradcheck(fn, {x})) << name;
  };
  for (int64_t n : {4, 5}) {
    const Tensor z = randn({2, n}, kComplex128).set_requires_grad(true);
    const Tensor r = randn({2, n}, kFloat64).set_requires_grad(true);
    check("fft", z, [](const Tensor& x) { return fft_fft(x, 6, 1, "ortho"); });
    check("rfft", r, [](const Tensor& x) { return fft_rfft(x); });
    check("irfft", z, [](const Tensor& x) { return fft_irfft(x, 6); });
    check("irfft odd", z, [](const Tensor& x) { return fft_irfft(x, 5, 0); });
    check("ihfft", r, [](const Tensor& x) { return fft_ihfft(x); });
    check("rfftn", r, [](const Tensor& x) { return fft_rfftn(x); });
  }
  const Tensor signal = randn({20}, kFloat64).set_requires_grad(true);
  const Tensor window = rand({6}, kFloat64);
  check("stft", signal,
        [&](const Tensor& x) { return stft(x, 8, 3, 6, window, true, "reflect", false, std::nullopt, true); });
}

TEST(Stft, BackAgain) {
  manual_seed(8);
  const Tensor x = randn({2, 64}, kFloat64), window = add(rand({16}, kFloat64), 0.5);
  const Tensor y = stft(x, 16, 4, 16, window, true, "reflect", true, std::nullopt, true);
  EXPECT_EQ(y.sizes(), IntArrayRef({2, 9, 17}));
  const Tensor back = istft(y, 16, 4, 16, window, true, true, std::nullopt, 64, false);
  EXPECT_LT(max(abs(sub(back, x))).item<double>(), 1e-13);
  // A frame by hand.
  const Tensor frame = mul(slice(select(x, 0, 0), 0, 8, 24), window);
  EXPECT_LT(max(abs(sub(select(select(y, 0, 0), 1, 4), mul(fft_rfft(frame), 0.25)))).item<double>(), 1e-13);
}

TEST(Fft, Mistakes) {
  const Tensor x = ones({2, 4});
  EXPECT_EQ(message_of([&] { fft_fft(x, 0); }),
            "fft_fft: expected at least one point, got 0; the dimension is empty or n is too small");
  EXPECT_EQ(message_of([&] { fft_fft(x, std::nullopt, -1, "both"); }),
            "fft_fft: norm must be 'forward', 'backward' or 'ortho', got 'both'");
  EXPECT_EQ(message_of([&] { fft_rfft(x.to(kComplex64)); }), "fft_rfft: expected a real tensor, got complex64");
  EXPECT_EQ(message_of([&] { fft_fft(x.to(kFloat16)); }),
            "fft_fft: expected float32, float64 or a complex type, got float16; convert with .to(float32)");
  EXPECT_THROW(fft_fft(x, std::nullopt, 2), IndexError);
  EXPECT_THROW(fft_fftn(x, std::nullopt, IntArrayRef({0, 0})), Error);
  EXPECT_THROW(fft_fftn(x, IntArrayRef({1, 2, 3})), Error);
  EXPECT_THROW(stft(x, 8), Error);
  EXPECT_NE(message_of([&] { stft(select(x, 0, 0), 4); }).find("return_complex"), std::string::npos);
}

}  // namespace
}  // namespace argand
