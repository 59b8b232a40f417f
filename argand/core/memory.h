// The CPU allocator. Up to 64 KiB: freelists per thread (thread_heap.h); above: one best-fit arena (arena.h).
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "argand/core/device.h"
#include "argand/core/thread_local.h"

namespace argand::memory {

namespace detail {
AG_API void* refill(ThreadHeap& heap, int c, size_t bytes);
AG_API void return_to_owner(Slab* slab, void* p, int c);
AG_API void* allocate_large(size_t bytes);
AG_API void deallocate_large(void* p, size_t bytes);
AG_API void flush_account(DeviceType device, Account& account);
}  // namespace detail

// Uninitialised memory, 64-byte aligned; zero bytes give a valid pointer. Throws OutOfMemoryError. heap: this thread's.
inline void* allocate(ThreadHeap& heap, size_t bytes) {
  if (AG_UNLIKELY(bytes > kMaxSmall)) return detail::allocate_large(bytes);
  const int c = size_class(bytes);
  FreeBlock* block = heap.free[c];
  if (AG_UNLIKELY(block == nullptr)) return detail::refill(heap, c, bytes);
  heap.free[c] = next_free(block);
  sanitizer::unpoison(block, bytes);
  return block;
}

inline void* allocate(size_t bytes) { return allocate(thread_local_data().heap, bytes); }

// Gives back p from allocate(bytes), same bytes, from any thread, whose heap it is told. p is not null.
inline void deallocate(ThreadHeap& heap, void* p, size_t bytes) noexcept {
  if (AG_UNLIKELY(bytes > kMaxSmall)) return detail::deallocate_large(p, bytes);
  const int c = size_class(bytes);
  sanitizer::check_addressable(p, bytes);
  Slab* slab = slab_of(p, c);
  if (AG_UNLIKELY(slab->owner != &heap)) return detail::return_to_owner(slab, p, c);
  FreeBlock* block = static_cast<FreeBlock*>(p);
  set_next_free(block, heap.free[c]);
  heap.free[c] = block;
  sanitizer::poison(p, class_bytes(c));
}
inline void deallocate(void* p, size_t bytes) noexcept { deallocate(thread_local_data().heap, p, bytes); }

// Returns unused memory to the system: free arena pages, and slabs that are entirely free in the caller's heap and in
// the heaps of ended threads. Returns how many bytes; the next use of that memory faults it in again.
AG_API size_t trim();

// Memory held from the system, whoever uses it.
struct Footprint {
  size_t arena_committed = 0;  // address space made usable, free blocks included
  size_t arena_used = 0;       // in blocks handed out
  size_t slab_mapped = 0;
  size_t slab_used = 0;  // in slabs that belong to a heap
};
AG_API Footprint footprint();

// Text appended to the out-of-memory report, for instance the largest owners by op and module. nullptr: none.
AG_API void set_oom_reporter(std::string (*reporter)());

// ---- accounting of tensor storage, per device type
struct Stats {
  int64_t live = 0;         // bytes
  int64_t peak = 0;         // bytes, since start or reset_peak
  int64_t allocations = 0;  // storages ever made
};

// Storage came (bytes > 0) or went (bytes < 0). With one thread live and peak are exact; with more, live is exact when
// the others stand still and peak misses at most kAccountFlushBytes for each.
inline void account(ThreadHeap& heap, DeviceType device, ptrdiff_t bytes) {
  Account& a = heap.accounts[static_cast<int>(device)];
  const int64_t delta = a.delta.load(std::memory_order_relaxed) + bytes;
  a.delta.store(delta, std::memory_order_relaxed);
  if (bytes > 0) a.allocations.store(a.allocations.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  if (delta > a.high) a.high = delta;
  if (AG_UNLIKELY(delta > kAccountFlushBytes || delta < -kAccountFlushBytes)) detail::flush_account(device, a);
}
inline void account(DeviceType device, ptrdiff_t bytes) { account(thread_local_data().heap, device, bytes); }

AG_API Stats stats(DeviceType device);
// The peak becomes what is live now.
AG_API void reset_peak(DeviceType device);

}  // namespace argand::memory
