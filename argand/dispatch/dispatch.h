// The kernel door: every kernel of every device is called through dispatch(), below autograd.
#pragma once
#include <atomic>

#include "argand/core/tensor.h"
#include "argand/core/thread_local.h"
#include "argand/dispatch/op.h"

namespace argand {

// Sees every kernel call while installed: profiler, NaN watch, FLOP and memory accounting, capture, the run hash.
class AG_API DoorObserver {
 public:
  virtual ~DoorObserver() = default;
  virtual void before(const Call&) {}
  virtual void after(const Call&) {}
  // In place of after() where the kernel threw.
  virtual void failed(const Call&) {}
};
// Observers run in the order they were added. Adding and removing waits for no kernel: an observer must outlive calls
// in flight on other threads.
AG_API void add_observer(DoorObserver*);
AG_API void remove_observer(DoorObserver*);

// Fills the slots of the devices built into the library; called once, on the first call that finds a slot empty.
void register_builtin_kernels();

namespace detail {
AG_API extern std::atomic<uint32_t> observer_count;
// Registers built-in kernels if that has not happened, tells observers, throws NotImplementedError for an empty slot.
AG_API void dispatch_slow(OpInfo& op, Call& call, DeviceType device);
[[noreturn]] AG_API void fail_float8(const OpInfo& op);
}  // namespace detail

inline void dispatch_views(OpInfo& op, DeviceType device, const View* const* views, int outs, int ins,
                           const void* attrs, DType compute) {
  const Kernel k = op.kernels[static_cast<int>(device)];
  Call call{&op, k.data, attrs, views, static_cast<uint8_t>(outs), static_cast<uint8_t>(ins), compute, nullptr};
  if (AG_UNLIKELY(!k.fn || detail::observer_count.load(std::memory_order_relaxed) || device != DeviceType::CPU))
    return detail::dispatch_slow(op, call, device);
  k.fn(call);
}

// Throws NotImplementedError where a view is of an 8-bit floating type: only what moves and converts numbers, and the
// pointwise operations that say so, knows those.
inline void refuse_float8(const OpInfo& op, const View* const* views, size_t n) {
  bool any = false;
  for (size_t i = 0; i < n; ++i) any |= views[i] && is_float8(views[i]->dtype);
  if (AG_UNLIKELY(any)) detail::fail_float8(op);
}

struct NoAttrs {};

// Outputs and inputs as tensors of at most kInlineDims dimensions, all on the device of the first output.
// dispatch(op::copy, {y}, {x}); dispatch(op::scan_sum, {y}, {x}, ScanAttrs{dim});
struct ViewRef {
  const View* view;
  ViewRef(const Tensor& x) : view(x.defined() ? &x.impl()->view : nullptr) {}
  ViewRef(const View& v) : view(&v) {}
};
template <class A = NoAttrs>
void dispatch(OpInfo& op, std::initializer_list<ViewRef> outs, std::initializer_list<ViewRef> ins, const A& attrs = {},
              DType compute = DType::Float32) {
  constexpr size_t kMost = 16;
  const View* views[kMost];
  AG_ASSERT(outs.size() + ins.size() <= kMost && outs.size() > 0);
  const View** v = views;
  for (ViewRef r : outs) *v++ = r.view;
  for (ViewRef r : ins) *v++ = r.view;
  const View* first = views[0];
  for (size_t i = 1; !first; ++i) first = views[i];
  refuse_float8(op, views, static_cast<size_t>(v - views));
  dispatch_views(op, first->device.type(), views, static_cast<int>(outs.size()), static_cast<int>(ins.size()), &attrs,
                 compute);
}

// Registers a kernel; devices do this from their register functions, users from their own code.
inline void set_kernel(OpInfo& op, DeviceType device, KernelFn fn, const void* data = nullptr) {
  op.kernels[static_cast<int>(device)] = Kernel{fn, data};
}

}  // namespace argand
