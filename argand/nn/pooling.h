// Pooling: the largest or the mean of each window.
#pragma once
#include "argand/nn/activation.h"
#include "argand/nn/expanding_array.h"

namespace argand::nn {

template <size_t D>
struct AG_API MaxPoolOptions {
  MaxPoolOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  AG_ARG(ExpandingArray<D>, kernel_size);
  AG_ARG(ExpandingArray<D>, stride);
  AG_ARG(ExpandingArray<D>, padding) = 0;
  AG_ARG(ExpandingArray<D>, dilation) = 1;
  AG_ARG(bool, ceil_mode) = false;
};
template <size_t D>
struct AG_API AvgPoolOptions {
  AvgPoolOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
  AG_ARG(ExpandingArray<D>, kernel_size);
  AG_ARG(ExpandingArray<D>, stride);
  AG_ARG(ExpandingArray<D>, padding) = 0;
  AG_ARG(bool, ceil_mode) = false;
  AG_ARG(bool, count_include_pad) = true;
  AG_ARG(std::optional<int64_t>, divisor_override) = std::nullopt;
};
template <class OutputSize>
struct AG_API AdaptiveMaxPoolOptions {
  AdaptiveMaxPoolOptions(OutputSize output_size) : output_size_(output_size) {}
  AG_ARG(OutputSize, output_size);
};
template <class OutputSize>
struct AG_API AdaptiveAvgPoolOptions {
  AdaptiveAvgPoolOptions(OutputSize output_size) : output_size_(output_size) {}
  AG_ARG(OutputSize, output_size);
};

using MaxPool1dOptions = MaxPoolOptions<1>;
using MaxPool2dOptions = MaxPoolOptions<2>;
using MaxPool3dOptions = MaxPoolOptions<3>;
using AvgPool1dOptions = AvgPoolOptions<1>;
using AvgPool2dOptions = AvgPoolOptions<2>;
using AvgPool3dOptions = AvgPoolOptions<3>;
using AdaptiveMaxPool1dOptions = AdaptiveMaxPoolOptions<ExpandingArray<1>>;
using AdaptiveMaxPool2dOptions = AdaptiveMaxPoolOptions<ExpandingArrayWithOptionalElem<2>>;
using AdaptiveMaxPool3dOptions = AdaptiveMaxPoolOptions<ExpandingArrayWithOptionalElem<3>>;
using AdaptiveAvgPool1dOptions = AdaptiveAvgPoolOptions<ExpandingArray<1>>;
using AdaptiveAvgPool2dOptions = AdaptiveAvgPoolOptions<ExpandingArrayWithOptionalElem<2>>;
using AdaptiveAvgPool3dOptions = AdaptiveAvgPoolOptions<ExpandingArrayWithOptionalElem<3>>;

// Inputs are [N, C, L], [N, C, H, W] and [N, C, D, H, W], or without N. The forms with indices also return where in its
// channel each maximum was.
namespace functional {
using MaxPool1dFuncOptions = MaxPool1dOptions;
AG_API Tensor max_pool1d(const Tensor& input, const MaxPool1dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> max_pool1d_with_indices(const Tensor& input, const MaxPool1dFuncOptions& options);
using AvgPool1dFuncOptions = AvgPool1dOptions;
AG_API Tensor avg_pool1d(const Tensor& input, const AvgPool1dFuncOptions& options);
using AdaptiveMaxPool1dFuncOptions = AdaptiveMaxPool1dOptions;
AG_API Tensor adaptive_max_pool1d(const Tensor& input, const AdaptiveMaxPool1dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool1d_with_indices(const Tensor& input,
                                                                   const AdaptiveMaxPool1dFuncOptions& options);
using AdaptiveAvgPool1dFuncOptions = AdaptiveAvgPool1dOptions;
AG_API Tensor adaptive_avg_pool1d(const Tensor& input, const AdaptiveAvgPool1dFuncOptions& options);
using MaxPool2dFuncOptions = MaxPool2dOptions;
AG_API Tensor max_pool2d(const Tensor& input, const MaxPool2dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& input, const MaxPool2dFuncOptions& options);
using AvgPool2dFuncOptions = AvgPool2dOptions;
AG_API Tensor avg_pool2d(const Tensor& input, const AvgPool2dFuncOptions& options);
using AdaptiveMaxPool2dFuncOptions = AdaptiveMaxPool2dOptions;
AG_API Tensor adaptive_max_pool2d(const Tensor& input, const AdaptiveMaxPool2dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool2d_with_indices(const Tensor& input,
                                                                   const AdaptiveMaxPool2dFuncOptions& options);
using AdaptiveAvgPool2dFuncOptions = AdaptiveAvgPool2dOptions;
AG_API Tensor adaptive_avg_pool2d(const Tensor& input, const AdaptiveAvgPool2dFuncOptions& options);
using MaxPool3dFuncOptions = MaxPool3dOptions;
AG_API Tensor max_pool3d(const Tensor& input, const MaxPool3dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> max_pool3d_with_indices(const Tensor& input, const MaxPool3dFuncOptions& options);
using AvgPool3dFuncOptions = AvgPool3dOptions;
AG_API Tensor avg_pool3d(const Tensor& input, const AvgPool3dFuncOptions& options);
using AdaptiveMaxPool3dFuncOptions = AdaptiveMaxPool3dOptions;
AG_API Tensor adaptive_max_pool3d(const Tensor& input, const AdaptiveMaxPool3dFuncOptions& options);
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool3d_with_indices(const Tensor& input,
                                                                   const AdaptiveMaxPool3dFuncOptions& options);
using AdaptiveAvgPool3dFuncOptions = AdaptiveAvgPool3dOptions;
AG_API Tensor adaptive_avg_pool3d(const Tensor& input, const AdaptiveAvgPool3dFuncOptions& options);
}  // namespace functional

class AG_API MaxPool1dImpl : public FunctionLayer<MaxPool1dImpl, MaxPool1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  MaxPool1dImpl(ExpandingArray<1> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(MaxPool1d);

class AG_API MaxPool2dImpl : public FunctionLayer<MaxPool2dImpl, MaxPool2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  MaxPool2dImpl(ExpandingArray<2> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(MaxPool2d);

class AG_API MaxPool3dImpl : public FunctionLayer<MaxPool3dImpl, MaxPool3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  MaxPool3dImpl(ExpandingArray<3> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(MaxPool3d);

class AG_API AvgPool1dImpl : public FunctionLayer<AvgPool1dImpl, AvgPool1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AvgPool1dImpl(ExpandingArray<1> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AvgPool1d);

class AG_API AvgPool2dImpl : public FunctionLayer<AvgPool2dImpl, AvgPool2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AvgPool2dImpl(ExpandingArray<2> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AvgPool2d);

class AG_API AvgPool3dImpl : public FunctionLayer<AvgPool3dImpl, AvgPool3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AvgPool3dImpl(ExpandingArray<3> kernel_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AvgPool3d);

class AG_API AdaptiveMaxPool1dImpl : public FunctionLayer<AdaptiveMaxPool1dImpl, AdaptiveMaxPool1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveMaxPool1dImpl(ExpandingArray<1> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(AdaptiveMaxPool1d);

class AG_API AdaptiveMaxPool2dImpl : public FunctionLayer<AdaptiveMaxPool2dImpl, AdaptiveMaxPool2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveMaxPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(AdaptiveMaxPool2d);

class AG_API AdaptiveMaxPool3dImpl : public FunctionLayer<AdaptiveMaxPool3dImpl, AdaptiveMaxPool3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveMaxPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
  std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input);
};
AG_MODULE(AdaptiveMaxPool3d);

class AG_API AdaptiveAvgPool1dImpl : public FunctionLayer<AdaptiveAvgPool1dImpl, AdaptiveAvgPool1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveAvgPool1dImpl(ExpandingArray<1> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AdaptiveAvgPool1d);

class AG_API AdaptiveAvgPool2dImpl : public FunctionLayer<AdaptiveAvgPool2dImpl, AdaptiveAvgPool2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveAvgPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AdaptiveAvgPool2d);

class AG_API AdaptiveAvgPool3dImpl : public FunctionLayer<AdaptiveAvgPool3dImpl, AdaptiveAvgPool3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  AdaptiveAvgPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(AdaptiveAvgPool3d);

}  // namespace argand::nn
