// L-BFGS (Liu and Nocedal, 1989): quasi-Newton steps from the last changes of the gradient.
#pragma once
#include <string>

#include "argand/optim/optimizer.h"

namespace argand::optim {

struct AG_API LBFGSOptions : public OptimizerCloneableOptions<LBFGSOptions> {
  LBFGSOptions() = default;
  LBFGSOptions(double lr) { this->lr(lr); }
  AG_OPTIM_OPTION(LBFGSOptions, double, lr, 1.0);
  AG_OPTIM_OPTION(LBFGSOptions, int64_t, max_iter, 20);  // iterations a step
  // Calls of the closure a step; 1.25 max_iter where absent.
  AG_OPTIM_OPTION(LBFGSOptions, std::optional<int64_t>, max_eval, std::nullopt);
  AG_OPTIM_OPTION(LBFGSOptions, double, tolerance_grad, 1e-7);    // ends the step: the largest slope
  AG_OPTIM_OPTION(LBFGSOptions, double, tolerance_change, 1e-9);  // ends the step: change of a parameter or of the loss
  AG_OPTIM_OPTION(LBFGSOptions, int64_t, history_size, 100);
  // Absent: a step of length lr. "strong_wolfe": a line search.
  AG_OPTIM_OPTION(LBFGSOptions, std::optional<std::string>, line_search_fn, std::nullopt);

 public:
  double get_lr() const override { return lr(); }
  void set_lr(double lr) override { this->lr() = lr; }
  Fields fields() override;
  void check(const char* optimizer) const override;
};

// Of all parameters together; kept with the first of them. Vectors run over all parameters' numbers.
struct AG_API LBFGSParamState : public OptimizerCloneableParamState<LBFGSParamState> {
  AG_OPTIM_STATE(LBFGSParamState, int64_t, func_evals);
  AG_OPTIM_STATE(LBFGSParamState, int64_t, n_iter);
  AG_OPTIM_STATE(LBFGSParamState, Tensor, d);  // the last direction
  AG_OPTIM_STATE(LBFGSParamState, Tensor, prev_flat_grad);
  AG_OPTIM_STATE(LBFGSParamState, Tensor, old_dirs);  // [history, n]: changes of the gradient
  AG_OPTIM_STATE(LBFGSParamState, Tensor, old_stps);  // [history, n]: steps
  AG_OPTIM_STATE(LBFGSParamState, Tensor, numbers);   // float64: the last step's length, H_diag

 public:
  Fields fields() override;
};

// One parameter group. step() needs a closure that clears the gradients, computes the loss and its gradients, and
// returns the loss; it is called several times.
class AG_API LBFGS : public Optimizer {
 public:
  explicit LBFGS(const std::vector<OptimizerParamGroup>& groups, const LBFGSOptions& defaults = {});
  explicit LBFGS(std::vector<Tensor> params, const LBFGSOptions& defaults = {});
  // The loss before the step.
  Tensor step(LossClosure closure) override;

 protected:
  std::unique_ptr<OptimizerParamState> new_state() const override;
};

}  // namespace argand::optim
