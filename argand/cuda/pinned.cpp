#include "argand/cuda/pinned.h"

#include <algorithm>

#include "argand/core/error.h"

namespace argand::cuda {

std::map<const char*, PinnedPool::Block>::const_iterator PinnedPool::find(const void* p) const {
  auto it = blocks_.upper_bound(static_cast<const char*>(p));
  if (it == blocks_.begin()) return blocks_.end();
  --it;
  return static_cast<const char*>(p) < it->first + it->second.bytes ? it : blocks_.end();
}

void PinnedPool::settle(Block& b) {
  std::erase_if(b.marks, [this](void* mark) {
    if (!source_.is_reached(mark)) return false;
    source_.destroy_mark(mark);
    return true;
  });
}

void* PinnedPool::allocate(size_t bytes) {
  size_t whole = 4096;
  while (whole < bytes) whole *= 2;
  const std::lock_guard lock(mutex_);
  for (auto& [at, b] : blocks_) {
    if (b.in_use || b.bytes != whole) continue;
    settle(b);
    if (!b.marks.empty()) continue;
    b.in_use = true;
    return const_cast<char*>(at);
  }
  void* p = source_.lock(whole);
  if (!p) {
    trim_locked();
    p = source_.lock(whole);
  }
  if (p) blocks_[static_cast<const char*>(p)] = {whole, true, {}};
  return p;
}

void PinnedPool::deallocate(void* p) {
  const std::lock_guard lock(mutex_);
  const auto it = blocks_.find(static_cast<const char*>(p));
  AG_ASSERT(it != blocks_.end() && it->second.in_use);
  it->second.in_use = false;
}

void PinnedPool::used_on(const void* p, void* stream) {
  const std::lock_guard lock(mutex_);
  const auto it = find(p);
  if (it == blocks_.end()) return;
  Block& b = blocks_.at(it->first);
  settle(b);
  b.marks.push_back(source_.mark(stream));
}

bool PinnedPool::holds(const void* p) const {
  const std::lock_guard lock(mutex_);
  const auto it = find(p);
  return it != blocks_.end() && it->second.in_use;
}

void PinnedPool::trim_locked() {
  for (auto it = blocks_.begin(); it != blocks_.end();) {
    settle(it->second);
    if (it->second.in_use || !it->second.marks.empty()) {
      ++it;
      continue;
    }
    source_.unlock(const_cast<char*>(it->first));
    it = blocks_.erase(it);
  }
}

void PinnedPool::trim() {
  const std::lock_guard lock(mutex_);
  trim_locked();
}

}  // namespace argand::cuda
