// Index maths, conversions, copies and the emulator itself.
#include "argand/cuda/layout.h"

#include <gtest/gtest.h>

#include <random>

#include "compare.h"
#include "argand/cuda/convert.h"

namespace argand::cuda {
namespace {

TEST(CudaDivider, DividesAsTheProcessorDoes) {
  std::mt19937 random(3);
  std::vector<uint32_t> numbers = {0,  1,   2,   3,       5,          7,          31,         32,
                                   33, 255, 256, 1000003, 0x3fffffff, 0x40000000, 0x7ffffffe, 0x7fffffff};
  for (int i = 0; i < 300; ++i) numbers.push_back(random() >> (1 + random() % 30));
  for (uint32_t d : numbers) {
    if (d == 0) continue;
    const Divider by(d);
    for (uint32_t n : numbers) ASSERT_EQ(by.divide(n), n / d) << n << " / " << d;
  }
}

TEST(CudaLayout, LargeSpacesAreCutIntoPieces) {
  View v{};
  v.dtype = DType::Float32;
  v.ndim = 2;
  v.sizes[0] = 3, v.sizes[1] = int64_t{1} << 31;
  v.strides[0] = v.sizes[1], v.strides[1] = 1;
  v.numel = 3 * v.sizes[1];
  v.data = reinterpret_cast<char*>(uintptr_t{1} << 40);
  const View* const views[] = {&v};
  Layout layout(views, 1);
  layout.sort();
  layout.merge();
  EXPECT_EQ(layout.ndim, 1);
  int64_t covered = 0;
  char* next = v.data;
  layout.for_each_piece([&](const Layout& piece) {
    EXPECT_TRUE(piece.fits_32_bits());
    EXPECT_EQ(piece.data[0], next);
    next += piece.numel() * 4;
    covered += piece.numel();
  });
  EXPECT_EQ(covered, v.numel);
}

TEST(CudaConvert, HalvesRoundAsTheCpus) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    Half h;
    h.bits = static_cast<uint16_t>(bits);
    BFloat16 b;
    b.bits = h.bits;
    ASSERT_EQ(__builtin_bit_cast(uint32_t, widen(b)), __builtin_bit_cast(uint32_t, static_cast<float>(b)));
    const float x = widen(b);
    ASSERT_EQ(narrow<BFloat16>(x).bits, BFloat16(x).bits);
    const float y = x * 1.003f;
    ASSERT_EQ(narrow<BFloat16>(y).bits, BFloat16(y).bits);
  }
}

TEST(CudaCopy, EveryPairOfTypes) {
  const double inf = std::numeric_limits<double>::infinity();
  const Tensor numbers = tensor({0.0, 1.0, -1.0, 2.75, -3.5, 127.0, 200.0, 300.0, -40000.0, 1e9, -1e12, 3e38, inf, -inf,
                                 std::numeric_limits<double>::quiet_NaN()},
                                kFloat64);
  for (int i = 0; i < kNumDTypes; ++i)
    for (int j = 0; j < kNumDTypes; ++j) {
      const Tensor x = numbers.to(static_cast<DType>(i));
      const Tensor want = x.to(static_cast<DType>(j)), got = x.to(emulated()).to(static_cast<DType>(j)).cpu();
      ASSERT_EQ(got.dtype(), want.dtype());
      const int64_t item = want.element_size();
      for (int64_t k = 0; k < x.numel(); ++k) {
        const char *p = static_cast<char*>(got.data_ptr()) + k * item,
                   *q = static_cast<char*>(want.data_ptr()) + k * item;
        const Scalar a = got[k].item(), b = want[k].item();
        ASSERT_TRUE(std::memcmp(p, q, static_cast<size_t>(item)) == 0 || (std::isnan(a.real()) && std::isnan(b.real())))
            << dtype_name(x.dtype()) << " to " << dtype_name(want.dtype()) << ": " << a.real() << ", the CPU says "
            << b.real();
      }
    }
}

