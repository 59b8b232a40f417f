// Channels as pixels, patches as columns, maxima back in their places.
#pragma once
#include "argand/nn/activation.h"
#include "argand/nn/expanding_array.h"
#include "argand/nn/pooling.h"

namespace argand::nn {

// [..., C r^2, H, W] to [..., C, H r, W r].
struct AG_API PixelShuffleOptions {
  PixelShuffleOptions(int64_t upscale_factor) : upscale_factor_(upscale_factor) {}
  AG_ARG(int64_t, upscale_factor);
};
// [..., C, H r, W r] to [..., C r^2, H, W].
struct AG_API PixelUnshuffleOptions {
  PixelUnshuffleOptions(int64_t downscale_factor) : downscale_factor_(downscale_factor) {}
  AG_ARG(int64_t, downscale_factor);
};
// [N, C, H, W] to [N, C times the kernel's pixels, patches].
struct AG_API UnfoldOptions {
  UnfoldOptions(ExpandingArray<2> kernel_size) : kernel_size_(kernel_size) {}
  AG_ARG(ExpandingArray<2>, kernel_size);
  AG_ARG(ExpandingArray<2>, dilation) = 1;
  AG_ARG(ExpandingArray<2>, padding) = 0;
  AG_ARG(ExpandingArray<2>, stride) = 1;
};
// The adjoint: patches summed into images [N, C, *output_size].
struct AG_API FoldOptions {
  FoldOptions(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size)
      : output_size_(output_size), kernel_size_(kernel_size) {}
  AG_ARG(ExpandingArray<2>, output_size);
  AG_ARG(ExpandingArray<2>, kernel_size);
  AG_ARG(ExpandingArray<2>, dilation) = 1;
  AG_ARG(ExpandingArray<2>, padding) = 0;
  AG_ARG(ExpandingArray<2>, stride) = 1;
};
// How the input was pooled.
struct AG_API MaxUnpool2dOptions {
  MaxUnpool2dOptions(ExpandingArray<2> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  AG_ARG(ExpandingArray<2>, kernel_size);
  AG_ARG(ExpandingArray<2>, stride);
  AG_ARG(ExpandingArray<2>, padding) = 0;
};

namespace functional {
using PixelShuffleFuncOptions = PixelShuffleOptions;
AG_API Tensor pixel_shuffle(const Tensor& input, const PixelShuffleFuncOptions& options);
using PixelUnshuffleFuncOptions = PixelUnshuffleOptions;
AG_API Tensor pixel_unshuffle(const Tensor& input, const PixelUnshuffleFuncOptions& options);
using UnfoldFuncOptions = UnfoldOptions;
AG_API Tensor unfold(const Tensor& input, const UnfoldFuncOptions& options);
using FoldFuncOptions = FoldOptions;
AG_API Tensor fold(const Tensor& input, const FoldFuncOptions& options);

struct AG_API MaxUnpool2dFuncOptions {
  MaxUnpool2dFuncOptions(ExpandingArray<2> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  AG_ARG(ExpandingArray<2>, kernel_size);
  AG_ARG(ExpandingArray<2>, stride);
  AG_ARG(ExpandingArray<2>, padding) = 0;
  AG_ARG(std::optional<std::vector<int64_t>>, output_size) = std::nullopt;
};
// The values at the indices that max_pool2d_with_indices gave, zeros elsewhere. output_size: the last two sizes, or
// all, of the result where pooling left a choice.
AG_API Tensor max_unpool2d(const Tensor& input, const Tensor& indices, const MaxUnpool2dFuncOptions& options);
}  // namespace functional

class AG_API PixelShuffleImpl : public FunctionLayer<PixelShuffleImpl, PixelShuffleOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  PixelShuffleImpl(int64_t upscale_factor);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(PixelShuffle);

class AG_API PixelUnshuffleImpl : public FunctionLayer<PixelUnshuffleImpl, PixelUnshuffleOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  PixelUnshuffleImpl(int64_t downscale_factor);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(PixelUnshuffle);

class AG_API UnfoldImpl : public FunctionLayer<UnfoldImpl, UnfoldOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  UnfoldImpl(ExpandingArray<2> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Unfold);

class AG_API FoldImpl : public FunctionLayer<FoldImpl, FoldOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  FoldImpl(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(Fold);

class AG_API MaxUnpool2dImpl : public FunctionLayer<MaxUnpool2dImpl, MaxUnpool2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  MaxUnpool2dImpl(ExpandingArray<2> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input, const Tensor& indices,
                 const std::optional<std::vector<int64_t>>& output_size = std::nullopt);
};
AG_MODULE(MaxUnpool2d);

}  // namespace argand::nn
