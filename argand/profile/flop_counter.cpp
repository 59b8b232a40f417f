#include "argand/profile/flop_counter.h"

#include <algorithm>

namespace argand::profile {

void FlopCounter::after(const Call& call) {
  if (!call.op->flops) return;
  const double flops = call.op->flops(call);
  std::lock_guard lock(mutex_);
  auto row = std::find_if(rows_.begin(), rows_.end(), [&](const FlopRow& r) { return r.name == call.op->name; });
  if (row == rows_.end()) row = rows_.insert(rows_.end(), FlopRow{call.op->name});
  ++row->calls;
  row->flops += flops;
}

double FlopCounter::total() const {
  std::lock_guard lock(mutex_);
  double sum = 0;
  for (const FlopRow& r : rows_) sum += r.flops;
  return sum;
}

std::vector<FlopRow> FlopCounter::rows() const {
  std::lock_guard lock(mutex_);
  auto sorted = rows_;
  std::sort(sorted.begin(), sorted.end(), [](const FlopRow& a, const FlopRow& b) { return a.flops > b.flops; });
  return sorted;
}

}  // namespace argand::profile
