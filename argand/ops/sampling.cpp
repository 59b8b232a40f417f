// Images and volumes sampled at given positions: grid_sampler, and the grids of affine maps.
//
// Positions run from -1 to 1: the centres of the outermost pixels with align_corners, else their outer edges. A sample
// is the weighted sum of the pixels around it; as gathers and products are recorded, derivatives with respect to input
// and grid follow.
#include "argand/autograd/record.h"
#include "argand/core/error.h"
#include "argand/ops/declare.h"
#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace argand {

namespace {

enum Sampling : int64_t { kInterpolated = 0, kNearestPixel = 1, kBicubicPixels = 2 };
enum Beyond : int64_t { kZeroBeyond = 0, kBorderBeyond = 1, kReflectedBeyond = 2 };

struct Sampler {
  int64_t sampling, beyond;
  bool align_corners;

  // -1 to 1 as pixels of `size`.
  Tensor unnormalized(const Tensor& x, int64_t size) const {
    const auto n = static_cast<double>(size);
    return align_corners ? (x + 1) * ((n - 1) / 2) : ((x + 1) * n - 1) / 2;
  }
  // Mirrored at the outermost centres or edges until it lies between them.
  Tensor reflected(const Tensor& x, int64_t size) const {
    const double low = align_corners ? 0 : -0.5, span = static_cast<double>(align_corners ? size - 1 : size);
    if (span <= 0) return zeros_like(x);
    const Tensor way = abs(x - low), rest = fmod(way, span);
    Tensor odd;
    {
      const NoGradGuard no_grad;
      odd = ne(remainder(floor(way / span), 2), 0);
    }
    return where(odd, span - rest, rest) + low;
  }
  Tensor within(const Tensor& x, int64_t size) const {
    const Tensor y = beyond == kReflectedBeyond ? reflected(x, size) : x;
    return beyond == kZeroBeyond ? y : clamp(y, 0, static_cast<double>(size - 1));
  }
};

// One neighbour along one dimension: its pixel (int64, inside), its weight, whether it is part of the image.
struct Neighbour {
  Tensor pixel, weight, inside;
};

// The numbers are whole. NaN goes to a place outside.
Neighbour neighbour(const Tensor& place, const Tensor& weight, int64_t size, const Sampler& s) {
  const NoGradGuard no_grad;
  const auto last = static_cast<double>(size - 1);
  Tensor at = place.detach();
  if (s.beyond != kZeroBeyond) at = s.within(at, size);
  const Tensor inside = logical_and(ge(at, 0), le(at, last));
  return {clamp(nan_to_num(at, 0), 0, last).to(kLong), weight, inside};
}

// Keys' cubic kernel with a = -0.75, at distance x from a pixel.
Tensor cubic_near(const Tensor& x) { return (x * 1.25 - 2.25) * x * x + 1; }
Tensor cubic_far(const Tensor& x) { return (((x - 5) * x + 8) * x - 4) * -0.75; }

std::vector<Neighbour> neighbours(const Tensor& coordinate, int64_t size, const Sampler& s) {
  Tensor x = s.unnormalized(coordinate, size);
  if (s.sampling != kBicubicPixels) x = s.within(x, size);
  // A nearest pixel's weight is 1, and its derivative 0 wherever the position is.
  if (s.sampling == kNearestPixel)
    return {neighbour(round(x.detach()), wants_grad(x) ? masked_fill(x, ones_like(x, kBool), 1) : Tensor(), size, s)};
  const Tensor below = floor(x.detach()), t = x - below;
  if (s.sampling == kInterpolated) return {neighbour(below, 1 - t, size, s), neighbour(below + 1, t, size, s)};
  return {neighbour(below - 1, cubic_far(t + 1), size, s), neighbour(below, cubic_near(t), size, s),
          neighbour(below + 1, cubic_near(1 - t), size, s), neighbour(below + 2, cubic_far(2 - t), size, s)};
}

// Adds the samples for one choice of neighbours, the last dimension outermost in `along`.
class Sum {
 public:
  Sum(const Tensor& input, const Tensor& grid, const Sampler& s) : input_(flatten(input, 2)), sampler_(s) {
    const int64_t dims = input.dim() - 2;
    for (int64_t d = 0; d < dims; ++d)
      along_.push_back(neighbours(flatten(select(grid, -1, dims - 1 - d), 1), input.size(2 + d), s));
    for (int64_t d = 0; d < dims; ++d) sizes_.push_back(input.size(2 + d));
  }
  Tensor total() {
    add(0, Tensor(), Tensor(), Tensor());
    return total_;
  }

 private:
  void add(size_t d, const Tensor& pixel, const Tensor& weight, const Tensor& inside) {
    if (d == along_.size()) return take(pixel, weight, inside);
    for (const Neighbour& n : along_[d]) {
      const Tensor p = pixel.defined() ? pixel * sizes_[d] + n.pixel : n.pixel;
      const Tensor w = !weight.defined() || !n.weight.defined() ? n.weight : weight * n.weight;
      add(d + 1, p, w, inside.defined() ? logical_and(inside, n.inside) : n.inside);
    }
  }
  // pixel, weight, inside: [batch, samples]
  void take(const Tensor& pixel, const Tensor& weight, const Tensor& inside) {
    const Tensor index = unsqueeze(pixel, 1).expand({pixel.size(0), input_.size(1), pixel.size(1)});
    Tensor values = gather(input_, 2, index);
    if (weight.defined()) values = values * unsqueeze(weight, 1);
    if (sampler_.beyond == kZeroBeyond) values = masked_fill(values, unsqueeze(logical_not(inside), 1), 0);
    total_ = total_.defined() ? total_ + values : values;
  }
  Tensor input_, total_;
  Sampler sampler_;
  std::vector<std::vector<Neighbour>> along_;
  DimVector sizes_;
};

}  // namespace

