#include "argand/core/arena.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <bit>
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
constexpr size_t kMoveLeast = 64 << 10;   // a call of the system for less is not worth it
constexpr size_t kMoveAbove = 8 << 20;    // gaps in less do not matter
constexpr int kLooksMost = 16;            // free blocks looked at for one that has its pages
constexpr size_t kCutsMost = 8192;        // of the 65,530 mappings that Linux allows a process

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

// What of the range consists of whole units, counted from address zero.
AddressRange whole_units(AddressRange r, size_t unit) {
  const auto begin = round_up(reinterpret_cast<uintptr_t>(r.begin), unit);
  const auto end = reinterpret_cast<uintptr_t>(r.end) & ~(unit - 1);
  if (begin >= end) return {r.end, r.end};
  return {reinterpret_cast<char*>(begin), reinterpret_cast<char*>(end)};
}

bool make_usable(char* p, size_t bytes) { return mprotect(p, bytes, PROT_READ | PROT_WRITE) == 0; }

// Gives back the pages and, where the system counts promises, the promise.
bool make_unusable(char* p, size_t bytes) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;
  if (mmap(p, bytes, PROT_NONE, flags, -1, 0) == MAP_FAILED) return false;
  want_huge_pages(p, bytes);
  return true;
}

// The pages at `from` go to `to`, whose own are given up; `from` stays usable and reads as fresh memory. Both are parts
// of mappings made alike. The system refuses on its way at worst where it has taken `to` away already.
bool move_mapping(char* from, char* to, size_t bytes) {
  if (mremap(from, bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP, to) == to) return true;
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
  if (mmap(to, bytes, PROT_READ | PROT_WRITE, flags, -1, 0) == to) want_huge_pages(to, bytes);
  return false;
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
  used_bytes_ += block.bytes;
  peak_bytes_ = std::max(peak_bytes_, used_bytes_);
  most_used_ = std::max(most_used_, used_bytes_);
  back(block);
  char* p = block.address;
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
  const size_t before = resident();
  trim_main();
  trim_segments();
  for (const Block& block : free_) release_pages(block);
  most_used_ = used_bytes_;
  return before - resident();
}

void Arena::release_pages(const Block& block) {
  if (resident_in(block) == 0 || madvise(block.address, block.bytes, MADV_DONTNEED) != 0) return;
  bare_.add(block.address, block.address + block.bytes);
}

size_t Arena::resident_in(const Block& block) const {
  return block.bytes - bare_.bytes_inside(block.address, block.address + block.bytes);
}

// The block is about to be used: pages for what of it has none. Beyond a twenty-fourth more than was ever in use they
// are taken from free blocks: moved, or where they are too scattered for that, given back to the system. (With no such
// margin a sequence that repeats would move pages for ever where few fresh ones would do.)
void Arena::back(const Block& block) {
  char* begin = block.address;
  char* end = begin + block.bytes;
  if (bare_.bytes_inside(begin, end) == 0) return;
  const size_t most = std::max(kMoveAbove, most_used_ + most_used_ / 24);
  const auto excess = [&] {
    const size_t needed = resident() + bare_.bytes_inside(begin, end);
    return needed - std::min(needed, most);
  };
  if (pages_move_ && block.segment == &main_ && excess() > 0) {
    move_pages(begin, end);
    release_scattered(excess());
  }
  bare_.remove(begin, end);
  peak_resident_ = std::max(peak_resident_, resident());
}

// Gives back that much of what free blocks hold, those at the highest addresses first.
void Arena::release_scattered(size_t bytes) {
  for (const Block* block = main_.last; block != nullptr && bytes > 0; block = block->previous) {
    if (!block->free) continue;
    char* stop = block->address + block->bytes;
    while (bytes > 0) {
      AddressRange held = bare_.last_outside(block->address, stop);
      if (held.bytes() == 0) break;
      stop = held.begin;
      held.begin = held.end - std::min(held.bytes(), round_up(bytes, kPage));
      if (madvise(held.begin, held.bytes(), MADV_DONTNEED) != 0) return;
      bare_.add(held.begin, held.end);
      bytes -= std::min(bytes, held.bytes());
    }
  }
}

// Moves pages of free blocks under what of [begin, end) has none: those at the highest addresses, where blocks are put
// last. Only whole units of addresses move, so that what lies together stays so however often it moves.
void Arena::move_pages(char* begin, char* end) {
  const size_t unit = std::clamp(std::bit_floor(most_used_ / 64), kMoveLeast, kHugePage);
  const Block* block = main_.last;
  char* stop = block->address + block->bytes;
  while (block != nullptr && begin < end) {
    const AddressRange bare = bare_.first_inside(begin, end), to = whole_units(bare, unit);
    if (to.bytes() == 0) {
      begin = bare.end;
      continue;
    }
    const AddressRange held = block->free ? bare_.last_outside(block->address, stop) : AddressRange();
    const AddressRange from = whole_units(held, unit);
    if (held.bytes() == 0) {
      block = block->previous;
      if (block != nullptr) stop = block->address + block->bytes;
    } else if (from.bytes() == 0) {
      stop = held.begin;
    } else {
      const size_t bytes = std::min(from.bytes(), to.bytes());
      if (!move_range({from.end - bytes, from.end}, to.begin)) return;
      stop = from.end - bytes;
    }
  }
}

