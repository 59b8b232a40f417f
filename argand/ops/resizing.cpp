// Images, lines and volumes of other sizes: nearest pixels, linear and cubic interpolation.
//
// Each dimension is resized by itself, by a weighted sum of a few neighbours; the derivative is the sum the other way
// round. Coordinates: the centre of pixel i of m is (i + 0.5) n / m - 0.5 in an input of n pixels, or with
// align_corners i (n - 1) / (m - 1). The cubic kernel is Keys' (IEEE Trans. ASSP 29, 1981) with a = -0.75, or -0.5
// where the kernel widens when shrinking (antialias).
#include "argand/autograd/record.h"

#include <algorithm>
#include <cmath>

#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/resample_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

enum class Kind : uint8_t { Nearest, NearestExact, Linear, Cubic, LinearWide, CubicWide };

struct Resizing {
  Kind kind;
  bool align_corners = false;
};

// The terms of every sum, as op::resample takes them, on the CPU. weights is undefined where pixels are copied.
struct Terms {
  int64_t from, to;
  Tensor begins, sources, weights;
};

Tensor numbers(int64_t n, DType dtype) { return new_tensor({n}, dtype); }

class TermList {
 public:
  TermList(int64_t from, int64_t to) : from_(from), to_(to), begins_{0} {}
  void add(int64_t source, double weight) {
    sources_.push_back(std::min(std::max<int64_t>(source, 0), from_ - 1));
    weights_.push_back(weight);
  }
  void end_sum() { begins_.push_back(static_cast<int64_t>(sources_.size())); }
  // Divides the weights of the sum at hand by their sum.
  void normalize() {
    double sum = 0;
    const auto first = static_cast<size_t>(begins_.back());
    for (size_t t = first; t < weights_.size(); ++t) sum += weights_[t];
    for (size_t t = first; t < weights_.size() && sum != 0; ++t) weights_[t] /= sum;
  }
  Terms finish(bool weighted) const {
    return {from_, to_, tensor_of(begins_, DType::Int64), tensor_of(sources_, DType::Int64),
            weighted ? tensor_of(weights_, DType::Float64) : Tensor()};
  }

 private:
  template <class T>
  static Tensor tensor_of(const std::vector<T>& list, DType dtype) {
    Tensor x = numbers(static_cast<int64_t>(list.size()), dtype);
    std::copy(list.begin(), list.end(), x.data_ptr<T>());
    return x;
  }
  int64_t from_, to_;
  std::vector<int64_t> begins_, sources_;
  std::vector<double> weights_;
};

// Pixels of the input per pixel of the output.
double step_of(int64_t from, int64_t to, bool align_corners, std::optional<double> scale) {
  if (align_corners) return to > 1 ? static_cast<double>(from - 1) / static_cast<double>(to - 1) : 0;
  return scale && *scale > 0 ? 1 / *scale : static_cast<double>(from) / static_cast<double>(to);
}

// Chosen in float32, as PyTorch does: at a border between two pixels the last bit decides.
int64_t nearest(int64_t i, int64_t from, int64_t to, float step, bool exact) {
  if (!exact && to == from) return i;
  if (!exact && to == 2 * from) return i / 2;
  return std::min(static_cast<int64_t>(std::floor((static_cast<float>(i) + (exact ? 0.5f : 0.0f)) * step)), from - 1);
}

