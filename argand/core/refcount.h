// Intrusive reference counts.
#pragma once
#include <atomic>
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

class RefCount {
 public:
  void add() { n_.fetch_add(1, std::memory_order_relaxed); }
  // True when the last reference went. A sole owner needs no locked instruction: nobody else can raise the count.
  bool drop() {
    if (n_.load(std::memory_order_acquire) == 1) return true;
    return n_.fetch_sub(1, std::memory_order_acq_rel) == 1;
  }
  bool unique() const { return n_.load(std::memory_order_acquire) == 1; }
  uint32_t count() const { return n_.load(std::memory_order_relaxed); }
  // Takes a reference unless the count is already zero (weak tables).
  bool try_add() {
    uint32_t n = n_.load(std::memory_order_relaxed);
    while (n)
      if (n_.compare_exchange_weak(n, n + 1, std::memory_order_relaxed)) return true;
    return false;
  }

 private:
  std::atomic<uint32_t> n_{1};
};

}  // namespace argand
