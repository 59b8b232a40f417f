// ReduceLROnPlateauScheduler: lower rates when a metric stops improving.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

// Rates are multiplied by `factor` once more than `patience` steps in a row were no better than the best. Better: below
// (min) or above (max) it by `threshold`, as a part of the best (rel) or as it stands (abs). After that, `cooldown`
// steps do not count. min_lr: one per parameter group, or none.
class AG_API ReduceLROnPlateauScheduler {
 public:
  enum SchedulerMode { min, max };
  enum ThresholdMode { rel, abs };
  explicit ReduceLROnPlateauScheduler(Optimizer& optimizer, SchedulerMode mode = min, double factor = 0.1,
                                      int patience = 10, double threshold = 1e-4, ThresholdMode threshold_mode = rel,
                                      int cooldown = 0, const std::vector<double>& min_lr = {}, double eps = 1e-8,
                                      bool verbose = false);
  void step(double metric);
  std::vector<double> last_lr() const;
  // What was seen so far, not the settings.
  NamedTensors state_dict() const;
  void load_state_dict(const NamedTensors& dict);

 private:
  bool is_better(double metric) const;
  void reduce();

  Optimizer& optimizer_;
  SchedulerMode mode_;
  ThresholdMode threshold_mode_;
  double factor_, threshold_, eps_;  // changes of a rate up to eps are not made
  int64_t patience_, cooldown_;
  std::vector<double> min_lrs_;
  bool verbose_;
  double best_;
  int64_t cooldown_left_ = 0, bad_steps_ = 0, last_step_ = 0;
};

}  // namespace argand::optim
