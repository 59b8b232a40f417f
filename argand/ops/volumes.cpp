// Convolution and pooling of volumes [batch, channels, depth, height, width].
//
// Both are made of what there is for images. A convolution takes the planes a window of depth sees as channels of one
// image; its transpose makes such channels and adds them up along the depth. Pooling is separable: height and width of
// every plane first, then the depth of the results. Derivatives follow.
#include "argand/core/error.h"
#include "argand/core/padding_mode.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"

namespace argand {

namespace {

// Depth, height and width, given as one number or three.
struct Triple {
  int64_t depth, height, width;

  Triple(const char* op, const char* name, IntArrayRef given, int64_t least) {
    AG_CHECK(given.size() == 1 || given.size() == 3, op, ": ", name, " must be one number or 3, got ", given);
    for (int64_t x : given) AG_CHECK(x >= least, op, ": ", name, " must be ", least, " or more, got ", given);
    depth = given[0], height = given[given.size() / 2], width = given.back();
  }
  std::array<int64_t, 2> plane() const { return {height, width}; }
};

IntArrayRef pair(const std::array<int64_t, 2>& x) { return {x.data(), 2}; }

// Calls f with a batched volume; an unbatched one gets a batch of one, and loses it again.
template <class F>
Tensor batched(const char* op, const Tensor& x, F&& f) {
  AG_CHECK(x.dim() == 4 || x.dim() == 5, op,
           ": input must be [batch, channels, depth, height, width] or without batch, got sizes ", x.sizes());
  return x.dim() == 5 ? f(x) : squeeze(f(unsqueeze(x, 0)), 0);
}

void check_weight(const char* op, const Tensor& weight, int64_t groups) {
  AG_CHECK(weight.dim() == 5, op, ": weight must have 5 dimensions, got sizes ", weight.sizes());
  for (int64_t d = 2; d < 5; ++d)
    AG_CHECK(weight.size(d) >= 1, op, ": the kernel must not be empty, weight has sizes ", weight.sizes());
  AG_CHECK(groups >= 1, op, ": groups must be 1 or more, got ", groups);
}

// [n, c, d, h, w] to [n * d', c * kernel, h, w]: the planes that each window of depth sees.
Tensor windows_of_depth(const Tensor& x, int64_t kernel, int64_t stride, int64_t dilation) {
  const Tensor seen = slice(x.unfold(2, dilation * (kernel - 1) + 1, stride), -1, std::nullopt, std::nullopt, dilation);
  const int64_t n = x.size(0), c = x.size(1), depth = seen.size(2);
  return reshape(permute(seen, {0, 2, 1, 5, 3, 4}), {n * depth, c * kernel, x.size(3), x.size(4)});
}

// [n * d, c, h, w] to [n, c, d, h, w].
Tensor volume_of_planes(const Tensor& planes, int64_t n, int64_t depth) {
  return transpose(unflatten(planes, 0, {n, depth}), 1, 2).contiguous();
}

struct Convolution {
  const char* op;
  Triple stride, padding, dilation;
  int64_t groups;

  Convolution(const char* op, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, int64_t groups)
      : op(op),
        stride(op, "stride", stride, 1),
        padding(op, "padding", padding, 0),
        dilation(op, "dilation", dilation, 1),
        groups(groups) {}

  Tensor forward(const Tensor& x, const Tensor& weight, const std::optional<Tensor>& bias) const {
    check_weight(op, weight, groups);
    const int64_t kernel = weight.size(2), span = dilation.depth * (kernel - 1) + 1;
    AG_CHECK(x.size(1) == weight.size(1) * groups, op, ": input of sizes ", x.sizes(), " has ", x.size(1),
             " channels, weight of sizes ", weight.sizes(), " with groups=", groups, " takes ",
             weight.size(1) * groups);
    AG_CHECK(x.size(2) + 2 * padding.depth >= span, op, ": the kernel is larger than the padded input: input ",
             x.sizes(), " with padding is ", x.size(2) + 2 * padding.depth, " in dimension 2, the kernel of weight ",
             weight.sizes(), " with dilation ", span);
    const Tensor padded = padding.depth ? constant_pad_nd(x, {0, 0, 0, 0, padding.depth, padding.depth}, Scalar(0)) : x;
    const int64_t depth = (padded.size(2) - span) / stride.depth + 1;
    const Tensor y = conv2d(windows_of_depth(padded, kernel, stride.depth, dilation.depth), flatten(weight, 1, 2), bias,
                            pair(stride.plane()), pair(padding.plane()), pair(dilation.plane()), groups);
    return volume_of_planes(y, x.size(0), depth);
  }

