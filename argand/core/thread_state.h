// What a thread carries along: grad mode, defaults, stream, module path. Copyable, so that workers can be given the
// caller's.
#pragma once
#include <cstdint>

#include "argand/core/device.h"
#include "argand/core/dtype.h"

namespace argand {

class Generator;
struct Stream;

// Bits that make a public op leave its fast path: those of the thread's modes or-ed with the keys of the inputs. Lower
// bits are looked at first (dispatch/op_door.h).
enum Modes : uint32_t {
  kOverrideMode = 1u << 0,    // a handler of the thread sees every op
  kTensorOverride = 1u << 1,  // a key: the handler of such tensors sees every op they go into
  kTransformMode = 1u << 2,   // vmap, jvp
  kAutocastMode = 1u << 3,
};

// One level of the path of the module whose forward is running; lives on that forward's stack.
struct ModuleFrame {
  const char* name;
  const ModuleFrame* parent;
};

struct OverrideFrame;  // dispatch/op_door.h
namespace autocast {
class CastCache;  // ops/autocast.h
}

struct AutocastState {
  bool enabled[kNumDeviceTypes] = {};
  DType dtype[kNumDeviceTypes] = {DType::BFloat16, DType::Float16, DType::BFloat16, DType::Float16};
  bool cache_enabled = true;
  autocast::CastCache* cache = nullptr;  // the outermost guard's; null: nothing is kept
};

struct ThreadState {
  uint32_t modes = 0;
  uint32_t excluded = 0;                     // bits that do nothing for now: their handler is running
  const OverrideFrame* overrides = nullptr;  // innermost first; not empty: kOverrideMode is set
  bool grad_enabled = true;
  bool inference = false;
  bool anomaly = false;        // remember where each node was recorded; check gradients for NaN
  bool saved_hooks = false;    // saved-tensor hooks are installed
  bool uninterrupted = false;  // this thread takes no interrupts (core/interrupt.h)
  DType default_dtype = DType::Float32;
  AutocastState autocast;
  Stream* stream = nullptr;  // null: the device's default stream
  const ModuleFrame* module = nullptr;
  Generator* generator = nullptr;  // what default_generator() is on this thread; null: the process's
};

}  // namespace argand
