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
#include <memory>
#include <string>
#include <typeinfo>
#include <unordered_map>
#include <vector>

#include "argand/autograd/engine.h"
#include "argand/autograd/record.h"

namespace argand {

// One of the kinds of values a custom function may keep beside tensors. Reading it as another kind throws TypeError.
class AG_API IValue {
 public:
  IValue() : IValue(Kind::None) {}
  IValue(bool x) : IValue(Kind::Bool) { number_ = x; }
  template <std::integral I>
  IValue(I x) : IValue(Kind::Int) {
    number_ = static_cast<int64_t>(x);
  }
  template <std::floating_point F>
  IValue(F x) : IValue(Kind::Double) {
    number_ = static_cast<double>(x);
  }
  IValue(Tensor x);
  IValue(std::string x);
  IValue(const char* x);
  IValue(std::vector<int64_t> x);
  IValue(IntArrayRef x);
  IValue(const IValue&);
  IValue(IValue&&) noexcept;
  IValue& operator=(const IValue&);
  IValue& operator=(IValue&&) noexcept;
  ~IValue();

  bool isNone() const { return kind_ == Kind::None; }
  int64_t toInt() const;
  double toDouble() const;
  bool toBool() const;
  const Tensor& toTensor() const;
  const std::string& toStringRef() const;
  const std::vector<int64_t>& toIntVector() const;

 private:
  enum class Kind : uint8_t { None, Int, Double, Bool, Tensor, String, IntVector };
  explicit IValue(Kind kind);
  void expect(Kind kind) const;

  // Members side by side: a std::variant would cost every includer a tenth of all the rest.
  Kind kind_;
  Scalar number_;
  Tensor tensor_;
  std::string string_;
  std::vector<int64_t> ints_;
};

namespace autograd {

namespace detail {
struct CustomNode;
struct CustomCall;
}  // namespace detail

// What a custom function's forward leaves for its backward.
class AG_API AutogradContext {
 public:
  AutogradContext();
  AutogradContext(AutogradContext&&) noexcept;
  ~AutogradContext();

  // From here on values that are not tensors are kept.
  std::unordered_map<std::string, IValue> saved_data;
  // Kept as long as the node that holds this context: what a front end for another language needs.
  std::shared_ptr<void> owner;

  // In forward: inputs or results to keep. Checked for in-place changes, freed after backward.
  void save_for_backward(variable_list tensors);
  // In backward. Throws Error if one was changed in place since.
  variable_list get_saved_variables() const;
  // In forward: inputs it wrote to and returns.
  void mark_dirty(const variable_list& inputs);
  // In forward: results that carry no gradient.
  void mark_non_differentiable(const variable_list& outputs);
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

  CustomCall();
  ~CustomCall();
  void add(const Tensor& x);
  void add(const std::optional<Tensor>& x);
  void add(const std::vector<Tensor>& list);
  void add(TensorList list);
  template <class A>
  void add(const A&) {
    add_constant();
  }
  void add_constant();

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
