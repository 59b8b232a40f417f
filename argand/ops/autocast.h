// Autocast: products and convolutions in a lower precision, losses and what needs the range in float32, everything else
// as its inputs come. The lists are PyTorch's for the CPU.
#pragma once
#include <memory>
#include <optional>

#include "argand/core/thread_local.h"

namespace argand::autocast {

// For this thread. Operations with floating-point inputs on an enabled device are cast; float64 inputs never are.
AG_API bool is_autocast_enabled(DeviceType device = kCPU);
AG_API void set_autocast_enabled(DeviceType device, bool enabled);
// The lower precision: bfloat16 on the CPU, float16 elsewhere, unless set. Throws ValueError for any other dtype than
// these two.
AG_API DType get_autocast_dtype(DeviceType device = kCPU);
AG_API void set_autocast_dtype(DeviceType device, DType dtype);
// Casts of parameters (float32 leaves that require grad) are kept until the outermost guard ends or clear_cache(), so
// that each is cast once. A parameter written to in between, or given other
// memory, is cast again. Without a guard nothing is kept.
AG_API bool is_autocast_cache_enabled();
AG_API void set_autocast_cache_enabled(bool enabled);
AG_API void clear_cache();

// Autocast for as long as one lives; guards nest. Gradients flow through the casts: a float32 parameter gets a float32
// gradient. Derivatives are computed in the types of the forward, whether or not a guard lives then.
class AG_API AutocastGuard {
 public:
  explicit AutocastGuard(DeviceType device = kCPU, std::optional<DType> dtype = std::nullopt, bool enabled = true,
                         bool cache_enabled = true);
  explicit AutocastGuard(bool enabled) : AutocastGuard(kCPU, std::nullopt, enabled) {}
  ~AutocastGuard();
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  AutocastState before_;
  std::unique_ptr<CastCache> cache_;  // the outermost guard's
};

}  // namespace argand::autocast
