// The kernel door's vocabulary: an operation, one kernel slot per device, and one call of it.
#pragma once
#include "argand/core/view.h"

namespace argand {

struct OpInfo;
struct Stream;  // core/device_interface.h

// One call of a kernel. Views are outputs first, then inputs; an output nobody wants is null. All have at most
// kInlineDims dimensions. `attrs` is the operation's attribute struct, read-only; what may change between replays is
// held in it by reference.
struct Call {
  const OpInfo* op;
  const void* kernel_data;  // Kernel::data of the slot
  const void* attrs;
  const View* const* views;
  uint8_t outs, ins;
  DType compute;  // pointwise and reductions: the type the work is done in (half types: computed in float32)
  Stream* stream;

  const View& out(int i = 0) const { return *views[i]; }
  const View& in(int i = 0) const { return *views[outs + i]; }
  template <class A>
  const A& attributes() const {
    return *static_cast<const A*>(attrs);
  }
};

using KernelFn = void (*)(const Call&);
struct Kernel {
  KernelFn fn = nullptr;
  const void* data = nullptr;  // what a generic kernel function needs to know about this operation
};

// How many floating-point operations a call takes, from shapes alone: a multiply-add counts as two.
using FlopsFn = double (*)(const Call&);

// An operation below autograd. Its address is its identity; devices fill their slot when they register.
struct OpInfo {
  const char* name;
  Kernel kernels[kNumDeviceTypes] = {};
  FlopsFn flops;  // of products of matrices and what is made of them; null for ops that memory bounds

  constexpr explicit OpInfo(const char* name, FlopsFn flops = nullptr) : name(name), flops(flops) {}
  OpInfo(const OpInfo&) = delete;
  OpInfo& operator=(const OpInfo&) = delete;
};

}  // namespace argand
