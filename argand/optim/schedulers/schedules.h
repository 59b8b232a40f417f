// The simple schedules. e is the epoch, counted from 0, lr the rate now, base the rate at the start. Recurrences work
// on the current rate, so schedules can be combined: step each.
#pragma once
#include "argand/optim/schedulers/lr_scheduler.h"

namespace argand::optim {

#define AG_SCHEDULER(Class)               \
 protected:                               \
  std::vector<double> get_lrs() override; \
  const char* name() const override { return #Class; }

using LRLambda = std::function<double(int64_t epoch)>;

// base * lambda(e); one lambda for all groups, or one per group.
class AG_API LambdaLR final : public EpochScheduler {
 public:
  LambdaLR(Optimizer& optimizer, const LRLambda& lambda);
  LambdaLR(Optimizer& optimizer, std::vector<LRLambda> lambdas);
  AG_SCHEDULER(LambdaLR)

 private:
  std::vector<LRLambda> lambdas_;
};

// lr * lambda(e) from epoch 1 on.
class AG_API MultiplicativeLR final : public EpochScheduler {
 public:
  MultiplicativeLR(Optimizer& optimizer, const LRLambda& lambda);
  MultiplicativeLR(Optimizer& optimizer, std::vector<LRLambda> lambdas);
  AG_SCHEDULER(MultiplicativeLR)

 private:
  std::vector<LRLambda> lambdas_;
};

// lr * gamma every step_size epochs: after step_size calls of step() for the first time, as PyTorch's in Python.
// (libtorch's C++ class of this name, which sets nothing in its constructor, does so one call later.)
class AG_API StepLR final : public EpochScheduler {
 public:
  StepLR(Optimizer& optimizer, unsigned step_size, double gamma = 0.1);
  AG_SCHEDULER(StepLR)
  std::vector<double> first_lrs() override;

 private:
  int64_t step_size_;
  double gamma_;
};

// lr * gamma at each milestone; one that is listed twice counts twice.
class AG_API MultiStepLR final : public EpochScheduler {
 public:
  MultiStepLR(Optimizer& optimizer, std::vector<int64_t> milestones, double gamma = 0.1);
  AG_SCHEDULER(MultiStepLR)
  std::vector<double> first_lrs() override;

 private:
  std::vector<int64_t> milestones_;
  double gamma_;
};

// base * factor, and base from epoch total_iters on.
class AG_API ConstantLR final : public EpochScheduler {
 public:
  explicit ConstantLR(Optimizer& optimizer, double factor = 1.0 / 3, int64_t total_iters = 5);
  AG_SCHEDULER(ConstantLR)
  std::vector<double> first_lrs() override;

 private:
  double factor_;
  int64_t total_iters_;
};

// From base * start_factor to base * end_factor in total_iters epochs, along a line.
class AG_API LinearLR final : public EpochScheduler {
 public:
  explicit LinearLR(Optimizer& optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0,
                    int64_t total_iters = 5);
  AG_SCHEDULER(LinearLR)
  std::vector<double> first_lrs() override;

 private:
  double start_factor_, end_factor_;
  int64_t total_iters_;
};

// lr * gamma every epoch.
class AG_API ExponentialLR final : public EpochScheduler {
 public:
  ExponentialLR(Optimizer& optimizer, double gamma);
  AG_SCHEDULER(ExponentialLR)
  std::vector<double> first_lrs() override;

 private:
  double gamma_;
};

// base * (1 - e / total_iters)^power down to 0.
class AG_API PolynomialLR final : public EpochScheduler {
 public:
  explicit PolynomialLR(Optimizer& optimizer, int64_t total_iters = 5, double power = 1.0);
  AG_SCHEDULER(PolynomialLR)
  std::vector<double> first_lrs() override;

 private:
  int64_t total_iters_;
  double power_;
};

// Half a cosine from base to eta_min in T_max epochs, and back.
// Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts" (2017).
class AG_API CosineAnnealingLR final : public EpochScheduler {
 public:
  CosineAnnealingLR(Optimizer& optimizer, int64_t T_max, double eta_min = 0);
  AG_SCHEDULER(CosineAnnealingLR)
  std::vector<double> first_lrs() override;

 private:
  int64_t t_max_;
  double eta_min_;
};

// Half a cosine from base to eta_min in T_0 epochs, then anew from base, each time T_mult times as long.
class AG_API CosineAnnealingWarmRestarts final : public EpochScheduler {
 public:
  CosineAnnealingWarmRestarts(Optimizer& optimizer, int64_t T_0, int64_t T_mult = 1, double eta_min = 0);
  void step() override;
  // Goes to an epoch, which may have a fraction. Throws ValueError below 0.
  void step(double epoch);
  AG_SCHEDULER(CosineAnnealingWarmRestarts)
  void save(NamedTensors& dict, const std::string& prefix) const override;
  void load(DictReader& dict, const std::string& prefix) override;

 private:
  int64_t t_0_, t_mult_;
  double eta_min_, t_cur_ = -1, t_i_;  // epochs since the last restart, epochs between the last and the next
};

}  // namespace argand::optim
