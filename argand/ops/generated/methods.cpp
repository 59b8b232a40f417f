// Written by tools/generate from the operations' schemas; edit those.
#include "argand/ops/functions.h"

namespace argand {

Tensor Tensor::sigmoid() const { return argand::sigmoid(*this); }
Tensor& Tensor::sigmoid_() const { return argand::sigmoid_(*this); }
Tensor Tensor::log_sigmoid() const { return argand::log_sigmoid(*this); }
Tensor& Tensor::log_sigmoid_() const { return argand::log_sigmoid_(*this); }
Tensor Tensor::relu() const { return argand::relu(*this); }
Tensor& Tensor::relu_() const { return argand::relu_(*this); }
Tensor Tensor::relu6() const { return argand::relu6(*this); }
Tensor& Tensor::relu6_() const { return argand::relu6_(*this); }
Tensor Tensor::leaky_relu(const Scalar& negative_slope) const { return argand::leaky_relu(*this, negative_slope); }
Tensor& Tensor::leaky_relu_(const Scalar& negative_slope) const { return argand::leaky_relu_(*this, negative_slope); }
Tensor Tensor::_prelu_kernel(const Tensor& weight) const { return argand::_prelu_kernel(*this, weight); }
Tensor& Tensor::_prelu_kernel_(const Tensor& weight) const { return argand::_prelu_kernel_(*this, weight); }
Tensor Tensor::_prelu_kernel(const Scalar& weight) const { return argand::_prelu_kernel(*this, weight); }
Tensor& Tensor::_prelu_kernel_(const Scalar& weight) const { return argand::_prelu_kernel_(*this, weight); }
Tensor Tensor::elu(const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) const { return argand::elu(*this, alpha, scale, input_scale); }
Tensor& Tensor::elu_(const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) const { return argand::elu_(*this, alpha, scale, input_scale); }
Tensor Tensor::selu() const { return argand::selu(*this); }
Tensor& Tensor::selu_() const { return argand::selu_(*this); }
Tensor Tensor::celu(const Scalar& alpha) const { return argand::celu(*this, alpha); }
Tensor& Tensor::celu_(const Scalar& alpha) const { return argand::celu_(*this, alpha); }
Tensor Tensor::gelu(std::string_view approximate) const { return argand::gelu(*this, approximate); }
Tensor& Tensor::gelu_(std::string_view approximate) const { return argand::gelu_(*this, approximate); }
Tensor Tensor::silu() const { return argand::silu(*this); }
Tensor& Tensor::silu_() const { return argand::silu_(*this); }
Tensor Tensor::mish() const { return argand::mish(*this); }
Tensor& Tensor::mish_() const { return argand::mish_(*this); }
Tensor Tensor::softplus(const Scalar& beta, const Scalar& threshold) const { return argand::softplus(*this, beta, threshold); }
Tensor& Tensor::softplus_(const Scalar& beta, const Scalar& threshold) const { return argand::softplus_(*this, beta, threshold); }
Tensor Tensor::softsign() const { return argand::softsign(*this); }
Tensor& Tensor::softsign_() const { return argand::softsign_(*this); }
Tensor Tensor::hardtanh(const Scalar& min_val, const Scalar& max_val) const { return argand::hardtanh(*this, min_val, max_val); }
Tensor& Tensor::hardtanh_(const Scalar& min_val, const Scalar& max_val) const { return argand::hardtanh_(*this, min_val, max_val); }
Tensor Tensor::hardsigmoid() const { return argand::hardsigmoid(*this); }
Tensor& Tensor::hardsigmoid_() const { return argand::hardsigmoid_(*this); }
Tensor Tensor::hardswish() const { return argand::hardswish(*this); }
Tensor& Tensor::hardswish_() const { return argand::hardswish_(*this); }
Tensor Tensor::threshold(const Scalar& threshold, const Scalar& value) const { return argand::threshold(*this, threshold, value); }
Tensor& Tensor::threshold_(const Scalar& threshold, const Scalar& value) const { return argand::threshold_(*this, threshold, value); }
Tensor Tensor::hardshrink(const Scalar& lambd) const { return argand::hardshrink(*this, lambd); }
Tensor& Tensor::hardshrink_(const Scalar& lambd) const { return argand::hardshrink_(*this, lambd); }
Tensor Tensor::softshrink(const Scalar& lambd) const { return argand::softshrink(*this, lambd); }
Tensor& Tensor::softshrink_(const Scalar& lambd) const { return argand::softshrink_(*this, lambd); }
Tensor Tensor::tanhshrink() const { return argand::tanhshrink(*this); }
Tensor& Tensor::tanhshrink_() const { return argand::tanhshrink_(*this); }
Tensor Tensor::add(const Tensor& other, const Scalar& alpha) const { return argand::add(*this, other, alpha); }
Tensor& Tensor::add_(const Tensor& other, const Scalar& alpha) const { return argand::add_(*this, other, alpha); }
Tensor Tensor::add(const Scalar& other, const Scalar& alpha) const { return argand::add(*this, other, alpha); }
Tensor& Tensor::add_(const Scalar& other, const Scalar& alpha) const { return argand::add_(*this, other, alpha); }
Tensor Tensor::sub(const Tensor& other, const Scalar& alpha) const { return argand::sub(*this, other, alpha); }
Tensor& Tensor::sub_(const Tensor& other, const Scalar& alpha) const { return argand::sub_(*this, other, alpha); }
Tensor Tensor::sub(const Scalar& other, const Scalar& alpha) const { return argand::sub(*this, other, alpha); }
Tensor& Tensor::sub_(const Scalar& other, const Scalar& alpha) const { return argand::sub_(*this, other, alpha); }
Tensor Tensor::rsub(const Tensor& other, const Scalar& alpha) const { return argand::rsub(*this, other, alpha); }
Tensor& Tensor::rsub_(const Tensor& other, const Scalar& alpha) const { return argand::rsub_(*this, other, alpha); }
Tensor Tensor::rsub(const Scalar& other, const Scalar& alpha) const { return argand::rsub(*this, other, alpha); }
Tensor& Tensor::rsub_(const Scalar& other, const Scalar& alpha) const { return argand::rsub_(*this, other, alpha); }
Tensor Tensor::mul(const Tensor& other) const { return argand::mul(*this, other); }
Tensor& Tensor::mul_(const Tensor& other) const { return argand::mul_(*this, other); }
Tensor Tensor::mul(const Scalar& other) const { return argand::mul(*this, other); }
Tensor& Tensor::mul_(const Scalar& other) const { return argand::mul_(*this, other); }
Tensor Tensor::div(const Tensor& other) const { return argand::div(*this, other); }
Tensor& Tensor::div_(const Tensor& other) const { return argand::div_(*this, other); }
Tensor Tensor::div(const Scalar& other) const { return argand::div(*this, other); }
Tensor& Tensor::div_(const Scalar& other) const { return argand::div_(*this, other); }
Tensor Tensor::div_floor(const Tensor& other) const { return argand::div_floor(*this, other); }
Tensor& Tensor::div_floor_(const Tensor& other) const { return argand::div_floor_(*this, other); }
Tensor Tensor::div_floor(const Scalar& other) const { return argand::div_floor(*this, other); }
Tensor& Tensor::div_floor_(const Scalar& other) const { return argand::div_floor_(*this, other); }
Tensor Tensor::div_trunc(const Tensor& other) const { return argand::div_trunc(*this, other); }
Tensor& Tensor::div_trunc_(const Tensor& other) const { return argand::div_trunc_(*this, other); }
Tensor Tensor::div_trunc(const Scalar& other) const { return argand::div_trunc(*this, other); }
Tensor& Tensor::div_trunc_(const Scalar& other) const { return argand::div_trunc_(*this, other); }
Tensor Tensor::floor_divide(const Tensor& other) const { return argand::floor_divide(*this, other); }
Tensor& Tensor::floor_divide_(const Tensor& other) const { return argand::floor_divide_(*this, other); }
Tensor Tensor::floor_divide(const Scalar& other) const { return argand::floor_divide(*this, other); }
Tensor& Tensor::floor_divide_(const Scalar& other) const { return argand::floor_divide_(*this, other); }
Tensor Tensor::remainder(const Tensor& other) const { return argand::remainder(*this, other); }
Tensor& Tensor::remainder_(const Tensor& other) const { return argand::remainder_(*this, other); }
Tensor Tensor::remainder(const Scalar& other) const { return argand::remainder(*this, other); }
Tensor& Tensor::remainder_(const Scalar& other) const { return argand::remainder_(*this, other); }
Tensor Tensor::fmod(const Tensor& other) const { return argand::fmod(*this, other); }
Tensor& Tensor::fmod_(const Tensor& other) const { return argand::fmod_(*this, other); }
Tensor Tensor::fmod(const Scalar& other) const { return argand::fmod(*this, other); }
Tensor& Tensor::fmod_(const Scalar& other) const { return argand::fmod_(*this, other); }
Tensor Tensor::pow(const Tensor& exponent) const { return argand::pow(*this, exponent); }
Tensor& Tensor::pow_(const Tensor& exponent) const { return argand::pow_(*this, exponent); }
Tensor Tensor::pow(const Scalar& exponent) const { return argand::pow(*this, exponent); }
Tensor& Tensor::pow_(const Scalar& exponent) const { return argand::pow_(*this, exponent); }
Tensor Tensor::neg() const { return argand::neg(*this); }
Tensor& Tensor::neg_() const { return argand::neg_(*this); }
Tensor Tensor::positive() const { return argand::positive(*this); }
Tensor& Tensor::positive_() const { return argand::positive_(*this); }
Tensor Tensor::abs() const { return argand::abs(*this); }
Tensor& Tensor::abs_() const { return argand::abs_(*this); }
Tensor Tensor::sign() const { return argand::sign(*this); }
Tensor& Tensor::sign_() const { return argand::sign_(*this); }
Tensor Tensor::sgn() const { return argand::sgn(*this); }
Tensor& Tensor::sgn_() const { return argand::sgn_(*this); }
Tensor Tensor::angle() const { return argand::angle(*this); }
Tensor& Tensor::angle_() const { return argand::angle_(*this); }
Tensor Tensor::conj_physical() const { return argand::conj_physical(*this); }
Tensor& Tensor::conj_physical_() const { return argand::conj_physical_(*this); }
Tensor Tensor::square() const { return argand::square(*this); }
Tensor& Tensor::square_() const { return argand::square_(*this); }
Tensor Tensor::reciprocal() const { return argand::reciprocal(*this); }
Tensor& Tensor::reciprocal_() const { return argand::reciprocal_(*this); }
Tensor Tensor::sqrt() const { return argand::sqrt(*this); }
Tensor& Tensor::sqrt_() const { return argand::sqrt_(*this); }
Tensor Tensor::rsqrt() const { return argand::rsqrt(*this); }
Tensor& Tensor::rsqrt_() const { return argand::rsqrt_(*this); }
Tensor Tensor::hypot(const Tensor& other) const { return argand::hypot(*this, other); }
Tensor& Tensor::hypot_(const Tensor& other) const { return argand::hypot_(*this, other); }
Tensor Tensor::hypot(const Scalar& other) const { return argand::hypot(*this, other); }
Tensor& Tensor::hypot_(const Scalar& other) const { return argand::hypot_(*this, other); }
Tensor Tensor::addcmul(const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) const { return argand::addcmul(*this, tensor1, tensor2, value); }
Tensor& Tensor::addcmul_(const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) const { return argand::addcmul_(*this, tensor1, tensor2, value); }
Tensor Tensor::addcdiv(const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) const { return argand::addcdiv(*this, tensor1, tensor2, value); }
Tensor& Tensor::addcdiv_(const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) const { return argand::addcdiv_(*this, tensor1, tensor2, value); }
Tensor Tensor::lerp(const Tensor& end, const Tensor& weight) const { return argand::lerp(*this, end, weight); }
Tensor& Tensor::lerp_(const Tensor& end, const Tensor& weight) const { return argand::lerp_(*this, end, weight); }
Tensor Tensor::lerp(const Tensor& end, const Scalar& weight) const { return argand::lerp(*this, end, weight); }
Tensor& Tensor::lerp_(const Tensor& end, const Scalar& weight) const { return argand::lerp_(*this, end, weight); }
Tensor Tensor::lerp(const Scalar& end, const Scalar& weight) const { return argand::lerp(*this, end, weight); }
Tensor& Tensor::lerp_(const Scalar& end, const Scalar& weight) const { return argand::lerp_(*this, end, weight); }
Tensor Tensor::gcd(const Tensor& other) const { return argand::gcd(*this, other); }
Tensor& Tensor::gcd_(const Tensor& other) const { return argand::gcd_(*this, other); }
Tensor Tensor::gcd(const Scalar& other) const { return argand::gcd(*this, other); }
Tensor& Tensor::gcd_(const Scalar& other) const { return argand::gcd_(*this, other); }
Tensor Tensor::lcm(const Tensor& other) const { return argand::lcm(*this, other); }
Tensor& Tensor::lcm_(const Tensor& other) const { return argand::lcm_(*this, other); }
Tensor Tensor::lcm(const Scalar& other) const { return argand::lcm(*this, other); }
Tensor& Tensor::lcm_(const Scalar& other) const { return argand::lcm_(*this, other); }
Tensor Tensor::ldexp(const Tensor& other) const { return argand::ldexp(*this, other); }
Tensor& Tensor::ldexp_(const Tensor& other) const { return argand::ldexp_(*this, other); }
Tensor Tensor::ldexp(const Scalar& other) const { return argand::ldexp(*this, other); }
Tensor& Tensor::ldexp_(const Scalar& other) const { return argand::ldexp_(*this, other); }
Tensor Tensor::eq(const Tensor& other) const { return argand::eq(*this, other); }
Tensor& Tensor::eq_(const Tensor& other) const { return argand::eq_(*this, other); }
Tensor Tensor::eq(const Scalar& other) const { return argand::eq(*this, other); }
Tensor& Tensor::eq_(const Scalar& other) const { return argand::eq_(*this, other); }
Tensor Tensor::ne(const Tensor& other) const { return argand::ne(*this, other); }
Tensor& Tensor::ne_(const Tensor& other) const { return argand::ne_(*this, other); }
Tensor Tensor::ne(const Scalar& other) const { return argand::ne(*this, other); }
Tensor& Tensor::ne_(const Scalar& other) const { return argand::ne_(*this, other); }
Tensor Tensor::lt(const Tensor& other) const { return argand::lt(*this, other); }
Tensor& Tensor::lt_(const Tensor& other) const { return argand::lt_(*this, other); }
Tensor Tensor::lt(const Scalar& other) const { return argand::lt(*this, other); }
Tensor& Tensor::lt_(const Scalar& other) const { return argand::lt_(*this, other); }
Tensor Tensor::le(const Tensor& other) const { return argand::le(*this, other); }
Tensor& Tensor::le_(const Tensor& other) const { return argand::le_(*this, other); }
Tensor Tensor::le(const Scalar& other) const { return argand::le(*this, other); }
Tensor& Tensor::le_(const Scalar& other) const { return argand::le_(*this, other); }
Tensor Tensor::gt(const Tensor& other) const { return argand::gt(*this, other); }
Tensor& Tensor::gt_(const Tensor& other) const { return argand::gt_(*this, other); }
Tensor Tensor::gt(const Scalar& other) const { return argand::gt(*this, other); }
Tensor& Tensor::gt_(const Scalar& other) const { return argand::gt_(*this, other); }
Tensor Tensor::ge(const Tensor& other) const { return argand::ge(*this, other); }
Tensor& Tensor::ge_(const Tensor& other) const { return argand::ge_(*this, other); }
Tensor Tensor::ge(const Scalar& other) const { return argand::ge(*this, other); }
Tensor& Tensor::ge_(const Scalar& other) const { return argand::ge_(*this, other); }
Tensor Tensor::isclose(const Tensor& other, double rtol, double atol, bool equal_nan) const { return argand::isclose(*this, other, rtol, atol, equal_nan); }
Tensor& Tensor::isclose_(const Tensor& other, double rtol, double atol, bool equal_nan) const { return argand::isclose_(*this, other, rtol, atol, equal_nan); }
Tensor Tensor::isclose(const Scalar& other, double rtol, double atol, bool equal_nan) const { return argand::isclose(*this, other, rtol, atol, equal_nan); }
Tensor& Tensor::isclose_(const Scalar& other, double rtol, double atol, bool equal_nan) const { return argand::isclose_(*this, other, rtol, atol, equal_nan); }
Tensor Tensor::isnan() const { return argand::isnan(*this); }
Tensor& Tensor::isnan_() const { return argand::isnan_(*this); }
Tensor Tensor::isinf() const { return argand::isinf(*this); }
Tensor& Tensor::isinf_() const { return argand::isinf_(*this); }
Tensor Tensor::isfinite() const { return argand::isfinite(*this); }
Tensor& Tensor::isfinite_() const { return argand::isfinite_(*this); }
Tensor Tensor::isposinf() const { return argand::isposinf(*this); }
Tensor& Tensor::isposinf_() const { return argand::isposinf_(*this); }
Tensor Tensor::isneginf() const { return argand::isneginf(*this); }
Tensor& Tensor::isneginf_() const { return argand::isneginf_(*this); }
Tensor Tensor::signbit() const { return argand::signbit(*this); }
Tensor& Tensor::signbit_() const { return argand::signbit_(*this); }
Tensor Tensor::logical_and(const Tensor& other) const { return argand::logical_and(*this, other); }
Tensor& Tensor::logical_and_(const Tensor& other) const { return argand::logical_and_(*this, other); }
Tensor Tensor::logical_and(const Scalar& other) const { return argand::logical_and(*this, other); }
Tensor& Tensor::logical_and_(const Scalar& other) const { return argand::logical_and_(*this, other); }
Tensor Tensor::logical_or(const Tensor& other) const { return argand::logical_or(*this, other); }
Tensor& Tensor::logical_or_(const Tensor& other) const { return argand::logical_or_(*this, other); }
Tensor Tensor::logical_or(const Scalar& other) const { return argand::logical_or(*this, other); }
Tensor& Tensor::logical_or_(const Scalar& other) const { return argand::logical_or_(*this, other); }
Tensor Tensor::logical_xor(const Tensor& other) const { return argand::logical_xor(*this, other); }
Tensor& Tensor::logical_xor_(const Tensor& other) const { return argand::logical_xor_(*this, other); }
Tensor Tensor::logical_xor(const Scalar& other) const { return argand::logical_xor(*this, other); }
Tensor& Tensor::logical_xor_(const Scalar& other) const { return argand::logical_xor_(*this, other); }
Tensor Tensor::logical_not() const { return argand::logical_not(*this); }
Tensor& Tensor::logical_not_() const { return argand::logical_not_(*this); }
Tensor Tensor::bitwise_and(const Tensor& other) const { return argand::bitwise_and(*this, other); }
Tensor& Tensor::bitwise_and_(const Tensor& other) const { return argand::bitwise_and_(*this, other); }
Tensor Tensor::bitwise_and(const Scalar& other) const { return argand::bitwise_and(*this, other); }
Tensor& Tensor::bitwise_and_(const Scalar& other) const { return argand::bitwise_and_(*this, other); }
Tensor Tensor::bitwise_or(const Tensor& other) const { return argand::bitwise_or(*this, other); }
Tensor& Tensor::bitwise_or_(const Tensor& other) const { return argand::bitwise_or_(*this, other); }
Tensor Tensor::bitwise_or(const Scalar& other) const { return argand::bitwise_or(*this, other); }
Tensor& Tensor::bitwise_or_(const Scalar& other) const { return argand::bitwise_or_(*this, other); }
Tensor Tensor::bitwise_xor(const Tensor& other) const { return argand::bitwise_xor(*this, other); }
Tensor& Tensor::bitwise_xor_(const Tensor& other) const { return argand::bitwise_xor_(*this, other); }
Tensor Tensor::bitwise_xor(const Scalar& other) const { return argand::bitwise_xor(*this, other); }
Tensor& Tensor::bitwise_xor_(const Scalar& other) const { return argand::bitwise_xor_(*this, other); }
Tensor Tensor::bitwise_not() const { return argand::bitwise_not(*this); }
Tensor& Tensor::bitwise_not_() const { return argand::bitwise_not_(*this); }
Tensor Tensor::bitwise_left_shift(const Tensor& other) const { return argand::bitwise_left_shift(*this, other); }
Tensor& Tensor::bitwise_left_shift_(const Tensor& other) const { return argand::bitwise_left_shift_(*this, other); }
Tensor Tensor::bitwise_left_shift(const Scalar& other) const { return argand::bitwise_left_shift(*this, other); }
Tensor& Tensor::bitwise_left_shift_(const Scalar& other) const { return argand::bitwise_left_shift_(*this, other); }
Tensor Tensor::bitwise_right_shift(const Tensor& other) const { return argand::bitwise_right_shift(*this, other); }
Tensor& Tensor::bitwise_right_shift_(const Tensor& other) const { return argand::bitwise_right_shift_(*this, other); }
Tensor Tensor::bitwise_right_shift(const Scalar& other) const { return argand::bitwise_right_shift(*this, other); }
Tensor& Tensor::bitwise_right_shift_(const Scalar& other) const { return argand::bitwise_right_shift_(*this, other); }
Tensor Tensor::exp() const { return argand::exp(*this); }
Tensor& Tensor::exp_() const { return argand::exp_(*this); }
Tensor Tensor::exp2() const { return argand::exp2(*this); }
Tensor& Tensor::exp2_() const { return argand::exp2_(*this); }
Tensor Tensor::expm1() const { return argand::expm1(*this); }
Tensor& Tensor::expm1_() const { return argand::expm1_(*this); }
Tensor Tensor::log() const { return argand::log(*this); }
Tensor& Tensor::log_() const { return argand::log_(*this); }
Tensor Tensor::log1p() const { return argand::log1p(*this); }
Tensor& Tensor::log1p_() const { return argand::log1p_(*this); }
Tensor Tensor::log2() const { return argand::log2(*this); }
Tensor& Tensor::log2_() const { return argand::log2_(*this); }
Tensor Tensor::log10() const { return argand::log10(*this); }
Tensor& Tensor::log10_() const { return argand::log10_(*this); }
Tensor Tensor::logaddexp(const Tensor& other) const { return argand::logaddexp(*this, other); }
Tensor& Tensor::logaddexp_(const Tensor& other) const { return argand::logaddexp_(*this, other); }
Tensor Tensor::logaddexp(const Scalar& other) const { return argand::logaddexp(*this, other); }
Tensor& Tensor::logaddexp_(const Scalar& other) const { return argand::logaddexp_(*this, other); }
Tensor Tensor::logaddexp2(const Tensor& other) const { return argand::logaddexp2(*this, other); }
Tensor& Tensor::logaddexp2_(const Tensor& other) const { return argand::logaddexp2_(*this, other); }
Tensor Tensor::logaddexp2(const Scalar& other) const { return argand::logaddexp2(*this, other); }
Tensor& Tensor::logaddexp2_(const Scalar& other) const { return argand::logaddexp2_(*this, other); }
Tensor Tensor::xlogy(const Tensor& other) const { return argand::xlogy(*this, other); }
Tensor& Tensor::xlogy_(const Tensor& other) const { return argand::xlogy_(*this, other); }
Tensor Tensor::xlogy(const Scalar& other) const { return argand::xlogy(*this, other); }
Tensor& Tensor::xlogy_(const Scalar& other) const { return argand::xlogy_(*this, other); }
Tensor Tensor::special_xlog1py(const Tensor& other) const { return argand::special_xlog1py(*this, other); }
Tensor& Tensor::special_xlog1py_(const Tensor& other) const { return argand::special_xlog1py_(*this, other); }
Tensor Tensor::special_xlog1py(const Scalar& other) const { return argand::special_xlog1py(*this, other); }
Tensor& Tensor::special_xlog1py_(const Scalar& other) const { return argand::special_xlog1py_(*this, other); }
Tensor Tensor::_squared_error(const Tensor& target) const { return argand::_squared_error(*this, target); }
Tensor& Tensor::_squared_error_(const Tensor& target) const { return argand::_squared_error_(*this, target); }
Tensor Tensor::_squared_error(const Scalar& target) const { return argand::_squared_error(*this, target); }
Tensor& Tensor::_squared_error_(const Scalar& target) const { return argand::_squared_error_(*this, target); }
Tensor Tensor::_absolute_error(const Tensor& target) const { return argand::_absolute_error(*this, target); }
Tensor& Tensor::_absolute_error_(const Tensor& target) const { return argand::_absolute_error_(*this, target); }
Tensor Tensor::_absolute_error(const Scalar& target) const { return argand::_absolute_error(*this, target); }
Tensor& Tensor::_absolute_error_(const Scalar& target) const { return argand::_absolute_error_(*this, target); }
Tensor Tensor::_smooth_absolute_error(const Tensor& target, const Scalar& beta) const { return argand::_smooth_absolute_error(*this, target, beta); }
Tensor& Tensor::_smooth_absolute_error_(const Tensor& target, const Scalar& beta) const { return argand::_smooth_absolute_error_(*this, target, beta); }
Tensor Tensor::_smooth_absolute_error(const Scalar& target, const Scalar& beta) const { return argand::_smooth_absolute_error(*this, target, beta); }
Tensor& Tensor::_smooth_absolute_error_(const Scalar& target, const Scalar& beta) const { return argand::_smooth_absolute_error_(*this, target, beta); }
Tensor Tensor::_huber_error(const Tensor& target, const Scalar& delta) const { return argand::_huber_error(*this, target, delta); }
Tensor& Tensor::_huber_error_(const Tensor& target, const Scalar& delta) const { return argand::_huber_error_(*this, target, delta); }
Tensor Tensor::_huber_error(const Scalar& target, const Scalar& delta) const { return argand::_huber_error(*this, target, delta); }
Tensor& Tensor::_huber_error_(const Scalar& target, const Scalar& delta) const { return argand::_huber_error_(*this, target, delta); }
Tensor Tensor::_binary_cross_entropy(const Tensor& target) const { return argand::_binary_cross_entropy(*this, target); }
Tensor& Tensor::_binary_cross_entropy_(const Tensor& target) const { return argand::_binary_cross_entropy_(*this, target); }
Tensor Tensor::_binary_cross_entropy(const Scalar& target) const { return argand::_binary_cross_entropy(*this, target); }
Tensor& Tensor::_binary_cross_entropy_(const Scalar& target) const { return argand::_binary_cross_entropy_(*this, target); }
Tensor Tensor::_binary_cross_entropy_with_logits(const Tensor& target) const { return argand::_binary_cross_entropy_with_logits(*this, target); }
Tensor& Tensor::_binary_cross_entropy_with_logits_(const Tensor& target) const { return argand::_binary_cross_entropy_with_logits_(*this, target); }
Tensor Tensor::_binary_cross_entropy_with_logits(const Scalar& target) const { return argand::_binary_cross_entropy_with_logits(*this, target); }
Tensor& Tensor::_binary_cross_entropy_with_logits_(const Scalar& target) const { return argand::_binary_cross_entropy_with_logits_(*this, target); }
Tensor Tensor::floor() const { return argand::floor(*this); }
Tensor& Tensor::floor_() const { return argand::floor_(*this); }
Tensor Tensor::ceil() const { return argand::ceil(*this); }
Tensor& Tensor::ceil_() const { return argand::ceil_(*this); }
Tensor Tensor::trunc() const { return argand::trunc(*this); }
Tensor& Tensor::trunc_() const { return argand::trunc_(*this); }
Tensor Tensor::round() const { return argand::round(*this); }
Tensor& Tensor::round_() const { return argand::round_(*this); }
Tensor Tensor::round(int64_t decimals) const { return argand::round(*this, decimals); }
Tensor& Tensor::round_(int64_t decimals) const { return argand::round_(*this, decimals); }
Tensor Tensor::frac() const { return argand::frac(*this); }
Tensor& Tensor::frac_() const { return argand::frac_(*this); }
Tensor Tensor::deg2rad() const { return argand::deg2rad(*this); }
Tensor& Tensor::deg2rad_() const { return argand::deg2rad_(*this); }
Tensor Tensor::rad2deg() const { return argand::rad2deg(*this); }
Tensor& Tensor::rad2deg_() const { return argand::rad2deg_(*this); }
Tensor Tensor::maximum(const Tensor& other) const { return argand::maximum(*this, other); }
Tensor& Tensor::maximum_(const Tensor& other) const { return argand::maximum_(*this, other); }
Tensor Tensor::maximum(const Scalar& other) const { return argand::maximum(*this, other); }
Tensor& Tensor::maximum_(const Scalar& other) const { return argand::maximum_(*this, other); }
Tensor Tensor::minimum(const Tensor& other) const { return argand::minimum(*this, other); }
Tensor& Tensor::minimum_(const Tensor& other) const { return argand::minimum_(*this, other); }
Tensor Tensor::minimum(const Scalar& other) const { return argand::minimum(*this, other); }
Tensor& Tensor::minimum_(const Scalar& other) const { return argand::minimum_(*this, other); }
Tensor Tensor::fmax(const Tensor& other) const { return argand::fmax(*this, other); }
Tensor& Tensor::fmax_(const Tensor& other) const { return argand::fmax_(*this, other); }
Tensor Tensor::fmax(const Scalar& other) const { return argand::fmax(*this, other); }
Tensor& Tensor::fmax_(const Scalar& other) const { return argand::fmax_(*this, other); }
Tensor Tensor::fmin(const Tensor& other) const { return argand::fmin(*this, other); }
Tensor& Tensor::fmin_(const Tensor& other) const { return argand::fmin_(*this, other); }
Tensor Tensor::fmin(const Scalar& other) const { return argand::fmin(*this, other); }
Tensor& Tensor::fmin_(const Scalar& other) const { return argand::fmin_(*this, other); }
Tensor Tensor::clamp(const std::optional<Scalar>& min, const std::optional<Scalar>& max) const { return argand::clamp(*this, min, max); }
Tensor& Tensor::clamp_(const std::optional<Scalar>& min, const std::optional<Scalar>& max) const { return argand::clamp_(*this, min, max); }
Tensor Tensor::clamp(const Tensor& min, const Tensor& max) const { return argand::clamp(*this, min, max); }
Tensor& Tensor::clamp_(const Tensor& min, const Tensor& max) const { return argand::clamp_(*this, min, max); }
Tensor Tensor::clamp_min(const Tensor& min) const { return argand::clamp_min(*this, min); }
Tensor& Tensor::clamp_min_(const Tensor& min) const { return argand::clamp_min_(*this, min); }
Tensor Tensor::clamp_min(const Scalar& min) const { return argand::clamp_min(*this, min); }
Tensor& Tensor::clamp_min_(const Scalar& min) const { return argand::clamp_min_(*this, min); }
Tensor Tensor::clamp_max(const Tensor& max) const { return argand::clamp_max(*this, max); }
Tensor& Tensor::clamp_max_(const Tensor& max) const { return argand::clamp_max_(*this, max); }
Tensor Tensor::clamp_max(const Scalar& max) const { return argand::clamp_max(*this, max); }
Tensor& Tensor::clamp_max_(const Scalar& max) const { return argand::clamp_max_(*this, max); }
Tensor Tensor::where(const Tensor& self, const Tensor& other) const { return argand::where(*this, self, other); }
Tensor& Tensor::where_(const Tensor& self, const Tensor& other) const { return argand::where_(*this, self, other); }
Tensor Tensor::where(const Scalar& self, const Tensor& other) const { return argand::where(*this, self, other); }
Tensor& Tensor::where_(const Scalar& self, const Tensor& other) const { return argand::where_(*this, self, other); }
Tensor Tensor::where(const Tensor& self, const Scalar& other) const { return argand::where(*this, self, other); }
Tensor& Tensor::where_(const Tensor& self, const Scalar& other) const { return argand::where_(*this, self, other); }
Tensor Tensor::where(const Scalar& self, const Scalar& other) const { return argand::where(*this, self, other); }
Tensor& Tensor::where_(const Scalar& self, const Scalar& other) const { return argand::where_(*this, self, other); }
Tensor Tensor::masked_fill(const Tensor& mask, const Scalar& value) const { return argand::masked_fill(*this, mask, value); }
Tensor& Tensor::masked_fill_(const Tensor& mask, const Scalar& value) const { return argand::masked_fill_(*this, mask, value); }
Tensor Tensor::nan_to_num(std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) const { return argand::nan_to_num(*this, nan, posinf, neginf); }
Tensor& Tensor::nan_to_num_(std::optional<double> nan, std::optional<double> posinf, std::optional<double> neginf) const { return argand::nan_to_num_(*this, nan, posinf, neginf); }
Tensor Tensor::heaviside(const Tensor& values) const { return argand::heaviside(*this, values); }
Tensor& Tensor::heaviside_(const Tensor& values) const { return argand::heaviside_(*this, values); }
Tensor Tensor::heaviside(const Scalar& values) const { return argand::heaviside(*this, values); }
Tensor& Tensor::heaviside_(const Scalar& values) const { return argand::heaviside_(*this, values); }
Tensor Tensor::copysign(const Tensor& other) const { return argand::copysign(*this, other); }
Tensor& Tensor::copysign_(const Tensor& other) const { return argand::copysign_(*this, other); }
Tensor Tensor::copysign(const Scalar& other) const { return argand::copysign(*this, other); }
Tensor& Tensor::copysign_(const Scalar& other) const { return argand::copysign_(*this, other); }
Tensor Tensor::nextafter(const Tensor& other) const { return argand::nextafter(*this, other); }
Tensor& Tensor::nextafter_(const Tensor& other) const { return argand::nextafter_(*this, other); }
Tensor Tensor::nextafter(const Scalar& other) const { return argand::nextafter(*this, other); }
Tensor& Tensor::nextafter_(const Scalar& other) const { return argand::nextafter_(*this, other); }
Tensor Tensor::erf() const { return argand::erf(*this); }
Tensor& Tensor::erf_() const { return argand::erf_(*this); }
Tensor Tensor::erfc() const { return argand::erfc(*this); }
Tensor& Tensor::erfc_() const { return argand::erfc_(*this); }
Tensor Tensor::erfinv() const { return argand::erfinv(*this); }
Tensor& Tensor::erfinv_() const { return argand::erfinv_(*this); }
Tensor Tensor::lgamma() const { return argand::lgamma(*this); }
Tensor& Tensor::lgamma_() const { return argand::lgamma_(*this); }
Tensor Tensor::digamma() const { return argand::digamma(*this); }
Tensor& Tensor::digamma_() const { return argand::digamma_(*this); }
Tensor Tensor::logit(std::optional<double> eps) const { return argand::logit(*this, eps); }
Tensor& Tensor::logit_(std::optional<double> eps) const { return argand::logit_(*this, eps); }
Tensor Tensor::special_entr() const { return argand::special_entr(*this); }
Tensor& Tensor::special_entr_() const { return argand::special_entr_(*this); }
Tensor Tensor::special_ndtr() const { return argand::special_ndtr(*this); }
Tensor& Tensor::special_ndtr_() const { return argand::special_ndtr_(*this); }
Tensor Tensor::sin() const { return argand::sin(*this); }
Tensor& Tensor::sin_() const { return argand::sin_(*this); }
Tensor Tensor::cos() const { return argand::cos(*this); }
Tensor& Tensor::cos_() const { return argand::cos_(*this); }
Tensor Tensor::tan() const { return argand::tan(*this); }
Tensor& Tensor::tan_() const { return argand::tan_(*this); }
Tensor Tensor::asin() const { return argand::asin(*this); }
Tensor& Tensor::asin_() const { return argand::asin_(*this); }
Tensor Tensor::acos() const { return argand::acos(*this); }
Tensor& Tensor::acos_() const { return argand::acos_(*this); }
Tensor Tensor::atan() const { return argand::atan(*this); }
Tensor& Tensor::atan_() const { return argand::atan_(*this); }
Tensor Tensor::atan2(const Tensor& other) const { return argand::atan2(*this, other); }
Tensor& Tensor::atan2_(const Tensor& other) const { return argand::atan2_(*this, other); }
Tensor Tensor::atan2(const Scalar& other) const { return argand::atan2(*this, other); }
Tensor& Tensor::atan2_(const Scalar& other) const { return argand::atan2_(*this, other); }
Tensor Tensor::sinh() const { return argand::sinh(*this); }
Tensor& Tensor::sinh_() const { return argand::sinh_(*this); }
Tensor Tensor::cosh() const { return argand::cosh(*this); }
Tensor& Tensor::cosh_() const { return argand::cosh_(*this); }
Tensor Tensor::tanh() const { return argand::tanh(*this); }
Tensor& Tensor::tanh_() const { return argand::tanh_(*this); }
Tensor Tensor::asinh() const { return argand::asinh(*this); }
Tensor& Tensor::asinh_() const { return argand::asinh_(*this); }
Tensor Tensor::acosh() const { return argand::acosh(*this); }
Tensor& Tensor::acosh_() const { return argand::acosh_(*this); }
Tensor Tensor::atanh() const { return argand::atanh(*this); }
Tensor& Tensor::atanh_() const { return argand::atanh_(*this); }
Tensor Tensor::sinc() const { return argand::sinc(*this); }
Tensor& Tensor::sinc_() const { return argand::sinc_(*this); }
Tensor Tensor::div(const Tensor& other, std::optional<std::string_view> rounding_mode) const { return argand::div(*this, other, rounding_mode); }
Tensor& Tensor::div_(const Tensor& other, std::optional<std::string_view> rounding_mode) const { return argand::div_(*this, other, rounding_mode); }
Tensor Tensor::div(const Scalar& other, std::optional<std::string_view> rounding_mode) const { return argand::div(*this, other, rounding_mode); }
Tensor& Tensor::div_(const Scalar& other, std::optional<std::string_view> rounding_mode) const { return argand::div_(*this, other, rounding_mode); }
Tensor Tensor::multiply(const Tensor& other) const { return argand::multiply(*this, other); }
Tensor& Tensor::multiply_(const Tensor& other) const { return argand::multiply_(*this, other); }
Tensor Tensor::multiply(const Scalar& other) const { return argand::multiply(*this, other); }
Tensor& Tensor::multiply_(const Scalar& other) const { return argand::multiply_(*this, other); }
Tensor Tensor::true_divide(const Tensor& other) const { return argand::true_divide(*this, other); }
Tensor& Tensor::true_divide_(const Tensor& other) const { return argand::true_divide_(*this, other); }
Tensor Tensor::true_divide(const Scalar& other) const { return argand::true_divide(*this, other); }
Tensor& Tensor::true_divide_(const Scalar& other) const { return argand::true_divide_(*this, other); }
Tensor Tensor::divide(const Tensor& other) const { return argand::divide(*this, other); }
Tensor& Tensor::divide_(const Tensor& other) const { return argand::divide_(*this, other); }
Tensor Tensor::divide(const Scalar& other) const { return argand::divide(*this, other); }
Tensor& Tensor::divide_(const Scalar& other) const { return argand::divide_(*this, other); }
Tensor Tensor::greater(const Tensor& other) const { return argand::greater(*this, other); }
Tensor& Tensor::greater_(const Tensor& other) const { return argand::greater_(*this, other); }
Tensor Tensor::greater(const Scalar& other) const { return argand::greater(*this, other); }
Tensor& Tensor::greater_(const Scalar& other) const { return argand::greater_(*this, other); }
Tensor Tensor::greater_equal(const Tensor& other) const { return argand::greater_equal(*this, other); }
Tensor& Tensor::greater_equal_(const Tensor& other) const { return argand::greater_equal_(*this, other); }
Tensor Tensor::greater_equal(const Scalar& other) const { return argand::greater_equal(*this, other); }
Tensor& Tensor::greater_equal_(const Scalar& other) const { return argand::greater_equal_(*this, other); }
Tensor Tensor::less(const Tensor& other) const { return argand::less(*this, other); }
Tensor& Tensor::less_(const Tensor& other) const { return argand::less_(*this, other); }
Tensor Tensor::less(const Scalar& other) const { return argand::less(*this, other); }
Tensor& Tensor::less_(const Scalar& other) const { return argand::less_(*this, other); }
Tensor Tensor::less_equal(const Tensor& other) const { return argand::less_equal(*this, other); }
Tensor& Tensor::less_equal_(const Tensor& other) const { return argand::less_equal_(*this, other); }
Tensor Tensor::less_equal(const Scalar& other) const { return argand::less_equal(*this, other); }
Tensor& Tensor::less_equal_(const Scalar& other) const { return argand::less_equal_(*this, other); }
Tensor Tensor::not_equal(const Tensor& other) const { return argand::not_equal(*this, other); }
Tensor& Tensor::not_equal_(const Tensor& other) const { return argand::not_equal_(*this, other); }
Tensor Tensor::not_equal(const Scalar& other) const { return argand::not_equal(*this, other); }
Tensor& Tensor::not_equal_(const Scalar& other) const { return argand::not_equal_(*this, other); }
Tensor Tensor::absolute() const { return argand::absolute(*this); }
Tensor& Tensor::absolute_() const { return argand::absolute_(*this); }
Tensor Tensor::negative() const { return argand::negative(*this); }
Tensor& Tensor::negative_() const { return argand::negative_(*this); }
Tensor Tensor::arcsin() const { return argand::arcsin(*this); }
Tensor& Tensor::arcsin_() const { return argand::arcsin_(*this); }
Tensor Tensor::arccos() const { return argand::arccos(*this); }
Tensor& Tensor::arccos_() const { return argand::arccos_(*this); }
Tensor Tensor::arctan() const { return argand::arctan(*this); }
Tensor& Tensor::arctan_() const { return argand::arctan_(*this); }
Tensor Tensor::arcsinh() const { return argand::arcsinh(*this); }
Tensor& Tensor::arcsinh_() const { return argand::arcsinh_(*this); }
Tensor Tensor::arccosh() const { return argand::arccosh(*this); }
Tensor& Tensor::arccosh_() const { return argand::arccosh_(*this); }
Tensor Tensor::arctanh() const { return argand::arctanh(*this); }
Tensor& Tensor::arctanh_() const { return argand::arctanh_(*this); }
Tensor Tensor::fix() const { return argand::fix(*this); }
Tensor& Tensor::fix_() const { return argand::fix_(*this); }
Tensor Tensor::conj() const { return argand::conj(*this); }
Tensor Tensor::subtract(const Tensor& other, const Scalar& alpha) const { return argand::subtract(*this, other, alpha); }
Tensor& Tensor::subtract_(const Tensor& other, const Scalar& alpha) const { return argand::subtract_(*this, other, alpha); }
Tensor Tensor::arctan2(const Tensor& other) const { return argand::arctan2(*this, other); }
Tensor& Tensor::arctan2_(const Tensor& other) const { return argand::arctan2_(*this, other); }
Tensor Tensor::clip(const std::optional<Scalar>& min, const std::optional<Scalar>& max) const { return argand::clip(*this, min, max); }
Tensor& Tensor::clip_(const std::optional<Scalar>& min, const std::optional<Scalar>& max) const { return argand::clip_(*this, min, max); }
Tensor Tensor::prelu(const Tensor& weight) const { return argand::prelu(*this, weight); }
Tensor Tensor::float_power(const Tensor& exponent) const { return argand::float_power(*this, exponent); }
Tensor& Tensor::float_power_(const Tensor& exponent) const { return argand::float_power_(*this, exponent); }
Tensor Tensor::float_power(const Scalar& exponent) const { return argand::float_power(*this, exponent); }
Tensor& Tensor::float_power_(const Scalar& exponent) const { return argand::float_power_(*this, exponent); }
bool Tensor::allclose(const Tensor& other, double rtol, double atol, bool equal_nan) const { return argand::allclose(*this, other, rtol, atol, equal_nan); }
bool Tensor::equal(const Tensor& other) const { return argand::equal(*this, other); }
Tensor Tensor::narrow(int64_t dim, const Tensor& start, int64_t length) const { return argand::narrow(*this, dim, start, length); }
Tensor Tensor::cross(const Tensor& other, std::optional<int64_t> dim) const { return argand::cross(*this, other, dim); }
Tensor& Tensor::copy_(const Scalar& src, bool non_blocking) const { return argand::copy_(*this, src, non_blocking); }
Tensor& Tensor::copy_(const Tensor& src, bool non_blocking) const { return argand::copy_(*this, src, non_blocking); }
Tensor Tensor::clone(std::optional<MemoryFormat> memory_format) const { return argand::clone(*this, memory_format); }
Tensor Tensor::contiguous(MemoryFormat memory_format) const { return argand::contiguous(*this, memory_format); }
Tensor& Tensor::fill_(const Scalar& value) const { return argand::fill_(*this, value); }
Tensor& Tensor::fill_(const Tensor& value) const { return argand::fill_(*this, value); }
Tensor& Tensor::zero_() const { return argand::zero_(*this); }
bool Tensor::is_nonzero() const { return argand::is_nonzero(*this); }
Tensor& Tensor::resize_(IntArrayRef size, std::optional<MemoryFormat> memory_format) const { return argand::resize_(*this, size, memory_format); }
Tensor& Tensor::resize_as_(const Tensor& the_template, std::optional<MemoryFormat> memory_format) const { return argand::resize_as_(*this, the_template, memory_format); }
Tensor& Tensor::set_(const Tensor& source) const { return argand::set_(*this, source); }
Tensor& Tensor::set_() const { return argand::set_(*this); }
bool Tensor::is_set_to(const Tensor& tensor) const { return argand::is_set_to(*this, tensor); }
Tensor Tensor::diag_embed(int64_t offset, int64_t dim1, int64_t dim2) const { return argand::diag_embed(*this, offset, dim1, dim2); }
Tensor Tensor::diag(int64_t diagonal) const { return argand::diag(*this, diagonal); }
Tensor Tensor::diagflat(int64_t offset) const { return argand::diagflat(*this, offset); }
Tensor Tensor::trace() const { return argand::trace(*this); }
Tensor& Tensor::fill_diagonal_(const Scalar& fill_value, bool wrap) const { return argand::fill_diagonal_(*this, fill_value, wrap); }
Tensor Tensor::new_empty(IntArrayRef size, const TensorOptions& options) const { return argand::new_empty(*this, size, options); }
Tensor Tensor::new_empty_strided(IntArrayRef size, IntArrayRef stride, const TensorOptions& options) const { return argand::new_empty_strided(*this, size, stride, options); }
Tensor Tensor::new_zeros(IntArrayRef size, const TensorOptions& options) const { return argand::new_zeros(*this, size, options); }
Tensor Tensor::new_ones(IntArrayRef size, const TensorOptions& options) const { return argand::new_ones(*this, size, options); }
Tensor Tensor::new_full(IntArrayRef size, const Scalar& fill_value, const TensorOptions& options) const { return argand::new_full(*this, size, fill_value, options); }
Tensor Tensor::tril(int64_t diagonal) const { return argand::tril(*this, diagonal); }
Tensor& Tensor::tril_(int64_t diagonal) const { return argand::tril_(*this, diagonal); }
Tensor Tensor::triu(int64_t diagonal) const { return argand::triu(*this, diagonal); }
Tensor& Tensor::triu_(int64_t diagonal) const { return argand::triu_(*this, diagonal); }
std::tuple<Tensor, Tensor> Tensor::frexp() const { return argand::frexp(*this); }
Tensor Tensor::nonzero() const { return argand::nonzero(*this); }
Tensor Tensor::argwhere() const { return argand::argwhere(*this); }
std::vector<Tensor> Tensor::nonzero_numpy() const { return argand::nonzero_numpy(*this); }
Tensor Tensor::index_select(int64_t dim, const Tensor& index) const { return argand::index_select(*this, dim, index); }
Tensor Tensor::index_add(int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) const { return argand::index_add(*this, dim, index, source, alpha); }
Tensor& Tensor::index_add_(int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) const { return argand::index_add_(*this, dim, index, source, alpha); }
Tensor Tensor::index_copy(int64_t dim, const Tensor& index, const Tensor& source) const { return argand::index_copy(*this, dim, index, source); }
Tensor& Tensor::index_copy_(int64_t dim, const Tensor& index, const Tensor& source) const { return argand::index_copy_(*this, dim, index, source); }
Tensor Tensor::index_fill(int64_t dim, const Tensor& index, const Scalar& value) const { return argand::index_fill(*this, dim, index, value); }
Tensor& Tensor::index_fill_(int64_t dim, const Tensor& index, const Scalar& value) const { return argand::index_fill_(*this, dim, index, value); }
Tensor Tensor::index_fill(int64_t dim, const Tensor& index, const Tensor& value) const { return argand::index_fill(*this, dim, index, value); }
Tensor& Tensor::index_fill_(int64_t dim, const Tensor& index, const Tensor& value) const { return argand::index_fill_(*this, dim, index, value); }
Tensor Tensor::masked_fill(const Tensor& mask, const Tensor& value) const { return argand::masked_fill(*this, mask, value); }
Tensor& Tensor::masked_fill_(const Tensor& mask, const Tensor& value) const { return argand::masked_fill_(*this, mask, value); }
Tensor Tensor::masked_select(const Tensor& mask) const { return argand::masked_select(*this, mask); }
Tensor Tensor::masked_scatter(const Tensor& mask, const Tensor& source) const { return argand::masked_scatter(*this, mask, source); }
Tensor& Tensor::masked_scatter_(const Tensor& mask, const Tensor& source) const { return argand::masked_scatter_(*this, mask, source); }
Tensor Tensor::take(const Tensor& index) const { return argand::take(*this, index); }
Tensor Tensor::put(const Tensor& index, const Tensor& source, bool accumulate) const { return argand::put(*this, index, source, accumulate); }
Tensor& Tensor::put_(const Tensor& index, const Tensor& source, bool accumulate) const { return argand::put_(*this, index, source, accumulate); }
Tensor Tensor::gather(int64_t dim, const Tensor& index, bool sparse_grad) const { return argand::gather(*this, dim, index, sparse_grad); }
Tensor Tensor::scatter(int64_t dim, const Tensor& index, const Tensor& src) const { return argand::scatter(*this, dim, index, src); }
Tensor& Tensor::scatter_(int64_t dim, const Tensor& index, const Tensor& src) const { return argand::scatter_(*this, dim, index, src); }
Tensor Tensor::scatter(int64_t dim, const Tensor& index, const Scalar& value) const { return argand::scatter(*this, dim, index, value); }
Tensor& Tensor::scatter_(int64_t dim, const Tensor& index, const Scalar& value) const { return argand::scatter_(*this, dim, index, value); }
Tensor Tensor::scatter(int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) const { return argand::scatter(*this, dim, index, src, reduce); }
Tensor& Tensor::scatter_(int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce) const { return argand::scatter_(*this, dim, index, src, reduce); }
Tensor Tensor::scatter(int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) const { return argand::scatter(*this, dim, index, value, reduce); }
Tensor& Tensor::scatter_(int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) const { return argand::scatter_(*this, dim, index, value, reduce); }
Tensor Tensor::scatter_add(int64_t dim, const Tensor& index, const Tensor& src) const { return argand::scatter_add(*this, dim, index, src); }
Tensor& Tensor::scatter_add_(int64_t dim, const Tensor& index, const Tensor& src) const { return argand::scatter_add_(*this, dim, index, src); }
Tensor Tensor::take_along_dim(const Tensor& indices, std::optional<int64_t> dim) const { return argand::take_along_dim(*this, indices, dim); }
Tensor Tensor::scatter_reduce(int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce, bool include_self) const { return argand::scatter_reduce(*this, dim, index, src, reduce, include_self); }
Tensor& Tensor::scatter_reduce_(int64_t dim, const Tensor& index, const Tensor& src, std::string_view reduce, bool include_self) const { return argand::scatter_reduce_(*this, dim, index, src, reduce, include_self); }
Tensor Tensor::index_reduce(int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce, bool include_self) const { return argand::index_reduce(*this, dim, index, source, reduce, include_self); }
Tensor& Tensor::index_reduce_(int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce, bool include_self) const { return argand::index_reduce_(*this, dim, index, source, reduce, include_self); }
Tensor Tensor::pixel_shuffle(int64_t upscale_factor) const { return argand::pixel_shuffle(*this, upscale_factor); }
Tensor Tensor::pixel_unshuffle(int64_t downscale_factor) const { return argand::pixel_unshuffle(*this, downscale_factor); }
Tensor Tensor::cholesky(bool upper) const { return argand::cholesky(*this, upper); }
Tensor Tensor::cholesky_solve(const Tensor& input2, bool upper) const { return argand::cholesky_solve(*this, input2, upper); }
Tensor Tensor::cholesky_inverse(bool upper) const { return argand::cholesky_inverse(*this, upper); }
Tensor Tensor::matrix_power(int64_t n) const { return argand::matrix_power(*this, n); }
Tensor Tensor::matrix_exp() const { return argand::matrix_exp(*this); }
Tensor Tensor::lu_solve(const Tensor& LU_data, const Tensor& LU_pivots) const { return argand::lu_solve(*this, LU_data, LU_pivots); }
Tensor Tensor::inverse() const { return argand::inverse(*this); }
Tensor Tensor::det() const { return argand::det(*this); }
std::tuple<Tensor, Tensor> Tensor::slogdet() const { return argand::slogdet(*this); }
Tensor Tensor::logdet() const { return argand::logdet(*this); }
Tensor Tensor::pinverse(double rcond) const { return argand::pinverse(*this, rcond); }
std::tuple<Tensor, Tensor> Tensor::qr(bool some) const { return argand::qr(*this, some); }
std::tuple<Tensor, Tensor> Tensor::geqrf() const { return argand::geqrf(*this); }
Tensor Tensor::orgqr(const Tensor& input2) const { return argand::orgqr(*this, input2); }
Tensor Tensor::ormqr(const Tensor& tau, const Tensor& input3, bool left, bool transpose) const { return argand::ormqr(*this, tau, input3, left, transpose); }
std::tuple<Tensor, Tensor, Tensor> Tensor::svd(bool some, bool compute_uv) const { return argand::svd(*this, some, compute_uv); }
std::tuple<Tensor, Tensor> Tensor::triangular_solve(const Tensor& A, bool upper, bool transpose, bool unitriangular) const { return argand::triangular_solve(*this, A, upper, transpose, unitriangular); }
Tensor Tensor::mm(const Tensor& mat2) const { return argand::mm(*this, mat2); }
Tensor Tensor::bmm(const Tensor& mat2) const { return argand::bmm(*this, mat2); }
Tensor Tensor::mv(const Tensor& vec) const { return argand::mv(*this, vec); }
Tensor Tensor::dot(const Tensor& tensor) const { return argand::dot(*this, tensor); }
Tensor Tensor::vdot(const Tensor& other) const { return argand::vdot(*this, other); }
Tensor Tensor::addmm(const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) const { return argand::addmm(*this, mat1, mat2, beta, alpha); }
Tensor& Tensor::addmm_(const Tensor& mat1, const Tensor& mat2, const Scalar& beta, const Scalar& alpha) const { return argand::addmm_(*this, mat1, mat2, beta, alpha); }
Tensor Tensor::baddbmm(const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) const { return argand::baddbmm(*this, batch1, batch2, beta, alpha); }
Tensor& Tensor::baddbmm_(const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) const { return argand::baddbmm_(*this, batch1, batch2, beta, alpha); }
Tensor Tensor::addmv(const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) const { return argand::addmv(*this, mat, vec, beta, alpha); }
Tensor& Tensor::addmv_(const Tensor& mat, const Tensor& vec, const Scalar& beta, const Scalar& alpha) const { return argand::addmv_(*this, mat, vec, beta, alpha); }
Tensor Tensor::matmul(const Tensor& other) const { return argand::matmul(*this, other); }
Tensor Tensor::addbmm(const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) const { return argand::addbmm(*this, batch1, batch2, beta, alpha); }
Tensor& Tensor::addbmm_(const Tensor& batch1, const Tensor& batch2, const Scalar& beta, const Scalar& alpha) const { return argand::addbmm_(*this, batch1, batch2, beta, alpha); }
Tensor Tensor::outer(const Tensor& vec2) const { return argand::outer(*this, vec2); }
Tensor Tensor::ger(const Tensor& vec2) const { return argand::ger(*this, vec2); }
Tensor Tensor::addr(const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) const { return argand::addr(*this, vec1, vec2, beta, alpha); }
Tensor& Tensor::addr_(const Tensor& vec1, const Tensor& vec2, const Scalar& beta, const Scalar& alpha) const { return argand::addr_(*this, vec1, vec2, beta, alpha); }
Tensor Tensor::inner(const Tensor& other) const { return argand::inner(*this, other); }
Tensor Tensor::kron(const Tensor& other) const { return argand::kron(*this, other); }
Tensor Tensor::median() const { return argand::median(*this); }
std::tuple<Tensor, Tensor> Tensor::median(int64_t dim, bool keepdim) const { return argand::median(*this, dim, keepdim); }
Tensor Tensor::nanmedian() const { return argand::nanmedian(*this); }
std::tuple<Tensor, Tensor> Tensor::nanmedian(int64_t dim, bool keepdim) const { return argand::nanmedian(*this, dim, keepdim); }
std::tuple<Tensor, Tensor> Tensor::mode(int64_t dim, bool keepdim) const { return argand::mode(*this, dim, keepdim); }
std::tuple<Tensor, Tensor> Tensor::aminmax(std::optional<int64_t> dim, bool keepdim) const { return argand::aminmax(*this, dim, keepdim); }
Tensor Tensor::quantile(const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) const { return argand::quantile(*this, q, dim, keepdim, interpolation); }
Tensor Tensor::quantile(double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) const { return argand::quantile(*this, q, dim, keepdim, interpolation); }
Tensor Tensor::nanquantile(const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) const { return argand::nanquantile(*this, q, dim, keepdim, interpolation); }
Tensor Tensor::nanquantile(double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation) const { return argand::nanquantile(*this, q, dim, keepdim, interpolation); }
Tensor& Tensor::uniform_(double from, double to, const std::optional<Generator>& generator) const { return argand::uniform_(*this, from, to, generator); }
Tensor& Tensor::normal_(double mean, double std, const std::optional<Generator>& generator) const { return argand::normal_(*this, mean, std, generator); }
Tensor& Tensor::log_normal_(double mean, double std, const std::optional<Generator>& generator) const { return argand::log_normal_(*this, mean, std, generator); }
Tensor& Tensor::exponential_(double lambd, const std::optional<Generator>& generator) const { return argand::exponential_(*this, lambd, generator); }
Tensor& Tensor::cauchy_(double median, double sigma, const std::optional<Generator>& generator) const { return argand::cauchy_(*this, median, sigma, generator); }
Tensor& Tensor::geometric_(double p, const std::optional<Generator>& generator) const { return argand::geometric_(*this, p, generator); }
Tensor& Tensor::random_(int64_t from, std::optional<int64_t> to, const std::optional<Generator>& generator) const { return argand::random_(*this, from, to, generator); }
Tensor& Tensor::random_(int64_t to, const std::optional<Generator>& generator) const { return argand::random_(*this, to, generator); }
Tensor& Tensor::random_(const std::optional<Generator>& generator) const { return argand::random_(*this, generator); }
Tensor& Tensor::bernoulli_(double p, const std::optional<Generator>& generator) const { return argand::bernoulli_(*this, p, generator); }
Tensor& Tensor::bernoulli_(const Tensor& p, const std::optional<Generator>& generator) const { return argand::bernoulli_(*this, p, generator); }
Tensor Tensor::bernoulli(const std::optional<Generator>& generator) const { return argand::bernoulli(*this, generator); }
Tensor Tensor::bernoulli(double p, const std::optional<Generator>& generator) const { return argand::bernoulli(*this, p, generator); }
Tensor Tensor::multinomial(int64_t num_samples, bool replacement, const std::optional<Generator>& generator) const { return argand::multinomial(*this, num_samples, replacement, generator); }
Tensor Tensor::repeat(IntArrayRef repeats) const { return argand::repeat(*this, repeats); }
Tensor Tensor::tile(IntArrayRef dims) const { return argand::tile(*this, dims); }
Tensor Tensor::repeat_interleave(int64_t repeats, std::optional<int64_t> dim, std::optional<int64_t> output_size) const { return argand::repeat_interleave(*this, repeats, dim, output_size); }
Tensor Tensor::repeat_interleave(const Tensor& repeats, std::optional<int64_t> dim, std::optional<int64_t> output_size) const { return argand::repeat_interleave(*this, repeats, dim, output_size); }
Tensor Tensor::flip(IntArrayRef dims) const { return argand::flip(*this, dims); }
Tensor Tensor::fliplr() const { return argand::fliplr(*this); }
Tensor Tensor::flipud() const { return argand::flipud(*this); }
Tensor Tensor::roll(IntArrayRef shifts, IntArrayRef dims) const { return argand::roll(*this, shifts, dims); }
Tensor Tensor::rot90(int64_t k, IntArrayRef dims) const { return argand::rot90(*this, k, dims); }
Tensor Tensor::sum(OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) const { return argand::sum(*this, dim, keepdim, dtype); }
Tensor Tensor::sum(std::optional<DType> dtype) const { return argand::sum(*this, dtype); }
Tensor Tensor::nansum(OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) const { return argand::nansum(*this, dim, keepdim, dtype); }
Tensor Tensor::mean(OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) const { return argand::mean(*this, dim, keepdim, dtype); }
Tensor Tensor::mean(std::optional<DType> dtype) const { return argand::mean(*this, dtype); }
Tensor Tensor::prod(int64_t dim, bool keepdim, std::optional<DType> dtype) const { return argand::prod(*this, dim, keepdim, dtype); }
Tensor Tensor::prod(std::optional<DType> dtype) const { return argand::prod(*this, dtype); }
Tensor Tensor::amax(IntArrayRef dim, bool keepdim) const { return argand::amax(*this, dim, keepdim); }
Tensor Tensor::amin(IntArrayRef dim, bool keepdim) const { return argand::amin(*this, dim, keepdim); }
Tensor Tensor::max() const { return argand::max(*this); }
Tensor Tensor::min() const { return argand::min(*this); }
Tensor Tensor::max(const Tensor& other) const { return argand::max(*this, other); }
Tensor Tensor::min(const Tensor& other) const { return argand::min(*this, other); }
std::tuple<Tensor, Tensor> Tensor::max(int64_t dim, bool keepdim) const { return argand::max(*this, dim, keepdim); }
std::tuple<Tensor, Tensor> Tensor::min(int64_t dim, bool keepdim) const { return argand::min(*this, dim, keepdim); }
Tensor Tensor::argmax(std::optional<int64_t> dim, bool keepdim) const { return argand::argmax(*this, dim, keepdim); }
Tensor Tensor::argmin(std::optional<int64_t> dim, bool keepdim) const { return argand::argmin(*this, dim, keepdim); }
Tensor Tensor::all(OptionalIntArrayRef dim, bool keepdim) const { return argand::all(*this, dim, keepdim); }
Tensor Tensor::all() const { return argand::all(*this); }
Tensor Tensor::any(OptionalIntArrayRef dim, bool keepdim) const { return argand::any(*this, dim, keepdim); }
Tensor Tensor::any() const { return argand::any(*this); }
Tensor Tensor::count_nonzero(OptionalIntArrayRef dim) const { return argand::count_nonzero(*this, dim); }
Tensor Tensor::var(OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) const { return argand::var(*this, dim, correction, keepdim); }
Tensor Tensor::var(bool unbiased) const { return argand::var(*this, unbiased); }
Tensor Tensor::var(OptionalIntArrayRef dim, bool unbiased, bool keepdim) const { return argand::var(*this, dim, unbiased, keepdim); }
Tensor Tensor::std(OptionalIntArrayRef dim, const std::optional<Scalar>& correction, bool keepdim) const { return argand::std(*this, dim, correction, keepdim); }
Tensor Tensor::std(bool unbiased) const { return argand::std(*this, unbiased); }
Tensor Tensor::std(OptionalIntArrayRef dim, bool unbiased, bool keepdim) const { return argand::std(*this, dim, unbiased, keepdim); }
Tensor Tensor::logsumexp(IntArrayRef dim, bool keepdim) const { return argand::logsumexp(*this, dim, keepdim); }
Tensor Tensor::norm(const std::optional<Scalar>& p, IntArrayRef dim, bool keepdim, std::optional<DType> dtype) const { return argand::norm(*this, p, dim, keepdim, dtype); }
Tensor Tensor::norm(const Scalar& p) const { return argand::norm(*this, p); }
Tensor Tensor::dist(const Tensor& other, const Scalar& p) const { return argand::dist(*this, other, p); }
Tensor Tensor::view(DType dtype) const { return argand::view(*this, dtype); }
Tensor Tensor::cumsum(int64_t dim, std::optional<DType> dtype) const { return argand::cumsum(*this, dim, dtype); }
Tensor& Tensor::cumsum_(int64_t dim, std::optional<DType> dtype) const { return argand::cumsum_(*this, dim, dtype); }
Tensor Tensor::cumprod(int64_t dim, std::optional<DType> dtype) const { return argand::cumprod(*this, dim, dtype); }
Tensor& Tensor::cumprod_(int64_t dim, std::optional<DType> dtype) const { return argand::cumprod_(*this, dim, dtype); }
Tensor Tensor::logcumsumexp(int64_t dim) const { return argand::logcumsumexp(*this, dim); }
std::tuple<Tensor, Tensor> Tensor::cummax(int64_t dim) const { return argand::cummax(*this, dim); }
std::tuple<Tensor, Tensor> Tensor::cummin(int64_t dim) const { return argand::cummin(*this, dim); }
Tensor Tensor::diff(int64_t n, int64_t dim, const std::optional<Tensor>& prepend, const std::optional<Tensor>& append) const { return argand::diff(*this, n, dim, prepend, append); }
Tensor Tensor::select_scatter(const Tensor& src, int64_t dim, int64_t index) const { return argand::select_scatter(*this, src, dim, index); }
Tensor Tensor::slice_scatter(const Tensor& src, int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end, int64_t step) const { return argand::slice_scatter(*this, src, dim, start, end, step); }
Tensor Tensor::diagonal_scatter(const Tensor& src, int64_t offset, int64_t dim1, int64_t dim2) const { return argand::diagonal_scatter(*this, src, offset, dim1, dim2); }
Tensor Tensor::as_strided_scatter(const Tensor& src, IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset) const { return argand::as_strided_scatter(*this, src, size, stride, storage_offset); }
Tensor Tensor::histc(int64_t bins, const Scalar& min, const Scalar& max) const { return argand::histc(*this, bins, min, max); }
std::tuple<Tensor, Tensor> Tensor::histogram(const Tensor& bins, const std::optional<Tensor>& weight, bool density) const { return argand::histogram(*this, bins, weight, density); }
std::tuple<Tensor, Tensor> Tensor::histogram(int64_t bins, std::optional<ArrayRef<double>> range, const std::optional<Tensor>& weight, bool density) const { return argand::histogram(*this, bins, range, weight, density); }
Tensor Tensor::select(int64_t dim, int64_t index) const { return argand::select(*this, dim, index); }
Tensor Tensor::slice(int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end, int64_t step) const { return argand::slice(*this, dim, start, end, step); }
Tensor Tensor::narrow(int64_t dim, int64_t start, int64_t length) const { return argand::narrow(*this, dim, start, length); }
Tensor Tensor::diagonal(int64_t offset, int64_t dim1, int64_t dim2) const { return argand::diagonal(*this, offset, dim1, dim2); }
Tensor Tensor::unfold(int64_t dimension, int64_t size, int64_t step) const { return argand::unfold(*this, dimension, size, step); }
Tensor Tensor::as_strided(IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset) const { return argand::as_strided(*this, size, stride, storage_offset); }
Tensor Tensor::softmax(int64_t dim, std::optional<DType> dtype) const { return argand::softmax(*this, dim, dtype); }
Tensor Tensor::log_softmax(int64_t dim, std::optional<DType> dtype) const { return argand::log_softmax(*this, dim, dtype); }
std::tuple<Tensor, Tensor> Tensor::sort(int64_t dim, bool descending) const { return argand::sort(*this, dim, descending); }
std::tuple<Tensor, Tensor> Tensor::sort(std::optional<bool> stable, int64_t dim, bool descending) const { return argand::sort(*this, stable, dim, descending); }
Tensor Tensor::argsort(int64_t dim, bool descending) const { return argand::argsort(*this, dim, descending); }
Tensor Tensor::argsort(bool stable, int64_t dim, bool descending) const { return argand::argsort(*this, stable, dim, descending); }
Tensor Tensor::msort() const { return argand::msort(*this); }
std::tuple<Tensor, Tensor> Tensor::topk(int64_t k, int64_t dim, bool largest, bool sorted) const { return argand::topk(*this, k, dim, largest, sorted); }
std::tuple<Tensor, Tensor> Tensor::kthvalue(int64_t k, int64_t dim, bool keepdim) const { return argand::kthvalue(*this, k, dim, keepdim); }
Tensor Tensor::i0() const { return argand::i0(*this); }
Tensor& Tensor::i0_() const { return argand::i0_(*this); }
Tensor Tensor::polygamma(int64_t n) const { return argand::polygamma(*this, n); }
Tensor& Tensor::polygamma_(int64_t n) const { return argand::polygamma_(*this, n); }
Tensor Tensor::igamma(const Tensor& other) const { return argand::igamma(*this, other); }
Tensor& Tensor::igamma_(const Tensor& other) const { return argand::igamma_(*this, other); }
Tensor Tensor::igammac(const Tensor& other) const { return argand::igammac(*this, other); }
Tensor& Tensor::igammac_(const Tensor& other) const { return argand::igammac_(*this, other); }
Tensor Tensor::mvlgamma(int64_t p) const { return argand::mvlgamma(*this, p); }
Tensor& Tensor::mvlgamma_(int64_t p) const { return argand::mvlgamma_(*this, p); }
std::vector<Tensor> Tensor::unbind(int64_t dim) const { return argand::unbind(*this, dim); }
std::vector<Tensor> Tensor::split(int64_t split_size, int64_t dim) const { return argand::split(*this, split_size, dim); }
std::vector<Tensor> Tensor::split_with_sizes(IntArrayRef split_sizes, int64_t dim) const { return argand::split_with_sizes(*this, split_sizes, dim); }
std::vector<Tensor> Tensor::split(IntArrayRef split_size, int64_t dim) const { return argand::split(*this, split_size, dim); }
std::vector<Tensor> Tensor::chunk(int64_t chunks, int64_t dim) const { return argand::chunk(*this, chunks, dim); }
std::vector<Tensor> Tensor::unsafe_split(int64_t split_size, int64_t dim) const { return argand::unsafe_split(*this, split_size, dim); }
std::vector<Tensor> Tensor::unsafe_split_with_sizes(IntArrayRef split_sizes, int64_t dim) const { return argand::unsafe_split_with_sizes(*this, split_sizes, dim); }
std::vector<Tensor> Tensor::unsafe_chunk(int64_t chunks, int64_t dim) const { return argand::unsafe_chunk(*this, chunks, dim); }
std::vector<Tensor> Tensor::tensor_split(int64_t sections, int64_t dim) const { return argand::tensor_split(*this, sections, dim); }
std::vector<Tensor> Tensor::tensor_split(IntArrayRef indices, int64_t dim) const { return argand::tensor_split(*this, indices, dim); }
std::vector<Tensor> Tensor::hsplit(int64_t sections) const { return argand::hsplit(*this, sections); }
std::vector<Tensor> Tensor::hsplit(IntArrayRef indices) const { return argand::hsplit(*this, indices); }
std::vector<Tensor> Tensor::vsplit(int64_t sections) const { return argand::vsplit(*this, sections); }
std::vector<Tensor> Tensor::vsplit(IntArrayRef indices) const { return argand::vsplit(*this, indices); }
std::vector<Tensor> Tensor::dsplit(int64_t sections) const { return argand::dsplit(*this, sections); }
std::vector<Tensor> Tensor::dsplit(IntArrayRef indices) const { return argand::dsplit(*this, indices); }
Tensor Tensor::nanmean(OptionalIntArrayRef dim, bool keepdim, std::optional<DType> dtype) const { return argand::nanmean(*this, dim, keepdim, dtype); }
Tensor Tensor::cov(int64_t correction, const std::optional<Tensor>& fweights, const std::optional<Tensor>& aweights) const { return argand::cov(*this, correction, fweights, aweights); }
Tensor Tensor::corrcoef() const { return argand::corrcoef(*this); }
Tensor Tensor::renorm(const Scalar& p, int64_t dim, const Scalar& maxnorm) const { return argand::renorm(*this, p, dim, maxnorm); }
Tensor& Tensor::renorm_(const Scalar& p, int64_t dim, const Scalar& maxnorm) const { return argand::renorm_(*this, p, dim, maxnorm); }
Tensor Tensor::isreal() const { return argand::isreal(*this); }
Tensor Tensor::stft(int64_t n_fft, std::optional<int64_t> hop_length, std::optional<int64_t> win_length, const std::optional<Tensor>& window, bool center, std::string_view pad_mode, bool normalized, std::optional<bool> onesided, std::optional<bool> return_complex) const { return argand::stft(*this, n_fft, hop_length, win_length, window, center, pad_mode, normalized, onesided, return_complex); }
Tensor Tensor::istft(int64_t n_fft, std::optional<int64_t> hop_length, std::optional<int64_t> win_length, const std::optional<Tensor>& window, bool center, bool normalized, std::optional<bool> onesided, std::optional<int64_t> length, bool return_complex) const { return argand::istft(*this, n_fft, hop_length, win_length, window, center, normalized, onesided, length, return_complex); }
std::tuple<Tensor, Tensor, Tensor> Tensor::unique_consecutive(bool return_inverse, bool return_counts, std::optional<int64_t> dim) const { return argand::unique_consecutive(*this, return_inverse, return_counts, dim); }
Tensor Tensor::bincount(const std::optional<Tensor>& weights, int64_t minlength) const { return argand::bincount(*this, weights, minlength); }
Tensor Tensor::view(IntArrayRef size) const { return argand::view(*this, size); }
Tensor Tensor::reshape(IntArrayRef shape) const { return argand::reshape(*this, shape); }
Tensor Tensor::view_as(const Tensor& other) const { return argand::view_as(*this, other); }
Tensor Tensor::reshape_as(const Tensor& other) const { return argand::reshape_as(*this, other); }
Tensor Tensor::flatten(int64_t start_dim, int64_t end_dim) const { return argand::flatten(*this, start_dim, end_dim); }
Tensor Tensor::ravel() const { return argand::ravel(*this); }
Tensor Tensor::unflatten(int64_t dim, IntArrayRef sizes) const { return argand::unflatten(*this, dim, sizes); }
Tensor Tensor::expand(IntArrayRef size, bool implicit) const { return argand::expand(*this, size, implicit); }
Tensor Tensor::expand_as(const Tensor& other) const { return argand::expand_as(*this, other); }
Tensor Tensor::broadcast_to(IntArrayRef size) const { return argand::broadcast_to(*this, size); }
Tensor Tensor::sum_to_size(IntArrayRef size) const { return argand::sum_to_size(*this, size); }
Tensor Tensor::permute(IntArrayRef dims) const { return argand::permute(*this, dims); }
Tensor Tensor::transpose(int64_t dim0, int64_t dim1) const { return argand::transpose(*this, dim0, dim1); }
Tensor Tensor::swapaxes(int64_t axis0, int64_t axis1) const { return argand::swapaxes(*this, axis0, axis1); }
Tensor Tensor::swapdims(int64_t dim0, int64_t dim1) const { return argand::swapdims(*this, dim0, dim1); }
Tensor Tensor::t() const { return argand::t(*this); }
Tensor Tensor::numpy_T() const { return argand::numpy_T(*this); }
Tensor Tensor::mT() const { return argand::mT(*this); }
Tensor Tensor::adjoint() const { return argand::adjoint(*this); }
Tensor Tensor::mH() const { return argand::mH(*this); }
Tensor Tensor::matrix_H() const { return argand::matrix_H(*this); }
Tensor Tensor::movedim(IntArrayRef source, IntArrayRef destination) const { return argand::movedim(*this, source, destination); }
Tensor Tensor::movedim(int64_t source, int64_t destination) const { return argand::movedim(*this, source, destination); }
Tensor Tensor::moveaxis(IntArrayRef source, IntArrayRef destination) const { return argand::moveaxis(*this, source, destination); }
Tensor Tensor::moveaxis(int64_t source, int64_t destination) const { return argand::moveaxis(*this, source, destination); }
Tensor Tensor::squeeze() const { return argand::squeeze(*this); }
Tensor Tensor::squeeze(int64_t dim) const { return argand::squeeze(*this, dim); }
Tensor Tensor::squeeze(IntArrayRef dim) const { return argand::squeeze(*this, dim); }
Tensor Tensor::unsqueeze(int64_t dim) const { return argand::unsqueeze(*this, dim); }
Tensor& Tensor::squeeze_() const { return argand::squeeze_(*this); }
Tensor& Tensor::squeeze_(int64_t dim) const { return argand::squeeze_(*this, dim); }
Tensor& Tensor::unsqueeze_(int64_t dim) const { return argand::unsqueeze_(*this, dim); }
Tensor& Tensor::transpose_(int64_t dim0, int64_t dim1) const { return argand::transpose_(*this, dim0, dim1); }
Tensor& Tensor::t_() const { return argand::t_(*this); }

}  // namespace argand
