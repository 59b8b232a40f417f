#include "argand/core/memory.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <utility>

#include "argand/core/arena.h"
#include "argand/core/error.h"
#include "argand/core/out_of_memory.h"
#include "argand/core/small_pool.h"

namespace argand::memory {
namespace {

// What all threads have told: the part of the truth that is not in some thread's Account.
struct Total {
  std::atomic<int64_t> live{0};
  std::atomic<int64_t> peak{0};
};
Total g_totals[kNumDeviceTypes];
std::atomic<std::string (*)()> g_oom_reporter{nullptr};

Total& total_of(DeviceType device) { return g_totals[static_cast<int>(device)]; }

void raise_to(std::atomic<int64_t>& peak, int64_t value) {
  int64_t old = peak.load(std::memory_order_relaxed);
  while (old < value && !peak.compare_exchange_weak(old, value, std::memory_order_relaxed)) {
  }
}

struct Sum {
  int device;
  int64_t delta = 0, allocations = 0;
};

void add_heap(ThreadHeap& heap, void* context) {
  Sum& sum = *static_cast<Sum*>(context);
  const Account& account = heap.accounts[sum.device];
  sum.delta += account.delta.load(std::memory_order_relaxed);
  sum.allocations += account.allocations.load(std::memory_order_relaxed);
}

// Flushes the caller's account and adds up everyone's.
Sum sum_accounts(DeviceType device) {
  Sum sum{static_cast<int>(device)};
  detail::flush_account(device, thread_local_data().heap.accounts[sum.device]);
  argand::detail::for_each_heap(false, add_heap, &sum);
  return sum;
}

void trim_abandoned(ThreadHeap& heap, void* released) { *static_cast<size_t*>(released) += trim_heap(heap); }

std::string readable(int64_t bytes) {
  constexpr const char* kUnits[] = {" bytes", " KiB", " MiB", " GiB", " TiB"};
  int64_t whole = bytes, hundredths = 0;
  int unit = 0;
  for (; whole >= 1024 && unit < 4; ++unit) {
    hundredths = whole % 1024 * 100 / 1024;
    whole /= 1024;
  }
  if (unit == 0) return str(bytes, kUnits[0]);
  return str(whole, hundredths < 10 ? ".0" : ".", hundredths, kUnits[unit], " (", bytes, " bytes)");
}

std::string oom_report(size_t bytes) {
  const Stats cpu = stats(DeviceType::CPU);
  const Footprint held = footprint();
  std::string (*reporter)() = g_oom_reporter.load();
  const std::string requested = bytes > PTRDIFF_MAX ? str(bytes, " bytes") : readable(static_cast<int64_t>(bytes));
  return str("allocate: the system has no memory left for ", requested, " on cpu. Tensors hold ", readable(cpu.live),
             ", at their peak ", readable(cpu.peak), "; the allocator holds ",
             readable(static_cast<int64_t>(held.arena_committed + held.slab_mapped)),
             ". Free tensors that are no longer needed, use a smaller batch, run evaluation under no_grad, recompute "
             "activations by checkpointing, or raise the limit on the process's memory (ulimit -v, container).",
             reporter != nullptr ? "\n" + reporter() : std::string());
}

}  // namespace

namespace detail {

void flush_account(DeviceType device, Account& account) {
  Total& total = total_of(device);
  const int64_t delta = account.delta.load(std::memory_order_relaxed);
  const int64_t high = std::max<int64_t>(account.high, 0);
  account.high = 0;
  account.delta.store(0, std::memory_order_relaxed);
  const int64_t before = total.live.fetch_add(delta, std::memory_order_relaxed);
  raise_to(total.peak, before + high);
}

void* allocate_large(size_t bytes) {
  void* p = Arena::instance().allocate(bytes);
  if (AG_LIKELY(p != nullptr)) return p;
  trim();
  p = Arena::instance().allocate(bytes);
  if (p == nullptr) throw_out_of_memory(bytes);
  return p;
}

void deallocate_large(void* p, size_t bytes) { Arena::instance().deallocate(p, bytes); }

}  // namespace detail

size_t trim() {
  size_t released = trim_heap(thread_local_data().heap);
  argand::detail::for_each_heap(true, trim_abandoned, &released);
  return released + Arena::instance().trim();
}

Footprint footprint() {
  return {.arena_committed = Arena::instance().committed_bytes(),
          .arena_used = Arena::instance().used_bytes(),
          .slab_mapped = SlabSource::instance().mapped_bytes(),
          .slab_used = SlabSource::instance().used_bytes()};
}

void set_oom_reporter(std::string (*reporter)()) { g_oom_reporter.store(reporter); }

void throw_out_of_memory(size_t bytes) {
  std::string message;
  try {
    message = oom_report(bytes);
  } catch (const std::bad_alloc&) {
    message = "out of memory";  // short enough to need no memory
  }
  throw OutOfMemoryError(std::move(message));
}

Stats stats(DeviceType device) {
  const Sum sum = sum_accounts(device);
  const Total& total = total_of(device);
  const int64_t live = total.live.load(std::memory_order_relaxed) + sum.delta;
  return {
      .live = live, .peak = std::max(live, total.peak.load(std::memory_order_relaxed)), .allocations = sum.allocations};
}

void reset_peak(DeviceType device) {
  const Sum sum = sum_accounts(device);
  Total& total = total_of(device);
  total.peak.store(total.live.load(std::memory_order_relaxed) + sum.delta, std::memory_order_relaxed);
}

}  // namespace argand::memory
