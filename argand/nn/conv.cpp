#include "argand/nn/conv.h"

#include <cmath>

#include "argand/nn/describe.h"
#include "argand/nn/init.h"
#include "argand/nn/layer_definition.h"
#include "argand/nn/padding.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace {

std::optional<Tensor> given(const Tensor& x) { return x.defined() ? std::optional<Tensor>(x) : std::nullopt; }

void reset_convolution(const Tensor& weight, const Tensor& bias) {
  init::kaiming_uniform_(weight, std::sqrt(5.0));
  if (!bias.defined()) return;
  const auto [fan_in, fan_out] = init::_calculate_fan_in_and_fan_out(weight);
  const double bound = fan_in > 0 ? 1 / std::sqrt(static_cast<double>(fan_in)) : 0;
  init::uniform_(bias, -bound, bound);
}

void check_groups(const char* name, int64_t in_channels, int64_t out_channels, int64_t groups) {
  AG_CHECK_AS(ValueError, groups > 0 && in_channels % groups == 0 && out_channels % groups == 0, name,
              ": in_channels = ", in_channels, " and out_channels = ", out_channels,
              " must be divisible by groups = ", groups);
}

template <size_t D>
std::vector<int64_t> weight_sizes(int64_t first, int64_t second, const ExpandingArray<D>& kernel_size) {
  std::vector<int64_t> sizes{first, second};
  sizes.insert(sizes.end(), kernel_size->begin(), kernel_size->end());
  return sizes;
}

// As F::pad takes them: the last dimension first, each with what goes before and behind it.
template <size_t D>
std::vector<int64_t> explicit_padding(const ConvOptions<D>& o) {
  std::vector<int64_t> pad;
  for (size_t d = D; d-- > 0;) {
    int64_t before = (*o.padding().amounts())[d], behind = before;
    if (o.padding().name() && std::string_view(o.padding().name()) == "same") {
      const int64_t total = (*o.dilation())[d] * ((*o.kernel_size())[d] - 1);
      before = total / 2, behind = total - before;
    }
    pad.push_back(before), pad.push_back(behind);
  }
  return pad;
}

functional::PadFuncOptions::mode_t pad_mode(detail::PaddingModeOption mode) {
  if (mode.is<enumtype::kReflect>()) return kReflect;
  if (mode.is<enumtype::kReplicate>()) return kReplicate;
  return kCircular;
}

constexpr const char* kNames[] = {"Conv1d", "Conv2d", "Conv3d"};
constexpr const char* kTransposeNames[] = {"ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"};

template <size_t D, class Padding>
Tensor convolve(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias,
                const ExpandingArray<D>& stride, const Padding& padding, const ExpandingArray<D>& dilation,
                int64_t groups) {
  if constexpr (D == 1)
    return argand::conv1d(input, weight, bias, stride, padding, dilation, groups);
  else if constexpr (D == 2)
    return argand::conv2d(input, weight, bias, stride, padding, dilation, groups);
  else
    return argand::conv3d(input, weight, bias, stride, padding, dilation, groups);
}
template <size_t D>
Tensor convolve(const Tensor& input, const Tensor& weight, const functional::ConvFuncOptions<D>& o) {
  if (const char* name = o.padding().name())
    return convolve<D>(input, weight, given(o.bias()), o.stride(), PaddingMode(name), o.dilation(), o.groups());
  return convolve<D>(input, weight, given(o.bias()), o.stride(), IntArrayRef(o.padding().amounts()), o.dilation(),
                     o.groups());
}

}  // namespace

namespace functional {

Tensor conv1d(const Tensor& input, const Tensor& weight, const Conv1dFuncOptions& options) {
  return convolve<1>(input, weight, options);
}
Tensor conv2d(const Tensor& input, const Tensor& weight, const Conv2dFuncOptions& options) {
  return convolve<2>(input, weight, options);
}
Tensor conv3d(const Tensor& input, const Tensor& weight, const Conv3dFuncOptions& options) {
  return convolve<3>(input, weight, options);
}
Tensor conv_transpose1d(const Tensor& input, const Tensor& weight, const ConvTranspose1dFuncOptions& o) {
  return argand::conv_transpose1d(input, weight, given(o.bias()), o.stride(), o.padding(), o.output_padding(),
                                  o.groups(), o.dilation());
}
Tensor conv_transpose2d(const Tensor& input, const Tensor& weight, const ConvTranspose2dFuncOptions& o) {
  return argand::conv_transpose2d(input, weight, given(o.bias()), o.stride(), o.padding(), o.output_padding(),
                                  o.groups(), o.dilation());
}
Tensor conv_transpose3d(const Tensor& input, const Tensor& weight, const ConvTranspose3dFuncOptions& o) {
  return argand::conv_transpose3d(input, weight, given(o.bias()), o.stride(), o.padding(), o.output_padding(),
                                  o.groups(), o.dilation());
}

}  // namespace functional

