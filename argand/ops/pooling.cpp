// Pooling of one and two dimensions: maxima and averages of windows, fixed or adaptive.
//
// A maximum remembers which pixel it was; its derivative puts the gradient there, and that one's derivative picks it up
// again. An average and its sharing out are each other's derivatives.
#include "argand/autograd/record.h"

#include <algorithm>

#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/pool_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/saved_sizes.h"

namespace argand {

namespace {

bool is_channels_last(const Tensor& x) { return !x.is_contiguous() && x.is_contiguous(MemoryFormat::ChannelsLast); }

Tensor new_images(IntArrayRef sizes, bool channels_last, DType dtype, Device device) {
  if (!channels_last) return new_tensor(sizes, dtype, device);
  return new_tensor_strided(sizes, strides_for(MemoryFormat::ChannelsLast, sizes), dtype, device);
}

DType computed(DType dtype) { return dtype == kFloat16 || dtype == kBFloat16 ? kFloat32 : dtype; }

// x as a kernel reads it.
Tensor prepared(const Tensor& x, bool channels_last) {
  NoGradGuard no_grad;
  return x.to(computed(x.dtype())).contiguous(channels_last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous);
}
Tensor finished(const Tensor& x, DType dtype) {
  NoGradGuard no_grad;
  return x.to(dtype);
}

struct Size4 {
  int64_t n[4];
  operator IntArrayRef() const { return {n, 4}; }
};
Size4 sizes_of(const Tensor& x) { return {{x.sizes()[0], x.sizes()[1], x.sizes()[2], x.sizes()[3]}}; }

Tensor put_back(const Tensor& g, const Tensor& indices, const PoolAttrs& attrs, const Size4& sizes, bool channels_last);

// images [n, c, h, w] at the pixel each index names; zero where it is -1, which windows without a pixel have: those of
// spread kernels that stride over the image.
Tensor pick(const Tensor& images, const Tensor& indices, const PoolAttrs& attrs) {
  const Tensor all = indices.dtype() == kInt64 ? indices : indices.to(kInt64);
  const bool spread = !attrs.adaptive && (attrs.dilation[0] > 1 || attrs.dilation[1] > 1);
  const Tensor there = spread ? clamp_min(all, 0) : all;
  const Tensor y = reshape(gather(flatten(images, 2), 2, flatten(there, 2)), indices.sizes());
  return spread ? masked_fill(y, all.lt(0), 0) : y;
}

Tensor put_back(const Tensor& g, const Tensor& indices, const PoolAttrs& attrs, const Size4& sizes,
                bool channels_last) {
  const Tensor from = prepared(g, channels_last);
  Tensor x = new_images(sizes, channels_last, from.dtype(), g.device());
  const auto format = channels_last ? MemoryFormat::ChannelsLast : MemoryFormat::Contiguous;
  if (x.numel()) dispatch(op::max_pool_backward, {x}, {from, indices.contiguous(format)}, attrs, x.dtype());
  x = finished(x, g.dtype());
  return record("max_pool_backward", std::move(x), {g},
                [i = Saved(indices), attrs](const Tensor& gg, GradientSink out) {
                  out[0] = pick(gg, i.unpack(out.node()), attrs);
                });
}

// Values and, if wanted or needed for a derivative, indices of this type.
std::tuple<Tensor, Tensor> max_of_windows(const char* op, const Tensor& x, const PoolAttrs& attrs, int64_t h, int64_t w,
                                          std::optional<DType> index_type) {
  AG_CHECK(!x.is_complex() && x.dtype() != kBool, op, ": expected real numbers, got ", x.dtype());
  const bool last = is_channels_last(x), records = recording({x});
  const Size4 sizes = sizes_of(x);
  AG_CHECK(sizes.n[2] * sizes.n[3] <= INT32_MAX, op, ": an image of more than 2^31 pixels; sizes ", x.sizes());
  const int64_t to[4] = {sizes.n[0], sizes.n[1], h, w};
  const Tensor from = prepared(x, last);
  Tensor y = new_images(to, last, from.dtype(), x.device()), indices;
  if (index_type || records) indices = new_images(to, last, index_type.value_or(kInt32), x.device());
  if (y.numel()) dispatch(op::max_pool, {y, indices}, {from}, attrs, y.dtype());
  y = finished(y, x.dtype());
  if (records)
    record_on(op, y, {x}, [i = Saved(indices), attrs, sizes, last](const Tensor& g, GradientSink out) {
      out[0] = put_back(g, i.unpack(out.node()), attrs, sizes, last);
    });
  return {y, indices};
}

Tensor share_out(const Tensor& g, const PoolAttrs& attrs, const Size4& sizes, bool channels_last);

Tensor average_of_windows(const char* op, const Tensor& x, const PoolAttrs& attrs, int64_t h, int64_t w) {
  AG_CHECK(x.is_floating_point(), op, ": expected floating-point numbers, got ", x.dtype(),
           "; convert them with .to(kFloat32)");
  const bool last = is_channels_last(x);
  const Size4 sizes = sizes_of(x);
  const Tensor from = prepared(x, last);
  Tensor y = new_images({sizes.n[0], sizes.n[1], h, w}, last, from.dtype(), x.device());
  if (y.numel()) dispatch(op::avg_pool, {y}, {from}, attrs, y.dtype());
  return record(op, finished(y, x.dtype()), {x},
                [attrs, sizes, last](const Tensor& g, GradientSink out) { out[0] = share_out(g, attrs, sizes, last); });
}

Tensor share_out(const Tensor& g, const PoolAttrs& attrs, const Size4& sizes, bool channels_last) {
  const Tensor from = prepared(g, channels_last);
  Tensor x = new_images(sizes, channels_last, from.dtype(), g.device());
  if (x.numel()) dispatch(op::avg_pool_backward, {x}, {from}, attrs, x.dtype());
  return record("avg_pool_backward", finished(x, g.dtype()), {g},
                [attrs, to = sizes_of(g)](const Tensor& gg, GradientSink out) {
                  out[0] = average_of_windows("avg_pool_backward", gg, attrs, to.n[2], to.n[3]);
                });
}

// ---- geometry

void fill_in(const char* op, const char* name, IntArrayRef given, int64_t dims, int64_t least, int64_t height,
             int64_t (&to)[2]) {
  const auto count = static_cast<int64_t>(given.size());
  AG_CHECK(count == 1 || count == dims, op, ": ", name, " must be one number or ", dims, ", got ", given);
  for (int64_t x : given) AG_CHECK(x >= least, op, ": ", name, " must be ", least, " or more, got ", given);
  to[0] = dims == 1 ? height : given[0];
  to[1] = given.back();
}

PoolAttrs fixed_windows(const char* op, int64_t dims, IntArrayRef kernel, IntArrayRef stride, IntArrayRef padding,
                        IntArrayRef dilation) {
  PoolAttrs a{};
  fill_in(op, "kernel_size", kernel, dims, 1, 1, a.kernel);
  fill_in(op, "stride", stride.empty() ? kernel : stride, dims, 1, 1, a.stride);
  fill_in(op, "padding", padding, dims, 0, 0, a.padding);
  fill_in(op, "dilation", dilation, dims, 1, 1, a.dilation);
  for (int d = 0; d < 2; ++d)
    AG_CHECK(a.padding[d] <= ((a.kernel[d] - 1) * a.dilation[d] + 1) / 2, op,
             ": padding must be at most half of the kernel, got padding=", a.padding[d], ", kernel_size=", a.kernel[d],
             ", dilation=", a.dilation[d]);
  return a;
}

// Windows along one dimension. With ceil_mode a last one may reach beyond the padding, but must begin before it.
int64_t windows(const char* op, const PoolAttrs& a, int d, int64_t pixels, bool ceil_mode) {
  const int64_t span = (a.kernel[d] - 1) * a.dilation[d] + 1, room = pixels + 2 * a.padding[d] - span;
  int64_t count = room < 0 && !ceil_mode ? 0 : (room + (ceil_mode ? a.stride[d] - 1 : 0)) / a.stride[d] + 1;
  if (room < 0 && ceil_mode) count = room + a.stride[d] - 1 >= 0 ? 1 : 0;
  if (ceil_mode && (count - 1) * a.stride[d] >= pixels + a.padding[d]) --count;
  AG_CHECK(count >= 1, op, ": the window is larger than the padded input: ", pixels, " pixels, padding ", a.padding[d],
           ", kernel_size ", a.kernel[d], ", dilation ", a.dilation[d]);
  return count;
}

// Calls f with x as images [n, c, h, w]: one dimension as a height of 1, an unbatched input as a batch of one.
template <class F>
auto as_images(const char* op, const Tensor& x, int64_t dims, F&& f) {
  AG_CHECK(x.dim() == dims + 1 || x.dim() == dims + 2, op, ": input must be ",
           dims == 1 ? "[batch, channels, length] or [channels, length]"
                     : "[batch, channels, height, width] or [channels, height, width]",
           ", got sizes ", x.sizes());
  for (int64_t d = x.dim() - dims; d < x.dim(); ++d)
    AG_CHECK(x.size(d) > 0, op, ": only the batch may be empty, got sizes ", x.sizes());
  Tensor images = dims == 1 ? unsqueeze(x, -2) : x;
  if (x.dim() == dims + 1) images = unsqueeze(images, 0);
  return f(images);
}
Tensor from_images(const Tensor& y, const Tensor& x, int64_t dims) {
  if (!y.defined()) return y;
  const Tensor lines = dims == 1 ? squeeze(y, -2) : y;
  return x.dim() == dims + 1 ? squeeze(lines, 0) : lines;
}

std::tuple<Tensor, Tensor> max_pool(const char* op, int64_t dims, const Tensor& self, IntArrayRef kernel_size,
                                    IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode,
                                    std::optional<DType> index_type) {
  const PoolAttrs attrs = fixed_windows(op, dims, kernel_size, stride, padding, dilation);
  return as_images(op, self, dims, [&](const Tensor& x) -> std::tuple<Tensor, Tensor> {
    const int64_t h = windows(op, attrs, 0, x.size(2), ceil_mode), w = windows(op, attrs, 1, x.size(3), ceil_mode);
    const auto [y, indices] = max_of_windows(op, x, attrs, h, w, index_type);
    return {from_images(y, self, dims), from_images(indices, self, dims)};
  });
}

PoolAttrs average_windows(const char* op, int64_t dims, IntArrayRef kernel_size, IntArrayRef stride,
                          IntArrayRef padding, bool count_include_pad, std::optional<int64_t> divisor) {
  PoolAttrs attrs = fixed_windows(op, dims, kernel_size, stride, padding, 1);
  AG_CHECK(!divisor || *divisor != 0, op, ": divisor_override must not be 0");
  attrs.count_padding = count_include_pad;
  attrs.divisor = divisor.value_or(0);
  return attrs;
}

Tensor avg_pool(const char* op, int64_t dims, const Tensor& self, const PoolAttrs& attrs, bool ceil_mode) {
  return as_images(op, self, dims, [&](const Tensor& x) {
    const int64_t h = windows(op, attrs, 0, x.size(2), ceil_mode), w = windows(op, attrs, 1, x.size(3), ceil_mode);
    return from_images(average_of_windows(op, x, attrs, h, w), self, dims);
  });
}

PoolAttrs adaptive_windows() {
  PoolAttrs a{};
  a.adaptive = true;
  return a;
}

Tensor adaptive_avg_pool(const char* op, int64_t dims, const Tensor& self, IntArrayRef output_size) {
  return as_images(op, self, dims, [&](const Tensor& x) {
    int64_t to[2];
    fill_in(op, "output_size", output_size, dims, 0, 1, to);
    if (to[0] == 1 && to[1] == 1 && x.is_floating_point())
      return from_images(mean(x, IntArrayRef({2, 3}), true), self, dims);
    return from_images(average_of_windows(op, x, adaptive_windows(), to[0], to[1]), self, dims);
  });
}

std::tuple<Tensor, Tensor> adaptive_max_pool(const char* op, int64_t dims, const Tensor& self,
                                             IntArrayRef output_size) {
  return as_images(op, self, dims, [&](const Tensor& x) -> std::tuple<Tensor, Tensor> {
    int64_t to[2];
    fill_in(op, "output_size", output_size, dims, 0, 1, to);
    const auto [y, indices] = max_of_windows(op, x, adaptive_windows(), to[0], to[1], kInt64);
    return {from_images(y, self, dims), from_images(indices, self, dims)};
  });
}

}  // namespace

// The maxima of windows of self [n, c, length] or [c, length]. stride defaults to the kernel; padding never wins; a NaN
// does. Any real dtype but bool. A window that dilation leads past every pixel has the least number there is, at -1.
AG_OP(
    "max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, "
    "bool ceil_mode=False) -> Tensor",
    "function")
Tensor max_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
                  IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool1d, self, kernel_size, stride, padding, dilation, ceil_mode);
  return std::get<0>(max_pool("max_pool1d", 1, self, kernel_size, stride, padding, dilation, ceil_mode, std::nullopt));
}
// The maxima and where they stood (int64), the first of equals.
AG_OP(
    "max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, "
    "bool ceil_mode=False) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> max_pool1d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride,
                                                   IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool1d_with_indices, self, kernel_size, stride, padding, dilation, ceil_mode);
  return max_pool("max_pool1d_with_indices", 1, self, kernel_size, stride, padding, dilation, ceil_mode, kInt64);
}

