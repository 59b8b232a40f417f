#include "argand/autograd/inplace.h"

#include "argand/autograd/anomaly.h"
#include "argand/autograd/grad_mode.h"
#include "argand/autograd/record.h"

namespace argand {
namespace {

AG_NOINLINE void check_view(const char* op, const TensorImpl* t) {
  const TensorImpl* base = t->base;
  if (!base->requires_grad && !t->requires_grad) return;
  AG_CHECK(
      t->view_kind != ViewKind::CreatedWithoutGrad, op,
      ": the tensor is a view made while gradients were off (NoGradGuard) of a tensor that requires grad, and is "
      "written to in place where gradients are on; make the view where gradients are on, or write under NoGradGuard");
  AG_CHECK(t->view_kind != ViewKind::CreatedInInference, op,
           ": the tensor is a view made in inference mode of a tensor that requires grad, and cannot be written to in "
           "place where gradients are on; make the view outside InferenceMode");
  AG_CHECK(!base->requires_grad || base->grad_fn, op, ": a view of a leaf tensor that requires grad (sizes ",
           base->sizes(), ") is written to in place; clone() the leaf first, or write under NoGradGuard");
}

}  // namespace

void check_inplace(const char* op, const Tensor& x) {
  AG_CHECK(x.defined(), op, ": expected a tensor to write to, got an undefined one");
  const TensorImpl* t = x.impl();
  const ThreadState& state = thread_local_data().state;
  if (AG_UNLIKELY(t->inference))
    AG_CHECK(state.inference, op, ": an inference tensor (sizes ", t->sizes(),
             ") cannot be written to in place outside InferenceMode; clone() it to get an ordinary tensor");
  if (state.grad_enabled) {
    if (AG_UNLIKELY(t->base != nullptr)) check_view(op, t);
    AG_CHECK(!t->requires_grad || t->grad_fn || (t->base && t->base->grad_fn), op,
             ": a leaf tensor that requires grad (sizes ", t->sizes(),
             ") is written to in place; use the form that returns a new tensor, or write under NoGradGuard");
  }
  if (AG_UNLIKELY(!t->view.contiguous) && !is_dense(t->sizes(), t->strides()))
    AG_CHECK(!may_overlap(t->sizes(), t->strides()), op, ": several elements of the tensor lie at one place (sizes ",
             t->sizes(), ", strides ", t->strides(), "), so it cannot be written to; clone() it first");
  if (AG_UNLIKELY(state.anomaly)) autograd::remember_writer(op, x);
}

void check_out(const char* op, const Tensor& out, TensorList inputs) {
  if (!grad_enabled()) return;
  bool any = wants_grad(out);
  for (const Tensor& x : inputs) any |= wants_grad(x);
  AG_CHECK(!any, op, ": out= records no gradient, but an argument requires grad; assign the result of ", op,
           "() instead, or call it under NoGradGuard");
}

}  // namespace argand
