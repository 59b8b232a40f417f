// Written by tools/generate from the operations' schemas; edit those.
#pragma once
#include <string_view>

#include "argand/core/padding_mode.h"
#include "argand/core/tensor.h"

namespace argand {

// sigmoid(Tensor self) -> Tensor
AG_API Tensor sigmoid(const Tensor& self);
AG_API Tensor& sigmoid_(const Tensor& self);
AG_API Tensor& sigmoid_out(Tensor& out, const Tensor& self);
// log_sigmoid(Tensor self) -> Tensor
AG_API Tensor log_sigmoid(const Tensor& self);
AG_API Tensor& log_sigmoid_(const Tensor& self);
AG_API Tensor& log_sigmoid_out(Tensor& out, const Tensor& self);
// relu(Tensor self) -> Tensor
AG_API Tensor relu(const Tensor& self);
AG_API Tensor& relu_(const Tensor& self);
AG_API Tensor& relu_out(Tensor& out, const Tensor& self);
// relu6(Tensor self) -> Tensor
AG_API Tensor relu6(const Tensor& self);
AG_API Tensor& relu6_(const Tensor& self);
AG_API Tensor& relu6_out(Tensor& out, const Tensor& self);
// leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor
AG_API Tensor leaky_relu(const Tensor& self, const Scalar& negative_slope = 0.01);
AG_API Tensor& leaky_relu_(const Tensor& self, const Scalar& negative_slope = 0.01);
AG_API Tensor& leaky_relu_out(Tensor& out, const Tensor& self, const Scalar& negative_slope = 0.01);
// _prelu_kernel(Tensor self, Tensor weight) -> Tensor
AG_API Tensor _prelu_kernel(const Tensor& self, const Tensor& weight);
AG_API Tensor& _prelu_kernel_(const Tensor& self, const Tensor& weight);
AG_API Tensor& _prelu_kernel_out(Tensor& out, const Tensor& self, const Tensor& weight);
AG_API Tensor _prelu_kernel(const Tensor& self, const Scalar& weight);
AG_API Tensor& _prelu_kernel_(const Tensor& self, const Scalar& weight);
AG_API Tensor& _prelu_kernel_out(Tensor& out, const Tensor& self, const Scalar& weight);
AG_API Tensor _prelu_kernel(const Scalar& self, const Tensor& weight);
AG_API Tensor& _prelu_kernel_out(Tensor& out, const Scalar& self, const Tensor& weight);
// elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor
AG_API Tensor elu(const Tensor& self, const Scalar& alpha = 1, const Scalar& scale = 1, const Scalar& input_scale = 1);
AG_API Tensor& elu_(const Tensor& self, const Scalar& alpha = 1, const Scalar& scale = 1, const Scalar& input_scale = 1);
AG_API Tensor& elu_out(Tensor& out, const Tensor& self, const Scalar& alpha = 1, const Scalar& scale = 1, const Scalar& input_scale = 1);
// selu(Tensor self) -> Tensor
AG_API Tensor selu(const Tensor& self);
AG_API Tensor& selu_(const Tensor& self);
AG_API Tensor& selu_out(Tensor& out, const Tensor& self);
// celu(Tensor self, Scalar alpha=1.0) -> Tensor
AG_API Tensor celu(const Tensor& self, const Scalar& alpha = 1.0);
AG_API Tensor& celu_(const Tensor& self, const Scalar& alpha = 1.0);
AG_API Tensor& celu_out(Tensor& out, const Tensor& self, const Scalar& alpha = 1.0);
// gelu(Tensor self, *, str approximate='none') -> Tensor
AG_API Tensor gelu(const Tensor& self, std::string_view approximate = "none");
AG_API Tensor& gelu_(const Tensor& self, std::string_view approximate = "none");
AG_API Tensor& gelu_out(Tensor& out, const Tensor& self, std::string_view approximate = "none");
// silu(Tensor self) -> Tensor
AG_API Tensor silu(const Tensor& self);
AG_API Tensor& silu_(const Tensor& self);
AG_API Tensor& silu_out(Tensor& out, const Tensor& self);
// mish(Tensor self) -> Tensor
AG_API Tensor mish(const Tensor& self);
AG_API Tensor& mish_(const Tensor& self);
AG_API Tensor& mish_out(Tensor& out, const Tensor& self);
// softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor
AG_API Tensor softplus(const Tensor& self, const Scalar& beta = 1, const Scalar& threshold = 20);
AG_API Tensor& softplus_(const Tensor& self, const Scalar& beta = 1, const Scalar& threshold = 20);
AG_API Tensor& softplus_out(Tensor& out, const Tensor& self, const Scalar& beta = 1, const Scalar& threshold = 20);
// softsign(Tensor self) -> Tensor
AG_API Tensor softsign(const Tensor& self);
AG_API Tensor& softsign_(const Tensor& self);
AG_API Tensor& softsign_out(Tensor& out, const Tensor& self);
// hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor
AG_API Tensor hardtanh(const Tensor& self, const Scalar& min_val = -1, const Scalar& max_val = 1);
AG_API Tensor& hardtanh_(const Tensor& self, const Scalar& min_val = -1, const Scalar& max_val = 1);
AG_API Tensor& hardtanh_out(Tensor& out, const Tensor& self, const Scalar& min_val = -1, const Scalar& max_val = 1);
// hardsigmoid(Tensor self) -> Tensor
AG_API Tensor hardsigmoid(const Tensor& self);
AG_API Tensor& hardsigmoid_(const Tensor& self);
AG_API Tensor& hardsigmoid_out(Tensor& out, const Tensor& self);
// hardswish(Tensor self) -> Tensor
AG_API Tensor hardswish(const Tensor& self);
AG_API Tensor& hardswish_(const Tensor& self);
AG_API Tensor& hardswish_out(Tensor& out, const Tensor& self);
// threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor
AG_API Tensor threshold(const Tensor& self, const Scalar& threshold, const Scalar& value);
AG_API Tensor& threshold_(const Tensor& self, const Scalar& threshold, const Scalar& value);
AG_API Tensor& threshold_out(Tensor& out, const Tensor& self, const Scalar& threshold, const Scalar& value);
// hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor
AG_API Tensor hardshrink(const Tensor& self, const Scalar& lambd = 0.5);
AG_API Tensor& hardshrink_(const Tensor& self, const Scalar& lambd = 0.5);
AG_API Tensor& hardshrink_out(Tensor& out, const Tensor& self, const Scalar& lambd = 0.5);
// softshrink(Tensor self, Scalar lambd=0.5) -> Tensor
AG_API Tensor softshrink(const Tensor& self, const Scalar& lambd = 0.5);
AG_API Tensor& softshrink_(const Tensor& self, const Scalar& lambd = 0.5);
AG_API Tensor& softshrink_out(Tensor& out, const Tensor& self, const Scalar& lambd = 0.5);
// tanhshrink(Tensor self) -> Tensor
AG_API Tensor tanhshrink(const Tensor& self);
AG_API Tensor& tanhshrink_(const Tensor& self);
AG_API Tensor& tanhshrink_out(Tensor& out, const Tensor& self);
// add(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
AG_API Tensor add(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& add_(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& add_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor add(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& add_(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& add_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor add(const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& add_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
// sub(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
AG_API Tensor sub(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& sub_(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& sub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor sub(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& sub_(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& sub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor sub(const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& sub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
// rsub(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
AG_API Tensor rsub(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& rsub_(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& rsub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor rsub(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& rsub_(const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor& rsub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha = 1);
AG_API Tensor rsub(const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& rsub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha = 1);
// mul(Tensor self, Tensor other) -> Tensor
AG_API Tensor mul(const Tensor& self, const Tensor& other);
AG_API Tensor& mul_(const Tensor& self, const Tensor& other);
AG_API Tensor& mul_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor mul(const Tensor& self, const Scalar& other);
AG_API Tensor& mul_(const Tensor& self, const Scalar& other);
AG_API Tensor& mul_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor mul(const Scalar& self, const Tensor& other);
AG_API Tensor& mul_out(Tensor& out, const Scalar& self, const Tensor& other);
// div(Tensor self, Tensor other) -> Tensor
AG_API Tensor div(const Tensor& self, const Tensor& other);
AG_API Tensor& div_(const Tensor& self, const Tensor& other);
AG_API Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor div(const Tensor& self, const Scalar& other);
AG_API Tensor& div_(const Tensor& self, const Scalar& other);
AG_API Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor div(const Scalar& self, const Tensor& other);
AG_API Tensor& div_out(Tensor& out, const Scalar& self, const Tensor& other);
// div_floor(Tensor self, Tensor other) -> Tensor
AG_API Tensor div_floor(const Tensor& self, const Tensor& other);
AG_API Tensor& div_floor_(const Tensor& self, const Tensor& other);
AG_API Tensor& div_floor_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor div_floor(const Tensor& self, const Scalar& other);
AG_API Tensor& div_floor_(const Tensor& self, const Scalar& other);
AG_API Tensor& div_floor_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor div_floor(const Scalar& self, const Tensor& other);
AG_API Tensor& div_floor_out(Tensor& out, const Scalar& self, const Tensor& other);
// div_trunc(Tensor self, Tensor other) -> Tensor
AG_API Tensor div_trunc(const Tensor& self, const Tensor& other);
AG_API Tensor& div_trunc_(const Tensor& self, const Tensor& other);
AG_API Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor div_trunc(const Tensor& self, const Scalar& other);
AG_API Tensor& div_trunc_(const Tensor& self, const Scalar& other);
AG_API Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor div_trunc(const Scalar& self, const Tensor& other);
AG_API Tensor& div_trunc_out(Tensor& out, const Scalar& self, const Tensor& other);
// floor_divide(Tensor self, Tensor other) -> Tensor
AG_API Tensor floor_divide(const Tensor& self, const Tensor& other);
AG_API Tensor& floor_divide_(const Tensor& self, const Tensor& other);
AG_API Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor floor_divide(const Tensor& self, const Scalar& other);
AG_API Tensor& floor_divide_(const Tensor& self, const Scalar& other);
AG_API Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor floor_divide(const Scalar& self, const Tensor& other);
AG_API Tensor& floor_divide_out(Tensor& out, const Scalar& self, const Tensor& other);
// remainder(Tensor self, Tensor other) -> Tensor
AG_API Tensor remainder(const Tensor& self, const Tensor& other);
AG_API Tensor& remainder_(const Tensor& self, const Tensor& other);
AG_API Tensor& remainder_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor remainder(const Tensor& self, const Scalar& other);
AG_API Tensor& remainder_(const Tensor& self, const Scalar& other);
AG_API Tensor& remainder_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor remainder(const Scalar& self, const Tensor& other);
AG_API Tensor& remainder_out(Tensor& out, const Scalar& self, const Tensor& other);
// fmod(Tensor self, Tensor other) -> Tensor
AG_API Tensor fmod(const Tensor& self, const Tensor& other);
AG_API Tensor& fmod_(const Tensor& self, const Tensor& other);
AG_API Tensor& fmod_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor fmod(const Tensor& self, const Scalar& other);
AG_API Tensor& fmod_(const Tensor& self, const Scalar& other);
AG_API Tensor& fmod_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor fmod(const Scalar& self, const Tensor& other);
AG_API Tensor& fmod_out(Tensor& out, const Scalar& self, const Tensor& other);
// pow(Tensor self, Tensor exponent) -> Tensor
AG_API Tensor pow(const Tensor& self, const Tensor& exponent);
AG_API Tensor& pow_(const Tensor& self, const Tensor& exponent);
AG_API Tensor& pow_out(Tensor& out, const Tensor& self, const Tensor& exponent);
AG_API Tensor pow(const Scalar& self, const Tensor& exponent);
AG_API Tensor& pow_out(Tensor& out, const Scalar& self, const Tensor& exponent);
// pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor
AG_API Tensor pow(const Tensor& self, const Scalar& exponent);
AG_API Tensor& pow_(const Tensor& self, const Scalar& exponent);
AG_API Tensor& pow_out(Tensor& out, const Tensor& self, const Scalar& exponent);
// neg(Tensor self) -> Tensor
AG_API Tensor neg(const Tensor& self);
AG_API Tensor& neg_(const Tensor& self);
AG_API Tensor& neg_out(Tensor& out, const Tensor& self);
// positive(Tensor self) -> Tensor
AG_API Tensor positive(const Tensor& self);
AG_API Tensor& positive_(const Tensor& self);
AG_API Tensor& positive_out(Tensor& out, const Tensor& self);
// abs(Tensor self) -> Tensor
AG_API Tensor abs(const Tensor& self);
AG_API Tensor& abs_(const Tensor& self);
AG_API Tensor& abs_out(Tensor& out, const Tensor& self);
// sign(Tensor self) -> Tensor
AG_API Tensor sign(const Tensor& self);
AG_API Tensor& sign_(const Tensor& self);
AG_API Tensor& sign_out(Tensor& out, const Tensor& self);
// sgn(Tensor self) -> Tensor
AG_API Tensor sgn(const Tensor& self);
AG_API Tensor& sgn_(const Tensor& self);
AG_API Tensor& sgn_out(Tensor& out, const Tensor& self);
// angle(Tensor self) -> Tensor
AG_API Tensor angle(const Tensor& self);
AG_API Tensor& angle_(const Tensor& self);
AG_API Tensor& angle_out(Tensor& out, const Tensor& self);
// conj_physical(Tensor self) -> Tensor
AG_API Tensor conj_physical(const Tensor& self);
AG_API Tensor& conj_physical_(const Tensor& self);
AG_API Tensor& conj_physical_out(Tensor& out, const Tensor& self);
// square(Tensor self) -> Tensor
AG_API Tensor square(const Tensor& self);
AG_API Tensor& square_(const Tensor& self);
AG_API Tensor& square_out(Tensor& out, const Tensor& self);
// reciprocal(Tensor self) -> Tensor
AG_API Tensor reciprocal(const Tensor& self);
AG_API Tensor& reciprocal_(const Tensor& self);
AG_API Tensor& reciprocal_out(Tensor& out, const Tensor& self);
// sqrt(Tensor self) -> Tensor
AG_API Tensor sqrt(const Tensor& self);
AG_API Tensor& sqrt_(const Tensor& self);
AG_API Tensor& sqrt_out(Tensor& out, const Tensor& self);
// rsqrt(Tensor self) -> Tensor
AG_API Tensor rsqrt(const Tensor& self);
AG_API Tensor& rsqrt_(const Tensor& self);
AG_API Tensor& rsqrt_out(Tensor& out, const Tensor& self);
// hypot(Tensor self, Tensor other) -> Tensor
AG_API Tensor hypot(const Tensor& self, const Tensor& other);
AG_API Tensor& hypot_(const Tensor& self, const Tensor& other);
AG_API Tensor& hypot_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor hypot(const Tensor& self, const Scalar& other);
AG_API Tensor& hypot_(const Tensor& self, const Scalar& other);
AG_API Tensor& hypot_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor hypot(const Scalar& self, const Tensor& other);
AG_API Tensor& hypot_out(Tensor& out, const Scalar& self, const Tensor& other);
// addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor
AG_API Tensor addcmul(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
AG_API Tensor& addcmul_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
AG_API Tensor& addcmul_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
// addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor
AG_API Tensor addcdiv(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
AG_API Tensor& addcdiv_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
AG_API Tensor& addcdiv_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value = 1);
// lerp(Tensor self, Tensor end, Tensor weight) -> Tensor
AG_API Tensor lerp(const Tensor& self, const Tensor& end, const Tensor& weight);
AG_API Tensor& lerp_(const Tensor& self, const Tensor& end, const Tensor& weight);
AG_API Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Tensor& weight);
// lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor
AG_API Tensor lerp(const Tensor& self, const Tensor& end, const Scalar& weight);
AG_API Tensor& lerp_(const Tensor& self, const Tensor& end, const Scalar& weight);
AG_API Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Scalar& weight);
AG_API Tensor lerp(const Tensor& self, const Scalar& end, const Scalar& weight);
AG_API Tensor& lerp_(const Tensor& self, const Scalar& end, const Scalar& weight);
AG_API Tensor& lerp_out(Tensor& out, const Tensor& self, const Scalar& end, const Scalar& weight);
AG_API Tensor lerp(const Scalar& self, const Tensor& end, const Scalar& weight);
AG_API Tensor& lerp_out(Tensor& out, const Scalar& self, const Tensor& end, const Scalar& weight);
// gcd(Tensor self, Tensor other) -> Tensor
AG_API Tensor gcd(const Tensor& self, const Tensor& other);
AG_API Tensor& gcd_(const Tensor& self, const Tensor& other);
AG_API Tensor& gcd_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor gcd(const Tensor& self, const Scalar& other);
AG_API Tensor& gcd_(const Tensor& self, const Scalar& other);
AG_API Tensor& gcd_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor gcd(const Scalar& self, const Tensor& other);
AG_API Tensor& gcd_out(Tensor& out, const Scalar& self, const Tensor& other);
// lcm(Tensor self, Tensor other) -> Tensor
AG_API Tensor lcm(const Tensor& self, const Tensor& other);
AG_API Tensor& lcm_(const Tensor& self, const Tensor& other);
AG_API Tensor& lcm_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor lcm(const Tensor& self, const Scalar& other);
AG_API Tensor& lcm_(const Tensor& self, const Scalar& other);
AG_API Tensor& lcm_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor lcm(const Scalar& self, const Tensor& other);
AG_API Tensor& lcm_out(Tensor& out, const Scalar& self, const Tensor& other);
// ldexp(Tensor self, Tensor other) -> Tensor
AG_API Tensor ldexp(const Tensor& self, const Tensor& other);
AG_API Tensor& ldexp_(const Tensor& self, const Tensor& other);
AG_API Tensor& ldexp_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor ldexp(const Tensor& self, const Scalar& other);
AG_API Tensor& ldexp_(const Tensor& self, const Scalar& other);
AG_API Tensor& ldexp_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor ldexp(const Scalar& self, const Tensor& other);
AG_API Tensor& ldexp_out(Tensor& out, const Scalar& self, const Tensor& other);
// eq(Tensor self, Tensor other) -> Tensor
AG_API Tensor eq(const Tensor& self, const Tensor& other);
AG_API Tensor& eq_(const Tensor& self, const Tensor& other);
AG_API Tensor& eq_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor eq(const Tensor& self, const Scalar& other);
AG_API Tensor& eq_(const Tensor& self, const Scalar& other);
AG_API Tensor& eq_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor eq(const Scalar& self, const Tensor& other);
AG_API Tensor& eq_out(Tensor& out, const Scalar& self, const Tensor& other);
// ne(Tensor self, Tensor other) -> Tensor
AG_API Tensor ne(const Tensor& self, const Tensor& other);
AG_API Tensor& ne_(const Tensor& self, const Tensor& other);
AG_API Tensor& ne_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor ne(const Tensor& self, const Scalar& other);
AG_API Tensor& ne_(const Tensor& self, const Scalar& other);
AG_API Tensor& ne_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor ne(const Scalar& self, const Tensor& other);
AG_API Tensor& ne_out(Tensor& out, const Scalar& self, const Tensor& other);
// lt(Tensor self, Tensor other) -> Tensor
AG_API Tensor lt(const Tensor& self, const Tensor& other);
AG_API Tensor& lt_(const Tensor& self, const Tensor& other);
AG_API Tensor& lt_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor lt(const Tensor& self, const Scalar& other);
AG_API Tensor& lt_(const Tensor& self, const Scalar& other);
AG_API Tensor& lt_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor lt(const Scalar& self, const Tensor& other);
AG_API Tensor& lt_out(Tensor& out, const Scalar& self, const Tensor& other);
// le(Tensor self, Tensor other) -> Tensor
AG_API Tensor le(const Tensor& self, const Tensor& other);
AG_API Tensor& le_(const Tensor& self, const Tensor& other);
AG_API Tensor& le_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor le(const Tensor& self, const Scalar& other);
AG_API Tensor& le_(const Tensor& self, const Scalar& other);
AG_API Tensor& le_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor le(const Scalar& self, const Tensor& other);
AG_API Tensor& le_out(Tensor& out, const Scalar& self, const Tensor& other);
// gt(Tensor self, Tensor other) -> Tensor
AG_API Tensor gt(const Tensor& self, const Tensor& other);
AG_API Tensor& gt_(const Tensor& self, const Tensor& other);
AG_API Tensor& gt_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor gt(const Tensor& self, const Scalar& other);
AG_API Tensor& gt_(const Tensor& self, const Scalar& other);
AG_API Tensor& gt_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor gt(const Scalar& self, const Tensor& other);
AG_API Tensor& gt_out(Tensor& out, const Scalar& self, const Tensor& other);
// ge(Tensor self, Tensor other) -> Tensor
AG_API Tensor ge(const Tensor& self, const Tensor& other);
AG_API Tensor& ge_(const Tensor& self, const Tensor& other);
AG_API Tensor& ge_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor ge(const Tensor& self, const Scalar& other);
AG_API Tensor& ge_(const Tensor& self, const Scalar& other);
AG_API Tensor& ge_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor ge(const Scalar& self, const Tensor& other);
AG_API Tensor& ge_out(Tensor& out, const Scalar& self, const Tensor& other);
// isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor
AG_API Tensor isclose(const Tensor& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor& isclose_(const Tensor& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor& isclose_out(Tensor& out, const Tensor& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor isclose(const Tensor& self, const Scalar& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor& isclose_(const Tensor& self, const Scalar& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor& isclose_out(Tensor& out, const Tensor& self, const Scalar& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor isclose(const Scalar& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
AG_API Tensor& isclose_out(Tensor& out, const Scalar& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
// isnan(Tensor self) -> Tensor
AG_API Tensor isnan(const Tensor& self);
AG_API Tensor& isnan_(const Tensor& self);
AG_API Tensor& isnan_out(Tensor& out, const Tensor& self);
// isinf(Tensor self) -> Tensor
AG_API Tensor isinf(const Tensor& self);
AG_API Tensor& isinf_(const Tensor& self);
AG_API Tensor& isinf_out(Tensor& out, const Tensor& self);
// isfinite(Tensor self) -> Tensor
AG_API Tensor isfinite(const Tensor& self);
AG_API Tensor& isfinite_(const Tensor& self);
AG_API Tensor& isfinite_out(Tensor& out, const Tensor& self);
// isposinf(Tensor self) -> Tensor
AG_API Tensor isposinf(const Tensor& self);
AG_API Tensor& isposinf_(const Tensor& self);
AG_API Tensor& isposinf_out(Tensor& out, const Tensor& self);
// isneginf(Tensor self) -> Tensor
AG_API Tensor isneginf(const Tensor& self);
AG_API Tensor& isneginf_(const Tensor& self);
AG_API Tensor& isneginf_out(Tensor& out, const Tensor& self);
// signbit(Tensor self) -> Tensor
AG_API Tensor signbit(const Tensor& self);
AG_API Tensor& signbit_(const Tensor& self);
AG_API Tensor& signbit_out(Tensor& out, const Tensor& self);
// logical_and(Tensor self, Tensor other) -> Tensor
AG_API Tensor logical_and(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_and_(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_and_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor logical_and(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_and_(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_and_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor logical_and(const Scalar& self, const Tensor& other);
AG_API Tensor& logical_and_out(Tensor& out, const Scalar& self, const Tensor& other);
// logical_or(Tensor self, Tensor other) -> Tensor
AG_API Tensor logical_or(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_or_(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_or_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor logical_or(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_or_(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_or_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor logical_or(const Scalar& self, const Tensor& other);
AG_API Tensor& logical_or_out(Tensor& out, const Scalar& self, const Tensor& other);
// logical_xor(Tensor self, Tensor other) -> Tensor
AG_API Tensor logical_xor(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_xor_(const Tensor& self, const Tensor& other);
AG_API Tensor& logical_xor_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor logical_xor(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_xor_(const Tensor& self, const Scalar& other);
AG_API Tensor& logical_xor_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor logical_xor(const Scalar& self, const Tensor& other);
AG_API Tensor& logical_xor_out(Tensor& out, const Scalar& self, const Tensor& other);
// logical_not(Tensor self) -> Tensor
AG_API Tensor logical_not(const Tensor& self);
AG_API Tensor& logical_not_(const Tensor& self);
AG_API Tensor& logical_not_out(Tensor& out, const Tensor& self);
// bitwise_and(Tensor self, Tensor other) -> Tensor
AG_API Tensor bitwise_and(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_and_(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_and_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor bitwise_and(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_and_(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_and_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor bitwise_and(const Scalar& self, const Tensor& other);
AG_API Tensor& bitwise_and_out(Tensor& out, const Scalar& self, const Tensor& other);
// bitwise_or(Tensor self, Tensor other) -> Tensor
AG_API Tensor bitwise_or(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_or_(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_or_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor bitwise_or(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_or_(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_or_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor bitwise_or(const Scalar& self, const Tensor& other);
AG_API Tensor& bitwise_or_out(Tensor& out, const Scalar& self, const Tensor& other);
// bitwise_xor(Tensor self, Tensor other) -> Tensor
AG_API Tensor bitwise_xor(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_xor_(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_xor_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor bitwise_xor(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_xor_(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_xor_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor bitwise_xor(const Scalar& self, const Tensor& other);
AG_API Tensor& bitwise_xor_out(Tensor& out, const Scalar& self, const Tensor& other);
// bitwise_not(Tensor self) -> Tensor
AG_API Tensor bitwise_not(const Tensor& self);
AG_API Tensor& bitwise_not_(const Tensor& self);
AG_API Tensor& bitwise_not_out(Tensor& out, const Tensor& self);
// bitwise_left_shift(Tensor self, Tensor other) -> Tensor
AG_API Tensor bitwise_left_shift(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_left_shift_(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_left_shift_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor bitwise_left_shift(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_left_shift_(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_left_shift_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor bitwise_left_shift(const Scalar& self, const Tensor& other);
AG_API Tensor& bitwise_left_shift_out(Tensor& out, const Scalar& self, const Tensor& other);
// bitwise_right_shift(Tensor self, Tensor other) -> Tensor
AG_API Tensor bitwise_right_shift(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_right_shift_(const Tensor& self, const Tensor& other);
AG_API Tensor& bitwise_right_shift_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor bitwise_right_shift(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_right_shift_(const Tensor& self, const Scalar& other);
AG_API Tensor& bitwise_right_shift_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor bitwise_right_shift(const Scalar& self, const Tensor& other);
AG_API Tensor& bitwise_right_shift_out(Tensor& out, const Scalar& self, const Tensor& other);
// exp(Tensor self) -> Tensor
AG_API Tensor exp(const Tensor& self);
AG_API Tensor& exp_(const Tensor& self);
AG_API Tensor& exp_out(Tensor& out, const Tensor& self);
// exp2(Tensor self) -> Tensor
AG_API Tensor exp2(const Tensor& self);
AG_API Tensor& exp2_(const Tensor& self);
AG_API Tensor& exp2_out(Tensor& out, const Tensor& self);
// expm1(Tensor self) -> Tensor
AG_API Tensor expm1(const Tensor& self);
AG_API Tensor& expm1_(const Tensor& self);
AG_API Tensor& expm1_out(Tensor& out, const Tensor& self);
// log(Tensor self) -> Tensor
AG_API Tensor log(const Tensor& self);
AG_API Tensor& log_(const Tensor& self);
AG_API Tensor& log_out(Tensor& out, const Tensor& self);
// log1p(Tensor self) -> Tensor
AG_API Tensor log1p(const Tensor& self);
AG_API Tensor& log1p_(const Tensor& self);
AG_API Tensor& log1p_out(Tensor& out, const Tensor& self);
// log2(Tensor self) -> Tensor
AG_API Tensor log2(const Tensor& self);
AG_API Tensor& log2_(const Tensor& self);
AG_API Tensor& log2_out(Tensor& out, const Tensor& self);
// log10(Tensor self) -> Tensor
AG_API Tensor log10(const Tensor& self);
AG_API Tensor& log10_(const Tensor& self);
AG_API Tensor& log10_out(Tensor& out, const Tensor& self);
// logaddexp(Tensor self, Tensor other) -> Tensor
AG_API Tensor logaddexp(const Tensor& self, const Tensor& other);
AG_API Tensor& logaddexp_(const Tensor& self, const Tensor& other);
AG_API Tensor& logaddexp_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor logaddexp(const Tensor& self, const Scalar& other);
AG_API Tensor& logaddexp_(const Tensor& self, const Scalar& other);
AG_API Tensor& logaddexp_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor logaddexp(const Scalar& self, const Tensor& other);
AG_API Tensor& logaddexp_out(Tensor& out, const Scalar& self, const Tensor& other);
// logaddexp2(Tensor self, Tensor other) -> Tensor
AG_API Tensor logaddexp2(const Tensor& self, const Tensor& other);
AG_API Tensor& logaddexp2_(const Tensor& self, const Tensor& other);
AG_API Tensor& logaddexp2_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor logaddexp2(const Tensor& self, const Scalar& other);
AG_API Tensor& logaddexp2_(const Tensor& self, const Scalar& other);
AG_API Tensor& logaddexp2_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor logaddexp2(const Scalar& self, const Tensor& other);
AG_API Tensor& logaddexp2_out(Tensor& out, const Scalar& self, const Tensor& other);
// xlogy(Tensor self, Tensor other) -> Tensor
AG_API Tensor xlogy(const Tensor& self, const Tensor& other);
AG_API Tensor& xlogy_(const Tensor& self, const Tensor& other);
AG_API Tensor& xlogy_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor xlogy(const Tensor& self, const Scalar& other);
AG_API Tensor& xlogy_(const Tensor& self, const Scalar& other);
AG_API Tensor& xlogy_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor xlogy(const Scalar& self, const Tensor& other);
AG_API Tensor& xlogy_out(Tensor& out, const Scalar& self, const Tensor& other);
// special_xlog1py(Tensor self, Tensor other) -> Tensor
AG_API Tensor special_xlog1py(const Tensor& self, const Tensor& other);
AG_API Tensor& special_xlog1py_(const Tensor& self, const Tensor& other);
AG_API Tensor& special_xlog1py_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor special_xlog1py(const Tensor& self, const Scalar& other);
AG_API Tensor& special_xlog1py_(const Tensor& self, const Scalar& other);
AG_API Tensor& special_xlog1py_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor special_xlog1py(const Scalar& self, const Tensor& other);
AG_API Tensor& special_xlog1py_out(Tensor& out, const Scalar& self, const Tensor& other);
// _squared_error(Tensor self, Tensor target) -> Tensor
AG_API Tensor _squared_error(const Tensor& self, const Tensor& target);
AG_API Tensor& _squared_error_(const Tensor& self, const Tensor& target);
AG_API Tensor& _squared_error_out(Tensor& out, const Tensor& self, const Tensor& target);
AG_API Tensor _squared_error(const Tensor& self, const Scalar& target);
AG_API Tensor& _squared_error_(const Tensor& self, const Scalar& target);
AG_API Tensor& _squared_error_out(Tensor& out, const Tensor& self, const Scalar& target);
AG_API Tensor _squared_error(const Scalar& self, const Tensor& target);
AG_API Tensor& _squared_error_out(Tensor& out, const Scalar& self, const Tensor& target);
// _absolute_error(Tensor self, Tensor target) -> Tensor
AG_API Tensor _absolute_error(const Tensor& self, const Tensor& target);
AG_API Tensor& _absolute_error_(const Tensor& self, const Tensor& target);
AG_API Tensor& _absolute_error_out(Tensor& out, const Tensor& self, const Tensor& target);
AG_API Tensor _absolute_error(const Tensor& self, const Scalar& target);
AG_API Tensor& _absolute_error_(const Tensor& self, const Scalar& target);
AG_API Tensor& _absolute_error_out(Tensor& out, const Tensor& self, const Scalar& target);
AG_API Tensor _absolute_error(const Scalar& self, const Tensor& target);
AG_API Tensor& _absolute_error_out(Tensor& out, const Scalar& self, const Tensor& target);
// _smooth_absolute_error(Tensor self, Tensor target, Scalar beta=1) -> Tensor
AG_API Tensor _smooth_absolute_error(const Tensor& self, const Tensor& target, const Scalar& beta = 1);
AG_API Tensor& _smooth_absolute_error_(const Tensor& self, const Tensor& target, const Scalar& beta = 1);
AG_API Tensor& _smooth_absolute_error_out(Tensor& out, const Tensor& self, const Tensor& target, const Scalar& beta = 1);
AG_API Tensor _smooth_absolute_error(const Tensor& self, const Scalar& target, const Scalar& beta = 1);
AG_API Tensor& _smooth_absolute_error_(const Tensor& self, const Scalar& target, const Scalar& beta = 1);
AG_API Tensor& _smooth_absolute_error_out(Tensor& out, const Tensor& self, const Scalar& target, const Scalar& beta = 1);
AG_API Tensor _smooth_absolute_error(const Scalar& self, const Tensor& target, const Scalar& beta = 1);
AG_API Tensor& _smooth_absolute_error_out(Tensor& out, const Scalar& self, const Tensor& target, const Scalar& beta = 1);
// _huber_error(Tensor self, Tensor target, Scalar delta=1) -> Tensor
AG_API Tensor _huber_error(const Tensor& self, const Tensor& target, const Scalar& delta = 1);
AG_API Tensor& _huber_error_(const Tensor& self, const Tensor& target, const Scalar& delta = 1);
AG_API Tensor& _huber_error_out(Tensor& out, const Tensor& self, const Tensor& target, const Scalar& delta = 1);
AG_API Tensor _huber_error(const Tensor& self, const Scalar& target, const Scalar& delta = 1);
AG_API Tensor& _huber_error_(const Tensor& self, const Scalar& target, const Scalar& delta = 1);
AG_API Tensor& _huber_error_out(Tensor& out, const Tensor& self, const Scalar& target, const Scalar& delta = 1);
AG_API Tensor _huber_error(const Scalar& self, const Tensor& target, const Scalar& delta = 1);
AG_API Tensor& _huber_error_out(Tensor& out, const Scalar& self, const Tensor& target, const Scalar& delta = 1);
// _binary_cross_entropy(Tensor self, Tensor target) -> Tensor
AG_API Tensor _binary_cross_entropy(const Tensor& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_(const Tensor& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_out(Tensor& out, const Tensor& self, const Tensor& target);
AG_API Tensor _binary_cross_entropy(const Tensor& self, const Scalar& target);
AG_API Tensor& _binary_cross_entropy_(const Tensor& self, const Scalar& target);
AG_API Tensor& _binary_cross_entropy_out(Tensor& out, const Tensor& self, const Scalar& target);
AG_API Tensor _binary_cross_entropy(const Scalar& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_out(Tensor& out, const Scalar& self, const Tensor& target);
// _binary_cross_entropy_with_logits(Tensor self, Tensor target) -> Tensor
AG_API Tensor _binary_cross_entropy_with_logits(const Tensor& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_with_logits_(const Tensor& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Tensor& self, const Tensor& target);
AG_API Tensor _binary_cross_entropy_with_logits(const Tensor& self, const Scalar& target);
AG_API Tensor& _binary_cross_entropy_with_logits_(const Tensor& self, const Scalar& target);
AG_API Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Tensor& self, const Scalar& target);
AG_API Tensor _binary_cross_entropy_with_logits(const Scalar& self, const Tensor& target);
AG_API Tensor& _binary_cross_entropy_with_logits_out(Tensor& out, const Scalar& self, const Tensor& target);
// floor(Tensor self) -> Tensor
AG_API Tensor floor(const Tensor& self);
AG_API Tensor& floor_(const Tensor& self);
AG_API Tensor& floor_out(Tensor& out, const Tensor& self);
// ceil(Tensor self) -> Tensor
AG_API Tensor ceil(const Tensor& self);
AG_API Tensor& ceil_(const Tensor& self);
AG_API Tensor& ceil_out(Tensor& out, const Tensor& self);
// trunc(Tensor self) -> Tensor
AG_API Tensor trunc(const Tensor& self);
AG_API Tensor& trunc_(const Tensor& self);
AG_API Tensor& trunc_out(Tensor& out, const Tensor& self);
// round(Tensor self) -> Tensor
AG_API Tensor round(const Tensor& self);
AG_API Tensor& round_(const Tensor& self);
AG_API Tensor& round_out(Tensor& out, const Tensor& self);
// round.decimals(Tensor self, *, int decimals) -> Tensor
AG_API Tensor round(const Tensor& self, int64_t decimals);
AG_API Tensor& round_(const Tensor& self, int64_t decimals);
AG_API Tensor& round_out(Tensor& out, const Tensor& self, int64_t decimals);
// frac(Tensor self) -> Tensor
AG_API Tensor frac(const Tensor& self);
AG_API Tensor& frac_(const Tensor& self);
AG_API Tensor& frac_out(Tensor& out, const Tensor& self);
// deg2rad(Tensor self) -> Tensor
AG_API Tensor deg2rad(const Tensor& self);
AG_API Tensor& deg2rad_(const Tensor& self);
AG_API Tensor& deg2rad_out(Tensor& out, const Tensor& self);
// rad2deg(Tensor self) -> Tensor
AG_API Tensor rad2deg(const Tensor& self);
AG_API Tensor& rad2deg_(const Tensor& self);
AG_API Tensor& rad2deg_out(Tensor& out, const Tensor& self);
// maximum(Tensor self, Tensor other) -> Tensor
AG_API Tensor maximum(const Tensor& self, const Tensor& other);
AG_API Tensor& maximum_(const Tensor& self, const Tensor& other);
AG_API Tensor& maximum_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor maximum(const Tensor& self, const Scalar& other);
AG_API Tensor& maximum_(const Tensor& self, const Scalar& other);
AG_API Tensor& maximum_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor maximum(const Scalar& self, const Tensor& other);
AG_API Tensor& maximum_out(Tensor& out, const Scalar& self, const Tensor& other);
// minimum(Tensor self, Tensor other) -> Tensor
AG_API Tensor minimum(const Tensor& self, const Tensor& other);
AG_API Tensor& minimum_(const Tensor& self, const Tensor& other);
AG_API Tensor& minimum_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor minimum(const Tensor& self, const Scalar& other);
AG_API Tensor& minimum_(const Tensor& self, const Scalar& other);
AG_API Tensor& minimum_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor minimum(const Scalar& self, const Tensor& other);
AG_API Tensor& minimum_out(Tensor& out, const Scalar& self, const Tensor& other);
// fmax(Tensor self, Tensor other) -> Tensor
AG_API Tensor fmax(const Tensor& self, const Tensor& other);
AG_API Tensor& fmax_(const Tensor& self, const Tensor& other);
AG_API Tensor& fmax_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor fmax(const Tensor& self, const Scalar& other);
AG_API Tensor& fmax_(const Tensor& self, const Scalar& other);
AG_API Tensor& fmax_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor fmax(const Scalar& self, const Tensor& other);
AG_API Tensor& fmax_out(Tensor& out, const Scalar& self, const Tensor& other);
// fmin(Tensor self, Tensor other) -> Tensor
AG_API Tensor fmin(const Tensor& self, const Tensor& other);
AG_API Tensor& fmin_(const Tensor& self, const Tensor& other);
AG_API Tensor& fmin_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor fmin(const Tensor& self, const Scalar& other);
AG_API Tensor& fmin_(const Tensor& self, const Scalar& other);
AG_API Tensor& fmin_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor fmin(const Scalar& self, const Tensor& other);
AG_API Tensor& fmin_out(Tensor& out, const Scalar& self, const Tensor& other);
// clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor
AG_API Tensor clamp(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clamp_(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clamp_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
// clamp.Tensor(Tensor self, Tensor min, Tensor max) -> Tensor
AG_API Tensor clamp(const Tensor& self, const Tensor& min, const Tensor& max);
AG_API Tensor& clamp_(const Tensor& self, const Tensor& min, const Tensor& max);
AG_API Tensor& clamp_out(Tensor& out, const Tensor& self, const Tensor& min, const Tensor& max);
// clamp_min.Tensor(Tensor self, Tensor min) -> Tensor
AG_API Tensor clamp_min(const Tensor& self, const Tensor& min);
AG_API Tensor& clamp_min_(const Tensor& self, const Tensor& min);
AG_API Tensor& clamp_min_out(Tensor& out, const Tensor& self, const Tensor& min);
AG_API Tensor clamp_min(const Tensor& self, const Scalar& min);
AG_API Tensor& clamp_min_(const Tensor& self, const Scalar& min);
AG_API Tensor& clamp_min_out(Tensor& out, const Tensor& self, const Scalar& min);
AG_API Tensor clamp_min(const Scalar& self, const Tensor& min);
AG_API Tensor& clamp_min_out(Tensor& out, const Scalar& self, const Tensor& min);
// clamp_max.Tensor(Tensor self, Tensor max) -> Tensor
AG_API Tensor clamp_max(const Tensor& self, const Tensor& max);
AG_API Tensor& clamp_max_(const Tensor& self, const Tensor& max);
AG_API Tensor& clamp_max_out(Tensor& out, const Tensor& self, const Tensor& max);
AG_API Tensor clamp_max(const Tensor& self, const Scalar& max);
AG_API Tensor& clamp_max_(const Tensor& self, const Scalar& max);
AG_API Tensor& clamp_max_out(Tensor& out, const Tensor& self, const Scalar& max);
AG_API Tensor clamp_max(const Scalar& self, const Tensor& max);
AG_API Tensor& clamp_max_out(Tensor& out, const Scalar& self, const Tensor& max);
// where(Tensor condition, Tensor self, Tensor other) -> Tensor
AG_API Tensor where(const Tensor& condition, const Tensor& self, const Tensor& other);
AG_API Tensor& where_(const Tensor& condition, const Tensor& self, const Tensor& other);
AG_API Tensor& where_out(Tensor& out, const Tensor& condition, const Tensor& self, const Tensor& other);
AG_API Tensor where(const Tensor& condition, const Scalar& self, const Tensor& other);
AG_API Tensor& where_(const Tensor& condition, const Scalar& self, const Tensor& other);
AG_API Tensor& where_out(Tensor& out, const Tensor& condition, const Scalar& self, const Tensor& other);
AG_API Tensor where(const Tensor& condition, const Tensor& self, const Scalar& other);
AG_API Tensor& where_(const Tensor& condition, const Tensor& self, const Scalar& other);
AG_API Tensor& where_out(Tensor& out, const Tensor& condition, const Tensor& self, const Scalar& other);
AG_API Tensor where(const Tensor& condition, const Scalar& self, const Scalar& other);
AG_API Tensor& where_(const Tensor& condition, const Scalar& self, const Scalar& other);
AG_API Tensor& where_out(Tensor& out, const Tensor& condition, const Scalar& self, const Scalar& other);
// masked_fill(Tensor self, Tensor mask, Scalar value) -> Tensor
AG_API Tensor masked_fill(const Tensor& self, const Tensor& mask, const Scalar& value);
AG_API Tensor& masked_fill_(const Tensor& self, const Tensor& mask, const Scalar& value);
AG_API Tensor& masked_fill_out(Tensor& out, const Tensor& self, const Tensor& mask, const Scalar& value);
// nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor
AG_API Tensor nan_to_num(const Tensor& self, std::optional<double> nan = std::nullopt, std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt);
AG_API Tensor& nan_to_num_(const Tensor& self, std::optional<double> nan = std::nullopt, std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt);
AG_API Tensor& nan_to_num_out(Tensor& out, const Tensor& self, std::optional<double> nan = std::nullopt, std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt);
// heaviside(Tensor self, Tensor values) -> Tensor
AG_API Tensor heaviside(const Tensor& self, const Tensor& values);
AG_API Tensor& heaviside_(const Tensor& self, const Tensor& values);
AG_API Tensor& heaviside_out(Tensor& out, const Tensor& self, const Tensor& values);
AG_API Tensor heaviside(const Tensor& self, const Scalar& values);
AG_API Tensor& heaviside_(const Tensor& self, const Scalar& values);
AG_API Tensor& heaviside_out(Tensor& out, const Tensor& self, const Scalar& values);
AG_API Tensor heaviside(const Scalar& self, const Tensor& values);
AG_API Tensor& heaviside_out(Tensor& out, const Scalar& self, const Tensor& values);
// copysign(Tensor self, Tensor other) -> Tensor
AG_API Tensor copysign(const Tensor& self, const Tensor& other);
AG_API Tensor& copysign_(const Tensor& self, const Tensor& other);
AG_API Tensor& copysign_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor copysign(const Tensor& self, const Scalar& other);
AG_API Tensor& copysign_(const Tensor& self, const Scalar& other);
AG_API Tensor& copysign_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor copysign(const Scalar& self, const Tensor& other);
AG_API Tensor& copysign_out(Tensor& out, const Scalar& self, const Tensor& other);
// nextafter(Tensor self, Tensor other) -> Tensor
AG_API Tensor nextafter(const Tensor& self, const Tensor& other);
AG_API Tensor& nextafter_(const Tensor& self, const Tensor& other);
AG_API Tensor& nextafter_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor nextafter(const Tensor& self, const Scalar& other);
AG_API Tensor& nextafter_(const Tensor& self, const Scalar& other);
AG_API Tensor& nextafter_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor nextafter(const Scalar& self, const Tensor& other);
AG_API Tensor& nextafter_out(Tensor& out, const Scalar& self, const Tensor& other);
// erf(Tensor self) -> Tensor
AG_API Tensor erf(const Tensor& self);
AG_API Tensor& erf_(const Tensor& self);
AG_API Tensor& erf_out(Tensor& out, const Tensor& self);
// erfc(Tensor self) -> Tensor
AG_API Tensor erfc(const Tensor& self);
AG_API Tensor& erfc_(const Tensor& self);
AG_API Tensor& erfc_out(Tensor& out, const Tensor& self);
// erfinv(Tensor self) -> Tensor
AG_API Tensor erfinv(const Tensor& self);
AG_API Tensor& erfinv_(const Tensor& self);
AG_API Tensor& erfinv_out(Tensor& out, const Tensor& self);
// lgamma(Tensor self) -> Tensor
AG_API Tensor lgamma(const Tensor& self);
AG_API Tensor& lgamma_(const Tensor& self);
AG_API Tensor& lgamma_out(Tensor& out, const Tensor& self);
// digamma(Tensor self) -> Tensor
AG_API Tensor digamma(const Tensor& self);
AG_API Tensor& digamma_(const Tensor& self);
AG_API Tensor& digamma_out(Tensor& out, const Tensor& self);
// logit(Tensor self, float? eps=None) -> Tensor
AG_API Tensor logit(const Tensor& self, std::optional<double> eps = std::nullopt);
AG_API Tensor& logit_(const Tensor& self, std::optional<double> eps = std::nullopt);
AG_API Tensor& logit_out(Tensor& out, const Tensor& self, std::optional<double> eps = std::nullopt);
// special_entr(Tensor self) -> Tensor
AG_API Tensor special_entr(const Tensor& self);
AG_API Tensor& special_entr_(const Tensor& self);
AG_API Tensor& special_entr_out(Tensor& out, const Tensor& self);
// special_ndtr(Tensor self) -> Tensor
AG_API Tensor special_ndtr(const Tensor& self);
AG_API Tensor& special_ndtr_(const Tensor& self);
AG_API Tensor& special_ndtr_out(Tensor& out, const Tensor& self);
// sin(Tensor self) -> Tensor
AG_API Tensor sin(const Tensor& self);
AG_API Tensor& sin_(const Tensor& self);
AG_API Tensor& sin_out(Tensor& out, const Tensor& self);
// cos(Tensor self) -> Tensor
AG_API Tensor cos(const Tensor& self);
AG_API Tensor& cos_(const Tensor& self);
AG_API Tensor& cos_out(Tensor& out, const Tensor& self);
// tan(Tensor self) -> Tensor
AG_API Tensor tan(const Tensor& self);
AG_API Tensor& tan_(const Tensor& self);
AG_API Tensor& tan_out(Tensor& out, const Tensor& self);
// asin(Tensor self) -> Tensor
AG_API Tensor asin(const Tensor& self);
AG_API Tensor& asin_(const Tensor& self);
AG_API Tensor& asin_out(Tensor& out, const Tensor& self);
// acos(Tensor self) -> Tensor
AG_API Tensor acos(const Tensor& self);
AG_API Tensor& acos_(const Tensor& self);
AG_API Tensor& acos_out(Tensor& out, const Tensor& self);
// atan(Tensor self) -> Tensor
AG_API Tensor atan(const Tensor& self);
AG_API Tensor& atan_(const Tensor& self);
AG_API Tensor& atan_out(Tensor& out, const Tensor& self);
// atan2(Tensor self, Tensor other) -> Tensor
AG_API Tensor atan2(const Tensor& self, const Tensor& other);
AG_API Tensor& atan2_(const Tensor& self, const Tensor& other);
AG_API Tensor& atan2_out(Tensor& out, const Tensor& self, const Tensor& other);
AG_API Tensor atan2(const Tensor& self, const Scalar& other);
AG_API Tensor& atan2_(const Tensor& self, const Scalar& other);
AG_API Tensor& atan2_out(Tensor& out, const Tensor& self, const Scalar& other);
AG_API Tensor atan2(const Scalar& self, const Tensor& other);
AG_API Tensor& atan2_out(Tensor& out, const Scalar& self, const Tensor& other);
// sinh(Tensor self) -> Tensor
AG_API Tensor sinh(const Tensor& self);
AG_API Tensor& sinh_(const Tensor& self);
AG_API Tensor& sinh_out(Tensor& out, const Tensor& self);
// cosh(Tensor self) -> Tensor
AG_API Tensor cosh(const Tensor& self);
AG_API Tensor& cosh_(const Tensor& self);
AG_API Tensor& cosh_out(Tensor& out, const Tensor& self);
// tanh(Tensor self) -> Tensor
AG_API Tensor tanh(const Tensor& self);
AG_API Tensor& tanh_(const Tensor& self);
AG_API Tensor& tanh_out(Tensor& out, const Tensor& self);
// asinh(Tensor self) -> Tensor
AG_API Tensor asinh(const Tensor& self);
AG_API Tensor& asinh_(const Tensor& self);
AG_API Tensor& asinh_out(Tensor& out, const Tensor& self);
// acosh(Tensor self) -> Tensor
AG_API Tensor acosh(const Tensor& self);
AG_API Tensor& acosh_(const Tensor& self);
AG_API Tensor& acosh_out(Tensor& out, const Tensor& self);
// atanh(Tensor self) -> Tensor
AG_API Tensor atanh(const Tensor& self);
AG_API Tensor& atanh_(const Tensor& self);
AG_API Tensor& atanh_out(Tensor& out, const Tensor& self);
// sinc(Tensor self) -> Tensor
AG_API Tensor sinc(const Tensor& self);
AG_API Tensor& sinc_(const Tensor& self);
AG_API Tensor& sinc_out(Tensor& out, const Tensor& self);
// scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor
AG_API Tensor scaled_dot_product_attention(const Tensor& query, const Tensor& key, const Tensor& value, const std::optional<Tensor>& attn_mask = std::nullopt, double dropout_p = 0.0, bool is_causal = false, std::optional<double> scale = std::nullopt, bool enable_gqa = false);
// native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> native_batch_norm(const Tensor& input, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias, const std::optional<Tensor>& running_mean, const std::optional<Tensor>& running_var, bool training, double momentum, double eps);
// batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled=True) -> Tensor
AG_API Tensor batch_norm(const Tensor& input, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias, const std::optional<Tensor>& running_mean, const std::optional<Tensor>& running_var, bool training, double momentum, double eps, bool cudnn_enabled = true);
// instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled=True) -> Tensor
AG_API Tensor instance_norm(const Tensor& input, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias, const std::optional<Tensor>& running_mean, const std::optional<Tensor>& running_var, bool use_input_stats, double momentum, double eps, bool cudnn_enabled = true);
// div(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor
AG_API Tensor div(const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode);
AG_API Tensor& div_(const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode);
AG_API Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other, std::optional<std::string_view> rounding_mode);
// div(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor
AG_API Tensor div(const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode);
AG_API Tensor& div_(const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode);
AG_API Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other, std::optional<std::string_view> rounding_mode);
// multiply(Tensor self, Tensor other) -> Tensor
AG_API Tensor multiply(const Tensor& self, const Tensor& other);
AG_API Tensor& multiply_(const Tensor& self, const Tensor& other);
// multiply(Tensor self, Scalar other) -> Tensor
AG_API Tensor multiply(const Tensor& self, const Scalar& other);
AG_API Tensor& multiply_(const Tensor& self, const Scalar& other);
// true_divide(Tensor self, Tensor other) -> Tensor
AG_API Tensor true_divide(const Tensor& self, const Tensor& other);
AG_API Tensor& true_divide_(const Tensor& self, const Tensor& other);
// true_divide(Tensor self, Scalar other) -> Tensor
AG_API Tensor true_divide(const Tensor& self, const Scalar& other);
AG_API Tensor& true_divide_(const Tensor& self, const Scalar& other);
// divide(Tensor self, Tensor other) -> Tensor
AG_API Tensor divide(const Tensor& self, const Tensor& other);
AG_API Tensor& divide_(const Tensor& self, const Tensor& other);
// divide(Tensor self, Scalar other) -> Tensor
AG_API Tensor divide(const Tensor& self, const Scalar& other);
AG_API Tensor& divide_(const Tensor& self, const Scalar& other);
// greater(Tensor self, Tensor other) -> Tensor
AG_API Tensor greater(const Tensor& self, const Tensor& other);
AG_API Tensor& greater_(const Tensor& self, const Tensor& other);
// greater(Tensor self, Scalar other) -> Tensor
AG_API Tensor greater(const Tensor& self, const Scalar& other);
AG_API Tensor& greater_(const Tensor& self, const Scalar& other);
// greater_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor greater_equal(const Tensor& self, const Tensor& other);
AG_API Tensor& greater_equal_(const Tensor& self, const Tensor& other);
// greater_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor greater_equal(const Tensor& self, const Scalar& other);
AG_API Tensor& greater_equal_(const Tensor& self, const Scalar& other);
// less(Tensor self, Tensor other) -> Tensor
AG_API Tensor less(const Tensor& self, const Tensor& other);
AG_API Tensor& less_(const Tensor& self, const Tensor& other);
// less(Tensor self, Scalar other) -> Tensor
AG_API Tensor less(const Tensor& self, const Scalar& other);
AG_API Tensor& less_(const Tensor& self, const Scalar& other);
// less_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor less_equal(const Tensor& self, const Tensor& other);
AG_API Tensor& less_equal_(const Tensor& self, const Tensor& other);
// less_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor less_equal(const Tensor& self, const Scalar& other);
AG_API Tensor& less_equal_(const Tensor& self, const Scalar& other);
// not_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor not_equal(const Tensor& self, const Tensor& other);
AG_API Tensor& not_equal_(const Tensor& self, const Tensor& other);
// not_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor not_equal(const Tensor& self, const Scalar& other);
AG_API Tensor& not_equal_(const Tensor& self, const Scalar& other);
// absolute(Tensor self) -> Tensor
AG_API Tensor absolute(const Tensor& self);
AG_API Tensor& absolute_(const Tensor& self);
// negative(Tensor self) -> Tensor
AG_API Tensor negative(const Tensor& self);
AG_API Tensor& negative_(const Tensor& self);
// arcsin(Tensor self) -> Tensor
AG_API Tensor arcsin(const Tensor& self);
AG_API Tensor& arcsin_(const Tensor& self);
// arccos(Tensor self) -> Tensor
AG_API Tensor arccos(const Tensor& self);
AG_API Tensor& arccos_(const Tensor& self);
// arctan(Tensor self) -> Tensor
AG_API Tensor arctan(const Tensor& self);
AG_API Tensor& arctan_(const Tensor& self);
// arcsinh(Tensor self) -> Tensor
AG_API Tensor arcsinh(const Tensor& self);
AG_API Tensor& arcsinh_(const Tensor& self);
// arccosh(Tensor self) -> Tensor
AG_API Tensor arccosh(const Tensor& self);
AG_API Tensor& arccosh_(const Tensor& self);
// arctanh(Tensor self) -> Tensor
AG_API Tensor arctanh(const Tensor& self);
AG_API Tensor& arctanh_(const Tensor& self);
// fix(Tensor self) -> Tensor
AG_API Tensor fix(const Tensor& self);
AG_API Tensor& fix_(const Tensor& self);
// conj(Tensor self) -> Tensor
AG_API Tensor conj(const Tensor& self);
// subtract(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
AG_API Tensor subtract(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
AG_API Tensor& subtract_(const Tensor& self, const Tensor& other, const Scalar& alpha = 1);
// arctan2(Tensor self, Tensor other) -> Tensor
AG_API Tensor arctan2(const Tensor& self, const Tensor& other);
AG_API Tensor& arctan2_(const Tensor& self, const Tensor& other);
// clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor
AG_API Tensor clip(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clip_(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clip_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
// prelu(Tensor self, Tensor weight) -> Tensor
AG_API Tensor prelu(const Tensor& self, const Tensor& weight);
// float_power(Tensor self, Tensor exponent) -> Tensor
AG_API Tensor float_power(const Tensor& self, const Tensor& exponent);
AG_API Tensor& float_power_(const Tensor& self, const Tensor& exponent);
// float_power(Tensor self, Scalar exponent) -> Tensor
AG_API Tensor float_power(const Tensor& self, const Scalar& exponent);
AG_API Tensor& float_power_(const Tensor& self, const Scalar& exponent);
// allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool
AG_API bool allclose(const Tensor& self, const Tensor& other, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false);
// equal(Tensor self, Tensor other) -> bool
AG_API bool equal(const Tensor& self, const Tensor& other);
// complex(Tensor real, Tensor imag) -> Tensor
AG_API Tensor complex(const Tensor& real, const Tensor& imag);
AG_API Tensor& complex_out(Tensor& out, const Tensor& real, const Tensor& imag);
// polar(Tensor abs, Tensor angle) -> Tensor
AG_API Tensor polar(const Tensor& abs, const Tensor& angle);
AG_API Tensor& polar_out(Tensor& out, const Tensor& abs, const Tensor& angle);
// narrow.Tensor(Tensor(a) self, int dim, Tensor start, int length) -> Tensor(a)
AG_API Tensor narrow(const Tensor& self, int64_t dim, const Tensor& start, int64_t length);
// cartesian_prod(Tensor[] tensors) -> Tensor
AG_API Tensor cartesian_prod(TensorList tensors);
// combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor
AG_API Tensor combinations(const Tensor& self, int64_t r = 2, bool with_replacement = false);
// linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor
AG_API Tensor linalg_cross(const Tensor& self, const Tensor& other, int64_t dim = -1);
AG_API Tensor& linalg_cross_out(Tensor& out, const Tensor& self, const Tensor& other, int64_t dim = -1);
// cross(Tensor self, Tensor other, int? dim=None) -> Tensor
AG_API Tensor cross(const Tensor& self, const Tensor& other, std::optional<int64_t> dim = std::nullopt);
AG_API Tensor& cross_out(Tensor& out, const Tensor& self, const Tensor& other, std::optional<int64_t> dim = std::nullopt);
// convolution(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups) -> Tensor
AG_API Tensor convolution(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool transposed, IntArrayRef output_padding, int64_t groups);
// convolution_backward(Tensor grad_output, Tensor input, Tensor weight, int[]? bias_sizes, int[] stride, int[] padding, int[] dilation, bool transposed, int[] output_padding, int groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> convolution_backward(const Tensor& grad_output, const Tensor& input, const Tensor& weight, OptionalIntArrayRef bias_sizes, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool transposed, IntArrayRef output_padding, int64_t groups, ArrayRef<bool> output_mask);
// conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, int[1] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef dilation = 1, int64_t groups = 1);
// conv1d.padding(Tensor input, Tensor weight, Tensor? bias, int[1] stride, PaddingMode padding, int[1] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride, PaddingMode padding, IntArrayRef dilation = 1, int64_t groups = 1);
// conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, int[2] padding=0, int[2] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef dilation = 1, int64_t groups = 1);
// conv2d.padding(Tensor input, Tensor weight, Tensor? bias, int[2] stride, PaddingMode padding, int[2] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride, PaddingMode padding, IntArrayRef dilation = 1, int64_t groups = 1);
// conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=1, int[1] padding=0, int[1] output_padding=0, int groups=1, int[1] dilation=1) -> Tensor
AG_API Tensor conv_transpose1d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef output_padding = 0, int64_t groups = 1, IntArrayRef dilation = 1);
// conv_transpose2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=1, int[2] padding=0, int[2] output_padding=0, int groups=1, int[2] dilation=1) -> Tensor
AG_API Tensor conv_transpose2d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef output_padding = 0, int64_t groups = 1, IntArrayRef dilation = 1);
// copy_.Scalar(Tensor(a!) self, Scalar src, bool non_blocking=False) -> Tensor(a!)
AG_API Tensor& copy_(const Tensor& self, const Scalar& src, bool non_blocking = false);
// copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)
AG_API Tensor& copy_(const Tensor& self, const Tensor& src, bool non_blocking = false);
// clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor clone(const Tensor& self, std::optional<MemoryFormat> memory_format = std::nullopt);
// contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)
AG_API Tensor contiguous(const Tensor& self, MemoryFormat memory_format = MemoryFormat::Contiguous);
// fill_(Tensor(a!) self, Scalar value) -> Tensor(a!)
AG_API Tensor& fill_(const Tensor& self, const Scalar& value);
// fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)
AG_API Tensor& fill_(const Tensor& self, const Tensor& value);
// fill(Tensor self, Scalar value) -> Tensor
AG_API Tensor fill(const Tensor& self, const Scalar& value);
// zero_(Tensor(a!) self) -> Tensor(a!)
AG_API Tensor& zero_(const Tensor& self);
// is_nonzero(Tensor self) -> bool
AG_API bool is_nonzero(const Tensor& self);
// resize_(Tensor(a!) self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)
AG_API Tensor& resize_(const Tensor& self, IntArrayRef size, std::optional<MemoryFormat> memory_format = std::nullopt);
// resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)
AG_API Tensor& resize_as_(const Tensor& self, const Tensor& the_template, std::optional<MemoryFormat> memory_format = std::nullopt);
// cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.0) -> Tensor
AG_API Tensor cross_entropy_loss(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1, int64_t ignore_index = -100, double label_smoothing = 0.0);
// nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor
AG_API Tensor nll_loss(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1, int64_t ignore_index = -100);
// nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor
AG_API Tensor nll_loss2d(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1, int64_t ignore_index = -100);
// ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor
AG_API Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, IntArrayRef input_lengths, IntArrayRef target_lengths, int64_t blank = 0, int64_t reduction = 1, bool zero_infinity = false);
// ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor
AG_API Tensor ctc_loss(const Tensor& log_probs, const Tensor& targets, const Tensor& input_lengths, const Tensor& target_lengths, int64_t blank = 0, int64_t reduction = 1, bool zero_infinity = false);
// set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)
AG_API Tensor& set_(const Tensor& self, const Tensor& source);
// set_(Tensor(a!) self) -> Tensor(a!)
AG_API Tensor& set_(const Tensor& self);
// is_set_to(Tensor self, Tensor tensor) -> bool
AG_API bool is_set_to(const Tensor& self, const Tensor& tensor);
// diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor
AG_API Tensor diag_embed(const Tensor& self, int64_t offset = 0, int64_t dim1 = -2, int64_t dim2 = -1);
// diag(Tensor self, int diagonal=0) -> Tensor
AG_API Tensor diag(const Tensor& self, int64_t diagonal = 0);
AG_API Tensor& diag_out(Tensor& out, const Tensor& self, int64_t diagonal = 0);
// diagflat(Tensor self, int offset=0) -> Tensor
AG_API Tensor diagflat(const Tensor& self, int64_t offset = 0);
// trace(Tensor self) -> Tensor
AG_API Tensor trace(const Tensor& self);
AG_API Tensor& trace_out(Tensor& out, const Tensor& self);
// fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)
AG_API Tensor& fill_diagonal_(const Tensor& self, const Scalar& fill_value, bool wrap = false);
// block_diag(Tensor[] tensors) -> Tensor
AG_API Tensor block_diag(TensorList tensors);
// normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor
AG_API Tensor normalize(const Tensor& self, double p = 2.0, int64_t dim = 1, double eps = 1e-12);
AG_API Tensor& normalize_out(Tensor& out, const Tensor& self, double p = 2.0, int64_t dim = 1, double eps = 1e-12);
// cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor
AG_API Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, int64_t dim = 1, double eps = 1e-08);
// pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor
AG_API Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, double p = 2.0, double eps = 1e-06, bool keepdim = false);
// cdist(Tensor x1, Tensor x2, float p=2.0, int? compute_mode=None) -> Tensor
AG_API Tensor cdist(const Tensor& x1, const Tensor& x2, double p = 2.0, std::optional<int64_t> compute_mode = std::nullopt);
// pdist(Tensor self, float p=2.0) -> Tensor
AG_API Tensor pdist(const Tensor& self, double p = 2.0);
// einsum(str equation, Tensor[] tensors) -> Tensor
AG_API Tensor einsum(std::string_view equation, TensorList tensors);
// embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor
AG_API Tensor embedding(const Tensor& weight, const Tensor& indices, int64_t padding_idx = -1, bool scale_grad_by_freq = false, bool sparse = false);
// embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)
AG_API Tensor& embedding_renorm_(const Tensor& self, const Tensor& indices, double max_norm, double norm_type);
// one_hot(Tensor self, int num_classes=-1) -> Tensor
AG_API Tensor one_hot(const Tensor& self, int64_t num_classes = -1);
// embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int? padding_idx=None) -> (Tensor, Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(const Tensor& weight, const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq = false, int64_t mode = 0, bool sparse = false, const std::optional<Tensor>& per_sample_weights = std::nullopt, bool include_last_offset = false, std::optional<int64_t> padding_idx = std::nullopt);
// empty(int[] size, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor empty(IntArrayRef size, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// empty_strided(int[] size, int[] stride, *, TensorOptions options={}) -> Tensor
AG_API Tensor empty_strided(IntArrayRef size, IntArrayRef stride, const TensorOptions& options = {});
// empty_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor empty_like(const Tensor& self, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// zeros(int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor zeros(IntArrayRef size, const TensorOptions& options = {});
// zeros_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor zeros_like(const Tensor& self, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// ones(int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor ones(IntArrayRef size, const TensorOptions& options = {});
// ones_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor ones_like(const Tensor& self, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// full(int[] size, Scalar fill_value, *, TensorOptions options={}) -> Tensor
AG_API Tensor full(IntArrayRef size, const Scalar& fill_value, const TensorOptions& options = {});
// full_like(Tensor self, Scalar fill_value, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor full_like(const Tensor& self, const Scalar& fill_value, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// new_empty(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor new_empty(const Tensor& self, IntArrayRef size, const TensorOptions& options = {});
// new_empty_strided(Tensor self, int[] size, int[] stride, *, TensorOptions options={}) -> Tensor
AG_API Tensor new_empty_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride, const TensorOptions& options = {});
// new_zeros(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor new_zeros(const Tensor& self, IntArrayRef size, const TensorOptions& options = {});
// new_ones(Tensor self, int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor new_ones(const Tensor& self, IntArrayRef size, const TensorOptions& options = {});
// new_full(Tensor self, int[] size, Scalar fill_value, *, TensorOptions options={}) -> Tensor
AG_API Tensor new_full(const Tensor& self, IntArrayRef size, const Scalar& fill_value, const TensorOptions& options = {});
// scalar_tensor(Scalar s, *, TensorOptions options={}) -> Tensor
AG_API Tensor scalar_tensor(const Scalar& s, const TensorOptions& options = {});
// arange.start_step(Scalar start, Scalar end, Scalar step, *, TensorOptions options={}) -> Tensor
AG_API Tensor arange(const Scalar& start, const Scalar& end, const Scalar& step, const TensorOptions& options = {});
// arange.start(Scalar start, Scalar end, *, TensorOptions options={}) -> Tensor
AG_API Tensor arange(const Scalar& start, const Scalar& end, const TensorOptions& options = {});
// arange(Scalar end, *, TensorOptions options={}) -> Tensor
AG_API Tensor arange(const Scalar& end, const TensorOptions& options = {});
// linspace(Scalar start, Scalar end, int steps, *, TensorOptions options={}) -> Tensor
AG_API Tensor linspace(const Scalar& start, const Scalar& end, int64_t steps, const TensorOptions& options = {});
// logspace(Scalar start, Scalar end, int steps, float base=10.0, *, TensorOptions options={}) -> Tensor
AG_API Tensor logspace(const Scalar& start, const Scalar& end, int64_t steps, double base = 10.0, const TensorOptions& options = {});
// eye.m(int n, int m, *, TensorOptions options={}) -> Tensor
AG_API Tensor eye(int64_t n, int64_t m, const TensorOptions& options = {});
// eye(int n, *, TensorOptions options={}) -> Tensor
AG_API Tensor eye(int64_t n, const TensorOptions& options = {});
// tril(Tensor self, int diagonal=0) -> Tensor
AG_API Tensor tril(const Tensor& self, int64_t diagonal = 0);
AG_API Tensor& tril_(const Tensor& self, int64_t diagonal = 0);
AG_API Tensor& tril_out(Tensor& out, const Tensor& self, int64_t diagonal = 0);
// triu(Tensor self, int diagonal=0) -> Tensor
AG_API Tensor triu(const Tensor& self, int64_t diagonal = 0);
AG_API Tensor& triu_(const Tensor& self, int64_t diagonal = 0);
AG_API Tensor& triu_out(Tensor& out, const Tensor& self, int64_t diagonal = 0);
// tril_indices(int row, int col, int offset=0, *, TensorOptions options={}) -> Tensor
AG_API Tensor tril_indices(int64_t row, int64_t col, int64_t offset = 0, const TensorOptions& options = {});
// triu_indices(int row, int col, int offset=0, *, TensorOptions options={}) -> Tensor
AG_API Tensor triu_indices(int64_t row, int64_t col, int64_t offset = 0, const TensorOptions& options = {});
// meshgrid(Tensor[] tensors, str indexing='ij') -> Tensor[]
AG_API std::vector<Tensor> meshgrid(TensorList tensors, std::string_view indexing = "ij");
// fft_fft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_fft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_fft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_ifft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_ifft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ifft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_rfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_rfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_rfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_irfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_irfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_irfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_hfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_hfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_hfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_ihfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor
AG_API Tensor fft_ihfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ihfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt);
// fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_fftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_fftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_ifftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ifftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_rfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_rfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_irfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_irfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_hfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_hfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
AG_API Tensor fft_ihfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ihfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt);
// fft_fft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_fft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_fft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_ifft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_ifft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ifft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_rfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_rfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_rfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_irfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_irfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_irfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_hfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_hfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_hfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_ihfft2(Tensor self, int[1]? s=None, int[1]? dim=[-2,-1], str? norm=None) -> Tensor
AG_API Tensor fft_ihfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
AG_API Tensor& fft_ihfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt);
// fft_fftfreq(int n, float d=1.0, *, TensorOptions options={}) -> Tensor
AG_API Tensor fft_fftfreq(int64_t n, double d = 1.0, const TensorOptions& options = {});
// fft_rfftfreq(int n, float d=1.0, *, TensorOptions options={}) -> Tensor
AG_API Tensor fft_rfftfreq(int64_t n, double d = 1.0, const TensorOptions& options = {});
// fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor
AG_API Tensor fft_fftshift(const Tensor& self, OptionalIntArrayRef dim = std::nullopt);
// fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor
AG_API Tensor fft_ifftshift(const Tensor& self, OptionalIntArrayRef dim = std::nullopt);
// frexp(Tensor self) -> (Tensor mantissa, Tensor exponent)
AG_API std::tuple<Tensor, Tensor> frexp(const Tensor& self);
// im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor
AG_API Tensor im2col(const Tensor& self, IntArrayRef kernel_size, IntArrayRef dilation, IntArrayRef padding, IntArrayRef stride);
// col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor
AG_API Tensor col2im(const Tensor& self, IntArrayRef output_size, IntArrayRef kernel_size, IntArrayRef dilation, IntArrayRef padding, IntArrayRef stride);
// index.Tensor(Tensor self, Tensor?[] indices) -> Tensor
AG_API Tensor index(const Tensor& self, ArrayRef<std::optional<Tensor>> indices);
// index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)
AG_API Tensor& index_put_(const Tensor& self, ArrayRef<std::optional<Tensor>> indices, const Tensor& values, bool accumulate = false);
// index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor
AG_API Tensor index_put(const Tensor& self, ArrayRef<std::optional<Tensor>> indices, const Tensor& values, bool accumulate = false);
// nonzero(Tensor self) -> Tensor
AG_API Tensor nonzero(const Tensor& self);
// argwhere(Tensor self) -> Tensor
AG_API Tensor argwhere(const Tensor& self);
// where.index(Tensor condition) -> Tensor[]
AG_API std::vector<Tensor> where(const Tensor& condition);
// nonzero_numpy(Tensor self) -> Tensor[]
AG_API std::vector<Tensor> nonzero_numpy(const Tensor& self);
// index_select(Tensor self, int dim, Tensor index) -> Tensor
AG_API Tensor index_select(const Tensor& self, int64_t dim, const Tensor& index);
AG_API Tensor& index_select_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index);
// index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor
AG_API Tensor index_add(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha = 1);
AG_API Tensor& index_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha = 1);
// index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)
AG_API Tensor& index_add_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha = 1);
// index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor
AG_API Tensor index_copy(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source);
AG_API Tensor& index_copy_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source);
// index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)
AG_API Tensor& index_copy_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source);
// index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor
AG_API Tensor index_fill(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
AG_API Tensor& index_fill_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
// index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)
AG_API Tensor& index_fill_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
// index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor
AG_API Tensor index_fill(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& value);
AG_API Tensor& index_fill_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& value);
// masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor
AG_API Tensor masked_fill(const Tensor& self, const Tensor& mask, const Tensor& value);
AG_API Tensor& masked_fill_(const Tensor& self, const Tensor& mask, const Tensor& value);
AG_API Tensor& masked_fill_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& value);
// masked_select(Tensor self, Tensor mask) -> Tensor
AG_API Tensor masked_select(const Tensor& self, const Tensor& mask);
AG_API Tensor& masked_select_out(Tensor& out, const Tensor& self, const Tensor& mask);
// masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor
AG_API Tensor masked_scatter(const Tensor& self, const Tensor& mask, const Tensor& source);
AG_API Tensor& masked_scatter_(const Tensor& self, const Tensor& mask, const Tensor& source);
AG_API Tensor& masked_scatter_out(Tensor& out, const Tensor& self, const Tensor& mask, const Tensor& source);
// take(Tensor self, Tensor index) -> Tensor
AG_API Tensor take(const Tensor& self, const Tensor& index);
AG_API Tensor& take_out(Tensor& out, const Tensor& self, const Tensor& index);
// put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor
AG_API Tensor put(const Tensor& self, const Tensor& index, const Tensor& source, bool accumulate = false);
AG_API Tensor& put_(const Tensor& self, const Tensor& index, const Tensor& source, bool accumulate = false);
// gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor
AG_API Tensor gather(const Tensor& self, int64_t dim, const Tensor& index, bool sparse_grad = false);
AG_API Tensor& gather_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, bool sparse_grad = false);
// scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor
AG_API Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
AG_API Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
// scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)
AG_API Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
// scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor
AG_API Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
AG_API Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
// scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)
AG_API Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value);
// scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor
AG_API Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce);
AG_API Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce);
// scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)
AG_API Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce);
// scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor
AG_API Tensor scatter(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce);
AG_API Tensor& scatter_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce);
// scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)
AG_API Tensor& scatter_(const Tensor& self, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce);
// scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor
AG_API Tensor scatter_add(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
AG_API Tensor& scatter_add_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
// scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)
AG_API Tensor& scatter_add_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src);
// take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor
AG_API Tensor take_along_dim(const Tensor& self, const Tensor& indices, std::optional<int64_t> dim = std::nullopt);
AG_API Tensor& take_along_dim_out(Tensor& out, const Tensor& self, const Tensor& indices, std::optional<int64_t> dim = std::nullopt);
// scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor
AG_API Tensor scatter_reduce(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce, bool include_self = true);
AG_API Tensor& scatter_reduce_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce, bool include_self = true);
AG_API Tensor& scatter_reduce_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce, bool include_self = true);
// index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor
AG_API Tensor index_reduce(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce, bool include_self = true);
AG_API Tensor& index_reduce_(const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce, bool include_self = true);
AG_API Tensor& index_reduce_out(Tensor& out, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce, bool include_self = true);
// cat(Tensor[] tensors, int dim=0) -> Tensor
AG_API Tensor cat(TensorList tensors, int64_t dim = 0);
AG_API Tensor& cat_out(Tensor& out, TensorList tensors, int64_t dim = 0);
// concat(Tensor[] tensors, int dim=0) -> Tensor
AG_API Tensor concat(TensorList tensors, int64_t dim = 0);
AG_API Tensor& concat_out(Tensor& out, TensorList tensors, int64_t dim = 0);
// concatenate(Tensor[] tensors, int dim=0) -> Tensor
AG_API Tensor concatenate(TensorList tensors, int64_t dim = 0);
AG_API Tensor& concatenate_out(Tensor& out, TensorList tensors, int64_t dim = 0);
// stack(Tensor[] tensors, int dim=0) -> Tensor
AG_API Tensor stack(TensorList tensors, int64_t dim = 0);
AG_API Tensor& stack_out(Tensor& out, TensorList tensors, int64_t dim = 0);
// atleast_1d(Tensor self) -> Tensor
AG_API Tensor atleast_1d(const Tensor& self);
// atleast_2d(Tensor self) -> Tensor
AG_API Tensor atleast_2d(const Tensor& self);
// atleast_3d(Tensor self) -> Tensor
AG_API Tensor atleast_3d(const Tensor& self);
// hstack(Tensor[] tensors) -> Tensor
AG_API Tensor hstack(TensorList tensors);
AG_API Tensor& hstack_out(Tensor& out, TensorList tensors);
// vstack(Tensor[] tensors) -> Tensor
AG_API Tensor vstack(TensorList tensors);
AG_API Tensor& vstack_out(Tensor& out, TensorList tensors);
// row_stack(Tensor[] tensors) -> Tensor
AG_API Tensor row_stack(TensorList tensors);
AG_API Tensor& row_stack_out(Tensor& out, TensorList tensors);
// dstack(Tensor[] tensors) -> Tensor
AG_API Tensor dstack(TensorList tensors);
AG_API Tensor& dstack_out(Tensor& out, TensorList tensors);
// column_stack(Tensor[] tensors) -> Tensor
AG_API Tensor column_stack(TensorList tensors);
AG_API Tensor& column_stack_out(Tensor& out, TensorList tensors);
// native_layer_norm(Tensor input, int[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> native_layer_norm(const Tensor& input, IntArrayRef normalized_shape, const std::optional<Tensor>& weight, const std::optional<Tensor>& bias, double eps);
// layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor
AG_API Tensor layer_norm(const Tensor& input, IntArrayRef normalized_shape, const std::optional<Tensor>& weight = std::nullopt, const std::optional<Tensor>& bias = std::nullopt, double eps = 1e-05, bool cudnn_enable = true);
// rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor
AG_API Tensor rms_norm(const Tensor& input, IntArrayRef normalized_shape, const std::optional<Tensor>& weight = std::nullopt, std::optional<double> eps = std::nullopt);
// group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor
AG_API Tensor group_norm(const Tensor& input, int64_t num_groups, const std::optional<Tensor>& weight = std::nullopt, const std::optional<Tensor>& bias = std::nullopt, double eps = 1e-05, bool cudnn_enabled = true);
// glu(Tensor self, int dim=-1) -> Tensor
AG_API Tensor glu(const Tensor& self, int64_t dim = -1);
AG_API Tensor& glu_out(Tensor& out, const Tensor& self, int64_t dim = -1);
// rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor
AG_API Tensor rrelu(const Tensor& self, const Scalar& lower = 0.125, const Scalar& upper = 0.3333333333333333, bool training = false, const std::optional<Generator>& generator = std::nullopt);
// pixel_shuffle(Tensor self, int upscale_factor) -> Tensor
AG_API Tensor pixel_shuffle(const Tensor& self, int64_t upscale_factor);
// pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor
AG_API Tensor pixel_unshuffle(const Tensor& self, int64_t downscale_factor);
// bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor
AG_API Tensor bilinear(const Tensor& input1, const Tensor& input2, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt);
// linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor
AG_API Tensor linalg_cholesky(const Tensor& self, bool upper = false);
AG_API Tensor& linalg_cholesky_out(Tensor& out, const Tensor& self, bool upper = false);
// linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)
AG_API std::tuple<Tensor, Tensor> linalg_cholesky_ex(const Tensor& self, bool upper = false, bool check_errors = false);
// cholesky(Tensor self, bool upper=False) -> Tensor
AG_API Tensor cholesky(const Tensor& self, bool upper = false);
AG_API Tensor& cholesky_out(Tensor& out, const Tensor& self, bool upper = false);
// cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor
AG_API Tensor cholesky_solve(const Tensor& self, const Tensor& input2, bool upper = false);
AG_API Tensor& cholesky_solve_out(Tensor& out, const Tensor& self, const Tensor& input2, bool upper = false);
// cholesky_inverse(Tensor self, bool upper=False) -> Tensor
AG_API Tensor cholesky_inverse(const Tensor& self, bool upper = false);
AG_API Tensor& cholesky_inverse_out(Tensor& out, const Tensor& self, bool upper = false);
// linalg_matrix_power(Tensor self, int n) -> Tensor
AG_API Tensor linalg_matrix_power(const Tensor& self, int64_t n);
AG_API Tensor& linalg_matrix_power_out(Tensor& out, const Tensor& self, int64_t n);
// matrix_power(Tensor self, int n) -> Tensor
AG_API Tensor matrix_power(const Tensor& self, int64_t n);
AG_API Tensor& matrix_power_out(Tensor& out, const Tensor& self, int64_t n);
// linalg_matrix_exp(Tensor self) -> Tensor
AG_API Tensor linalg_matrix_exp(const Tensor& self);
// matrix_exp(Tensor self) -> Tensor
AG_API Tensor matrix_exp(const Tensor& self);
// linalg_multi_dot(Tensor[] tensors) -> Tensor
AG_API Tensor linalg_multi_dot(TensorList tensors);
AG_API Tensor& linalg_multi_dot_out(Tensor& out, TensorList tensors);
// linalg_tensorinv(Tensor self, int ind=2) -> Tensor
AG_API Tensor linalg_tensorinv(const Tensor& self, int64_t ind = 2);
AG_API Tensor& linalg_tensorinv_out(Tensor& out, const Tensor& self, int64_t ind = 2);
// linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor
AG_API Tensor linalg_tensorsolve(const Tensor& self, const Tensor& other, OptionalIntArrayRef dims = std::nullopt);
AG_API Tensor& linalg_tensorsolve_out(Tensor& out, const Tensor& self, const Tensor& other, OptionalIntArrayRef dims = std::nullopt);
// linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor
AG_API Tensor linalg_vecdot(const Tensor& x, const Tensor& y, int64_t dim = -1);
AG_API Tensor& linalg_vecdot_out(Tensor& out, const Tensor& x, const Tensor& y, int64_t dim = -1);
// linalg_matmul(Tensor self, Tensor other) -> Tensor
AG_API Tensor linalg_matmul(const Tensor& self, const Tensor& other);
AG_API Tensor& linalg_matmul_out(Tensor& out, const Tensor& self, const Tensor& other);
// linalg_diagonal(Tensor(a) self, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)
AG_API Tensor linalg_diagonal(const Tensor& self, int64_t offset = 0, int64_t dim1 = -2, int64_t dim2 = -1);
// linalg_vander(Tensor self, *, int? N=None) -> Tensor
AG_API Tensor linalg_vander(const Tensor& self, std::optional<int64_t> N = std::nullopt);
// linalg_lu_factor(Tensor self, *, bool pivot=True) -> (Tensor LU, Tensor pivots)
AG_API std::tuple<Tensor, Tensor> linalg_lu_factor(const Tensor& self, bool pivot = true);
// linalg_lu_factor_ex(Tensor self, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)
AG_API std::tuple<Tensor, Tensor, Tensor> linalg_lu_factor_ex(const Tensor& self, bool pivot = true, bool check_errors = false);
// linalg_lu(Tensor self, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)
AG_API std::tuple<Tensor, Tensor, Tensor> linalg_lu(const Tensor& self, bool pivot = true);
// lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)
AG_API std::tuple<Tensor, Tensor, Tensor> lu_unpack(const Tensor& LU_data, const Tensor& LU_pivots, bool unpack_data = true, bool unpack_pivots = true);
// linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor
AG_API Tensor linalg_lu_solve(const Tensor& LU, const Tensor& pivots, const Tensor& B, bool left = true, bool adjoint = false);
AG_API Tensor& linalg_lu_solve_out(Tensor& out, const Tensor& LU, const Tensor& pivots, const Tensor& B, bool left = true, bool adjoint = false);
// lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor
AG_API Tensor lu_solve(const Tensor& self, const Tensor& LU_data, const Tensor& LU_pivots);
AG_API Tensor& lu_solve_out(Tensor& out, const Tensor& self, const Tensor& LU_data, const Tensor& LU_pivots);
// linalg_solve(Tensor self, Tensor other, *, bool left=True) -> Tensor
AG_API Tensor linalg_solve(const Tensor& self, const Tensor& other, bool left = true);
AG_API Tensor& linalg_solve_out(Tensor& out, const Tensor& self, const Tensor& other, bool left = true);
// linalg_solve_ex(Tensor self, Tensor other, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)
AG_API std::tuple<Tensor, Tensor> linalg_solve_ex(const Tensor& self, const Tensor& other, bool left = true, bool check_errors = false);
// linalg_inv(Tensor self) -> Tensor
AG_API Tensor linalg_inv(const Tensor& self);
AG_API Tensor& linalg_inv_out(Tensor& out, const Tensor& self);
// linalg_inv_ex(Tensor self, *, bool check_errors=False) -> (Tensor inverse, Tensor info)
AG_API std::tuple<Tensor, Tensor> linalg_inv_ex(const Tensor& self, bool check_errors = false);
// inverse(Tensor self) -> Tensor
AG_API Tensor inverse(const Tensor& self);
AG_API Tensor& inverse_out(Tensor& out, const Tensor& self);
// linalg_det(Tensor self) -> Tensor
AG_API Tensor linalg_det(const Tensor& self);
AG_API Tensor& linalg_det_out(Tensor& out, const Tensor& self);
// det(Tensor self) -> Tensor
AG_API Tensor det(const Tensor& self);
// linalg_slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)
AG_API std::tuple<Tensor, Tensor> linalg_slogdet(const Tensor& self);
// slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)
AG_API std::tuple<Tensor, Tensor> slogdet(const Tensor& self);
// logdet(Tensor self) -> Tensor
AG_API Tensor logdet(const Tensor& self);
// linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor linalg_vector_norm(const Tensor& self, const Scalar& ord = 2, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& linalg_vector_norm_out(Tensor& out, const Tensor& self, const Scalar& ord = 2, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor linalg_matrix_norm(const Tensor& self, const Scalar& ord, IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& linalg_matrix_norm_out(Tensor& out, const Tensor& self, const Scalar& ord, IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor linalg_matrix_norm(const Tensor& self, std::string_view ord = "fro", IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& linalg_matrix_norm_out(Tensor& out, const Tensor& self, std::string_view ord = "fro", IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor linalg_norm(const Tensor& self, const std::optional<Scalar>& ord = std::nullopt, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& linalg_norm_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& ord = std::nullopt, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor linalg_norm(const Tensor& self, std::string_view ord, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& linalg_norm_out(Tensor& out, const Tensor& self, std::string_view ord, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// linalg_cond(Tensor self, Scalar? p=None) -> Tensor
AG_API Tensor linalg_cond(const Tensor& self, const std::optional<Scalar>& p = std::nullopt);
AG_API Tensor& linalg_cond_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& p = std::nullopt);
// linalg_cond.p_str(Tensor self, str p) -> Tensor
AG_API Tensor linalg_cond(const Tensor& self, std::string_view p);
AG_API Tensor& linalg_cond_out(Tensor& out, const Tensor& self, std::string_view p);
// linalg_matrix_rank(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor
AG_API Tensor linalg_matrix_rank(const Tensor& self, std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt, bool hermitian = false);
// linalg_matrix_rank.tensors(Tensor input, *, Tensor? atol, Tensor? rtol, bool hermitian=False) -> Tensor
AG_API Tensor linalg_matrix_rank(const Tensor& input, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol, bool hermitian = false);
// linalg_pinv(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor
AG_API Tensor linalg_pinv(const Tensor& self, std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt, bool hermitian = false);
// linalg_pinv.tensors(Tensor self, *, Tensor? atol, Tensor? rtol, bool hermitian=False) -> Tensor
AG_API Tensor linalg_pinv(const Tensor& self, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol, bool hermitian = false);
// pinverse(Tensor self, float rcond=1e-15) -> Tensor
AG_API Tensor pinverse(const Tensor& self, double rcond = 1e-15);
// linalg_qr(Tensor self, str mode='reduced') -> (Tensor Q, Tensor R)
AG_API std::tuple<Tensor, Tensor> linalg_qr(const Tensor& self, std::string_view mode = "reduced");
// qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)
AG_API std::tuple<Tensor, Tensor> qr(const Tensor& self, bool some = true);
// geqrf(Tensor self) -> (Tensor a, Tensor tau)
AG_API std::tuple<Tensor, Tensor> geqrf(const Tensor& self);
// linalg_householder_product(Tensor self, Tensor tau) -> Tensor
AG_API Tensor linalg_householder_product(const Tensor& self, const Tensor& tau);
AG_API Tensor& linalg_householder_product_out(Tensor& out, const Tensor& self, const Tensor& tau);
// orgqr(Tensor self, Tensor input2) -> Tensor
AG_API Tensor orgqr(const Tensor& self, const Tensor& input2);
AG_API Tensor& orgqr_out(Tensor& out, const Tensor& self, const Tensor& input2);
// ormqr(Tensor self, Tensor tau, Tensor input3, bool left=True, bool transpose=False) -> Tensor
AG_API Tensor ormqr(const Tensor& self, const Tensor& tau, const Tensor& input3, bool left = true, bool transpose = false);
AG_API Tensor& ormqr_out(Tensor& out, const Tensor& self, const Tensor& tau, const Tensor& input3, bool left = true, bool transpose = false);
// linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)
AG_API std::tuple<Tensor, Tensor, Tensor, Tensor> linalg_lstsq(const Tensor& self, const Tensor& b, std::optional<double> rcond = std::nullopt, std::optional<std::string_view> driver = std::nullopt);
// linalg_eigh(Tensor self, str UPLO='L') -> (Tensor eigenvalues, Tensor eigenvectors)
AG_API std::tuple<Tensor, Tensor> linalg_eigh(const Tensor& self, std::string_view UPLO = "L");
// linalg_eigvalsh(Tensor self, str UPLO='L') -> Tensor
AG_API Tensor linalg_eigvalsh(const Tensor& self, std::string_view UPLO = "L");
AG_API Tensor& linalg_eigvalsh_out(Tensor& out, const Tensor& self, std::string_view UPLO = "L");
// linalg_svd(Tensor self, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)
AG_API std::tuple<Tensor, Tensor, Tensor> linalg_svd(const Tensor& self, bool full_matrices = true, std::optional<std::string_view> driver = std::nullopt);
// linalg_svdvals(Tensor self, *, str? driver=None) -> Tensor
AG_API Tensor linalg_svdvals(const Tensor& self, std::optional<std::string_view> driver = std::nullopt);
AG_API Tensor& linalg_svdvals_out(Tensor& out, const Tensor& self, std::optional<std::string_view> driver = std::nullopt);
// svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)
AG_API std::tuple<Tensor, Tensor, Tensor> svd(const Tensor& self, bool some = true, bool compute_uv = true);
// linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)
AG_API std::tuple<Tensor, Tensor> linalg_eig(const Tensor& self);
// linalg_eigvals(Tensor self) -> Tensor
AG_API Tensor linalg_eigvals(const Tensor& self);
AG_API Tensor& linalg_eigvals_out(Tensor& out, const Tensor& self);
// linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor
AG_API Tensor linalg_solve_triangular(const Tensor& self, const Tensor& B, bool upper, bool left = true, bool unitriangular = false);
AG_API Tensor& linalg_solve_triangular_out(Tensor& out, const Tensor& self, const Tensor& B, bool upper, bool left = true, bool unitriangular = false);
// triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)
AG_API std::tuple<Tensor, Tensor> triangular_solve(const Tensor& self, const Tensor& A, bool upper = true, bool transpose = false, bool unitriangular = false);
// mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor
AG_API Tensor mse_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1);
AG_API Tensor& mse_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1);
// l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor
AG_API Tensor l1_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1);
AG_API Tensor& l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1);
// smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.0) -> Tensor
AG_API Tensor smooth_l1_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1, double beta = 1.0);
AG_API Tensor& smooth_l1_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1, double beta = 1.0);
// huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.0) -> Tensor
AG_API Tensor huber_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1, double delta = 1.0);
AG_API Tensor& huber_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1, double delta = 1.0);
// binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor
AG_API Tensor binary_cross_entropy(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1);
AG_API Tensor& binary_cross_entropy_out(Tensor& out, const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1);
// binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor
AG_API Tensor binary_cross_entropy_with_logits(const Tensor& self, const Tensor& target, const std::optional<Tensor>& weight = std::nullopt, const std::optional<Tensor>& pos_weight = std::nullopt, int64_t reduction = 1);
// kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor
AG_API Tensor kl_div(const Tensor& self, const Tensor& target, int64_t reduction = 1, bool log_target = false);
// poisson_nll_loss(Tensor self, Tensor target, bool log_input=True, bool full=False, float eps=1e-08, int reduction=1) -> Tensor
AG_API Tensor poisson_nll_loss(const Tensor& self, const Tensor& target, bool log_input = true, bool full = false, double eps = 1e-08, int64_t reduction = 1);
// gaussian_nll_loss(Tensor self, Tensor target, Tensor var, bool full=False, float eps=1e-06, int reduction=1) -> Tensor
AG_API Tensor gaussian_nll_loss(const Tensor& self, const Tensor& target, const Tensor& var, bool full = false, double eps = 1e-06, int64_t reduction = 1);
// hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=1) -> Tensor
AG_API Tensor hinge_embedding_loss(const Tensor& self, const Tensor& target, double margin = 1.0, int64_t reduction = 1);
// margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1) -> Tensor
AG_API Tensor margin_ranking_loss(const Tensor& input1, const Tensor& input2, const Tensor& target, double margin = 0.0, int64_t reduction = 1);
// cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=1) -> Tensor
AG_API Tensor cosine_embedding_loss(const Tensor& input1, const Tensor& input2, const Tensor& target, double margin = 0.0, int64_t reduction = 1);
// triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2.0, float eps=1e-06, bool swap=False, int reduction=1) -> Tensor
AG_API Tensor triplet_margin_loss(const Tensor& anchor, const Tensor& positive, const Tensor& negative, double margin = 1.0, double p = 2.0, double eps = 1e-06, bool swap = false, int64_t reduction = 1);
// soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor
AG_API Tensor soft_margin_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1);
AG_API Tensor& soft_margin_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1);
// multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor
AG_API Tensor multi_margin_loss(const Tensor& self, const Tensor& target, const Scalar& p = 1, const Scalar& margin = 1, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1);
AG_API Tensor& multi_margin_loss_out(Tensor& out, const Tensor& self, const Tensor& target, const Scalar& p = 1, const Scalar& margin = 1, const std::optional<Tensor>& weight = std::nullopt, int64_t reduction = 1);
// multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor
AG_API Tensor multilabel_margin_loss(const Tensor& self, const Tensor& target, int64_t reduction = 1);
AG_API Tensor& multilabel_margin_loss_out(Tensor& out, const Tensor& self, const Tensor& target, int64_t reduction = 1);
// mm(Tensor self, Tensor mat2) -> Tensor
AG_API Tensor mm(const Tensor& self, const Tensor& mat2);
AG_API Tensor& mm_out(Tensor& out, const Tensor& self, const Tensor& mat2);
// bmm(Tensor self, Tensor mat2) -> Tensor
AG_API Tensor bmm(const Tensor& self, const Tensor& mat2);
AG_API Tensor& bmm_out(Tensor& out, const Tensor& self, const Tensor& mat2);
// mv(Tensor self, Tensor vec) -> Tensor
AG_API Tensor mv(const Tensor& self, const Tensor& vec);
AG_API Tensor& mv_out(Tensor& out, const Tensor& self, const Tensor& vec);
// dot(Tensor self, Tensor tensor) -> Tensor
AG_API Tensor dot(const Tensor& self, const Tensor& tensor);
AG_API Tensor& dot_out(Tensor& out, const Tensor& self, const Tensor& tensor);
// vdot(Tensor self, Tensor other) -> Tensor
AG_API Tensor vdot(const Tensor& self, const Tensor& other);
AG_API Tensor& vdot_out(Tensor& out, const Tensor& self, const Tensor& other);
// addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
AG_API Tensor addmm(const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addmm_(const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addmm_out(Tensor& out, const Tensor& self, const Tensor& mat1, const Tensor& mat2, const Scalar& beta = 1, const Scalar& alpha = 1);
// baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
AG_API Tensor baddbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& baddbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& baddbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
// addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor
AG_API Tensor addmv(const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addmv_(const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addmv_out(Tensor& out, const Tensor& self, const Tensor& mat, const Tensor& vec, const Scalar& beta = 1, const Scalar& alpha = 1);
// linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor
AG_API Tensor linear(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt);
AG_API Tensor& linear_out(Tensor& out, const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt);
// matmul(Tensor self, Tensor other) -> Tensor
AG_API Tensor matmul(const Tensor& self, const Tensor& other);
AG_API Tensor& matmul_out(Tensor& out, const Tensor& self, const Tensor& other);
// addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
AG_API Tensor addbmm(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addbmm_(const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addbmm_out(Tensor& out, const Tensor& self, const Tensor& batch1, const Tensor& batch2, const Scalar& beta = 1, const Scalar& alpha = 1);
// outer(Tensor self, Tensor vec2) -> Tensor
AG_API Tensor outer(const Tensor& self, const Tensor& vec2);
AG_API Tensor& outer_out(Tensor& out, const Tensor& self, const Tensor& vec2);
// ger(Tensor self, Tensor vec2) -> Tensor
AG_API Tensor ger(const Tensor& self, const Tensor& vec2);
AG_API Tensor& ger_out(Tensor& out, const Tensor& self, const Tensor& vec2);
// addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
AG_API Tensor addr(const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addr_(const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta = 1, const Scalar& alpha = 1);
AG_API Tensor& addr_out(Tensor& out, const Tensor& self, const Tensor& vec1, const Tensor& vec2, const Scalar& beta = 1, const Scalar& alpha = 1);
// inner(Tensor self, Tensor other) -> Tensor
AG_API Tensor inner(const Tensor& self, const Tensor& other);
AG_API Tensor& inner_out(Tensor& out, const Tensor& self, const Tensor& other);
// tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor
AG_API Tensor tensordot(const Tensor& self, const Tensor& other, IntArrayRef dims_self, IntArrayRef dims_other);
AG_API Tensor& tensordot_out(Tensor& out, const Tensor& self, const Tensor& other, IntArrayRef dims_self, IntArrayRef dims_other);
// kron(Tensor self, Tensor other) -> Tensor
AG_API Tensor kron(const Tensor& self, const Tensor& other);
AG_API Tensor& kron_out(Tensor& out, const Tensor& self, const Tensor& other);
// chain_matmul(Tensor[] matrices) -> Tensor
AG_API Tensor chain_matmul(TensorList matrices);
// median(Tensor self) -> Tensor
AG_API Tensor median(const Tensor& self);
// median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> median(const Tensor& self, int64_t dim, bool keepdim = false);
// nanmedian(Tensor self) -> Tensor
AG_API Tensor nanmedian(const Tensor& self);
// nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> nanmedian(const Tensor& self, int64_t dim, bool keepdim = false);
// mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> mode(const Tensor& self, int64_t dim = -1, bool keepdim = false);
// aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)
AG_API std::tuple<Tensor, Tensor> aminmax(const Tensor& self, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
// quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor
AG_API Tensor quantile(const Tensor& self, const Tensor& q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
AG_API Tensor& quantile_out(Tensor& out, const Tensor& self, const Tensor& q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
// quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor
AG_API Tensor quantile(const Tensor& self, double q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
AG_API Tensor& quantile_out(Tensor& out, const Tensor& self, double q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
// nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor
AG_API Tensor nanquantile(const Tensor& self, const Tensor& q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
AG_API Tensor& nanquantile_out(Tensor& out, const Tensor& self, const Tensor& q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
// nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor
AG_API Tensor nanquantile(const Tensor& self, double q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
AG_API Tensor& nanquantile_out(Tensor& out, const Tensor& self, double q, std::optional<int64_t> dim = std::nullopt, bool keepdim = false, std::string_view interpolation = "linear");
// constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor
AG_API Tensor constant_pad_nd(const Tensor& self, IntArrayRef pad, const Scalar& value = 0);
// pad(Tensor self, int[] pad, str mode='constant', float? value=None) -> Tensor
AG_API Tensor pad(const Tensor& self, IntArrayRef pad, std::string_view mode = "constant", std::optional<double> value = std::nullopt);
// reflection_pad1d(Tensor self, int[2] padding) -> Tensor
AG_API Tensor reflection_pad1d(const Tensor& self, IntArrayRef padding);
// reflection_pad2d(Tensor self, int[4] padding) -> Tensor
AG_API Tensor reflection_pad2d(const Tensor& self, IntArrayRef padding);
// replication_pad1d(Tensor self, int[2] padding) -> Tensor
AG_API Tensor replication_pad1d(const Tensor& self, IntArrayRef padding);
// replication_pad2d(Tensor self, int[4] padding) -> Tensor
AG_API Tensor replication_pad2d(const Tensor& self, IntArrayRef padding);
// max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor
AG_API Tensor max_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> max_pool1d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor
AG_API Tensor max_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> max_pool2d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor
AG_API Tensor max_pool2d_with_indices_backward(const Tensor& grad_output, const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride, IntArrayRef padding, IntArrayRef dilation, bool ceil_mode, const Tensor& indices);
// avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor
AG_API Tensor avg_pool1d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true);
// avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor
AG_API Tensor avg_pool2d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true, std::optional<int64_t> divisor_override = std::nullopt);
// adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor
AG_API Tensor adaptive_avg_pool1d(const Tensor& self, IntArrayRef output_size);
// adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor
AG_API Tensor adaptive_avg_pool2d(const Tensor& self, IntArrayRef output_size);
// adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool1d(const Tensor& self, IntArrayRef output_size);
// adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool2d(const Tensor& self, IntArrayRef output_size);
// uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& uniform_(const Tensor& self, double from = 0, double to = 1, const std::optional<Generator>& generator = std::nullopt);
// normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& normal_(const Tensor& self, double mean = 0, double std = 1, const std::optional<Generator>& generator = std::nullopt);
// log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& log_normal_(const Tensor& self, double mean = 1, double std = 2, const std::optional<Generator>& generator = std::nullopt);
// exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& exponential_(const Tensor& self, double lambd = 1, const std::optional<Generator>& generator = std::nullopt);
// cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& cauchy_(const Tensor& self, double median = 0, double sigma = 1, const std::optional<Generator>& generator = std::nullopt);
// geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& geometric_(const Tensor& self, double p, const std::optional<Generator>& generator = std::nullopt);
// random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& random_(const Tensor& self, int64_t from, std::optional<int64_t> to, const std::optional<Generator>& generator = std::nullopt);
// random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& random_(const Tensor& self, int64_t to, const std::optional<Generator>& generator = std::nullopt);
// random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& random_(const Tensor& self, const std::optional<Generator>& generator = std::nullopt);
// bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& bernoulli_(const Tensor& self, double p = 0.5, const std::optional<Generator>& generator = std::nullopt);
// bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)
AG_API Tensor& bernoulli_(const Tensor& self, const Tensor& p, const std::optional<Generator>& generator = std::nullopt);
// bernoulli(Tensor self, *, Generator? generator=None) -> Tensor
AG_API Tensor bernoulli(const Tensor& self, const std::optional<Generator>& generator = std::nullopt);
AG_API Tensor& bernoulli_out(Tensor& out, const Tensor& self, const std::optional<Generator>& generator = std::nullopt);
// bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor
AG_API Tensor bernoulli(const Tensor& self, double p, const std::optional<Generator>& generator = std::nullopt);
// poisson(Tensor self, *, Generator? generator=None) -> Tensor
AG_API Tensor poisson(const Tensor& self, const std::optional<Generator>& generator = std::nullopt);
// multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor
AG_API Tensor multinomial(const Tensor& self, int64_t num_samples, bool replacement = false, const std::optional<Generator>& generator = std::nullopt);
AG_API Tensor& multinomial_out(Tensor& out, const Tensor& self, int64_t num_samples, bool replacement = false, const std::optional<Generator>& generator = std::nullopt);
// rand(int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor rand(IntArrayRef size, const TensorOptions& options = {});
AG_API Tensor& rand_out(Tensor& out, IntArrayRef size, const TensorOptions& options = {});
// rand.generator(int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor
AG_API Tensor rand(IntArrayRef size, const std::optional<Generator>& generator, const TensorOptions& options = {});
// rand_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor rand_like(const Tensor& self, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// randn(int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor randn(IntArrayRef size, const TensorOptions& options = {});
AG_API Tensor& randn_out(Tensor& out, IntArrayRef size, const TensorOptions& options = {});
// randn.generator(int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor
AG_API Tensor randn(IntArrayRef size, const std::optional<Generator>& generator, const TensorOptions& options = {});
// randn_like(Tensor self, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor randn_like(const Tensor& self, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// randint.low(int low, int high, int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor randint(int64_t low, int64_t high, IntArrayRef size, const TensorOptions& options = {});
AG_API Tensor& randint_out(Tensor& out, int64_t low, int64_t high, IntArrayRef size, const TensorOptions& options = {});
// randint(int high, int[] size, *, TensorOptions options={}) -> Tensor
AG_API Tensor randint(int64_t high, IntArrayRef size, const TensorOptions& options = {});
AG_API Tensor& randint_out(Tensor& out, int64_t high, IntArrayRef size, const TensorOptions& options = {});
// randint.low_generator(int low, int high, int[] size, *, Generator? generator, TensorOptions options={}) -> Tensor
AG_API Tensor randint(int64_t low, int64_t high, IntArrayRef size, const std::optional<Generator>& generator, const TensorOptions& options = {});
// randint_like.low(Tensor self, int low, int high, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor randint_like(const Tensor& self, int64_t low, int64_t high, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// randint_like(Tensor self, int high, *, TensorOptions options={}, MemoryFormat? memory_format=None) -> Tensor
AG_API Tensor randint_like(const Tensor& self, int64_t high, const TensorOptions& options = {}, std::optional<MemoryFormat> memory_format = std::nullopt);
// randperm(int n, *, TensorOptions options={}) -> Tensor
AG_API Tensor randperm(int64_t n, const TensorOptions& options = {});
AG_API Tensor& randperm_out(Tensor& out, int64_t n, const TensorOptions& options = {});
// randperm.generator(int n, *, Generator? generator, TensorOptions options={}) -> Tensor
AG_API Tensor randperm(int64_t n, const std::optional<Generator>& generator, const TensorOptions& options = {});
// normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor
AG_API Tensor normal(const Tensor& mean, const Tensor& std, const std::optional<Generator>& generator = std::nullopt);
// normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor
AG_API Tensor normal(const Tensor& mean, double std = 1, const std::optional<Generator>& generator = std::nullopt);
// normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor
AG_API Tensor normal(double mean, const Tensor& std, const std::optional<Generator>& generator = std::nullopt);
// normal.float_float(float mean, float std, int[] size, *, Generator? generator=None, TensorOptions options={}) -> Tensor
AG_API Tensor normal(double mean, double std, IntArrayRef size, const std::optional<Generator>& generator = std::nullopt, const TensorOptions& options = {});
// dropout(Tensor input, float p, bool train) -> Tensor
AG_API Tensor dropout(const Tensor& input, double p, bool train);
AG_API Tensor& dropout_(const Tensor& input, double p, bool train);
// feature_dropout(Tensor input, float p, bool train) -> Tensor
AG_API Tensor feature_dropout(const Tensor& input, double p, bool train);
AG_API Tensor& feature_dropout_(const Tensor& input, double p, bool train);
// alpha_dropout(Tensor input, float p, bool train) -> Tensor
AG_API Tensor alpha_dropout(const Tensor& input, double p, bool train);
AG_API Tensor& alpha_dropout_(const Tensor& input, double p, bool train);
// feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor
AG_API Tensor feature_alpha_dropout(const Tensor& input, double p, bool train);
AG_API Tensor& feature_alpha_dropout_(const Tensor& input, double p, bool train);
// repeat(Tensor self, int[] repeats) -> Tensor
AG_API Tensor repeat(const Tensor& self, IntArrayRef repeats);
// tile(Tensor self, int[] dims) -> Tensor
AG_API Tensor tile(const Tensor& self, IntArrayRef dims);
// repeat_interleave.self_int(Tensor self, int repeats, int? dim=None, *, int? output_size=None) -> Tensor
AG_API Tensor repeat_interleave(const Tensor& self, int64_t repeats, std::optional<int64_t> dim = std::nullopt, std::optional<int64_t> output_size = std::nullopt);
// repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor
AG_API Tensor repeat_interleave(const Tensor& self, const Tensor& repeats, std::optional<int64_t> dim = std::nullopt, std::optional<int64_t> output_size = std::nullopt);
// repeat_interleave.Tensor(Tensor repeats, *, int? output_size=None) -> Tensor
AG_API Tensor repeat_interleave(const Tensor& repeats, std::optional<int64_t> output_size = std::nullopt);
// flip(Tensor self, int[] dims) -> Tensor
AG_API Tensor flip(const Tensor& self, IntArrayRef dims);
// fliplr(Tensor self) -> Tensor
AG_API Tensor fliplr(const Tensor& self);
// flipud(Tensor self) -> Tensor
AG_API Tensor flipud(const Tensor& self);
// roll(Tensor self, int[] shifts, int[] dims=[]) -> Tensor
AG_API Tensor roll(const Tensor& self, IntArrayRef shifts, IntArrayRef dims = IntArrayRef{});
// rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor
AG_API Tensor rot90(const Tensor& self, int64_t k = 1, IntArrayRef dims = IntArrayRef({0,1}));
// lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& input, TensorList hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
// lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> lstm(const Tensor& data, const Tensor& batch_sizes, TensorList hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional);
// gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> gru(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
// gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> gru(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional);
// rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
// rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> rnn_tanh(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional);
// rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> rnn_relu(const Tensor& input, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional, bool batch_first);
// rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> rnn_relu(const Tensor& data, const Tensor& batch_sizes, const Tensor& hx, TensorList params, bool has_biases, int64_t num_layers, double dropout, bool train, bool bidirectional);
// lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> lstm_cell(const Tensor& input, TensorList hx, const Tensor& w_ih, const Tensor& w_hh, const std::optional<Tensor>& b_ih = std::nullopt, const std::optional<Tensor>& b_hh = std::nullopt);
// gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor
AG_API Tensor gru_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh, const std::optional<Tensor>& b_ih = std::nullopt, const std::optional<Tensor>& b_hh = std::nullopt);
// rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor
AG_API Tensor rnn_tanh_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh, const std::optional<Tensor>& b_ih = std::nullopt, const std::optional<Tensor>& b_hh = std::nullopt);
// rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor
AG_API Tensor rnn_relu_cell(const Tensor& input, const Tensor& hx, const Tensor& w_ih, const Tensor& w_hh, const std::optional<Tensor>& b_ih = std::nullopt, const std::optional<Tensor>& b_hh = std::nullopt);
// sum(Tensor self, int[]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor sum(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& sum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// sum(Tensor self, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor sum(const Tensor& self, std::optional<DType> dtype = std::nullopt);
// nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor nansum(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& nansum_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// mean(Tensor self, int[]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor mean(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& mean_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// mean(Tensor self, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor mean(const Tensor& self, std::optional<DType> dtype = std::nullopt);
// prod(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor prod(const Tensor& self, int64_t dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& prod_out(Tensor& out, const Tensor& self, int64_t dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// prod(Tensor self, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor prod(const Tensor& self, std::optional<DType> dtype = std::nullopt);
// amax(Tensor self, int[] dim=[], bool keepdim=False) -> Tensor
AG_API Tensor amax(const Tensor& self, IntArrayRef dim = IntArrayRef{}, bool keepdim = false);
AG_API Tensor& amax_out(Tensor& out, const Tensor& self, IntArrayRef dim = IntArrayRef{}, bool keepdim = false);
// amin(Tensor self, int[] dim=[], bool keepdim=False) -> Tensor
AG_API Tensor amin(const Tensor& self, IntArrayRef dim = IntArrayRef{}, bool keepdim = false);
AG_API Tensor& amin_out(Tensor& out, const Tensor& self, IntArrayRef dim = IntArrayRef{}, bool keepdim = false);
// max(Tensor self) -> Tensor
AG_API Tensor max(const Tensor& self);
// min(Tensor self) -> Tensor
AG_API Tensor min(const Tensor& self);
// max(Tensor self, Tensor other) -> Tensor
AG_API Tensor max(const Tensor& self, const Tensor& other);
// min(Tensor self, Tensor other) -> Tensor
AG_API Tensor min(const Tensor& self, const Tensor& other);
// max(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> max(const Tensor& self, int64_t dim, bool keepdim = false);
// min(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> min(const Tensor& self, int64_t dim, bool keepdim = false);
// argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor
AG_API Tensor argmax(const Tensor& self, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
AG_API Tensor& argmax_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
// argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor
AG_API Tensor argmin(const Tensor& self, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
AG_API Tensor& argmin_out(Tensor& out, const Tensor& self, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
// all(Tensor self, int[]? dim, bool keepdim=False) -> Tensor
AG_API Tensor all(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false);
AG_API Tensor& all_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false);
// all(Tensor self) -> Tensor
AG_API Tensor all(const Tensor& self);
// any(Tensor self, int[]? dim, bool keepdim=False) -> Tensor
AG_API Tensor any(const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false);
AG_API Tensor& any_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim, bool keepdim = false);
// any(Tensor self) -> Tensor
AG_API Tensor any(const Tensor& self);
// count_nonzero(Tensor self, int[]? dim=None) -> Tensor
AG_API Tensor count_nonzero(const Tensor& self, OptionalIntArrayRef dim = std::nullopt);
// var_mean(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> var_mean(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
// var_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> var_mean(const Tensor& self, bool unbiased);
// std_mean(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> std_mean(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
// var(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor
AG_API Tensor var(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
AG_API Tensor& var_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
// var(Tensor self, bool unbiased) -> Tensor
AG_API Tensor var(const Tensor& self, bool unbiased);
// var(Tensor self, int[]? dim, bool unbiased, bool keepdim=False) -> Tensor
AG_API Tensor var(const Tensor& self, OptionalIntArrayRef dim, bool unbiased, bool keepdim = false);
// std(Tensor self, int[]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor
AG_API Tensor std(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
AG_API Tensor& std_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim = std::nullopt, const std::optional<Scalar>& correction = std::nullopt, bool keepdim = false);
// std(Tensor self, bool unbiased) -> Tensor
AG_API Tensor std(const Tensor& self, bool unbiased);
// std(Tensor self, int[]? dim, bool unbiased, bool keepdim=False) -> Tensor
AG_API Tensor std(const Tensor& self, OptionalIntArrayRef dim, bool unbiased, bool keepdim = false);
// logsumexp(Tensor self, int[] dim, bool keepdim=False) -> Tensor
AG_API Tensor logsumexp(const Tensor& self, IntArrayRef dim, bool keepdim = false);
AG_API Tensor& logsumexp_out(Tensor& out, const Tensor& self, IntArrayRef dim, bool keepdim = false);
// norm(Tensor self, Scalar? p, int[] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor norm(const Tensor& self, const std::optional<Scalar>& p, IntArrayRef dim, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// norm(Tensor self, Scalar p=2) -> Tensor
AG_API Tensor norm(const Tensor& self, const Scalar& p = 2);
// dist(Tensor self, Tensor other, Scalar p=2) -> Tensor
AG_API Tensor dist(const Tensor& self, const Tensor& other, const Scalar& p = 2);
// view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)
AG_API Tensor view(const Tensor& self, DType dtype);
// view_as_real(Tensor(a) self) -> Tensor(a)
AG_API Tensor view_as_real(const Tensor& self);
// view_as_complex(Tensor(a) self) -> Tensor(a)
AG_API Tensor view_as_complex(const Tensor& self);
// real(Tensor(a) self) -> Tensor(a)
AG_API Tensor real(const Tensor& self);
// imag(Tensor(a) self) -> Tensor(a)
AG_API Tensor imag(const Tensor& self);
// upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor
AG_API Tensor upsample_nearest1d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales = std::nullopt);
AG_API Tensor& upsample_nearest1d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales = std::nullopt);
// upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor upsample_nearest2d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& upsample_nearest2d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor upsample_nearest3d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& upsample_nearest3d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// _upsample_nearest_exact1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor
AG_API Tensor _upsample_nearest_exact1d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales = std::nullopt);
AG_API Tensor& _upsample_nearest_exact1d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales = std::nullopt);
// _upsample_nearest_exact2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor _upsample_nearest_exact2d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& _upsample_nearest_exact2d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// _upsample_nearest_exact3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor _upsample_nearest_exact3d(const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& _upsample_nearest_exact3d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor
AG_API Tensor upsample_linear1d(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales = std::nullopt);
AG_API Tensor& upsample_linear1d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales = std::nullopt);
// upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor upsample_bilinear2d(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& upsample_bilinear2d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor upsample_trilinear3d(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& upsample_trilinear3d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_d = std::nullopt, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor upsample_bicubic2d(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& upsample_bicubic2d_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// _upsample_bilinear2d_aa(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor _upsample_bilinear2d_aa(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& _upsample_bilinear2d_aa_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// _upsample_bicubic2d_aa(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor
AG_API Tensor _upsample_bicubic2d_aa(const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
AG_API Tensor& _upsample_bicubic2d_aa_out(Tensor& out, const Tensor& self, IntArrayRef output_size, bool align_corners, std::optional<double> scales_h = std::nullopt, std::optional<double> scales_w = std::nullopt);
// grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor
AG_API Tensor grid_sampler(const Tensor& input, const Tensor& grid, int64_t interpolation_mode, int64_t padding_mode, bool align_corners);
// affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor
AG_API Tensor affine_grid_generator(const Tensor& theta, IntArrayRef size, bool align_corners);
// _scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor
AG_API Tensor _scaled_mm(const Tensor& self, const Tensor& mat2, const Tensor& scale_a, const Tensor& scale_b, const std::optional<Tensor>& bias = std::nullopt, const std::optional<Tensor>& scale_result = std::nullopt, std::optional<DType> out_dtype = std::nullopt, bool use_fast_accum = false);
// cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor cumsum(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& cumsum_(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& cumsum_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
// cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor cumprod(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& cumprod_(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& cumprod_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
// logcumsumexp(Tensor self, int dim) -> Tensor
AG_API Tensor logcumsumexp(const Tensor& self, int64_t dim);
AG_API Tensor& logcumsumexp_out(Tensor& out, const Tensor& self, int64_t dim);
// cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> cummax(const Tensor& self, int64_t dim);
// cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> cummin(const Tensor& self, int64_t dim);
// diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor
AG_API Tensor diff(const Tensor& self, int64_t n = 1, int64_t dim = -1, const std::optional<Tensor>& prepend = std::nullopt, const std::optional<Tensor>& append = std::nullopt);
AG_API Tensor& diff_out(Tensor& out, const Tensor& self, int64_t n = 1, int64_t dim = -1, const std::optional<Tensor>& prepend = std::nullopt, const std::optional<Tensor>& append = std::nullopt);
// trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor
AG_API Tensor trapezoid(const Tensor& y, const Scalar& dx = 1, int64_t dim = -1);
// trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor
AG_API Tensor trapezoid(const Tensor& y, const Tensor& x, int64_t dim = -1);
// select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor
AG_API Tensor select_scatter(const Tensor& self, const Tensor& src, int64_t dim, int64_t index);
// slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor
AG_API Tensor slice_scatter(const Tensor& self, const Tensor& src, int64_t dim = 0, std::optional<int64_t> start = std::nullopt, std::optional<int64_t> end = std::nullopt, int64_t step = 1);
// diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor
AG_API Tensor diagonal_scatter(const Tensor& self, const Tensor& src, int64_t offset = 0, int64_t dim1 = 0, int64_t dim2 = 1);
// as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor
AG_API Tensor as_strided_scatter(const Tensor& self, const Tensor& src, IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset = std::nullopt);
// searchsorted(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor
AG_API Tensor searchsorted(const Tensor& sorted_sequence, const Tensor& self, bool out_int32 = false, bool right = false, std::optional<std::string_view> side = std::nullopt, const std::optional<Tensor>& sorter = std::nullopt);
AG_API Tensor& searchsorted_out(Tensor& out, const Tensor& sorted_sequence, const Tensor& self, bool out_int32 = false, bool right = false, std::optional<std::string_view> side = std::nullopt, const std::optional<Tensor>& sorter = std::nullopt);
// searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor
AG_API Tensor searchsorted(const Tensor& sorted_sequence, const Scalar& self, bool out_int32 = false, bool right = false, std::optional<std::string_view> side = std::nullopt, const std::optional<Tensor>& sorter = std::nullopt);
// bucketize(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor
AG_API Tensor bucketize(const Tensor& self, const Tensor& boundaries, bool out_int32 = false, bool right = false);
AG_API Tensor& bucketize_out(Tensor& out, const Tensor& self, const Tensor& boundaries, bool out_int32 = false, bool right = false);
// bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor
AG_API Tensor bucketize(const Scalar& self, const Tensor& boundaries, bool out_int32 = false, bool right = false);
// histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor
AG_API Tensor histc(const Tensor& self, int64_t bins = 100, const Scalar& min = 0, const Scalar& max = 0);
AG_API Tensor& histc_out(Tensor& out, const Tensor& self, int64_t bins = 100, const Scalar& min = 0, const Scalar& max = 0);
// histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)
AG_API std::tuple<Tensor, Tensor> histogram(const Tensor& self, const Tensor& bins, const std::optional<Tensor>& weight = std::nullopt, bool density = false);
// histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)
AG_API std::tuple<Tensor, Tensor> histogram(const Tensor& self, int64_t bins = 100, std::optional<ArrayRef<double>> range = std::nullopt, const std::optional<Tensor>& weight = std::nullopt, bool density = false);
// select(Tensor(a) self, int dim, int index) -> Tensor(a)
AG_API Tensor select(const Tensor& self, int64_t dim, int64_t index);
// slice(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)
AG_API Tensor slice(const Tensor& self, int64_t dim = 0, std::optional<int64_t> start = std::nullopt, std::optional<int64_t> end = std::nullopt, int64_t step = 1);
// narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)
AG_API Tensor narrow(const Tensor& self, int64_t dim, int64_t start, int64_t length);
// diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)
AG_API Tensor diagonal(const Tensor& self, int64_t offset = 0, int64_t dim1 = 0, int64_t dim2 = 1);
// unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)
AG_API Tensor unfold(const Tensor& self, int64_t dimension, int64_t size, int64_t step);
// unfold_backward(Tensor grad_in, int[] input_sizes, int dim, int size, int step) -> Tensor
AG_API Tensor unfold_backward(const Tensor& grad_in, IntArrayRef input_sizes, int64_t dim, int64_t size, int64_t step);
// as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)
AG_API Tensor as_strided(const Tensor& self, IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset = std::nullopt);
// softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor
AG_API Tensor softmax(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
// log_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor
AG_API Tensor log_softmax(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& log_softmax_out(Tensor& out, const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
// softmin(Tensor self, int dim, ScalarType? dtype=None) -> Tensor
AG_API Tensor softmin(const Tensor& self, int64_t dim, std::optional<DType> dtype = std::nullopt);
// sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> sort(const Tensor& self, int64_t dim = -1, bool descending = false);
// sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> sort(const Tensor& self, std::optional<bool> stable, int64_t dim = -1, bool descending = false);
// argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor
AG_API Tensor argsort(const Tensor& self, int64_t dim = -1, bool descending = false);
// argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor
AG_API Tensor argsort(const Tensor& self, bool stable, int64_t dim = -1, bool descending = false);
// msort(Tensor self) -> Tensor
AG_API Tensor msort(const Tensor& self);
AG_API Tensor& msort_out(Tensor& out, const Tensor& self);
// topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> topk(const Tensor& self, int64_t k, int64_t dim = -1, bool largest = true, bool sorted = true);
// kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)
AG_API std::tuple<Tensor, Tensor> kthvalue(const Tensor& self, int64_t k, int64_t dim = -1, bool keepdim = false);
// i0(Tensor self) -> Tensor
AG_API Tensor i0(const Tensor& self);
AG_API Tensor& i0_(const Tensor& self);
AG_API Tensor& i0_out(Tensor& out, const Tensor& self);
// special_i0(Tensor self) -> Tensor
AG_API Tensor special_i0(const Tensor& self);
AG_API Tensor& special_i0_out(Tensor& out, const Tensor& self);
// special_modified_bessel_i0(Tensor self) -> Tensor
AG_API Tensor special_modified_bessel_i0(const Tensor& self);
AG_API Tensor& special_modified_bessel_i0_out(Tensor& out, const Tensor& self);
// special_i0e(Tensor self) -> Tensor
AG_API Tensor special_i0e(const Tensor& self);
AG_API Tensor& special_i0e_out(Tensor& out, const Tensor& self);
// special_i1(Tensor self) -> Tensor
AG_API Tensor special_i1(const Tensor& self);
AG_API Tensor& special_i1_out(Tensor& out, const Tensor& self);
// special_modified_bessel_i1(Tensor self) -> Tensor
AG_API Tensor special_modified_bessel_i1(const Tensor& self);
AG_API Tensor& special_modified_bessel_i1_out(Tensor& out, const Tensor& self);
// special_i1e(Tensor self) -> Tensor
AG_API Tensor special_i1e(const Tensor& self);
AG_API Tensor& special_i1e_out(Tensor& out, const Tensor& self);
// special_modified_bessel_k0(Tensor self) -> Tensor
AG_API Tensor special_modified_bessel_k0(const Tensor& self);
AG_API Tensor& special_modified_bessel_k0_out(Tensor& out, const Tensor& self);
// special_modified_bessel_k1(Tensor self) -> Tensor
AG_API Tensor special_modified_bessel_k1(const Tensor& self);
AG_API Tensor& special_modified_bessel_k1_out(Tensor& out, const Tensor& self);
// special_scaled_modified_bessel_k0(Tensor x) -> Tensor
AG_API Tensor special_scaled_modified_bessel_k0(const Tensor& x);
AG_API Tensor& special_scaled_modified_bessel_k0_out(Tensor& out, const Tensor& x);
// special_scaled_modified_bessel_k1(Tensor x) -> Tensor
AG_API Tensor special_scaled_modified_bessel_k1(const Tensor& x);
AG_API Tensor& special_scaled_modified_bessel_k1_out(Tensor& out, const Tensor& x);
// special_bessel_j0(Tensor self) -> Tensor
AG_API Tensor special_bessel_j0(const Tensor& self);
AG_API Tensor& special_bessel_j0_out(Tensor& out, const Tensor& self);
// special_bessel_j1(Tensor self) -> Tensor
AG_API Tensor special_bessel_j1(const Tensor& self);
AG_API Tensor& special_bessel_j1_out(Tensor& out, const Tensor& self);
// special_bessel_y0(Tensor self) -> Tensor
AG_API Tensor special_bessel_y0(const Tensor& self);
AG_API Tensor& special_bessel_y0_out(Tensor& out, const Tensor& self);
// special_bessel_y1(Tensor self) -> Tensor
AG_API Tensor special_bessel_y1(const Tensor& self);
AG_API Tensor& special_bessel_y1_out(Tensor& out, const Tensor& self);
// special_spherical_bessel_j0(Tensor x) -> Tensor
AG_API Tensor special_spherical_bessel_j0(const Tensor& x);
AG_API Tensor& special_spherical_bessel_j0_out(Tensor& out, const Tensor& x);
// special_erfcx(Tensor self) -> Tensor
AG_API Tensor special_erfcx(const Tensor& self);
AG_API Tensor& special_erfcx_out(Tensor& out, const Tensor& self);
// special_log_ndtr(Tensor self) -> Tensor
AG_API Tensor special_log_ndtr(const Tensor& self);
AG_API Tensor& special_log_ndtr_out(Tensor& out, const Tensor& self);
// special_ndtri(Tensor self) -> Tensor
AG_API Tensor special_ndtri(const Tensor& self);
AG_API Tensor& special_ndtri_out(Tensor& out, const Tensor& self);
// special_zeta(Tensor self, Tensor other) -> Tensor
AG_API Tensor special_zeta(const Tensor& self, const Tensor& other);
AG_API Tensor& special_zeta_out(Tensor& out, const Tensor& self, const Tensor& other);
// polygamma(int n, Tensor self) -> Tensor
AG_API Tensor polygamma(int64_t n, const Tensor& self);
AG_API Tensor& polygamma_out(Tensor& out, int64_t n, const Tensor& self);
// polygamma.method(Tensor self, int n) -> Tensor
AG_API Tensor polygamma(const Tensor& self, int64_t n);
AG_API Tensor& polygamma_(const Tensor& self, int64_t n);
// special_polygamma(int n, Tensor self) -> Tensor
AG_API Tensor special_polygamma(int64_t n, const Tensor& self);
AG_API Tensor& special_polygamma_out(Tensor& out, int64_t n, const Tensor& self);
// igamma(Tensor self, Tensor other) -> Tensor
AG_API Tensor igamma(const Tensor& self, const Tensor& other);
AG_API Tensor& igamma_(const Tensor& self, const Tensor& other);
AG_API Tensor& igamma_out(Tensor& out, const Tensor& self, const Tensor& other);
// special_gammainc(Tensor self, Tensor other) -> Tensor
AG_API Tensor special_gammainc(const Tensor& self, const Tensor& other);
AG_API Tensor& special_gammainc_out(Tensor& out, const Tensor& self, const Tensor& other);
// igammac(Tensor self, Tensor other) -> Tensor
AG_API Tensor igammac(const Tensor& self, const Tensor& other);
AG_API Tensor& igammac_(const Tensor& self, const Tensor& other);
AG_API Tensor& igammac_out(Tensor& out, const Tensor& self, const Tensor& other);
// special_gammaincc(Tensor self, Tensor other) -> Tensor
AG_API Tensor special_gammaincc(const Tensor& self, const Tensor& other);
AG_API Tensor& special_gammaincc_out(Tensor& out, const Tensor& self, const Tensor& other);
// mvlgamma(Tensor self, int p) -> Tensor
AG_API Tensor mvlgamma(const Tensor& self, int64_t p);
AG_API Tensor& mvlgamma_(const Tensor& self, int64_t p);
AG_API Tensor& mvlgamma_out(Tensor& out, const Tensor& self, int64_t p);
// special_multigammaln(Tensor self, int p) -> Tensor
AG_API Tensor special_multigammaln(const Tensor& self, int64_t p);
AG_API Tensor& special_multigammaln_out(Tensor& out, const Tensor& self, int64_t p);
// special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_chebyshev_polynomial_t(const Tensor& x, const Tensor& n);
AG_API Tensor& special_chebyshev_polynomial_t_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_chebyshev_polynomial_u(const Tensor& x, const Tensor& n);
AG_API Tensor& special_chebyshev_polynomial_u_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_chebyshev_polynomial_v(const Tensor& x, const Tensor& n);
AG_API Tensor& special_chebyshev_polynomial_v_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_chebyshev_polynomial_w(const Tensor& x, const Tensor& n);
AG_API Tensor& special_chebyshev_polynomial_w_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_hermite_polynomial_h(const Tensor& x, const Tensor& n);
AG_API Tensor& special_hermite_polynomial_h_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_hermite_polynomial_he(const Tensor& x, const Tensor& n);
AG_API Tensor& special_hermite_polynomial_he_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_laguerre_polynomial_l(const Tensor& x, const Tensor& n);
AG_API Tensor& special_laguerre_polynomial_l_out(Tensor& out, const Tensor& x, const Tensor& n);
// special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor
AG_API Tensor special_legendre_polynomial_p(const Tensor& x, const Tensor& n);
AG_API Tensor& special_legendre_polynomial_p_out(Tensor& out, const Tensor& x, const Tensor& n);
// unbind(Tensor(a) self, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> unbind(const Tensor& self, int64_t dim = 0);
// split(Tensor(a) self, int split_size, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> split(const Tensor& self, int64_t split_size, int64_t dim = 0);
// split_with_sizes(Tensor(a) self, int[] split_sizes, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> split_with_sizes(const Tensor& self, IntArrayRef split_sizes, int64_t dim = 0);
// split.sizes(Tensor(a) self, int[] split_size, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> split(const Tensor& self, IntArrayRef split_size, int64_t dim = 0);
// chunk(Tensor(a) self, int chunks, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> chunk(const Tensor& self, int64_t chunks, int64_t dim = 0);
// unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]
AG_API std::vector<Tensor> unsafe_split(const Tensor& self, int64_t split_size, int64_t dim = 0);
// unsafe_split_with_sizes(Tensor self, int[] split_sizes, int dim=0) -> Tensor[]
AG_API std::vector<Tensor> unsafe_split_with_sizes(const Tensor& self, IntArrayRef split_sizes, int64_t dim = 0);
// unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]
AG_API std::vector<Tensor> unsafe_chunk(const Tensor& self, int64_t chunks, int64_t dim = 0);
// tensor_split.sections(Tensor(a) self, int sections, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> tensor_split(const Tensor& self, int64_t sections, int64_t dim = 0);
// tensor_split.indices(Tensor(a) self, int[] indices, int dim=0) -> Tensor(a)[]
AG_API std::vector<Tensor> tensor_split(const Tensor& self, IntArrayRef indices, int64_t dim = 0);
// hsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]
AG_API std::vector<Tensor> hsplit(const Tensor& self, int64_t sections);
// hsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]
AG_API std::vector<Tensor> hsplit(const Tensor& self, IntArrayRef indices);
// vsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]
AG_API std::vector<Tensor> vsplit(const Tensor& self, int64_t sections);
// vsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]
AG_API std::vector<Tensor> vsplit(const Tensor& self, IntArrayRef indices);
// dsplit.int(Tensor(a) self, int sections) -> Tensor(a)[]
AG_API std::vector<Tensor> dsplit(const Tensor& self, int64_t sections);
// dsplit.array(Tensor(a) self, int[] indices) -> Tensor(a)[]
AG_API std::vector<Tensor> dsplit(const Tensor& self, IntArrayRef indices);
// nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
AG_API Tensor nanmean(const Tensor& self, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
AG_API Tensor& nanmean_out(Tensor& out, const Tensor& self, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt);
// cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor
AG_API Tensor cov(const Tensor& self, int64_t correction = 1, const std::optional<Tensor>& fweights = std::nullopt, const std::optional<Tensor>& aweights = std::nullopt);
// corrcoef(Tensor self) -> Tensor
AG_API Tensor corrcoef(const Tensor& self);
// gradient(Tensor self, *, float[]? spacing=None, int[]? dim=None, int edge_order=1) -> Tensor[]
AG_API std::vector<Tensor> gradient(const Tensor& self, std::optional<ArrayRef<double>> spacing = std::nullopt, OptionalIntArrayRef dim = std::nullopt, int64_t edge_order = 1);
// gradient.tensors(Tensor self, *, Tensor[] spacing, int[]? dim=None, int edge_order=1) -> Tensor[]
AG_API std::vector<Tensor> gradient(const Tensor& self, TensorList spacing, OptionalIntArrayRef dim = std::nullopt, int64_t edge_order = 1);
// cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor
AG_API Tensor cumulative_trapezoid(const Tensor& y, const Scalar& dx = 1, int64_t dim = -1);
// cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor
AG_API Tensor cumulative_trapezoid(const Tensor& y, const Tensor& x, int64_t dim = -1);
// trapz(Tensor y, Tensor x, *, int dim=-1) -> Tensor
AG_API Tensor trapz(const Tensor& y, const Tensor& x, int64_t dim = -1);
// trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor
AG_API Tensor trapz(const Tensor& y, double dx = 1, int64_t dim = -1);
// vander(Tensor x, int? N=None, bool increasing=False) -> Tensor
AG_API Tensor vander(const Tensor& x, std::optional<int64_t> N = std::nullopt, bool increasing = false);
// renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor
AG_API Tensor renorm(const Tensor& self, const Scalar& p, int64_t dim, const Scalar& maxnorm);
AG_API Tensor& renorm_(const Tensor& self, const Scalar& p, int64_t dim, const Scalar& maxnorm);
AG_API Tensor& renorm_out(Tensor& out, const Tensor& self, const Scalar& p, int64_t dim, const Scalar& maxnorm);
// isreal(Tensor self) -> Tensor
AG_API Tensor isreal(const Tensor& self);
// stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode='reflect', bool normalized=False, bool? onesided=None, bool? return_complex=None) -> Tensor
AG_API Tensor stft(const Tensor& self, int64_t n_fft, std::optional<int64_t> hop_length = std::nullopt, std::optional<int64_t> win_length = std::nullopt, const std::optional<Tensor>& window = std::nullopt, bool center = true, std::string_view pad_mode = "reflect", bool normalized = false, std::optional<bool> onesided = std::nullopt, std::optional<bool> return_complex = std::nullopt);
// istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor
AG_API Tensor istft(const Tensor& self, int64_t n_fft, std::optional<int64_t> hop_length = std::nullopt, std::optional<int64_t> win_length = std::nullopt, const std::optional<Tensor>& window = std::nullopt, bool center = true, bool normalized = false, std::optional<bool> onesided = std::nullopt, std::optional<int64_t> length = std::nullopt, bool return_complex = false);
// _unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> _unique2(const Tensor& self, bool sorted = true, bool return_inverse = false, bool return_counts = false);
// unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> unique_consecutive(const Tensor& self, bool return_inverse = false, bool return_counts = false, std::optional<int64_t> dim = std::nullopt);
// unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> unique_dim(const Tensor& self, int64_t dim, bool sorted = true, bool return_inverse = false, bool return_counts = false);
// bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor
AG_API Tensor bincount(const Tensor& self, const std::optional<Tensor>& weights = std::nullopt, int64_t minlength = 0);
// isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor
AG_API Tensor isin(const Tensor& elements, const Tensor& test_elements, bool assume_unique = false, bool invert = false);
// max_unpool1d(Tensor self, Tensor indices, int[1] output_size) -> Tensor
AG_API Tensor max_unpool1d(const Tensor& self, const Tensor& indices, IntArrayRef output_size);
// max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor
AG_API Tensor max_unpool2d(const Tensor& self, const Tensor& indices, IntArrayRef output_size);
AG_API Tensor& max_unpool2d_out(Tensor& out, const Tensor& self, const Tensor& indices, IntArrayRef output_size);
// max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride=1, int[3] padding=0) -> Tensor
AG_API Tensor max_unpool3d(const Tensor& self, const Tensor& indices, IntArrayRef output_size, IntArrayRef stride = 1, IntArrayRef padding = 0);
AG_API Tensor& max_unpool3d_out(Tensor& out, const Tensor& self, const Tensor& indices, IntArrayRef output_size, IntArrayRef stride = 1, IntArrayRef padding = 0);
// view(Tensor(a) self, int[] size) -> Tensor(a)
AG_API Tensor view(const Tensor& self, IntArrayRef size);
// reshape(Tensor(a) self, int[] shape) -> Tensor(a)
AG_API Tensor reshape(const Tensor& self, IntArrayRef shape);
// view_as(Tensor(a) self, Tensor other) -> Tensor(a)
AG_API Tensor view_as(const Tensor& self, const Tensor& other);
// reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)
AG_API Tensor reshape_as(const Tensor& self, const Tensor& other);
// flatten(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)
AG_API Tensor flatten(const Tensor& self, int64_t start_dim = 0, int64_t end_dim = -1);
// ravel(Tensor(a) self) -> Tensor(a)
AG_API Tensor ravel(const Tensor& self);
// unflatten(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)
AG_API Tensor unflatten(const Tensor& self, int64_t dim, IntArrayRef sizes);
// expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)
AG_API Tensor expand(const Tensor& self, IntArrayRef size, bool implicit = false);
// broadcast_tensors(Tensor[] tensors) -> Tensor[]
AG_API std::vector<Tensor> broadcast_tensors(TensorList tensors);
// expand_as(Tensor(a) self, Tensor other) -> Tensor(a)
AG_API Tensor expand_as(const Tensor& self, const Tensor& other);
// broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)
AG_API Tensor broadcast_to(const Tensor& self, IntArrayRef size);
// sum_to_size(Tensor self, int[] size) -> Tensor
AG_API Tensor sum_to_size(const Tensor& self, IntArrayRef size);
// permute(Tensor(a) self, int[] dims) -> Tensor(a)
AG_API Tensor permute(const Tensor& self, IntArrayRef dims);
// transpose(Tensor(a) self, int dim0, int dim1) -> Tensor(a)
AG_API Tensor transpose(const Tensor& self, int64_t dim0, int64_t dim1);
// swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)
AG_API Tensor swapaxes(const Tensor& self, int64_t axis0, int64_t axis1);
// swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)
AG_API Tensor swapdims(const Tensor& self, int64_t dim0, int64_t dim1);
// t(Tensor(a) self) -> Tensor(a)
AG_API Tensor t(const Tensor& self);
// numpy_T(Tensor(a) self) -> Tensor(a)
AG_API Tensor numpy_T(const Tensor& self);
// mT(Tensor(a) self) -> Tensor(a)
AG_API Tensor mT(const Tensor& self);
// adjoint(Tensor(a) self) -> Tensor(a)
AG_API Tensor adjoint(const Tensor& self);
// mH(Tensor(a) self) -> Tensor(a)
AG_API Tensor mH(const Tensor& self);
// matrix_H(Tensor(a) self) -> Tensor(a)
AG_API Tensor matrix_H(const Tensor& self);
// movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)
AG_API Tensor movedim(const Tensor& self, IntArrayRef source, IntArrayRef destination);
// movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)
AG_API Tensor movedim(const Tensor& self, int64_t source, int64_t destination);
// moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)
AG_API Tensor moveaxis(const Tensor& self, IntArrayRef source, IntArrayRef destination);
// moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)
AG_API Tensor moveaxis(const Tensor& self, int64_t source, int64_t destination);
// squeeze(Tensor(a) self) -> Tensor(a)
AG_API Tensor squeeze(const Tensor& self);
// squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)
AG_API Tensor squeeze(const Tensor& self, int64_t dim);
// squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)
AG_API Tensor squeeze(const Tensor& self, IntArrayRef dim);
// unsqueeze(Tensor(a) self, int dim) -> Tensor(a)
AG_API Tensor unsqueeze(const Tensor& self, int64_t dim);
// squeeze_(Tensor(a!) self) -> Tensor(a!)
AG_API Tensor& squeeze_(const Tensor& self);
// squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)
AG_API Tensor& squeeze_(const Tensor& self, int64_t dim);
// unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)
AG_API Tensor& unsqueeze_(const Tensor& self, int64_t dim);
// transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)
AG_API Tensor& transpose_(const Tensor& self, int64_t dim0, int64_t dim1);
// t_(Tensor(a!) self) -> Tensor(a!)
AG_API Tensor& t_(const Tensor& self);
// conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=1, int[3] padding=0, int[3] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef dilation = 1, int64_t groups = 1);
// conv3d.padding(Tensor input, Tensor weight, Tensor? bias, int[3] stride, PaddingMode padding, int[3] dilation=1, int groups=1) -> Tensor
AG_API Tensor conv3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias, IntArrayRef stride, PaddingMode padding, IntArrayRef dilation = 1, int64_t groups = 1);
// conv_transpose3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=1, int[3] padding=0, int[3] output_padding=0, int groups=1, int[3] dilation=1) -> Tensor
AG_API Tensor conv_transpose3d(const Tensor& input, const Tensor& weight, const std::optional<Tensor>& bias = std::nullopt, IntArrayRef stride = 1, IntArrayRef padding = 0, IntArrayRef output_padding = 0, int64_t groups = 1, IntArrayRef dilation = 1);
// max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> max_pool3d_with_indices(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor
AG_API Tensor max_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, IntArrayRef dilation = 1, bool ceil_mode = false);
// avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor
AG_API Tensor avg_pool3d(const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true, std::optional<int64_t> divisor_override = std::nullopt);
AG_API Tensor& avg_pool3d_out(Tensor& out, const Tensor& self, IntArrayRef kernel_size, IntArrayRef stride = IntArrayRef{}, IntArrayRef padding = 0, bool ceil_mode = false, bool count_include_pad = true, std::optional<int64_t> divisor_override = std::nullopt);
// adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor
AG_API Tensor adaptive_avg_pool3d(const Tensor& self, IntArrayRef output_size);
AG_API Tensor& adaptive_avg_pool3d_out(Tensor& out, const Tensor& self, IntArrayRef output_size);
// adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor> adaptive_max_pool3d(const Tensor& self, IntArrayRef output_size);
// hann_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor
AG_API Tensor hann_window(int64_t window_length, bool periodic = true, const TensorOptions& options = {});
// hamming_window(int window_length, bool periodic=True, float alpha=0.54, float beta=0.46, *, TensorOptions options={}) -> Tensor
AG_API Tensor hamming_window(int64_t window_length, bool periodic = true, double alpha = 0.54, double beta = 0.46, const TensorOptions& options = {});
// blackman_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor
AG_API Tensor blackman_window(int64_t window_length, bool periodic = true, const TensorOptions& options = {});
// bartlett_window(int window_length, bool periodic=True, *, TensorOptions options={}) -> Tensor
AG_API Tensor bartlett_window(int64_t window_length, bool periodic = true, const TensorOptions& options = {});
// kaiser_window(int window_length, bool periodic=True, float beta=12.0, *, TensorOptions options={}) -> Tensor
AG_API Tensor kaiser_window(int64_t window_length, bool periodic = true, double beta = 12.0, const TensorOptions& options = {});

}  // namespace argand

namespace argand::fft {

inline Tensor fft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_fft(self, n, dim, norm); }
inline Tensor& fft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_fft_out(out, self, n, dim, norm); }
inline Tensor ifft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_ifft(self, n, dim, norm); }
inline Tensor& ifft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_ifft_out(out, self, n, dim, norm); }
inline Tensor rfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_rfft(self, n, dim, norm); }
inline Tensor& rfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_rfft_out(out, self, n, dim, norm); }
inline Tensor irfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_irfft(self, n, dim, norm); }
inline Tensor& irfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_irfft_out(out, self, n, dim, norm); }
inline Tensor hfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_hfft(self, n, dim, norm); }
inline Tensor& hfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_hfft_out(out, self, n, dim, norm); }
inline Tensor ihfft(const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_ihfft(self, n, dim, norm); }
inline Tensor& ihfft_out(Tensor& out, const Tensor& self, std::optional<int64_t> n = std::nullopt, int64_t dim = -1, std::optional<std::string_view> norm = std::nullopt) { return fft_ihfft_out(out, self, n, dim, norm); }
inline Tensor fftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_fftn(self, s, dim, norm); }
inline Tensor& fftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_fftn_out(out, self, s, dim, norm); }
inline Tensor ifftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_ifftn(self, s, dim, norm); }
inline Tensor& ifftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_ifftn_out(out, self, s, dim, norm); }
inline Tensor rfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_rfftn(self, s, dim, norm); }
inline Tensor& rfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_rfftn_out(out, self, s, dim, norm); }
inline Tensor irfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_irfftn(self, s, dim, norm); }
inline Tensor& irfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_irfftn_out(out, self, s, dim, norm); }
inline Tensor hfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_hfftn(self, s, dim, norm); }
inline Tensor& hfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_hfftn_out(out, self, s, dim, norm); }
inline Tensor ihfftn(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_ihfftn(self, s, dim, norm); }
inline Tensor& ihfftn_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = std::nullopt, std::optional<std::string_view> norm = std::nullopt) { return fft_ihfftn_out(out, self, s, dim, norm); }
inline Tensor fft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_fft2(self, s, dim, norm); }
inline Tensor& fft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_fft2_out(out, self, s, dim, norm); }
inline Tensor ifft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_ifft2(self, s, dim, norm); }
inline Tensor& ifft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_ifft2_out(out, self, s, dim, norm); }
inline Tensor rfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_rfft2(self, s, dim, norm); }
inline Tensor& rfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_rfft2_out(out, self, s, dim, norm); }
inline Tensor irfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_irfft2(self, s, dim, norm); }
inline Tensor& irfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_irfft2_out(out, self, s, dim, norm); }
inline Tensor hfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_hfft2(self, s, dim, norm); }
inline Tensor& hfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_hfft2_out(out, self, s, dim, norm); }
inline Tensor ihfft2(const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_ihfft2(self, s, dim, norm); }
inline Tensor& ihfft2_out(Tensor& out, const Tensor& self, OptionalIntArrayRef s = std::nullopt, OptionalIntArrayRef dim = IntArrayRef({-2,-1}), std::optional<std::string_view> norm = std::nullopt) { return fft_ihfft2_out(out, self, s, dim, norm); }
inline Tensor fftfreq(int64_t n, double d = 1.0, const TensorOptions& options = {}) { return fft_fftfreq(n, d, options); }
inline Tensor rfftfreq(int64_t n, double d = 1.0, const TensorOptions& options = {}) { return fft_rfftfreq(n, d, options); }
inline Tensor fftshift(const Tensor& self, OptionalIntArrayRef dim = std::nullopt) { return fft_fftshift(self, dim); }
inline Tensor ifftshift(const Tensor& self, OptionalIntArrayRef dim = std::nullopt) { return fft_ifftshift(self, dim); }

}  // namespace argand::fft