  Tensor transposed(const Tensor& x, const Tensor& weight, const std::optional<Tensor>& bias,
                    const Triple& more) const {
    check_weight(op, weight, groups);
    AG_CHECK(more.depth < stride.depth || more.depth < dilation.depth, op,
             ": output_padding must be smaller than stride or dilation, got output_padding ", more.depth, ", stride ",
             stride.depth, ", dilation ", dilation.depth);
    const int64_t n = x.size(0), depth = x.size(2), kernel = weight.size(2), out = weight.size(1) * groups;
    const int64_t span = dilation.depth * (kernel - 1) + 1, whole = (depth - 1) * stride.depth + span + more.depth;
    AG_CHECK(whole > 2 * padding.depth, op, ": padding ", padding.depth, " leaves nothing of dimension 2; input sizes ",
             x.sizes(), ", weight sizes ", weight.sizes());
    const Tensor planes = flatten(transpose(x, 1, 2), 0, 1);
    const Tensor y = conv_transpose2d(planes, flatten(weight, 1, 2), std::nullopt, pair(stride.plane()),
                                      pair(padding.plane()), pair(more.plane()), groups, pair(dilation.plane()));
    // [n, out, d, kernel, h, w]: plane k of window i belongs to depth i * stride + k * dilation.
    const Tensor parts = permute(reshape(y, {n, depth, out, kernel, y.size(2), y.size(3)}), {0, 2, 1, 3, 4, 5});
    const TensorOptions integers = TensorOptions(kLong).device(x.device());
    const Tensor at =
        add(unsqueeze(mul(arange(depth, integers), stride.depth), 1), mul(arange(kernel, integers), dilation.depth));
    const Tensor sum = index_add(zeros({n, out, whole, y.size(2), y.size(3)}, y.options()), 2, flatten(at, 0, -1),
                                 flatten(parts, 2, 3));
    const Tensor cut = padding.depth ? narrow(sum, 2, padding.depth, whole - 2 * padding.depth).contiguous() : sum;
    return bias && bias->defined() ? add(cut, reshape(*bias, {out, 1, 1, 1})) : cut;
  }
};

}  // namespace

// input [n, c, d, h, w] or without n, weight [out, c / groups, kd, kh, kw], bias [out]. Floating-point or complex,
// equal dtypes. Windows of depth are laid side by side: kd times the memory of the input is used.
AG_OP(
    "conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=1, int[3] padding=0, int[3] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              IntArrayRef padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv3d, input, weight, bias, stride, padding, dilation, groups);
  const Convolution c("conv3d", stride, padding, dilation, groups);
  return batched(c.op, input, [&](const Tensor& x) { return c.forward(x, weight, bias); });
}
// padding: "valid", or "same" (stride 1): as many planes, rows and columns as the input.
AG_OP(
    "conv3d.padding(Tensor input, Tensor weight, Tensor? bias, int[3] stride, PaddingMode padding, int[3] dilation=1, "
    "int groups=1) -> Tensor",
    "function")
Tensor conv3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride,
              PaddingMode padding, IntArrayRef dilation, int64_t groups) {
  AG_DOOR(conv3d, input, weight, bias, stride, padding, dilation, groups);
  const Convolution c("conv3d", stride, 0, dilation, groups);
  AG_CHECK(padding.name == "same" || padding.name == "valid", c.op,
           ": padding must be \"same\", \"valid\" or numbers, got \"", padding.name, "\"");
  if (padding.name == "valid") return batched(c.op, input, [&](const Tensor& x) { return c.forward(x, weight, bias); });
  check_weight(c.op, weight, groups);
  AG_CHECK(c.stride.depth == 1 && c.stride.height == 1 && c.stride.width == 1, c.op,
           ": padding=\"same\" needs a stride of 1, got ", stride, "; give the padding in numbers");
  std::vector<int64_t> ends;
  const int64_t spread[] = {c.dilation.width, c.dilation.height, c.dilation.depth};
  for (int64_t d = 0; d < 3; ++d) {
    const int64_t all = spread[d] * (weight.size(4 - d) - 1);
    ends.push_back(all / 2), ends.push_back(all - all / 2);
  }
  return batched(c.op, input,
                 [&](const Tensor& x) { return c.forward(constant_pad_nd(x, ends, Scalar(0)), weight, bias); });
}

