// Op statistics: how often each kernel ran, for how long, and how much memory its operands span.
#pragma once
#include <chrono>
#include <mutex>
#include <string>
#include <vector>

#include "argand/dispatch/dispatch.h"

namespace argand::profile {

struct OpRow {
  const char* name;
  int64_t calls = 0;
  double seconds = 0;  // wall time inside the kernel, calls on all threads added up
  int64_t bytes = 0;   // of inputs and outputs
};

// Collects while it lives.
class AG_API OpStats final : public DoorObserver {
 public:
  OpStats() { add_observer(this); }
  ~OpStats() override { remove_observer(this); }
  void before(const Call& call) override;
  void after(const Call& call) override;
  void failed(const Call& call) override;
  // Most expensive first.
  std::vector<OpRow> rows() const;
  // The rows as an aligned table.
  std::string table() const;

 private:
  mutable std::mutex mutex_;
  std::vector<OpRow> rows_;
};

}  // namespace argand::profile