namespace argand::linalg {

inline Tensor cross(const Tensor& self, const Tensor& other, int64_t dim = -1) { return linalg_cross(self, other, dim); }
inline Tensor& cross_out(Tensor& out, const Tensor& self, const Tensor& other, int64_t dim = -1) { return linalg_cross_out(out, self, other, dim); }
inline Tensor cholesky(const Tensor& self, bool upper = false) { return linalg_cholesky(self, upper); }
inline Tensor& cholesky_out(Tensor& out, const Tensor& self, bool upper = false) { return linalg_cholesky_out(out, self, upper); }
inline std::tuple<Tensor, Tensor> cholesky_ex(const Tensor& self, bool upper = false, bool check_errors = false) { return linalg_cholesky_ex(self, upper, check_errors); }
inline Tensor matrix_power(const Tensor& self, int64_t n) { return linalg_matrix_power(self, n); }
inline Tensor& matrix_power_out(Tensor& out, const Tensor& self, int64_t n) { return linalg_matrix_power_out(out, self, n); }
inline Tensor matrix_exp(const Tensor& self) { return linalg_matrix_exp(self); }
inline Tensor multi_dot(TensorList tensors) { return linalg_multi_dot(tensors); }
inline Tensor& multi_dot_out(Tensor& out, TensorList tensors) { return linalg_multi_dot_out(out, tensors); }
inline Tensor tensorinv(const Tensor& self, int64_t ind = 2) { return linalg_tensorinv(self, ind); }
inline Tensor& tensorinv_out(Tensor& out, const Tensor& self, int64_t ind = 2) { return linalg_tensorinv_out(out, self, ind); }
inline Tensor tensorsolve(const Tensor& self, const Tensor& other, OptionalIntArrayRef dims = std::nullopt) { return linalg_tensorsolve(self, other, dims); }
inline Tensor& tensorsolve_out(Tensor& out, const Tensor& self, const Tensor& other, OptionalIntArrayRef dims = std::nullopt) { return linalg_tensorsolve_out(out, self, other, dims); }
inline Tensor vecdot(const Tensor& x, const Tensor& y, int64_t dim = -1) { return linalg_vecdot(x, y, dim); }
inline Tensor& vecdot_out(Tensor& out, const Tensor& x, const Tensor& y, int64_t dim = -1) { return linalg_vecdot_out(out, x, y, dim); }
inline Tensor matmul(const Tensor& self, const Tensor& other) { return linalg_matmul(self, other); }
inline Tensor& matmul_out(Tensor& out, const Tensor& self, const Tensor& other) { return linalg_matmul_out(out, self, other); }
inline Tensor diagonal(const Tensor& self, int64_t offset = 0, int64_t dim1 = -2, int64_t dim2 = -1) { return linalg_diagonal(self, offset, dim1, dim2); }
inline Tensor vander(const Tensor& self, std::optional<int64_t> N = std::nullopt) { return linalg_vander(self, N); }
inline std::tuple<Tensor, Tensor> lu_factor(const Tensor& self, bool pivot = true) { return linalg_lu_factor(self, pivot); }
inline std::tuple<Tensor, Tensor, Tensor> lu_factor_ex(const Tensor& self, bool pivot = true, bool check_errors = false) { return linalg_lu_factor_ex(self, pivot, check_errors); }
inline std::tuple<Tensor, Tensor, Tensor> lu(const Tensor& self, bool pivot = true) { return linalg_lu(self, pivot); }
inline Tensor lu_solve(const Tensor& LU, const Tensor& pivots, const Tensor& B, bool left = true, bool adjoint = false) { return linalg_lu_solve(LU, pivots, B, left, adjoint); }
inline Tensor& lu_solve_out(Tensor& out, const Tensor& LU, const Tensor& pivots, const Tensor& B, bool left = true, bool adjoint = false) { return linalg_lu_solve_out(out, LU, pivots, B, left, adjoint); }
inline Tensor solve(const Tensor& self, const Tensor& other, bool left = true) { return linalg_solve(self, other, left); }
inline Tensor& solve_out(Tensor& out, const Tensor& self, const Tensor& other, bool left = true) { return linalg_solve_out(out, self, other, left); }
inline std::tuple<Tensor, Tensor> solve_ex(const Tensor& self, const Tensor& other, bool left = true, bool check_errors = false) { return linalg_solve_ex(self, other, left, check_errors); }
inline Tensor inv(const Tensor& self) { return linalg_inv(self); }
inline Tensor& inv_out(Tensor& out, const Tensor& self) { return linalg_inv_out(out, self); }
inline std::tuple<Tensor, Tensor> inv_ex(const Tensor& self, bool check_errors = false) { return linalg_inv_ex(self, check_errors); }
inline Tensor det(const Tensor& self) { return linalg_det(self); }
inline Tensor& det_out(Tensor& out, const Tensor& self) { return linalg_det_out(out, self); }
inline std::tuple<Tensor, Tensor> slogdet(const Tensor& self) { return linalg_slogdet(self); }
inline Tensor vector_norm(const Tensor& self, const Scalar& ord = 2, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_vector_norm(self, ord, dim, keepdim, dtype); }
inline Tensor& vector_norm_out(Tensor& out, const Tensor& self, const Scalar& ord = 2, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_vector_norm_out(out, self, ord, dim, keepdim, dtype); }
inline Tensor matrix_norm(const Tensor& self, const Scalar& ord, IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_matrix_norm(self, ord, dim, keepdim, dtype); }
inline Tensor& matrix_norm_out(Tensor& out, const Tensor& self, const Scalar& ord, IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_matrix_norm_out(out, self, ord, dim, keepdim, dtype); }
inline Tensor matrix_norm(const Tensor& self, std::string_view ord = "fro", IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_matrix_norm(self, ord, dim, keepdim, dtype); }
inline Tensor& matrix_norm_out(Tensor& out, const Tensor& self, std::string_view ord = "fro", IntArrayRef dim = IntArrayRef({-2,-1}), bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_matrix_norm_out(out, self, ord, dim, keepdim, dtype); }
inline Tensor norm(const Tensor& self, const std::optional<Scalar>& ord = std::nullopt, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_norm(self, ord, dim, keepdim, dtype); }
inline Tensor& norm_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& ord = std::nullopt, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_norm_out(out, self, ord, dim, keepdim, dtype); }
inline Tensor norm(const Tensor& self, std::string_view ord, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_norm(self, ord, dim, keepdim, dtype); }
inline Tensor& norm_out(Tensor& out, const Tensor& self, std::string_view ord, OptionalIntArrayRef dim = std::nullopt, bool keepdim = false, std::optional<DType> dtype = std::nullopt) { return linalg_norm_out(out, self, ord, dim, keepdim, dtype); }
inline Tensor cond(const Tensor& self, const std::optional<Scalar>& p = std::nullopt) { return linalg_cond(self, p); }
inline Tensor& cond_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& p = std::nullopt) { return linalg_cond_out(out, self, p); }
inline Tensor cond(const Tensor& self, std::string_view p) { return linalg_cond(self, p); }
inline Tensor& cond_out(Tensor& out, const Tensor& self, std::string_view p) { return linalg_cond_out(out, self, p); }
inline Tensor matrix_rank(const Tensor& self, std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt, bool hermitian = false) { return linalg_matrix_rank(self, atol, rtol, hermitian); }
inline Tensor matrix_rank(const Tensor& input, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol, bool hermitian = false) { return linalg_matrix_rank(input, atol, rtol, hermitian); }
inline Tensor pinv(const Tensor& self, std::optional<double> atol = std::nullopt, std::optional<double> rtol = std::nullopt, bool hermitian = false) { return linalg_pinv(self, atol, rtol, hermitian); }
inline Tensor pinv(const Tensor& self, const std::optional<Tensor>& atol, const std::optional<Tensor>& rtol, bool hermitian = false) { return linalg_pinv(self, atol, rtol, hermitian); }
inline std::tuple<Tensor, Tensor> qr(const Tensor& self, std::string_view mode = "reduced") { return linalg_qr(self, mode); }
inline Tensor householder_product(const Tensor& self, const Tensor& tau) { return linalg_householder_product(self, tau); }
inline Tensor& householder_product_out(Tensor& out, const Tensor& self, const Tensor& tau) { return linalg_householder_product_out(out, self, tau); }
inline std::tuple<Tensor, Tensor, Tensor, Tensor> lstsq(const Tensor& self, const Tensor& b, std::optional<double> rcond = std::nullopt, std::optional<std::string_view> driver = std::nullopt) { return linalg_lstsq(self, b, rcond, driver); }
inline std::tuple<Tensor, Tensor> eigh(const Tensor& self, std::string_view UPLO = "L") { return linalg_eigh(self, UPLO); }
inline Tensor eigvalsh(const Tensor& self, std::string_view UPLO = "L") { return linalg_eigvalsh(self, UPLO); }
inline Tensor& eigvalsh_out(Tensor& out, const Tensor& self, std::string_view UPLO = "L") { return linalg_eigvalsh_out(out, self, UPLO); }
inline std::tuple<Tensor, Tensor, Tensor> svd(const Tensor& self, bool full_matrices = true, std::optional<std::string_view> driver = std::nullopt) { return linalg_svd(self, full_matrices, driver); }
inline Tensor svdvals(const Tensor& self, std::optional<std::string_view> driver = std::nullopt) { return linalg_svdvals(self, driver); }
inline Tensor& svdvals_out(Tensor& out, const Tensor& self, std::optional<std::string_view> driver = std::nullopt) { return linalg_svdvals_out(out, self, driver); }
inline std::tuple<Tensor, Tensor> eig(const Tensor& self) { return linalg_eig(self); }
inline Tensor eigvals(const Tensor& self) { return linalg_eigvals(self); }
inline Tensor& eigvals_out(Tensor& out, const Tensor& self) { return linalg_eigvals_out(out, self); }
inline Tensor solve_triangular(const Tensor& self, const Tensor& B, bool upper, bool left = true, bool unitriangular = false) { return linalg_solve_triangular(self, B, upper, left, unitriangular); }
inline Tensor& solve_triangular_out(Tensor& out, const Tensor& self, const Tensor& B, bool upper, bool left = true, bool unitriangular = false) { return linalg_solve_triangular_out(out, self, B, upper, left, unitriangular); }

}  // namespace argand::linalg