// The transpose of conv3d: weight [c, out / groups, kd, kh, kw].
AG_OP(
    "conv_transpose3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=1, int[3] padding=0, "
    "int[3] output_padding=0, int groups=1, int[3] dilation=1) -> Tensor",
    "function")
Tensor conv_transpose3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
                        IntArrayRef stride, IntArrayRef padding, IntArrayRef output_padding, int64_t groups,
                        IntArrayRef dilation) {
  AG_DOOR(conv_transpose3d, input, weight, bias, stride, padding, output_padding, groups, dilation);
  const Convolution c("conv_transpose3d", stride, padding, dilation, groups);
  const Triple more(c.op, "output_padding", output_padding, 0);
  return batched(c.op, input, [&](const Tensor& x) { return c.transposed(x, weight, bias, more); });
}

// --- pooling

namespace {

// All planes of x as channels of images [n, c * d, h, w].
Tensor as_planes(const Tensor& x) { return flatten(x, 1, 2); }
Tensor from_planes(const Tensor& y, const Tensor& x) { return unflatten(y, 1, {x.size(1), x.size(2)}); }
// The depth as the height of images [n * c, 1, d, h * w].
Tensor as_columns(const Tensor& x) { return reshape(x, {x.size(0) * x.size(1), 1, x.size(2), x.size(3) * x.size(4)}); }
Tensor from_columns(const Tensor& y, const Tensor& planes) {
  return reshape(y, {planes.size(0), planes.size(1), y.size(2), planes.size(3), planes.size(4)});
}

void check_volume(const char* op, const Tensor& x) {
  for (int64_t d = 1; d < x.dim(); ++d)
    AG_CHECK(x.size(d) > 0, op, ": only the batch may be empty, got sizes ", x.sizes());
}

using Pooled = std::tuple<Tensor, Tensor>;

// in_planes and in_columns pool images and give values and indices within their image; the result's index counts
// through the volume.
template <class P, class C>
Pooled max_of_volumes(const char* op, const Tensor& self, P&& in_planes, C&& in_columns) {
  Tensor indices;
  const Tensor values = batched(op, self, [&](const Tensor& x) {
    check_volume(op, x);
    const auto [v, i] = in_planes(as_planes(x));
    const Tensor planes = from_planes(v, x), places = from_planes(i, x);
    const auto [values, found] = in_columns(as_columns(planes));
    const Tensor rows = clamp_min(found, 0);  // -1 where dilation leads a window past every plane
    const Tensor depth = div(rows, planes.size(3) * planes.size(4), "floor");
    const Tensor within = gather(flatten(as_columns(places), 2, 3), 2, flatten(rows, 2, 3));
    indices = from_columns(add(mul(depth, x.size(3) * x.size(4)), reshape(within, rows.sizes())), planes);
    return from_columns(values, planes);
  });
  return {values, self.dim() == 4 ? squeeze(indices, 0) : indices};
}

Pooled max_of_windows(const char* op, const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride,
                      IntArrayRef padding, IntArrayRef dilation, bool ceil_mode) {
  const Triple k(op, "kernel_size", kernel_size, 1), s(op, "stride", stride.empty() ? kernel_size : stride, 1),
      p(op, "padding", padding, 0), d(op, "dilation", dilation, 1);
  return max_of_volumes(
      op, self,
      [&](const Tensor& x) {
        return max_pool2d_with_indices(x, pair(k.plane()), pair(s.plane()), pair(p.plane()), pair(d.plane()),
                                       ceil_mode);
      },
      [&](const Tensor& x) {
        return max_pool2d_with_indices(x, {k.depth, 1}, {s.depth, 1}, {p.depth, 0}, {d.depth, 1}, ceil_mode);
      });
}

}  // namespace

