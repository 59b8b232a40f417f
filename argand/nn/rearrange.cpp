#include "argand/nn/rearrange.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace functional {

Tensor pixel_shuffle(const Tensor& input, const PixelShuffleFuncOptions& o) {
  return argand::pixel_shuffle(input, o.upscale_factor());
}
Tensor pixel_unshuffle(const Tensor& input, const PixelUnshuffleFuncOptions& o) {
  return argand::pixel_unshuffle(input, o.downscale_factor());
}
Tensor unfold(const Tensor& input, const UnfoldFuncOptions& o) {
  return argand::im2col(input, o.kernel_size(), o.dilation(), o.padding(), o.stride());
}
Tensor fold(const Tensor& input, const FoldFuncOptions& o) {
  return argand::col2im(input, o.output_size(), o.kernel_size(), o.dilation(), o.padding(), o.stride());
}

Tensor max_unpool2d(const Tensor& input, const Tensor& indices, const MaxUnpool2dFuncOptions& o) {
  AG_CHECK(input.dim() == 3 || input.dim() == 4, "max_unpool2d: input must be [N, C, H, W] or [C, H, W], got sizes ",
           input.sizes());
  DimVector sizes;
  for (size_t d = 0; d < 2; ++d)
    sizes.push_back((input.size(static_cast<int64_t>(d) - 2) - 1) * (*o.stride())[d] + (*o.kernel_size())[d] -
                    2 * (*o.padding())[d]);
  if (o.output_size()) {
    const std::vector<int64_t>& wanted = *o.output_size();
    AG_CHECK_AS(ValueError, wanted.size() == 2 || wanted.size() == static_cast<size_t>(input.dim()),
                "max_unpool2d: output_size needs 2 numbers, or as many as the input has dimensions, got ", wanted);
    for (size_t d = 0; d < 2; ++d) {
      const int64_t size = wanted[wanted.size() - 2 + d], step = (*o.stride())[d];
      AG_CHECK_AS(ValueError, size > sizes[d] - step && size < sizes[d] + step, "max_unpool2d: output_size ", size,
                  " in dimension ", d, " is not between ", sizes[d] - step, " and ", sizes[d] + step);
      sizes[d] = size;
    }
  }
  return argand::max_unpool2d(input, indices, sizes);
}

}  // namespace functional

PixelShuffleImpl::PixelShuffleImpl(int64_t upscale_factor) : PixelShuffleImpl(PixelShuffleOptions(upscale_factor)) {}
std::string PixelShuffleImpl::describe() const {
  return detail::Describe("PixelShuffle").arg("upscale_factor", options.upscale_factor()).text;
}
Tensor PixelShuffleImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::pixel_shuffle(input, options); });
}

PixelUnshuffleImpl::PixelUnshuffleImpl(int64_t downscale_factor)
    : PixelUnshuffleImpl(PixelUnshuffleOptions(downscale_factor)) {}
std::string PixelUnshuffleImpl::describe() const {
  return detail::Describe("PixelUnshuffle").arg("downscale_factor", options.downscale_factor()).text;
}
Tensor PixelUnshuffleImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::pixel_unshuffle(input, options); });
}

UnfoldImpl::UnfoldImpl(ExpandingArray<2> kernel_size) : UnfoldImpl(UnfoldOptions(kernel_size)) {}
std::string UnfoldImpl::describe() const {
  return detail::Describe("Unfold")
      .arg("kernel_size", options.kernel_size())
      .arg("dilation", options.dilation())
      .arg("padding", options.padding())
      .arg("stride", options.stride())
      .text;
}
Tensor UnfoldImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::unfold(input, options); });
}

FoldImpl::FoldImpl(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
    : FoldImpl(FoldOptions(output_size, kernel_size)) {}
std::string FoldImpl::describe() const {
  return detail::Describe("Fold")
      .arg("output_size", options.output_size())
      .arg("kernel_size", options.kernel_size())
      .arg("dilation", options.dilation())
      .arg("padding", options.padding())
      .arg("stride", options.stride())
      .text;
}
Tensor FoldImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::fold(input, options); });
}

MaxUnpool2dImpl::MaxUnpool2dImpl(ExpandingArray<2> kernel_size) : MaxUnpool2dImpl(MaxUnpool2dOptions(kernel_size)) {}
std::string MaxUnpool2dImpl::describe() const {
  return detail::Describe("MaxUnpool2d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .text;
}
Tensor MaxUnpool2dImpl::forward(const Tensor& input, const Tensor& indices,
                                const std::optional<std::vector<int64_t>>& output_size) {
  return within(*this, [&] {
    return functional::max_unpool2d(input, indices,
                                    functional::MaxUnpool2dFuncOptions(options.kernel_size())
                                        .stride(options.stride())
                                        .padding(options.padding())
                                        .output_size(output_size));
  });
}

template class FunctionLayer<PixelShuffleImpl, PixelShuffleOptions>;
template class Layer<PixelShuffleImpl>;
template class FunctionLayer<PixelUnshuffleImpl, PixelUnshuffleOptions>;
template class Layer<PixelUnshuffleImpl>;
template class FunctionLayer<UnfoldImpl, UnfoldOptions>;
template class Layer<UnfoldImpl>;
template class FunctionLayer<FoldImpl, FoldOptions>;
template class Layer<FoldImpl>;
template class FunctionLayer<MaxUnpool2dImpl, MaxUnpool2dOptions>;
template class Layer<MaxUnpool2dImpl>;

}  // namespace argand::nn
