#include "argand/profile/op_stats.h"

#include <algorithm>
#include <cstdio>

namespace argand::profile {
namespace {

using Clock = std::chrono::steady_clock;
// Kernels may call kernels: a stack of start times per thread.
thread_local std::vector<Clock::time_point> starts;

}  // namespace

void OpStats::before(const Call&) { starts.push_back(Clock::now()); }

void OpStats::after(const Call& call) {
  const double seconds = std::chrono::duration<double>(Clock::now() - starts.back()).count();
  starts.pop_back();
  int64_t bytes = 0;
  for (int i = 0; i < call.outs + call.ins; ++i)
    if (call.views[i]) bytes += call.views[i]->nbytes();
  std::lock_guard lock(mutex_);
  auto row = std::find_if(rows_.begin(), rows_.end(), [&](const OpRow& r) { return r.name == call.op->name; });
  if (row == rows_.end()) row = rows_.insert(rows_.end(), OpRow{call.op->name});
  ++row->calls;
  row->seconds += seconds;
  row->bytes += bytes;
}

void OpStats::failed(const Call&) { starts.pop_back(); }

std::vector<OpRow> OpStats::rows() const {
  std::lock_guard lock(mutex_);
  auto sorted = rows_;
  std::sort(sorted.begin(), sorted.end(), [](const OpRow& a, const OpRow& b) { return a.seconds > b.seconds; });
  return sorted;
}

std::string OpStats::table() const {
  std::string s;
  char line[160];
  std::snprintf(line, sizeof line, "%-24s %10s %12s %12s\n", "op", "calls", "ms", "MB");
  s += line;
  for (const OpRow& r : rows()) {
    std::snprintf(line, sizeof line, "%-24s %10lld %12.3f %12.2f\n", r.name, static_cast<long long>(r.calls),
                  r.seconds * 1e3, static_cast<double>(r.bytes) / 1e6);
    s += line;
  }
  return s;
}

}  // namespace argand::profile