// One call of the system for each mapping of its that `from` lies in; where a piece arrives it is one of its own.
bool Arena::move_range(AddressRange from, char* to) {
  while (from.bytes() > 0) {
    if (cuts_.size() + 2 > kCutsMost) return false;
    const auto cut = cuts_.upper_bound(from.begin);
    const size_t bytes = cut == cuts_.end() ? from.bytes() : AddressRange{from.begin, std::min(from.end, *cut)}.bytes();
    try {
      cuts_.insert(to + bytes);
      cuts_.insert(to);
    } catch (const std::bad_alloc&) {
      return false;
    }
    if (!move_mapping(from.begin, to, bytes)) {
      pages_move_ = false;
      return false;
    }
    cuts_.erase(cuts_.upper_bound(to), cuts_.lower_bound(to + bytes));
    bare_.remove(to, to + bytes);
    bare_.add(from.begin, from.begin + bytes);
    from.begin += bytes;
    to += bytes;
  }
  return true;
}

Arena::Node Arena::new_block(Segment& segment, char* address, size_t bytes) {
  FreeSet one;
  one.insert(Block{
      .address = address, .bytes = bytes, .segment = &segment, .previous = nullptr, .next = nullptr, .free = true});
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

// Memory that has its pages, if it is to be had among the next few that are large enough. Else the free end of the
// reserved range only where nothing else fits: what is taken there is a new peak.
Arena::Node Arena::best_fit(size_t bytes) {
  const auto fit = free_.lower_bound(bytes);
  int looks = 0;
  for (auto it = fit; it != free_.end() && looks < kLooksMost; ++it, ++looks)
    if (char* p = backed_run(*it, bytes)) return cut_front(free_.extract(it), p);
  if (fit == free_.end()) return {};
  const auto next = std::next(fit);
  return free_.extract(&*fit == main_.last && next != free_.end() ? next : fit);
}

// Where in the free block the first `bytes` begin that all have pages; null if there are none.
char* Arena::backed_run(const Block& block, size_t bytes) const {
  char* const end = block.address + block.bytes;
  for (AddressRange r = bare_.first_outside(block.address, end); r.bytes() > 0; r = bare_.first_outside(r.end, end)) {
    const auto offset = static_cast<size_t>(r.begin - block.address);
    if (r.bytes() >= bytes && (offset == 0 || offset >= kSplitLeast)) return r.begin;
  }
  return nullptr;
}

// The free block from `begin` on; what is before stays free.
Arena::Node Arena::cut_front(Node node, char* begin) {
  Block& block = node.value();
  if (block.address == begin) return node;
  split(block, static_cast<size_t>(begin - block.address));
  if (block.next == nullptr || block.next->address != begin) return node;
  Node rest = free_.extract(*block.next);
  free_.insert(std::move(node));
  return rest;
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
  cuts_.insert(top);
  size_t step = std::min(round_up(missing, kCommitStep), left);
  if (!make_usable(top, step)) {
    step = missing;
    if (!make_usable(top, step)) return {};
  }
  sanitizer::poison(top, step);
  main_.committed += step;
  committed_ += step;
  bare_.add(top, top + step);
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
  bare_.add(segment.base, segment.base + segment.committed);
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
void Arena::trim_main() {
  if (const size_t bytes = tail_bytes()) shorten_tail(bytes);
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
void Arena::shorten_tail(size_t bytes) {
  Block* tail = main_.last;
  char* end = tail->address + tail->bytes;
  if (!make_unusable(end - bytes, bytes)) return;
  bare_.remove(end - bytes, end);
  cuts_.erase(cuts_.upper_bound(end - bytes), cuts_.end());
  Node node = free_.extract(*tail);
  main_.committed -= bytes;
  committed_ -= bytes;
  tail->bytes -= bytes;
  if (tail->bytes > 0) {
    free_.insert(std::move(node));
    return;
  }
  main_.last = tail->previous;
  if (main_.last != nullptr) main_.last->next = nullptr;
}

// Segments without a block in use are unmapped.
void Arena::trim_segments() {
  for (auto segment = segments_.begin(); segment != segments_.end();) {
    Block* only = segment->last;
    if (!only->free || only->previous != nullptr || munmap(segment->base, segment->committed) != 0) {
      ++segment;
      continue;
    }
    sanitizer::unpoison(segment->base, segment->committed);
    sanitizer::remove_leak_roots(segment->base, segment->committed);
    bare_.remove(segment->base, segment->base + segment->committed);
    committed_ -= segment->committed;
    free_.erase(*only);
    segment = segments_.erase(segment);
  }
}

size_t Arena::committed_bytes() {
  const std::lock_guard guard(mutex_);
  return committed_;
}

size_t Arena::used_bytes() {
  const std::lock_guard guard(mutex_);
  return used_bytes_;
}

size_t Arena::resident_bytes() {
  const std::lock_guard guard(mutex_);
  return resident();
}

size_t Arena::peak_bytes() {
  const std::lock_guard guard(mutex_);
  return peak_bytes_;
}

size_t Arena::peak_resident() {
  const std::lock_guard guard(mutex_);
  return peak_resident_;
}

void Arena::reset_peak() {
  const std::lock_guard guard(mutex_);
  peak_bytes_ = used_bytes_;
  peak_resident_ = resident();
}

}  // namespace argand::memory
