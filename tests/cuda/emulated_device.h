// A device whose memory is the host's and whose kernels are those of argand/cuda, emulated: public operations run the
// CUDA column's code from the op door to the last index, next to the CPU's.
#pragma once
#include <cstdlib>
#include <cstring>

#include "emulator.h"
#include "argand/argand.h"

namespace argand::cuda {

class EmulatedDevice final : public DeviceInterface {
 public:
  int device_count() override { return 1; }
  void set_device(int) override {}
  // Under the address sanitizer each tensor has a block of its own, without slack.
  void* allocate(size_t bytes, int, Stream*) override {
    return std::aligned_alloc(256, (bytes + 255) / 256 * 256 + (bytes == 0) * 256);
  }
  // What a tape names stays, as a graph's memory does.
  void deallocate(void* p, size_t, int, Stream*) override {
    if (emulator_tape())
      kept_.emplace_back(p, std::free);
    else
      std::free(p);
  }
  void copy(void* to, Device, const void* from, Device, size_t bytes, Stream*, bool) override {
    std::memcpy(to, from, bytes);
  }
  void synchronize(int) override {}

 private:
  std::vector<std::shared_ptr<void>> kept_;
};

// The device, with the kernels of every file that is tested here; a GPU where there is one and ARGAND_TEST_CUDA is set,
// as tools/gpu_check does.
Device emulated();

}  // namespace argand::cuda