double cubic(double x, double a) {
  x = std::abs(x);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

// A kernel as wide as the output's pixels where they are larger than the input's.
void add_wide(TermList& terms, int64_t i, int64_t from, double step, bool is_cubic) {
  const double widened = std::max(step, 1.0), support = (is_cubic ? 2.0 : 1.0) * widened;
  const double centre = step * (static_cast<double>(i) + 0.5);
  const int64_t first = std::max<int64_t>(0, static_cast<int64_t>(centre - support + 0.5));
  const int64_t last = std::min(from, static_cast<int64_t>(centre + support + 0.5));
  for (int64_t j = first; j < last; ++j) {
    const double x = (static_cast<double>(j) - centre + 0.5) / widened;
    terms.add(j, is_cubic ? cubic(x, -0.5) : std::max(0.0, 1 - std::abs(x)));
  }
  terms.normalize();
}

void add_terms(TermList& terms, int64_t i, int64_t from, double step, const Resizing& r) {
  if (r.kind == Kind::LinearWide || r.kind == Kind::CubicWide)
    return add_wide(terms, i, from, step, r.kind == Kind::CubicWide);
  const auto at = static_cast<double>(i);
  const double x = r.align_corners ? at * step : (at + 0.5) * step - 0.5;
  if (r.kind == Kind::Linear) {
    const double inside = std::max(x, 0.0);
    const int64_t low = std::min(static_cast<int64_t>(inside), from - 1);
    const double right = std::min(inside - static_cast<double>(low), 1.0);
    terms.add(low, 1 - right);
    terms.add(low + 1, right);
    return;
  }
  const double below = std::floor(x);
  for (int64_t k = -1; k <= 2; ++k)
    terms.add(static_cast<int64_t>(below) + k, cubic(x - below - static_cast<double>(k), -0.75));
}

Terms terms_of(int64_t from, int64_t to, const Resizing& r, std::optional<double> scale) {
  const bool copied = r.kind == Kind::Nearest || r.kind == Kind::NearestExact;
  TermList terms(from, to);
  const double step = step_of(from, to, r.align_corners, scale);
  for (int64_t i = 0; i < to; ++i) {
    if (copied)
      terms.add(nearest(i, from, to, static_cast<float>(step), r.kind == Kind::NearestExact), 1);
    else
      add_terms(terms, i, from, step, r);
    terms.end_sum();
  }
  return terms.finish(!copied);
}

// For each input the outputs it takes part in, in their order, with the same weights.
Terms transposed(const Terms& t) {
  const int64_t terms = t.sources.numel();
  Terms back{t.to, t.from, numbers(t.from + 1, DType::Int64), numbers(terms, DType::Int64),
             numbers(terms, DType::Float64)};
  const int64_t *begins = t.begins.data_ptr<int64_t>(), *sources = t.sources.data_ptr<int64_t>();
  const double* const weights = t.weights.defined() ? t.weights.data_ptr<double>() : nullptr;
  int64_t *ends = back.begins.data_ptr<int64_t>(), *outputs = back.sources.data_ptr<int64_t>();
  std::fill_n(ends, t.from + 1, 0);
  for (int64_t k = 0; k < terms; ++k) ++ends[sources[k] + 1];
  for (int64_t j = 0; j < t.from; ++j) ends[j + 1] += ends[j];
  std::vector<int64_t> next(ends, ends + t.from);
  for (int64_t i = 0; i < t.to; ++i)
    for (int64_t k = begins[i]; k < begins[i + 1]; ++k) {
      const int64_t at = next[static_cast<size_t>(sources[k])]++;
      outputs[at] = i;
      back.weights.data_ptr<double>()[at] = weights ? weights[k] : 1;
    }
  return back;
}

Tensor resample(const Tensor& x, int64_t dim, const Terms& terms);

// The gradient; sums are computed in float32 or float64, also where the pixels that were copied are of another type.
Tensor gathered_back(const Tensor& g, int64_t dim, const Terms& terms) {
  const Terms back = transposed(terms);
  if (g.is_complex()) return view_as_complex(resample(view_as_real(g).contiguous(), dim, back));
  const bool narrow_type = g.dtype() != DType::Float32 && g.dtype() != DType::Float64;
  return narrow_type ? resample(g.to(DType::Float32), dim, back).to(g.dtype()) : resample(g, dim, back);
}

Tensor resample(const Tensor& x, int64_t dim, const Terms& terms) {
  DimVector sizes(x.sizes());
  sizes[static_cast<size_t>(dim)] = terms.to;
  Tensor y = new_tensor(sizes, x.dtype(), x.device());
  if (y.numel()) {
    const NoGradGuard no_grad;
    const Device device = x.device();
    dispatch(op::resample, {three_dims(y, dim)},
             {three_dims(x.contiguous(), dim), terms.begins.to(device), terms.sources.to(device),
              terms.weights.defined() ? terms.weights.to(device) : Tensor()},
             NoAttrs{}, x.dtype());
  }
  if (!recording({x})) return y;
  return record("resample", std::move(y), {x},
                Reusable{[dim, terms](const Tensor& g) { return gathered_back(g, dim, terms); }});
}

using Scales = std::initializer_list<std::optional<double>>;

void check_resizing(const char* op, const Tensor& self, int64_t dims, IntArrayRef output_size, const Resizing& r) {
  AG_CHECK(self.dim() == dims + 2, op, ": input must have ", dims + 2, " dimensions, [batch, channels, ",
           dims == 1   ? "length]"
           : dims == 2 ? "height, width]"
                       : "depth, height, width]",
           ", got sizes ", self.sizes());
  AG_CHECK(static_cast<int64_t>(output_size.size()) == dims, op, ": output_size must be ", dims, " numbers, got ",
           output_size);
  for (size_t d = 0; d < output_size.size(); ++d)
    AG_CHECK(output_size[d] > 0 && self.sizes()[d + 2] > 0, op,
             ": sizes to resize from and to must be positive, got input of sizes ", self.sizes(), " and output_size ",
             output_size);
  const bool copied = r.kind == Kind::Nearest || r.kind == Kind::NearestExact;
  AG_CHECK(copied || self.is_floating_point() || self.dtype() == DType::UInt8, op,
           ": expected floating-point or uint8 numbers, got ", self.dtype(), "; convert them with .to(kFloat32)");
}

// The last dimension first: its sums read the fewest numbers while the others are small.
Tensor resized(const Tensor& x, int64_t first, int64_t dims, IntArrayRef output_size, Scales scales,
               const Resizing& r) {
  DimVector whole(x.sizes());
  std::copy(output_size.begin(), output_size.end(), whole.begin() + first);
  empty(whole, x.options());  // a size that no memory holds is refused before terms are made for each of its pixels
  Tensor y = x;
  for (int64_t d = dims - 1; d >= 0; --d) {
    const int64_t from = x.size(first + d), to = output_size[static_cast<size_t>(d)];
    const std::optional<double> scale = scales.begin()[d];
    const bool same = from == to && !r.align_corners && !scale;
    if (same && r.kind != Kind::LinearWide && r.kind != Kind::CubicWide) continue;
    y = resample(y, first + d, terms_of(from, to, r, scale));
  }
  return y.is_same(x) ? clone(x) : y;
}

Tensor resize_images(const char* op, const Tensor& self, int64_t dims, IntArrayRef output_size, Scales scales,
                     const Resizing& r) {
  check_resizing(op, self, dims, output_size, r);
  const bool copied = r.kind == Kind::Nearest || r.kind == Kind::NearestExact;
  const DType dtype = self.dtype();
  const bool narrow_type = !copied && dtype != DType::Float32 && dtype != DType::Float64;
  const Tensor x = narrow_type ? self.to(DType::Float32) : self;
  Tensor y;
  if (dims == 2 && !x.is_contiguous() && x.is_contiguous(MemoryFormat::ChannelsLast))
    y = permute(resized(permute(x, {0, 2, 3, 1}), 1, dims, output_size, scales, r), {0, 3, 1, 2});
  else
    y = resized(x, 2, dims, output_size, scales, r);
  if (dtype == DType::UInt8 && narrow_type) y = clamp(round(y), 0, 255);
  return y.to(dtype);
}

}  // namespace

