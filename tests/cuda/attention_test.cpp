// Attention on the emulated device: the CPU's numbers, dropout included.
#include <gtest/gtest.h>

#include "compare.h"

namespace argand::cuda {
namespace {

using Ts = std::vector<Tensor>;

Tensor noise(IntArrayRef sizes, DType d, double phase) {
  Tensor x = empty(sizes, kFloat64);
  for (int64_t i = 0; i < x.numel(); ++i)
    x.data_ptr<double>()[i] = std::sin(static_cast<double>(i) * 1.7 + phase + 0.3 * static_cast<double>(i % 13));
  return x.to(d);
}

struct Case {
  DType dtype = DType::Float32;
  int64_t heads = 2, kv_heads = 2, queries = 9, keys = 7, size = 5, value_size = 6;
  bool causal = false, mask = false, transposed = false;
  double dropout = 0;
};

// y and the gradients of q, k and v.
Ts attend(const Case& c, const Device& at) {
  const auto operand = [&](int64_t heads, int64_t rows, int64_t columns, double phase) {
    const Tensor x = c.transposed ? noise({2, rows, heads, columns}, c.dtype, phase).to(at).transpose(1, 2)
                                  : noise({2, heads, rows, columns}, c.dtype, phase).to(at);
    return x.detach().requires_grad_(true);
  };
  const Tensor q = operand(c.heads, c.queries, c.size, 0), k = operand(c.kv_heads, c.keys, c.size, 1),
               v = operand(c.kv_heads, c.keys, c.value_size, 2);
  std::optional<Tensor> mask;
  if (c.mask) {
    Tensor seen = noise({c.heads, c.queries, c.keys}, kFloat32, 3).gt(-0.5);
    seen.select(1, 0).fill_(false);  // a query that sees nothing
    mask = seen.to(at);
  }
  manual_seed(3);
  const Tensor y =
      scaled_dot_product_attention(q, k, v, mask, c.dropout, c.causal, std::nullopt, c.heads != c.kv_heads);
  y.backward(noise({2, c.heads, c.queries, c.value_size}, c.dtype, 4).to(at));
  return {y.detach(), q.grad(), k.grad(), v.grad()};
}

void check(const std::string& what, const Case& c) {
  const Ts want = attend(c, Device(kCPU)), got = attend(c, emulated());
  emulator_reversed() = true;
  const Ts again = attend(c, emulated());
  emulator_reversed() = false;
  for (size_t i = 0; i < want.size(); ++i) {
    expect_close(got[i], want[i], str(what, " result ", i), 32);
    EXPECT_EQ(
        std::memcmp(got[i].cpu().contiguous().data_ptr(), again[i].cpu().contiguous().data_ptr(), got[i].nbytes()), 0)
        << what << " depends on the order of threads";
  }
}

TEST(CudaAttention, EveryType) {
  for (DType d : {DType::Float32, DType::Float64, DType::Float16, DType::BFloat16})
    check(str("attention ", d), {.dtype = d});
}

TEST(CudaAttention, MoreThanOneTile) {
  check("tiles", {.heads = 1, .kv_heads = 1, .queries = 70, .keys = 133, .size = 20, .value_size = 20});
  check("causal tiles",
        {.heads = 1, .kv_heads = 1, .queries = 133, .keys = 70, .size = 20, .value_size = 20, .causal = true});
  check("wide values", {.heads = 1, .kv_heads = 1, .queries = 5, .keys = 5, .size = 150, .value_size = 140});
}

// Heads of 16-bit numbers go to tensor cores up to a size of 128.
TEST(CudaAttention, TensorCores) {
  check("halves",
        {.dtype = DType::Float16, .heads = 1, .kv_heads = 1, .queries = 70, .keys = 75, .size = 24, .value_size = 40});
  check("wide halves",
        {.dtype = DType::BFloat16, .heads = 1, .kv_heads = 1, .queries = 5, .keys = 6, .size = 72, .value_size = 20});
  check("wider halves",
        {.dtype = DType::BFloat16, .heads = 1, .kv_heads = 1, .queries = 3, .keys = 4, .size = 130, .value_size = 5});
  check("causal halves", {.dtype = DType::BFloat16,
                          .heads = 2,
                          .kv_heads = 1,
                          .queries = 70,
                          .keys = 70,
                          .size = 16,
                          .value_size = 16,
                          .causal = true});
  check("all", {.dtype = DType::Float16,
                .heads = 2,
                .kv_heads = 2,
                .queries = 9,
                .keys = 10,
                .mask = true,
                .transposed = true,
                .dropout = 0.2});
}

TEST(CudaAttention, MasksDropoutAndSharedHeads) {
  check("mask", {.mask = true});
  check("causal", {.queries = 7, .keys = 9, .causal = true});
  check("dropout", {.queries = 10, .keys = 11, .dropout = 0.3});
  check("everything dropped", {.dropout = 1});
  check("shared heads", {.heads = 6, .kv_heads = 2});
  check("transposed", {.transposed = true});
  check("all", {.dtype = DType::Float64, .heads = 4, .mask = true, .transposed = true, .dropout = 0.2});
}

}  // namespace
}  // namespace argand::cuda
