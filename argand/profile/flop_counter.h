// FLOP counter: the floating-point operations of matrix products, convolutions and attention, per op. It counts from
// shapes, so a run on the meta device tells what the same program will take.
#pragma once
#include <mutex>
#include <string>
#include <vector>

#include "argand/dispatch/dispatch.h"

namespace argand::profile {

struct FlopRow {
  const char* name;
  int64_t calls = 0;
  double flops = 0;  // a multiply-add is two
};

// Counts the calls of all threads while it lives. Ops that memory bounds (pointwise, reductions, copies) are not
// counted: OpInfo::flops is null for them.
class AG_API FlopCounter final : public DoorObserver {
 public:
  FlopCounter() { add_observer(this); }
  ~FlopCounter() override { remove_observer(this); }
  void after(const Call& call) override;
  double total() const;
  // Most operations first.
  std::vector<FlopRow> rows() const;

 private:
  mutable std::mutex mutex_;
  std::vector<FlopRow> rows_;
};

}  // namespace argand::profile
