// Optimizers to and from named tensors.
#include <charconv>
#include <map>

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"
#include "argand/optim/dict_reader.h"
#include "argand/optim/optimizer.h"
#include "argand/optim/step.h"

namespace argand::optim {

namespace {

Tensor to_tensor(const Field& f) {
  switch (f.kind) {
    case Field::Kind::Double:
      return boxed(f.as<double>());
    case Field::Kind::Int:
      return boxed(f.as<int64_t>());
    case Field::Kind::Bool:
      return boxed(static_cast<int64_t>(f.as<bool>()));
    case Field::Kind::Pair: {
      const auto [a, b] = f.as<std::tuple<double, double>>();
      return boxed(std::vector<double>{a, b});
    }
    default:
      return f.as<Tensor>().defined() ? f.as<Tensor>().detach() : Tensor();
  }
}

// Options: numbers only.
void read_number(const Field& f, DictReader& dict, const std::string& name) {
  switch (f.kind) {
    case Field::Kind::Double:
      f.as<double>() = dict.number(name);
      break;
    case Field::Kind::Int:
      f.as<int64_t>() = dict.integer(name);
      break;
    case Field::Kind::Bool:
      f.as<bool>() = dict.integer(name) != 0;
      break;
    case Field::Kind::Pair: {
      const std::vector<double> x = dict.numbers(name);
      AG_CHECK_AS(ValueError, x.size() == 2, "\"", name, "\" in the state dictionary should be two numbers, got ",
                  x.size());
      f.as<std::tuple<double, double>>() = {x[0], x[1]};
      break;
    }
    default:
      AG_ASSERT(!"an option is a number");
  }
}

std::string group_prefix(size_t g) { return str("groups.", g, '.'); }
std::string state_prefix(size_t i) { return str("state.", i, '.'); }

// The i of "state.<i>.<field>"; false where the name is of another form.
bool parse_state_index(const std::string& name, size_t& index) {
  constexpr size_t kStart = 6;  // past "state."
  if (name.rfind("state.", 0) != 0) return false;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data() + kStart, end, index);
  return error == std::errc() && stop != end && *stop == '.';
}

// A copy of x that lies as p does, in p's dtype.
Tensor fitted(const char* owner, const std::string& name, const Tensor& x, const Tensor& p) {
  AG_CHECK_AS(ValueError, x.sizes() == p.sizes(), owner, ": \"", name, "\" in the state dictionary has sizes ",
              x.sizes(), ", its parameter has ", p.sizes());
  return state_like(p).copy_(x);
}

}  // namespace

void Optimizer::save_state(NamedTensors& dict, const std::string& prefix, const Tensor& p, OptimizerParamState& state,
                           const OptimizerOptions& options) const {
  const Fields fields = state.fields();
  bool begun = false, lacks = false;
  for (const Field& f : fields) {
    if (f.kind != Field::Kind::Tensor) continue;
    begun |= f.as<Tensor>().defined();
    lacks |= !f.as<Tensor>().defined() && needs(f.name, options);
  }
  if (lacks && !begun) return;  // made, but never stepped: as good as none
  for (const Field& f : fields) {
    Tensor x = to_tensor(f);
    if (!x.defined() && needs(f.name, options)) x = state_like(p);
    if (x.defined()) dict.emplace_back(prefix + f.name, std::move(x));
  }
}

std::unique_ptr<OptimizerParamState> Optimizer::load_state(DictReader& dict, const std::string& prefix, const Tensor& p,
                                                           const OptimizerOptions& options) const {
  std::unique_ptr<OptimizerParamState> state = new_state();
  AG_CHECK_AS(ValueError, state, name_, ": the state dictionary has \"", prefix,
              "...\", but this optimizer keeps no state");
  for (const Field& f : state->fields()) {
    const std::string name = prefix + f.name;
    if (f.kind != Field::Kind::Tensor)
      read_number(f, dict, name);
    else if (dict.has(name))
      f.as<Tensor>() =
          f.own_sizes ? dict.tensor(name).to(p.device()).clone() : fitted(name_, name, dict.tensor(name), p);
    else
      AG_CHECK_AS(ValueError, !needs(f.name, options), name_,
                  ": the state dictionary has a state for the parameter of ", p.sizes(), ", but ",
                  prefix.substr(0, prefix.size() - 1), " has no ", f.name);
  }
  return state;
}

NamedTensors Optimizer::state_dict() const {
  NamedTensors dict;
  size_t index = 0;
  for (size_t g = 0; g < param_groups_.size(); ++g) {
    const OptimizerParamGroup& group = param_groups_[g];
    const std::string prefix = group_prefix(g);
    for (const Field& f : const_cast<OptimizerOptions&>(group.options()).fields())
      dict.emplace_back(prefix + f.name, to_tensor(f));
    if (group.initial_lr()) dict.emplace_back(prefix + "initial_lr", boxed(*group.initial_lr()));
    std::vector<int64_t> indices;
    for (size_t i = 0; i < group.params().size(); ++i) indices.push_back(static_cast<int64_t>(index++));
    dict.emplace_back(prefix + "params", boxed(indices));
  }
  index = 0;
  for (const OptimizerParamGroup& group : param_groups_)
    for (const Tensor& p : group.params()) {
      const size_t i = index++;
      const auto found = state_.find(p.impl());
      if (found == state_.end() || !found->second) continue;
      save_state(dict, state_prefix(i), p, *found->second, group.options());
    }
  return dict;
}

void Optimizer::load_state_dict(const NamedTensors& named) {
  const NoGradGuard no_grad;
  DictReader dict(name_, named);
  std::vector<OptimizerParamGroup> groups;
  std::vector<Tensor> params;
  std::vector<size_t> group_of;  // by parameter
  for (size_t g = 0; g < param_groups_.size(); ++g) {
    const std::string prefix = group_prefix(g);
    OptimizerParamGroup& group = groups.emplace_back(param_groups_[g]);
    const size_t saved = dict.integers(prefix + "params").size();
    AG_CHECK_AS(ValueError, saved == group.params().size(), name_, ": group ", g, " of the state dictionary has ",
                saved, " parameters, the optimizer's has ", group.params().size());
    for (const Field& f : group.options().fields()) read_number(f, dict, prefix + f.name);
    group.initial_lr().reset();
    if (dict.has(prefix + "initial_lr")) group.initial_lr() = dict.number(prefix + "initial_lr");
    group.options().check(name_);
    params.insert(params.end(), group.params().begin(), group.params().end());
    group_of.resize(params.size(), g);
  }

  std::map<size_t, std::unique_ptr<OptimizerParamState>> states;
  for (const std::string& name : dict.rest()) {
    size_t i;
    if (!parse_state_index(name, i) || states.count(i)) continue;
    AG_CHECK_AS(ValueError, i < params.size(), name_, ": the state dictionary has \"", name, "\", but there are ",
                params.size(), " parameters");
    states.emplace(i, load_state(dict, state_prefix(i), params[i], groups[group_of[i]].options()));
  }
  dict.expect_end();

  for (size_t g = 0; g < groups.size(); ++g) {
    // Into the options that are there: schedulers and users hold references to them.
    const Fields from = groups[g].options().fields(), to = param_groups_[g].options().fields();
    for (size_t k = 0; k < to.size(); ++k) to[k].assign(from[k]);
    param_groups_[g].initial_lr() = groups[g].initial_lr();
  }
  for (const Tensor& p : params) state_.erase(p.impl());
  for (auto& [i, state] : states) {
    state_[params[i].impl()] = std::move(state);
    state_.keep(params[i]);
  }
}

}  // namespace argand::optim
