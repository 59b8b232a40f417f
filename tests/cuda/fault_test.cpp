// Mistakes that kernels report.
#include "argand/cuda/fault.h"

#include <gtest/gtest.h>

namespace argand::cuda {
namespace {

TEST(CudaFault, EachOperationsFirstIsKept) {
  static const char first[] = "gather", second[] = "scatter";
  Fault f{};
  report(&f, first, 7, 1, 5);
  report(&f, first, 9, 1, 5);
  report(&f, second, -8, 0, 3);
  const auto message = [&] {
    try {
      raise(&f);
    } catch (const IndexError& e) {
      return std::string(e.what());
    }
    return std::string();
  };
  EXPECT_EQ(message(), "gather: index 7 is out of range for dimension 1 of size 5; expected -5 to 4");
  EXPECT_EQ(message(), "scatter: index -8 is out of range for dimension 0 of size 3; expected -3 to 2");
  EXPECT_EQ(message(), "");
  report(&f, second, 3, 0, 3);
  EXPECT_NE(message(), "");
}

TEST(CudaFault, MoreThanThereIsRoomForAreLeftOut) {
  static const char names[2 * Fault::kMost][4] = {};
  Fault f{};
  for (const auto& name : names) report(&f, name, 0, 0, 0);
  for (int i = 0; i < Fault::kMost; ++i) EXPECT_THROW(raise(&f), IndexError);
  EXPECT_NO_THROW(raise(&f));
}

TEST(CudaFault, Weights) {
  Fault f{};
  report(&f, "multinomial", Mistake::kWeights, 2, 0, 4);
  EXPECT_THROW(raise(&f), Error);
  EXPECT_NO_THROW(raise(&f));
}

}  // namespace
}  // namespace argand::cuda
