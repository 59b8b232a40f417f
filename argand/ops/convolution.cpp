// Convolutions of one and two dimensions, forward, transposed, and their derivatives.
//
// Three functions of an image, a weight and a result, each linear in its two arguments, are each other's derivatives:
// the result from image and weight, the image and the weight as the sums of what the result's elements take from them.
#include "argand/autograd/record.h"
#include "argand/dispatch/conv_ops.h"
#include "argand/dispatch/dispatch.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

// Everything but sizes; of one dimension the height is 1.
struct Arguments {
  const char* op;
  ConvAttrs attrs;
  int64_t output_padding[2] = {0, 0};
};

// Where sizes of 1 let both formats hold, the strides of channels and columns tell which was meant.
bool is_channels_last(const Tensor& x) {
  if (x.dim() != 4 || !x.is_contiguous(MemoryFormat::ChannelsLast)) return false;
  return !x.is_contiguous() || (x.size(1) == 1 && x.numel() > x.size(0) && x.stride(1) == 1 && x.stride(3) == 1);
}

Tensor new_in_format(IntArrayRef sizes, bool channels_last, const Tensor& like) {
  if (!channels_last || sizes.size() != 4) return new_tensor(sizes, like.dtype(), like.device());
  return new_tensor_strided(sizes, strides_for(MemoryFormat::ChannelsLast, sizes), like.dtype(), like.device());
}

// [a, b, w] as [a, b, 1, w].
View four_dims(const Tensor& x) {
  View v = x.impl()->view;
  if (v.ndim == 4) return v;
  v.ndim = 4;
  v.sizes[3] = v.sizes[2], v.strides[3] = v.strides[2];
  v.sizes[2] = 1, v.strides[2] = v.sizes[3] * v.strides[3];
  return v;
}

void run(OpInfo& op, const Tensor& out, const Tensor& a, const Tensor& b, const Tensor& bias, const ConvAttrs& attrs) {
  const View views[3] = {four_dims(out), four_dims(a), four_dims(b)};
  const View* pointers[4] = {&views[0], &views[1], &views[2], bias.defined() ? &bias.impl()->view : nullptr};
  refuse_float8(op, pointers, 4);
  dispatch_views(op, out.device().type(), pointers, 1, 3, &attrs, out.dtype());
}

Saved kept(const Tensor& x, const Tensor& other) { return wants_grad(other) ? Saved(x) : Saved(); }

Tensor sum_of_channels(const Tensor& g) {
  return g.dim() == 4 ? sum(g, IntArrayRef({0, 2, 3})) : sum(g, IntArrayRef({0, 2}));
}

Tensor image_from(const Tensor& result, const Tensor& weight, const Tensor& bias, const ConvAttrs& attrs,
                  IntArrayRef sizes);
Tensor weight_from(const Tensor& result, const Tensor& image, const ConvAttrs& attrs, IntArrayRef sizes,
                   bool channels_last);

Tensor result_from(const Tensor& image, const Tensor& weight, const Tensor& bias, const ConvAttrs& attrs,
                   IntArrayRef sizes) {
  Tensor y = new_in_format(sizes, is_channels_last(image) || is_channels_last(weight), image);
  if (y.numel()) run(op::conv_forward, y, image, weight, bias, attrs);
  if (!recording({image, weight, bias})) return y;
  return record(
      "convolution", std::move(y), {image, weight, bias},
      [x = kept(image, weight), w = kept(weight, image), attrs, image_sizes = SavedSizes(image.sizes()),
       weight_sizes = SavedSizes(weight.sizes()), last = is_channels_last(weight)](const Tensor& g, GradientSink out) {
        if (out.needs(0)) out[0] = image_from(g, w.unpack(out.node()), {}, attrs, image_sizes);
        if (out.needs(1)) out[1] = weight_from(g, x.unpack(out.node()), attrs, weight_sizes, last);
        if (out.needs(2)) out[2] = sum_of_channels(g);
      });
}

Tensor image_from(const Tensor& result, const Tensor& weight, const Tensor& bias, const ConvAttrs& attrs,
                  IntArrayRef sizes) {
  Tensor x = new_in_format(sizes, is_channels_last(result) || is_channels_last(weight), result);
  if (x.numel()) run(op::conv_backward_input, x, result, weight, bias, attrs);
  if (!recording({result, weight, bias})) return x;
  return record(
      "convolution_transposed", std::move(x), {result, weight, bias},
      [y = kept(result, weight), w = kept(weight, result), attrs, result_sizes = SavedSizes(result.sizes()),
       weight_sizes = SavedSizes(weight.sizes()), last = is_channels_last(weight)](const Tensor& g, GradientSink out) {
        if (out.needs(0)) out[0] = result_from(g, w.unpack(out.node()), {}, attrs, result_sizes);
        if (out.needs(1)) out[1] = weight_from(y.unpack(out.node()), g, attrs, weight_sizes, last);
        if (out.needs(2)) out[2] = sum_of_channels(g);
      });
}

