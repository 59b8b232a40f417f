// record: says how the derivative of what was just computed is computed.
#pragma once
#include <type_traits>

#include "argand/autograd/grad_mode.h"
#include "argand/autograd/node.h"

namespace argand {

// Whether a gradient for x is of use. x may be undefined.
inline bool wants_grad(const Tensor& x) { return x.defined() && x.impl()->wants_grad(); }
// Whether an op on these inputs is to be recorded.
inline bool recording(Inputs inputs) {
  bool any = false;
  for (const Input& i : inputs) any |= wants_grad(*i.tensor);
  return any && grad_enabled();
}
inline bool recording(TensorList inputs) {
  bool any = false;
  for (const Tensor& x : inputs) any |= wants_grad(x);
  return any && grad_enabled();
}

// What a backward function with several inputs fills: out[i] for every i with needs(i).
class GradientSink {
 public:
  GradientSink(Node* node, Tensor* out) : node_(node), out_(out) {}
  bool needs(int i) const { return node_->needs(i); }
  Tensor& operator[](int i) const { return out_[i]; }
  int size() const { return node_->num_inputs; }
  const Node* node() const { return node_; }  // for Saved::unpack

 private:
  Node* node_;
  Tensor* out_;
};

// A derivative that saves no tensor runs any number of times, with nothing to free after the first. Closures of plain
// values are known by their type; this marks one that also holds sizes or lists.
template <class F>
struct Reusable : F {
  using F::operator();
};
template <class F>
Reusable(F) -> Reusable<F>;

namespace detail {
template <class F>
constexpr bool is_reusable = std::is_trivially_destructible_v<F>;
template <class F>
constexpr bool is_reusable<Reusable<F>> = true;

// F is one of
//   Tensor(const Tensor& g)                      one input, one output
//   void(const Tensor& g, GradientSink out)      one output
//   void(const Tensor* g, GradientSink out)      several outputs; g[i] undefined where nothing arrived
template <class F>
struct LambdaNode final : Node {
  template <class G>
  LambdaNode(const char* name, G&& f) : name_(name) {
    new (&storage_) F(std::forward<G>(f));
    reusable = is_reusable<F>;
  }
  ~LambdaNode() override {
    if (!released) function().~F();
  }
  const char* name() const override { return name_; }
  void backward(Tensor* g, Tensor* out) override {
    if constexpr (std::is_invocable_r_v<Tensor, F&, const Tensor&>) {
      if (g[0].defined()) out[0] = function()(g[0]);
    } else if constexpr (std::is_invocable_v<F&, const Tensor*, GradientSink>) {
      function()(g, GradientSink(this, out));
    } else {
      if (g[0].defined()) function()(g[0], GradientSink(this, out));
    }
  }
  void release() override { function().~F(); }  // whoever calls this sets released

 private:
  F& function() { return *reinterpret_cast<F*>(&storage_); }
  const char* name_;
  alignas(F) unsigned char storage_[sizeof(F)];
};
}  // namespace detail

// record_on() where recording(inputs) is known to hold.
template <class F>
void record_known(const char* name, const Tensor& y, Inputs inputs, F&& f) {
  if (!is_differentiable(y.dtype())) return;
  auto* n =
      make_node<detail::LambdaNode<std::decay_t<F>>>(static_cast<int>(inputs.size()), 1, name, std::forward<F>(f));
  set_history(y, n, inputs);
}

// Makes f the derivative of y with respect to the inputs if anything is to be recorded. `name` outlives the program
// ("cumsum"); messages name it, and printing shows <CumsumBackward>. Also for in-place ops: y is then one of the
// inputs, with the value it had before.
template <class F>
void record_on(const char* name, const Tensor& y, Inputs inputs, F&& f) {
  if (recording(inputs)) record_known(name, y, inputs, std::forward<F>(f));
}
template <class F>
Tensor record(const char* name, Tensor y, Inputs inputs, F&& f) {
  record_on(name, y, inputs, std::forward<F>(f));
  return y;
}
// Several outputs or a list of inputs.
template <class F>
void record_all(const char* name, ArrayRef<Tensor> outputs, TensorList inputs, F&& f) {
  if (!recording(inputs)) return;
  NodeHolder n(make_node<detail::LambdaNode<std::decay_t<F>>>(
      static_cast<int>(inputs.size()), static_cast<int>(outputs.size()), name, std::forward<F>(f)));
  for (size_t i = 0; i < inputs.size(); ++i) connect(n.get(), static_cast<int>(i), inputs[i]);
  number_node(n.get());
  for (size_t i = 0; i < outputs.size(); ++i) {
    if (!is_differentiable(outputs[i].dtype())) continue;
    n->refs.add();
    set_history(outputs[i], n.get(), static_cast<int>(i));
  }
}

}  // namespace argand
