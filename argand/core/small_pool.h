// Slabs for the thread heaps: cut from 2 MiB mappings that are kept; a slab that comes back loses its pages.
#pragma once
#include <cstddef>
#include <mutex>
#include <vector>

#include "argand/core/thread_heap.h"

namespace argand::memory {

class SlabSource {
 public:
  static SlabSource& instance();

  // Memory for a slab of this class, aligned to its size; null when the system gives none.
  char* get(int c);
  // Gives a slab back and its pages to the system.
  void put(char* base, int c);

  size_t mapped_bytes();
  size_t used_bytes();
  void lock() { mutex_.lock(); }
  void unlock() { mutex_.unlock(); }

 private:
  struct Kind {  // small or big slabs
    size_t slab_bytes;
    std::vector<char*> free = {};
    size_t slabs = 0;      // how many `free` must have room for
    char* next = nullptr;  // the uncut part of the newest mapping
    char* end = nullptr;
  };

  Kind& kind_of(int c) { return kinds_[slab_bytes(c) == kBigSlabBytes]; }
  bool map_more(Kind& kind);

  std::mutex mutex_;
  Kind kinds_[2] = {{kSlabBytes}, {kBigSlabBytes}};
  size_t mapped_ = 0, used_ = 0;
};

// Moves the heap's entirely free slabs to the SlabSource; returns their bytes. The caller owns the heap or has stopped
// anyone from adopting it.
size_t trim_heap(ThreadHeap& heap);

}  // namespace argand::memory