// The maxima of windows of self [n, c, d, h, w] or without n, and where in the volume, counted in rows, planes and
// volume, each stood (int64).
AG_OP(
    "max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, "
    "bool ceil_mode=False) -> (Tensor, Tensor)",
    "function")
Pooled max_pool3d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
                               IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool3d_with_indices, self, kernel_size, stride, padding, dilation, ceil_mode);
  return max_of_windows("max_pool3d_with_indices", self, kernel_size, stride, padding, dilation, ceil_mode);
}
AG_OP(
    "max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, "
    "bool ceil_mode=False) -> Tensor",
    "function")
Tensor max_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding,
                  IntArrayRef dilation, bool ceil_mode) {
  AG_DOOR(max_pool3d, self, kernel_size, stride, padding, dilation, ceil_mode);
  const char* const op = "max_pool3d";
  const Triple k(op, "kernel_size", kernel_size, 1), s(op, "stride", stride.empty() ? kernel_size : stride, 1),
      p(op, "padding", padding, 0), d(op, "dilation", dilation, 1);
  return batched(op, self, [&](const Tensor& x) {
    check_volume(op, x);
    const Tensor planes = from_planes(
        max_pool2d(as_planes(x), pair(k.plane()), pair(s.plane()), pair(p.plane()), pair(d.plane()), ceil_mode), x);
    return from_columns(
        max_pool2d(as_columns(planes), {k.depth, 1}, {s.depth, 1}, {p.depth, 0}, {d.depth, 1}, ceil_mode), planes);
  });
}

// The means of windows; padding counts where count_include_pad, and divisor_override replaces the count.
AG_OP(
    "avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, "
    "bool count_include_pad=True, int? divisor_override=None) -> Tensor",
    "function out")
Tensor avg_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding, bool ceil_mode,
                  bool count_include_pad, std::optional<int64_t> divisor_override) {
  AG_DOOR(avg_pool3d, self, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  const char* const op = "avg_pool3d";
  const Triple k(op, "kernel_size", kernel_size, 1), s(op, "stride", stride.empty() ? kernel_size : stride, 1),
      p(op, "padding", padding, 0);
  const std::optional<int64_t> plane_divisor = divisor_override ? std::optional<int64_t>(1) : std::nullopt;
  return batched(op, self, [&](const Tensor& x) {
    check_volume(op, x);
    const Tensor planes = from_planes(avg_pool2d(as_planes(x), pair(k.plane()), pair(s.plane()), pair(p.plane()),
                                                 ceil_mode, count_include_pad, plane_divisor),
                                      x);
    return from_columns(avg_pool2d(as_columns(planes), {k.depth, 1}, {s.depth, 1}, {p.depth, 0}, ceil_mode,
                                   count_include_pad, divisor_override),
                        planes);
  });
}

// The means of output_size windows that share the volume out evenly.
AG_OP("adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor", "function out")
Tensor adaptive_avg_pool3d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_avg_pool3d, self, output_size);
  const char* const op = "adaptive_avg_pool3d";
  const Triple to(op, "output_size", output_size, 0);
  return batched(op, self, [&](const Tensor& x) {
    check_volume(op, x);
    const Tensor planes = from_planes(adaptive_avg_pool2d(as_planes(x), pair(to.plane())), x);
    return from_columns(adaptive_avg_pool2d(as_columns(planes), {to.depth, to.height * to.width}), planes);
  });
}

// Their maxima, and where each stood, as max_pool3d_with_indices says.
AG_OP("adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)", "function")
Pooled adaptive_max_pool3d(const Tensor& self, IntArrayRef output_size) {
  AG_DOOR(adaptive_max_pool3d, self, output_size);
  const Triple to("adaptive_max_pool3d", "output_size", output_size, 1);
  return max_of_volumes(
      "adaptive_max_pool3d", self, [&](const Tensor& x) { return adaptive_max_pool2d(x, pair(to.plane())); },
      [&](const Tensor& x) {
        return adaptive_max_pool2d(x, {to.depth, to.height * to.width});
      });
}

}  // namespace argand
