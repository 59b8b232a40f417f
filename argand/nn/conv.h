// Convolutions of one, two and three dimensions, and their transposes.
#pragma once
#include "argand/nn/cloneable.h"
#include "argand/nn/enums.h"
#include "argand/nn/expanding_array.h"
#include "argand/nn/holder.h"
#include "argand/nn/option.h"

namespace argand::nn {

namespace detail {

// Numbers, or kValid (none), or kSame (as much as keeps the size; stride must be 1).
template <size_t D>
class AG_API ConvPadding {
 public:
  template <std::integral I>
  ConvPadding(I all) : amounts_(static_cast<int64_t>(all)) {}
  ConvPadding(std::initializer_list<int64_t> list) : amounts_(list) {}
  ConvPadding(const std::vector<int64_t>& list) : amounts_(list) {}
  ConvPadding(IntArrayRef list) : amounts_(list) {}
  ConvPadding(const ExpandingArray<D>& amounts) : amounts_(amounts) {}
  ConvPadding(enumtype::kValid) : amounts_(0), name_("valid") {}
  ConvPadding(enumtype::kSame) : amounts_(0), name_("same") {}

  const char* name() const { return name_; }  // nullptr: amounts
  const ExpandingArray<D>& amounts() const { return amounts_; }

 private:
  ExpandingArray<D> amounts_;
  const char* name_ = nullptr;
};

using PaddingModeOption = OneOf<enumtype::kZeros, enumtype::kReflect, enumtype::kReplicate, enumtype::kCircular>;

}  // namespace detail

template <size_t D>
struct AG_API ConvOptions {
  using padding_t = detail::ConvPadding<D>;
  using padding_mode_t = detail::PaddingModeOption;
  ConvOptions(int64_t in_channels, int64_t out_channels, ExpandingArray<D> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  AG_ARG(int64_t, in_channels);
  AG_ARG(int64_t, out_channels);
  AG_ARG(ExpandingArray<D>, kernel_size);
  AG_ARG(ExpandingArray<D>, stride) = 1;
  AG_ARG(padding_t, padding) = 0;
  AG_ARG(ExpandingArray<D>, dilation) = 1;
  AG_ARG(int64_t, groups) = 1;
  AG_ARG(bool, bias) = true;
  AG_ARG(padding_mode_t, padding_mode) = kZeros;
};
using Conv1dOptions = ConvOptions<1>;
using Conv2dOptions = ConvOptions<2>;
using Conv3dOptions = ConvOptions<3>;

template <size_t D>
struct AG_API ConvTransposeOptions {
  using padding_mode_t = detail::PaddingModeOption;
  ConvTransposeOptions(int64_t in_channels, int64_t out_channels, ExpandingArray<D> kernel_size)
      : in_channels_(in_channels), out_channels_(out_channels), kernel_size_(kernel_size) {}
  AG_ARG(int64_t, in_channels);
  AG_ARG(int64_t, out_channels);
  AG_ARG(ExpandingArray<D>, kernel_size);
  AG_ARG(ExpandingArray<D>, stride) = 1;
  AG_ARG(ExpandingArray<D>, padding) = 0;
  AG_ARG(ExpandingArray<D>, output_padding) = 0;
  AG_ARG(int64_t, groups) = 1;
  AG_ARG(bool, bias) = true;
  AG_ARG(ExpandingArray<D>, dilation) = 1;
  AG_ARG(padding_mode_t, padding_mode) = kZeros;
};
using ConvTranspose1dOptions = ConvTransposeOptions<1>;
using ConvTranspose2dOptions = ConvTransposeOptions<2>;
using ConvTranspose3dOptions = ConvTransposeOptions<3>;

namespace functional {

template <size_t D>
struct AG_API ConvFuncOptions {
  using padding_t = nn::detail::ConvPadding<D>;
  AG_ARG(Tensor, bias);
  AG_ARG(ExpandingArray<D>, stride) = 1;
  AG_ARG(padding_t, padding) = 0;
  AG_ARG(ExpandingArray<D>, dilation) = 1;
  AG_ARG(int64_t, groups) = 1;
};
using Conv1dFuncOptions = ConvFuncOptions<1>;
using Conv2dFuncOptions = ConvFuncOptions<2>;
using Conv3dFuncOptions = ConvFuncOptions<3>;
// input [N, C, L] or [C, L], weight [out, C / groups, k].
AG_API Tensor conv1d(const Tensor& input, const Tensor& weight, const Conv1dFuncOptions& options = {});
// input [N, C, H, W] or [C, H, W], weight [out, C / groups, kh, kw].
AG_API Tensor conv2d(const Tensor& input, const Tensor& weight, const Conv2dFuncOptions& options = {});
// input [N, C, D, H, W] or [C, D, H, W], weight [out, C / groups, kd, kh, kw].
AG_API Tensor conv3d(const Tensor& input, const Tensor& weight, const Conv3dFuncOptions& options = {});

template <size_t D>
struct AG_API ConvTransposeFuncOptions {
  AG_ARG(Tensor, bias);
  AG_ARG(ExpandingArray<D>, stride) = 1;
  AG_ARG(ExpandingArray<D>, padding) = 0;
  AG_ARG(ExpandingArray<D>, output_padding) = 0;
  AG_ARG(int64_t, groups) = 1;
  AG_ARG(ExpandingArray<D>, dilation) = 1;
};
using ConvTranspose1dFuncOptions = ConvTransposeFuncOptions<1>;
using ConvTranspose2dFuncOptions = ConvTransposeFuncOptions<2>;
using ConvTranspose3dFuncOptions = ConvTransposeFuncOptions<3>;
// weight [C, out / groups, k...].
AG_API Tensor conv_transpose1d(const Tensor& input, const Tensor& weight,
                               const ConvTranspose1dFuncOptions& options = {});
AG_API Tensor conv_transpose2d(const Tensor& input, const Tensor& weight,
                               const ConvTranspose2dFuncOptions& options = {});
AG_API Tensor conv_transpose3d(const Tensor& input, const Tensor& weight,
                               const ConvTranspose3dFuncOptions& options = {});

}  // namespace functional

namespace detail {

template <class Derived, size_t D>
class AG_API ConvLayer : public Layer<Derived> {
 public:
  explicit ConvLayer(const ConvOptions<D>& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;

  ConvOptions<D> options;
  Tensor weight;  // [out_channels, in_channels / groups, kernel_size...]
  Tensor bias;    // [out_channels], or undefined

 protected:
  Tensor run(const Tensor& input) const;
};

template <class Derived, size_t D>
class AG_API ConvTransposeLayer : public Layer<Derived> {
 public:
  explicit ConvTransposeLayer(const ConvTransposeOptions<D>& options);
  void reset() override;
  void reset_parameters();
  std::string describe() const override;

