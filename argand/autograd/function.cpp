#include "argand/autograd/function.h"

#include <cxxabi.h>

#include <cstdlib>
#include <memory>

#include "argand/autograd/inplace.h"

namespace argand {

IValue::IValue(Kind kind) : kind_(kind) {}
IValue::IValue(Tensor x) : kind_(Kind::Tensor), tensor_(std::move(x)) {}
IValue::IValue(std::string x) : kind_(Kind::String), string_(std::move(x)) {}
IValue::IValue(const char* x) : kind_(Kind::String), string_(x) {}
IValue::IValue(std::vector<int64_t> x) : kind_(Kind::IntVector), ints_(std::move(x)) {}
IValue::IValue(IntArrayRef x) : kind_(Kind::IntVector), ints_(x.vec()) {}
IValue::IValue(const IValue&) = default;
IValue::IValue(IValue&&) noexcept = default;
IValue& IValue::operator=(const IValue&) = default;
IValue& IValue::operator=(IValue&&) noexcept = default;
IValue::~IValue() = default;

void IValue::expect(Kind kind) const {
  static constexpr const char* kNames[] = {"empty",    "an int",   "a double",      "a bool",
                                           "a Tensor", "a string", "a list of ints"};
  AG_CHECK_AS(TypeError, kind == kind_, "IValue: expected ", kNames[static_cast<int>(kind)], ", the value is ",
              kNames[static_cast<int>(kind_)]);
}
int64_t IValue::toInt() const { return expect(Kind::Int), number_.toLong(); }
double IValue::toDouble() const { return expect(Kind::Double), number_.toDouble(); }
bool IValue::toBool() const { return expect(Kind::Bool), number_.toBool(); }
const Tensor& IValue::toTensor() const { return expect(Kind::Tensor), tensor_; }
const std::string& IValue::toStringRef() const { return expect(Kind::String), string_; }
const std::vector<int64_t>& IValue::toIntVector() const { return expect(Kind::IntVector), ints_; }

namespace autograd {
namespace {

// "project::Cube" as the compiler writes it -> "CubeBackward".
std::string backward_name(const char* type_name) {
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> text(abi::__cxa_demangle(type_name, nullptr, nullptr, &status),
                                                    std::free);
  std::string name = status == 0 ? text.get() : type_name;
  size_t depth = 0, start = 0;
  for (size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '<' || name[i] == '(') ++depth;
    if (name[i] == '>' || name[i] == ')') --depth;
    if (name[i] == ':' && depth == 0) start = i + 1;
  }
  name = name.substr(start);
  return name.ends_with("Backward") ? name : name + "Backward";
}

bool contains(const variable_list& list, const Tensor& x) {
  for (const Tensor& y : list)
    if (y.is_same(x)) return true;
  return false;
}

bool shares_memory(const variable_list& list, const Tensor& x) {
  for (const Tensor& y : list)
    if (y.defined() && y.is_alias_of(x)) return true;
  return false;
}

Tensor zeros(const GradientShape& s) {
  Tensor z = new_tensor(s.dims(), s.dtype, s.device);
  z.zero_();
  return z;
}

}  // namespace

namespace detail {

struct CustomNode final : Node {
  std::string type;
  variable_list (*function)(AutogradContext*, variable_list);
  AutogradContext context;
  std::vector<bool> slots;

  CustomNode(std::string name, variable_list (*f)(AutogradContext*, variable_list), AutogradContext c,
             std::vector<bool> s)
      : type(std::move(name)), function(f), context(std::move(c)), slots(std::move(s)) {
    context.node_ = this;
  }
  const char* name() const override { return type.c_str(); }
  void release() override { context.saved_.clear(); }

  void save() {
    for (const Tensor& x : context.to_save_) {
      const bool output = x.defined() && x.impl()->grad_fn == this;
      context.saved_.push_back(output ? Saved::output(x, x.impl()->output_nr) : Saved(x));
    }
    reusable = context.saved_.empty();
    context.to_save_.clear();
    context.dirty_.clear();
    context.non_differentiable_.clear();
  }

