#include "argand/autograd/view.h"

#include <mutex>
#include <vector>

#include "argand/autograd/anomaly.h"
#include "argand/autograd/grad_mode.h"

namespace argand {

// Functions without a method form; ops/ defines them.
Tensor view_as_real(const Tensor& self);
Tensor view_as_complex(const Tensor& self);

namespace {

// Where a view lies in its base. Strides and offset count elements of the view's dtype; the offset is from the base's
// first element.
struct ViewGeometry {
  DimVector sizes, strides;
  int64_t offset;
  DType dtype;

  ViewGeometry(const TensorImpl* view, const TensorImpl* base)
      : sizes(view->sizes()), strides(view->strides()), dtype(view->view.dtype) {
    const auto bytes = reinterpret_cast<intptr_t>(view->view.data) - reinterpret_cast<intptr_t>(base->view.data);
    offset = view->view.numel ? bytes / item_size(dtype) : 0;
  }
};

// The view of that geometry, made with differentiable ops. base may be of the other kind, real or complex, than the
// view.
Tensor view_of(const Tensor& base, const ViewGeometry& g) {
  if (base.is_complex() == is_complex(g.dtype))
    return base.as_strided(g.sizes, g.strides, base.storage_offset() + g.offset);
  if (base.is_complex()) {
    const Tensor real = view_as_real(base);
    return real.as_strided(g.sizes, g.strides, real.storage_offset() + g.offset);
  }
  DimVector sizes = g.sizes, strides = g.strides;
  for (int64_t& s : strides) s *= 2;
  sizes.push_back(2);
  strides.push_back(1);
  return view_as_complex(base.as_strided(sizes, strides, base.storage_offset() + 2 * g.offset));
}

Tensor hold(TensorImpl* t) {
  t->refs.add();
  return Tensor(t);
}

// An in-place op on a view, as a function of the whole base: the region under the view takes the op's gradient, the
// rest passes. Input 0 is the base before the write; the others are the op's, less those that were the view itself.
struct CopySlices final : Node {
  ViewGeometry geometry;
  DimVector base_strides;
  Node* op;              // holds one reference; out of the graph but for its edges
  uint64_t self_inputs;  // bit i: input i of op is the view before the write

  CopySlices(const TensorImpl* view, const TensorImpl* base, Node* n, uint64_t self)
      : geometry(view, base), base_strides(base->strides()), op(n), self_inputs(self) {
    op->refs.add();
    reusable = op->reusable;
  }
  ~CopySlices() override { drop(op); }
  const char* name() const override { return "CopySlices"; }
  void release() override {
    if (op->reusable || op->released) return;
    op->release();
    op->released = true;
  }

  void backward(Tensor* grads, Tensor* out) override {
    if (!grads[0].defined()) return;
    autograd::check_not_released(op);
    const Tensor& g = grads[0];
    Tensor whole = new_tensor_strided(g.sizes(), base_strides, g.dtype(), g.device());
    whole.copy_(g);
    Tensor slice = view_of(whole, geometry);
    std::vector<Tensor> results(op->num_inputs);
    Tensor slice_grad = slice.clone();
    op->backward(&slice_grad, results.data());
    if (needs(0)) out[0] = write_back(whole, slice, results);
    for (int i = 0, k = 1; i < op->num_inputs; ++i)
      if (!is_self(i)) out[k++] = std::move(results[static_cast<size_t>(i)]);
  }

 private:
  bool is_self(int i) const { return i < 64 && (self_inputs >> i & 1); }

  Tensor write_back(const Tensor& whole, Tensor& slice, const std::vector<Tensor>& results) const {
    Tensor sum;
    for (int i = 0; i < op->num_inputs; ++i)
      if (const Tensor& r = results[static_cast<size_t>(i)]; is_self(i) && r.defined())
        sum = sum.defined() ? sum.add(r) : r;
    if (sum.defined())
      slice.copy_(sum);
    else
      slice.zero_();
    return whole;
  }
};

uint64_t inputs_that_are(const TensorImpl* view, const Node* n) {
  uint64_t bits = 0;
  if (!view->grad_fn) return bits;
  for (int i = 0; i < n->num_inputs && i < 64; ++i)
    if (n->edges[i].node == view->grad_fn && n->edges[i].output == view->output_nr) bits |= uint64_t{1} << i;
  return bits;
}

void share_edge(Edge& to, const Edge& from) {
  to = from;
  if (to.node) to.node->refs.add();
  if (to.leaf) to.leaf->refs.add();
}

}  // namespace

namespace detail {

void refresh_view(TensorImpl* t) {
  static std::mutex& mutex = *new std::mutex;  // rare enough for one
  const AutoGradMode on(true);
  const uint32_t version = t->version->load(std::memory_order_relaxed);
  Tensor fresh = view_of(hold(t->base), ViewGeometry(t, t->base));
  AG_ASSERT(fresh.impl()->grad_fn);
  const std::lock_guard guard(mutex);
  if (!t->is_stale_view()) return;
  std::swap(t->grad_fn, fresh.impl()->grad_fn);
  t->output_nr = fresh.impl()->output_nr;
  t->requires_grad = true;
  __atomic_store_n(&t->view_version, version, __ATOMIC_RELEASE);  // last: readers that see it see the rest
}

void rebase_history(const Tensor& y, Node* n) {
  NodeHolder holder(n);
  TensorImpl* t = y.impl();
  TensorImpl* base = t->base;
  AG_CHECK(
      t->view_kind == ViewKind::Normal, n->name(), ": a view made ",
      t->view_kind == ViewKind::CreatedInInference ? "in inference mode" : "while gradients were off (NoGradGuard)",
      " was written to in place where gradients are recorded; make the view outside, or write to its base");
  AG_CHECK(n->num_outputs == 1, n->name(),
           ": an operation with several outputs cannot write to a view in place; "
           "write to a clone()");
  remember_shape(n, 0, t);
  const uint64_t self = inputs_that_are(t, n);
  const int others = n->num_inputs - __builtin_popcountll(self);
  NodeHolder slices(make_node<CopySlices>(1 + others, 1, t, base, n, self));
  connect(slices.get(), 0, hold(base));
  for (int i = 0, k = 1; i < n->num_inputs; ++i)
    if (i >= 64 || !(self >> i & 1)) share_edge(slices->edges[k++], n->edges[i]);
  number_node(slices.get());
  attach_history(base, slices.release(), 0);
  t->requires_grad = true;
  t->output_nr = 0;
  t->view_version = t->version->load(std::memory_order_relaxed) - 1;  // stale: made anew when read
  if (Node* before = std::exchange(t->grad_fn, nullptr)) drop(before);
}

}  // namespace detail
}  // namespace argand