namespace detail {

template <class Derived, size_t D>
ConvLayer<Derived, D>::ConvLayer(const ConvOptions<D>& o) : options(o) {
  ConvLayer::reset();
}
template <class Derived, size_t D>
void ConvLayer<Derived, D>::reset() {
  check_groups(kNames[D - 1], options.in_channels(), options.out_channels(), options.groups());
  const auto sizes =
      weight_sizes(options.out_channels(), options.in_channels() / options.groups(), options.kernel_size());
  weight = this->register_parameter("weight", argand::empty(sizes));
  bias = this->register_parameter("bias", options.bias() ? argand::empty({options.out_channels()}) : Tensor());
  reset_parameters();
}
template <class Derived, size_t D>
void ConvLayer<Derived, D>::reset_parameters() {
  reset_convolution(weight, bias);
}
template <class Derived, size_t D>
std::string ConvLayer<Derived, D>::describe() const {
  Describe text(kNames[D - 1]);
  text.arg(options.in_channels()).arg(options.out_channels()).arg("kernel_size", options.kernel_size());
  text.arg("stride", options.stride());
  const auto& padding = options.padding();
  if (padding.name())
    text.arg("padding", std::string("'") + padding.name() + "'");
  else if (*padding.amounts() != *ExpandingArray<D>(0))
    text.arg("padding", padding.amounts());
  if (*options.dilation() != *ExpandingArray<D>(1)) text.arg("dilation", options.dilation());
  text.arg_unless(1, "groups", options.groups()).arg_unless(true, "bias", options.bias());
  if (!options.padding_mode().template is<enumtype::kZeros>()) text.arg("padding_mode", options.padding_mode().name());
  return text.text;
}
template <class Derived, size_t D>
Tensor ConvLayer<Derived, D>::run(const Tensor& input) const {
  return within(*this, [&] {
    const auto& o = options;
    if (o.padding_mode().template is<enumtype::kZeros>()) {
      if (const char* name = o.padding().name())
        return convolve<D>(input, weight, given(bias), o.stride(), PaddingMode(name), o.dilation(), o.groups());
      return convolve<D>(input, weight, given(bias), o.stride(), IntArrayRef(o.padding().amounts()), o.dilation(),
                         o.groups());
    }
    const Tensor padded =
        functional::pad(input, functional::PadFuncOptions(explicit_padding(o)).mode(pad_mode(o.padding_mode())));
    return convolve<D>(padded, weight, given(bias), o.stride(), IntArrayRef(0), o.dilation(), o.groups());
  });
}

template <class Derived, size_t D>
ConvTransposeLayer<Derived, D>::ConvTransposeLayer(const ConvTransposeOptions<D>& o) : options(o) {
  ConvTransposeLayer::reset();
}
template <class Derived, size_t D>
void ConvTransposeLayer<Derived, D>::reset() {
  check_groups(kTransposeNames[D - 1], options.in_channels(), options.out_channels(), options.groups());
  AG_CHECK_AS(ValueError, options.padding_mode().template is<enumtype::kZeros>(), kTransposeNames[D - 1],
              ": the only padding_mode is kZeros, got ", options.padding_mode().name());
  const auto sizes =
      weight_sizes(options.in_channels(), options.out_channels() / options.groups(), options.kernel_size());
  weight = this->register_parameter("weight", argand::empty(sizes));
  bias = this->register_parameter("bias", options.bias() ? argand::empty({options.out_channels()}) : Tensor());
  reset_parameters();
}
template <class Derived, size_t D>
void ConvTransposeLayer<Derived, D>::reset_parameters() {
  reset_convolution(weight, bias);
}
template <class Derived, size_t D>
std::string ConvTransposeLayer<Derived, D>::describe() const {
  Describe text(kTransposeNames[D - 1]);
  text.arg(options.in_channels()).arg(options.out_channels()).arg("kernel_size", options.kernel_size());
  text.arg("stride", options.stride());
  if (*options.padding() != *ExpandingArray<D>(0)) text.arg("padding", options.padding());
  if (*options.dilation() != *ExpandingArray<D>(1)) text.arg("dilation", options.dilation());
  if (*options.output_padding() != *ExpandingArray<D>(0)) text.arg("output_padding", options.output_padding());
  return text.arg_unless(1, "groups", options.groups()).arg_unless(true, "bias", options.bias()).text;
}
template <class Derived, size_t D>
Tensor ConvTransposeLayer<Derived, D>::run(const Tensor& input, const std::optional<IntArrayRef>& output_size) const {
  return within(*this, [&] {
    const auto& o = options;
    ExpandingArray<D> output_padding = o.output_padding();
    if (output_size) {
      const size_t n = output_size->size();
      AG_CHECK_AS(ValueError, n == D || n == static_cast<size_t>(input.dim()), kTransposeNames[D - 1],
                  ": output_size needs ", D, " numbers, or as many as the input has dimensions, got ", *output_size);
      for (size_t d = 0; d < D; ++d) {
        const int64_t size = input.size(static_cast<int64_t>(d) - static_cast<int64_t>(D));
        const int64_t least = (size - 1) * (*o.stride())[d] - 2 * (*o.padding())[d] +
                              (*o.dilation())[d] * ((*o.kernel_size())[d] - 1) + 1;
        const int64_t wanted = (*output_size)[n - D + d];
        AG_CHECK_AS(ValueError, wanted >= least && wanted < least + (*o.stride())[d], kTransposeNames[D - 1],
                    ": in dimension ", d, " an output size from ", least, " to ", least + (*o.stride())[d] - 1,
                    " is possible, asked for ", wanted);
        (*output_padding)[d] = wanted - least;
      }
    }
    if constexpr (D == 1)
      return argand::conv_transpose1d(input, weight, given(bias), o.stride(), o.padding(), output_padding, o.groups(),
                                      o.dilation());
    else if constexpr (D == 2)
      return argand::conv_transpose2d(input, weight, given(bias), o.stride(), o.padding(), output_padding, o.groups(),
                                      o.dilation());
    else
      return argand::conv_transpose3d(input, weight, given(bias), o.stride(), o.padding(), output_padding, o.groups(),
                                      o.dilation());
  });
}

template class ConvLayer<Conv1dImpl, 1>;
template class ConvLayer<Conv2dImpl, 2>;
template class ConvLayer<Conv3dImpl, 3>;
template class ConvTransposeLayer<ConvTranspose1dImpl, 1>;
template class ConvTransposeLayer<ConvTranspose2dImpl, 2>;
template class ConvTransposeLayer<ConvTranspose3dImpl, 3>;

}  // namespace detail

