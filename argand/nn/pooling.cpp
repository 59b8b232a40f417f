#include "argand/nn/pooling.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace {

// Sizes left open stay what they are.
template <size_t D>
DimVector output_sizes(const Tensor& input, const ExpandingArrayWithOptionalElem<D>& wanted) {
  DimVector sizes(D);
  for (size_t i = 0; i < D; ++i)
    sizes[i] = (*wanted)[i] ? *(*wanted)[i] : input.size(static_cast<int64_t>(i) - static_cast<int64_t>(D));
  return sizes;
}
IntArrayRef output_sizes(const Tensor&, const ExpandingArray<1>& wanted) { return wanted; }

}  // namespace

namespace functional {

Tensor max_pool1d(const Tensor& input, const MaxPool1dFuncOptions& o) {
  return argand::max_pool1d(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
std::tuple<Tensor, Tensor> max_pool1d_with_indices(const Tensor& input, const MaxPool1dFuncOptions& o) {
  return argand::max_pool1d_with_indices(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
Tensor avg_pool1d(const Tensor& input, const AvgPool1dFuncOptions& o) {
  AG_CHECK_AS(ValueError, !o.divisor_override(), "avg_pool1d: divisor_override is an option of avg_pool2d");
  return argand::avg_pool1d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad());
}
Tensor adaptive_max_pool1d(const Tensor& input, const AdaptiveMaxPool1dFuncOptions& o) {
  return std::get<0>(argand::adaptive_max_pool1d(input, output_sizes(input, o.output_size())));
}
std::tuple<Tensor, Tensor> adaptive_max_pool1d_with_indices(const Tensor& input,
                                                            const AdaptiveMaxPool1dFuncOptions& o) {
  return argand::adaptive_max_pool1d(input, output_sizes(input, o.output_size()));
}
Tensor adaptive_avg_pool1d(const Tensor& input, const AdaptiveAvgPool1dFuncOptions& o) {
  return argand::adaptive_avg_pool1d(input, output_sizes(input, o.output_size()));
}
Tensor max_pool2d(const Tensor& input, const MaxPool2dFuncOptions& o) {
  return argand::max_pool2d(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& input, const MaxPool2dFuncOptions& o) {
  return argand::max_pool2d_with_indices(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
Tensor avg_pool2d(const Tensor& input, const AvgPool2dFuncOptions& o) {
  return argand::avg_pool2d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad(),
                            o.divisor_override());
}
Tensor adaptive_max_pool2d(const Tensor& input, const AdaptiveMaxPool2dFuncOptions& o) {
  return std::get<0>(argand::adaptive_max_pool2d(input, output_sizes(input, o.output_size())));
}
std::tuple<Tensor, Tensor> adaptive_max_pool2d_with_indices(const Tensor& input,
                                                            const AdaptiveMaxPool2dFuncOptions& o) {
  return argand::adaptive_max_pool2d(input, output_sizes(input, o.output_size()));
}
Tensor adaptive_avg_pool2d(const Tensor& input, const AdaptiveAvgPool2dFuncOptions& o) {
  return argand::adaptive_avg_pool2d(input, output_sizes(input, o.output_size()));
}

Tensor max_pool3d(const Tensor& input, const MaxPool3dFuncOptions& o) {
  return argand::max_pool3d(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
std::tuple<Tensor, Tensor> max_pool3d_with_indices(const Tensor& input, const MaxPool3dFuncOptions& o) {
  return argand::max_pool3d_with_indices(input, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());
}
Tensor avg_pool3d(const Tensor& input, const AvgPool3dFuncOptions& o) {
  return argand::avg_pool3d(input, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad(),
                            o.divisor_override());
}
Tensor adaptive_max_pool3d(const Tensor& input, const AdaptiveMaxPool3dFuncOptions& o) {
  return std::get<0>(argand::adaptive_max_pool3d(input, output_sizes(input, o.output_size())));
}
std::tuple<Tensor, Tensor> adaptive_max_pool3d_with_indices(const Tensor& input,
                                                            const AdaptiveMaxPool3dFuncOptions& o) {
  return argand::adaptive_max_pool3d(input, output_sizes(input, o.output_size()));
}
Tensor adaptive_avg_pool3d(const Tensor& input, const AdaptiveAvgPool3dFuncOptions& o) {
  return argand::adaptive_avg_pool3d(input, output_sizes(input, o.output_size()));
}

}  // namespace functional

std::string MaxPool1dImpl::describe() const {
  return detail::Describe("MaxPool1d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .arg("dilation", options.dilation())
      .arg("ceil_mode", options.ceil_mode())
      .text;
}
Tensor MaxPool1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool1d(input, options); });
}
std::tuple<Tensor, Tensor> MaxPool1dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool1d_with_indices(input, options); });
}

std::string MaxPool2dImpl::describe() const {
  return detail::Describe("MaxPool2d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .arg("dilation", options.dilation())
      .arg("ceil_mode", options.ceil_mode())
      .text;
}
Tensor MaxPool2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool2d(input, options); });
}
std::tuple<Tensor, Tensor> MaxPool2dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool2d_with_indices(input, options); });
}

