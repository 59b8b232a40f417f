// batch_norm and instance_norm.
#include "argand/autograd/inplace.h"

#include <algorithm>

#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/norm_ops.h"
#include "argand/ops/copy_numbers.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/norm.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

void check_per_channel(const char* name, const Tensor& p, int64_t channels) {
  AG_CHECK(!p.defined() || (p.dim() == 1 && p.numel() == channels), "batch_norm: ", name,
           " must hold one number for each of the ", channels, " channels, got sizes ", p.sizes());
}

// A layout the kernels know: [n, c, l] without gaps, or the same with the channels innermost.
bool is_known_layout(const Tensor& x) {
  if (x.is_contiguous()) return true;
  const int64_t n = x.size(0), c = x.size(1), l = x.numel() / std::max<int64_t>(1, n * c);
  const auto strides = view_strides(x.sizes(), x.strides(), IntArrayRef({n, c, l}));
  return strides && (*strides)[1] == 1 && ((*strides)[2] == c || l == 1) && ((*strides)[0] == c * l || n == 1);
}
// g with the strides of x.
Tensor laid_out_as(const Tensor& g, const Tensor& x) {
  if (g.strides() == x.strides()) return g;
  Tensor y = new_tensor_along(x, 1);
  copy_numbers(y, g);
  return y;
}

struct BatchNormNode {
  BatchNormAttrs attrs;
  Saved x, mean, invstd, weight;

  NormGradients differentiable(const Tensor& g, const Tensor& input, const Tensor& w, const Node* node) const {
    const int64_t c = input.size(1), sizes[] = {input.size(0), c, input.numel() / (input.size(0) * c)};
    const Tensor g3 = g.reshape(sizes), x3 = input.reshape(sizes);
    if (attrs.training)
      return differentiable_norm_gradients(
          g3, x3, w, {sizes, IntArrayRef({0, 2}), IntArrayRef({1, c, 1}), IntArrayRef({0, 2}), attrs.eps});
    const Tensor r = invstd.unpack(node).reshape({1, c, 1}), z = (x3 - mean.unpack(node).reshape({1, c, 1})) * r;
    return {g3 * (w.defined() ? w.reshape({1, c, 1}) * r : r), sum(g3 * z, IntArrayRef({0, 2})),
            sum(g3, IntArrayRef({0, 2}))};
  }

  void gradients(const Tensor& g, GradientSink out) const {
    const Tensor input = x.unpack(out.node()), w = weight.unpack(out.node());
    if (input.numel() == 0) return hand_on_nothing(input, out);
    if (recording({g, input, w})) return hand_on(differentiable(g, input, w, out.node()), input, out);
    const auto parameter = [&](int i) {
      return out.needs(i) ? new_tensor({input.size(1)}, input.dtype(), input.device()) : Tensor();
    };
    const Tensor dx = out.needs(0) ? new_tensor_along(input, 1) : Tensor(), dweight = parameter(1),
                 dbias = parameter(2);
    dispatch(op::batch_norm_backward, {dx.defined() ? three_dims(dx, 1) : dx, dweight, dbias},
             {three_dims(laid_out_as(g, input), 1), three_dims(input, 1), mean.unpack(out.node()),
              invstd.unpack(out.node()), w},
             attrs);
    hand_on({dx, dweight, dbias}, input, out);
  }
};

// A running statistic in the type computed in; what the kernel writes goes back where that is another one.
class Running {
 public:
  Running(const Tensor& x, DType compute, bool written) : original_(x), written_(written && x.defined()) {
    if (!x.defined()) return;
    if (written_) check_inplace("batch_norm", x);
    NoGradGuard no_grad;
    seen_ = prepared(x, compute);
  }
  const Tensor& seen() const { return seen_; }
  void finish() const {
    if (!written_) return;
    if (!seen_.is_same(original_)) copy_numbers(original_, seen_);
    wrote_to(original_);
  }

 private:
  Tensor original_, seen_;
  bool written_;
};

void check_batch(const Tensor& x, const Tensor& running_mean, const Tensor& running_var, bool training) {
  AG_CHECK(x.is_floating_point(), "batch_norm: expected a floating-point tensor, got ", x.dtype());
  AG_CHECK(x.dim() >= 2, "batch_norm: expected an input [N, C, ...], got sizes ", x.sizes());
  AG_CHECK(running_mean.defined() == running_var.defined(),
           "batch_norm: give both running_mean and running_var, or neither");
  AG_CHECK(training || running_mean.defined(), "batch_norm: running_mean and running_var are needed unless training");
  AG_CHECK_AS(ValueError, !training || x.numel() == 0 || x.numel() / x.size(1) > 1,
              "batch_norm: expected more than one value for each channel in training, got an input of sizes ",
              x.sizes(), "; call eval() to use running statistics");
}

}  // namespace

