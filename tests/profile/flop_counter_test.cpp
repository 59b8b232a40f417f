// Floating-point operations counted from shapes: the same on every device.
#include "argand/profile/flop_counter.h"

#include <gtest/gtest.h>

#include "argand/argand.h"

namespace argand::profile {
namespace {

double flops_of_product(Device device) {
  const Tensor a = ones({4, 3, 5}, TensorOptions().device(device)).requires_grad_();
  const Tensor b = ones({5, 7}, TensorOptions().device(device));
  FlopCounter flops;
  (a.matmul(b).tanh() + 1).sum().backward();
  return flops.total();
}

TEST(FlopCounter, CountsMultiplyAddsOfBothDirections) {
  // Forward 12 x 5 by 5 x 7, backward 12 x 7 by 7 x 5 for a; b needs none.
  EXPECT_EQ(flops_of_product(kCPU), 2.0 * 2 * 12 * 5 * 7);
  EXPECT_EQ(flops_of_product(kMeta), flops_of_product(kCPU));
}

TEST(FlopCounter, NamesTheOps) {
  FlopCounter flops;
  ones({2, 3}).mm(ones({3, 4}));
  ones({3}).dot(ones({3}));
  const auto rows = flops.rows();
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_STREQ(rows[0].name, "gemm");
  EXPECT_EQ(rows[0].flops, 48);
  EXPECT_STREQ(rows[1].name, "dot");
  EXPECT_EQ(rows[1].flops, 6);
}

TEST(FlopCounter, LeavesOutWhatMemoryBounds) {
  FlopCounter flops;
  (ones({100}) * 2).sum();
  EXPECT_EQ(flops.total(), 0);
  EXPECT_TRUE(flops.rows().empty());
}

}  // namespace
}  // namespace argand::profile
