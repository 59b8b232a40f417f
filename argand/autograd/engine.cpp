#include "argand/autograd/engine.h"

#include "argand/autograd/anomaly.h"
#include "argand/autograd/run.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/dispatch.h"

namespace argand::autograd {
namespace {

Tensor ones_like_scalar(const Tensor& x) {
  Tensor one = new_tensor(x.sizes(), x.dtype(), x.device());
  if (AG_LIKELY(!one.impl()->is_wide())) {
    dispatch(op::fill, {one}, {}, FillAttrs{1.0});
    return one;
  }
  View view = one.impl()->view;
  view.ndim = 0;
  dispatch(op::fill, {view}, {}, FillAttrs{1.0});
  return one;
}

// The gradient a pass begins with at x.
Tensor seed(const char* what, const Tensor& x, const Tensor& given, size_t index) {
  AG_CHECK(x.defined(), what, ": tensor ", index, " is undefined");
  AG_CHECK(x.requires_grad(), what, ": tensor ", index, " (", x.dtype(), " ", x.sizes(),
           ") does not require grad and has no grad_fn: no input of its computation required grad, or it was computed "
           "under NoGradGuard or detached");
  if (!given.defined()) {
    AG_CHECK(x.numel() == 1, what, ": a gradient can be made up only for a tensor of one element, tensor ", index,
             " has sizes ", x.sizes(), "; reduce it, for instance with sum(), or pass its gradient");
    AG_CHECK(!x.is_complex(), what, ": a gradient can be made up only for real tensors, tensor ", index, " is ",
             x.dtype(), "; pass its gradient");
    return ones_like_scalar(x);
  }
  AG_CHECK(given.sizes() == x.sizes(), what, ": gradient ", index, " has sizes ", given.sizes(), ", its tensor has ",
           x.sizes());
  AG_CHECK(given.is_complex() == x.is_complex(), what, ": gradient ", index, " is ", given.dtype(), ", its tensor is ",
           x.dtype());
  Tensor g = given;
  Edge e = gradient_edge(x);
  fit_gradient(nullptr, 0, e, g);
  return g;
}

void add_roots(const char* what, Run& run, TensorList tensors, TensorList grads) {
  AG_CHECK(!tensors.empty(), what, ": expected at least one tensor");
  AG_CHECK(grads.empty() || grads.size() == tensors.size(), what, ": got ", grads.size(), " gradients for ",
           tensors.size(), " tensors; give one for each, or none");
  for (size_t i = 0; i < tensors.size(); ++i)
    run.add_root(tensors[i], seed(what, tensors[i], grads.empty() ? Tensor() : grads[i], i));
}

void set_targets(const char* what, Run& run, TensorList inputs, std::vector<Target>& targets, bool add_to_grad) {
  std::vector<Target*> pointers;
  targets.reserve(inputs.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    AG_CHECK(inputs[i].defined() && inputs[i].requires_grad(), what, ": input ", i,
             inputs[i].defined() ? " does not require grad" : " is undefined",
             "; call requires_grad_() on it before the forward");
    targets.push_back({gradient_edge(inputs[i]), add_to_grad, {}});
  }
  for (Target& t : targets) pointers.push_back(&t);
  run.set_targets(pointers);
}

}  // namespace

void backward(TensorList tensors, TensorList grad_tensors, std::optional<bool> retain_graph, bool create_graph,
              TensorList inputs) {
  std::vector<Target> targets;
  Run run(retain_graph.value_or(create_graph), create_graph);
  add_roots("backward", run, tensors, grad_tensors);
  if (!inputs.empty()) set_targets("backward", run, inputs, targets, true);
  run.execute();
}

std::vector<Tensor> grad(TensorList outputs, TensorList inputs, TensorList grad_outputs,
                         std::optional<bool> retain_graph, bool create_graph, bool allow_unused) {
  AG_CHECK(!inputs.empty(), "grad: expected at least one input");
  std::vector<Target> targets;
  Run run(retain_graph.value_or(create_graph), create_graph);
  add_roots("grad", run, outputs, grad_outputs);
  set_targets("grad", run, inputs, targets, false);
  run.execute();
  std::vector<Tensor> results;
  for (size_t i = 0; i < targets.size(); ++i) {
    AG_CHECK(allow_unused || targets[i].result.defined(), "grad: the outputs do not depend on input ", i, " (",
             inputs[i].dtype(), " ", inputs[i].sizes(),
             "); leave it out, or pass allow_unused=true to get an undefined gradient for it");
    results.push_back(std::move(targets[i].result));
  }
  return results;
}

void queue_callback(std::function<void()> f) {
  Run* run = Run::current();
  AG_CHECK(run, "queue_callback: no backward pass is running on this thread");
  run->at_end(std::move(f));
}

}  // namespace argand::autograd
