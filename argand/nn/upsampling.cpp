#include "argand/nn/upsampling.h"

#include <cmath>

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace functional {
namespace {

using Options = InterpolateFuncOptions;
using Scale = std::optional<double>;

struct Target {
  std::vector<int64_t> size;
  std::vector<Scale> scale;  // what coordinates are computed with; none: the quotient of the sizes
};

Target target_of(const Tensor& input, size_t dims, const Options& o) {
  AG_CHECK_AS(ValueError, o.size().has_value() != o.scale_factor().has_value(), "interpolate: give size or ",
              "scale_factor, got ", o.size() ? "both" : "neither");
  if (o.size()) {
    AG_CHECK_AS(ValueError, o.size()->size() == dims, "interpolate: size must have ", dims,
                " numbers for an input of sizes ", input.sizes(), ", got ", *o.size());
    AG_CHECK_AS(ValueError, !o.recompute_scale_factor().value_or(false),
                "interpolate: with size there is no scale factor to recompute");
    return {*o.size(), std::vector<Scale>(dims)};
  }
  const std::vector<double>& factors = *o.scale_factor();
  AG_CHECK_AS(ValueError, factors.size() == dims, "interpolate: scale_factor must have ", dims,
              " numbers for an input of sizes ", input.sizes(), ", got ", factors.size());
  Target t;
  for (size_t d = 0; d < dims; ++d) {
    t.size.push_back(static_cast<int64_t>(std::floor(static_cast<double>(input.sizes()[d + 2]) * factors[d])));
    t.scale.push_back(o.recompute_scale_factor().value_or(false) ? Scale() : Scale(factors[d]));
  }
  return t;
}

Tensor nearest(const Tensor& x, const Target& t, bool exact) {
  const auto& s = t.scale;
  switch (t.size.size()) {
    case 1:
      return exact ? _upsample_nearest_exact1d(x, t.size, s[0]) : upsample_nearest1d(x, t.size, s[0]);
    case 2:
      return exact ? _upsample_nearest_exact2d(x, t.size, s[0], s[1]) : upsample_nearest2d(x, t.size, s[0], s[1]);
    default:
      return exact ? _upsample_nearest_exact3d(x, t.size, s[0], s[1], s[2])
                   : upsample_nearest3d(x, t.size, s[0], s[1], s[2]);
  }
}

Tensor area(const Tensor& x, const Target& t) {
  switch (t.size.size()) {
    case 1:
      return argand::adaptive_avg_pool1d(x, t.size);
    case 2:
      return argand::adaptive_avg_pool2d(x, t.size);
    default:
      return argand::adaptive_avg_pool3d(x, t.size);
  }
}

}  // namespace

Tensor interpolate(const Tensor& input, const InterpolateFuncOptions& o) {
  const auto mode = o.mode();
  const bool copies = mode.is<enumtype::kNearest>() || mode.is<enumtype::kNearestExact>();
  AG_CHECK_AS(ValueError, !o.align_corners() || !(copies || mode.is<enumtype::kArea>()),
              "interpolate: align_corners is for kLinear, kBilinear, kBicubic and kTrilinear, not for ", mode.name());
  AG_CHECK_AS(NotImplementedError, input.dim() >= 3 && input.dim() <= 5,
              "interpolate: input must have 3, 4 or 5 dimensions, got sizes ", input.sizes());
  const auto dims = static_cast<size_t>(input.dim() - 2);
  const Target t = target_of(input, dims, o);
  const auto& s = t.scale;
  const bool corners = o.align_corners().value_or(false);
  const bool smooth = mode.is<enumtype::kBilinear>() || mode.is<enumtype::kBicubic>();
  AG_CHECK_AS(ValueError, !o.antialias() || (smooth && dims == 2), "interpolate: antialias is for kBilinear and ",
              "kBicubic on inputs of 4 dimensions, not for ", mode.name(), " on sizes ", input.sizes());
  if (copies) return nearest(input, t, mode.is<enumtype::kNearestExact>());
  if (mode.is<enumtype::kArea>()) return area(input, t);
  if (mode.is<enumtype::kLinear>() && dims == 1) return upsample_linear1d(input, t.size, corners, s[0]);
  if (mode.is<enumtype::kTrilinear>() && dims == 3)
    return upsample_trilinear3d(input, t.size, corners, s[0], s[1], s[2]);
  AG_CHECK_AS(NotImplementedError, smooth && dims == 2, "interpolate: ", mode.name(), " is not for inputs of ",
              input.dim(), " dimensions: kLinear takes 3, kBilinear and kBicubic 4, kTrilinear 5");
  if (mode.is<enumtype::kBilinear>())
    return o.antialias() ? _upsample_bilinear2d_aa(input, t.size, corners, s[0], s[1])
                         : upsample_bilinear2d(input, t.size, corners, s[0], s[1]);
  return o.antialias() ? _upsample_bicubic2d_aa(input, t.size, corners, s[0], s[1])
                       : upsample_bicubic2d(input, t.size, corners, s[0], s[1]);
}

Tensor grid_sample(const Tensor& input, const Tensor& grid, const GridSampleFuncOptions& o) {
  const int64_t mode = o.mode().is<enumtype::kBilinear>() ? 0 : o.mode().is<enumtype::kNearest>() ? 1 : 2;
  const int64_t padding = o.padding_mode().is<enumtype::kZeros>()    ? 0
                          : o.padding_mode().is<enumtype::kBorder>() ? 1
                                                                     : 2;
  return grid_sampler(input, grid, mode, padding, o.align_corners().value_or(false));
}

Tensor affine_grid(const Tensor& theta, IntArrayRef size, bool align_corners) {
  return affine_grid_generator(theta, size, align_corners);
}

}  // namespace functional

namespace {

functional::InterpolateFuncOptions::mode_t general(UpsampleOptions::mode_t mode) {
  if (mode.is<enumtype::kLinear>()) return kLinear;
  if (mode.is<enumtype::kBilinear>()) return kBilinear;
  if (mode.is<enumtype::kBicubic>()) return kBicubic;
  if (mode.is<enumtype::kTrilinear>()) return kTrilinear;
  return kNearest;
}

}  // namespace

std::string UpsampleImpl::describe() const {
  detail::Describe text("Upsample");
  if (options.scale_factor())
    text.arg("scale_factor", *options.scale_factor());
  else if (options.size())
    text.arg("size", *options.size());
  return text.arg("mode", options.mode().name()).text;
}
Tensor UpsampleImpl::forward(const Tensor& input) {
  return within(*this, [&] {
    return functional::interpolate(input, functional::InterpolateFuncOptions()
                                              .size(options.size())
                                              .scale_factor(options.scale_factor())
                                              .mode(general(options.mode()))
                                              .align_corners(options.align_corners()));
  });
}

template class FunctionLayer<UpsampleImpl, UpsampleOptions>;
template class Layer<UpsampleImpl>;

}  // namespace argand::nn
