#include "argand/core/device.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <map>

#include "argand/core/cuda.h"
#include "argand/core/device_interface.h"
#include "argand/core/memory.h"
#include "argand/core/tensor.h"

namespace argand {
namespace {

TEST(Device, ParsesWhatItPrints) {
  for (const char* text : {"cpu", "cuda", "cuda:1", "meta", "cuda:127", "privateuseone"})
    EXPECT_EQ(Device(text).str(), text);
  EXPECT_EQ(Device("cuda:3").index(), 3);
  EXPECT_FALSE(Device("cuda").has_index());
  EXPECT_TRUE(Device("cpu:0").is_cpu());
}

TEST(Device, CudaSaysWhyItCannotBeUsed) {
  EXPECT_EQ(cuda::is_available(), cuda::device_count() > 0);
  EXPECT_EQ(cuda::is_available(), cuda::unavailable_reason().empty());
  if (cuda::is_available()) GTEST_SKIP() << "this machine has a CUDA device";
  EXPECT_NO_THROW(cuda::empty_cache());
  const std::string reason = cuda::unavailable_reason();
  for (const auto& ask : {+[] { cuda::synchronize(); }, +[] { cuda::set_device(0); }, +[] { cuda::memory_stats(); },
                          +[] { checked_device("zeros", Device("cuda:0")); }})
    try {
      ask();
      FAIL() << "nothing thrown";
    } catch (const Error& e) {
      EXPECT_NE(std::string(e.what()).find("no CUDA device can be used: " + reason), std::string::npos) << e.what();
    }
}

TEST(Device, RefusesAPlugInOfAnotherLibrary) {
  const auto start = [](const void*) -> const char* { return "linked to another library"; };
  EXPECT_EQ(cuda::start_plugin({AG_ABI_HASH, start}), "linked to another library");
  try {
    cuda::start_plugin({"argand-0.0", start});
    FAIL() << "nothing thrown";
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("'argand-0.0'"), std::string::npos) << e.what();
  }
}

TEST(Device, RefusesWhatIsNoDevice) {
  for (const char* text :
       {"", "cpuu", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:01", "cuda:128", "cuda:1:2", ":0", "CUDA"})
    EXPECT_THROW(Device{text}, Error) << text;
  try {
    Device("gpu:0");
    FAIL();
  } catch (const Error& e) {
    EXPECT_NE(std::string(e.what()).find("'gpu'"), std::string::npos);
    EXPECT_NE(std::string(e.what()).find("cuda"), std::string::npos);
  }
}

TEST(Device, MissingOnesAreNamed) {
  if (device_interface(DeviceType::CUDA)) GTEST_SKIP() << "this machine has one";
  EXPECT_THROW(checked_device("zeros", Device("cuda")), Error);
  EXPECT_THROW(new_tensor({2}, kFloat32, Device("cuda:0")), Error);
  EXPECT_EQ(checked_device("zeros", Device("cpu:0")), Device(DeviceType::CPU));
}

// Keeps its memory apart from the tensors', so that forgetting a copy shows.
class FakeDevice : public DeviceInterface {
 public:
  int device_count() override { return 2; }
  int current_device() override { return current_; }
  void set_device(int index) override { current_ = index; }
  void* allocate(size_t bytes, int index, Stream*) override {
    void* p = std::malloc(bytes + 1);
    live_[p] = index;
    return p;
  }
  void deallocate(void* p, size_t, int index, Stream*) override {
    EXPECT_EQ(live_.at(p), index);
    live_.erase(p);
    std::free(p);
  }
  void copy(void* to, Device, const void* from, Device, size_t bytes, Stream*, bool) override {
    ++copies_;
    std::memcpy(to, from, bytes);
  }
  void synchronize(int) override {}
  size_t live() const { return live_.size(); }
  int copies_ = 0;

 private:
  int current_ = 1;
  std::map<void*, int> live_;
};

FakeDevice& fake() {
  static FakeDevice& device = [&]() -> FakeDevice& {
    auto* d = new FakeDevice;
    register_device(DeviceType::PrivateUse1, "fake", d, AG_ABI_HASH);
    return *d;
  }();
  return device;
}

TEST(Registration, RefusesAnotherAbi) {
  FakeDevice d;
  EXPECT_THROW(register_device(DeviceType::PrivateUse1, "other", &d, "argand-0.0"), Error);
  EXPECT_THROW(register_device(DeviceType::CPU, "other", &d, abi_hash()), Error);
  EXPECT_THROW(register_device(DeviceType::PrivateUse1, "cuda", &d, abi_hash()), Error);
  EXPECT_THROW(register_device(DeviceType::PrivateUse1, "a:b", &d, abi_hash()), Error);
  EXPECT_THROW(register_device(DeviceType::PrivateUse1, "none", nullptr, abi_hash()), Error);
}

TEST(Registration, NamesTheDevice) {
  fake();
  EXPECT_EQ(Device("fake:1").type(), DeviceType::PrivateUse1);
  EXPECT_EQ(Device(DeviceType::PrivateUse1, 0).str(), "fake:0");
  EXPECT_EQ(checked_device("zeros", Device("fake")).index(), 1);
  EXPECT_THROW(checked_device("zeros", Device("fake:2")), Error);
  FakeDevice second;
  EXPECT_THROW(register_device(DeviceType::PrivateUse1, "second", &second, abi_hash()), Error);
}

TEST(Registration, TensorsLiveThere) {
  FakeDevice& device = fake();
  const size_t live = device.live();
  const int64_t bytes = memory::stats(DeviceType::PrivateUse1).live;
  {
    const Tensor x = new_tensor({3}, kInt64, Device("fake"));
    EXPECT_EQ(x.device(), Device("fake:1"));
    EXPECT_EQ(device.live(), live + 1);
    EXPECT_EQ(memory::stats(DeviceType::PrivateUse1).live, bytes + 24);
    const int64_t numbers[] = {5, 6, 7};
    device.copy(x.data_ptr(), x.device(), numbers, Device(DeviceType::CPU), sizeof numbers, nullptr, false);
    const int copies = device.copies_;
    EXPECT_EQ(new_view(x, {}, {}, 2).item<int64_t>(), 7);
    EXPECT_EQ(device.copies_, copies + 1);
    EXPECT_EQ(x.toString(), "fakeLongType");
  }
  EXPECT_EQ(device.live(), live);
  EXPECT_EQ(memory::stats(DeviceType::PrivateUse1).live, bytes);
}

}  // namespace
}  // namespace argand
