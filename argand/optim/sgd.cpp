#include "argand/optim/sgd.h"

#include "argand/autograd/grad_mode.h"
#include "argand/core/interrupt.h"
#include "argand/optim/check.h"
#include "argand/optim/step.h"

namespace argand::optim {

Fields SGDParamState::fields() { return {{"momentum_buffer", momentum_buffer_}}; }
Fields SGDOptions::fields() {
  return {{"lr", lr_},
          {"momentum", momentum_},
          {"dampening", dampening_},
          {"weight_decay", weight_decay_},
          {"nesterov", nesterov_},
          {"maximize", maximize_}};
}

void SGDOptions::check(const char* optimizer) const {
  check_not_negative(optimizer, "lr", lr());
  check_not_negative(optimizer, "momentum", momentum());
  check_not_negative(optimizer, "weight_decay", weight_decay());
  AG_CHECK_AS(ValueError, !nesterov() || (momentum() > 0 && dampening() == 0), optimizer,
              ": nesterov needs a momentum above 0 and a dampening of 0, got momentum ", momentum(), " and dampening ",
              dampening());
}

SGD::SGD(const std::vector<OptimizerParamGroup>& groups, const SGDOptions& defaults)
    : Optimizer("SGD", std::make_unique<SGDOptions>(defaults)) {
  add_groups(groups);
}
SGD::SGD(std::vector<Tensor> params, const SGDOptions& defaults)
    : SGD(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))}, defaults) {}

std::unique_ptr<OptimizerParamState> SGD::new_state() const { return std::make_unique<SGDParamState>(); }

void SGD::step_plain(const std::vector<Tensor>& params, SGDOptions& o) {
  SgdAttrs attrs;
  attrs.lr = &o.lr();
  attrs.weight_decay = o.weight_decay();
  attrs.maximize = o.maximize();
  StepList list(name(), op::sgd_step, 0, attrs);
  for (size_t i = 0; i < params.size(); ++i)
    if (const Tensor* g = StepList::gradient(params[i])) list.add(i, params[i], *g, {}, nullptr);
  list.run();
}

void SGD::step_momentum(size_t group, const std::vector<Tensor>& params, SGDOptions& o) {
  SgdAttrs attrs;
  attrs.lr = &o.lr();
  attrs.weight_decay = o.weight_decay();
  attrs.maximize = o.maximize();
  attrs.momentum = o.momentum();
  attrs.dampening = o.dampening();
  attrs.nesterov = o.nesterov();
  SgdAttrs first_attrs = attrs;
  first_attrs.first = true;
  StepList list(name(), op::sgd_momentum_step, 1, attrs), first(name(), op::sgd_momentum_step, 1, first_attrs);
  for (size_t i = 0; i < params.size(); ++i) {
    const Tensor* g = StepList::gradient(params[i]);
    if (!g) continue;
    Tensor& buffer = state_of<SGDParamState>(group, i, params[i]).momentum_buffer();
    const bool is_first = !buffer.defined();
    if (is_first) buffer = state_like(params[i]);
    (is_first ? first : list).add(i, params[i], *g, {&buffer}, nullptr);
  }
  list.run();
  first.run();
}

Tensor SGD::step(LossClosure closure) {
  const NoGradGuard no_grad;
  Tensor loss = begin_step(closure);
  const UninterruptedGuard whole;  // all parameters or none
  for (size_t g = 0; g < param_groups_.size(); ++g) {
    auto& o = static_cast<SGDOptions&>(param_groups_[g].options());
    if (o.momentum() == 0)
      step_plain(param_groups_[g].params(), o);
    else
      step_momentum(g, param_groups_[g].params(), o);
  }
  return loss;
}

}  // namespace argand::optim
