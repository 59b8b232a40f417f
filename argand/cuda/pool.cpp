#include "argand/cuda/pool.h"

#include <algorithm>

#include "argand/core/error.h"

namespace argand::cuda {

namespace {
size_t round_up(size_t n, size_t unit) { return (n + unit - 1) / unit * unit; }
uintptr_t address(const void* p) { return reinterpret_cast<uintptr_t>(p); }
}  // namespace

void* Pool::name_for(void* stream) const {
  const auto it = redirected_.find(stream);
  return it == redirected_.end() ? stream : it->second;
}

bool Pool::is_held(const ArenaKey& key) const {
  const auto it = held_.find(key.first);
  return it != held_.end() && it->second > 0;
}

Pool::Arena* Pool::arena_for(void* name, bool large) {
  if (is_private(name) && !arenas_.contains({name, large})) {
    // Address ranges are never given back: one that no graph needs any more serves again.
    for (auto it = arenas_.begin(); it != arenas_.end(); ++it) {
      const bool is_spare = is_private(it->first.first) && it->first.second == large && !is_held(it->first) &&
                            std::all_of(it->second.blocks.begin(), it->second.blocks.end(), [](const auto& b) {
                              return b.second.state == State::kFree || b.second.state == State::kUnmapped;
                            });
      if (!is_spare) continue;
      auto node = arenas_.extract(it);
      node.key() = {name, large};
      return &arenas_.insert(std::move(node)).position->second;
    }
  }
  const auto [it, is_new] = arenas_.try_emplace({name, large});
  Arena& a = it->second;
  if (is_new) {
    const uintptr_t begin = pages_.reserve(range_);
    if (begin == 0) {
      arenas_.erase(it);
      return nullptr;
    }
    a.blocks[begin] = {range_, State::kUnmapped, {}, {}};
    owner_of_[begin] = &a;
  }
  return &a;
}

// Cuts b after `bytes`; the rest has b's state.
void Pool::split(Blocks& blocks, Blocks::iterator b, size_t bytes) {
  if (b->second.bytes == bytes) return;
  blocks[b->first + bytes] = {b->second.bytes - bytes, b->second.state, {}, {}};
  b->second.bytes = bytes;
}

// b, free or unmapped and in no list, becomes one with neighbours of its state; returns what it is then.
Pool::Blocks::iterator Pool::join(Arena& a, Blocks::iterator b) {
  const State state = b->second.state;
  const auto absorb = [&](Blocks::iterator into, Blocks::iterator from) {
    into->second.bytes += from->second.bytes;
    a.blocks.erase(from);
    return into;
  };
  const auto leave = [&](Blocks::iterator n) {
    if (state == State::kFree) a.free.erase({n->second.bytes, n->first});
  };
  if (const auto next = std::next(b); next != a.blocks.end() && next->second.state == state) {
    leave(next);
    absorb(b, next);
  }
  if (b != a.blocks.begin() && std::prev(b)->second.state == state) {
    leave(std::prev(b));
    b = absorb(std::prev(b), b);
  }
  return b;
}

void Pool::release(Arena& a, Blocks::iterator b) {
  b->second.state = State::kFree;
  b->second.owner.clear();
  b->second.streams.clear();
  b = join(a, b);
  a.free.insert({b->second.bytes, b->first});
}

Pool::Blocks::iterator Pool::find_free(Arena& a, size_t bytes) {
  const auto fit = a.free.lower_bound({bytes, 0});
  return fit == a.free.end() ? a.blocks.end() : a.blocks.find(fit->second);
}

bool Pool::map_pages(uintptr_t at, size_t bytes) {
  return static_cast<size_t>(stats_.reserved) + bytes <= limit_ && pages_.map(at, bytes);
}

// Maps what is unmapped of the first `bytes` from `first` on, which are free or unmapped throughout.
bool Pool::map_run(Arena& a, Blocks::iterator first, size_t bytes, size_t step) {
  const uintptr_t begin = first->first;
  for (auto b = first; b != a.blocks.end() && b->first < begin + bytes;) {
    if (b->second.state == State::kUnmapped) {
      const size_t missing = begin + bytes - b->first;
      const size_t least = std::min(b->second.bytes, round_up(missing, pages_.page_bytes()));
      size_t n = std::min(b->second.bytes, round_up(missing, std::max(step, pages_.page_bytes())));
      if (!map_pages(b->first, n) && (n == least || !map_pages(b->first, n = least))) return false;
      stats_.reserved += static_cast<int64_t>(n);
      stats_.peak_reserved = std::max(stats_.peak_reserved, stats_.reserved);
      split(a.blocks, b, n);
      b->second.state = State::kFree;
      b = join(a, b);
      a.free.insert({b->second.bytes, b->first});
    }
    ++b;
  }
  return true;
}

// Maps pages until there is a free block of that size.
Pool::Blocks::iterator Pool::grow(Arena& a, size_t bytes, size_t step) {
  auto run = a.blocks.end();
  size_t length = 0;
  for (auto b = a.blocks.begin(); b != a.blocks.end(); ++b) {
    if (b->second.state == State::kUsed || b->second.state == State::kWaiting) {
      run = a.blocks.end(), length = 0;
      continue;
    }
    if (run == a.blocks.end()) run = b;
    length += b->second.bytes;
    if (length < bytes) continue;
    return map_run(a, run, bytes, step) ? find_free(a, bytes) : a.blocks.end();
  }
  return a.blocks.end();
}

void Pool::take(Arena& a, Blocks::iterator b, size_t bytes) {
  a.free.erase({b->second.bytes, b->first});
  if (b->second.bytes > bytes) {
    split(a.blocks, b, bytes);
    const auto rest = std::next(b);
    a.free.insert({rest->second.bytes, rest->first});
  }
  b->second.state = State::kUsed;
  stats_.allocated += static_cast<int64_t>(bytes);
  stats_.peak_allocated = std::max(stats_.peak_allocated, stats_.allocated);
  stats_.allocated_total += static_cast<int64_t>(bytes);
  ++stats_.allocations;
  stats_.peak_blocks = std::max(stats_.peak_blocks, stats_.allocations - stats_.frees);
}

void* Pool::allocate(size_t bytes, void* stream, const std::string& owner) {
  if (bytes > range_) return nullptr;
  bytes = round_up(std::max<size_t>(bytes, 1), kAlignment);
  const bool large = bytes > kSmall;
  const std::lock_guard lock(mutex_);
  if (!waiting_.empty()) settle_waiting();
  Arena* a = arena_for(name_for(stream), large);
  if (!a) return nullptr;
  auto b = find_free(*a, bytes);
  if (b == a->blocks.end()) b = grow(*a, bytes, large ? kGrowLarge : 0);
  if (b == a->blocks.end()) {
    ++stats_.retries;
    trim_locked();
    b = find_free(*a, bytes);
    if (b == a->blocks.end()) b = grow(*a, bytes, 0);
  }
  if (b == a->blocks.end()) {
    ++stats_.out_of_memory;
    return nullptr;
  }
  take(*a, b, bytes);
  if (bytes >= kOwnedBytes) b->second.owner = owner;
  return reinterpret_cast<void*>(b->first);
}

void Pool::deallocate(void* p) {
  const std::lock_guard lock(mutex_);
  Arena& a = *std::prev(owner_of_.upper_bound(address(p)))->second;
  const auto b = a.blocks.find(address(p));
  AG_ASSERT(b != a.blocks.end() && b->second.state == State::kUsed);
  stats_.allocated -= static_cast<int64_t>(b->second.bytes);
  stats_.freed_total += static_cast<int64_t>(b->second.bytes);
  ++stats_.frees;
  if (b->second.streams.empty()) return release(a, b);
  b->second.state = State::kWaiting;
  waiting_.push_back({&a, b->first, b->second.streams, {}});
  if (redirected_.empty()) mark(waiting_.back());
}

void Pool::record_stream(void* p, void* stream) {
  const std::lock_guard lock(mutex_);
  const auto range = owner_of_.upper_bound(address(p));
  if (range == owner_of_.begin()) return;  // not ours
  Arena& a = *std::prev(range)->second;
  auto b = a.blocks.upper_bound(address(p));
  if (b == a.blocks.begin()) return;
  --b;
  if (b->second.state != State::kUsed || address(p) >= b->first + b->second.bytes) return;
  for (const auto& [key, arena] : arenas_)
    if (&arena == &a && (key.first == stream || key.first == name_for(stream))) return;  // its own
  auto& streams = b->second.streams;
  if (std::find(streams.begin(), streams.end(), stream) == streams.end()) streams.push_back(stream);
}

void Pool::mark(Waiting& w) {
  for (void* stream : w.streams) w.marks.push_back(pages_.mark(stream));
  w.streams.clear();
}

// Blocks whose other users are done become free.
void Pool::settle_waiting() {
  if (!redirected_.empty()) return;
  std::erase_if(waiting_, [this](Waiting& w) {
    mark(w);
    std::erase_if(w.marks, [this](void* mark) {
      if (!pages_.is_reached(mark)) return false;
      pages_.destroy_mark(mark);
      return true;
    });
    if (!w.marks.empty()) return false;
    release(*w.arena, w.arena->blocks.find(w.at));
    return true;
  });
}

size_t Pool::trim_block(Arena& a, Blocks::iterator b) {
  const size_t page = pages_.page_bytes();
  const uintptr_t begin = round_up(b->first, page), end = (b->first + b->second.bytes) / page * page;
  if (begin >= end) return 0;
  a.free.erase({b->second.bytes, b->first});
  if (begin > b->first) {
    split(a.blocks, b, begin - b->first);
    a.free.insert({b->second.bytes, b->first});
    ++b;
  }
  if (b->second.bytes > end - begin) {
    split(a.blocks, b, end - begin);
    const auto rest = std::next(b);
    a.free.insert({rest->second.bytes, rest->first});
  }
  pages_.unmap(begin, end - begin);
  b->second.state = State::kUnmapped;
  join(a, b);
  stats_.reserved -= static_cast<int64_t>(end - begin);
  return end - begin;
}

size_t Pool::trim_locked() {
  if (!redirected_.empty()) return 0;
  for (Waiting& w : waiting_) mark(w);
  pages_.synchronize();  // free blocks may still be read by what their stream holds
  settle_waiting();
  size_t bytes = 0;
  for (auto& [key, a] : arenas_) {
    if (is_held(key)) continue;
    std::vector<uintptr_t> free;
    for (const auto& [size, at] : a.free) free.push_back(at);
    for (uintptr_t at : free) bytes += trim_block(a, a.blocks.find(at));
  }
  return bytes;
}

size_t Pool::trim() {
  const std::lock_guard lock(mutex_);
  return trim_locked();
}

void Pool::begin_private(void* stream, uint64_t key) {
  const std::lock_guard lock(mutex_);
  redirected_[stream] = private_name(key);
  ++held_[private_name(key)];
}

void Pool::end_private(void* stream) {
  const std::lock_guard lock(mutex_);
  redirected_.erase(stream);
}

void Pool::release_private(uint64_t key) {
  const std::lock_guard lock(mutex_);
  const auto it = held_.find(private_name(key));
  AG_ASSERT(it != held_.end());
  if (--it->second == 0) held_.erase(it);
}

bool Pool::is_redirected(void* stream) const {
  const std::lock_guard lock(mutex_);
  return redirected_.contains(stream);
}

void Pool::set_limit(size_t bytes) {
  const std::lock_guard lock(mutex_);
  limit_ = bytes;
}

std::vector<MemorySegment> Pool::snapshot() const {
  const std::lock_guard lock(mutex_);
  std::vector<MemorySegment> all;
  for (const auto& [key, a] : arenas_) {
    MemorySegment s;
    s.is_large = key.second;
    s.is_private = is_private(key.first);
    s.stream = reinterpret_cast<uintptr_t>(key.first);
    for (const auto& [at, b] : a.blocks) {
      if (b.state == State::kUnmapped) continue;
      if (s.blocks.empty()) s.address = at;
      s.blocks.push_back({at, b.bytes, b.state == State::kUsed, b.state == State::kWaiting, b.owner});
    }
    if (!s.blocks.empty()) all.push_back(std::move(s));
  }
  return all;
}

MemoryStats Pool::stats() const {
  const std::lock_guard lock(mutex_);
  return stats_;
}

void Pool::reset_peaks() {
  const std::lock_guard lock(mutex_);
  stats_.peak_allocated = stats_.allocated;
  stats_.peak_reserved = stats_.reserved;
  stats_.peak_blocks = stats_.allocations - stats_.frees;
}

std::string Pool::report() const {
  constexpr size_t kLines = 8;
  const std::lock_guard lock(mutex_);
  std::map<std::string, size_t> owners;
  for (const auto& [key, a] : arenas_)
    for (const auto& [at, b] : a.blocks)
      if (b.state == State::kUsed)
        owners[b.bytes < kOwnedBytes ? "blocks below 1 MiB"
               : b.owner.empty()     ? "outside any module"
                                     : b.owner] += b.bytes;
  std::vector<std::pair<size_t, std::string>> sorted;
  for (auto& [name, bytes] : owners) sorted.emplace_back(bytes, name);
  std::sort(sorted.rbegin(), sorted.rend());
  if (sorted.size() > kLines) sorted.resize(kLines);
  std::string s;
  for (const auto& [bytes, name] : sorted) s += str("\n  ", bytes / 1048576.0, " MiB ", name);
  return s;
}

}  // namespace argand::cuda