std::string MaxPool3dImpl::describe() const {
  return detail::Describe("MaxPool3d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .arg("dilation", options.dilation())
      .arg("ceil_mode", options.ceil_mode())
      .text;
}
Tensor MaxPool3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool3d(input, options); });
}
std::tuple<Tensor, Tensor> MaxPool3dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::max_pool3d_with_indices(input, options); });
}

std::string AvgPool1dImpl::describe() const {
  return detail::Describe("AvgPool1d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .text;
}
Tensor AvgPool1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::avg_pool1d(input, options); });
}

std::string AvgPool2dImpl::describe() const {
  return detail::Describe("AvgPool2d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .text;
}
Tensor AvgPool2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::avg_pool2d(input, options); });
}

std::string AvgPool3dImpl::describe() const {
  return detail::Describe("AvgPool3d")
      .arg("kernel_size", options.kernel_size())
      .arg("stride", options.stride())
      .arg("padding", options.padding())
      .text;
}
Tensor AvgPool3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::avg_pool3d(input, options); });
}

std::string AdaptiveMaxPool1dImpl::describe() const {
  return detail::Describe("AdaptiveMaxPool1d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveMaxPool1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool1d(input, options); });
}
std::tuple<Tensor, Tensor> AdaptiveMaxPool1dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool1d_with_indices(input, options); });
}

std::string AdaptiveMaxPool2dImpl::describe() const {
  return detail::Describe("AdaptiveMaxPool2d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveMaxPool2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool2d(input, options); });
}
std::tuple<Tensor, Tensor> AdaptiveMaxPool2dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool2d_with_indices(input, options); });
}

std::string AdaptiveMaxPool3dImpl::describe() const {
  return detail::Describe("AdaptiveMaxPool3d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveMaxPool3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool3d(input, options); });
}
std::tuple<Tensor, Tensor> AdaptiveMaxPool3dImpl::forward_with_indices(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_max_pool3d_with_indices(input, options); });
}

std::string AdaptiveAvgPool1dImpl::describe() const {
  return detail::Describe("AdaptiveAvgPool1d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveAvgPool1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_avg_pool1d(input, options); });
}

std::string AdaptiveAvgPool2dImpl::describe() const {
  return detail::Describe("AdaptiveAvgPool2d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveAvgPool2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_avg_pool2d(input, options); });
}

std::string AdaptiveAvgPool3dImpl::describe() const {
  return detail::Describe("AdaptiveAvgPool3d").arg("output_size", options.output_size()).text;
}
Tensor AdaptiveAvgPool3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return functional::adaptive_avg_pool3d(input, options); });
}

