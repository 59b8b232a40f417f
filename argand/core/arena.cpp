#include "argand/core/arena.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <new>

#include "argand/core/error.h"
#include "argand/core/fork.h"
#include "argand/core/sanitizer.h"

namespace argand::memory {
namespace {

constexpr size_t kPage = 4 << 10;
constexpr size_t kHugePage = 2 << 20;
constexpr size_t kCommitStep = 32 << 20;
constexpr size_t kReserveMost = size_t{1} << 40, kReserveLeast = size_t{1} << 33;
constexpr size_t kSplitLeast = 64 << 10;  // no request is smaller, so a smaller rest could not be used

size_t round_up(size_t n, size_t step) { return (n + step - 1) & ~(step - 1); }

char* map(size_t bytes, int protection, int flags) {
  void* p = mmap(nullptr, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
  return p == MAP_FAILED ? nullptr : static_cast<char*>(p);
}

// A range that starts on a huge page if address space allows; null if refused.
char* map_aligned(size_t bytes, int protection, int flags) {
  char* begin = map(bytes + kHugePage, protection, flags);
  if (begin == nullptr) return map(bytes, protection, flags);
  char* aligned = reinterpret_cast<char*>(round_up(reinterpret_cast<uintptr_t>(begin), kHugePage));
  if (aligned > begin) munmap(begin, static_cast<size_t>(aligned - begin));
  munmap(aligned + bytes, static_cast<size_t>(begin + kHugePage - aligned));
  return aligned;
}

// One fault for 2 MiB instead of 512: fresh memory costs a fraction. If refused, that is all that is lost.
void want_huge_pages(char* p, size_t bytes) { madvise(p, bytes, MADV_HUGEPAGE); }

bool make_usable(char* p, size_t bytes) { return mprotect(p, bytes, PROT_READ | PROT_WRITE) == 0; }

// Gives back the pages and, where the system counts promises, the promise.
bool make_unusable(char* p, size_t bytes) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
  if (mmap(p, bytes, PROT_NONE, flags, -1, 0) == MAP_FAILED) return false;
  want_huge_pages(p, bytes);
  return true;
}

// Under a limit on address space a reservation would starve everything else in the process.
bool address_space_is_limited() {
  rlimit limit{};
  return getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}

}  // namespace

Arena& Arena::instance() {
  static Arena& arena = *new Arena;  // threads free until the very end, so never destroyed
  return arena;
}

void* Arena::allocate(size_t bytes) {
  if (bytes > PTRDIFF_MAX - 2 * kCommitStep) return nullptr;
  const size_t need = round_up(bytes, kPage);
  const std::lock_guard guard(mutex_);
  Node node = best_fit(need);
  try {
    if (!node) node = grow_main(need);
    if (!node) node = new_segment(need);
  } catch (const std::bad_alloc&) {  // not even room for the bookkeeping
    return nullptr;
  }
  if (!node) return nullptr;
  Block& block = node.value();
  split(block, need);
  block.free = false;
  block.dirty = true;
  used_bytes_ += block.bytes;
  peak_bytes_ = std::max(peak_bytes_, used_bytes_);
  char* p = block.address;
  if (block.segment == &main_) peak_extent_ = std::max(peak_extent_, extent_of(block));
  used_.insert(std::move(node));
  sanitizer::unpoison(p, bytes);
  trim_idle();
  return p;
}

void Arena::deallocate(void* p, size_t bytes) {
  sanitizer::check_addressable(p, bytes);
  const std::lock_guard guard(mutex_);
  const auto it = used_.find(p);
  AG_ASSERT(it != used_.end() && bytes <= it->bytes);
  Node node = used_.extract(it);
  Block* block = &node.value();
  used_bytes_ -= block->bytes;
  sanitizer::poison(block->address, block->bytes);
  block->free = true;
  if (Block* next = block->next; next != nullptr && next->free) {
    const Node absorbed = free_.extract(*next);
    absorb(*block, *next);
  }
  if (Block* previous = block->previous; previous != nullptr && previous->free) {
    Node merged = free_.extract(*previous);
    absorb(*previous, *block);
    node = std::move(merged);
  }
  free_.insert(std::move(node));
  trim_idle();
}

size_t Arena::trim() {
  const std::lock_guard guard(mutex_);
  size_t released = trim_main() + trim_segments();
  for (const Block& block : free_) {
    if (!block.dirty || madvise(block.address, block.bytes, MADV_DONTNEED) != 0) continue;
    block.dirty = false;
    released += block.bytes;
  }
  return released;
}

Arena::Node Arena::new_block(Segment& segment, char* address, size_t bytes) {
  FreeSet one;
  one.insert(Block{.address = address,
                   .bytes = bytes,
                   .segment = &segment,
                   .previous = nullptr,
                   .next = nullptr,
                   .free = true,
                   .dirty = false});
  return one.extract(one.begin());
}

void Arena::append(Node& node) {
  Block& block = node.value();
  Segment& segment = *block.segment;
  block.previous = segment.last;
  if (segment.last != nullptr) segment.last->next = &block;
  segment.last = &block;
}

void Arena::absorb(Block& left, Block& right) {
  left.bytes += right.bytes;
  left.dirty |= right.dirty;
  left.next = right.next;
  if (right.next != nullptr) {
    right.next->previous = &left;
  } else {
    left.segment->last = &left;
  }
}

void Arena::reserve() {
  tried_to_reserve_ = true;
  argand::detail::install_fork_handlers();
  if (address_space_is_limited()) return;
  for (size_t bytes = kReserveMost; bytes >= kReserveLeast && main_.base == nullptr; bytes /= 2) {
    main_.base = map_aligned(bytes, PROT_NONE, MAP_NORESERVE);
    main_.reserved = bytes;
  }
  if (main_.base == nullptr) {
    main_.reserved = 0;
    return;
  }
  want_huge_pages(main_.base, main_.reserved);
  sanitizer::add_leak_roots(main_.base, main_.reserved);
}

// The free end of the reserved range only where nothing else fits: what is taken there is a new peak.
Arena::Node Arena::best_fit(size_t bytes) {
  auto it = free_.lower_bound(bytes);
  if (it != free_.end() && &*it == main_.last) {
    if (const auto next = std::next(it); next != free_.end()) it = next;
  }
  return it == free_.end() ? Node() : free_.extract(it);
}

// A block of at least `bytes` at the end of the reserved range, made of the free block there and fresh memory.
Arena::Node Arena::grow_main(size_t bytes) {
  if (!tried_to_reserve_) reserve();
  Block* tail = main_.last != nullptr && main_.last->free ? main_.last : nullptr;
  const size_t missing = bytes - (tail != nullptr ? tail->bytes : 0);
  const size_t left = main_.reserved - main_.committed;
  if (missing > left) return {};
  char* top = main_.base + main_.committed;
  Node fresh = new_block(main_, top, 0);
  size_t step = std::min(round_up(missing, kCommitStep), left);
  if (!make_usable(top, step)) {
    step = missing;
    if (!make_usable(top, step)) return {};
  }
  sanitizer::poison(top, step);
  main_.committed += step;
  committed_ += step;
  fresh.value().bytes = step;
  append(fresh);
  if (tail == nullptr) return fresh;
  Node node = free_.extract(*tail);
  absorb(*tail, fresh.value());
  return node;
}

Arena::Node Arena::new_segment(size_t bytes) {
  std::list<Segment> one(1);
  Segment& segment = one.front();
  Node node = new_block(segment, nullptr, 0);
  for (const size_t size : {std::max(round_up(bytes, kHugePage), kCommitStep), bytes}) {
    segment.base = map_aligned(size, PROT_READ | PROT_WRITE, 0);
    segment.reserved = segment.committed = size;
    if (segment.base != nullptr) break;
  }
  if (segment.base == nullptr) return {};
  want_huge_pages(segment.base, segment.committed);
  sanitizer::poison(segment.base, segment.committed);
  sanitizer::add_leak_roots(segment.base, segment.committed);
  node.value().address = segment.base;
  node.value().bytes = segment.committed;
  append(node);
  committed_ += segment.committed;
  segments_.splice(segments_.end(), one);
  return node;
}

// Leaves `bytes` in the block; what is behind them becomes a free block if anything could use it.
void Arena::split(Block& block, size_t bytes) {
  if (block.bytes - bytes < kSplitLeast) return;
  Node rest;
  try {
    rest = new_block(*block.segment, block.address + bytes, block.bytes - bytes);
  } catch (const std::bad_alloc&) {  // the block stays whole
    return;
  }
  Block& r = rest.value();
  r.dirty = block.dirty;
  r.previous = &block;
  r.next = block.next;
  if (block.next != nullptr) {
    block.next->previous = &r;
  } else {
    block.segment->last = &r;
  }
  block.next = &r;
  block.bytes = bytes;
  free_.insert(std::move(rest));
}

// The free end of the reserved range becomes merely reserved again.
size_t Arena::trim_main() {
  const size_t bytes = tail_bytes();
  const bool dirty = bytes > 0 && main_.last->dirty;
  return bytes > 0 && shorten_tail(bytes) && dirty ? bytes : 0;
}

int64_t Arena::steady_seconds() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
  return t.tv_sec;
}