// self [batch, channels, ...] with one, two or three more dimensions to output_size; the scales, where given, are what
// coordinates are computed with in place of the quotient of the sizes. Any dtype. A channels_last image stays so.
AG_OP("upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor", "function out")
Tensor upsample_nearest1d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales) {
  AG_DOOR(upsample_nearest1d, self, output_size, scales);
  return resize_images("upsample_nearest1d", self, 1, output_size, {scales}, {Kind::Nearest});
}
AG_OP("upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor",
      "function out")
Tensor upsample_nearest2d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h,
                          std::optional<double> scales_w) {
  AG_DOOR(upsample_nearest2d, self, output_size, scales_h, scales_w);
  return resize_images("upsample_nearest2d", self, 2, output_size, {scales_h, scales_w}, {Kind::Nearest});
}
AG_OP(
    "upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor upsample_nearest3d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d,
                          std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(upsample_nearest3d, self, output_size, scales_d, scales_h, scales_w);
  return resize_images("upsample_nearest3d", self, 3, output_size, {scales_d, scales_h, scales_w}, {Kind::Nearest});
}

// The pixel whose centre is nearest; the three above take the one at the rounded-down corner.
AG_OP("_upsample_nearest_exact1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor", "function out")
Tensor _upsample_nearest_exact1d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales) {
  AG_DOOR(_upsample_nearest_exact1d, self, output_size, scales);
  return resize_images("_upsample_nearest_exact1d", self, 1, output_size, {scales}, {Kind::NearestExact});
}
AG_OP(
    "_upsample_nearest_exact2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor",
    "function out")