Tensor weight_from(const Tensor& result, const Tensor& image, const ConvAttrs& attrs, IntArrayRef sizes,
                   bool channels_last) {
  Tensor w = new_in_format(sizes, channels_last, image);
  if (result.numel() == 0 || image.numel() == 0)
    w.zero_();
  else if (w.numel())
    run(op::conv_backward_weight, w, result, image, {}, attrs);
  if (!recording({result, image})) return w;
  return record("convolution_weight", std::move(w), {result, image},
                [y = kept(result, image), x = kept(image, result), attrs, result_sizes = SavedSizes(result.sizes()),
                 image_sizes = SavedSizes(image.sizes())](const Tensor& g, GradientSink out) {
                  if (out.needs(0)) out[0] = result_from(x.unpack(out.node()), g, {}, attrs, result_sizes);
                  if (out.needs(1)) out[1] = image_from(y.unpack(out.node()), g, {}, attrs, image_sizes);
                });
}

// One number for every dimension, or one for each.
void fill_in(const char* op, const char* name, IntArrayRef given, int64_t dims, int64_t least, int64_t height,
             int64_t (&to)[2]) {
  const auto count = static_cast<int64_t>(given.size());
  AG_CHECK(count == 1 || count == dims, op, ": ", name, " must be one number or ", dims, ", got ", given);
  for (int64_t x : given) AG_CHECK(x >= least, op, ": ", name, " must be ", least, " or more, got ", given);
  to[0] = dims == 1 ? height : given[0];
  to[1] = given.back();
}

Arguments arguments(const char* op, int64_t dims, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation,
                    int64_t groups) {
  Arguments a{op, {}};
  fill_in(op, "stride", stride, dims, 1, 1, a.attrs.stride);
  fill_in(op, "padding", padding, dims, 0, 0, a.attrs.padding);
  fill_in(op, "dilation", dilation, dims, 1, 1, a.attrs.dilation);
  AG_CHECK(groups >= 1, op, ": groups must be 1 or more, got ", groups);
  a.attrs.groups = groups;
  return a;
}

void check_types(const char* op, const Tensor& input, const Tensor& weight, const Tensor& bias) {
  AG_CHECK(is_differentiable(input.dtype()), op, ": expected floating-point tensors, got ", input.dtype(),
           "; convert them with .to(kFloat32)");
  for (const Tensor* x : {&weight, &bias}) {
    if (!x->defined()) continue;
    const char* const name = x == &weight ? "weight" : "bias";
    AG_CHECK(x->dtype() == input.dtype(), op, ": input is ", input.dtype(), " and ", name, " is ", x->dtype(),
             "; convert one with .to(dtype)");
    AG_CHECK(x->device() == input.device(), op, ": input is on ", input.device(), " and ", name, " on ", x->device());
  }
}

// transposed: weight is [in, out / groups, ...], else [out, in / groups, ...].
void check_channels(const char* op, const Tensor& input, const Tensor& weight, const Tensor& bias, int64_t groups,
                    bool transposed) {
  const int64_t first = weight.size(0), second = weight.size(1), in = input.size(1);
  AG_CHECK(first % groups == 0, op, ": groups is ", groups,
           ", which does not divide the weight's first size; weight: ", weight.sizes());
  const int64_t expected = transposed ? first : second * groups;
  AG_CHECK(in == expected, op, ": input of sizes ", input.sizes(), " has ", in, " channels, weight of sizes ",
           weight.sizes(), " with groups=", groups, " takes ", expected);
  const int64_t out = transposed ? second * groups : first;
  AG_CHECK(!bias.defined() || (bias.dim() == 1 && bias.numel() == out), op, ": bias must have sizes [", out,
           "], one number for each output channel, got ", bias.sizes());
}

void check_kernel(const char* op, const Tensor& weight) {
  for (int64_t d = 2; d < weight.dim(); ++d)
    AG_CHECK(weight.size(d) >= 1, op, ": the kernel must not be empty, weight has sizes ", weight.sizes());
}

