#include "argand/optim/schedulers/schedules.h"

#include <algorithm>
#include <cmath>

#include "argand/optim/dict_reader.h"

namespace argand::optim {

namespace {

constexpr double kPi = 3.14159265358979323846;

std::vector<LRLambda> checked(const char* name, const Optimizer& optimizer, std::vector<LRLambda> lambdas) {
  AG_CHECK_AS(ValueError, lambdas.size() == optimizer.param_groups().size(), name, ": got ", lambdas.size(),
              " functions for ", optimizer.param_groups().size(),
              " parameter groups; give one for each, or one for all");
  for (const LRLambda& f : lambdas) AG_CHECK_AS(ValueError, f, name, ": a function is empty");
  return lambdas;
}
std::vector<LRLambda> for_all(const Optimizer& optimizer, const LRLambda& lambda) {
  return std::vector<LRLambda>(optimizer.param_groups().size(), lambda);
}

void check_positive(const char* name, const char* option, int64_t x) {
  AG_CHECK_AS(ValueError, x > 0, name, ": ", option, " must be positive, got ", x);
}

}  // namespace

// --- functions of the user's
// ------------------------------------------------------------------------------------------

LambdaLR::LambdaLR(Optimizer& optimizer, std::vector<LRLambda> lambdas)
    : EpochScheduler(optimizer), lambdas_(checked("LambdaLR", optimizer, std::move(lambdas))) {
  begin();
}
LambdaLR::LambdaLR(Optimizer& optimizer, const LRLambda& lambda) : LambdaLR(optimizer, for_all(optimizer, lambda)) {}
std::vector<double> LambdaLR::get_lrs() {
  std::vector<double> lrs = base_lrs_;
  for (size_t i = 0; i < lrs.size(); ++i) lrs[i] *= lambdas_[i](last_epoch_);
  return lrs;
}

MultiplicativeLR::MultiplicativeLR(Optimizer& optimizer, std::vector<LRLambda> lambdas)
    : EpochScheduler(optimizer), lambdas_(checked("MultiplicativeLR", optimizer, std::move(lambdas))) {
  begin();
}
MultiplicativeLR::MultiplicativeLR(Optimizer& optimizer, const LRLambda& lambda)
    : MultiplicativeLR(optimizer, for_all(optimizer, lambda)) {}
std::vector<double> MultiplicativeLR::get_lrs() {
  std::vector<double> lrs = get_current_lrs();
  if (!is_initial_)
    for (size_t i = 0; i < std::min(lrs.size(), lambdas_.size()); ++i) lrs[i] *= lambdas_[i](last_epoch_);
  return lrs;
}

// --- steps
// ------------------------------------------------------------------------------------------------------------

StepLR::StepLR(Optimizer& optimizer, unsigned step_size, double gamma)
    : EpochScheduler(optimizer), step_size_(step_size), gamma_(gamma) {
  check_positive("StepLR", "step_size", step_size_);
  begin();
}
std::vector<double> StepLR::get_lrs() { return scaled(last_epoch_ == 0 || last_epoch_ % step_size_ ? 1 : gamma_); }
std::vector<double> StepLR::first_lrs() { return base_lrs_; }

MultiStepLR::MultiStepLR(Optimizer& optimizer, std::vector<int64_t> milestones, double gamma)
    : EpochScheduler(optimizer), milestones_(std::move(milestones)), gamma_(gamma) {
  begin();
}
std::vector<double> MultiStepLR::get_lrs() {
  const auto n = std::count(milestones_.begin(), milestones_.end(), last_epoch_);
  return n ? scaled(std::pow(gamma_, static_cast<double>(n))) : get_current_lrs();
}
std::vector<double> MultiStepLR::first_lrs() {
  const auto n = std::count_if(milestones_.begin(), milestones_.end(), [](int64_t m) { return m <= 0; });
  return scaled_base(std::pow(gamma_, static_cast<double>(n)));
}

ConstantLR::ConstantLR(Optimizer& optimizer, double factor, int64_t total_iters)
    : EpochScheduler(optimizer), factor_(factor), total_iters_(total_iters) {
  AG_CHECK_AS(ValueError, factor >= 0 && factor <= 1, "ConstantLR: factor must lie in [0, 1], got ", factor);
  begin();
}
std::vector<double> ConstantLR::get_lrs() {
  if (last_epoch_ == 0) return scaled(factor_);
  return last_epoch_ == total_iters_ ? scaled(1 / factor_) : get_current_lrs();
}
std::vector<double> ConstantLR::first_lrs() { return scaled_base(total_iters_ <= 0 ? 1 : factor_); }

// --- curves
// -----------------------------------------------------------------------------------------------------------

LinearLR::LinearLR(Optimizer& optimizer, double start_factor, double end_factor, int64_t total_iters)
    : EpochScheduler(optimizer), start_factor_(start_factor), end_factor_(end_factor), total_iters_(total_iters) {
  AG_CHECK_AS(ValueError, start_factor > 0 && start_factor <= 1, "LinearLR: start_factor must lie in (0, 1], got ",
              start_factor);
  AG_CHECK_AS(ValueError, end_factor >= 0 && end_factor <= 1, "LinearLR: end_factor must lie in [0, 1], got ",
              end_factor);
  begin();
}
std::vector<double> LinearLR::get_lrs() {
  if (last_epoch_ == 0) return scaled(start_factor_);
  if (is_initial_ || last_epoch_ > total_iters_) return get_current_lrs();
  const double rise = end_factor_ - start_factor_;
  const double before = static_cast<double>(total_iters_) * start_factor_ + static_cast<double>(last_epoch_ - 1) * rise;
  return scaled(1 + rise / before);
}
std::vector<double> LinearLR::first_lrs() { return scaled_base(start_factor_); }

ExponentialLR::ExponentialLR(Optimizer& optimizer, double gamma) : EpochScheduler(optimizer), gamma_(gamma) { begin(); }
std::vector<double> ExponentialLR::get_lrs() { return scaled(is_initial_ ? 1 : gamma_); }
std::vector<double> ExponentialLR::first_lrs() { return base_lrs_; }

PolynomialLR::PolynomialLR(Optimizer& optimizer, int64_t total_iters, double power)
    : EpochScheduler(optimizer), total_iters_(total_iters), power_(power) {
  check_positive("PolynomialLR", "total_iters", total_iters);
  begin();
}
std::vector<double> PolynomialLR::get_lrs() {
  if (is_initial_ || last_epoch_ > total_iters_) return get_current_lrs();
  const auto left = [&](int64_t e) { return 1 - static_cast<double>(e) / static_cast<double>(total_iters_); };
  return scaled(std::pow(left(last_epoch_) / left(last_epoch_ - 1), power_));
}
std::vector<double> PolynomialLR::first_lrs() { return base_lrs_; }

CosineAnnealingLR::CosineAnnealingLR(Optimizer& optimizer, int64_t T_max, double eta_min)
    : EpochScheduler(optimizer), t_max_(T_max), eta_min_(eta_min) {
  check_positive("CosineAnnealingLR", "T_max", T_max);
  begin();
}
std::vector<double> CosineAnnealingLR::get_lrs() {
  std::vector<double> lrs = get_current_lrs();
  if (is_initial_) return lrs;
  const double period = static_cast<double>(t_max_);
  const auto height = [&](int64_t e) { return 1 + std::cos(kPi * static_cast<double>(e) / period); };
  // Where the rate has just touched eta_min, the quotient of heights would be 0 / 0.
  const bool from_bottom = (last_epoch_ - 1 - t_max_) % (2 * t_max_) == 0;
  for (size_t i = 0; i < lrs.size(); ++i) {
    if (from_bottom)
      lrs[i] += (base_lrs_[i] - eta_min_) * (1 - std::cos(kPi / period)) / 2;
    else
      lrs[i] = height(last_epoch_) / height(last_epoch_ - 1) * (lrs[i] - eta_min_) + eta_min_;
  }
  return lrs;
}
std::vector<double> CosineAnnealingLR::first_lrs() { return base_lrs_; }

CosineAnnealingWarmRestarts::CosineAnnealingWarmRestarts(Optimizer& optimizer, int64_t T_0, int64_t T_mult,
                                                         double eta_min)
    : EpochScheduler(optimizer), t_0_(T_0), t_mult_(T_mult), eta_min_(eta_min), t_i_(static_cast<double>(T_0)) {
  check_positive("CosineAnnealingWarmRestarts", "T_0", T_0);
  check_positive("CosineAnnealingWarmRestarts", "T_mult", T_mult);
  begin();
}

std::vector<double> CosineAnnealingWarmRestarts::get_lrs() {
  std::vector<double> lrs = base_lrs_;
  for (double& lr : lrs) lr = eta_min_ + (lr - eta_min_) * (1 + std::cos(kPi * t_cur_ / t_i_)) / 2;
  return lrs;
}

void CosineAnnealingWarmRestarts::step() {
  if (last_epoch_ < 0) return step(0.0);
  ++step_count_;
  ++last_epoch_;
  if (++t_cur_ >= t_i_) {
    t_cur_ = std::fmod(t_cur_, t_i_);
    t_i_ *= static_cast<double>(t_mult_);
  }
  set_lrs(get_lrs());
}

void CosineAnnealingWarmRestarts::step(double epoch) {
  AG_CHECK_AS(ValueError, epoch >= 0, "CosineAnnealingWarmRestarts: the epoch must be 0 or more, got ", epoch);
  ++step_count_;
  last_epoch_ = static_cast<int64_t>(std::floor(epoch));
  const double first = static_cast<double>(t_0_), factor = static_cast<double>(t_mult_);
  t_i_ = first;
  t_cur_ = epoch;
  if (epoch >= first && t_mult_ == 1) {
    t_cur_ = std::fmod(epoch, first);
  } else if (epoch >= first) {
    const double restarts = std::floor(std::log(epoch / first * (factor - 1) + 1) / std::log(factor));
    const double grown = std::pow(factor, restarts);
    t_cur_ = epoch - first * (grown - 1) / (factor - 1);
    t_i_ = first * grown;
  }
  set_lrs(get_lrs());
}

void CosineAnnealingWarmRestarts::save(NamedTensors& dict, const std::string& prefix) const {
  EpochScheduler::save(dict, prefix);
  dict.emplace_back(prefix + "T_cur", boxed(t_cur_));
  dict.emplace_back(prefix + "T_i", boxed(t_i_));
}
void CosineAnnealingWarmRestarts::load(DictReader& dict, const std::string& prefix) {
  const double cur = dict.number(prefix + "T_cur"), between = dict.number(prefix + "T_i");
  EpochScheduler::load(dict, prefix);
  t_cur_ = cur;
  t_i_ = between;
}

}  // namespace argand::optim