// Time is cut into windows. The least free end of a window is what nothing has touched from its start on; it goes when
// the window ends.
void Arena::trim_idle() {
  idle_tail_ = std::min(idle_tail_, tail_bytes());
  const int64_t now = now_();
  if (AG_LIKELY(now - window_start_ < kIdleSeconds)) return;
  if (const size_t bytes = idle_tail_ & ~(kCommitStep - 1)) shorten_tail(bytes);
  window_start_ = now;
  idle_tail_ = tail_bytes();
}

// Makes the last `bytes` of the free end merely reserved again.
bool Arena::shorten_tail(size_t bytes) {
  Block* tail = main_.last;
  if (!make_unusable(tail->address + (tail->bytes - bytes), bytes)) return false;
  Node node = free_.extract(*tail);
  main_.committed -= bytes;
  committed_ -= bytes;
  tail->bytes -= bytes;
  if (tail->bytes > 0) {
    free_.insert(std::move(node));
    return true;
  }
  main_.last = tail->previous;
  if (main_.last != nullptr) main_.last->next = nullptr;
  return true;
}

// Segments without a block in use are unmapped.
size_t Arena::trim_segments() {
  size_t released = 0;
  for (auto segment = segments_.begin(); segment != segments_.end();) {
    Block* only = segment->last;
    if (!only->free || only->previous != nullptr || munmap(segment->base, segment->committed) != 0) {
      ++segment;
      continue;
    }
    sanitizer::unpoison(segment->base, segment->committed);
    sanitizer::remove_leak_roots(segment->base, segment->committed);
    if (only->dirty) released += only->bytes;
    committed_ -= segment->committed;
    free_.erase(*only);
    segment = segments_.erase(segment);
  }
  return released;
}

size_t Arena::committed_bytes() {
  const std::lock_guard guard(mutex_);
  return committed_;
}

size_t Arena::used_bytes() {
  const std::lock_guard guard(mutex_);
  return used_bytes_;
}

size_t Arena::extent_of(const Block& block) const {
  return static_cast<size_t>(block.address - main_.base) + (block.free ? 0 : block.bytes);
}

size_t Arena::peak_bytes() {
  const std::lock_guard guard(mutex_);
  return peak_bytes_;
}

size_t Arena::peak_extent() {
  const std::lock_guard guard(mutex_);
  return peak_extent_;
}

void Arena::reset_peak() {
  const std::lock_guard guard(mutex_);
  peak_bytes_ = used_bytes_;
  peak_extent_ = main_.last != nullptr ? extent_of(*main_.last) : 0;
}

}  // namespace argand::memory