// Sizes of a result whose padding behind the last pixel is `behind`.
DimVector forward_sizes(const Arguments& a, const Tensor& input, const Tensor& weight, const int64_t (&behind)[2]) {
  DimVector sizes(input.sizes());
  sizes[1] = weight.size(0);
  for (size_t d = 2; d < sizes.size(); ++d) {
    const size_t axis = sizes.size() == 3 ? 1 : d - 2;
    const int64_t kernel = a.attrs.dilation[axis] * (weight.sizes()[d] - 1) + 1;
    const int64_t padded = sizes[d] + a.attrs.padding[axis] + behind[axis];
    AG_CHECK(padded >= kernel, a.op, ": the kernel is larger than the padded input: input ", input.sizes(),
             " with padding is ", padded, " in dimension ", d, ", the kernel of weight ", weight.sizes(),
             " with dilation ", kernel);
    sizes[d] = (padded - kernel) / a.attrs.stride[axis] + 1;
  }
  return sizes;
}

DimVector transposed_sizes(const Arguments& a, const Tensor& input, const Tensor& weight) {
  DimVector sizes(input.sizes());
  sizes[1] = weight.size(1) * a.attrs.groups;
  for (size_t d = 2; d < sizes.size(); ++d) {
    const size_t axis = sizes.size() == 3 ? 1 : d - 2;
    const int64_t more = a.output_padding[axis], stride = a.attrs.stride[axis], dilation = a.attrs.dilation[axis];
    AG_CHECK(more < stride || more < dilation, a.op,
             ": output_padding must be smaller than stride or dilation, got output_padding ", more, ", stride ", stride,
             ", dilation ", dilation);
    sizes[d] = (sizes[d] - 1) * stride - 2 * a.attrs.padding[axis] + dilation * (weight.sizes()[d] - 1) + more + 1;
    AG_CHECK(sizes[d] >= 1, a.op, ": padding ", a.attrs.padding[axis], " leaves nothing of dimension ", d,
             "; input sizes ", input.sizes(), ", weight sizes ", weight.sizes());
  }
  return sizes;
}

// Four real convolutions.
template <class F>
Tensor of_complex(const Tensor& input, const Tensor& weight, const Tensor& bias, F&& f) {
  const Tensor a = real(input), b = imag(input), c = real(weight), d = imag(weight);
  const Tensor re = sub(f(a, c, bias.defined() ? real(bias) : bias), f(b, d, Tensor()));
  const Tensor im = add(f(a, d, bias.defined() ? imag(bias) : bias), f(b, c, Tensor()));
  return view_as_complex(stack({re, im}, -1));
}

Tensor forward(const Arguments& a, const Tensor& input, const Tensor& weight, const Tensor& bias,
               const int64_t (&behind)[2]) {
  check_types(a.op, input, weight, bias);
  check_channels(a.op, input, weight, bias, a.attrs.groups, false);
  check_kernel(a.op, weight);
  const DimVector sizes = forward_sizes(a, input, weight, behind);
  const auto f = [&](const Tensor& x, const Tensor& w, const Tensor& b) {
    return result_from(x, w, b, a.attrs, sizes);
  };
  return input.is_complex() ? of_complex(input, weight, bias, f) : f(input, weight, bias);
}

Tensor transposed(const Arguments& a, const Tensor& input, const Tensor& weight, const Tensor& bias) {
  check_types(a.op, input, weight, bias);
  check_channels(a.op, input, weight, bias, a.attrs.groups, true);
  check_kernel(a.op, weight);
  const DimVector sizes = transposed_sizes(a, input, weight);
  const auto f = [&](const Tensor& x, const Tensor& w, const Tensor& b) { return image_from(x, w, b, a.attrs, sizes); };
  return input.is_complex() ? of_complex(input, weight, bias, f) : f(input, weight, bias);
}

// Calls f with a batched input; an unbatched one gets a batch of one, and loses it again.
template <class F>
Tensor batched(const char* op, const Tensor& input, const Tensor& weight, int64_t dims, F&& f) {
  AG_CHECK(weight.dim() == dims + 2, op, ": weight must have ", dims + 2, " dimensions, got sizes ", weight.sizes());
  AG_CHECK(input.dim() == dims + 1 || input.dim() == dims + 2, op, ": input must be ",
           dims == 1 ? "[batch, channels, length] or [channels, length]"
                     : "[batch, channels, height, width] or [channels, height, width]",
           ", got sizes ", input.sizes());
  return input.dim() == dims + 2 ? f(input) : squeeze(f(unsqueeze(input, 0)), 0);
}

const Tensor& or_none(const std::optional<Tensor>& x) {
  static const Tensor none;
  return x ? *x : none;
}

