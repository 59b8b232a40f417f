// Adam and AdamW: steps scaled by running means of the gradient and of its square.
#pragma once
#include "argand/optim/optimizer.h"

namespace argand::optim {

// The options both have; Derived is the class itself, kDecayPercent its default weight decay in hundredths.
template <class Derived, int kDecayPercent>
struct AG_API AdamOptionsOf : public OptimizerCloneableOptions<Derived> {
  using betas_t = std::tuple<double, double>;
  AG_OPTIM_OPTION(Derived, double, lr, 1e-3);
  AG_OPTIM_OPTION(Derived, betas_t, betas, betas_t(0.9, 0.999));
  AG_OPTIM_OPTION(Derived, double, eps, 1e-8);
  AG_OPTIM_OPTION(Derived, double, weight_decay, kDecayPercent / 100.0);
  AG_OPTIM_OPTION(Derived, bool, amsgrad, false);
  AG_OPTIM_OPTION(Derived, bool, maximize, false);

 public:
  double get_lr() const override { return lr(); }
  void set_lr(double lr) override { this->lr() = lr; }
  Fields fields() override;
  void check(const char* optimizer) const override;
};

struct AG_API AdamOptions;
struct AG_API AdamWOptions;
extern template struct AdamOptionsOf<AdamOptions, 0>;
extern template struct AdamOptionsOf<AdamWOptions, 1>;

// weight_decay is added to the gradient: an L2 penalty.
struct AG_API AdamOptions : public AdamOptionsOf<AdamOptions, 0> {
  AdamOptions() = default;
  AdamOptions(double lr) { this->lr(lr); }
};
// weight_decay shrinks the parameter itself.
struct AG_API AdamWOptions : public AdamOptionsOf<AdamWOptions, 1> {
  AdamWOptions() = default;
  AdamWOptions(double lr) { this->lr(lr); }
};

struct AG_API AdamParamState : public OptimizerCloneableParamState<AdamParamState> {
  AG_OPTIM_STATE(AdamParamState, int64_t, step);
  AG_OPTIM_STATE(AdamParamState, Tensor, exp_avg);
  AG_OPTIM_STATE(AdamParamState, Tensor, exp_avg_sq);
  AG_OPTIM_STATE(AdamParamState, Tensor, max_exp_avg_sq);  // amsgrad's

 public:
  Fields fields() override;
};
using AdamWParamState = AdamParamState;

class AG_API Adam : public Optimizer {
 public:
  explicit Adam(const std::vector<OptimizerParamGroup>& groups, const AdamOptions& defaults = {});
  explicit Adam(std::vector<Tensor> params, const AdamOptions& defaults = {});
  Tensor step(LossClosure closure = nullptr) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;
  bool needs(std::string_view field, const OptimizerOptions& options) const override;
};

class AG_API AdamW : public Optimizer {
 public:
  explicit AdamW(const std::vector<OptimizerParamGroup>& groups, const AdamWOptions& defaults = {});
  explicit AdamW(std::vector<Tensor> params, const AdamWOptions& defaults = {});
  Tensor step(LossClosure closure = nullptr) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;
  bool needs(std::string_view field, const OptimizerOptions& options) const override;
};

}  // namespace argand::optim