// input [n, c, h, w] sampled at grid [n, h', w', 2], pairs (x, y) from -1 to 1: [n, c, h', w']; or volumes at triples
// (x, y, z). interpolation_mode: 0 from the nearest pixels on each side, 1 the nearest, 2 bicubic (images only).
// padding_mode, what lies beyond the border: 0 zeros, 1 the border, 2 the image mirrored. Floating-point, equal dtypes.
AG_OP("grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor",
      "function")
Tensor grid_sampler(const Tensor& input, const Tensor& grid, int64_t interpolation_mode, int64_t padding_mode,
                    bool align_corners) {
  AG_DOOR(grid_sampler, input, grid, interpolation_mode, padding_mode, align_corners);
  const int64_t dims = input.dim() - 2;
  AG_CHECK(
      (dims == 2 || dims == 3) && grid.dim() == input.dim() && grid.size(-1) == dims && grid.size(0) == input.size(0),
      "grid_sampler: expected images [n, c, h, w] and a grid [n, h', w', 2], or volumes [n, c, d, h, w] and a ",
      "grid [n, d', h', w', 3], got sizes ", input.sizes(), " and ", grid.sizes());
  AG_CHECK(input.is_floating_point() && input.dtype() == grid.dtype(),
           "grid_sampler: input and grid must have one floating-point dtype, got ", input.dtype(), " and ",
           grid.dtype());
  AG_CHECK(interpolation_mode >= 0 && interpolation_mode <= 2 && padding_mode >= 0 && padding_mode <= 2,
           "grid_sampler: interpolation_mode and padding_mode must be 0, 1 or 2, got ", interpolation_mode, " and ",
           padding_mode);
  AG_CHECK(dims == 2 || interpolation_mode != kBicubicPixels,
           "grid_sampler: bicubic interpolation is for images of 4 dimensions, got sizes ", input.sizes());
  for (int64_t d = 1; d < input.dim(); ++d)
    AG_CHECK(input.size(d) > 0, "grid_sampler: only the batch may be empty, got input of sizes ", input.sizes());
  DimVector sizes(IntArrayRef({input.size(0), input.size(1)}));
  for (int64_t d = 1; d < grid.dim() - 1; ++d) sizes.push_back(grid.size(d));
  return reshape(Sum(input, grid, {interpolation_mode, padding_mode, align_corners}).total(), sizes);
}

namespace {

// The positions of n pixels from -1 to 1.
Tensor positions(int64_t n, bool align_corners, const TensorOptions& options) {
  if (n <= 1) return zeros({n}, options);
  const Tensor x = linspace(-1, 1, n, options);
  return align_corners ? x : x * (static_cast<double>(n - 1) / static_cast<double>(n));
}

}  // namespace

// The grid for grid_sampler that samples at theta [n, 2, 3] times (x, y, 1) for every pixel of an output of `size`
// [n, c, h, w]; for volumes theta is [n, 3, 4].
AG_OP("affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor", "function")
Tensor affine_grid_generator(const Tensor& theta, IntArrayRef size, bool align_corners) {
  AG_DOOR(affine_grid_generator, theta, size, align_corners);
  const auto dims = static_cast<int64_t>(size.size()) - 2;
  AG_CHECK((dims == 2 || dims == 3) && theta.dim() == 3 && theta.size(0) == size[0] && theta.size(1) == dims &&
               theta.size(2) == dims + 1,
           "affine_grid_generator: expected theta [n, 2, 3] and size [n, c, h, w], or theta [n, 3, 4] and size ",
           "[n, c, d, h, w], got sizes ", theta.sizes(), " and ", size);
  AG_CHECK(theta.is_floating_point(), "affine_grid_generator: expected floating-point numbers, got ", theta.dtype());
  const IntArrayRef spatial = size.slice(2, static_cast<size_t>(dims));
  std::vector<Tensor> columns;
  for (int64_t d = dims - 1; d >= 0; --d) {
    DimVector along(static_cast<size_t>(dims), 1);
    along[static_cast<size_t>(d)] = spatial[static_cast<size_t>(d)];
    columns.push_back(
        reshape(positions(spatial[static_cast<size_t>(d)], align_corners, theta.options()), along).expand(spatial));
  }
  columns.push_back(ones(spatial, theta.options()));
  const Tensor base = flatten(stack(columns, -1), 0, dims - 1);
  DimVector sizes(size.slice(0, 1));
  for (int64_t s : spatial) sizes.push_back(s);
  sizes.push_back(dims);
  return reshape(matmul(base, transpose(theta, 1, 2)), sizes);
}

}  // namespace argand
