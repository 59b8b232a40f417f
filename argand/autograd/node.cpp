#include "argand/autograd/node.h"

#include <algorithm>
#include <cctype>
#include <mutex>

#include "argand/autograd/anomaly.h"
#include "argand/autograd/node_meta.h"
#include "argand/autograd/view.h"
#include "argand/core/memory.h"

namespace argand {
namespace {

// Two apart: the number below a leaf's first consumer is free for its accumulation node.
constexpr uint64_t kSequenceStep = 2;

void doom(Node* n, AutogradLocal& local) {
  n->owner.store(local.doomed, std::memory_order_relaxed);
  local.doomed = n;
}

void destroy_one(Node* n, AutogradLocal& local) {
  Edge* const edges = n->edges;
  Tensor* const pending = n->pending;
  GradientShape* const shapes = n->shapes;
  const int inputs = n->num_inputs, outputs = n->num_outputs;
  const size_t bytes = n->block_bytes;
  if (AG_UNLIKELY(n->meta != nullptr)) delete n->meta;
  // What was saved goes first: it may refer to nodes the edges keep, and then only counts fall.
  n->~Node();
  for (int i = 0; i < inputs; ++i) {
    const Edge& e = edges[i];
    if (e.node && e.node->refs.drop()) doom(e.node, local);
    if (e.leaf && e.leaf->refs.drop()) destroy_impl(e.leaf);
  }
  for (int i = 0; i < outputs; ++i) {
    pending[i].~Tensor();
    if (AG_UNLIKELY(shapes[i].known() && shapes[i].ndim > kInlineDims))
      memory::deallocate(shapes[i].wide, sizeof(int64_t) * shapes[i].ndim);
  }
  memory::deallocate(n, bytes);
}

AG_COLD void remember_wide(GradientShape& s, const TensorImpl* t) {
  s.dtype = t->view.dtype;
  s.device = t->view.device;
  s.ndim = GradientShape::kNone;
  s.wide = static_cast<int64_t*>(memory::allocate(sizeof(int64_t) * t->view.ndim));
  std::copy_n(t->sizes().data(), t->view.ndim, s.wide);
  s.ndim = t->view.ndim;
}

AG_COLD void move_retained_grad(TensorImpl* t, Node* from, Node* to, uint32_t output) {
  if (from && from->meta)
    std::erase_if(from->meta->retained, [t](const NodeMeta::Retained& r) {
      if (r.meta != t->autograd) return false;
      drop(r.meta);
      return true;
    });
  node_meta(to).retained.push_back({output, t->autograd});
  t->autograd->refs.add();
}

// A leaf with hooks: through its accumulation node, unless edges lead straight to it already.
AG_NOINLINE bool connect_accumulator(Edge& e, TensorImpl* leaf, AutogradMeta& m) {
  const std::lock_guard guard(m.lock);
  if (m.used.load(std::memory_order_relaxed)) return false;
  if (!m.accumulator) {
    if (!m.has_hooks.load(std::memory_order_relaxed)) return false;
    m.accumulator = make_node<AccumulationNode>(0, 1, leaf);
    detail::remember_shape(m.accumulator, 0, leaf);
  }
  // No edge leads there: the next consumer is the first of a new graph.
  if (m.accumulator->refs.unique()) m.accumulator->sequence = thread_local_data().autograd.next_sequence - 1;
  e.node = m.accumulator;
  e.node->refs.add();
  return true;
}

void connect_leaf(Edge& e, TensorImpl* leaf) {
  AutogradMeta& m = autograd_meta(leaf);
  if (AG_UNLIKELY(m.has_hooks.load(std::memory_order_relaxed) || m.accumulator)) {
    if (!connect_accumulator(e, leaf, m)) m.used.store(true, std::memory_order_relaxed);
  } else if (!m.used.load(std::memory_order_relaxed)) {
    m.used.store(true, std::memory_order_relaxed);
  }
  leaf->refs.add();
  e.leaf = leaf;
}

}  // namespace

namespace detail {

std::atomic<uint32_t> selective_runs{0};

AG_INLINE void remember(GradientShape& s, const TensorImpl* t) {
  if (AG_UNLIKELY(t->is_wide())) return remember_wide(s, t);
  std::memcpy(static_cast<void*>(&s), &t->view.dtype, 4);  // dtype, device, ndim at once
  for (int d = 0; d < t->view.ndim; ++d) s.sizes[d] = t->view.sizes[d];
}

void remember_shape(Node* n, uint32_t output, const TensorImpl* t) { remember(n->shapes[output], t); }

AG_INLINE void attach(TensorImpl* t, Node* n, uint32_t output) {
  remember(n->shapes[output], t);
  Node* const before = t->grad_fn;
  if (AG_UNLIKELY(t->autograd && t->autograd->retains_grad)) move_retained_grad(t, before, n, output);
  t->grad_fn = n;
  t->output_nr = output;
  t->requires_grad = true;
  if (AG_UNLIKELY(before != nullptr)) drop(before);
}

void attach_history(TensorImpl* t, Node* n, uint32_t output) { attach(t, n, output); }

}  // namespace detail

void destroy_node(Node* n) {
  AutogradLocal& local = thread_local_data().autograd;
  if (local.destroying) return doom(n, local);
  local.destroying = true;
  destroy_one(n, local);
  while (Node* next = local.doomed) {
    local.doomed = static_cast<Node*>(next->owner.load(std::memory_order_relaxed));
    destroy_one(next, local);
  }
  local.destroying = false;
}

namespace {

AG_INLINE void connect_edge(Node* n, int i, const Tensor& x) {
  TensorImpl* t = x.impl();
  if (!t) return;
  if (AG_UNLIKELY(t->base != nullptr) && t->is_stale_view()) detail::refresh_view(t);
  if (!t->requires_grad) return;
  Edge& e = n->edges[i];
  if (AG_LIKELY(t->grad_fn != nullptr)) {
    e.node = t->grad_fn;
    e.node->refs.add();
    e.output = t->output_nr;
  } else {
    connect_leaf(e, t);
  }
}

AG_INLINE void number(Node* n) {
  ThreadLocal& local = thread_local_data();
  uint64_t s = local.autograd.next_sequence;
  for (int i = 0; i < n->num_inputs; ++i)
    if (const Node* input = n->edges[i].node; input && input->sequence + kSequenceStep > s)
      s = input->sequence + kSequenceStep;
  n->sequence = s;
  local.autograd.next_sequence = s + kSequenceStep;
  n->stream = local.state.stream;
  if (AG_UNLIKELY(local.state.anomaly)) autograd::remember_origin(n);
}

AG_INLINE void make_history(const Tensor& y, Node* n, int output) {
  TensorImpl* t = y.impl();
  if (n->sequence == 0) number(n);
  // A view that has had a past, rather than one just made by the recorded op, was written to in place.
  if (AG_UNLIKELY(t->base != nullptr) &&
      (t->grad_fn || (t->version && t->version->load(std::memory_order_relaxed) != t->view_version))) {
    return detail::rebase_history(y, n);
  }
  detail::attach(t, n, static_cast<uint32_t>(output));
}

}  // namespace

void connect(Node* n, int i, const Tensor& x) { connect_edge(n, i, x); }
void number_node(Node* n) { number(n); }
void set_history(const Tensor& y, Node* n, int output) { make_history(y, n, output); }
void set_history(const Tensor& y, Node* n, Inputs inputs) {
  int i = 0;
  for (const Input& x : inputs) connect_edge(n, i++, *x.tensor);
  make_history(y, n, 0);
}

std::string node_name(const Node* n) {
  std::string name = n->name();
  if (name.empty() || std::isupper(static_cast<unsigned char>(name[0]))) return name;
  std::string camel;
  bool start = true;
  for (const char c : name) {
    if (c == '_') {
      start = true;
      continue;
    }
    camel.push_back(start ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c);
    start = false;
  }
  return camel + "Backward";
}

}  // namespace argand
