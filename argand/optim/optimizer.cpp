#include "argand/optim/optimizer.h"

#include <typeinfo>
#include <unordered_set>

#include "argand/autograd/meta.h"
#include "argand/autograd/record.h"
#include "argand/ops/functions.h"

namespace argand::optim {

OptimizerParamGroup::OptimizerParamGroup(std::vector<Tensor> params) : params_(std::move(params)) {}
OptimizerParamGroup::OptimizerParamGroup(std::vector<Tensor> params, std::unique_ptr<OptimizerOptions> options)
    : params_(std::move(params)), options_(std::move(options)) {}
OptimizerParamGroup::OptimizerParamGroup(const OptimizerParamGroup& o)
    : params_(o.params_), options_(o.options_ ? o.options_->clone() : nullptr), initial_lr_(o.initial_lr_) {}
OptimizerParamGroup::OptimizerParamGroup(OptimizerParamGroup&&) noexcept = default;
OptimizerParamGroup& OptimizerParamGroup::operator=(OptimizerParamGroup&&) noexcept = default;
OptimizerParamGroup::~OptimizerParamGroup() = default;

void OptimizerParamGroup::set_options(std::unique_ptr<OptimizerOptions> options) { options_ = std::move(options); }
OptimizerOptions& OptimizerParamGroup::options() {
  AG_CHECK(options_, "OptimizerParamGroup::options: this group has none yet; they come with the optimizer's defaults");
  return *options_;
}
const OptimizerOptions& OptimizerParamGroup::options() const {
  return const_cast<OptimizerParamGroup*>(this)->options();
}

OptimizerState::OptimizerState() = default;
OptimizerState::OptimizerState(OptimizerState&&) noexcept = default;
OptimizerState& OptimizerState::operator=(OptimizerState&&) noexcept = default;
OptimizerState::~OptimizerState() = default;

OptimizerState::Map& OptimizerState::changed() {
  ++changes_;
  return map_;
}
std::unique_ptr<OptimizerParamState>& OptimizerState::operator[](void* key) { return changed()[key]; }
std::unique_ptr<OptimizerParamState>& OptimizerState::at(void* key) { return changed().at(key); }
const std::unique_ptr<OptimizerParamState>& OptimizerState::at(void* key) const { return map_.at(key); }
OptimizerState::iterator OptimizerState::find(void* key) { return changed().find(key); }
OptimizerState::const_iterator OptimizerState::find(void* key) const { return map_.find(key); }
size_t OptimizerState::count(void* key) const { return map_.count(key); }
size_t OptimizerState::size() const { return map_.size(); }
OptimizerState::iterator OptimizerState::begin() { return changed().begin(); }
OptimizerState::iterator OptimizerState::end() { return map_.end(); }
OptimizerState::const_iterator OptimizerState::begin() const { return map_.begin(); }
OptimizerState::const_iterator OptimizerState::end() const { return map_.end(); }

size_t OptimizerState::erase(void* key) {
  const size_t erased = changed().erase(key);
  params_.erase(key);
  return erased;
}
void OptimizerState::clear() {
  changed().clear();
  params_.clear();
}
void OptimizerState::keep(const Tensor& p) { params_.insert_or_assign(p.impl(), p); }

Optimizer::~Optimizer() = default;
Optimizer::Optimizer(Optimizer&&) noexcept = default;
Optimizer& Optimizer::operator=(Optimizer&&) noexcept = default;
Optimizer::Optimizer(const char* name, std::unique_ptr<OptimizerOptions> defaults)
    : defaults_(std::move(defaults)), name_(name) {}
Optimizer::Optimizer(const std::vector<OptimizerParamGroup>& groups, std::unique_ptr<OptimizerOptions> defaults)
    : defaults_(std::move(defaults)) {
  add_groups(groups);
}
Optimizer::Optimizer(std::vector<Tensor> parameters, std::unique_ptr<OptimizerOptions> defaults)
    : Optimizer({OptimizerParamGroup(std::move(parameters))}, std::move(defaults)) {}

void Optimizer::add_groups(const std::vector<OptimizerParamGroup>& groups) {
  defaults_->check(name_);
  for (const OptimizerParamGroup& g : groups) add_param_group(g);
}

void Optimizer::add_param_group(const OptimizerParamGroup& group) {
  OptimizerParamGroup added(group);
  if (!added.has_options()) {
    added.set_options(defaults_->clone());
  } else {
    OptimizerOptions& options = added.options();
    const OptimizerOptions& defaults = *defaults_;
    AG_CHECK_AS(TypeError, typeid(options) == typeid(defaults), name_,
                ": a parameter group has the options of another optimizer; give it ", name_, "Options");
    options.inherit(defaults);
  }
  added.options().check(name_);
  check_params(added.params(), "of the group");
  param_groups_.push_back(std::move(added));
}

void Optimizer::check_params(const std::vector<Tensor>& params, const char* what) const {
  std::unordered_set<const TensorImpl*> seen;
  for (const OptimizerParamGroup& g : param_groups_)
    for (const Tensor& p : g.params()) seen.insert(p.impl());
  for (size_t i = 0; i < params.size(); ++i) {
    const Tensor& p = params[i];
    AG_CHECK_AS(ValueError, p.defined(), name_, ": parameter ", i, ' ', what, " is undefined");
    AG_CHECK_AS(ValueError, p.is_leaf(), name_, ": parameter ", i, ' ', what, " (sizes ", p.sizes(),
                ") is not a leaf but was computed; optimize the tensor it was computed from, or its detach()");
    AG_CHECK_AS(ValueError, seen.insert(p.impl()).second, name_, ": parameter ", i, ' ', what, " (sizes ", p.sizes(),
                ") appears twice among the optimizer's parameters");
  }
}

void Optimizer::add_parameters(const std::vector<Tensor>& parameters) {
  AG_CHECK_AS(ValueError, !param_groups_.empty(), name_,
              ": add_parameters adds to the first group, but there is none; use add_param_group");
  check_params(parameters, "to add");
  auto& list = this->parameters();
  list.insert(list.end(), parameters.begin(), parameters.end());
}

size_t Optimizer::size() const {
  size_t n = 0;
  for (const OptimizerParamGroup& g : param_groups_) n += g.params().size();
  return n;
}

namespace {

void fill_with_zeros(Tensor& g) {
  if (g.grad_fn())
    g = g.detach();
  else
    g.requires_grad_(false);
  g.zero_();
}

}  // namespace

void Optimizer::zero_grad(bool set_to_none) {
  for (OptimizerParamGroup& group : param_groups_)
    for (const Tensor& p : group.params()) {
      AutogradMeta* m = p.defined() ? p.impl()->autograd : nullptr;
      if (!m || !m->grad.defined()) continue;
      if (set_to_none)
        m->grad.reset();
      else
        fill_with_zeros(m->grad);
    }
}

Tensor Optimizer::begin_step(const LossClosure& closure) {
  Tensor loss;
  if (closure) {
    const AutoGradMode on(true);
    loss = closure();
  }
  if (AG_UNLIKELY(slots_at_ != state_.changes() || slots_.size() != param_groups_.size())) {
    slots_.assign(param_groups_.size(), {});
    slots_at_ = state_.changes();
  }
  for (size_t g = 0; g < slots_.size(); ++g) slots_[g].resize(param_groups_[g].params().size());
  return loss;
}

void Optimizer::find_state(Slot& slot, const Tensor& p) {
  std::unique_ptr<OptimizerParamState>& state = state_[p.impl()];
  slots_at_ = state_.changes();  // ours: an unordered_map's other elements stay where they are
  if (!state) state = new_state();
  AG_ASSERT(state != nullptr);
  state_.keep(p);
  slot = {p.impl(), state.get()};
}

}  // namespace argand::optim
