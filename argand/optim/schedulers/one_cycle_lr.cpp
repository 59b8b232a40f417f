#include "argand/optim/schedulers/one_cycle_lr.h"

#include <cmath>
#include <cstring>

namespace argand::optim {

namespace {

constexpr double kPi = 3.14159265358979323846;

std::vector<double> per_group(const char* option, const Optimizer& optimizer, std::vector<double> x) {
  const size_t groups = optimizer.param_groups().size();
  if (x.size() == 1) x.assign(groups, x[0]);
  AG_CHECK_AS(ValueError, x.size() == groups, "OneCycleLR: ", option, " has ", x.size(), " entries for ", groups,
              " parameter groups; give one for each, or one for all");
  return x;
}

// The option that plays the part of momentum; null where the optimizer has none.
double* momentum_of(OptimizerOptions& options) {
  for (const Field& f : options.fields()) {
    if (f.kind == Field::Kind::Pair && std::strcmp(f.name, "betas") == 0)
      return &std::get<0>(f.as<std::tuple<double, double>>());
    if (f.kind == Field::Kind::Double && std::strcmp(f.name, "momentum") == 0) return &f.as<double>();
  }
  return nullptr;
}

OneCycleOptions steps_only(int64_t total_steps) {
  OneCycleOptions o;
  o.total_steps = total_steps;
  return o;
}

// Before the base class reads where the schedule starts.
Optimizer& with_first_lr(Optimizer& optimizer, const std::vector<double>& max_lr, const OneCycleOptions& o) {
  const std::vector<double> highest = per_group("max_lr", optimizer, max_lr);
  for (size_t i = 0; i < highest.size(); ++i) optimizer.param_groups()[i].initial_lr() = highest[i] / o.div_factor;
  return optimizer;
}

}  // namespace

OneCycleLR::OneCycleLR(Optimizer& optimizer, std::vector<double> max_lr, OneCycleOptions options)
    : EpochScheduler(with_first_lr(optimizer, max_lr, options)), options_(std::move(options)) {
  OneCycleOptions& o = options_;
  AG_CHECK_AS(ValueError, o.total_steps > 0, "OneCycleLR: total_steps must be positive, got ", o.total_steps);
  AG_CHECK_AS(ValueError, o.pct_start >= 0 && o.pct_start <= 1, "OneCycleLR: pct_start must lie in [0, 1], got ",
              o.pct_start);
  max_lr_ = per_group("max_lr", optimizer, std::move(max_lr));
  first_lr_ = base_lrs_;
  for (double lr : first_lr_) min_lr_.push_back(lr / o.final_div_factor);
  const double rise = o.pct_start * static_cast<double>(o.total_steps), last = static_cast<double>(o.total_steps - 1);
  using Self = OneCycleLR;
  phases_.push_back({rise - 1, &Self::first_lr_, &Self::max_lr_, true, false});
  if (o.three_phase) {
    phases_.push_back({2 * rise - 2, &Self::max_lr_, &Self::first_lr_, false, true});
    phases_.push_back({last, &Self::first_lr_, &Self::min_lr_, false, false});
  } else {
    phases_.push_back({last, &Self::max_lr_, &Self::min_lr_, false, true});
  }
  if (o.cycle_momentum) {
    o.base_momentum = per_group("base_momentum", optimizer, o.base_momentum);
    o.max_momentum = per_group("max_momentum", optimizer, o.max_momentum);
    for (size_t i = 0; i < max_lr_.size(); ++i) set_momentum(i, o.max_momentum[i]);
  }
  begin();
}
OneCycleLR::OneCycleLR(Optimizer& optimizer, double max_lr, OneCycleOptions options)
    : OneCycleLR(optimizer, std::vector<double>{max_lr}, std::move(options)) {}
OneCycleLR::OneCycleLR(Optimizer& optimizer, double max_lr, int64_t total_steps)
    : OneCycleLR(optimizer, max_lr, steps_only(total_steps)) {}

double OneCycleLR::anneal(double from, double to, double part) const {
  return options_.cosine ? to + (from - to) / 2 * (std::cos(kPi * part) + 1) : (to - from) * part + from;
}

void OneCycleLR::set_momentum(size_t group, double x) {
  double* momentum = momentum_of(optimizer().param_groups()[group].options());
  AG_CHECK_AS(ValueError, momentum,
              "OneCycleLR: the optimizer has neither momentum nor betas to cycle; set cycle_momentum to false");
  *momentum = x;
}

std::vector<double> OneCycleLR::get_lrs() {
  AG_CHECK_AS(ValueError, last_epoch_ <= options_.total_steps, "OneCycleLR: step ", last_epoch_,
              " is beyond the schedule's ", options_.total_steps, " steps");
  const double step = static_cast<double>(last_epoch_);
  size_t k = 0;
  while (k + 1 < phases_.size() && step > phases_[k].end) ++k;
  const Phase& phase = phases_[k];
  const double start = k ? phases_[k - 1].end : 0, part = (step - start) / (phase.end - start);
  std::vector<double> lrs;
  for (size_t i = 0; i < max_lr_.size(); ++i) {
    lrs.push_back(anneal((this->*phase.from)[i], (this->*phase.to)[i], part));
    if (!options_.cycle_momentum) continue;
    const double low = options_.base_momentum[i], high = options_.max_momentum[i];
    set_momentum(i, anneal(phase.momentum_rises ? low : high, phase.momentum_falls ? low : high, part));
  }
  return lrs;
}

}  // namespace argand::optim
