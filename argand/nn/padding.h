// Padding: more at the borders of a tensor.
#pragma once
#include "argand/nn/activation.h"
#include "argand/nn/enums.h"
#include "argand/nn/expanding_array.h"

namespace argand::nn {

namespace functional {
struct AG_API PadFuncOptions {
  using mode_t = OneOf<enumtype::kConstant, enumtype::kReflect, enumtype::kReplicate, enumtype::kCircular>;
  PadFuncOptions(std::vector<int64_t> pad) : pad_(std::move(pad)) {}
  // What goes before and behind the last dimension, then the one before it, ...
  AG_ARG(std::vector<int64_t>, pad);
  AG_ARG(mode_t, mode) = kConstant;
  AG_ARG(double, value) = 0;
};
AG_API Tensor pad(const Tensor& input, const PadFuncOptions& options);
}  // namespace functional

template <size_t D>
struct AG_API ReflectionPadOptions {
  ReflectionPadOptions(ExpandingArray<D * 2> padding) : padding_(padding) {}
  AG_ARG(ExpandingArray<D * 2>, padding);
};
template <size_t D>
struct AG_API ReplicationPadOptions {
  ReplicationPadOptions(ExpandingArray<D * 2> padding) : padding_(padding) {}
  AG_ARG(ExpandingArray<D * 2>, padding);
};
template <size_t D>
struct AG_API ZeroPadOptions {
  ZeroPadOptions(ExpandingArray<D * 2> padding) : padding_(padding) {}
  AG_ARG(ExpandingArray<D * 2>, padding);
};
template <size_t D>
struct AG_API ConstantPadOptions {
  ConstantPadOptions(ExpandingArray<D * 2> padding, double value) : padding_(padding), value_(value) {}
  AG_ARG(ExpandingArray<D * 2>, padding);
  AG_ARG(double, value);
};

using ReflectionPad1dOptions = ReflectionPadOptions<1>;
class AG_API ReflectionPad1dImpl : public FunctionLayer<ReflectionPad1dImpl, ReflectionPad1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReflectionPad1dImpl(ExpandingArray<2> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReflectionPad1d);

using ReflectionPad2dOptions = ReflectionPadOptions<2>;
class AG_API ReflectionPad2dImpl : public FunctionLayer<ReflectionPad2dImpl, ReflectionPad2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReflectionPad2dImpl(ExpandingArray<4> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReflectionPad2d);

using ReflectionPad3dOptions = ReflectionPadOptions<3>;
class AG_API ReflectionPad3dImpl : public FunctionLayer<ReflectionPad3dImpl, ReflectionPad3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReflectionPad3dImpl(ExpandingArray<6> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReflectionPad3d);

using ReplicationPad1dOptions = ReplicationPadOptions<1>;
class AG_API ReplicationPad1dImpl : public FunctionLayer<ReplicationPad1dImpl, ReplicationPad1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReplicationPad1dImpl(ExpandingArray<2> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReplicationPad1d);

using ReplicationPad2dOptions = ReplicationPadOptions<2>;
class AG_API ReplicationPad2dImpl : public FunctionLayer<ReplicationPad2dImpl, ReplicationPad2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReplicationPad2dImpl(ExpandingArray<4> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReplicationPad2d);

using ReplicationPad3dOptions = ReplicationPadOptions<3>;
class AG_API ReplicationPad3dImpl : public FunctionLayer<ReplicationPad3dImpl, ReplicationPad3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ReplicationPad3dImpl(ExpandingArray<6> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ReplicationPad3d);

using ZeroPad1dOptions = ZeroPadOptions<1>;
class AG_API ZeroPad1dImpl : public FunctionLayer<ZeroPad1dImpl, ZeroPad1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ZeroPad1dImpl(ExpandingArray<2> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ZeroPad1d);

using ZeroPad2dOptions = ZeroPadOptions<2>;
class AG_API ZeroPad2dImpl : public FunctionLayer<ZeroPad2dImpl, ZeroPad2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ZeroPad2dImpl(ExpandingArray<4> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ZeroPad2d);

using ZeroPad3dOptions = ZeroPadOptions<3>;
class AG_API ZeroPad3dImpl : public FunctionLayer<ZeroPad3dImpl, ZeroPad3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ZeroPad3dImpl(ExpandingArray<6> padding);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ZeroPad3d);

using ConstantPad1dOptions = ConstantPadOptions<1>;
class AG_API ConstantPad1dImpl : public FunctionLayer<ConstantPad1dImpl, ConstantPad1dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ConstantPad1dImpl(ExpandingArray<2> padding, double value);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ConstantPad1d);

using ConstantPad2dOptions = ConstantPadOptions<2>;
class AG_API ConstantPad2dImpl : public FunctionLayer<ConstantPad2dImpl, ConstantPad2dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ConstantPad2dImpl(ExpandingArray<4> padding, double value);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ConstantPad2d);

using ConstantPad3dOptions = ConstantPadOptions<3>;
class AG_API ConstantPad3dImpl : public FunctionLayer<ConstantPad3dImpl, ConstantPad3dOptions> {
 public:
  using FunctionLayer::FunctionLayer;
  ConstantPad3dImpl(ExpandingArray<6> padding, double value);
  std::string describe() const override;
  Tensor forward(const Tensor& input);
};
AG_MODULE(ConstantPad3d);

}  // namespace argand::nn
