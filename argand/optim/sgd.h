// SGD: stochastic gradient descent, with momentum and Nesterov's variant.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

struct AG_API SGDOptions : public OptimizerCloneableOptions<SGDOptions> {
  SGDOptions() = default;
  SGDOptions(double lr) { this->lr(lr); }
  AG_OPTIM_OPTION(SGDOptions, double, lr, 1e-3);
  AG_OPTIM_OPTION(SGDOptions, double, momentum, 0.0);
  AG_OPTIM_OPTION(SGDOptions, double, dampening, 0.0);  // of what enters the momentum buffer, but for the first time
  AG_OPTIM_OPTION(SGDOptions, double, weight_decay, 0.0);
  AG_OPTIM_OPTION(SGDOptions, bool, nesterov, false);  // needs momentum and no dampening
  AG_OPTIM_OPTION(SGDOptions, bool, maximize, false);

 public:
  double get_lr() const override { return lr(); }
  void set_lr(double lr) override { this->lr() = lr; }
  Fields fields() override;
  void check(const char* optimizer) const override;
};

struct AG_API SGDParamState : public OptimizerCloneableParamState<SGDParamState> {
  AG_OPTIM_STATE(SGDParamState, Tensor, momentum_buffer);

 public:
  Fields fields() override;
};

class AG_API SGD : public Optimizer {
 public:
  explicit SGD(const std::vector<OptimizerParamGroup>& groups, const SGDOptions& defaults = {});
  explicit SGD(std::vector<Tensor> params, const SGDOptions& defaults = {});
  Tensor step(LossClosure closure = nullptr) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;

 private:
  void step_plain(const std::vector<Tensor>& params, SGDOptions& o);
  void step_momentum(size_t group, const std::vector<Tensor>& params, SGDOptions& o);
};

}  // namespace argand::optim
