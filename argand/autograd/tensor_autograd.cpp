// The methods of Tensor that are autograd's.
#include <mutex>

#include "argand/autograd/engine.h"
#include "argand/autograd/node_meta.h"
#include "argand/autograd/record.h"
#include "argand/autograd/view.h"

namespace argand {
namespace {

const Tensor kUndefined;

TensorImpl& impl_of(const char* what, const Tensor& x) {
  AG_CHECK(x.defined(), what, ": the tensor is undefined");
  return *x.impl();
}

void cut_history(TensorImpl* t) {
  t->requires_grad = false;
  t->output_nr = 0;
  if (Node* n = std::exchange(t->grad_fn, nullptr)) drop(n);
}

unsigned add_hook(AutogradMeta& m, TensorHooks& list, std::function<Tensor(const Tensor&)> call) {
  const std::lock_guard guard(m.lock);
  list.push_back(std::make_shared<TensorHook>(m.next_hook, std::move(call)));
  return m.next_hook++;
}

bool mark_removed(TensorHooks& list, unsigned handle) {
  return std::erase_if(list, [handle](const std::shared_ptr<TensorHook>& h) {
           if (h->id != handle) return false;
           h->removed.store(true, std::memory_order_relaxed);
           return true;
         }) > 0;
}

}  // namespace

Tensor& Tensor::set_requires_grad(bool on) const {
  TensorImpl& t = impl_of("requires_grad_", *this);
  if (on) {
    AG_CHECK(is_differentiable(t.view.dtype),
             "requires_grad_: only tensors of floating-point and complex dtype can require "
             "grad, got ",
             t.view.dtype);
    AG_CHECK(!t.inference || InferenceMode::is_enabled(),
             "requires_grad_: an inference tensor cannot require grad "
             "outside InferenceMode; clone() it to get an ordinary tensor");
    autograd_meta(&t);
    t.requires_grad = true;
  } else if (wants_grad(*this)) {
    AG_CHECK(!grad_node(), "requires_grad_: only of a leaf can it be switched off; this tensor was computed by ",
             node_name(t.grad_fn), ". Use detach() to get a tensor without history");
    t.requires_grad = false;
  }
  return const_cast<Tensor&>(*this);
}

const Tensor& Tensor::grad() const {
  const AutogradMeta* m = impl_of("grad", *this).autograd;
  return m ? m->grad : kUndefined;
}

Tensor& Tensor::mutable_grad() const { return autograd_meta(&impl_of("grad", *this)).grad; }

Node* Tensor::grad_node() const {
  TensorImpl& t = impl_of("grad_fn", *this);
  if (AG_UNLIKELY(t.base != nullptr) && t.is_stale_view()) detail::refresh_view(&t);
  return t.grad_fn;
}

void Tensor::backward(const Tensor& gradient, std::optional<bool> retain_graph, bool create_graph,
                      std::optional<TensorList> inputs) const {
  AG_CHECK(!inputs || !inputs->empty(), "backward: inputs= is an empty list; leave it out to reach every leaf");
  autograd::backward(*this, gradient.defined() ? TensorList(gradient) : TensorList(), retain_graph, create_graph,
                     inputs.value_or(TensorList()));
}

unsigned Tensor::register_hook(std::function<Tensor(const Tensor&)> hook) const {
  TensorImpl& t = impl_of("register_hook", *this);
  AG_CHECK(wants_grad(*this), "register_hook: the tensor requires no grad, so no gradient would ever reach the hook");
  Node* n = grad_node();
  AutogradMeta& m = autograd_meta(&t);
  const unsigned handle = add_hook(m, m.hooks, std::move(hook));
  if (n)
    node_meta(n).output_hooks.push_back({t.output_nr, m.hooks.back()});
  else
    m.has_hooks.store(true, std::memory_order_relaxed);
  return handle;
}

void Tensor::register_hook_void(std::function<void(const Tensor&)> hook) const {
  register_hook([call = std::move(hook)](const Tensor& g) {
    call(g);
    return Tensor();
  });
}

unsigned Tensor::register_post_accumulate_grad_hook(std::function<void(const Tensor&)> hook) const {
  TensorImpl& t = impl_of("register_post_accumulate_grad_hook", *this);
  AG_CHECK(wants_grad(*this) && !grad_node(),
           "register_post_accumulate_grad_hook: expected a leaf that requires grad; use "
           "register_hook for the gradient of a computed tensor");
  AutogradMeta& m = autograd_meta(&t);
  const unsigned handle = add_hook(m, m.post_accumulate, [call = std::move(hook)](const Tensor& x) {
    call(x);
    return Tensor();
  });
  m.has_hooks.store(true, std::memory_order_relaxed);
  return handle;
}

void Tensor::remove_hook(unsigned handle) const {
  TensorImpl& t = impl_of("remove_hook", *this);
  AG_CHECK(t.autograd, "remove_hook: the tensor has no hook ", handle);
  AutogradMeta& m = *t.autograd;
  const std::lock_guard guard(m.lock);
  AG_CHECK(mark_removed(m.hooks, handle) || mark_removed(m.post_accumulate, handle),
           "remove_hook: the tensor has no hook ", handle);
  if (m.hooks.empty() && m.post_accumulate.empty()) m.has_hooks.store(false, std::memory_order_relaxed);
}

void Tensor::retain_grad() const {
  TensorImpl& t = impl_of("retain_grad", *this);
  AG_CHECK(wants_grad(*this), "retain_grad: the tensor requires no grad");
  Node* n = grad_node();
  if (!n) return;  // a leaf keeps its gradient anyway
  AutogradMeta& m = autograd_meta(&t);
  if (std::exchange(m.retains_grad, true)) return;
  m.refs.add();
  node_meta(n).retained.push_back({t.output_nr, &m});
}

bool Tensor::retains_grad() const {
  const TensorImpl& t = impl_of("retains_grad", *this);
  return t.autograd && t.autograd->retains_grad && t.requires_grad;
}

uint32_t Tensor::_version() const {
  const TensorImpl& t = impl_of("_version", *this);
  AG_CHECK(t.version, "_version: inference tensors do not count their changes");
  return t.version->load(std::memory_order_relaxed);
}

Tensor Tensor::_base() const {
  TensorImpl& t = impl_of("_base", *this);
  if (!t.base) return {};
  t.base->refs.add();
  return Tensor(t.base);
}

Tensor& Tensor::detach_() const {
  TensorImpl& t = impl_of("detach_", *this);
  AG_CHECK(!t.base, "detach_: a view cannot be detached in place, since its base would keep the history; use detach()");
  cut_history(&t);
  if (t.autograd) {
    AutogradMeta& m = *t.autograd;
    const std::lock_guard guard(m.lock);
    m.hooks.clear();
    m.post_accumulate.clear();
    m.has_hooks.store(false, std::memory_order_relaxed);
    m.retains_grad = false;
  }
  return const_cast<Tensor&>(*this);
}

}  // namespace argand
