// Adagrad: the gradient over the root of the sum of its squares so far.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

struct AG_API AdagradOptions : public OptimizerCloneableOptions<AdagradOptions> {
  AdagradOptions() = default;
  AdagradOptions(double lr) { this->lr(lr); }
  AG_OPTIM_OPTION(AdagradOptions, double, lr, 1e-2);
  AG_OPTIM_OPTION(AdagradOptions, double, lr_decay, 0.0);
  AG_OPTIM_OPTION(AdagradOptions, double, weight_decay, 0.0);
  AG_OPTIM_OPTION(AdagradOptions, double, initial_accumulator_value, 0.0);
  AG_OPTIM_OPTION(AdagradOptions, double, eps, 1e-10);
  AG_OPTIM_OPTION(AdagradOptions, bool, maximize, false);

 public:
  double get_lr() const override { return lr(); }
  void set_lr(double lr) override { this->lr() = lr; }
  Fields fields() override;
  void check(const char* optimizer) const override;
};

struct AG_API AdagradParamState : public OptimizerCloneableParamState<AdagradParamState> {
  AG_OPTIM_STATE(AdagradParamState, Tensor, sum);
  AG_OPTIM_STATE(AdagradParamState, int64_t, step);

 public:
  Fields fields() override;
};

class AG_API Adagrad : public Optimizer {
 public:
  explicit Adagrad(const std::vector<OptimizerParamGroup>& groups, const AdagradOptions& defaults = {});
  explicit Adagrad(std::vector<Tensor> params, const AdagradOptions& defaults = {});
  Tensor step(LossClosure closure = nullptr) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;
  bool needs(std::string_view field, const OptimizerOptions& options) const override;

 private:
  void step_group(size_t group, const std::vector<Tensor>& params, AdagradOptions& o);
};

}  // namespace argand::optim
