// layer_norm, rms_norm and group_norm.
#include <limits>

#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/norm_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/norm.h"
#include "argand/ops/operators.h"
#include "argand/ops/promotion.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

NormGradients differentiable_norm_gradients(const Tensor& g, const Tensor& x, const Tensor& weight,
                                            const NormGeometry& geometry) {
  const IntArrayRef dims = geometry.statistics_dims;
  const Tensor seen = x.reshape(geometry.statistics);
  const Tensor centred = geometry.centered ? seen - mean(seen, dims, true) : seen;
  const Tensor rstd = rsqrt(mean(centred * centred, dims, true) + geometry.eps);
  const Tensor z = centred * rstd;
  const Tensor h = (weight.defined() ? g * weight.reshape(geometry.parameters) : g).reshape(geometry.statistics);
  Tensor dx = h - z * mean(h * z, dims, true);
  if (geometry.centered) dx = dx - mean(h, dims, true);
  return {(dx * rstd).reshape(x.sizes()), sum(g * z.reshape(x.sizes()), geometry.parameter_dims),
          sum(g, geometry.parameter_dims)};
}

namespace {

void check_floating(const char* op, const Tensor& x) {
  AG_CHECK(x.is_floating_point(), op, ": expected a floating-point tensor, got ", x.dtype());
}

// The trailing sizes of x that are normalised over: how many elements they hold.
int64_t normalized_count(const char* op, const Tensor& x, IntArrayRef shape, const Tensor& weight, const Tensor& bias) {
  AG_CHECK(!shape.empty(), op, ": normalized_shape must name at least one dimension");
  const size_t dims = x.sizes().size(), n = shape.size();
  AG_CHECK(n <= dims && x.sizes().slice(dims - n) == shape, op, ": normalized_shape ", shape,
           " must be the last sizes of the input, whose sizes are ", x.sizes());
  for (const Tensor* p : {&weight, &bias})
    AG_CHECK(!p->defined() || p->sizes() == shape, op, ": ", p == &weight ? "weight" : "bias",
             " must have the sizes of normalized_shape, ", shape, ", got ", p->sizes());
  int64_t count = 1;
  for (int64_t s : shape) count *= s;
  return count;
}

Tensor flat(const Tensor& x, int64_t rows, int64_t n) { return new_view(x, {rows, n}, {n, 1}, 0); }
Tensor flat(const Tensor& x) { return x.defined() ? new_view(x, {x.numel()}, {1}, 0) : x; }

struct LayerNormNode {
  LayerNormAttrs attrs;
  int64_t rows, n;
  SavedSizes shape;  // normalized_shape
  Saved x, mean, rstd, weight;

  void gradients(const Tensor& g, GradientSink out) const {
    const Tensor input = x.unpack(out.node()), w = weight.unpack(out.node());
    if (recording({g, input, w})) {
      const int64_t sizes[] = {rows, n};
      const NormGradients d = differentiable_norm_gradients(
          g.reshape(sizes), input.reshape(sizes), w.defined() ? w.reshape({n}) : w,
          {sizes, IntArrayRef({1}), IntArrayRef({1, n}), IntArrayRef({0}), attrs.eps, attrs.centered});
      if (out.needs(0)) out[0] = d.dx.reshape(input.sizes());
      if (out.needs(1)) out[1] = d.dweight.reshape(shape);
      if (out.needs(2)) out[2] = d.dbias.reshape(shape);
      return;
    }
    const auto wanted = [&](int i, IntArrayRef sizes) {
      return out.needs(i) ? new_tensor(sizes, input.dtype(), input.device()) : Tensor();
    };
    const Tensor dx = wanted(0, input.sizes()), dweight = wanted(1, shape), dbias = wanted(2, shape);
    if (n > 0)
      dispatch(op::layer_norm_backward, {dx.defined() ? flat(dx, rows, n) : dx, flat(dweight), flat(dbias)},
               {flat(contiguous(g), rows, n), flat(input, rows, n), mean.unpack(out.node()), rstd.unpack(out.node()),
                flat(w)},
               attrs);
    hand_on({dx, dweight, dbias}, input, out);
  }
};

struct Normalized {
  Tensor y, mean, rstd;
};

// x, weight and bias of one float type, contiguous.
Normalized layer_norm_of(const char* name, const Tensor& x, IntArrayRef shape, int64_t n, const Tensor& weight,
                         const Tensor& bias, const LayerNormAttrs& attrs) {
  const int64_t rows = n ? x.numel() / n : 0;
  const auto make = [&](IntArrayRef sizes) { return new_tensor(sizes, x.dtype(), x.device()); };
  Normalized r{make(x.sizes()), attrs.centered ? make({rows}) : Tensor(), make({rows})};
  if (x.numel())
    dispatch(op::layer_norm, {flat(r.y, rows, n), r.mean, r.rstd}, {flat(x, rows, n), flat(weight), flat(bias)}, attrs);
  if (recording({x, weight, bias}))
    record_on(
        name, r.y, {x, weight, bias},
        [node = LayerNormNode{attrs, rows, n, SavedSizes(shape), Saved(x), kept_if_defined(r.mean), Saved(r.rstd),
                              kept_if_defined(weight)}](const Tensor& g, GradientSink out) { node.gradients(g, out); });
  return r;
}

}  // namespace