MaxPool1dImpl::MaxPool1dImpl(ExpandingArray<1> kernel_size) : MaxPool1dImpl(MaxPool1dOptions(kernel_size)) {}
MaxPool2dImpl::MaxPool2dImpl(ExpandingArray<2> kernel_size) : MaxPool2dImpl(MaxPool2dOptions(kernel_size)) {}
MaxPool3dImpl::MaxPool3dImpl(ExpandingArray<3> kernel_size) : MaxPool3dImpl(MaxPool3dOptions(kernel_size)) {}
AvgPool1dImpl::AvgPool1dImpl(ExpandingArray<1> kernel_size) : AvgPool1dImpl(AvgPool1dOptions(kernel_size)) {}
AvgPool2dImpl::AvgPool2dImpl(ExpandingArray<2> kernel_size) : AvgPool2dImpl(AvgPool2dOptions(kernel_size)) {}
AvgPool3dImpl::AvgPool3dImpl(ExpandingArray<3> kernel_size) : AvgPool3dImpl(AvgPool3dOptions(kernel_size)) {}
AdaptiveMaxPool1dImpl::AdaptiveMaxPool1dImpl(ExpandingArray<1> output_size)
    : AdaptiveMaxPool1dImpl(AdaptiveMaxPool1dOptions(output_size)) {}
AdaptiveMaxPool2dImpl::AdaptiveMaxPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
    : AdaptiveMaxPool2dImpl(AdaptiveMaxPool2dOptions(output_size)) {}
AdaptiveMaxPool3dImpl::AdaptiveMaxPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
    : AdaptiveMaxPool3dImpl(AdaptiveMaxPool3dOptions(output_size)) {}
AdaptiveAvgPool1dImpl::AdaptiveAvgPool1dImpl(ExpandingArray<1> output_size)
    : AdaptiveAvgPool1dImpl(AdaptiveAvgPool1dOptions(output_size)) {}
AdaptiveAvgPool2dImpl::AdaptiveAvgPool2dImpl(ExpandingArrayWithOptionalElem<2> output_size)
    : AdaptiveAvgPool2dImpl(AdaptiveAvgPool2dOptions(output_size)) {}
AdaptiveAvgPool3dImpl::AdaptiveAvgPool3dImpl(ExpandingArrayWithOptionalElem<3> output_size)
    : AdaptiveAvgPool3dImpl(AdaptiveAvgPool3dOptions(output_size)) {}

template class FunctionLayer<MaxPool1dImpl, MaxPool1dOptions>;
template class Layer<MaxPool1dImpl>;
template class FunctionLayer<MaxPool2dImpl, MaxPool2dOptions>;
template class Layer<MaxPool2dImpl>;
template class FunctionLayer<MaxPool3dImpl, MaxPool3dOptions>;
template class Layer<MaxPool3dImpl>;
template class FunctionLayer<AvgPool1dImpl, AvgPool1dOptions>;
template class Layer<AvgPool1dImpl>;
template class FunctionLayer<AvgPool2dImpl, AvgPool2dOptions>;
template class Layer<AvgPool2dImpl>;
template class FunctionLayer<AvgPool3dImpl, AvgPool3dOptions>;
template class Layer<AvgPool3dImpl>;
template class FunctionLayer<AdaptiveMaxPool1dImpl, AdaptiveMaxPool1dOptions>;
template class Layer<AdaptiveMaxPool1dImpl>;
template class FunctionLayer<AdaptiveMaxPool2dImpl, AdaptiveMaxPool2dOptions>;
template class Layer<AdaptiveMaxPool2dImpl>;
template class FunctionLayer<AdaptiveMaxPool3dImpl, AdaptiveMaxPool3dOptions>;
template class Layer<AdaptiveMaxPool3dImpl>;
template class FunctionLayer<AdaptiveAvgPool1dImpl, AdaptiveAvgPool1dOptions>;
template class Layer<AdaptiveAvgPool1dImpl>;
template class FunctionLayer<AdaptiveAvgPool2dImpl, AdaptiveAvgPool2dOptions>;
template class Layer<AdaptiveAvgPool2dImpl>;
template class FunctionLayer<AdaptiveAvgPool3dImpl, AdaptiveAvgPool3dOptions>;
template class Layer<AdaptiveAvgPool3dImpl>;

}  // namespace argand::nn
