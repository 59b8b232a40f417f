#include "argand/autograd/gradient.h"

#include <mutex>

#include "argand/autograd/anomaly.h"
#include "argand/autograd/grad_mode.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/arithmetic.h"

namespace argand {

Tensor real(const Tensor& self);  // ops/ defines it

namespace autograd {
namespace {

bool broadcasts_to(IntArrayRef from, IntArrayRef to) {
  if (from.size() > to.size()) return false;
  const size_t extra = to.size() - from.size();
  for (size_t d = 0; d < from.size(); ++d)
    if (from[d] != 1 && from[d] != to[extra + d]) return false;
  return true;
}

// The elements in the order they lie in memory, for operations on tensors of equal dense strides.
View flat(const TensorImpl* t) {
  View v = t->view;
  v.ndim = 1;
  v.sizes[0] = v.numel;
  v.strides[0] = 1;
  v.contiguous = true;
  return v;
}

// to += g by the kernel alone. False where shapes, layouts or types are not the plain ones.
bool add_plain(const Tensor& to, const Tensor& g) {
  TensorImpl *a = to.impl(), *b = g.impl();
  const DType d = a->view.dtype;
  if (d != b->view.dtype || (d != DType::Float32 && d != DType::Float64) || !(a->view.device == b->view.device) ||
      !(a->sizes() == b->sizes()) || a->inference)
    return false;
  const bool rows = a->view.contiguous && b->view.contiguous;
  if (!rows && !(a->strides() == b->strides() && is_dense(a->sizes(), a->strides()))) return false;
  if (a->view.numel) {
    const View out = flat(a), in = flat(b);
    const View* views[] = {&out, &out, &in};
    constexpr formula::Add kPlain;
    dispatch_views(FormulaOp<formula::Add>::forward, out.device.type(), views, 1, 2, &kPlain, d);
  }
  a->bump_version();
  return true;
}

void add_in_place(const Tensor& to, const Tensor& g) {
  if (AG_UNLIKELY(!add_plain(to, g))) to.add_(g);
}

// Row-major like the leaf, or of the leaf's strides where it is dense.
bool layout_suits(const TensorImpl* leaf, const TensorImpl* g) {
  if (leaf->view.contiguous) return g->view.contiguous;
  if (is_dense(leaf->sizes(), leaf->strides())) return leaf->strides() == g->strides();
  return g->view.contiguous;
}

Tensor copy_for(const TensorImpl* leaf, const Tensor& g) {
  const bool as_leaf = !leaf->view.contiguous && is_dense(leaf->sizes(), leaf->strides());
  Tensor copy = as_leaf ? new_tensor_strided(g.sizes(), leaf->strides(), g.dtype(), g.device())
                        : new_tensor(g.sizes(), g.dtype(), g.device());
  if (grad_enabled() || g.dim() > kInlineDims) {
    copy.copy_(g);
  } else if (g.numel()) {
    const View* const views[] = {&copy.impl()->view, &g.impl()->view};
    dispatch_views(op::copy, g.device().type(), views, 1, 1, nullptr, g.dtype());
  }
  return copy;
}

// g as a leaf's first gradient.
Tensor adopt(const TensorImpl* leaf, Tensor&& g) {
  const TensorImpl* t = g.impl();
  const bool whole = t->storage && t->storage->nbytes <= static_cast<size_t>(t->view.nbytes());
  if (!whole || !layout_suits(leaf, t) || !solely_owned(g) || t->inference) return copy_for(leaf, g);
  if (t->base && !t->requires_grad) return alias(g);  // a gradient is no view
  return std::move(g);
}

}  // namespace

bool solely_owned(const Tensor& x) {
  const TensorImpl* t = x.impl();
  // Borrowed memory is seen from outside; a tensor with a history of its own is not to be changed behind it.
  if (!t->refs.unique() || !t->storage || !t->storage->accounted || (t->wants_grad() && !grad_enabled())) return false;
  if (t->storage->refs.unique()) return true;
  return t->base && t->base->refs.unique() && t->storage->refs.count() == 2 && !t->base->pyobj;
}

void fit_gradient_slow(const Node* n, int i, const Edge& e, Tensor& g) {
  DimVector expected;
  DType dtype;
  Device device;
  if (e.node) {
    const GradientShape& s = e.node->shapes[e.output];
    if (!s.known()) return;
    expected = s.dims(), dtype = s.dtype, device = s.device;
  } else {
    expected = e.leaf->sizes(), dtype = e.leaf->view.dtype, device = e.leaf->view.device;
  }
  const std::string who =
      n ? str(describe_node(n), ": the gradient of input ", i) : std::string("backward: the gradient");
  if (!(g.sizes() == IntArrayRef(expected))) {
    AG_CHECK(broadcasts_to(expected, g.sizes()), who, " has sizes ", g.sizes(), ", expected ", IntArrayRef(expected),
             " or sizes that reduce to it");
    g = g.sum_to_size(expected);
  }
  // A transform's tensor stands for numbers that may be elsewhere.
  AG_CHECK((g.device().type() == device.type() && (g.device().index() == device.index() || device.is_cpu())) ||
               g.impl()->keys & kTransformMode,
           who, " is on ", g.device(), ", expected ", device, "; move it with to()");
  if (g.dtype() == dtype) return;
  AG_CHECK(is_differentiable(g.dtype()), who, " has dtype ", g.dtype(), ", expected ", dtype);
  if (g.is_complex() && !is_complex(dtype)) g = real(g);
  g = g.to(dtype);
}

void add_gradient(Tensor& sum, Tensor&& g) {
  if (!sum.defined()) {
    sum = std::move(g);
    return;
  }
  if (grad_enabled()) {
    sum = sum.add(g);
    return;
  }
  auto writable = [](const Tensor& x) {
    const TensorImpl* t = x.impl();
    return solely_owned(x) && !t->inference && (t->view.contiguous || is_dense(t->sizes(), t->strides()));
  };
  if (writable(sum)) {
    add_in_place(sum, g);
  } else if (writable(g)) {
    add_in_place(g, sum);
    sum = std::move(g);
  } else {
    sum = sum.add(g);
  }
}

void accumulate(TensorImpl* leaf, Tensor&& g) {
  AutogradMeta& m = autograd_meta(leaf);
  Tensor before;  // destroyed outside the lock
  const std::lock_guard guard(m.lock);
  if (!m.grad.defined()) {
    m.grad = adopt(leaf, std::move(g));
  } else if (grad_enabled() || m.grad.impl()->inference) {
    Tensor sum = m.grad.add(g);
    before = std::exchange(m.grad, std::move(sum));
  } else {
    add_in_place(m.grad, g);
  }
}

void check_replacement(const char* hook, const std::string& of, const Tensor& before, const Tensor& after) {
  if (!after.defined() || !before.defined()) return;
  AG_CHECK(after.sizes() == before.sizes() && after.dtype() == before.dtype() && after.device() == before.device(),
           hook, " of ", of, " returned a gradient of ", after.dtype(), " ", after.sizes(), " on ", after.device(),
           ", expected ", before.dtype(), " ", before.sizes(), " on ", before.device());
}

}  // namespace autograd
}  // namespace argand