// self [n, c, height, width] or [c, height, width]. The result is channels_last where self is.
AG_OP(
    "max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, "
    "bool ceil_mode=False) -> Tensor",
    "function")
Tensor max_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
                  IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool2d, self, kernel_size, stride, padding, dilation, ceil_mode);
  return std::get<0>(max_pool("max_pool2d", 2, self, kernel_size, stride, padding, dilation, ceil_mode, std::nullopt));
}
// An index is y * width + x.
AG_OP(
    "max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, "
    "bool ceil_mode=False) -> (Tensor, Tensor)",
    "function")
std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride,
                                                   IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool2d_with_indices, self, kernel_size, stride, padding, dilation, ceil_mode);
  return max_pool("max_pool2d_with_indices", 2, self, kernel_size, stride, padding, dilation, ceil_mode, kInt64);
}

// The gradient of self: grad_output at indices, zero elsewhere.
AG_OP(
    "max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, "
    "int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor",
    "function")
Tensor max_pool2d_with_indices_backward(const Tensor& grad_output, const Tensor& self, IntArrayRef kernel_size,
                                        IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode,
                                        const Tensor& indices) {
  AG_DOOR(max_pool2d_with_indices_backward, grad_output, self, kernel_size, stride, padding, dilation, ceil_mode,
          indices);
  const char* const op = "max_pool2d_with_indices_backward";
  const PoolAttrs attrs = fixed_windows(op, 2, kernel_size, stride, padding, dilation);
  return as_images(op, self, 2, [&](const Tensor& x) {
    const int64_t to[4] = {x.size(0), x.size(1), windows(op, attrs, 0, x.size(2), ceil_mode),
                           windows(op, attrs, 1, x.size(3), ceil_mode)};
    const bool batched = self.dim() == 4;
    const Tensor g = batched ? grad_output : unsqueeze(grad_output, 0), i = batched ? indices : unsqueeze(indices, 0);
    AG_CHECK(g.sizes() == IntArrayRef(to) && i.sizes() == IntArrayRef(to), op,
             ": grad_output and indices must have the result's sizes ", IntArrayRef(to), ", got ", g.sizes(), " and ",
             i.sizes());
    AG_CHECK(i.dtype() == kInt64 || i.dtype() == kInt32, op, ": indices must be int64 or int32, got ", i.dtype());
    AG_CHECK(g.is_floating_point(), op, ": expected floating-point gradients, got ", g.dtype());
    return from_images(put_back(g, i, attrs, sizes_of(x), is_channels_last(x)), self, 2);
  });
}