Tensor padded_by_number(const char* op, int64_t dims, const Tensor& input, const Tensor& weight,
                        const std::optional<Tensor>& bias, IntArrayRef stride, IntArrayRef padding,
                        IntArrayRef dilation, int64_t groups) {
  const Arguments a = arguments(op, dims, stride, padding, dilation, groups);
  return batched(op, input, weight, dims,
                 [&](const Tensor& x) { return forward(a, x, weight, or_none(bias), a.attrs.padding); });
}

Tensor padded_by_name(const char* op, int64_t dims, const Tensor& input, const Tensor& weight,
                      const std::optional<Tensor>& bias, IntArrayRef stride, PaddingMode padding, IntArrayRef dilation,
                      int64_t groups) {
  AG_CHECK(padding.name == "same" || padding.name == "valid", op, ": padding must be \"same\", \"valid\" or numbers, ",
           "got \"", padding.name, "\"");
  Arguments a = arguments(op, dims, stride, 0, dilation, groups);
  int64_t behind[2] = {0, 0};
  if (padding.name == "same") {
    for (int64_t s : a.attrs.stride)
      AG_CHECK(s == 1, op, ": padding=\"same\" needs a stride of 1, got ", stride, "; give the padding in numbers");
    for (int64_t d = 0; d < dims && weight.dim() == dims + 2; ++d) {
      const int64_t axis = d + 2 - dims, all = a.attrs.dilation[axis] * (weight.size(d + 2) - 1);
      a.attrs.padding[axis] = all / 2;  // an odd pixel goes behind the last
      behind[axis] = all - all / 2;
    }
  }
  return batched(op, input, weight, dims,
                 [&](const Tensor& x) { return forward(a, x, weight, or_none(bias), behind); });
}

Tensor transposed_of(const char* op, int64_t dims, const Tensor& input, const Tensor& weight,
                     const std::optional<Tensor>& bias, IntArrayRef stride, IntArrayRef padding,
                     IntArrayRef output_padding, int64_t groups, IntArrayRef dilation) {
  Arguments a = arguments(op, dims, stride, padding, dilation, groups);
  fill_in(op, "output_padding", output_padding, dims, 0, 0, a.output_padding);
  return batched(op, input, weight, dims, [&](const Tensor& x) { return transposed(a, x, weight, or_none(bias)); });
}

int64_t dims_of(const char* op, const Tensor& input) {
  AG_CHECK(input.dim() == 3 || input.dim() == 4, op,
           ": input must be [batch, channels, length] or [batch, channels, height, width], got sizes ", input.sizes(),
           "; convolutions have one or two dimensions");
  return input.dim() - 2;
}

}  // namespace

// input [n, c, ...] with weight [out, c / groups, ...] (transposed: [c, out / groups, ...]) and bias [out]; one or two
// dimensions after the first two. Floating-point or complex, equal dtypes. The result is channels_last where input or
// weight is. In float32 kernels of 3 x 3 at stride 1 round by the largest pixels of a neighbourhood (Winograd).
AG_OP(
    "convolution(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, "
    "bool transposed, int[] output_padding, int groups) -> Tensor",
    "function")
Tensor convolution(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
                   IntArrayRef padding, IntArrayRef dilation, bool transposed, IntArrayRef output_padding,
                   int64_t groups) {
  AG_DOOR(convolution, input, weight, bias, stride, padding, dilation, transposed, output_padding, groups);
  const int64_t dims = dims_of("convolution", input);
  return transposed ? transposed_of("convolution", dims, input, weight, bias, stride, padding, output_padding, groups,
                                    dilation)
                    : padded_by_number("convolution", dims, input, weight, bias, stride, padding, dilation, groups);
}

