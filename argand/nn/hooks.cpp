#include "argand/nn/hooks.h"

#include "argand/autograd/record.h"
#include "argand/nn/holder.h"
#include "argand/nn/hook_table.h"

namespace argand::nn {
namespace {

template <class F>
using List = std::vector<detail::ModuleHooks::Entry<F>>;

template <class F>
void add(Owned<detail::ModuleHooks>& hooks, List<F> detail::ModuleHooks::*list, unsigned handle, F hook) {
  if (!hooks) hooks.reset(new detail::ModuleHooks);
  ((*hooks).*list).push_back({handle, std::move(hook)});
}

// A copy, to run: a hook may remove itself, and the last one takes the table along.
template <class F>
List<F> copied(const Module& m, List<F> detail::ModuleHooks::*list) {
  return m.has_hooks() ? (*m.hooks()).*list : List<F>{};
}

template <class F>
bool remove(List<F>& list, unsigned handle) {
  return std::erase_if(list, [&](const auto& e) { return e.handle == handle; }) != 0;
}

std::vector<Tensor> values(const detail::TensorPointers& pointers) {
  std::vector<Tensor> all;
  for (const Tensor* x : pointers) all.push_back(*x);
  return all;
}

void check_count(const Module& m, const char* hook, size_t got, size_t wanted) {
  AG_CHECK(got == wanted, m.name(), ": a ", hook, " hook returned ", got, " tensors in place of ", wanted,
           "; return as many as it got, or an empty list to change nothing");
}

void replace(const detail::TensorPointers& pointers, std::vector<Tensor> by) {
  for (size_t i = 0; i < pointers.size(); ++i) *pointers[i] = std::move(by[i]);
}

}  // namespace

unsigned Module::register_forward_pre_hook(ForwardPreHook hook) {
  add(hooks_, &detail::ModuleHooks::forward_pre, next_hook_, std::move(hook));
  return next_hook_++;
}
unsigned Module::register_forward_hook(ForwardHook hook) {
  add(hooks_, &detail::ModuleHooks::forward, next_hook_, std::move(hook));
  return next_hook_++;
}
unsigned Module::register_full_backward_hook(BackwardHook hook) {
  add(hooks_, &detail::ModuleHooks::backward, next_hook_, std::move(hook));
  return next_hook_++;
}
void Module::remove_hook(unsigned handle) {
  AG_CHECK(hooks_ && (remove(hooks_->forward_pre, handle) || remove(hooks_->forward, handle) ||
                      remove(hooks_->backward, handle)),
           name(), ": there is no hook of handle ", handle);
  if (hooks_->empty()) hooks_.reset();
}

void HolderBase::empty() { fail("this module holder is empty: assign register_module(...) to it before it is used"); }

namespace detail {

void locate(Error& error, const Module& m) {
  if (m.path().empty() || error.msg().find("in module ") != std::string::npos) return;
  error.add_context("in module " + m.path());
}

// Two nodes that pass gradients on: one behind the outputs notes what arrives, one before the inputs runs the hooks.
struct HookedCall::Backward {
  Module* module;
  std::shared_ptr<Module> owner;  // keeps it alive as long as the graph
  std::vector<ModuleHooks::Entry<Module::BackwardHook>> hooks;
  size_t outputs = 0;
  std::vector<size_t> wanted{};  // which inputs want a gradient
  size_t inputs = 0;
  std::vector<Tensor> grad_outputs{};

  std::vector<Tensor> run(std::vector<Tensor> grad_inputs) const {
    for (const auto& entry : hooks) {
      std::vector<Tensor> changed = entry.hook(*module, grad_inputs, grad_outputs);
      if (changed.empty()) continue;
      check_count(*module, "backward", changed.size(), grad_inputs.size());
      grad_inputs = std::move(changed);
    }
    return grad_inputs;
  }
};

namespace {
// Makes the tensors at `pointers` results of a node that does f to their gradients.
template <class F>
void pass_through(const char* name, const TensorPointers& pointers, F f) {
  std::vector<Tensor> before = values(pointers), after;
  for (const Tensor& x : before) after.push_back(alias(x));
  record_all(name, after, before, std::move(f));
  replace(pointers, std::move(after));
}
}  // namespace

HookedCall::HookedCall(Module& m, const TensorPointers& inputs) : module_(m) {
  for (const auto& entry : copied(m, &ModuleHooks::forward_pre)) {
    std::vector<Tensor> changed = entry.hook(m, values(inputs));
    if (changed.empty()) continue;
    check_count(m, "forward pre-", changed.size(), inputs.size());
    replace(inputs, std::move(changed));
  }
  watch_backward(inputs);
  inputs_ = values(inputs);
}

void HookedCall::watch_backward(const TensorPointers& inputs) {
  auto hooks = copied(module_, &ModuleHooks::backward);
  if (hooks.empty() || !grad_enabled()) return;
  backward_ = std::make_shared<Backward>(Backward{&module_, module_.weak_from_this().lock(), std::move(hooks)});
  backward_->inputs = inputs.size();
  TensorPointers wanting;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (!wants_grad(*inputs[i])) continue;
    backward_->wanted.push_back(i);
    wanting.push_back(inputs[i]);
  }
  if (wanting.empty()) return;
  pass_through("module_input", wanting, [state = backward_](const Tensor* g, GradientSink out) {
    std::vector<Tensor> grad_inputs(state->inputs);
    for (size_t i = 0; i < state->wanted.size(); ++i) grad_inputs[state->wanted[i]] = g[i];
    grad_inputs = state->run(std::move(grad_inputs));
    for (size_t i = 0; i < state->wanted.size(); ++i)
      if (out.needs(static_cast<int>(i))) out[static_cast<int>(i)] = grad_inputs[state->wanted[i]];
  });
}
HookedCall::~HookedCall() = default;

void HookedCall::finish(const TensorPointers& outputs) {
  for (const auto& entry : copied(module_, &ModuleHooks::forward)) {
    std::vector<Tensor> changed = entry.hook(module_, inputs_, values(outputs));
    if (changed.empty()) continue;
    check_count(module_, "forward", changed.size(), outputs.size());
    replace(outputs, std::move(changed));
  }
  if (!backward_) return;
  TensorPointers recorded;
  for (Tensor* x : outputs)
    if (wants_grad(*x)) recorded.push_back(x);
  if (recorded.empty()) return;
  pass_through("module_output", recorded, [state = backward_, n = recorded.size()](const Tensor* g, GradientSink out) {
    state->grad_outputs.assign(g, g + n);
    for (int i = 0; i < out.size(); ++i)
      if (out.needs(i)) out[i] = g[i];
    if (state->wanted.empty()) state->run({});  // no node before the inputs will
  });
}

}  // namespace detail
}  // namespace argand::nn
