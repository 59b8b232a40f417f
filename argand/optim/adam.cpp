#include "argand/optim/adam.h"

#include "argand/autograd/grad_mode.h"
#include "argand/core/interrupt.h"
#include "argand/optim/check.h"
#include "argand/optim/step.h"

namespace argand::optim {

template <class Derived, int kDecayPercent>
Fields AdamOptionsOf<Derived, kDecayPercent>::fields() {
  return {{"lr", lr_},           {"betas", betas_},      {"eps", eps_}, {"weight_decay", weight_decay_},
          {"amsgrad", amsgrad_}, {"maximize", maximize_}};
}

template <class Derived, int kDecayPercent>
void AdamOptionsOf<Derived, kDecayPercent>::check(const char* optimizer) const {
  check_not_negative(optimizer, "lr", lr());
  check_betas(optimizer, betas());
  check_not_negative(optimizer, "eps", eps());
  check_not_negative(optimizer, "weight_decay", weight_decay());
}

template struct AdamOptionsOf<AdamOptions, 0>;
template struct AdamOptionsOf<AdamWOptions, 1>;

Fields AdamParamState::fields() {
  return {{"step", step_}, {"exp_avg", exp_avg_}, {"exp_avg_sq", exp_avg_sq_}, {"max_exp_avg_sq", max_exp_avg_sq_}};
}

namespace {

void make_tensors(AdamParamState& s, const Tensor& p, bool amsgrad) {
  if (AG_UNLIKELY(!s.exp_avg().defined())) s.exp_avg() = state_like(p);
  if (AG_UNLIKELY(!s.exp_avg_sq().defined())) s.exp_avg_sq() = state_like(p);
  if (AG_UNLIKELY(amsgrad && !s.max_exp_avg_sq().defined())) s.max_exp_avg_sq() = state_like(p);
}

bool is_needed(std::string_view field, bool amsgrad) {
  return field == "exp_avg" || field == "exp_avg_sq" || (field == "max_exp_avg_sq" && amsgrad);
}

// state(i): of the i-th parameter.
template <class Options, class StateOf>
void step_group(const char* name, const std::vector<Tensor>& params, Options& o, bool decoupled, StateOf&& state) {
  AdamAttrs attrs;
  attrs.lr = &o.lr();
  attrs.weight_decay = o.weight_decay();
  attrs.maximize = o.maximize();
  std::tie(attrs.beta1, attrs.beta2) = o.betas();
  attrs.eps = o.eps();
  attrs.decoupled = decoupled;
  const bool amsgrad = o.amsgrad();
  StepList list(name, op::adam_step, amsgrad ? 3 : 2, attrs);
  for (size_t i = 0; i < params.size(); ++i) {
    const Tensor* g = StepList::gradient(params[i]);
    if (!g) continue;
    AdamParamState& s = state(i);
    make_tensors(s, params[i], amsgrad);
    if (amsgrad)
      list.add(i, params[i], *g, {&s.exp_avg(), &s.exp_avg_sq(), &s.max_exp_avg_sq()}, &s.step());
    else
      list.add(i, params[i], *g, {&s.exp_avg(), &s.exp_avg_sq()}, &s.step());
  }
  list.run();
}

std::vector<OptimizerParamGroup> one_group(std::vector<Tensor>&& params) {
  return {OptimizerParamGroup(std::move(params))};
}

}  // namespace

#define AG_ADAM(Class, decoupled)                                                                              \
  Class::Class(const std::vector<OptimizerParamGroup>& groups, const Class##Options& defaults)                 \
      : Optimizer(#Class, std::make_unique<Class##Options>(defaults)) {                                        \
    add_groups(groups);                                                                                        \
  }                                                                                                            \
  Class::Class(std::vector<Tensor> params, const Class##Options& defaults)                                     \
      : Class(one_group(std::move(params)), defaults) {}                                                       \
  std::unique_ptr<OptimizerParamState> Class::new_state() const { return std::make_unique<AdamParamState>(); } \
  bool Class::needs(std::string_view field, const OptimizerOptions& options) const {                           \
    return is_needed(field, static_cast<const Class##Options&>(options).amsgrad());                            \
  }                                                                                                            \
  Tensor Class::step(LossClosure closure) {                                                                    \
    const NoGradGuard no_grad;                                                                                 \
    Tensor loss = begin_step(closure);                                                                         \
    const UninterruptedGuard whole;                                                                            \
    for (size_t g = 0; g < param_groups_.size(); ++g) {                                                        \
      const std::vector<Tensor>& params = param_groups_[g].params();                                           \
      auto& o = static_cast<Class##Options&>(param_groups_[g].options());                                      \
      step_group(name(), params, o, decoupled,                                                                 \
                 [&](size_t i) -> AdamParamState& { return state_of<AdamParamState>(g, i, params[i]); });      \
    }                                                                                                          \
    return loss;                                                                                               \
  }
AG_ADAM(Adam, false)
AG_ADAM(AdamW, true)
#undef AG_ADAM

}  // namespace argand::optim
