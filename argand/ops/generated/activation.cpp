// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/activation.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor sigmoid(const Tensor& self) { AG_DOOR(sigmoid, self); return pointwise(formula::Sigmoid{}, {self}); }
Tensor& sigmoid_(const Tensor& self) { AG_DOOR(sigmoid_, self); return pointwise_inplace(formula::Sigmoid{}, {self}); }
Tensor& sigmoid_out(Tensor& out, const Tensor& self) { AG_DOOR(sigmoid_out, out, self); return pointwise_out(formula::Sigmoid{}, out, {self}); }
Tensor log_sigmoid(const Tensor& self) { AG_DOOR(log_sigmoid, self); return pointwise(formula::LogSigmoid{}, {self}); }
Tensor& log_sigmoid_(const Tensor& self) { AG_DOOR(log_sigmoid_, self); return pointwise_inplace(formula::LogSigmoid{}, {self}); }
Tensor& log_sigmoid_out(Tensor& out, const Tensor& self) { AG_DOOR(log_sigmoid_out, out, self); return pointwise_out(formula::LogSigmoid{}, out, {self}); }
Tensor relu(const Tensor& self) { AG_DOOR(relu, self); return pointwise(formula::Relu{}, {self}); }
Tensor& relu_(const Tensor& self) { AG_DOOR(relu_, self); return pointwise_inplace(formula::Relu{}, {self}); }
Tensor& relu_out(Tensor& out, const Tensor& self) { AG_DOOR(relu_out, out, self); return pointwise_out(formula::Relu{}, out, {self}); }
Tensor relu6(const Tensor& self) { AG_DOOR(relu6, self); return pointwise(formula::Relu6{}, {self}); }
Tensor& relu6_(const Tensor& self) { AG_DOOR(relu6_, self); return pointwise_inplace(formula::Relu6{}, {self}); }
Tensor& relu6_out(Tensor& out, const Tensor& self) { AG_DOOR(relu6_out, out, self); return pointwise_out(formula::Relu6{}, out, {self}); }
Tensor leaky_relu(const Tensor& self, const Scalar& negative_slope) { AG_DOOR(leaky_relu, self, negative_slope); return pointwise(formula::LeakyRelu{negative_slope}, {self}); }
Tensor& leaky_relu_(const Tensor& self, const Scalar& negative_slope) { AG_DOOR(leaky_relu_, self, negative_slope); return pointwise_inplace(formula::LeakyRelu{negative_slope}, {self}); }
Tensor& leaky_relu_out(Tensor& out, const Tensor& self, const Scalar& negative_slope) { AG_DOOR(leaky_relu_out, out, self, negative_slope); return pointwise_out(formula::LeakyRelu{negative_slope}, out, {self}); }
Tensor _prelu_kernel(const Tensor& self, const Tensor& weight) { AG_DOOR(_prelu_kernel, self, weight); return pointwise(formula::PreluKernel{}, {self, weight}); }
Tensor& _prelu_kernel_(const Tensor& self, const Tensor& weight) { AG_DOOR(_prelu_kernel_, self, weight); return pointwise_inplace(formula::PreluKernel{}, {self, weight}); }
Tensor& _prelu_kernel_out(Tensor& out, const Tensor& self, const Tensor& weight) { AG_DOOR(_prelu_kernel_out, out, self, weight); return pointwise_out(formula::PreluKernel{}, out, {self, weight}); }
Tensor _prelu_kernel(const Tensor& self, const Scalar& weight) { AG_DOOR(_prelu_kernel, self, weight); return pointwise(formula::PreluKernel{}, {self, weight}); }
Tensor& _prelu_kernel_(const Tensor& self, const Scalar& weight) { AG_DOOR(_prelu_kernel_, self, weight); return pointwise_inplace(formula::PreluKernel{}, {self, weight}); }
Tensor& _prelu_kernel_out(Tensor& out, const Tensor& self, const Scalar& weight) { AG_DOOR(_prelu_kernel_out, out, self, weight); return pointwise_out(formula::PreluKernel{}, out, {self, weight}); }
Tensor _prelu_kernel(const Scalar& self, const Tensor& weight) { AG_DOOR(_prelu_kernel, self, weight); return pointwise(formula::PreluKernel{}, {self, weight}); }
Tensor& _prelu_kernel_out(Tensor& out, const Scalar& self, const Tensor& weight) { AG_DOOR(_prelu_kernel_out, out, self, weight); return pointwise_out(formula::PreluKernel{}, out, {self, weight}); }
Tensor elu(const Tensor& self, const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) { AG_DOOR(elu, self, alpha, scale, input_scale); return pointwise(formula::Elu{alpha, scale, input_scale}, {self}); }
Tensor& elu_(const Tensor& self, const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) { AG_DOOR(elu_, self, alpha, scale, input_scale); return pointwise_inplace(formula::Elu{alpha, scale, input_scale}, {self}); }
Tensor& elu_out(Tensor& out, const Tensor& self, const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) { AG_DOOR(elu_out, out, self, alpha, scale, input_scale); return pointwise_out(formula::Elu{alpha, scale, input_scale}, out, {self}); }
Tensor selu(const Tensor& self) { AG_DOOR(selu, self); return pointwise(formula::Selu{}, {self}); }
Tensor& selu_(const Tensor& self) { AG_DOOR(selu_, self); return pointwise_inplace(formula::Selu{}, {self}); }
Tensor& selu_out(Tensor& out, const Tensor& self) { AG_DOOR(selu_out, out, self); return pointwise_out(formula::Selu{}, out, {self}); }
Tensor celu(const Tensor& self, const Scalar& alpha) { AG_DOOR(celu, self, alpha); return pointwise(formula::Celu{alpha}, {self}); }
Tensor& celu_(const Tensor& self, const Scalar& alpha) { AG_DOOR(celu_, self, alpha); return pointwise_inplace(formula::Celu{alpha}, {self}); }
Tensor& celu_out(Tensor& out, const Tensor& self, const Scalar& alpha) { AG_DOOR(celu_out, out, self, alpha); return pointwise_out(formula::Celu{alpha}, out, {self}); }
Tensor gelu(const Tensor& self, std::string_view approximate) { AG_DOOR(gelu, self, approximate); return pointwise(formula::Gelu{choose("gelu: approximate", approximate, "none", "tanh")}, {self}); }
Tensor& gelu_(const Tensor& self, std::string_view approximate) { AG_DOOR(gelu_, self, approximate); return pointwise_inplace(formula::Gelu{choose("gelu: approximate", approximate, "none", "tanh")}, {self}); }
Tensor& gelu_out(Tensor& out, const Tensor& self, std::string_view approximate) { AG_DOOR(gelu_out, out, self, approximate); return pointwise_out(formula::Gelu{choose("gelu: approximate", approximate, "none", "tanh")}, out, {self}); }
Tensor silu(const Tensor& self) { AG_DOOR(silu, self); return pointwise(formula::Silu{}, {self}); }
Tensor& silu_(const Tensor& self) { AG_DOOR(silu_, self); return pointwise_inplace(formula::Silu{}, {self}); }
Tensor& silu_out(Tensor& out, const Tensor& self) { AG_DOOR(silu_out, out, self); return pointwise_out(formula::Silu{}, out, {self}); }
Tensor mish(const Tensor& self) { AG_DOOR(mish, self); return pointwise(formula::Mish{}, {self}); }
Tensor& mish_(const Tensor& self) { AG_DOOR(mish_, self); return pointwise_inplace(formula::Mish{}, {self}); }
Tensor& mish_out(Tensor& out, const Tensor& self) { AG_DOOR(mish_out, out, self); return pointwise_out(formula::Mish{}, out, {self}); }
Tensor softplus(const Tensor& self, const Scalar& beta, const Scalar& threshold) { AG_DOOR(softplus, self, beta, threshold); return pointwise(formula::Softplus{beta, threshold}, {self}); }
Tensor& softplus_(const Tensor& self, const Scalar& beta, const Scalar& threshold) { AG_DOOR(softplus_, self, beta, threshold); return pointwise_inplace(formula::Softplus{beta, threshold}, {self}); }
Tensor& softplus_out(Tensor& out, const Tensor& self, const Scalar& beta, const Scalar& threshold) { AG_DOOR(softplus_out, out, self, beta, threshold); return pointwise_out(formula::Softplus{beta, threshold}, out, {self}); }
Tensor softsign(const Tensor& self) { AG_DOOR(softsign, self); return pointwise(formula::Softsign{}, {self}); }
Tensor& softsign_(const Tensor& self) { AG_DOOR(softsign_, self); return pointwise_inplace(formula::Softsign{}, {self}); }
Tensor& softsign_out(Tensor& out, const Tensor& self) { AG_DOOR(softsign_out, out, self); return pointwise_out(formula::Softsign{}, out, {self}); }
Tensor hardtanh(const Tensor& self, const Scalar& min_val, const Scalar& max_val) { AG_DOOR(hardtanh, self, min_val, max_val); return pointwise(formula::Hardtanh{min_val, max_val}, {self}); }
Tensor& hardtanh_(const Tensor& self, const Scalar& min_val, const Scalar& max_val) { AG_DOOR(hardtanh_, self, min_val, max_val); return pointwise_inplace(formula::Hardtanh{min_val, max_val}, {self}); }
Tensor& hardtanh_out(Tensor& out, const Tensor& self, const Scalar& min_val, const Scalar& max_val) { AG_DOOR(hardtanh_out, out, self, min_val, max_val); return pointwise_out(formula::Hardtanh{min_val, max_val}, out, {self}); }
Tensor hardsigmoid(const Tensor& self) { AG_DOOR(hardsigmoid, self); return pointwise(formula::Hardsigmoid{}, {self}); }
Tensor& hardsigmoid_(const Tensor& self) { AG_DOOR(hardsigmoid_, self); return pointwise_inplace(formula::Hardsigmoid{}, {self}); }
Tensor& hardsigmoid_out(Tensor& out, const Tensor& self) { AG_DOOR(hardsigmoid_out, out, self); return pointwise_out(formula::Hardsigmoid{}, out, {self}); }
Tensor hardswish(const Tensor& self) { AG_DOOR(hardswish, self); return pointwise(formula::Hardswish{}, {self}); }
Tensor& hardswish_(const Tensor& self) { AG_DOOR(hardswish_, self); return pointwise_inplace(formula::Hardswish{}, {self}); }
Tensor& hardswish_out(Tensor& out, const Tensor& self) { AG_DOOR(hardswish_out, out, self); return pointwise_out(formula::Hardswish{}, out, {self}); }
Tensor threshold(const Tensor& self, const Scalar& threshold, const Scalar& value) { AG_DOOR(threshold, self, threshold, value); return pointwise(formula::Threshold{threshold, value}, {self}); }
Tensor& threshold_(const Tensor& self, const Scalar& threshold, const Scalar& value) { AG_DOOR(threshold_, self, threshold, value); return pointwise_inplace(formula::Threshold{threshold, value}, {self}); }
Tensor& threshold_out(Tensor& out, const Tensor& self, const Scalar& threshold, const Scalar& value) { AG_DOOR(threshold_out, out, self, threshold, value); return pointwise_out(formula::Threshold{threshold, value}, out, {self}); }
Tensor hardshrink(const Tensor& self, const Scalar& lambd) { AG_DOOR(hardshrink, self, lambd); return pointwise(formula::Hardshrink{lambd}, {self}); }
Tensor& hardshrink_(const Tensor& self, const Scalar& lambd) { AG_DOOR(hardshrink_, self, lambd); return pointwise_inplace(formula::Hardshrink{lambd}, {self}); }
Tensor& hardshrink_out(Tensor& out, const Tensor& self, const Scalar& lambd) { AG_DOOR(hardshrink_out, out, self, lambd); return pointwise_out(formula::Hardshrink{lambd}, out, {self}); }
Tensor softshrink(const Tensor& self, const Scalar& lambd) { AG_DOOR(softshrink, self, lambd); return pointwise(formula::Softshrink{lambd}, {self}); }
Tensor& softshrink_(const Tensor& self, const Scalar& lambd) { AG_DOOR(softshrink_, self, lambd); return pointwise_inplace(formula::Softshrink{lambd}, {self}); }
Tensor& softshrink_out(Tensor& out, const Tensor& self, const Scalar& lambd) { AG_DOOR(softshrink_out, out, self, lambd); return pointwise_out(formula::Softshrink{lambd}, out, {self}); }
Tensor tanhshrink(const Tensor& self) { AG_DOOR(tanhshrink, self); return pointwise(formula::Tanhshrink{}, {self}); }
Tensor& tanhshrink_(const Tensor& self) { AG_DOOR(tanhshrink_, self); return pointwise_inplace(formula::Tanhshrink{}, {self}); }
Tensor& tanhshrink_out(Tensor& out, const Tensor& self) { AG_DOOR(tanhshrink_out, out, self); return pointwise_out(formula::Tanhshrink{}, out, {self}); }

}  // namespace argand
