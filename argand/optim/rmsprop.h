// RMSprop: the gradient over the root of the running mean of its square.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

struct AG_API RMSpropOptions : public OptimizerCloneableOptions<RMSpropOptions> {
  RMSpropOptions() = default;
  RMSpropOptions(double lr) { this->lr(lr); }
  AG_OPTIM_OPTION(RMSpropOptions, double, lr, 1e-2);
  AG_OPTIM_OPTION(RMSpropOptions, double, alpha, 0.99);
  AG_OPTIM_OPTION(RMSpropOptions, double, eps, 1e-8);
  AG_OPTIM_OPTION(RMSpropOptions, double, weight_decay, 0.0);
  AG_OPTIM_OPTION(RMSpropOptions, double, momentum, 0.0);
  AG_OPTIM_OPTION(RMSpropOptions, bool, centered, false);  // by the variance in place of the mean square
  AG_OPTIM_OPTION(RMSpropOptions, bool, maximize, false);

 public:
  double get_lr() const override { return lr(); }
  void set_lr(double lr) override { this->lr() = lr; }
  Fields fields() override;
  void check(const char* optimizer) const override;
};

struct AG_API RMSpropParamState : public OptimizerCloneableParamState<RMSpropParamState> {
  AG_OPTIM_STATE(RMSpropParamState, int64_t, step);
  AG_OPTIM_STATE(RMSpropParamState, Tensor, square_avg);
  AG_OPTIM_STATE(RMSpropParamState, Tensor, momentum_buffer);
  AG_OPTIM_STATE(RMSpropParamState, Tensor, grad_avg);

 public:
  Fields fields() override;
};

class AG_API RMSprop : public Optimizer {
 public:
  explicit RMSprop(const std::vector<OptimizerParamGroup>& groups, const RMSpropOptions& defaults = {});
  explicit RMSprop(std::vector<Tensor> params, const RMSpropOptions& defaults = {});
  Tensor step(LossClosure closure = nullptr) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;
  bool needs(std::string_view field, const OptimizerOptions& options) const override;

 private:
  void step_group(size_t group, const std::vector<Tensor>& params, RMSpropOptions& o);
};

}  // namespace argand::optim
