// Schedules made of schedules.
#pragma once
#include "argand/optim/schedulers/lr_scheduler.h"

namespace argand::optim {

using Schedulers = std::vector<std::shared_ptr<LRScheduler>>;

// One schedule after another: schedulers[i] from epoch milestones[i - 1] on, each from its own epoch 0. There is one
// milestone less than schedules.
class AG_API SequentialLR final : public LRScheduler {
 public:
  SequentialLR(Optimizer& optimizer, Schedulers schedulers, std::vector<int64_t> milestones);
  void step() override;
  int64_t last_epoch() const { return last_epoch_; }

 protected:
  std::vector<double> get_lrs() override { return get_current_lrs(); }
  const char* name() const override { return "SequentialLR"; }
  void save(NamedTensors& dict, const std::string& prefix) const override;
  void load(DictReader& dict, const std::string& prefix) override;
  void undo() override;
  void begin() override;
  void restart() override;

 private:
  size_t part_at(int64_t epoch) const;
  Schedulers parts_;
  std::vector<int64_t> milestones_;
  int64_t last_epoch_ = 0;
};

// All schedules at once: each works on what those before it made of the rates.
class AG_API ChainedScheduler final : public LRScheduler {
 public:
  explicit ChainedScheduler(Schedulers schedulers);
  void step() override;

 protected:
  std::vector<double> get_lrs() override { return get_current_lrs(); }
  const char* name() const override { return "ChainedScheduler"; }
  void save(NamedTensors& dict, const std::string& prefix) const override;
  void load(DictReader& dict, const std::string& prefix) override;
  void undo() override;
  void begin() override;
  void restart() override;

 private:
  Schedulers parts_;
};

}  // namespace argand::optim
