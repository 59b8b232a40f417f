// Images, lines and volumes of other sizes, and samples of them at given positions.
#pragma once
#include "argand/nn/activation.h"
#include "argand/nn/enums.h"

namespace argand::nn {

// Either size or scale_factor is given, one number for each dimension after the first two. align_corners: the centres
// of the outermost pixels stay where they are; for kLinear, kBilinear, kBicubic and kTrilinear.
struct AG_API UpsampleOptions {
  using mode_t =
      OneOf<enumtype::kNearest, enumtype::kLinear, enumtype::kBilinear, enumtype::kBicubic, enumtype::kTrilinear>;
  AG_ARG(std::optional<std::vector<int64_t>>, size) = std::nullopt;
  AG_ARG(std::optional<std::vector<double>>, scale_factor) = std::nullopt;
  AG_ARG(mode_t, mode) = kNearest;
  AG_ARG(std::optional<bool>, align_corners) = std::nullopt;
};

namespace functional {

// recompute_scale_factor: coordinates follow from the sizes, not from scale_factor. antialias: a kernel as wide as the
// larger pixels (kBilinear and kBicubic).
struct AG_API InterpolateFuncOptions {
  using mode_t = OneOf<enumtype::kNearest, enumtype::kLinear, enumtype::kBilinear, enumtype::kBicubic,
                       enumtype::kTrilinear, enumtype::kArea, enumtype::kNearestExact>;
  AG_ARG(std::optional<std::vector<int64_t>>, size) = std::nullopt;
  AG_ARG(std::optional<std::vector<double>>, scale_factor) = std::nullopt;
  AG_ARG(mode_t, mode) = kNearest;
  AG_ARG(std::optional<bool>, align_corners) = std::nullopt;
  AG_ARG(std::optional<bool>, recompute_scale_factor) = std::nullopt;
  AG_ARG(bool, antialias) = false;
};
// input [N, C, L], [N, C, H, W] or [N, C, D, H, W]. kArea: the mean of what each new pixel covers.
AG_API Tensor interpolate(const Tensor& input, const InterpolateFuncOptions& options = {});

struct AG_API GridSampleFuncOptions {
  using mode_t = OneOf<enumtype::kBilinear, enumtype::kNearest, enumtype::kBicubic>;
  using padding_mode_t = OneOf<enumtype::kZeros, enumtype::kBorder, enumtype::kReflection>;
  AG_ARG(mode_t, mode) = kBilinear;
  AG_ARG(padding_mode_t, padding_mode) = kZeros;
  AG_ARG(std::optional<bool>, align_corners) = std::nullopt;
};
// input [N, C, H, W] at grid [N, h, w, 2], pairs (x, y) from -1 to 1: [N, C, h, w]; or volumes at triples.
AG_API Tensor grid_sample(const Tensor& input, const Tensor& grid, const GridSampleFuncOptions& options = {});
// The grid of the affine maps theta [N, 2, 3] for an output of sizes [N, C, H, W]; of [N, 3, 4] for volumes.
AG_API Tensor affine_grid(const Tensor& theta, IntArrayRef size, bool align_corners = false);

}  // namespace functional

class AG_API UpsampleImpl : public FunctionLayer<UpsampleImpl, UpsampleOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Upsample);

}  // namespace argand::nn
