// What products and convolutions tell cuBLASLt and cuDNN: the fakes compute what they are told.
#include <gtest/gtest.h>

#include "compare.h"
#include "fake_libraries.h"
#include "argand/core/library_settings.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

class CudaLibrary : public testing::Test {
 protected:
  void SetUp() override {
    if (emulated().is_cuda()) GTEST_SKIP() << "the fakes stand in for the libraries of a GPU";
    fake() = {};
    fake().on = true;
  }
  void TearDown() override {
    fake() = {};
    LibrarySettings& s = library_settings();
    s.matmul_tf32 = false, s.matmul_reduced_half = true, s.cudnn_tf32 = true, s.cudnn_deterministic = true;
    s.cudnn_benchmark = false;
  }
};
using CudaCublasLt = CudaLibrary;
using CudaCudnn = CudaLibrary;

template <class F>
void compare(const std::string& what, const Ts& xs, F f, double factor = 64) {
  Ts there;
  for (const Tensor& x : xs) there.push_back(x.to(emulated()));
  const Ts want = f(xs), got = f(there);
  for (size_t i = 0; i < want.size(); ++i) expect_close(got[i], want[i], what + " result " + std::to_string(i), factor);
}

TEST_F(CudaCublasLt, EveryDirectionOfPacking) {
  for (DType d : {DType::Float32, DType::Float64, DType::Float16, DType::BFloat16, DType::Complex64}) {
    const int before = fake().products;
    compare(std::string("mm ") + dtype_name(d),
            {wave({9, 13}, d), wave({13, 7}, d), wave({13, 9}, d), wave({7, 13}, d)}, [](const Ts& t) {
              return Ts{mm(t[0], t[1]),
                        mm(t[2].t(), t[1]),
                        mm(t[0], t[3].t()),
                        mm(t[2].t(), t[3].t()),
                        mm(t[0].slice(0, 2, 6), t[1].slice(1, 1, 5)),
                        mm(t[0].slice(0, 0, 1), t[1]),
                        mm(t[0], t[1].slice(1, 3, 4))};
            });
    EXPECT_EQ(fake().products - before, 7) << d;
  }
}

TEST_F(CudaCublasLt, BatchesAndSums) {
  compare("bmm", {wave({3, 5, 4}), wave({3, 4, 6}), wave({4, 6}), wave({3, 5, 6})}, [](const Ts& t) {
    return Ts{bmm(t[0], t[1]), matmul(t[0], t[2]), bmm(t[0], t[1].transpose(1, 2).contiguous().transpose(1, 2)),
              baddbmm(t[3], t[0], t[1], 0.5, -2), bmm(t[0], t[2].expand({3, 4, 6}))};
  });
  EXPECT_EQ(fake().products, 5);
  compare("addmm", {wave({5, 6}), wave({5, 4}), wave({4, 6})}, [](const Ts& t) {
    return Ts{addmm(t[0], t[1], t[2], 0, 3), addmm(t[0], t[1], t[2], -1, 0.25)};
  });
}

TEST_F(CudaCublasLt, ABiasIsAnEpilogue) {
  for (DType d : {DType::Float32, DType::BFloat16, DType::Float64})
    compare(std::string("linear ") + dtype_name(d), {wave({2, 5, 4}, d), wave({6, 4}, d), wave({6}, d)},
            [](const Ts& t) { return Ts{linear(t[0], t[1], t[2])}; });
  EXPECT_EQ(fake().epilogue, lt::kEpilogueBias);
  const int products = fake().products;
  fake().refuses_bias = true;  // then it is written before the product is added
  compare("linear", {wave({2, 5, 11}), wave({6, 11}), wave({6})},
          [](const Ts& t) { return Ts{linear(t[0], t[1], t[2])}; });
  EXPECT_EQ(fake().epilogue, 1u);
  EXPECT_EQ(fake().products, products + 1);
}

TEST_F(CudaCublasLt, TheGradientOfAComplexProduct) {
  compare("complex", {wave({5, 4}, DType::Complex64), wave({4, 6}, DType::Complex64)}, [](const Ts& t) {
    const Tensor a = t[0].detach().clone().requires_grad_(true), b = t[1].detach().clone().requires_grad_(true);
    view_as_real(mm(a, b)).square().sum().backward();
    return Ts{a.grad(), b.grad()};
  });
}

TEST_F(CudaCublasLt, WhatItDoesNotDoRunsOnTiles) {
  compare("others", {wave({5, 8}), wave({8, 6}), wave({5, 0}), wave({0, 6})}, [](const Ts& t) {
    return Ts{mm(t[0].slice(1, 0, 8, 2), t[1].slice(0, 0, 8, 2)), mm(t[2], t[3]), mm(t[0].to(kInt32), t[1].to(kInt32))};
  });
  EXPECT_EQ(fake().products, 0);
}

TEST_F(CudaCublasLt, PlansAreKeptByShapeAndSetting) {
  const Tensor a = wave({8, 24}).to(emulated()), b = wave({24, 16}).to(emulated());
  for (int i = 0; i < 3; ++i) mm(a, b);
  EXPECT_EQ(fake().choices, 1);
  EXPECT_EQ(fake().compute, lt::kCompute32F);
  library_settings().matmul_tf32 = true;
  mm(a, b);
  EXPECT_EQ(fake().choices, 2);
  EXPECT_EQ(fake().compute, lt::kCompute32FastTf32);
  EXPECT_EQ(fake().reductions, lt::kReduceComputeType);
  mm(a.slice(1, 1), b.slice(0, 1));  // 4 bytes further, which not every kernel can read
  EXPECT_EQ(fake().alignment[1], 4u);
  const Tensor half = a.to(kHalf);
  mm(half, half.t());
  EXPECT_EQ(fake().reductions, lt::kReduceAny);
  library_settings().matmul_reduced_half = false;
  mm(half, half.t());
  EXPECT_EQ(fake().reductions, lt::kReduceComputeType);
}