// The gradients of convolution with respect to input, weight and bias, each where output_mask asks for it.
AG_OP(
    "convolution_backward(Tensor grad_output, Tensor input, Tensor weight, int[]? bias_sizes, int[] stride, "
    "int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups, bool[3] output_mask) -> "
    "(Tensor, Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor, Tensor> convolution_backward(const Tensor& grad_output, const Tensor& input,
                                                        const Tensor& weight, OptionalIntArrayRef bias_sizes,
                                                        IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation,
                                                        bool transposed, IntArrayRef output_padding, int64_t groups,
                                                        ArrayRef<bool> output_mask) {
  AG_DOOR(convolution_backward, grad_output, input, weight, bias_sizes, stride, padding, dilation, transposed,
          output_padding, groups, output_mask);
  const char* const op = "convolution_backward";
  AG_CHECK(output_mask.size() == 3, op, ": output_mask must say for input, weight and bias whether a gradient is ",
           "wanted, got ", static_cast<int64_t>(output_mask.size()), " values");
  const int64_t dims = dims_of(op, input);
  Arguments a = arguments(op, dims, stride, padding, dilation, groups);
  fill_in(op, "output_padding", output_padding, dims, 0, 0, a.output_padding);
  check_types(op, input, weight, grad_output);
  AG_CHECK(!input.is_complex(), op, ": complex convolutions are made of real ones; differentiate those");
  AG_CHECK(weight.dim() == dims + 2, op, ": weight must have ", dims + 2, " dimensions, got sizes ", weight.sizes());
  check_channels(op, input, weight, {}, groups, transposed);
  check_kernel(op, weight);
  const DimVector sizes =
      transposed ? transposed_sizes(a, input, weight) : forward_sizes(a, input, weight, a.attrs.padding);
  AG_CHECK(grad_output.sizes() == IntArrayRef(sizes), op, ": grad_output must have the result's sizes ",
           IntArrayRef(sizes), ", got ", grad_output.sizes());
  const bool last = is_channels_last(weight);
  Tensor grads[3];
  if (output_mask[0])
    grads[0] = transposed ? result_from(grad_output, weight, {}, a.attrs, input.sizes())
                          : image_from(grad_output, weight, {}, a.attrs, input.sizes());
  if (output_mask[1])
    grads[1] = transposed ? weight_from(input, grad_output, a.attrs, weight.sizes(), last)
                          : weight_from(grad_output, input, a.attrs, weight.sizes(), last);
  if (output_mask[2]) grads[2] = sum_of_channels(grad_output);
  return {grads[0], grads[1], grads[2]};
}

// input [n, c, length] or [c, length], weight [out, c / groups, kernel], bias [out]. padding: numbers, or "valid" for
// none, or "same" for a result as long as the input (stride 1).
AG_OP(
    "conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, int[1] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              IntArrayRef padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv1d, input, weight, bias, stride, padding, dilation, groups);
  return padded_by_number("conv1d", 1, input, weight, bias, stride, padding, dilation, groups);
}
AG_OP(
    "conv1d.padding(Tensor input, Tensor weight, Tensor? bias, int[1] stride, PaddingMode padding, int[1] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              PaddingMode padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv1d, input, weight, bias, stride, padding, dilation, groups);
  return padded_by_name("conv1d", 1, input, weight, bias, stride, padding, dilation, groups);
}

// input [n, c, height, width] or [c, height, width], weight [out, c / groups, kernel height, kernel width], bias [out].
AG_OP(
    "conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, int[2] padding=0, int[2] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              IntArrayRef padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv2d, input, weight, bias, stride, padding, dilation, groups);
  return padded_by_number("conv2d", 2, input, weight, bias, stride, padding, dilation, groups);
}
AG_OP(
    "conv2d.padding(Tensor input, Tensor weight, Tensor? bias, int[2] stride, PaddingMode padding, int[2] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              PaddingMode padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv2d, input, weight, bias, stride, padding, dilation, groups);
  return padded_by_name("conv2d", 2, input, weight, bias, stride, padding, dilation, groups);
}

// The derivative of conv1d with respect to its input, as a function of its own: weight [c, out / groups, kernel].
AG_OP(
    "conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, "
    "int[1] output_padding=0, int groups=1, int[1] dilation=1) -> Tensor",
    "function")
Tensor conv_transpose1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
                        IntArrayRef stride, IntArrayRef padding, IntArrayRef output_padding, int64_t groups,
                        IntArrayRef dilation) {
  AG_DOOR(conv_transpose1d, input, weight, bias, stride, padding, output_padding, groups, dilation);
  return transposed_of("conv_transpose1d", 1, input, weight, bias, stride, padding, output_padding, groups, dilation);
}

// The same for conv2d: weight [c, out / groups, kernel height, kernel width].
AG_OP(
    "conv_transpose2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, int[2] padding=0, "
    "int[2] output_padding=0, int groups=1, int[2] dilation=1) -> Tensor",
    "function")
Tensor conv_transpose2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
                        IntArrayRef stride, IntArrayRef padding, IntArrayRef output_padding, int64_t groups,
                        IntArrayRef dilation) {
  AG_DOOR(conv_transpose2d, input, weight, bias, stride, padding, output_padding, groups, dilation);
  return transposed_of("conv_transpose2d", 2, input, weight, bias, stride, padding, output_padding, groups, dilation);
}

}  // namespace argand