// (x - mean) / sqrt(variance + eps) * weight + bias over the last dimensions, those of normalized_shape; also the
// means and 1 / sqrt(variance + eps), with sizes 1 where they were taken, in the type computed in.
AG_OP(
    "native_layer_norm(Tensor input, int[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> "
    "(Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> native_layer_norm(const Tensor& input, IntArrayRef normalized_shape,
                                                     const std::optional<Tensor>& weight,
                                                     const std::optional<Tensor>& bias, double eps) {
  AG_DOOR(native_layer_norm, input, normalized_shape, weight, bias, eps);
  check_floating("layer_norm", input);
  const Tensor w = tensor_of(weight), b = tensor_of(bias);
  const int64_t n = normalized_count("layer_norm", input, normalized_shape, w, b);
  const DType compute = compute_dtype(input.dtype());
  const Normalized r = layer_norm_of("layer_norm", prepared(input, compute), normalized_shape, n, prepared(w, compute),
                                     prepared(b, compute), {eps, true});
  DimVector sizes(input.sizes());
  for (size_t i = 0; i < normalized_shape.size(); ++i) sizes[sizes.size() - 1 - i] = 1;
  return {in_type(r.y, input.dtype()), r.mean.reshape(sizes), r.rstd.reshape(sizes)};
}

// native_layer_norm's first result.
AG_OP(
    "layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, "
    "bool cudnn_enable=True) -> Tensor",
    "function")
Tensor layer_norm(const Tensor& input, IntArrayRef normalized_shape, const std::optional<Tensor>& weight,
                  const std::optional<Tensor>& bias, double eps, bool cudnn_enable) {
  AG_DOOR(layer_norm, input, normalized_shape, weight, bias, eps, cudnn_enable);
  return std::get<0>(native_layer_norm(input, normalized_shape, weight, bias, eps));
}

// x / sqrt(mean of x^2 + eps) * weight over the last dimensions. eps is the type's machine epsilon unless given.
AG_OP("rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor", "function")
Tensor rms_norm(const Tensor& input, IntArrayRef normalized_shape, const std::optional<Tensor>& weight,
                std::optional<double> eps) {
  AG_DOOR(rms_norm, input, normalized_shape, weight, eps);
  check_floating("rms_norm", input);
  const Tensor w = tensor_of(weight);
  const int64_t n = normalized_count("rms_norm", input, normalized_shape, w, {});
  const DType compute = compute_dtype(input.dtype());
  const double least = compute == DType::Float64 ? std::numeric_limits<double>::epsilon()
                                                 : static_cast<double>(std::numeric_limits<float>::epsilon());
  const Normalized r = layer_norm_of("rms_norm", prepared(input, compute), normalized_shape, n, prepared(w, compute),
                                     {}, {eps.value_or(least), false});
  return in_type(r.y, input.dtype());
}

