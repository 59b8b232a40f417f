// A third device, registered from outside the library the way a plug-in does it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>

#include "argand/argand.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/all.h"

namespace argand {
namespace {

// Memory that only looks like another device's: host memory, counted.
class Toy final : public DeviceInterface {
 public:
  int64_t live = 0, copies = 0;
  int device_count() override { return 1; }
  void set_device(int) override {}
  void* allocate(size_t bytes, int, Stream*) override {
    live += static_cast<int64_t>(bytes);
    return std::malloc(bytes ? bytes : 1);
  }
  void deallocate(void* p, size_t bytes, int, Stream*) override {
    live -= static_cast<int64_t>(bytes);
    std::free(p);
  }
  void copy(void* to, Device, const void* from, Device, size_t bytes, Stream*, bool) override {
    ++copies;
    std::memcpy(to, from, bytes);
  }
  void synchronize(int) override {}
};

Toy& toy() {
  static Toy device;
  static const bool registered = (register_device(kPrivateUse1, "toy", &device, AG_ABI_HASH), true);
  (void)registered;
  return device;
}

void toy_add(const Call& call) {
  const auto& f = call.attributes<formula::Add>();
  const View &y = call.out(), &a = call.in(0), &b = call.in(1);
  for (int64_t i = 0; i < y.numel; ++i) y.as<float>()[i] = a.as<float>()[i] + f.alpha.to<float>() * b.as<float>()[i];
}

TEST(Plugin, TensorsLiveAndDieOnAThirdDevice) {
  toy();
  const int64_t before = toy().live;
  {
    const Tensor x = arange(5, kFloat).to(Device("toy"));
    EXPECT_EQ(x.device().str(), "toy:0");
    EXPECT_EQ(toy().live - before, 20);
    EXPECT_TRUE(x.cpu().eq(arange(5, kFloat)).all().item<bool>());
  }
  EXPECT_EQ(toy().live, before);
}

TEST(Plugin, AMissingKernelIsNamedAndARegisteredOneRuns) {
  toy();
  const Tensor a = ones({3}).to(Device("toy")), b = full({3}, 2.0).to(Device("toy"));
  try {
    a.tanh();
    FAIL() << "tanh has no toy kernel";
  } catch (const NotImplementedError& e) {
    EXPECT_NE(std::string(e.what()).find("tanh has no toy kernel"), std::string::npos) << e.what();
  }
  set_kernel(FormulaOp<formula::Add>::forward, kPrivateUse1, &toy_add);
  EXPECT_TRUE(a.add(b, 3).cpu().eq(7).all().item<bool>());
  EXPECT_THROW(a + ones({3}), Error);  // devices differ
}

TEST(Plugin, AnotherLayoutIsRefused) {
  Toy other;
  EXPECT_THROW(register_device(kPrivateUse1, "toy2", &other, "argand-0.0-old"), Error);
}

}  // namespace
}  // namespace argand