  ConvTransposeOptions<D> options;
  Tensor weight;  // [in_channels, out_channels / groups, kernel_size...]
  Tensor bias;    // [out_channels], or undefined

 protected:
  // output_size: the last D sizes, or all, of the result, where the stride leaves a choice.
  Tensor run(const Tensor& input, const std::optional<IntArrayRef>& output_size) const;
};

}  // namespace detail

class AG_API Conv1dImpl : public detail::ConvLayer<Conv1dImpl, 1> {
 public:
  Conv1dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<1> kernel_size);
  explicit Conv1dImpl(const Conv1dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(Conv1d);

class AG_API Conv2dImpl : public detail::ConvLayer<Conv2dImpl, 2> {
 public:
  Conv2dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<2> kernel_size);
  explicit Conv2dImpl(const Conv2dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(Conv2d);

class AG_API Conv3dImpl : public detail::ConvLayer<Conv3dImpl, 3> {
 public:
  Conv3dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<3> kernel_size);
  explicit Conv3dImpl(const Conv3dOptions& options);
  Tensor forward(const Tensor& input);
};
AG_MODULE(Conv3d);

class AG_API ConvTranspose1dImpl : public detail::ConvTransposeLayer<ConvTranspose1dImpl, 1> {
 public:
  ConvTranspose1dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<1> kernel_size);
  explicit ConvTranspose1dImpl(const ConvTranspose1dOptions& options);
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt);
};
AG_MODULE(ConvTranspose1d);

class AG_API ConvTranspose2dImpl : public detail::ConvTransposeLayer<ConvTranspose2dImpl, 2> {
 public:
  ConvTranspose2dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<2> kernel_size);
  explicit ConvTranspose2dImpl(const ConvTranspose2dOptions& options);
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt);
};
AG_MODULE(ConvTranspose2d);

class AG_API ConvTranspose3dImpl : public detail::ConvTransposeLayer<ConvTranspose3dImpl, 3> {
 public:
  ConvTranspose3dImpl(int64_t in_channels, int64_t out_channels, ExpandingArray<3> kernel_size);
  explicit ConvTranspose3dImpl(const ConvTranspose3dOptions& options);
  Tensor forward(const Tensor& input, const std::optional<IntArrayRef>& output_size = std::nullopt);
};
AG_MODULE(ConvTranspose3d);

namespace detail {
extern template class ConvLayer<Conv1dImpl, 1>;
extern template class ConvLayer<Conv2dImpl, 2>;
extern template class ConvLayer<Conv3dImpl, 3>;
extern template class ConvTransposeLayer<ConvTranspose1dImpl, 1>;
extern template class ConvTransposeLayer<ConvTranspose2dImpl, 2>;
extern template class ConvTransposeLayer<ConvTranspose3dImpl, 3>;
}  // namespace detail

}  // namespace argand::nn
