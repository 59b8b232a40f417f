// Blocks above 64 KiB: best fit with splitting and coalescing; the free end of the range is used last.
//
// All blocks lie in one reserved address range that is made usable from its start in steps, so that any two neighbours
// can merge. Where the system refuses such a reservation (a limit on address space) or it is full, segments of their
// own take over; blocks never merge across segments.
//
// Gaps between blocks cost addresses, of which there are plenty, but hardly memory: where a block needs fresh pages and
// the arena would then hold a twenty-fourth more than was ever in use, the pages of free blocks are moved under the new
// one instead (mremap, Linux 5.7 on). A call takes about 6 us and 3 us a MiB. What is left behind has no pages until it
// is used again.
#pragma once
#include <cstddef>
#include <cstdint>
#include <list>
#include <mutex>
#include <set>

#include "argand/core/address_ranges.h"
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
  // What has pages of the system, or had them when last in use: blocks in use, and free ones that kept theirs.
  size_t resident_bytes();
  // Since the start or reset_peak(): the most bytes that blocks in use held at once, and that were resident. The second
  // over the first is what gaps between blocks cost.
  size_t peak_bytes();
  size_t peak_resident();
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
  char* backed_run(const Block& block, size_t bytes) const;
  Node cut_front(Node node, char* begin);
  Node grow_main(size_t bytes);
  Node new_segment(size_t bytes);
  void split(Block& block, size_t bytes);
  void trim_main();
  void trim_segments();
  void back(const Block& block);
  void move_pages(char* begin, char* end);
  bool move_range(AddressRange from, char* to);
  void release_scattered(size_t bytes);
  void release_pages(const Block& block);
  size_t resident() const { return committed_ - bare_.bytes(); }
  size_t resident_in(const Block& block) const;
  size_t tail_bytes() const { return main_.last != nullptr && main_.last->free ? main_.last->bytes : 0; }
  void trim_idle();
  void shorten_tail(size_t bytes);
  static int64_t steady_seconds();

  std::mutex mutex_;
  FreeSet free_;
  UsedSet used_;
  bool tried_to_reserve_ = false;
  Segment main_;                 // the reserved range; base is null where reserving was refused
  std::list<Segment> segments_;  // the others, each usable whole
  size_t committed_ = 0, used_bytes_ = 0, peak_bytes_ = 0, peak_resident_ = 0;

  AddressRanges bare_;      // usable addresses without pages, in free blocks only
  std::set<char*> cuts_;    // where in the reserved range one mapping of the system's may end and another begin
  size_t most_used_ = 0;    // since the last trim()
  bool pages_move_ = true;  // the system can

  int64_t (*now_)();
  int64_t window_start_ = 0;
  size_t idle_tail_ = 0;  // the least the free end has had since window_start_
};

}  // namespace argand::memory
