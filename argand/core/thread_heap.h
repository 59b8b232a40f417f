// A thread's share of the small-block allocator: freelists, one per size class, and what other threads give back.
//
// Invariants:
// - A block of at most kMaxSmall bytes lies in a slab, aligned to the slab's size, whose header names the owner heap.
// - Only the owner's thread touches `free`, `bump` and `slabs`. Other threads push to `returned`, nothing else.
// - Heaps are never freed: a dying thread's heap waits in a list until a new thread adopts it (thread_local.h), so
//   Slab::owner is valid for as long as the slab is.
// - Every update leaves the heap usable if its thread vanishes between two stores, as it does in a forked child.
#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>

#include "argand/core/device.h"
#include "argand/core/macros.h"
#include "argand/core/sanitizer.h"

namespace argand::memory {

constexpr size_t kAlignment = 64;
constexpr size_t kMaxSmall = 64 << 10;
// Class 0 is the empty request; 1 to 16 step by 64 bytes to 1 KiB; then four steps to each power of two, to 64 KiB.
constexpr int kLinearClasses = 17;
constexpr int kClasses = kLinearClasses + 4 * 6;

constexpr int size_class(size_t bytes) {
  if (AG_LIKELY(bytes <= 1024)) return static_cast<int>((bytes + 63) >> 6);
  const int log = 63 - __builtin_clzll(bytes - 1);
  return kLinearClasses + 4 * (log - 10) + static_cast<int>(((bytes - 1) >> (log - 2)) & 3);
}

constexpr size_t class_bytes(int c) {
  if (c < kLinearClasses) return c == 0 ? 64 : static_cast<size_t>(c) * 64;
  const int k = c - kLinearClasses;
  return static_cast<size_t>(5 + (k & 3)) << (8 + k / 4);
}

constexpr size_t kSlabBytes = 64 << 10, kBigSlabBytes = 512 << 10;
constexpr int kLastSmallSlabClass = size_class(8 << 10);  // larger blocks live in big slabs
constexpr size_t slab_bytes(int c) { return c <= kLastSmallSlabClass ? kSlabBytes : kBigSlabBytes; }

struct ThreadHeap;

struct alignas(64) Slab {
  ThreadHeap* owner;
  Slab* next;  // in owner->slabs
  int32_t block_class;
  uint32_t capacity;    // blocks it has room for
  uint32_t free_count;  // scratch of trim()

  char* first() { return reinterpret_cast<char*>(this + 1); }
};
static_assert(sizeof(Slab) == 64);

// Headers are spread over 16 cache sets: at one fixed offset, the headers of all slabs would share a single set.
inline Slab* slab_header(uintptr_t base) { return reinterpret_cast<Slab*>(base + ((base >> 16) & 15) * sizeof(Slab)); }
inline Slab* slab_of(void* p, int c) { return slab_header(reinterpret_cast<uintptr_t>(p) & ~(slab_bytes(c) - 1)); }

// What a free block holds. The class is written only for blocks on their way back to another thread.
struct FreeBlock {
  FreeBlock* next;
  int64_t block_class;
};
AG_NO_ASAN FreeBlock* next_free(FreeBlock* b) { return b->next; }
AG_NO_ASAN void set_next_free(FreeBlock* b, FreeBlock* next) { b->next = next; }

// Bytes a thread has allocated and freed since it last told the process-wide counters. Written by its own thread alone
// (so plain loads and stores), read by any.
struct Account {
  std::atomic<int64_t> delta{0};
  std::atomic<int64_t> allocations{0};
  int64_t high = 0;  // the largest delta since the last flush
};
constexpr int64_t kAccountFlushBytes = 64 << 10;

struct ThreadHeap {
  struct Bump {  // the part of the newest slab of a class that was never handed out
    char* next = nullptr;
    char* end = nullptr;
  };

  FreeBlock* free[kClasses] = {};
  Account accounts[kNumDeviceTypes];
  Bump bump[kClasses] = {};
  Slab* slabs = nullptr;
  alignas(64) std::atomic<FreeBlock*> returned{nullptr};  // own cache line: other threads write here
};

}  // namespace argand::memory
