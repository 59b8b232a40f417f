// What learning rate schedules have in common.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

class DictReader;

// Sets the learning rates of an optimizer, which must outlive it. Call step() after the optimizer's step(), once per
// epoch or per batch. For a schedule of your own, return the next rates from get_lrs(), one per parameter group;
// step_count_ is the number of calls of step() before this one.
class AG_API LRScheduler {
 public:
  explicit LRScheduler(Optimizer& optimizer);
  LRScheduler(const LRScheduler&) = delete;
  LRScheduler& operator=(const LRScheduler&) = delete;
  virtual ~LRScheduler();

  virtual void step();
  // The rates that are set now, one per parameter group.
  std::vector<double> last_lr() const { return get_current_lrs(); }
  Optimizer& optimizer() const { return optimizer_; }

  // The position in the schedule, not its settings, nor the rates, which the optimizer's state_dict has.
  NamedTensors state_dict() const;
  // Throws ValueError for what is missing, left over or of the wrong kind; then nothing has changed in a single
  // schedule, while combined ones may be half loaded.
  void load_state_dict(const NamedTensors& dict);

 protected:
  virtual std::vector<double> get_lrs() = 0;
  std::vector<double> get_current_lrs() const;
  void set_lrs(const std::vector<double>& lrs);
  virtual const char* name() const { return "LRScheduler"; }
  virtual void save(NamedTensors& dict, const std::string& prefix) const;
  virtual void load(DictReader& dict, const std::string& prefix);

  // For schedules made of others: take back what the constructor did; do it; go to epoch 0 as if just begun. The first
  // and last throw NotImplementedError where a schedule cannot.
  virtual void undo();
  virtual void begin();
  virtual void restart();
  friend class SequentialLR;
  friend class ChainedScheduler;

  unsigned step_count_ = 0;

 private:
  Optimizer& optimizer_;
};

// A schedule that counts epochs: epoch 0 is set by the constructor, each step() goes to the next.
class AG_API EpochScheduler : public LRScheduler {
 public:
  explicit EpochScheduler(Optimizer& optimizer);
  void step() override;
  int64_t last_epoch() const { return last_epoch_; }
  const std::vector<double>& base_lrs() const { return base_lrs_; }

 protected:
  // The rates at last_epoch_ before any recurrence, for restart(): the schedule itself, not what the rates now are.
  virtual std::vector<double> first_lrs() { return get_lrs(); }
  void save(NamedTensors& dict, const std::string& prefix) const override;
  void load(DictReader& dict, const std::string& prefix) override;
  void undo() override { --last_epoch_; }
  void begin() override;
  void restart() override;
  // The current rates times a factor; the base rates times a factor.
  std::vector<double> scaled(double factor) const;
  std::vector<double> scaled_base(double factor) const;

  int64_t last_epoch_ = -1;
  bool is_initial_ = false;  // begin() is running
  std::vector<double> base_lrs_;
};

}  // namespace argand::optim
