// What a thread carries along: grad mode, defaults, stream, module path. Copyable, so that workers can be given the
// caller's.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand {

class Generator;
struct Stream;

// Bits that make a public op leave its fast path (the same word is or-ed with the keys of the inputs).
enum Modes : uint32_t {
  kOverrideMode = 1u << 0,   // a thread-wide interceptor of ops is installed
  kTransformMode = 1u << 1,  // vmap, jvp
  kAutocastMode = 1u << 2,
  kStrictMode = 1u << 3,  // the Array API standard's rules where they differ from PyTorch's
};

// One level of the path of the module whose forward is running; lives on that forward's stack.
struct ModuleFrame {
  const char* name;
  const ModuleFrame* parent;
};

struct ThreadState {
  uint32_t modes = 0;
  bool grad_enabled = true;
  bool inference = false;
  bool anomaly = false;      // remember where each node was recorded; check gradients for NaN
  bool saved_hooks = false;  // saved-tensor hooks are installed
  DType default_dtype = DType::Float32;
  DType autocast_dtype = DType::BFloat16;
  Stream* stream = nullptr;  // null: the device's default stream
  const ModuleFrame* module = nullptr;
  Generator* generator = nullptr;  // what default_generator() is on this thread; null: the process's
};

}  // namespace argand
