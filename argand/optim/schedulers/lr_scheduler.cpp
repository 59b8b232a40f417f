#include "argand/optim/schedulers/lr_scheduler.h"

#include "argand/optim/dict_reader.h"

namespace argand::optim {

LRScheduler::LRScheduler(Optimizer& optimizer) : optimizer_(optimizer) {}
LRScheduler::~LRScheduler() = default;

std::vector<double> LRScheduler::get_current_lrs() const {
  std::vector<double> lrs;
  for (const OptimizerParamGroup& g : optimizer_.param_groups()) lrs.push_back(g.options().get_lr());
  return lrs;
}

void LRScheduler::set_lrs(const std::vector<double>& lrs) {
  auto& groups = optimizer_.param_groups();
  AG_CHECK_AS(ValueError, lrs.size() == groups.size(), name(), ": the schedule has rates for ", lrs.size(),
              " parameter groups, the optimizer has ", groups.size(), "; make schedulers after adding all groups");
  for (size_t i = 0; i < lrs.size(); ++i) groups[i].options().set_lr(lrs[i]);
}

void LRScheduler::step() {
  set_lrs(get_lrs());
  ++step_count_;
}

NamedTensors LRScheduler::state_dict() const {
  NamedTensors dict;
  save(dict, "");
  return dict;
}

void LRScheduler::load_state_dict(const NamedTensors& named) {
  DictReader dict(name(), named);
  load(dict, "");
  dict.expect_end();
}

void LRScheduler::save(NamedTensors& dict, const std::string& prefix) const {
  dict.emplace_back(prefix + "step_count", boxed(static_cast<int64_t>(step_count_)));
}
void LRScheduler::load(DictReader& dict, const std::string& prefix) {
  step_count_ = static_cast<unsigned>(dict.integer(prefix + "step_count"));
}

void LRScheduler::undo() {}
void LRScheduler::begin() {}
void LRScheduler::restart() {
  fail<NotImplementedError>(name(), ": this schedule cannot be part of a SequentialLR, which starts its parts anew");
}

EpochScheduler::EpochScheduler(Optimizer& optimizer) : LRScheduler(optimizer) {
  for (OptimizerParamGroup& g : optimizer.param_groups()) {
    if (!g.initial_lr()) g.initial_lr() = g.options().get_lr();
    base_lrs_.push_back(*g.initial_lr());
  }
}

void EpochScheduler::step() {
  ++step_count_;
  ++last_epoch_;
  set_lrs(get_lrs());
}

void EpochScheduler::begin() {
  step_count_ = 0;
  is_initial_ = true;
  step();
  is_initial_ = false;
}

void EpochScheduler::restart() {
  last_epoch_ = 0;
  set_lrs(first_lrs());
}

void EpochScheduler::save(NamedTensors& dict, const std::string& prefix) const {
  LRScheduler::save(dict, prefix);
  dict.emplace_back(prefix + "last_epoch", boxed(last_epoch_));
  dict.emplace_back(prefix + "base_lrs", boxed(base_lrs_));
}

void EpochScheduler::load(DictReader& dict, const std::string& prefix) {
  const int64_t epoch = dict.integer(prefix + "last_epoch");
  std::vector<double> base = dict.numbers(prefix + "base_lrs");
  AG_CHECK_AS(ValueError, base.size() == base_lrs_.size(), name(), ": the state dictionary has rates for ", base.size(),
              " parameter groups, the optimizer has ", base_lrs_.size());
  LRScheduler::load(dict, prefix);
  last_epoch_ = epoch;
  base_lrs_ = std::move(base);
}

std::vector<double> EpochScheduler::scaled(double factor) const {
  std::vector<double> lrs = get_current_lrs();
  for (double& lr : lrs) lr *= factor;
  return lrs;
}
std::vector<double> EpochScheduler::scaled_base(double factor) const {
  std::vector<double> lrs = base_lrs_;
  for (double& lr : lrs) lr *= factor;
  return lrs;
}

}  // namespace argand::optim
