#include "argand/optim/schedulers/combined.h"

#include <algorithm>

#include "argand/optim/dict_reader.h"

namespace argand::optim {

namespace {

void check_parts(const char* name, const Optimizer& optimizer, const Schedulers& parts) {
  for (size_t i = 0; i < parts.size(); ++i) {
    AG_CHECK_AS(ValueError, parts[i], name, ": scheduler ", i, " is null");
    AG_CHECK_AS(ValueError, &parts[i]->optimizer() == &optimizer, name, ": scheduler ", i, " is another optimizer's");
  }
}

Optimizer& optimizer_of(const Schedulers& parts) {
  AG_CHECK_AS(ValueError, !parts.empty() && parts[0], "ChainedScheduler: expected at least one scheduler");
  return parts[0]->optimizer();
}

std::string part_prefix(const std::string& prefix, size_t i) { return prefix + std::to_string(i) + '.'; }

}  // namespace

SequentialLR::SequentialLR(Optimizer& optimizer, Schedulers schedulers, std::vector<int64_t> milestones)
    : LRScheduler(optimizer), parts_(std::move(schedulers)), milestones_(std::move(milestones)) {
  AG_CHECK_AS(ValueError, !parts_.empty(), "SequentialLR: expected at least one scheduler");
  check_parts("SequentialLR", optimizer, parts_);
  AG_CHECK_AS(ValueError, milestones_.size() + 1 == parts_.size(), "SequentialLR: ", parts_.size(),
              " schedulers need one milestone less, got ", milestones_.size());
  AG_CHECK_AS(ValueError, std::is_sorted(milestones_.begin(), milestones_.end()),
              "SequentialLR: milestones must not fall, got ", milestones_);
  for (OptimizerParamGroup& g : optimizer.param_groups())
    if (g.initial_lr()) g.options().set_lr(*g.initial_lr());
  undo();
  begin();
}

size_t SequentialLR::part_at(int64_t epoch) const {
  return static_cast<size_t>(std::upper_bound(milestones_.begin(), milestones_.end(), epoch) - milestones_.begin());
}

void SequentialLR::step() {
  ++step_count_;
  ++last_epoch_;
  const size_t i = part_at(last_epoch_);
  if (i > 0 && milestones_[i - 1] == last_epoch_)
    parts_[i]->restart();
  else
    parts_[i]->step();
}

void SequentialLR::undo() {
  for (const auto& part : parts_) part->undo();
}
void SequentialLR::begin() {
  last_epoch_ = 0;
  step_count_ = 0;
  parts_[part_at(0)]->begin();
}
void SequentialLR::restart() {
  last_epoch_ = 0;
  parts_[part_at(0)]->restart();
}

void SequentialLR::save(NamedTensors& dict, const std::string& prefix) const {
  LRScheduler::save(dict, prefix);
  dict.emplace_back(prefix + "last_epoch", boxed(last_epoch_));
  for (size_t i = 0; i < parts_.size(); ++i) parts_[i]->save(dict, part_prefix(prefix, i));
}
void SequentialLR::load(DictReader& dict, const std::string& prefix) {
  const int64_t epoch = dict.integer(prefix + "last_epoch");
  LRScheduler::load(dict, prefix);
  for (size_t i = 0; i < parts_.size(); ++i) parts_[i]->load(dict, part_prefix(prefix, i));
  last_epoch_ = epoch;
}

ChainedScheduler::ChainedScheduler(Schedulers schedulers)
    : LRScheduler(optimizer_of(schedulers)), parts_(std::move(schedulers)) {
  check_parts("ChainedScheduler", optimizer(), parts_);
}

void ChainedScheduler::step() {
  ++step_count_;
  for (const auto& part : parts_) part->step();
}
void ChainedScheduler::undo() {
  for (const auto& part : parts_) part->undo();
}
void ChainedScheduler::begin() {
  step_count_ = 0;
  for (const auto& part : parts_) part->begin();
}
void ChainedScheduler::restart() {
  for (const auto& part : parts_) part->restart();
}

void ChainedScheduler::save(NamedTensors& dict, const std::string& prefix) const {
  LRScheduler::save(dict, prefix);
  for (size_t i = 0; i < parts_.size(); ++i) parts_[i]->save(dict, part_prefix(prefix, i));
}
void ChainedScheduler::load(DictReader& dict, const std::string& prefix) {
  LRScheduler::load(dict, prefix);
  for (size_t i = 0; i < parts_.size(); ++i) parts_[i]->load(dict, part_prefix(prefix, i));
}

}  // namespace argand::optim