namespace {

struct GroupNormNode {
  GroupNormAttrs attrs;
  int64_t samples, channels, run;
  Saved x, mean, rstd, weight;

  void gradients(const Tensor& g, GradientSink out) const {
    const Tensor input = x.unpack(out.node()), w = weight.unpack(out.node());
    if (input.numel() == 0) return hand_on_nothing(input, out);
    const int64_t sizes[] = {samples, channels, run};
    if (recording({g, input, w})) {
      const int64_t groups[] = {samples * attrs.groups, channels / attrs.groups * run};
      const NormGradients d = differentiable_norm_gradients(
          g.reshape(sizes), input.reshape(sizes), w,
          {groups, IntArrayRef({1}), IntArrayRef({1, channels, 1}), IntArrayRef({0, 2}), attrs.eps});
      return hand_on(d, input, out);
    }
    const auto wanted = [&](int i, IntArrayRef of) {
      return out.needs(i) ? new_tensor(of, input.dtype(), input.device()) : Tensor();
    };
    const auto three = [&](const Tensor& t) {
      return t.defined() ? new_view(t, sizes, {channels * run, run, 1}, 0) : t;
    };
    const Tensor dx = wanted(0, input.sizes()), dweight = wanted(1, {channels}), dbias = wanted(2, {channels});
    dispatch(op::group_norm_backward, {three(dx), dweight, dbias},
             {three(contiguous(g)), three(input), mean.unpack(out.node()), rstd.unpack(out.node()), w}, attrs);
    hand_on({dx, dweight, dbias}, input, out);
  }
};

void check_channel_parameter(const char* op, const char* name, const Tensor& p, int64_t channels) {
  AG_CHECK(!p.defined() || (p.dim() == 1 && p.numel() == channels), op, ": ", name,
           " must hold one number for each of the ", channels, " channels, got sizes ", p.sizes());
}

}  // namespace

// Normalises [N, C, ...] over groups of C / num_groups channels and all that follows; weight and bias are [C].
AG_OP(
    "group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, "
    "bool cudnn_enabled=True) -> Tensor",
    "function")
Tensor group_norm(const Tensor& input, int64_t num_groups, const std::optional<Tensor>& weight,
                  const std::optional<Tensor>& bias, double eps, bool cudnn_enabled) {
  AG_DOOR(group_norm, input, num_groups, weight, bias, eps, cudnn_enabled);
  check_floating("group_norm", input);
  AG_CHECK(input.dim() >= 2, "group_norm: expected an input [N, C, ...], got sizes ", input.sizes());
  const int64_t samples = input.size(0), channels = input.size(1);
  AG_CHECK(num_groups > 0 && channels % num_groups == 0, "group_norm: ", channels,
           " channels cannot be put into num_groups=", num_groups, " equal groups; input of sizes ", input.sizes());
  const DType compute = compute_dtype(input.dtype());
  const Tensor x = prepared(input, compute), w = prepared(tensor_of(weight), compute),
               b = prepared(tensor_of(bias), compute);
  check_channel_parameter("group_norm", "weight", w, channels);
  check_channel_parameter("group_norm", "bias", b, channels);
  const auto make = [&](IntArrayRef sizes) { return new_tensor(sizes, compute, x.device()); };
  Tensor y = make(x.sizes()), mean = make({samples, num_groups}), rstd = make({samples, num_groups});
  const int64_t run = x.numel() ? x.numel() / (samples * channels) : 0;
  const GroupNormAttrs attrs{eps, num_groups};
  const auto three = [&](const Tensor& t) {
    return new_view(t, {samples, channels, run}, {channels * run, run, 1}, 0);
  };
  if (x.numel()) dispatch(op::group_norm, {three(y), mean, rstd}, {three(x), w, b}, attrs);
  if (recording({x, w, b}))
    record_on(
        "group_norm", y, {x, w, b},
        [node = GroupNormNode{attrs, samples, channels, run, Saved(x), Saved(mean), Saved(rstd), kept_if_defined(w)}](
            const Tensor& g, GradientSink out) { node.gradients(g, out); });
  return in_type(y, input.dtype());
}

}  // namespace argand
