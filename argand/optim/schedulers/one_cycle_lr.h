// OneCycleLR: up to a high rate and down to a very low one, momentum the other way.
#pragma once
#include <string_view>

#include "argand/optim/schedulers/lr_scheduler.h"

namespace argand::optim {

// Lists have one entry per parameter group, or one for all.
struct OneCycleOptions {
  int64_t total_steps = 0;
  double pct_start = 0.3;      // of the steps: the rise
  bool cosine = true;          // false: along lines
  bool cycle_momentum = true;  // of options "momentum" or, of "betas", the first
  std::vector<double> base_momentum{0.85}, max_momentum{0.95};
  double div_factor = 25, final_div_factor = 1e4;  // first rate: max_lr / div_factor; last: that / final_div_factor
  bool three_phase = false;                        // down as long as up, then to the last rate
};

// Smith and Topin, "Super-convergence: very fast training of neural networks using large learning rates" (2018). Step
// once per batch, total_steps - 1 times.
class AG_API OneCycleLR final : public EpochScheduler {
 public:
  OneCycleLR(Optimizer& optimizer, std::vector<double> max_lr, OneCycleOptions options);
  OneCycleLR(Optimizer& optimizer, double max_lr, OneCycleOptions options);
  OneCycleLR(Optimizer& optimizer, double max_lr, int64_t total_steps);

 protected:
  std::vector<double> get_lrs() override;
  const char* name() const override { return "OneCycleLR"; }

 private:
  struct Phase {
    double end;
    std::vector<double> OneCycleLR::*from, OneCycleLR::*to;
    bool momentum_falls, momentum_rises;
  };
  double anneal(double from, double to, double part) const;
  void set_momentum(size_t group, double x);

  OneCycleOptions options_;
  std::vector<Phase> phases_;
  std::vector<double> first_lr_, max_lr_, min_lr_;  // by group
};

}  // namespace argand::optim
