// Custom functions: a forward and its derivative written by hand.
//
//   struct Cube : autograd::Function<Cube> {
//     static Tensor forward(autograd::AutogradContext* ctx, const Tensor& x) {
//       ctx->save_for_backward({x});
//       return x * x * x;
//     }
//     static autograd::variable_list backward(autograd::AutogradContext* ctx, autograd::variable_list grads) {
//       const Tensor x = ctx->get_saved_variables()[0];
//       return {grads[0] * 3 * x * x};
//     }
//   };
//   Tensor y = Cube::apply(x);
#pragma once
#include <string>
#include <typeinfo>
#include <unordered_map>
#include <variant>
#include <vector>

#include "argand/autograd/engine.h"
#include "argand/autograd/record.h"

namespace argand {

// One of the kinds of values a custom function may keep beside tensors. Reading it as another kind throws TypeError.
class AG_API IValue {
 public:
  IValue() = default;
  IValue(bool x) : value_(x) {}
  template <std::integral I>
  IValue(I x) : value_(static_cast<int64_t>(x)) {}
  template <std::floating_point F>
  IValue(F x) : value_(static_cast<double>(x)) {}
  IValue(Tensor x) : value_(std::move(x)) {}
  IValue(std::string x) : value_(std::move(x)) {}
  IValue(const char* x) : value_(std::string(x)) {}
  IValue(std::vector<int64_t> x) : value_(std::move(x)) {}
  IValue(IntArrayRef x) : value_(x.vec()) {}

  bool isNone() const { return std::holds_alternative<std::monostate>(value_); }
  int64_t toInt() const { return get<int64_t>("an int"); }
  double toDouble() const { return get<double>("a double"); }
  bool toBool() const { return get<bool>("a bool"); }
  const Tensor& toTensor() const { return get<Tensor>("a Tensor"); }
  const std::string& toStringRef() const { return get<std::string>("a string"); }
  const std::vector<int64_t>& toIntVector() const { return get<std::vector<int64_t>>("a list of ints"); }

 private:
  template <class T>
  const T& get(const char* wanted) const {
    const T* x = std::get_if<T>(&value_);
    AG_CHECK_AS(TypeError, x, "IValue: expected ", wanted, ", the value is ", kind());
    return *x;
  }
  const char* kind() const;
  std::variant<std::monostate, int64_t, double, bool, Tensor, std::string, std::vector<int64_t>> value_;
};

namespace autograd {

namespace detail {
struct CustomNode;
struct CustomCall;
}  // namespace detail

// What a custom function's forward leaves for its backward.
class AG_API AutogradContext {
 public:
  // From here on values that are not tensors are kept.
  std::unordered_map<std::string, IValue> saved_data;

  // In forward: inputs or results to keep. Checked for in-place changes, freed after backward.
  void save_for_backward(variable_list tensors) { to_save_ = std::move(tensors); }
  // In backward. Throws Error if one was changed in place since.
  variable_list get_saved_variables() const;
  // In forward: inputs it wrote to and returns.
  void mark_dirty(const variable_list& inputs) { dirty_ = inputs; }
  // In forward: results that carry no gradient.
  void mark_non_differentiable(const variable_list& outputs) { non_differentiable_ = outputs; }
  // In forward: whether backward gets zeros (the default) or undefined tensors for results no gradient arrived at.
  void set_materialize_grads(bool on) { materialize_ = on; }
  // Whether the i-th tensor among the inputs wants a gradient.
  bool needs_input_grad(size_t i) const;

 private:
  friend struct detail::CustomNode;
  friend struct detail::CustomCall;
  variable_list to_save_, dirty_, non_differentiable_;
  std::vector<Saved> saved_;
  std::vector<bool> needs_;
  bool materialize_ = true;
  const detail::CustomNode* node_ = nullptr;
};

namespace detail {

// What forward was called with. `slots` has an entry for every gradient backward returns: true where it belongs to a
// tensor. A list of tensors takes one slot for each of its elements.
struct AG_API CustomCall {
  variable_list tensors;
  std::vector<bool> slots;
  bool records = false;
  AutogradContext context;

  void add(const Tensor& x) { tensors.push_back(x), slots.push_back(true); }
  void add(const std::optional<Tensor>& x) { add(x.value_or(Tensor())); }
  void add(const std::vector<Tensor>& list) {
    for (const Tensor& x : list) add(x);
  }
  void add(TensorList list) {
    for (const Tensor& x : list) add(x);
  }
  template <class A>
  void add(const A&) {
    slots.push_back(false);
  }

  void begin();
  // Gives the results their history.
  variable_list finish(variable_list outputs, const char* type_name,
                       variable_list (*backward)(AutogradContext*, variable_list));
};

inline variable_list as_list(Tensor x) { return {std::move(x)}; }
inline variable_list as_list(variable_list x) { return x; }
template <class R>
R from_list(variable_list x) {
  if constexpr (std::is_same_v<R, Tensor>)
    return std::move(x[0]);
  else
    return x;
}

}  // namespace detail

// T declares `static Tensor or variable_list forward(AutogradContext*, args...)`, run with gradients off, and
// `static variable_list backward(AutogradContext*, variable_list grads)`, which returns one gradient for every argument
// of forward, undefined for those that are not tensors.
template <class T>
struct Function {
  template <class X = T, class... Args>
  static auto apply(Args&&... args) {
    using R = std::decay_t<decltype(X::forward(static_cast<AutogradContext*>(nullptr), std::forward<Args>(args)...))>;
    detail::CustomCall call;
    (call.add(args), ...);
    call.begin();
    variable_list outputs;
    {
      const NoGradGuard guard;
      outputs = detail::as_list(X::forward(&call.context, std::forward<Args>(args)...));
    }
    return detail::from_list<R>(
        call.finish(std::move(outputs), typeid(X).name(),
                    [](AutogradContext* c, variable_list g) { return X::backward(c, std::move(g)); }));
  }
};

}  // namespace autograd
}  // namespace argand
