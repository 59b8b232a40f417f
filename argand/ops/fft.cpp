// Discrete Fourier transforms. The derivative of each is a transform the other way.
#include <algorithm>
#include <cmath>

#include "argand/autograd/record.h"
#include "argand/core/options.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/fft_ops.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/three_dims.h"

namespace argand {

namespace {

enum class Direction { Forward, Backward };
using Direction::Backward;
using Direction::Forward;

Direction reversed(Direction d) { return d == Forward ? Backward : Forward; }

// ---- transforms along one dimension, recorded

Tensor complex_transform(const Tensor& x, int64_t dim, Direction direction, double scale) {
  Tensor y = new_tensor(x.sizes(), x.dtype(), x.device());
  if (y.numel())
    dispatch(op::fft_c2c, {three_dims(y, dim)}, {three_dims(x, dim)}, FftAttrs{direction == Backward, scale},
             y.dtype());
  return record("fft_c2c", std::move(y), {x},
                [=](const Tensor& g) { return complex_transform(g, dim, reversed(direction), scale); });
}

Tensor to_real(const Tensor& x, int64_t dim, int64_t n, double scale);

// What entries of half a spectrum along dim are multiplied by: `factor`, for each stands for one of the other half too,
// but 1 for the first and, for even n, the last.
Tensor weights_of_half(const Tensor& x, int64_t dim, int64_t n, double factor) {
  NoGradGuard no_grad;
  DimVector sizes(static_cast<size_t>(x.dim()), 1);
  const int64_t count = n / 2 + 1;
  sizes[static_cast<size_t>(dim)] = count;
  Tensor weights = full(sizes, factor, TensorOptions(real_dtype(x.dtype())).device(x.device()));
  select(weights, dim, 0).fill_(1);
  if (n % 2 == 0) select(weights, dim, count - 1).fill_(1);
  return weights;
}

// The first n / 2 + 1 entries of the spectrum of a real x.
Tensor to_half_spectrum(const Tensor& x, int64_t dim, double scale) {
  const int64_t n = x.size(dim);
  DimVector sizes(x.sizes());
  sizes[static_cast<size_t>(dim)] = n / 2 + 1;
  Tensor y = new_tensor(sizes, complex_dtype(x.dtype()), x.device());
  if (y.numel()) dispatch(op::fft_r2c, {three_dims(y, dim)}, {three_dims(x, dim)}, FftAttrs{false, scale}, y.dtype());
  return record("fft_r2c", std::move(y), {x},
                [=](const Tensor& g) { return to_real(mul(g, weights_of_half(g, dim, n, 0.5)), dim, n, scale); });
}

// n real numbers from half of their spectrum, which has n / 2 + 1 entries.
Tensor to_real(const Tensor& x, int64_t dim, int64_t n, double scale) {
  DimVector sizes(x.sizes());
  sizes[static_cast<size_t>(dim)] = n;
  Tensor y = new_tensor(sizes, real_dtype(x.dtype()), x.device());
  if (y.numel()) dispatch(op::fft_c2r, {three_dims(y, dim)}, {three_dims(x, dim)}, FftAttrs{true, scale}, y.dtype());
  return record("fft_c2r", std::move(y), {x}, [=](const Tensor& g) {
    const Tensor half = to_half_spectrum(g, dim, scale);
    return mul(half, weights_of_half(half, dim, n, 2));
  });
}

// ---- arguments

// The input as a floating-point tensor; integers and bool become the default dtype.
Tensor floating(const char* op, const Tensor& x) {
  if (is_integral(x.dtype(), true)) return x.to(get_default_dtype());
  AG_CHECK(x.dtype() >= DType::Float32, op, ": expected float32, float64 or a complex type, got ", x.dtype(),
           "; convert with .to(float32)");
  return x;
}
Tensor as_complex(const char* op, const Tensor& x) {
  const Tensor y = floating(op, x);
  return y.is_complex() ? y : y.to(complex_dtype(y.dtype()));
}
Tensor as_real(const char* op, const Tensor& x) {
  AG_CHECK(!x.is_complex(), op, ": expected a real tensor, got ", x.dtype());
  return floating(op, x);
}

int64_t dim_of(const char* op, const Tensor& x, int64_t dim) {
  AG_CHECK_AS(IndexError, x.dim() > 0, op, ": dim ", dim, " of a tensor without dimensions");
  return wrap_dim(op, dim, x.dim());
}

// x cut off or followed by zeros, to n entries along dim.
Tensor resized(const Tensor& x, int64_t dim, int64_t n) {
  const int64_t now = x.size(dim);
  if (n == now) return x;
  if (n < now) return slice(x, dim, 0, n);
  std::vector<int64_t> pad(static_cast<size_t>(2 * (x.dim() - dim)), 0);
  pad.back() = n - now;
  return constant_pad_nd(x, pad, 0);
}

// Which transforms over n points are divided, and by what.
double scale_of(const char* op, std::optional<std::string_view> norm, Direction direction, double n) {
  const std::string_view mode = norm.value_or("backward");
  AG_CHECK(mode == "forward" || mode == "backward" || mode == "ortho", op,
           ": norm must be 'forward', 'backward' or 'ortho', got '", mode, "'");
  if (mode == "ortho") return 1 / std::sqrt(n);
  return (mode == "forward") == (direction == Forward) ? 1 / n : 1;
}

void check_points(const char* op, int64_t n) {
  AG_CHECK(n >= 1, op, ": expected at least one point, got ", n, "; the dimension is empty or n is too small");
}

Tensor along_one(const char* op, const Tensor& self, std::optional<int64_t> n, int64_t d, Direction direction,
                 std::optional<std::string_view> norm) {
  const Tensor x = as_complex(op, self);
  const int64_t dim = dim_of(op, x, d), points = n.value_or(x.size(dim));
  check_points(op, points);
  return complex_transform(resized(x, dim, points), dim, direction,
                           scale_of(op, norm, direction, static_cast<double>(points)));
}

Tensor half_spectrum(const char* op, const Tensor& self, std::optional<int64_t> n, int64_t d, Direction direction,
                     std::optional<std::string_view> norm) {
  const Tensor x = as_real(op, self);
  const int64_t dim = dim_of(op, x, d), points = n.value_or(x.size(dim));
  check_points(op, points);
  return to_half_spectrum(resized(x, dim, points), dim, scale_of(op, norm, direction, static_cast<double>(points)));
}

Tensor real_from(const char* op, const Tensor& self, std::optional<int64_t> n, int64_t d, Direction direction,
                 std::optional<std::string_view> norm) {
  Tensor x = as_complex(op, self);
  const int64_t dim = dim_of(op, x, d), points = n.value_or(2 * (x.size(dim) - 1));
  check_points(op, points);
  if (direction == Forward) x = conj(x);
  return to_real(resized(x, dim, points / 2 + 1), dim, points,
                 scale_of(op, norm, direction, static_cast<double>(points)));
}

// The dimensions of an n-dimensional transform and the points along each; -1 among s keeps a size.
struct Axes {
  std::vector<int64_t> dims, points;
  double total() const {
    double n = 1;
    for (int64_t p : points) n *= static_cast<double>(p);
    return n;
  }
};

Axes axes_of(const char* op, const Tensor& x, OptionalIntArrayRef s, OptionalIntArrayRef dim) {
  Axes axes;
  if (dim) {
    uint64_t seen = 0;
    for (int64_t d : *dim) {
      axes.dims.push_back(dim_of(op, x, d));
      AG_CHECK(!(seen >> axes.dims.back() & 1), op, ": dimension ", d, " is named twice in dim ", *dim);
      seen |= uint64_t{1} << axes.dims.back();
    }
  } else {
    const int64_t count = s ? static_cast<int64_t>(s->size()) : x.dim();
    AG_CHECK(count <= x.dim(), op, ": s names ", count, " sizes, the tensor has ", x.dim(), " dimensions");
    for (int64_t d = x.dim() - count; d < x.dim(); ++d) axes.dims.push_back(d);
  }
  AG_CHECK(!s || s->size() == axes.dims.size(), op, ": s and dim must be of one length, got ",
           s ? s->size() : size_t{0}, " and ", axes.dims.size());
  for (size_t i = 0; i < axes.dims.size(); ++i)
    axes.points.push_back(s && (*s)[i] != -1 ? (*s)[i] : x.size(axes.dims[i]));
  return axes;
}

// The same where the last dimension holds half of a spectrum.
Axes axes_of_half(const char* op, const Tensor& x, OptionalIntArrayRef s, OptionalIntArrayRef dim) {
  Axes axes = axes_of(op, x, s, dim);
  AG_CHECK(!axes.dims.empty(), op, ": expected at least one dimension to transform");
  if (!s || s->back() == -1) axes.points.back() = 2 * (x.size(axes.dims.back()) - 1);
  return axes;
}

// Transforms along the first `count` of the axes; the scale goes with the last.
Tensor along(const char* op, Tensor x, const Axes& axes, size_t count, Direction direction, double scale) {
  for (size_t i = 0; i < count; ++i) {
    check_points(op, axes.points[i]);
    x = complex_transform(resized(x, axes.dims[i], axes.points[i]), axes.dims[i], direction,
                          i + 1 == count ? scale : 1);
  }
  return x;
}

Tensor along_many(const char* op, const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                  Direction direction, std::optional<std::string_view> norm) {
  const Tensor x = as_complex(op, self);
  const Axes axes = axes_of(op, x, s, dim);
  const double scale = scale_of(op, norm, direction, axes.total());
  return axes.dims.empty() ? clone(x) : along(op, x, axes, axes.dims.size(), direction, scale);
}

Tensor half_spectrum_of_many(const char* op, const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                             Direction direction, std::optional<std::string_view> norm) {
  const Tensor x = as_real(op, self);
  const Axes axes = axes_of(op, x, s, dim);
  AG_CHECK(!axes.dims.empty(), op, ": expected at least one dimension to transform");
  check_points(op, axes.points.back());
  const Tensor half = to_half_spectrum(resized(x, axes.dims.back(), axes.points.back()), axes.dims.back(),
                                       scale_of(op, norm, direction, axes.total()));
  return along(op, direction == Backward ? conj(half) : half, axes, axes.dims.size() - 1, direction, 1);
}

Tensor real_from_many(const char* op, const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                      Direction direction, std::optional<std::string_view> norm) {
  const Tensor x = as_complex(op, self);
  const Axes axes = axes_of_half(op, x, s, dim);
  const int64_t last = axes.dims.back(), points = axes.points.back();
  check_points(op, points);
  const Tensor cut = resized(x, last, points / 2 + 1);
  const Tensor half = along(op, cut, axes, axes.dims.size() - 1, direction, 1);
  return to_real(direction == Forward ? conj(half) : half, last, points, scale_of(op, norm, direction, axes.total()));
}

constexpr int64_t kLastTwo[2] = {-2, -1};
IntArrayRef two_or(OptionalIntArrayRef dim) { return dim ? *dim : IntArrayRef(kLastTwo); }

Tensor frequencies(const Tensor& multiples, int64_t n, double d, const TensorOptions& options) {
  const Tensor y = mul(multiples, 1 / (static_cast<double>(n) * d)).to(options.dtype(options.dtype()));
  return options.requires_grad() ? y.set_requires_grad(true) : y;
}

// x rolled along each of dim (all where there is none) by `shift(size)`.
template <class F>
Tensor rolled(const char* op, const Tensor& x, OptionalIntArrayRef dim, F shift) {
  std::vector<int64_t> dims, shifts;
  if (dim)
    for (int64_t d : *dim) dims.push_back(dim_of(op, x, d));
  else
    for (int64_t d = 0; d < x.dim(); ++d) dims.push_back(d);
  for (int64_t d : dims) shifts.push_back(shift(x.size(d)));
  return dims.empty() ? clone(x) : roll(x, shifts, dims);
}

}  // namespace

// y[k] = sum over j of x[j] exp(-2 pi i j k / n) along dim, complex. n cuts x off or adds zeros. norm: what divides,
// "backward" the inverse transform by n, "forward" this one, "ortho" both by sqrt(n). Throws Error for half types,
// n < 1 or another norm, IndexError for a dim that is not there.
AG_OP("fft_fft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_fft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_fft, self, n, dim, norm);
  return along_one("fft_fft", self, n, dim, Forward, norm);
}
AG_OP("fft_ifft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_ifft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_ifft, self, n, dim, norm);
  return along_one("fft_ifft", self, n, dim, Backward, norm);
}

// The first n / 2 + 1 entries of the transform of a real tensor; the others are their mirrored conjugates.
AG_OP("fft_rfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_rfft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_rfft, self, n, dim, norm);
  return half_spectrum("fft_rfft", self, n, dim, Forward, norm);
}
// n real numbers (2 (size - 1) unless given) from the first half of their spectrum.
AG_OP("fft_irfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_irfft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_irfft, self, n, dim, norm);
  return real_from("fft_irfft", self, n, dim, Backward, norm);
}

// The real transform of n points of which the first half is given, the other being its mirrored conjugate.
AG_OP("fft_hfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_hfft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_hfft, self, n, dim, norm);
  return real_from("fft_hfft", self, n, dim, Forward, norm);
}
AG_OP("fft_ihfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor", "function out")
Tensor fft_ihfft(const Tensor& self, std::optional<int64_t> n, int64_t dim, std::optional<std::string_view> norm) {
  AG_DOOR(fft_ihfft, self, n, dim, norm);
  return conj(half_spectrum("fft_ihfft", self, n, dim, Backward, norm));
}

// Transforms along several dimensions: those of dim, else the last as many as s has, else all. s gives the points
// along each, -1 keeping the size.
AG_OP("fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_fftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                std::optional<std::string_view> norm) {
  AG_DOOR(fft_fftn, self, s, dim, norm);
  return along_many("fft_fftn", self, s, dim, Forward, norm);
}
AG_OP("fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_ifftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_ifftn, self, s, dim, norm);
  return along_many("fft_ifftn", self, s, dim, Backward, norm);
}
// Half of the spectrum along the last of the dimensions, all of it along the others.
AG_OP("fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_rfftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_rfftn, self, s, dim, norm);
  return half_spectrum_of_many("fft_rfftn", self, s, dim, Forward, norm);
}
AG_OP("fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_irfftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                  std::optional<std::string_view> norm) {
  AG_DOOR(fft_irfftn, self, s, dim, norm);
  return real_from_many("fft_irfftn", self, s, dim, Backward, norm);
}
AG_OP("fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_hfftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_hfftn, self, s, dim, norm);
  return real_from_many("fft_hfftn", self, s, dim, Forward, norm);
}
AG_OP("fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor", "function out")
Tensor fft_ihfftn(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                  std::optional<std::string_view> norm) {
  AG_DOOR(fft_ihfftn, self, s, dim, norm);
  return half_spectrum_of_many("fft_ihfftn", self, s, dim, Backward, norm);
}

// The same along the last two dimensions unless dim says otherwise.
AG_OP("fft_fft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_fft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                std::optional<std::string_view> norm) {
  AG_DOOR(fft_fft2, self, s, dim, norm);
  return along_many("fft_fft2", self, s, two_or(dim), Forward, norm);
}
AG_OP("fft_ifft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_ifft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_ifft2, self, s, dim, norm);
  return along_many("fft_ifft2", self, s, two_or(dim), Backward, norm);
}
AG_OP("fft_rfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_rfft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_rfft2, self, s, dim, norm);
  return half_spectrum_of_many("fft_rfft2", self, s, two_or(dim), Forward, norm);
}
AG_OP("fft_irfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_irfft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                  std::optional<std::string_view> norm) {
  AG_DOOR(fft_irfft2, self, s, dim, norm);
  return real_from_many("fft_irfft2", self, s, two_or(dim), Backward, norm);
}
AG_OP("fft_hfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_hfft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                 std::optional<std::string_view> norm) {
  AG_DOOR(fft_hfft2, self, s, dim, norm);
  return real_from_many("fft_hfft2", self, s, two_or(dim), Forward, norm);
}
AG_OP("fft_ihfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor", "function out")
Tensor fft_ihfft2(const Tensor& self, OptionalIntArrayRef s, OptionalIntArrayRef dim,
                  std::optional<std::string_view> norm) {
  AG_DOOR(fft_ihfft2, self, s, dim, norm);
  return half_spectrum_of_many("fft_ihfft2", self, s, two_or(dim), Backward, norm);
}

// The frequencies of a transform of n points that are d apart: 0, 1, ..., (n - 1) / 2, -(n / 2), ..., -1, each / (n d).
AG_OP("fft_fftfreq(int n, float d=1.0, *, TensorOptions options={}) -> Tensor", "function")
Tensor fft_fftfreq(int64_t n, double d, const TensorOptions& options) {
  AG_DOOR(fft_fftfreq, n, d, options);
  check_points("fft_fftfreq", n);
  const TensorOptions exact(kFloat64);
  return frequencies(cat({arange(0, (n + 1) / 2, exact), arange(-(n / 2), 0, exact)}, 0), n, d, options);
}
// Those of half a spectrum: 0, 1, ..., n / 2, each / (n d).
AG_OP("fft_rfftfreq(int n, float d=1.0, *, TensorOptions options={}) -> Tensor", "function")
Tensor fft_rfftfreq(int64_t n, double d, const TensorOptions& options) {
  AG_DOOR(fft_rfftfreq, n, d, options);
  check_points("fft_rfftfreq", n);
  return frequencies(arange(0, n / 2 + 1, TensorOptions(kFloat64)), n, d, options);
}

// Frequency zero in the middle, and back.
AG_OP("fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor", "function")
Tensor fft_fftshift(const Tensor& self, OptionalIntArrayRef dim) {
  AG_DOOR(fft_fftshift, self, dim);
  return rolled("fft_fftshift", self, dim, [](int64_t n) { return n / 2; });
}
AG_OP("fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor", "function")
Tensor fft_ifftshift(const Tensor& self, OptionalIntArrayRef dim) {
  AG_DOOR(fft_ifftshift, self, dim);
  return rolled("fft_ifftshift", self, dim, [](int64_t n) { return (n + 1) / 2; });
}

}  // namespace argand
