#include "argand/optim/step.h"

#include <cstring>

#include "argand/autograd/inplace.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/flat_view.h"
#include "argand/ops/functions.h"

namespace argand::optim {

namespace {

bool lies_alike(const Tensor& a, const Tensor& b) {
  return a.strides() == b.strides() || (a.is_contiguous() && b.is_contiguous());
}

}  // namespace

Tensor state_like(const Tensor& p) { return zeros_like(p).set_requires_grad(false); }

void StepList::check(size_t index, const Tensor& p, const Tensor& g,
                     std::initializer_list<const Tensor*> states) const {
  AG_CHECK_AS(TypeError, is_differentiable(p.dtype()), name_, ": parameter ", index, " (sizes ", p.sizes(), ") is ",
              p.dtype(), "; expected a floating-point or complex dtype");
  AG_CHECK(g.sizes() == p.sizes(), name_, ": parameter ", index, " has sizes ", p.sizes(), ", its gradient ", g.sizes(),
           "; after changing a parameter's shape call zero_grad()");
  AG_CHECK(g.dtype() == p.dtype() && g.device() == p.device(), name_, ": parameter ", index, " is ", p.dtype(), " on ",
           p.device(), ", its gradient ", g.dtype(), " on ", g.device(),
           "; after converting a parameter call zero_grad(), and make the optimizer anew");
  for (const Tensor* s : states)
    AG_CHECK(s->defined() && s->sizes() == p.sizes() && s->dtype() == p.dtype() && s->device() == p.device(), name_,
             ": parameter ", index, " is ", p.dtype(), " ", p.sizes(), " on ", p.device(), ", but its state is ",
             s->defined() ? str(s->dtype(), " ", s->sizes(), " on ", s->device()) : std::string("undefined"),
             "; make the optimizer anew after changing a parameter's shape, dtype or device");
  check_inplace(name_, p);
}

void StepList::add_slow(size_t index, const Tensor& p, const Tensor& g, std::initializer_list<const Tensor*> states,
                        int64_t* step) {
  check(index, p, g, states);
  Slow& s = slow_.emplace_back();
  int list = 0;
  s.tensors[list++] = p;
  for (const Tensor* state : states) s.tensors[list++] = *state;
  s.tensors[list] = g;
  s.step = step;
}

void StepList::flush(Batch& b) {
  const int lists = states_ + 2, k = b.count;
  const View* views[kMostTensors * kMostStepParams];
  for (int l = 0; l < lists; ++l)
    for (int i = 0; i < k; ++i) views[l * k + i] = &b.tensors[l][i]->view;
  attrs_.steps = b.steps[0] ? b.steps : nullptr;
  refuse_float8(op_, views, 1);  // a batch is of one type
  dispatch_views(op_, b.device.type(), views, (lists - 1) * k, k, &attrs_, views[0]->dtype);
  for (int l = 0; l + 1 < lists; ++l)
    for (int i = 0; i < k; ++i) b.tensors[l][i]->bump_version();
  b.count = 0;
}

void StepList::run_slow(const Slow& s) {
  const int lists = states_ + 2;
  // What has gaps, or an order of its own, takes part as a contiguous copy.
  const bool dense = s.tensors[0].is_non_overlapping_and_dense();
  Tensor used[kMostTensors];
  View flat[kMostTensors];
  const View* views[kMostTensors];
  for (int l = 0; l < lists; ++l) {
    const Tensor& x = s.tensors[l];
    used[l] = dense && (l == 0 || lies_alike(x, s.tensors[0])) ? x
              : dense ? empty_like(s.tensors[0]).set_requires_grad(false).copy_(x)
                      : x.contiguous();
    flat[l] = flat_view(used[l]);
    views[l] = &flat[l];
  }
  attrs_.steps = s.step ? &s.step : nullptr;
  refuse_float8(op_, views, 1);
  dispatch_views(op_, flat[0].device.type(), views, lists - 1, 1, &attrs_, flat[0].dtype);
  for (int l = 0; l + 1 < lists; ++l) {
    if (used[l].is_same(s.tensors[l]))
      wrote_to(used[l]);
    else
      s.tensors[l].copy_(used[l]);
  }
}

void StepList::run() {
  for (Batch& b : batches_)
    if (b.count) flush(b);
  for (const Slow& s : slow_) run_slow(s);
}

}  // namespace argand::optim
