#include "argand/core/small_pool.h"

#include <sys/mman.h>

#include <algorithm>
#include <new>

#include "argand/core/error.h"
#include "argand/core/memory.h"
#include "argand/core/out_of_memory.h"

namespace argand::memory {
namespace {

constexpr size_t kChunkBytes = 2 << 20;
constexpr size_t kCarveBytes = 4 << 10;  // a page at a time, so that pages nobody asked for are not touched

// A forked child sees the stores of a vanished thread in their order; this keeps the compiler from changing it.
void order_for_fork() { std::atomic_signal_fence(std::memory_order_seq_cst); }

void push(ThreadHeap& heap, int c, char* p) {
  auto* block = reinterpret_cast<FreeBlock*>(p);
  set_next_free(block, heap.free[c]);
  order_for_fork();
  heap.free[c] = block;
}

FreeBlock* pop(ThreadHeap& heap, int c) {
  FreeBlock* block = heap.free[c];
  if (block != nullptr) heap.free[c] = next_free(block);
  return block;
}

AG_NO_ASAN int returned_class(FreeBlock* b) { return static_cast<int>(b->block_class); }
AG_NO_ASAN void set_returned_class(FreeBlock* b, int c) { b->block_class = c; }

// Blocks freed by other threads join the freelists.
void drain(ThreadHeap& heap) {
  if (heap.returned.load(std::memory_order_relaxed) == nullptr) return;
  FreeBlock* block = heap.returned.exchange(nullptr, std::memory_order_acquire);
  while (block != nullptr) {
    FreeBlock* next = next_free(block);
    push(heap, returned_class(block), reinterpret_cast<char*>(block));
    block = next;
  }
}

bool add_slab(ThreadHeap& heap, int c) {
  char* base = SlabSource::instance().get(c);
  if (base == nullptr) return false;
  Slab* slab = slab_header(reinterpret_cast<uintptr_t>(base));
  sanitizer::unpoison(slab, sizeof(Slab));
  slab->owner = &heap;
  slab->block_class = c;
  slab->capacity = static_cast<uint32_t>((base + slab_bytes(c) - slab->first()) / class_bytes(c));
  slab->next = heap.slabs;
  order_for_fork();
  heap.slabs = slab;
  heap.bump[c] = {};
  order_for_fork();
  heap.bump[c].next = slab->first();
  order_for_fork();
  heap.bump[c].end = slab->first() + slab->capacity * class_bytes(c);
  return true;
}

// Puts the next never-used blocks of the class on its freelist, lowest address on top.
void carve(ThreadHeap& heap, int c) {
  ThreadHeap::Bump& bump = heap.bump[c];
  const size_t bytes = class_bytes(c);
  const size_t left = static_cast<size_t>(bump.end - bump.next) / bytes;
  const size_t count = std::min(left, std::max<size_t>(kCarveBytes / bytes, 1));
  char* first = bump.next;
  bump.next += count * bytes;
  order_for_fork();
  for (size_t i = count; i-- > 0;) push(heap, c, first + i * bytes);
}

bool has_uncarved(const ThreadHeap& heap, int c) { return heap.bump[c].next < heap.bump[c].end; }

FreeBlock* find_block(ThreadHeap& heap, int c) {
  drain(heap);
  if (heap.free[c] == nullptr) {
    if (!has_uncarved(heap, c) && !add_slab(heap, c)) return nullptr;
    carve(heap, c);
  }
  return pop(heap, c);
}

// ---- trim: a slab is free when the freelist and the uncarved part cover it

uint32_t uncarved_blocks(ThreadHeap& heap, Slab* slab) {
  const ThreadHeap::Bump& bump = heap.bump[slab->block_class];
  const size_t bytes = class_bytes(slab->block_class);
  const bool newest = bump.end == slab->first() + slab->capacity * bytes;
  return newest ? static_cast<uint32_t>(static_cast<size_t>(bump.end - bump.next) / bytes) : 0;
}

void count_free(ThreadHeap& heap) {
  for (Slab* slab = heap.slabs; slab != nullptr; slab = slab->next) slab->free_count = uncarved_blocks(heap, slab);
  for (int c = 0; c < kClasses; ++c)
    for (FreeBlock* b = heap.free[c]; b != nullptr; b = next_free(b)) ++slab_of(b, c)->free_count;
}

bool entirely_free(const Slab* slab) { return slab->free_count == slab->capacity; }

void drop_blocks_of_free_slabs(ThreadHeap& heap, int c) {
  FreeBlock* kept = nullptr;  // the last block that stays
  for (FreeBlock* b = heap.free[c]; b != nullptr;) {
    FreeBlock* next = next_free(b);
    if (!entirely_free(slab_of(b, c))) {
      kept = b;
    } else if (kept != nullptr) {
      set_next_free(kept, next);
    } else {
      heap.free[c] = next;
    }
    b = next;
  }
}

}  // namespace

size_t trim_heap(ThreadHeap& heap) {
  drain(heap);
  count_free(heap);
  for (int c = 0; c < kClasses; ++c) drop_blocks_of_free_slabs(heap, c);
  size_t released = 0;
  for (Slab** link = &heap.slabs; *link != nullptr;) {
    Slab* slab = *link;
    if (!entirely_free(slab)) {
      link = &slab->next;
      continue;
    }
    const int c = slab->block_class;
    if (uncarved_blocks(heap, slab) > 0) heap.bump[c] = {};
    *link = slab->next;
    order_for_fork();
    const uintptr_t base = reinterpret_cast<uintptr_t>(slab) & ~(slab_bytes(c) - 1);
    SlabSource::instance().put(reinterpret_cast<char*>(base), c);
    released += slab_bytes(c);
  }
  return released;
}

namespace detail {

void* refill(ThreadHeap& heap, int c, size_t bytes) {
  FreeBlock* block = find_block(heap, c);
  if (AG_UNLIKELY(block == nullptr)) {
    trim();
    block = find_block(heap, c);
    if (block == nullptr) throw_out_of_memory(bytes);
  }
  sanitizer::unpoison(block, bytes);
  return block;
}

void return_to_owner(Slab* slab, void* p, int c) {
  auto* block = static_cast<FreeBlock*>(p);
  set_returned_class(block, c);
  // Poisoned before the push: after it the block may already be somebody's.
  sanitizer::poison(p, class_bytes(c));
  std::atomic<FreeBlock*>& list = slab->owner->returned;
  FreeBlock* head = list.load(std::memory_order_relaxed);
  do {
    set_next_free(block, head);
  } while (!list.compare_exchange_weak(head, block, std::memory_order_release, std::memory_order_relaxed));
}

}  // namespace detail

// ---- SlabSource

SlabSource& SlabSource::instance() {
  static SlabSource& source = *new SlabSource;  // threads allocate until the very end, so never destroyed
  return source;
}

bool SlabSource::map_more(Kind& kind) {
  const size_t align = kind.slab_bytes;
  try {  // so that put(), which runs when memory is out, never needs any
    kind.slabs += kChunkBytes / kind.slab_bytes;
    if (kind.free.capacity() < kind.slabs) kind.free.reserve(2 * kind.slabs);
  } catch (const std::bad_alloc&) {
    return false;
  }
  size_t bytes = kChunkBytes;
  void* raw;
  while ((raw = mmap(nullptr, bytes + align, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) ==
         MAP_FAILED) {
    bytes /= 2;
    if (bytes < align) return false;
  }
  char* begin = static_cast<char*>(raw);
  char* aligned = reinterpret_cast<char*>((reinterpret_cast<uintptr_t>(raw) + align - 1) & ~(align - 1));
  if (aligned > begin) munmap(begin, static_cast<size_t>(aligned - begin));
  if (aligned < begin + align) munmap(aligned + bytes, static_cast<size_t>(begin + align - aligned));
  sanitizer::poison(aligned, bytes);
  sanitizer::add_leak_roots(aligned, bytes);
  kind.next = aligned;
  kind.end = aligned + bytes;
  mapped_ += bytes;
  return true;
}

char* SlabSource::get(int c) {
  const std::lock_guard guard(mutex_);
  Kind& kind = kind_of(c);
  char* base;
  if (!kind.free.empty()) {
    base = kind.free.back();
    kind.free.pop_back();
  } else {
    if (kind.next == kind.end && !map_more(kind)) return nullptr;
    base = kind.next;
    kind.next += kind.slab_bytes;
  }
  used_ += kind.slab_bytes;
  return base;
}

void SlabSource::put(char* base, int c) {
  const std::lock_guard guard(mutex_);
  Kind& kind = kind_of(c);
  madvise(base, kind.slab_bytes, MADV_DONTNEED);
  sanitizer::poison(base, kind.slab_bytes);
  kind.free.push_back(base);
  used_ -= kind.slab_bytes;
}

size_t SlabSource::mapped_bytes() {
  const std::lock_guard guard(mutex_);
  return mapped_;
}

size_t SlabSource::used_bytes() {
  const std::lock_guard guard(mutex_);
  return used_;
}

}  // namespace argand::memory
