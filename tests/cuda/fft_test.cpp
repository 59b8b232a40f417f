// Fourier transforms through the fake cuFFT next to the CPU's.
#include <gtest/gtest.h>

#include "compare.h"
#include "fake_libraries.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

class CudaFft : public testing::Test {
 protected:
  void SetUp() override {
    const int plans = fake().fft_plans;  // the device's library keeps them from test to test
    fake() = {};
    fake().fft_plans = plans;
  }
};

#define AG_NEEDS_FAKE() \
  if (emulated().is_cuda()) GTEST_SKIP() << "the fake stands in for the library of a GPU"

Tensor complex_wave(IntArrayRef sizes, DType d = DType::Complex128) {
  return complex(wave(sizes, kFloat64), wave(sizes, kFloat64, 0.5).sin()).to(d);
}

TEST_F(CudaFft, EveryKindTypeAndNorm) {
  for (DType d : {DType::Float32, DType::Float64})
    for (int64_t n : {1, 2, 7, 8})
      for (const char* norm : {"backward", "forward", "ortho"})
        compare_tensors(str("n ", n, " ", norm, " ", d), {wave({3, n}, d), complex_wave({3, n}, complex_dtype(d))},
                        [&](const Ts& t) {
                          return Ts{fft_fft(t[1], {}, -1, norm),  fft_ifft(t[1], {}, -1, norm),
                                    fft_rfft(t[0], {}, -1, norm), fft_ihfft(t[0], {}, -1, norm),
                                    fft_irfft(t[1], n, -1, norm), fft_hfft(t[1], n, -1, norm),
                                    fft_irfft(t[1], 12, -1, norm)};
                        });
}

TEST_F(CudaFft, EveryDimensionAndStride) {
  for (const auto& sizes : std::vector<std::vector<int64_t>>{{4, 5, 6}, {20, 5, 3}, {1, 9, 4}, {6, 3, 1}})
    compare_tensors(str("sizes ", IntArrayRef(sizes)), {complex_wave(sizes), wave(sizes, kFloat64)}, [](const Ts& t) {
      Ts all;
      for (int64_t dim : {0, 1, 2}) {
        all.push_back(fft_fft(t[0], {}, dim));
        all.push_back(fft_fft(t[0].transpose(0, 2), {}, dim));
        all.push_back(fft_rfft(t[1], {}, dim));
        all.push_back(fft_irfft(t[0], 5, dim));
        all.push_back(fft_ifft(t[0].expand({2, -1, -1, -1}), {}, dim));
        all.push_back(fft_rfft(t[1].slice(dim, 0, 9, 2), {}, dim));
      }
      all.push_back(fft_fftn(t[0]));
      all.push_back(fft_irfft2(t[0], IntArrayRef({3, 4})));
      all.push_back(fft_rfft2(t[1]));
      return all;
    });
}

TEST_F(CudaFft, ColumnsOfFewImagesAreNotMoved) {
  AG_NEEDS_FAKE();
  const Tensor few = complex_wave({3, 4, 5}).to(emulated()), many = complex_wave({30, 4, 5}).to(emulated());
  fft_fft(few, {}, 1);
  EXPECT_EQ(fake().transforms, 3);
  fft_fft(many, {}, 1);
  EXPECT_EQ(fake().transforms, 4);
}

// The imaginary parts that a real result leaves no room for are not read, and the spectrum stays as it was.
TEST_F(CudaFft, HalfASpectrum) {
  const Tensor half = complex_wave({2, 4}), there = half.to(emulated());
  for (int64_t n : {6, 7}) expect_close(fft_irfft(there, n), fft_irfft(half, n), "irfft");
  expect_close(there, half, "the input");
}

// Real rows that begin between two pairs.
TEST_F(CudaFft, RealNumbersThatLieOddly) {
  const Tensor x = wave({31}, kFloat32);
  const Tensor there = x.to(emulated());
  expect_close(fft_rfft(there.slice(0, 1, 31)), fft_rfft(x.slice(0, 1, 31)), "rfft", 16);
  const Tensor images = wave({4, 3, 5}, kFloat64);
  expect_close(fft_rfft(images.to(emulated()), {}, 1), fft_rfft(images, {}, 1), "rfft of columns", 16);
}

TEST_F(CudaFft, Gradients) {
  compare_tensors("gradients", {wave({3, 7}, kFloat64), complex_wave({3, 4})}, [](const Ts& t) {
    const Tensor x = t[0].detach().clone().requires_grad_(true), z = t[1].detach().clone().requires_grad_(true);
    (fft_rfft(x).abs().sum() + fft_irfft(z, 7).square().sum() + fft_fft(z).abs().sum()).backward();
    return Ts{x.grad(), z.grad()};
  });
}

TEST_F(CudaFft, HalfTypesAreRefused) {
  EXPECT_THROW(fft_fft(zeros({8}, kHalf).to(emulated())), Error);
  EXPECT_THROW(fft_rfft(zeros({8}, kBFloat16).to(emulated())), Error);
}

struct Transform {
  std::vector<Complex<float>> x, y;
  std::vector<char> room = std::vector<char>(256);

  explicit Transform(int64_t n) : x(static_cast<size_t>(n)), y(x.size()) {}
  void run(Cufft& library, bool recorded = false) {
    const auto n = static_cast<int64_t>(x.size());
    library.run({fft::kC2C, false, n, 1, {x.data(), 1, n}, {y.data(), 1, n}}, nullptr, recorded,
                [&](size_t) { return room.data(); });
  }
};

TEST_F(CudaFft, PlansAreKeptAndTheOldestGo) {
  AG_NEEDS_FAKE();
  const int before = fake().fft_plans;
  {
    Cufft library(fake_cufft_functions(), 3);
    for (int64_t n : {2, 3, 4, 2}) Transform(n).run(library);
    EXPECT_EQ(fake().fft_plans - before, 3);
    Transform(5).run(library);  // 3 goes
    EXPECT_EQ(library.plans(), 3u);
    EXPECT_EQ(fake().fft_plans - before, 3);
    for (int64_t n : {2, 4, 5}) Transform(n).run(library, true);  // a graph's stay
    Transform(6).run(library);
    EXPECT_EQ(library.plans(), 4u);
    Transform(7).run(library);
    EXPECT_EQ(library.plans(), 4u);
  }
  EXPECT_EQ(fake().fft_plans, before);
}

TEST_F(CudaFft, AnErrorNamesCallAndShape) {
  AG_NEEDS_FAKE();
  Cufft library(fake_cufft_functions());
  const int before = fake().fft_plans;
  fake().fft_answer = 8;
  try {
    Transform(11).run(library);
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    const std::string what = e.what();
    EXPECT_NE(what.find("cufftMakePlanMany64 failed: CUFFT_INVALID_SIZE (8)"), std::string::npos) << what;
    EXPECT_NE(what.find("1 transforms of 11 points, complex64"), std::string::npos) << what;
  }
  EXPECT_EQ(fake().fft_plans, before);
  EXPECT_EQ(library.plans(), 0u);
}

}  // namespace
}  // namespace argand::cuda
