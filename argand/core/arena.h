// Blocks above 64 KiB: best fit with splitting and coalescing; the free end of the range is used last.
//
// All blocks lie in one reserved address range that is made usable from its start in steps, so that any two neighbours
// can merge. Where the system refuses such a reservation (a limit on address space) or it is full, segments of their
// own take over; blocks never merge across segments.
#pragma once
#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <set>

#include "argand/core/macros.h"

namespace argand::memory {

class AG_API Arena {
 public:
  static Arena& instance();
  // `now` tells seconds from any start; for tests.
  explicit Arena(int64_t (*now)() = steady_seconds) : now_(now) {}

  // Page-aligned memory; null when the system gives none. bytes > 0.
  void* allocate(size_t bytes);
  void deallocate(void* p, size_t bytes);
  // Returns the pages of free blocks, and whole free segments, to the system; says how many bytes they were.
  size_t trim();
  // What of the range's free end nothing touched for this long is returned to the system, by the first allocation or
  // deallocation after at most twice as long.
  static constexpr int64_t kIdleSeconds = 10;

  size_t committed_bytes();
  size_t used_bytes();
  // Since the start or reset_peak(): the most bytes that blocks in use held at once, and how far they reached into the
  // reserved range. The second over the first is what gaps between blocks cost.
  size_t peak_bytes();
  size_t peak_extent();
  void reset_peak();
  void lock() { mutex_.lock(); }
  void unlock() { mutex_.unlock(); }

 private:
  struct Block;
  struct Segment {
    char* base = nullptr;
    size_t reserved = 0;
    size_t committed = 0;   // usable bytes, from base on
    Block* last = nullptr;  // the block that ends where the usable bytes end; null when there are none
  };
  struct Block {  // an element of free_ or used_; neighbours are those by address in the segment
    char* address;
    size_t bytes;
    Segment* segment;
    Block* previous;
    Block* next;
    bool free;
    mutable bool dirty;  // may hold pages worth returning
  };
  struct BySize {  // ties go to the lower address, which keeps the top of the range free
    using is_transparent = void;
    bool operator()(const Block& a, const Block& b) const {
      return a.bytes != b.bytes ? a.bytes < b.bytes : a.address < b.address;
    }
    bool operator()(const Block& a, size_t bytes) const { return a.bytes < bytes; }
  };
  struct ByAddress {
    using is_transparent = void;
    bool operator()(const Block& a, const Block& b) const { return a.address < b.address; }
    bool operator()(const Block& a, const void* p) const { return a.address < p; }
    bool operator()(const void* p, const Block& b) const { return p < b.address; }
  };
  // Blocks move between the two sets as nodes, so freeing never allocates.
  using FreeSet = std::set<Block, BySize>;
  using UsedSet = std::set<Block, ByAddress>;
  using Node = FreeSet::node_type;

  static Node new_block(Segment& segment, char* address, size_t bytes);
  static void append(Node& node);
  static void absorb(Block& left, Block& right);
  void reserve();
  Node best_fit(size_t bytes);
  Node grow_main(size_t bytes);
  Node new_segment(size_t bytes);
  void split(Block& block, size_t bytes);
  size_t trim_main();
  size_t trim_segments();
  // Bytes from the start of the reserved range to the end of a block in use, or the start of a free one.
  size_t extent_of(const Block& block) const;
  size_t tail_bytes() const { return main_.last != nullptr && main_.last->free ? main_.last->bytes : 0; }
  void trim_idle();
  bool shorten_tail(size_t bytes);
  static int64_t steady_seconds();

  std::mutex mutex_;
  FreeSet free_;
  UsedSet used_;
  bool tried_to_reserve_ = false;
  Segment main_;                 // the reserved range; base is null where reserving was refused
  std::list<Segment> segments_;  // the others, each usable whole
  size_t committed_ = 0, used_bytes_ = 0, peak_bytes_ = 0, peak_extent_ = 0;

  int64_t (*now_)();
  int64_t window_start_ = 0;
  size_t idle_tail_ = 0;  // the least the free end has had since window_start_
};

}  // namespace argand::memory