Conv1dImpl::Conv1dImpl(const Conv1dOptions& o) : ConvLayer(o) {}
Tensor Conv1dImpl::forward(const Tensor& input) { return run(input); }
Conv2dImpl::Conv2dImpl(const Conv2dOptions& o) : ConvLayer(o) {}
Tensor Conv2dImpl::forward(const Tensor& input) { return run(input); }
Conv3dImpl::Conv3dImpl(const Conv3dOptions& o) : ConvLayer(o) {}
Tensor Conv3dImpl::forward(const Tensor& input) { return run(input); }
ConvTranspose1dImpl::ConvTranspose1dImpl(const ConvTranspose1dOptions& o) : ConvTransposeLayer(o) {}
Tensor ConvTranspose1dImpl::forward(const Tensor& input, const std::optional<IntArrayRef>& output_size) {
  return run(input, output_size);
}
ConvTranspose2dImpl::ConvTranspose2dImpl(const ConvTranspose2dOptions& o) : ConvTransposeLayer(o) {}
Tensor ConvTranspose2dImpl::forward(const Tensor& input, const std::optional<IntArrayRef>& output_size) {
  return run(input, output_size);
}
ConvTranspose3dImpl::ConvTranspose3dImpl(const ConvTranspose3dOptions& o) : ConvTransposeLayer(o) {}
Tensor ConvTranspose3dImpl::forward(const Tensor& input, const std::optional<IntArrayRef>& output_size) {
  return run(input, output_size);
}

Conv1dImpl::Conv1dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<1> kernel_size)
    : Conv1dImpl(Conv1dOptions(in_channels, out_channels, kernel_size)) {}
Conv2dImpl::Conv2dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<2> kernel_size)
    : Conv2dImpl(Conv2dOptions(in_channels, out_channels, kernel_size)) {}
Conv3dImpl::Conv3dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<3> kernel_size)
    : Conv3dImpl(Conv3dOptions(in_channels, out_channels, kernel_size)) {}
ConvTranspose1dImpl::ConvTranspose1dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<1> kernel_size)
    : ConvTranspose1dImpl(ConvTranspose1dOptions(in_channels, out_channels, kernel_size)) {}
ConvTranspose2dImpl::ConvTranspose2dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<2> kernel_size)
    : ConvTranspose2dImpl(ConvTranspose2dOptions(in_channels, out_channels, kernel_size)) {}
ConvTranspose3dImpl::ConvTranspose3dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<3> kernel_size)
    : ConvTranspose3dImpl(ConvTranspose3dOptions(in_channels, out_channels, kernel_size)) {}

template class Layer<Conv1dImpl>;
template class Layer<Conv2dImpl>;
template class Layer<ConvTranspose1dImpl>;
template class Layer<ConvTranspose2dImpl>;

}  // namespace argand::nn
