#include "argand/nn/padding.h"

#include "argand/nn/describe.h"
#include "argand/nn/layer_definition.h"
#include "argand/ops/functions.h"

namespace argand::nn {
namespace functional {

Tensor pad(const Tensor& input, const PadFuncOptions& options) {
  const auto mode = options.mode();
  if (mode.is<enumtype::kConstant>()) return argand::constant_pad_nd(input, options.pad(), options.value());
  const char* name = mode.is<enumtype::kReflect>()     ? "reflect"
                     : mode.is<enumtype::kReplicate>() ? "replicate"
                                                       : "circular";
  return argand::pad(input, options.pad(), name);
}

}  // namespace functional

std::string ReflectionPad1dImpl::describe() const {
  return detail::Describe("ReflectionPad1d").arg("padding", options.padding()).text;
}
Tensor ReflectionPad1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::reflection_pad1d(input, options.padding()); });
}

std::string ReflectionPad2dImpl::describe() const {
  return detail::Describe("ReflectionPad2d").arg("padding", options.padding()).text;
}
Tensor ReflectionPad2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::reflection_pad2d(input, options.padding()); });
}

std::string ReflectionPad3dImpl::describe() const {
  return detail::Describe("ReflectionPad3d").arg("padding", options.padding()).text;
}
Tensor ReflectionPad3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::pad(input, options.padding(), "reflect"); });
}

std::string ReplicationPad1dImpl::describe() const {
  return detail::Describe("ReplicationPad1d").arg("padding", options.padding()).text;
}
Tensor ReplicationPad1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::replication_pad1d(input, options.padding()); });
}

std::string ReplicationPad2dImpl::describe() const {
  return detail::Describe("ReplicationPad2d").arg("padding", options.padding()).text;
}
Tensor ReplicationPad2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::replication_pad2d(input, options.padding()); });
}

std::string ReplicationPad3dImpl::describe() const {
  return detail::Describe("ReplicationPad3d").arg("padding", options.padding()).text;
}
Tensor ReplicationPad3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::pad(input, options.padding(), "replicate"); });
}

std::string ZeroPad1dImpl::describe() const {
  return detail::Describe("ZeroPad1d").arg("padding", options.padding()).text;
}
Tensor ZeroPad1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), 0); });
}

std::string ZeroPad2dImpl::describe() const {
  return detail::Describe("ZeroPad2d").arg("padding", options.padding()).text;
}
Tensor ZeroPad2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), 0); });
}

std::string ZeroPad3dImpl::describe() const {
  return detail::Describe("ZeroPad3d").arg("padding", options.padding()).text;
}
Tensor ZeroPad3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), 0); });
}

std::string ConstantPad1dImpl::describe() const {
  return detail::Describe("ConstantPad1d").arg("padding", options.padding()).arg("value", options.value()).text;
}
Tensor ConstantPad1dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), options.value()); });
}

std::string ConstantPad2dImpl::describe() const {
  return detail::Describe("ConstantPad2d").arg("padding", options.padding()).arg("value", options.value()).text;
}
Tensor ConstantPad2dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), options.value()); });
}

std::string ConstantPad3dImpl::describe() const {
  return detail::Describe("ConstantPad3d").arg("padding", options.padding()).arg("value", options.value()).text;
}
Tensor ConstantPad3dImpl::forward(const Tensor& input) {
  return within(*this, [&] { return argand::constant_pad_nd(input, options.padding(), options.value()); });
}

ReflectionPad1dImpl::ReflectionPad1dImpl(ExpandingArray<2> padding)
    : ReflectionPad1dImpl(ReflectionPad1dOptions(padding)) {}
ReflectionPad2dImpl::ReflectionPad2dImpl(ExpandingArray<4> padding)
    : ReflectionPad2dImpl(ReflectionPad2dOptions(padding)) {}
ReflectionPad3dImpl::ReflectionPad3dImpl(ExpandingArray<6> padding)
    : ReflectionPad3dImpl(ReflectionPad3dOptions(padding)) {}
ReplicationPad1dImpl::ReplicationPad1dImpl(ExpandingArray<2> padding)
    : ReplicationPad1dImpl(ReplicationPad1dOptions(padding)) {}
ReplicationPad2dImpl::ReplicationPad2dImpl(ExpandingArray<4> padding)
    : ReplicationPad2dImpl(ReplicationPad2dOptions(padding)) {}
ReplicationPad3dImpl::ReplicationPad3dImpl(ExpandingArray<6> padding)
    : ReplicationPad3dImpl(ReplicationPad3dOptions(padding)) {}
ZeroPad1dImpl::ZeroPad1dImpl(ExpandingArray<2> padding) : ZeroPad1dImpl(ZeroPad1dOptions(padding)) {}
ZeroPad2dImpl::ZeroPad2dImpl(ExpandingArray<4> padding) : ZeroPad2dImpl(ZeroPad2dOptions(padding)) {}
ZeroPad3dImpl::ZeroPad3dImpl(ExpandingArray<6> padding) : ZeroPad3dImpl(ZeroPad3dOptions(padding)) {}
ConstantPad1dImpl::ConstantPad1dImpl(ExpandingArray<2> padding, double value)
    : ConstantPad1dImpl(ConstantPad1dOptions(padding, value)) {}
ConstantPad2dImpl::ConstantPad2dImpl(ExpandingArray<4> padding, double value)
    : ConstantPad2dImpl(ConstantPad2dOptions(padding, value)) {}
ConstantPad3dImpl::ConstantPad3dImpl(ExpandingArray<6> padding, double value)
    : ConstantPad3dImpl(ConstantPad3dOptions(padding, value)) {}

template class FunctionLayer<ReflectionPad1dImpl, ReflectionPad1dOptions>;
template class Layer<ReflectionPad1dImpl>;
template class FunctionLayer<ReflectionPad2dImpl, ReflectionPad2dOptions>;
template class Layer<ReflectionPad2dImpl>;
template class FunctionLayer<ReflectionPad3dImpl, ReflectionPad3dOptions>;
template class Layer<ReflectionPad3dImpl>;
template class FunctionLayer<ReplicationPad1dImpl, ReplicationPad1dOptions>;
template class Layer<ReplicationPad1dImpl>;
template class FunctionLayer<ReplicationPad2dImpl, ReplicationPad2dOptions>;
template class Layer<ReplicationPad2dImpl>;
template class FunctionLayer<ReplicationPad3dImpl, ReplicationPad3dOptions>;
template class Layer<ReplicationPad3dImpl>;
template class FunctionLayer<ZeroPad1dImpl, ZeroPad1dOptions>;
template class Layer<ZeroPad1dImpl>;
template class FunctionLayer<ZeroPad2dImpl, ZeroPad2dOptions>;
template class Layer<ZeroPad2dImpl>;
template class FunctionLayer<ZeroPad3dImpl, ZeroPad3dOptions>;
template class Layer<ZeroPad3dImpl>;
template class FunctionLayer<ConstantPad1dImpl, ConstantPad1dOptions>;
template class Layer<ConstantPad1dImpl>;
template class FunctionLayer<ConstantPad2dImpl, ConstantPad2dOptions>;
template class Layer<ConstantPad2dImpl>;
template class FunctionLayer<ConstantPad3dImpl, ConstantPad3dOptions>;
template class Layer<ConstantPad3dImpl>;

}  // namespace argand::nn