// The averages of windows. The divisor counts the padding in a window unless count_include_pad is off, and is
// divisor_override if that is given. Floating-point dtypes.
AG_OP(
    "avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, "
    "bool count_include_pad=True) -> Tensor",
    "function")
Tensor avg_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding, bool ceil_mode,
                  bool count_include_pad) {
  AG_DOOR(avg_pool1d, self, kernel_size, stride, padding, ceil_mode, count_include_pad);
  const PoolAttrs attrs =
      average_windows("avg_pool1d", 1, kernel_size, stride, padding, count_include_pad, std::nullopt);
  return avg_pool("avg_pool1d", 1, self, attrs, ceil_mode);
}
AG_OP(
    "avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, "
    "bool count_include_pad=True, int? divisor_override=None) -> Tensor",
    "function")
Tensor avg_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding, bool ceil_mode,
                  bool count_include_pad, std::optional<int64_t> divisor_override) {
  AG_DOOR(avg_pool2d, self, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  const PoolAttrs attrs =
      average_windows("avg_pool2d", 2, kernel_size, stride, padding, count_include_pad, divisor_override);
  return avg_pool("avg_pool2d", 2, self, attrs, ceil_mode);
}

// As many averages as asked for: window i of n runs from floor(i * length / n) up to ceil((i + 1) * length / n).
AG_OP("adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor", "function")
Tensor adaptive_avg_pool1d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_avg_pool1d, self, output_size);
  return adaptive_avg_pool("adaptive_avg_pool1d", 1, self, output_size);
}
AG_OP("adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor", "function")
Tensor adaptive_avg_pool2d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_avg_pool2d, self, output_size);
  return adaptive_avg_pool("adaptive_avg_pool2d", 2, self, output_size);
}

// Maxima of the same windows, and their indices.
AG_OP("adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)", "function")
std::tuple<Tensor, Tensor> adaptive_max_pool1d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_max_pool1d, self, output_size);
  return adaptive_max_pool("adaptive_max_pool1d", 1, self, output_size);
}
AG_OP("adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)", "function")
std::tuple<Tensor, Tensor> adaptive_max_pool2d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_max_pool2d, self, output_size);
  return adaptive_max_pool("adaptive_max_pool2d", 2, self, output_size);
}

}  // namespace argand
