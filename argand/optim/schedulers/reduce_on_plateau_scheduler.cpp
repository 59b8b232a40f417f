#include "argand/optim/schedulers/reduce_on_plateau_scheduler.h"

#include <algorithm>
#include <cstdio>
#include <limits>

#include "argand/optim/dict_reader.h"

namespace argand::optim {

namespace {

constexpr const char* kName = "ReduceLROnPlateauScheduler";
constexpr double kInfinity = std::numeric_limits<double>::infinity();

}  // namespace

ReduceLROnPlateauScheduler::ReduceLROnPlateauScheduler(Optimizer& optimizer, SchedulerMode mode, double factor,
                                                       int patience, double threshold, ThresholdMode threshold_mode,
                                                       int cooldown, const std::vector<double>& min_lr, double eps,
                                                       bool verbose)
    : optimizer_(optimizer),
      mode_(mode),
      threshold_mode_(threshold_mode),
      factor_(factor),
      threshold_(threshold),
      eps_(eps),
      patience_(patience),
      cooldown_(cooldown),
      min_lrs_(min_lr),
      verbose_(verbose),
      best_(mode == min ? kInfinity : -kInfinity) {
  const size_t groups = optimizer.param_groups().size();
  AG_CHECK_AS(ValueError, factor < 1, kName, ": factor must be below 1, got ", factor);
  AG_CHECK_AS(ValueError, min_lr.empty() || min_lr.size() == groups, kName, ": min_lr has ", min_lr.size(),
              " entries for ", groups, " parameter groups");
}

bool ReduceLROnPlateauScheduler::is_better(double metric) const {
  const double gap = threshold_mode_ == rel ? best_ * threshold_ : threshold_;
  if (best_ == kInfinity || best_ == -kInfinity) return mode_ == min ? metric < best_ : metric > best_;
  return mode_ == min ? metric < best_ - gap : metric > best_ + gap;
}

void ReduceLROnPlateauScheduler::step(double metric) {
  ++last_step_;
  if (is_better(metric)) {
    best_ = metric;
    bad_steps_ = 0;
  } else {
    ++bad_steps_;
  }
  if (cooldown_left_ > 0) {
    --cooldown_left_;
    bad_steps_ = 0;
  }
  if (bad_steps_ > patience_) {
    reduce();
    cooldown_left_ = cooldown_;
    bad_steps_ = 0;
  }
}

void ReduceLROnPlateauScheduler::reduce() {
  auto& groups = optimizer_.param_groups();
  for (size_t i = 0; i < groups.size(); ++i) {
    const double least = i < min_lrs_.size() ? min_lrs_[i] : 0;
    const double old = groups[i].options().get_lr(), next = std::max(old * factor_, least);
    if (old - next <= eps_) continue;
    groups[i].options().set_lr(next);
    if (verbose_)
      std::printf("step %lld: learning rate of group %zu reduced to %g\n", static_cast<long long>(last_step_), i, next);
  }
}

std::vector<double> ReduceLROnPlateauScheduler::last_lr() const {
  std::vector<double> lrs;
  for (const OptimizerParamGroup& g : optimizer_.param_groups()) lrs.push_back(g.options().get_lr());
  return lrs;
}

NamedTensors ReduceLROnPlateauScheduler::state_dict() const {
  return {{"best", boxed(best_)},
          {"cooldown_counter", boxed(cooldown_left_)},
          {"num_bad_epochs", boxed(bad_steps_)},
          {"last_epoch", boxed(last_step_)}};
}

void ReduceLROnPlateauScheduler::load_state_dict(const NamedTensors& named) {
  DictReader dict(kName, named);
  const double best = dict.number("best");
  const int64_t cooldown = dict.integer("cooldown_counter"), bad = dict.integer("num_bad_epochs");
  const int64_t last = dict.integer("last_epoch");
  dict.expect_end();
  best_ = best;
  cooldown_left_ = cooldown;
  bad_steps_ = bad;
  last_step_ = last;
}

}  // namespace argand::optim