Tensor _upsample_nearest_exact2d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h,
                                 std::optional<double> scales_w) {
  AG_DOOR(_upsample_nearest_exact2d, self, output_size, scales_h, scales_w);
  return resize_images("_upsample_nearest_exact2d", self, 2, output_size, {scales_h, scales_w}, {Kind::NearestExact});
}
AG_OP(
    "_upsample_nearest_exact3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor _upsample_nearest_exact3d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d,
                                 std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(_upsample_nearest_exact3d, self, output_size, scales_d, scales_h, scales_w);
  return resize_images("_upsample_nearest_exact3d", self, 3, output_size, {scales_d, scales_h, scales_w},
                       {Kind::NearestExact});
}

// Interpolated between the two, four or eight neighbours. Floating-point or uint8, half types computed in float32.
AG_OP("upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor",
      "function out")
Tensor upsample_linear1d(const Tensor& self, IntArrayRef output_size, bool align_corners,
                         std::optional<double> scales) {
  AG_DOOR(upsample_linear1d, self, output_size, align_corners, scales);
  return resize_images("upsample_linear1d", self, 1, output_size, {scales}, {Kind::Linear, align_corners});
}
AG_OP(
    "upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor upsample_bilinear2d(const Tensor& self, IntArrayRef output_size, bool align_corners,
                           std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(upsample_bilinear2d, self, output_size, align_corners, scales_h, scales_w);
  return resize_images("upsample_bilinear2d", self, 2, output_size, {scales_h, scales_w},
                       {Kind::Linear, align_corners});
}
AG_OP(
    "upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? "
    "scales_h=None, float? scales_w=None) -> Tensor",
    "function out")
Tensor upsample_trilinear3d(const Tensor& self, IntArrayRef output_size, bool align_corners,
                            std::optional<double> scales_d, std::optional<double> scales_h,
                            std::optional<double> scales_w) {
  AG_DOOR(upsample_trilinear3d, self, output_size, align_corners, scales_d, scales_h, scales_w);
  return resize_images("upsample_trilinear3d", self, 3, output_size, {scales_d, scales_h, scales_w},
                       {Kind::Linear, align_corners});
}

// From 4 x 4 neighbours, pixels beyond the border being those at it.
AG_OP(
    "upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor upsample_bicubic2d(const Tensor& self, IntArrayRef output_size, bool align_corners,
                          std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(upsample_bicubic2d, self, output_size, align_corners, scales_h, scales_w);
  return resize_images("upsample_bicubic2d", self, 2, output_size, {scales_h, scales_w}, {Kind::Cubic, align_corners});
}

// With a kernel that widens when shrinking, so that every pixel of the input counts.
AG_OP(
    "_upsample_bilinear2d_aa(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor _upsample_bilinear2d_aa(const Tensor& self, IntArrayRef output_size, bool align_corners,
                               std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(_upsample_bilinear2d_aa, self, output_size, align_corners, scales_h, scales_w);
  return resize_images("_upsample_bilinear2d_aa", self, 2, output_size, {scales_h, scales_w},
                       {Kind::LinearWide, align_corners});
}
AG_OP(
    "_upsample_bicubic2d_aa(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? "
    "scales_w=None) -> Tensor",
    "function out")
Tensor _upsample_bicubic2d_aa(const Tensor& self, IntArrayRef output_size, bool align_corners,
                              std::optional<double> scales_h, std::optional<double> scales_w) {
  AG_DOOR(_upsample_bicubic2d_aa, self, output_size, align_corners, scales_h, scales_w);
  return resize_images("_upsample_bicubic2d_aa", self, 2, output_size, {scales_h, scales_w},
                       {Kind::CubicWide, align_corners});
}

}  // namespace argand
