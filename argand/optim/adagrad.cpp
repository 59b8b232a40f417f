#include "argand/optim/adagrad.h"

#include "argand/autograd/grad_mode.h"
#include "argand/core/interrupt.h"
#include "argand/ops/functions.h"
#include "argand/optim/check.h"
#include "argand/optim/step.h"

namespace argand::optim {

Fields AdagradParamState::fields() { return {{"step", step_}, {"sum", sum_}}; }
Fields AdagradOptions::fields() {
  return {{"lr", lr_},
          {"lr_decay", lr_decay_},
          {"weight_decay", weight_decay_},
          {"initial_accumulator_value", initial_accumulator_value_},
          {"eps", eps_},
          {"maximize", maximize_}};
}

void AdagradOptions::check(const char* optimizer) const {
  check_not_negative(optimizer, "lr", lr());
  check_not_negative(optimizer, "lr_decay", lr_decay());
  check_not_negative(optimizer, "weight_decay", weight_decay());
  check_not_negative(optimizer, "initial_accumulator_value", initial_accumulator_value());
  check_not_negative(optimizer, "eps", eps());
}

Adagrad::Adagrad(const std::vector<OptimizerParamGroup>& groups, const AdagradOptions& defaults)
    : Optimizer("Adagrad", std::make_unique<AdagradOptions>(defaults)) {
  add_groups(groups);
}
Adagrad::Adagrad(std::vector<Tensor> params, const AdagradOptions& defaults)
    : Adagrad(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))}, defaults) {}

std::unique_ptr<OptimizerParamState> Adagrad::new_state() const { return std::make_unique<AdagradParamState>(); }
bool Adagrad::needs(std::string_view field, const OptimizerOptions&) const { return field == "sum"; }

namespace {

// Complex parameters are moved as pairs of real ones, so both parts begin alike.
Tensor first_sum(const Tensor& p, double value) {
  Tensor sum = state_like(p);
  if (value != 0) sum.fill_(p.is_complex() ? Scalar(Complex<double>(value, value)) : Scalar(value));
  return sum;
}

}  // namespace

void Adagrad::step_group(size_t group, const std::vector<Tensor>& params, AdagradOptions& o) {
  AdagradAttrs attrs;
  attrs.lr = &o.lr();
  attrs.weight_decay = o.weight_decay();
  attrs.maximize = o.maximize();
  attrs.lr_decay = o.lr_decay();
  attrs.eps = o.eps();
  StepList list(name(), op::adagrad_step, 1, attrs);
  for (size_t i = 0; i < params.size(); ++i) {
    const Tensor* g = StepList::gradient(params[i]);
    if (!g) continue;
    auto& s = state_of<AdagradParamState>(group, i, params[i]);
    if (!s.sum().defined()) s.sum() = first_sum(params[i], o.initial_accumulator_value());
    list.add(i, params[i], *g, {&s.sum()}, &s.step());
  }
  list.run();
}

Tensor Adagrad::step(LossClosure closure) {
  const NoGradGuard no_grad;
  Tensor loss = begin_step(closure);
  const UninterruptedGuard whole;  // all parameters or none
  for (size_t g = 0; g < param_groups_.size(); ++g)
    step_group(g, param_groups_[g].params(), static_cast<AdagradOptions&>(param_groups_[g].options()));
  return loss;
}

}  // namespace argand::optim
