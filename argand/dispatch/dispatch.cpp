#include "argand/dispatch/dispatch.h"

#include <mutex>
#include <vector>

#include "argand/core/device_interface.h"

namespace argand {
namespace detail {

std::atomic<uint32_t> observer_count{0};

}  // namespace detail

namespace {

std::mutex observers_mutex;
std::vector<DoorObserver*>& observers() {
  static auto* list = new std::vector<DoorObserver*>;  // outlives static destructors that still run ops
  return *list;
}

std::vector<DoorObserver*> current_observers() {
  std::lock_guard lock(observers_mutex);
  return observers();
}

void register_once() {
  static const bool done = (register_builtin_kernels(), true);
  (void)done;
}

}  // namespace

void add_observer(DoorObserver* o) {
  std::lock_guard lock(observers_mutex);
  observers().push_back(o);
  detail::observer_count.store(static_cast<uint32_t>(observers().size()), std::memory_order_relaxed);
}

void remove_observer(DoorObserver* o) {
  std::lock_guard lock(observers_mutex);
  std::erase(observers(), o);
  detail::observer_count.store(static_cast<uint32_t>(observers().size()), std::memory_order_relaxed);
}

namespace {

void run_kernel(OpInfo& op, Call& call, DeviceType device) {
  Kernel* k = &op.kernels[static_cast<int>(device)];
  if (!k->fn) register_once();
  AG_CHECK_AS(NotImplementedError, k->fn, "op ", op.name, " has no ", device_name(device),
              " kernel; move its inputs to a device that has one with .to(kCPU), or register one with set_kernel()");
  call.kernel_data = k->data;
  call.stream = thread_local_data().state.stream;
  k->fn(call);
}

}  // namespace

void detail::dispatch_slow(OpInfo& op, Call& call, DeviceType device) {
  const auto list = current_observers();
  for (DoorObserver* o : list) o->before(call);
  try {
    // Meta tensors have no numbers: their shapes and memory are all there is to compute.
    if (device != DeviceType::Meta) run_kernel(op, call, device);
  } catch (...) {
    for (size_t i = list.size(); i-- > 0;) list[i]->failed(call);
    throw;
  }
  for (size_t i = list.size(); i-- > 0;) list[i]->after(call);
}

void detail::fail_float8(const OpInfo& op) {
  fail<NotImplementedError>(op.name,
                            ": the 8-bit floating types are for storage; compute in another, for example "
                            "with .to(kFloat), and convert the result");
}

}  // namespace argand
