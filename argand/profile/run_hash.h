// Run hash: one number for everything a stretch of program computed, to compare two runs bit for bit.
#pragma once
#include "argand/dispatch/dispatch.h"

namespace argand::profile {

// While one lives, the name of every op and the bytes of its CPU outputs go into value(), in the order of the calls.
// Equal values mean equal bits; for a stable order run one thread of ops at a time.
class AG_API RunHash final : public DoorObserver {
 public:
  RunHash() { add_observer(this); }
  ~RunHash() override { remove_observer(this); }
  void after(const Call& call) override;
  uint64_t value() const { return hash_.load(std::memory_order_relaxed); }

 private:
  std::atomic<uint64_t> hash_{14695981039346656037ull};
};

}  // namespace argand::profile