// Normalises [N, C, ...] for each channel: in training by the batch's mean and variance, which running_mean and
// running_var, if given, are moved towards (by the share momentum, the variance made unbiased), else by the running
// ones. Also the means and 1 / sqrt(variance + eps) of the batch; empty unless training.
AG_OP(
    "native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, "
    "bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> native_batch_norm(const Tensor& input, const std::optional<Tensor>& weight,
                                                     const std::optional<Tensor>& bias,
                                                     const std::optional<Tensor>& running_mean,
                                                     const std::optional<Tensor>& running_var, bool training,
                                                     double momentum, double eps) {
  AG_DOOR(native_batch_norm, input, weight, bias, running_mean, running_var, training, momentum, eps);
  check_batch(input, tensor_of(running_mean), tensor_of(running_var), training);
  const int64_t channels = input.size(1);
  const DType compute = compute_dtype(input.dtype());
  const Tensor cast = in_type(input, compute), x = is_known_layout(cast) ? cast : contiguous(cast);
  const Tensor w = prepared(tensor_of(weight), compute), b = prepared(tensor_of(bias), compute);
  check_per_channel("weight", w, channels);
  check_per_channel("bias", b, channels);
  check_per_channel("running_mean", tensor_of(running_mean), channels);
  check_per_channel("running_var", tensor_of(running_var), channels);
  const Running run_mean(tensor_of(running_mean), compute, training),
      run_var(tensor_of(running_var), compute, training);
  Tensor y = new_tensor_along(x, 1), mean = new_tensor({training ? channels : 0}, compute, x.device()),
         invstd = new_tensor(mean.sizes(), compute, x.device());
  const BatchNormAttrs attrs{eps, momentum, training};
  if (x.numel()) {
    dispatch(
        op::batch_norm,
        {three_dims(y, 1), training ? mean : Tensor(), training ? invstd : Tensor(), run_mean.seen(), run_var.seen()},
        {three_dims(x, 1), w, b}, attrs);
    run_mean.finish();
    run_var.finish();
  }
  if (recording({x, w, b})) {
    Tensor m = mean, r = invstd;
    if (!training) {  // copies: later training writes to the running ones
      NoGradGuard no_grad;
      m = run_mean.seen().clone(), r = rsqrt(run_var.seen() + eps);
    }
    record_on("batch_norm", y, {x, w, b},
              [node = BatchNormNode{attrs, Saved(x), Saved(m), Saved(r), kept_if_defined(w)}](
                  const Tensor& g, GradientSink out) { node.gradients(g, out); });
  }
  return {in_type(y, input.dtype()), mean, invstd};
}

// native_batch_norm's first result.
AG_OP(
    "batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, "
    "bool training, float momentum, float eps, bool cudnn_enabled=True) -> Tensor",
    "function")
Tensor batch_norm(const Tensor& input, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias,
                  const std::optional<Tensor>& running_mean, const std::optional<Tensor>& running_var, bool training,
                  double momentum, double eps, bool cudnn_enabled) {
  AG_DOOR(batch_norm, input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled);
  return std::get<0>(native_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps));
}

// Normalises every channel of every sample of [N, C, ...] by itself. With use_input_stats unset by the running
// statistics; set, those are moved towards the mean over the samples of what was found.
AG_OP(
    "instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, "
    "bool use_input_stats, float momentum, float eps, bool cudnn_enabled=True) -> Tensor",
    "function")
Tensor instance_norm(const Tensor& input, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias,
                     const std::optional<Tensor>& running_mean, const std::optional<Tensor>& running_var,
                     bool use_input_stats, double momentum, double eps, bool cudnn_enabled) {
  AG_DOOR(instance_norm, input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, cudnn_enabled);
  AG_CHECK(input.dim() >= 3, "instance_norm: expected an input [N, C, d1, ...], got sizes ", input.sizes());
  if (!use_input_stats) return batch_norm(input, weight, bias, running_mean, running_var, false, momentum, eps, true);
  const int64_t n = input.size(0), c = input.size(1);
  AG_CHECK_AS(ValueError, input.numel() == 0 || input.numel() / (n * c) > 1,
              "instance_norm: expected more than one value for each channel of each sample, got an input of sizes ",
              input.sizes());
  const Tensor mean = tensor_of(running_mean), variance = tensor_of(running_var);
  AG_CHECK(mean.defined() == variance.defined(), "instance_norm: give both running_mean and running_var, or neither");
  if (!mean.defined() || input.numel() == 0) return group_norm(input, c, weight, bias, eps, true);
  // The samples' channels as channels of one batch.
  const auto repeated = [&](const Tensor& t) {
    return t.defined() ? std::optional<Tensor>(repeat(t, IntArrayRef({n}))) : std::nullopt;
  };
  const Tensor means = repeat(mean.detach(), IntArrayRef({n})), variances = repeat(variance.detach(), IntArrayRef({n}));
  DimVector sizes(input.sizes());
  sizes[0] = 1, sizes[1] = n * c;
  const Tensor y = batch_norm(input.reshape(sizes), repeated(tensor_of(weight)), repeated(tensor_of(bias)), means,
                              variances, true, momentum, eps, true);
  {
    NoGradGuard no_grad;
    copy_(mean, argand::mean(means.reshape({n, c}), IntArrayRef({0})));
    copy_(variance, argand::mean(variances.reshape({n, c}), IntArrayRef({0})));
  }
  return y.reshape(input.sizes());
}

}  // namespace argand