TEST(CudaCopy, Strides) {
  for (DType d : {DType::UInt8, DType::Float16, DType::Float32, DType::Int64, DType::Complex128}) {
    const Tensor x = arange(3 * 40 * 37, kFloat64).reshape({3, 40, 37}).remainder(251).to(d), there = x.to(emulated());
    expect_close(there.transpose(1, 2).contiguous(), x.transpose(1, 2).contiguous(), "transposed");
    expect_close(there.permute({2, 0, 1}).contiguous(), x.permute({2, 0, 1}).contiguous(), "permuted");
    expect_close(there.slice(1, 3, 30, 4).contiguous(), x.slice(1, 3, 30, 4).contiguous(), "stepped");
    expect_close(there.select(2, 5).contiguous(), x.select(2, 5).contiguous(), "column");
    expect_close(there.select(1, 7).unsqueeze(1).expand({3, 9, 37}).contiguous(),
                 x.select(1, 7).unsqueeze(1).expand({3, 9, 37}).contiguous(), "expanded");
    expect_close(there.flatten().slice(0, 1, 4001).clone(), x.flatten().slice(0, 1, 4001).clone(), "unaligned");
  }
}

TEST(CudaFill, AnyStrides) {
  Tensor x = zeros({5, 6, 7}, TensorOptions(kFloat64).device(emulated()));
  x.slice(1, 1, 6, 2).fill_(2.5);
  Tensor want = zeros({5, 6, 7}, kFloat64);
  want.slice(1, 1, 6, 2).fill_(2.5);
  expect_close(x, want, "fill");
  expect_close(full({3}, true, TensorOptions(kBool).device(emulated())), full({3}, true, kBool), "bool");
}

// --- the emulator ---------------------------------------------------------------------------------------------------

struct SumKernel {
  static constexpr bool kMeets = true;
  const int64_t* x;
  int64_t* out;
  bool forgets;  // a barrier

  template <class B>
  void operator()(const B& b) const {
    int64_t* shared = b.template shared<int64_t>();
    shared[b.thread()] = x[b.index() * b.threads() + b.thread()];
    if (!forgets) b.sync();
    if (b.thread() == 0) {
      int64_t sum = 0;
      for (uint32_t t = 0; t < b.threads(); ++t) sum += shared[t];
      out[b.index()] = sum;
    }
  }
};

TEST(CudaEmulator, ShowsAMissingBarrier) {
  std::vector<int64_t> x(128);
  for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<int64_t>(i);
  for (bool forgets : {false, true}) {
    int64_t forward[2] = {}, backward[2] = {};
    emulate(SumKernel{x.data(), forward, forgets}, 2, 64, 64 * sizeof(int64_t));
    emulator_reversed() = true;
    emulate(SumKernel{x.data(), backward, forgets}, 2, 64, 64 * sizeof(int64_t));
    emulator_reversed() = false;
    EXPECT_EQ(forward[0] == backward[0] && forward[1] == backward[1], !forgets);
    EXPECT_TRUE(forgets || forward[1] == (64 + 127) * 32);
  }
}

struct DivergingKernel {
  static constexpr bool kMeets = true;
  template <class B>
  void operator()(const B& b) const {
    if (b.thread() < 5) b.sync();
  }
};
TEST(CudaEmulator, ReportsThreadsThatWaitInVain) { EXPECT_THROW(emulate(DivergingKernel{}, 1, 32), std::logic_error); }

struct JoinKernel {
  static constexpr bool kMeets = true;
  int64_t* out;
  template <class B>
  void operator()(const B& b) const {
    struct Pair {
      int64_t value, count;
    };
    const Pair mine{b.thread() + 1, 1};
    const auto join = [](Pair a, Pair c) { return Pair{a.value * 31 + c.value, a.count + c.count}; };
    const Pair all = join_block(b, b.template shared<Pair>(), mine, Pair{0, 0}, join);
    out[b.thread()] = all.count;
  }
};
TEST(CudaEmulator, ABlockJoinsAllItsThreads) {
  for (int threads : {32, 64, 256}) {
    std::vector<int64_t> out(static_cast<size_t>(threads));
    emulate(JoinKernel{out.data()}, 1, threads, 32 * 16);
    for (int64_t n : out) EXPECT_EQ(n, threads);
  }
}

}  // namespace
}  // namespace argand::cuda
