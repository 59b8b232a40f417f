// Optimizer: parameter groups, their options, what is remembered per parameter.
#pragma once
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "argand/core/named_tensors.h"
#include "argand/optim/options.h"

namespace argand::optim {

class DictReader;

// Parameters that share options.
class AG_API OptimizerParamGroup {
 public:
  // Without options the group takes the optimizer's defaults.
  OptimizerParamGroup(std::vector<Tensor> params);
  OptimizerParamGroup(std::vector<Tensor> params, std::unique_ptr<OptimizerOptions> options);
  OptimizerParamGroup(const OptimizerParamGroup& o);
  OptimizerParamGroup(OptimizerParamGroup&&) noexcept;
  OptimizerParamGroup& operator=(const OptimizerParamGroup&) = delete;
  OptimizerParamGroup& operator=(OptimizerParamGroup&&) noexcept;
  ~OptimizerParamGroup();

  bool has_options() const { return options_ != nullptr; }
  OptimizerOptions& options();
  const OptimizerOptions& options() const;
  void set_options(std::unique_ptr<OptimizerOptions> options);
  std::vector<Tensor>& params() { return params_; }
  const std::vector<Tensor>& params() const { return params_; }
  // The learning rate the first scheduler found; schedules start from it.
  std::optional<double>& initial_lr() { return initial_lr_; }
  const std::optional<double>& initial_lr() const { return initial_lr_; }

 private:
  std::vector<Tensor> params_;
  std::unique_ptr<OptimizerOptions> options_;
  std::optional<double> initial_lr_;
};

// State by parameter; the key is Tensor::impl(). A parameter whose state the optimizer made or found lives as long as
// that state is here, so that no other tensor can take its place in memory and with it its state. Counts possible
// changes from outside, so that an optimizer may keep pointers into it.
class AG_API OptimizerState {
 public:
  using Map = std::unordered_map<void*, std::unique_ptr<OptimizerParamState>>;
  using iterator = Map::iterator;
  using const_iterator = Map::const_iterator;

  OptimizerState();
  OptimizerState(OptimizerState&&) noexcept;
  OptimizerState& operator=(OptimizerState&&) noexcept;
  ~OptimizerState();

  std::unique_ptr<OptimizerParamState>& operator[](void* key);
  std::unique_ptr<OptimizerParamState>& at(void* key);
  const std::unique_ptr<OptimizerParamState>& at(void* key) const;
  iterator find(void* key);
  const_iterator find(void* key) const;
  size_t count(void* key) const;
  size_t erase(void* key);
  void clear();
  // Keeps p alive beside its state.
  void keep(const Tensor& p);
  size_t size() const;
  bool empty() const { return size() == 0; }
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  uint64_t changes() const { return changes_; }

 private:
  Map& changed();

  Map map_;
  std::unordered_map<void*, Tensor> params_;
  uint64_t changes_ = 0;
};

class AG_API Optimizer {
 public:
  using LossClosure = std::function<Tensor()>;

  // Not copied: use state_dict() and load_state_dict().
  Optimizer(const Optimizer&) = delete;
  Optimizer& operator=(const Optimizer&) = delete;
  Optimizer(Optimizer&&) noexcept;
  Optimizer& operator=(Optimizer&&) noexcept;
  virtual ~Optimizer();

  // Options a group does not give become the defaults. Throws ValueError for a parameter that is no leaf or is already
  // in a group, TypeError for options of another optimizer.
  void add_param_group(const OptimizerParamGroup& group);
  // To the first group. Throws as add_param_group() does; then none is added.
  void add_parameters(const std::vector<Tensor>& parameters);

  // Moves every parameter that has a gradient. A closure is run first, with gradients on, and its loss returned.
  virtual Tensor step(LossClosure closure = nullptr) = 0;
  // Forgets the gradients, or with set_to_none=false fills them with zeros.
  void zero_grad(bool set_to_none = true);

  const std::vector<Tensor>& parameters() const { return param_groups_.at(0).params(); }
  std::vector<Tensor>& parameters() { return param_groups_.at(0).params(); }
  size_t size() const;  // parameters in all groups
  OptimizerOptions& defaults() { return *defaults_; }
  const OptimizerOptions& defaults() const { return *defaults_; }
  std::vector<OptimizerParamGroup>& param_groups() { return param_groups_; }
  const std::vector<OptimizerParamGroup>& param_groups() const { return param_groups_; }
  OptimizerState& state() { return state_; }
  const OptimizerState& state() const { return state_; }

  // "groups.0.lr", ..., "groups.0.params" (indices counted over all groups), "state.3.exp_avg", ... Tensors share
  // memory with the optimizer: clone them to keep what they hold now.
  NamedTensors state_dict() const;
  // Copies the numbers in; state takes its parameter's dtype and device. All is checked first: an optimizer that throws
  // is as it was. Throws ValueError for groups, parameters, shapes or names that do not fit.
  void load_state_dict(const NamedTensors& dict);
  // The same, to and from an archive (io/archive.h).
  void save(serialize::OutputArchive& archive) const;
  void load(serialize::InputArchive& archive);

 protected:
  // name: "SGD", for messages; outlives the optimizer.
  Optimizer(const char* name, std::unique_ptr<OptimizerOptions> defaults);
  Optimizer(const std::vector<OptimizerParamGroup>& groups, std::unique_ptr<OptimizerOptions> defaults);
  Optimizer(std::vector<Tensor> parameters, std::unique_ptr<OptimizerOptions> defaults);

  void add_groups(const std::vector<OptimizerParamGroup>& groups);
  const char* name() const { return name_; }
  // Whether a parameter's state is of no use without this tensor. load_state_dict() refuses such a state; state_dict()
  // writes zeros for a tensor that only newer options ask for.
  virtual bool needs(std::string_view, const OptimizerOptions&) const { return false; }
  // A fresh state for load_state_dict; null: this optimizer keeps none.
  virtual std::unique_ptr<OptimizerParamState> new_state() const { return nullptr; }

  // Runs the closure, if there is one; then makes state_of() ready. Call first in step().
  Tensor begin_step(const LossClosure& closure);
  // The state of parameter `index` of a group, made on first use.
  template <class State>
  State& state_of(size_t group, size_t index, const Tensor& p) {
    Slot& s = slots_[group][index];
    if (AG_UNLIKELY(s.param != p.impl())) find_state(s, p);
    return static_cast<State&>(*s.state);
  }

  std::vector<OptimizerParamGroup> param_groups_;
  OptimizerState state_;
  std::unique_ptr<OptimizerOptions> defaults_;

 private:
  struct Slot {
    const TensorImpl* param = nullptr;
    OptimizerParamState* state = nullptr;
  };
  void find_state(Slot& slot, const Tensor& p);
  // what: "of the group", for messages.
  void check_params(const std::vector<Tensor>& params, const char* what) const;
  void save_state(NamedTensors& dict, const std::string& prefix, const Tensor& p, OptimizerParamState& state,
                  const OptimizerOptions& options) const;
  std::unique_ptr<OptimizerParamState> load_state(DictReader& dict, const std::string& prefix, const Tensor& p,
                                                  const OptimizerOptions& options) const;

  const char* name_ = "optimizer";
  std::vector<std::vector<Slot>> slots_;  // by group and parameter
  uint64_t slots_at_ = 0;                 // state_.changes() when they were filled
};

}  // namespace argand::optim
