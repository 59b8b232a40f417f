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
// greater(Tensor self, Scalar other) -> Tensor
AG_API Tensor greater(const Tensor& self, const Scalar& other);
// greater_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor greater_equal(const Tensor& self, const Tensor& other);
// greater_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor greater_equal(const Tensor& self, const Scalar& other);
// less(Tensor self, Tensor other) -> Tensor
AG_API Tensor less(const Tensor& self, const Tensor& other);
// less(Tensor self, Scalar other) -> Tensor
AG_API Tensor less(const Tensor& self, const Scalar& other);
// less_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor less_equal(const Tensor& self, const Tensor& other);
// less_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor less_equal(const Tensor& self, const Scalar& other);
// not_equal(Tensor self, Tensor other) -> Tensor
AG_API Tensor not_equal(const Tensor& self, const Tensor& other);
// not_equal(Tensor self, Scalar other) -> Tensor
AG_API Tensor not_equal(const Tensor& self, const Scalar& other);
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
// clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor
AG_API Tensor clip(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clip_(const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
AG_API Tensor& clip_out(Tensor& out, const Tensor& self, const std::optional<Scalar>& min = std::nullopt, const std::optional<Scalar>& max = std::nullopt);
// prelu(Tensor self, Tensor weight) -> Tensor
AG_API Tensor prelu(const Tensor& self, const Tensor& weight);
// float_power(Tensor self, Tensor exponent) -> Tensor
AG_API Tensor float_power(const Tensor& self, const Tensor& exponent);
// float_power(Tensor self, Scalar exponent) -> Tensor
AG_API Tensor float_power(const Tensor& self, const Scalar& exponent);
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
// normalize(Tensor self, float p=2.0, int dim=1, float eps=1e-12) -> Tensor
AG_API Tensor normalize(const Tensor& self, double p = 2.0, int64_t dim = 1, double eps = 1e-12);
AG_API Tensor& normalize_out(Tensor& out, const Tensor& self, double p = 2.0, int64_t dim = 1, double eps = 1e-12);
// cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor
AG_API Tensor cosine_similarity(const Tensor& x1, const Tensor& x2, int64_t dim = 1, double eps = 1e-08);
// pairwise_distance(Tensor x1, Tensor x2, float p=2.0, float eps=1e-06, bool keepdim=False) -> Tensor
AG_API Tensor pairwise_distance(const Tensor& x1, const Tensor& x2, double p = 2.0, double eps = 1e-06, bool keepdim = false);
// einsum(str equation, Tensor[] tensors) -> Tensor
AG_API Tensor einsum(std::string_view equation, TensorList tensors);
// embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor
AG_API Tensor embedding(const Tensor& weight, const Tensor& indices, int64_t padding_idx = -1, bool scale_grad_by_freq = false, bool sparse = false);
// embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)
AG_API Tensor& embedding_renorm_(const Tensor& self, const Tensor& indices, double max_norm, double norm_type);
// one_hot(Tensor self, int num_classes=-1) -> Tensor
AG_API Tensor one_hot(const Tensor& self, int64_t num_classes = -1);
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
// _unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> _unique2(const Tensor& self, bool sorted = true, bool return_inverse = false, bool return_counts = false);
// unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)
AG_API std::tuple<Tensor, Tensor, Tensor> unique_consecutive(const Tensor& self, bool return_inverse = false, bool return_counts = false);
// bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor
AG_API Tensor bincount(const Tensor& self, const std::optional<Tensor>& weights = std::nullopt, int64_t minlength = 0);
// isin(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor
AG_API Tensor isin(const Tensor& elements, const Tensor& test_elements, bool assume_unique = false, bool invert = false);
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

}  // namespace argand