TEST_F(CudaCublasLt, AnErrorNamesTheCallAndTheShapes) {
  fake().answer = 13;
  try {
    mm(wave({3, 4}).to(emulated()), wave({4, 5}).to(emulated()));
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    const std::string what = e.what();
    EXPECT_NE(what.find("cublasLtMatmul failed: CUBLAS_STATUS_OF_A_TEST (13)"), std::string::npos) << what;
    EXPECT_NE(what.find("[1, 5, 4] x [1, 4, 3]"), std::string::npos) << what;
  }
}

Ts convolve(const Ts& t, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, int64_t groups, bool last) {
  const auto format = last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous;
  const Tensor x = t[0].detach().clone().contiguous(format).requires_grad_(true),
               w = t[1].detach().clone().requires_grad_(true), b = t[2].detach().clone().requires_grad_(true);
  const Tensor y = conv2d(x, w, b, stride, padding, dilation, groups);
  (y * y).sum().backward();
  return {y.detach(), x.grad(), w.grad(), b.grad()};
}

TEST_F(CudaCudnn, ForwardAndBackward) {
  for (DType d : {DType::Float32, DType::Float64, DType::BFloat16})
    for (int64_t groups : {1, 2})
      for (bool last : {false, true}) {
        const int before = fake().convolutions;
        compare(
            str("conv2d ", d, " groups ", groups, " last ", last),
            {wave({2, 4, 9, 8}, d), wave({6, 4 / groups, 3, 2}, d), wave({6}, d)},
            [&](const Ts& t) {
              return convolve(t, {2, 1}, {1, 2}, {2, 1}, groups, last);
            },
            1024);
        EXPECT_EQ(fake().convolutions - before, 3);
      }
}

TEST_F(CudaCudnn, SizesThatNeedAnotherPaddingBehind) {
  // A transposed convolution's output_padding: fewer rows behind than before, or more.
  for (int64_t more : {0, 1}) {
    const int before = fake().convolutions;
    compare(
        "transposed", {wave({2, 4, 5, 5}), wave({4, 3, 3, 3}), wave({3})},
        [&](const Ts& t) {
          return Ts{conv_transpose2d(t[0], t[1], t[2], {2, 2}, {1, 1}, {more, more})};
        },
        64);
    EXPECT_EQ(fake().convolutions - before, 1);
  }
  compare(
      "same", {wave({1, 2, 7, 6}), wave({3, 2, 4, 2}), wave({3})},
      [](const Ts& t) {
        return Ts{conv2d(t[0], t[1], t[2], {1, 1}, "same", {1, 1}, 1)};
      },
      64);
}

TEST_F(CudaCudnn, OperandsThatLieOtherwiseAreCopied) {
  compare("strided", {wave({2, 8, 5, 5}), wave({3, 4, 3, 3}), wave({3})}, [](const Ts& t) {
    return Ts{conv2d(t[0].slice(1, 0, 8, 2), t[1].contiguous(MemoryFormat::ChannelsLast), t[2]),
              conv2d(t[0].slice(1, 0, 4).transpose(2, 3), t[1])};
  });
  EXPECT_EQ(fake().convolutions, 2);
}

TEST_F(CudaCudnn, TheChoiceFollowsTheSettings) {
  const Tensor x = wave({1, 2, 6, 5}).to(emulated()), w = wave({3, 2, 3, 3}).to(emulated());
  conv2d(x, w);
  EXPECT_EQ(fake().engine, 1);  // the first that is deterministic
  conv2d(x, w);
  EXPECT_EQ(fake().plans, 1);
  library_settings().cudnn_tf32 = false;
  conv2d(x, w);
  EXPECT_EQ(fake().engine, 2);
  conv2d(x.to(kBFloat16), w.to(kBFloat16));
  EXPECT_EQ(fake().engine, 1);
  library_settings().cudnn_deterministic = false;
  library_settings().cudnn_tf32 = true;
  conv2d(x, w);
  EXPECT_EQ(fake().engine, 0);
  library_settings().cudnn_benchmark = true;
  conv2d(x, w);
  EXPECT_EQ(fake().engine, 2);  // the fastest
  const int plans = fake().plans;
  conv2d(x, w);
  EXPECT_EQ(fake().plans, plans);
}

TEST_F(CudaCudnn, WhatItDoesNotSupportRunsWithoutIt) {
  fake().dnn_answer = dnn::kNotSupported + 2;
  compare("conv2d", {wave({2, 3, 5, 7}), wave({4, 3, 2, 2}), wave({4})},
          [](const Ts& t) { return Ts{conv2d(t[0], t[1], t[2])}; });
  EXPECT_EQ(fake().convolutions, 0);
}

TEST_F(CudaCudnn, AnErrorNamesTheCallAndTheShapes) {
  fake().dnn_answer = 2000;
  try {
    conv2d(wave({2, 3, 5, 9}).to(emulated()), wave({4, 3, 2, 2}).to(emulated()));
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    const std::string what = e.what();
    EXPECT_NE(what.find("cudnnBackendFinalize failed: CUDNN_STATUS_OF_A_TEST (2000, why)"), std::string::npos) << what;
    EXPECT_NE(what.find("image [2, 3, 5, 9]"), std::string::npos) << what;
  }
}

}  // namespace
}  // namespace argand::cuda