  void backward(Tensor* grads, Tensor* out) override {
    variable_list list(grads, grads + num_outputs);
    for (size_t i = 0; i < list.size() && context.materialize_; ++i)
      if (!list[i].defined() && shapes[i].known()) list[i] = zeros(shapes[i]);
    variable_list results = function(&context, std::move(list));
    while (results.size() > slots.size() && !results.back().defined()) results.pop_back();
    AG_CHECK(results.size() == slots.size(), type, ": backward returned ", results.size(), " gradients, expected ",
             slots.size(), ", one for every argument of forward (undefined where it is not a tensor)");
    int k = 0;
    for (size_t i = 0; i < slots.size(); ++i) {
      if (slots[i]) {
        if (needs(k)) out[k] = std::move(results[i]);
        ++k;
      } else {
        AG_CHECK(!results[i].defined(), type, ": backward returned a gradient for argument ", i,
                 ", which is not a tensor; return an undefined Tensor there");
      }
    }
  }
};

CustomCall::CustomCall() = default;
CustomCall::~CustomCall() = default;

void CustomCall::add(const Tensor& x) {
  tensors.push_back(x);
  slots.push_back(true);
}
void CustomCall::add(const std::optional<Tensor>& x) { add(x.value_or(Tensor())); }
void CustomCall::add(TensorList list) {
  for (const Tensor& x : list) add(x);
}
void CustomCall::add(const std::vector<Tensor>& list) { add(TensorList(list)); }
void CustomCall::add_constant() { slots.push_back(false); }

void CustomCall::begin() {
  context.needs_.reserve(tensors.size());
  for (const Tensor& x : tensors) context.needs_.push_back(wants_grad(x));
  records = recording(TensorList(tensors));
}

namespace {

// A result that shares x's memory but not its place in the graph.
Tensor fresh_alias(const Tensor& x) {
  const NoGradGuard guard;
  return new_view(x, x.sizes(), x.strides(), 0);
}

void give_history(CustomNode* n, Tensor& y, uint32_t output, const variable_list& inputs, bool dirty) {
  if (dirty) {
    check_inplace(n->name(), y);
    wrote_to(y);
  } else if (contains(inputs, y)) {
    y = fresh_alias(y);
  } else if (y.impl()->grad_fn || y.impl()->requires_grad || (y.is_view() && !shares_memory(inputs, y))) {
    y = alias(y);  // also of a view into memory forward made: to the outside it is a tensor like any other
  } else if (y.is_view()) {
    y.impl()->view_version = y._version();  // writes before this are forward's own
  }
  n->refs.add();
  set_history(y, n, static_cast<int>(output));
}

}  // namespace

variable_list CustomCall::finish(variable_list outputs, const char* type_name,
                                 variable_list (*backward)(AutogradContext*, variable_list)) {
  const std::string name = backward_name(type_name);
  AG_CHECK(!outputs.empty(), name, ": forward returned no tensor");
  for (const Tensor& x : context.dirty_) {
    AG_CHECK(contains(tensors, x), name, ": mark_dirty got a tensor that is not an input");
    AG_CHECK(contains(outputs, x), name, ": an input marked dirty must be returned by forward");
  }
  if (!records) return outputs;
  const variable_list dirty = context.dirty_, fixed = context.non_differentiable_;
  NodeHolder holder(make_node<CustomNode>(static_cast<int>(tensors.size()), static_cast<int>(outputs.size()), name,
                                          backward, std::move(context), std::move(slots)));
  auto* n = static_cast<CustomNode*>(holder.get());
  for (size_t i = 0; i < tensors.size(); ++i) connect(n, static_cast<int>(i), tensors[i]);
  number_node(n);
  const variable_list before = outputs;
  for (size_t i = 0; i < outputs.size(); ++i) {
    Tensor& y = outputs[i];
    if (!y.defined()) continue;
    if (contains(fixed, y) || !is_differentiable(y.dtype())) {
      if (wants_grad(y)) y = y.detach();
      continue;
    }
    give_history(n, y, static_cast<uint32_t>(i), tensors, contains(dirty, y));
    // A result that was saved under its first name is saved as what forward returns.
    for (Tensor& s : n->context.to_save_)
      if (s.is_same(before[i]) && !contains(tensors, s)) s = y;
  }
  n->save();
  return outputs;
}

}  // namespace detail

AutogradContext::AutogradContext() = default;
AutogradContext::AutogradContext(AutogradContext&&) noexcept = default;
AutogradContext::~AutogradContext() = default;

void AutogradContext::save_for_backward(variable_list tensors) { to_save_ = std::move(tensors); }
void AutogradContext::mark_dirty(const variable_list& inputs) { dirty_ = inputs; }
void AutogradContext::mark_non_differentiable(const variable_list& outputs) { non_differentiable_ = outputs; }

variable_list AutogradContext::get_saved_variables() const {
  if (!node_) return to_save_;
  variable_list list;
  for (const Saved& s : saved_) list.push_back(s.unpack(node_));
  return list;
}

bool AutogradContext::needs_input_grad(size_t i) const {
  AG_CHECK_AS(IndexError, i < needs_.size(), "needs_input_grad: there are ", needs_.size(),
              " tensor inputs, got index ", i);
  return node_ ? node_->needs(static_cast<int>(i)) : needs_[i];
}

}  // namespace autograd
}  // namespace argand
