#include "argand/optim/rmsprop.h"

#include "argand/autograd/grad_mode.h"
#include "argand/core/interrupt.h"
#include "argand/optim/check.h"
#include "argand/optim/step.h"

namespace argand::optim {

Fields RMSpropOptions::fields() {
  return {{"lr", lr_},
          {"alpha", alpha_},
          {"eps", eps_},
          {"weight_decay", weight_decay_},
          {"momentum", momentum_},
          {"centered", centered_},
          {"maximize", maximize_}};
}

void RMSpropOptions::check(const char* optimizer) const {
  check_not_negative(optimizer, "lr", lr());
  check_not_negative(optimizer, "alpha", alpha());
  check_not_negative(optimizer, "eps", eps());
  check_not_negative(optimizer, "weight_decay", weight_decay());
  check_not_negative(optimizer, "momentum", momentum());
}

Fields RMSpropParamState::fields() {
  return {{"step", step_}, {"square_avg", square_avg_}, {"momentum_buffer", momentum_buffer_}, {"grad_avg", grad_avg_}};
}

RMSprop::RMSprop(const std::vector<OptimizerParamGroup>& groups, const RMSpropOptions& defaults)
    : Optimizer("RMSprop", std::make_unique<RMSpropOptions>(defaults)) {
  add_groups(groups);
}
RMSprop::RMSprop(std::vector<Tensor> params, const RMSpropOptions& defaults)
    : RMSprop(std::vector<OptimizerParamGroup>{OptimizerParamGroup(std::move(params))}, defaults) {}

std::unique_ptr<OptimizerParamState> RMSprop::new_state() const { return std::make_unique<RMSpropParamState>(); }
bool RMSprop::needs(std::string_view field, const OptimizerOptions& options) const {
  const auto& o = static_cast<const RMSpropOptions&>(options);
  return field == "square_avg" || (field == "grad_avg" && o.centered()) ||
         (field == "momentum_buffer" && o.momentum() > 0);
}

void RMSprop::step_group(size_t group, const std::vector<Tensor>& params, RMSpropOptions& o) {
  RmspropAttrs attrs;
  attrs.lr = &o.lr();
  attrs.weight_decay = o.weight_decay();
  attrs.maximize = o.maximize();
  attrs.alpha = o.alpha();
  attrs.eps = o.eps();
  attrs.momentum = o.momentum();
  attrs.centered = o.centered();
  const bool centered = o.centered(), momentum = o.momentum() > 0;
  StepList list(name(), op::rmsprop_step, 1 + centered + momentum, attrs);
  for (size_t i = 0; i < params.size(); ++i) {
    const Tensor& p = params[i];
    const Tensor* g = StepList::gradient(p);
    if (!g) continue;
    auto& s = state_of<RMSpropParamState>(group, i, p);
    if (!s.square_avg().defined()) s.square_avg() = state_like(p);
    if (centered && !s.grad_avg().defined()) s.grad_avg() = state_like(p);
    if (momentum && !s.momentum_buffer().defined()) s.momentum_buffer() = state_like(p);
    if (centered && momentum)
      list.add(i, p, *g, {&s.square_avg(), &s.grad_avg(), &s.momentum_buffer()}, &s.step());
    else if (centered || momentum)
      list.add(i, p, *g, {&s.square_avg(), centered ? &s.grad_avg() : &s.momentum_buffer()}, &s.step());
    else
      list.add(i, p, *g, {&s.square_avg()}, &s.step());
  }
  list.run();
}

Tensor RMSprop::step(LossClosure closure) {
  const NoGradGuard no_grad;
  Tensor loss = begin_step(closure);
  const UninterruptedGuard whole;  // all parameters or none
  for (size_t g = 0; g < param_groups_.size(); ++g)
    step_group(g, param_groups_[g].params(), static_cast<RMSpropOptions&>(param_groups_[g].options()));
  return loss;
}

}  // namespace argand::optim
