// Options and per-parameter state of optimizers: named fields that can be set, copied, saved and restored.
#pragma once
#include <memory>
#include <tuple>
#include <vector>

#include "argand/core/tensor.h"

namespace argand::optim {

// One option: its value, the value it began with, whether it was set by name.
template <class T>
struct Option {
  T value, initial;
  bool set = false;
  Option(T v) : value(v), initial(v) {}
};

// A field of options or state by name, for state_dict and for inheriting defaults.
struct Field {
  enum class Kind : uint8_t { Double, Int, Bool, Pair, Tensor };
  const char* name;
  Kind kind;
  void* value;
  bool given = true;       // options: set by the user, so that a group keeps it
  bool own_sizes = false;  // state: a tensor that need not have its parameter's sizes

  Field(const char* n, int64_t& x) : name(n), kind(Kind::Int), value(&x) {}
  Field(const char* n, argand::Tensor& x, bool own_sizes = false)
      : name(n), kind(Kind::Tensor), value(&x), own_sizes(own_sizes) {}
  template <class T>
  Field(const char* n, Option<T>& o)
      : name(n), kind(kind_of(o.value)), value(&o.value), given(o.set || o.value != o.initial) {}
  template <class T>
  T& as() const {
    return *static_cast<T*>(value);
  }
  // Takes over the value of a field of the same kind.
  AG_API void assign(const Field& from) const;

 private:
  static Kind kind_of(double) { return Kind::Double; }
  static Kind kind_of(int64_t) { return Kind::Int; }
  static Kind kind_of(bool) { return Kind::Bool; }
  static Kind kind_of(std::tuple<double, double>) { return Kind::Pair; }
};
using Fields = std::vector<Field>;

// The options of one parameter group. Derive from OptimizerCloneableOptions.
class AG_API OptimizerOptions {
 public:
  OptimizerOptions() = default;
  OptimizerOptions(const OptimizerOptions&) = default;
  OptimizerOptions& operator=(const OptimizerOptions&) = default;
  virtual ~OptimizerOptions();
  virtual std::unique_ptr<OptimizerOptions> clone() const;
  // These throw NotImplementedError where a class does not define them.
  virtual double get_lr() const;
  virtual void set_lr(double lr);
  // Every option by name, in a fixed order. Options without fields are neither saved nor inherited.
  virtual Fields fields();
  // Throws ValueError where the options make no sense.
  virtual void check(const char* optimizer) const;
  // Options that were not given become those of `defaults`, which is of the same class.
  void inherit(const OptimizerOptions& defaults);
};

template <class Derived>
class OptimizerCloneableOptions : public OptimizerOptions {
 public:
  std::unique_ptr<OptimizerOptions> clone() const override {
    return std::unique_ptr<OptimizerOptions>(new Derived(static_cast<const Derived&>(*this)));
  }
};

// What an optimizer remembers of one parameter. Derive from OptimizerCloneableParamState.
class AG_API OptimizerParamState {
 public:
  OptimizerParamState() = default;
  OptimizerParamState(const OptimizerParamState&) = default;
  OptimizerParamState& operator=(const OptimizerParamState&) = default;
  virtual ~OptimizerParamState();
  virtual std::unique_ptr<OptimizerParamState> clone() const;
  // Numbers and tensors by name; undefined tensors are not saved.
  virtual Fields fields();
};

template <class Derived>
class OptimizerCloneableParamState : public OptimizerParamState {
 public:
  std::unique_ptr<OptimizerParamState> clone() const override {
    return std::unique_ptr<OptimizerParamState>(new Derived(static_cast<const Derived&>(*this)));
  }
};

// options.name(value) sets and chains; options.name() reads, and writes through the reference it returns.
#define AG_OPTIM_OPTION(Self, T, name, initial)   \
 public:                                          \
  Self& name(const T& new_value) {                \
    name##_.value = new_value;                    \
    name##_.set = true;                           \
    return static_cast<Self&>(*this);             \
  }                                               \
  const T& name() const { return name##_.value; } \
  T& name() { return name##_.value; }             \
                                                  \
 protected:                                       \
  Option<T> name##_ { initial }

#define AG_OPTIM_STATE(Self, T, name)       \
 public:                                    \
  Self& name(const T& new_value) {          \
    name##_ = new_value;                    \
    return *this;                           \
  }                                         \
  const T& name() const { return name##_; } \
  T& name() { return name##_; }             \
                                            \
 private:                                   \
  T name##_ {}

}  // namespace argand::optim
