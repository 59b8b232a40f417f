#include "argand/nn/utils/clip_grad.h"

#include <algorithm>
#include <cmath>

#include "argand/autograd/grad_mode.h"
#include "argand/autograd/inplace.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/list_ops.h"
#include "argand/ops/flat_view.h"
#include "argand/ops/functions.h"

namespace argand::nn::utils {

namespace {

std::vector<Tensor> gradients(const std::vector<Tensor>& parameters) {
  std::vector<Tensor> all;
  for (const Tensor& p : parameters)
    if (p.defined() && p.grad().defined()) all.push_back(p.grad());
  return all;
}

// Calls f(views, count, first) for runs of tensors of one dtype and device, at most kMostListedViews long.
template <class F>
void for_lists(std::vector<Tensor>& tensors, F&& f) {
  const auto order = [](const Tensor& x) { return std::tuple(x.device().type(), x.device().index(), x.dtype()); };
  std::stable_sort(tensors.begin(), tensors.end(),
                   [&](const Tensor& a, const Tensor& b) { return order(a) < order(b); });
  std::vector<View> flat(tensors.size());
  std::vector<const View*> views;
  for (size_t i = 0; i < tensors.size(); ++i) flat[i] = flat_view(tensors[i]);
  for (size_t i = 0; i < tensors.size();) {
    views.clear();
    const size_t first = i;
    while (i < tensors.size() && views.size() < kMostListedViews && order(tensors[i]) == order(tensors[first]))
      views.push_back(&flat[i++]);
    f(views, tensors[first]);
  }
}

double joined(double norm_type, double a, double b) {
  if (!std::isinf(norm_type)) return a + b;
  return a > b || std::isnan(a) ? a : b;
}

// The sum that norm_list makes of a list, lists joined; not yet the root of it.
double total_power(TensorList tensors, double norm_type) {
  std::vector<Tensor> dense;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Tensor& x = tensors[i];
    if (!x.defined()) continue;
    AG_CHECK_AS(TypeError, is_differentiable(x.dtype()), "get_total_norm: tensor ", i, " is ", x.dtype(),
                "; expected a floating-point or complex dtype");
    AG_CHECK(!x.is_meta(), "get_total_norm: tensor ", i, " is a meta tensor, which has no numbers");
    // The square of a complex number's size is the sum of two squares; other powers need the size itself.
    const Tensor real = x.is_complex() && norm_type != 2 ? abs(x.detach()) : x.detach();
    dense.push_back(real.is_non_overlapping_and_dense() ? real : real.contiguous());
  }
  double total = 0;
  for_lists(dense, [&](std::vector<const View*>& views, const Tensor& first) {
    const Tensor sum = new_tensor(IntArrayRef(), DType::Float64, first.device());
    views.insert(views.begin(), &sum.view_struct());
    const NormAttrs attrs{norm_type};
    dispatch_views(op::norm_list, first.device().type(), views.data(), 1, static_cast<int>(views.size()) - 1, &attrs,
                   DType::Float64);
    total = joined(norm_type, total, sum.item<double>());
  });
  return total;
}

void scale(const std::vector<Tensor>& tensors, double factor) {
  std::vector<Tensor> dense;
  for (const Tensor& x : tensors) {
    check_inplace("clip_grad_norm_", x);
    if (x.is_non_overlapping_and_dense())
      dense.push_back(x);
    else
      x.mul_(Scalar(factor));
  }
  for_lists(dense, [&](const std::vector<const View*>& views, const Tensor& first) {
    const ScaleAttrs attrs{factor};
    dispatch_views(op::scale_list, first.device().type(), views.data(), static_cast<int>(views.size()), 0, &attrs,
                   DType::Float64);
  });
  for (const Tensor& x : dense) wrote_to(x);
}

}  // namespace

double get_total_norm(TensorList tensors, double norm_type, bool error_if_nonfinite) {
  AG_CHECK_AS(ValueError, norm_type >= 0, "get_total_norm: norm_type must be 0 or more, got ", norm_type);
  const NoGradGuard no_grad;
  const double power = total_power(tensors, norm_type);
  const double norm = norm_type == 2                            ? std::sqrt(power)
                      : norm_type == 0 || std::isinf(norm_type) ? power
                                                                : std::pow(power, 1 / norm_type);
  AG_CHECK(!error_if_nonfinite || std::isfinite(norm), "clip_grad_norm_: the total norm of order ", norm_type,
           " of the gradients is ", norm,
           ", so they cannot be clipped; pass error_if_nonfinite=false to clip them all the same");
  return norm;
}

void clip_grads_with_norm_(const std::vector<Tensor>& parameters, double max_norm, double total_norm) {
  const NoGradGuard no_grad;
  const double factor = max_norm / (total_norm + 1e-6);
  if (!(factor >= 1)) scale(gradients(parameters), factor);
}

double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm, double norm_type,
                       bool error_if_nonfinite) {
  const double norm = get_total_norm(gradients(parameters), norm_type, error_if_nonfinite);
  clip_grads_with_norm_(parameters, max_norm, norm);
  return norm;
}
double clip_grad_norm_(Tensor parameter, double max_norm, double norm_type, bool error_if_nonfinite) {
  return clip_grad_norm_(std::vector<Tensor>{std::move(parameter)}, max_norm, norm_type, error_if_nonfinite);
}

void clip_grad_value_(const std::vector<Tensor>& parameters, double clip_value) {
  AG_CHECK_AS(ValueError, clip_value >= 0, "clip_grad_value_: clip_value must be 0 or more, got ", clip_value);
  const NoGradGuard no_grad;
  for (const Tensor& g : gradients(parameters)) clamp_(g, Scalar(-clip_value), Scalar(clip_value));
}
void clip_grad_value_(Tensor parameter, double clip_value) {
  clip_grad_value_(std::vector<Tensor>{std::move(parameter)}, clip_value);
}

}  // namespace argand::nn::utils
