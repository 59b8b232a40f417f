// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/arithmetic.h"

#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor add(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_inplace(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor add(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_inplace(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor add(const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor sub(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_inplace(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor sub(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_inplace(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor sub(const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor rsub(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_(const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_inplace(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor rsub(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_(const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_inplace(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor rsub(const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor mul(const Tensor& self, const Tensor& other) { return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor mul(const Tensor& self, const Scalar& other) { return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor mul(const Scalar& self, const Tensor& other) { return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor div(const Tensor& self, const Tensor& other) { return pointwise(formula::Div{}, {self, other}); }
Tensor& div_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div(const Tensor& self, const Scalar& other) { return pointwise(formula::Div{}, {self, other}); }
Tensor& div_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div(const Scalar& self, const Tensor& other) { return pointwise(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div_floor(const Tensor& self, const Tensor& other) { return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_floor(const Tensor& self, const Scalar& other) { return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_floor(const Scalar& self, const Tensor& other) { return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_trunc(const Tensor& self, const Tensor& other) { return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor div_trunc(const Tensor& self, const Scalar& other) { return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor div_trunc(const Scalar& self, const Tensor& other) { return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor floor_divide(const Tensor& self, const Tensor& other) { return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor floor_divide(const Tensor& self, const Scalar& other) { return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor floor_divide(const Scalar& self, const Tensor& other) { return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor remainder(const Tensor& self, const Tensor& other) { return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor remainder(const Tensor& self, const Scalar& other) { return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor remainder(const Scalar& self, const Tensor& other) { return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor fmod(const Tensor& self, const Tensor& other) { return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor fmod(const Tensor& self, const Scalar& other) { return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor fmod(const Scalar& self, const Tensor& other) { return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor pow(const Tensor& self, const Tensor& exponent) { return pointwise(formula::Pow{}, {self, exponent}); }
Tensor& pow_(const Tensor& self, const Tensor& exponent) { return pointwise_inplace(formula::Pow{}, {self, exponent}); }
Tensor& pow_out(Tensor& out, const Tensor& self, const Tensor& exponent) { return pointwise_out(formula::Pow{}, out, {self, exponent}); }
Tensor pow(const Scalar& self, const Tensor& exponent) { return pointwise(formula::Pow{}, {self, exponent}); }
Tensor& pow_out(Tensor& out, const Scalar& self, const Tensor& exponent) { return pointwise_out(formula::Pow{}, out, {self, exponent}); }
Tensor pow(const Tensor& self, const Scalar& exponent) { return pointwise(formula::PowScalar{exponent}, {self}); }
Tensor& pow_(const Tensor& self, const Scalar& exponent) { return pointwise_inplace(formula::PowScalar{exponent}, {self}); }
Tensor& pow_out(Tensor& out, const Tensor& self, const Scalar& exponent) { return pointwise_out(formula::PowScalar{exponent}, out, {self}); }
Tensor neg(const Tensor& self) { return pointwise(formula::Neg{}, {self}); }
Tensor& neg_(const Tensor& self) { return pointwise_inplace(formula::Neg{}, {self}); }
Tensor& neg_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Neg{}, out, {self}); }
Tensor positive(const Tensor& self) { return pointwise(formula::Positive{}, {self}); }
Tensor& positive_(const Tensor& self) { return pointwise_inplace(formula::Positive{}, {self}); }
Tensor& positive_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Positive{}, out, {self}); }
Tensor abs(const Tensor& self) { return pointwise(formula::Abs{}, {self}); }
Tensor& abs_(const Tensor& self) { return pointwise_inplace(formula::Abs{}, {self}); }
Tensor& abs_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Abs{}, out, {self}); }
Tensor sign(const Tensor& self) { return pointwise(formula::Sign{}, {self}); }
Tensor& sign_(const Tensor& self) { return pointwise_inplace(formula::Sign{}, {self}); }
Tensor& sign_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sign{}, out, {self}); }
Tensor sgn(const Tensor& self) { return pointwise(formula::Sgn{}, {self}); }
Tensor& sgn_(const Tensor& self) { return pointwise_inplace(formula::Sgn{}, {self}); }
Tensor& sgn_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sgn{}, out, {self}); }
Tensor angle(const Tensor& self) { return pointwise(formula::Angle{}, {self}); }
Tensor& angle_(const Tensor& self) { return pointwise_inplace(formula::Angle{}, {self}); }
Tensor& angle_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Angle{}, out, {self}); }
Tensor conj_physical(const Tensor& self) { return pointwise(formula::ConjPhysical{}, {self}); }
Tensor& conj_physical_(const Tensor& self) { return pointwise_inplace(formula::ConjPhysical{}, {self}); }
Tensor& conj_physical_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::ConjPhysical{}, out, {self}); }
Tensor square(const Tensor& self) { return pointwise(formula::Square{}, {self}); }
Tensor& square_(const Tensor& self) { return pointwise_inplace(formula::Square{}, {self}); }
Tensor& square_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Square{}, out, {self}); }
Tensor reciprocal(const Tensor& self) { return pointwise(formula::Reciprocal{}, {self}); }
Tensor& reciprocal_(const Tensor& self) { return pointwise_inplace(formula::Reciprocal{}, {self}); }
Tensor& reciprocal_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Reciprocal{}, out, {self}); }
Tensor sqrt(const Tensor& self) { return pointwise(formula::Sqrt{}, {self}); }
Tensor& sqrt_(const Tensor& self) { return pointwise_inplace(formula::Sqrt{}, {self}); }
Tensor& sqrt_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sqrt{}, out, {self}); }
Tensor rsqrt(const Tensor& self) { return pointwise(formula::Rsqrt{}, {self}); }
Tensor& rsqrt_(const Tensor& self) { return pointwise_inplace(formula::Rsqrt{}, {self}); }
Tensor& rsqrt_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Rsqrt{}, out, {self}); }
Tensor hypot(const Tensor& self, const Tensor& other) { return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor hypot(const Tensor& self, const Scalar& other) { return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor hypot(const Scalar& self, const Tensor& other) { return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor addcmul(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise(formula::Addcmul{value}, {self, tensor1, tensor2}); }
Tensor& addcmul_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise_inplace(formula::Addcmul{value}, {self, tensor1, tensor2}); }
Tensor& addcmul_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise_out(formula::Addcmul{value}, out, {self, tensor1, tensor2}); }
Tensor addcdiv(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise(formula::Addcdiv{value}, {self, tensor1, tensor2}); }
Tensor& addcdiv_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise_inplace(formula::Addcdiv{value}, {self, tensor1, tensor2}); }
Tensor& addcdiv_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { return pointwise_out(formula::Addcdiv{value}, out, {self, tensor1, tensor2}); }
Tensor lerp(const Tensor& self, const Tensor& end, const Tensor& weight) { return pointwise(formula::Lerp{}, {self, end, weight}); }
Tensor& lerp_(const Tensor& self, const Tensor& end, const Tensor& weight) { return pointwise_inplace(formula::Lerp{}, {self, end, weight}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Tensor& weight) { return pointwise_out(formula::Lerp{}, out, {self, end, weight}); }
Tensor lerp(const Tensor& self, const Tensor& end, const Scalar& weight) { return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_(const Tensor& self, const Tensor& end, const Scalar& weight) { return pointwise_inplace(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Scalar& weight) { return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor lerp(const Tensor& self, const Scalar& end, const Scalar& weight) { return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_(const Tensor& self, const Scalar& end, const Scalar& weight) { return pointwise_inplace(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Scalar& end, const Scalar& weight) { return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor lerp(const Scalar& self, const Tensor& end, const Scalar& weight) { return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Scalar& self, const Tensor& end, const Scalar& weight) { return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor gcd(const Tensor& self, const Tensor& other) { return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor gcd(const Tensor& self, const Scalar& other) { return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor gcd(const Scalar& self, const Tensor& other) { return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor lcm(const Tensor& self, const Tensor& other) { return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor lcm(const Tensor& self, const Scalar& other) { return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor lcm(const Scalar& self, const Tensor& other) { return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor ldexp(const Tensor& self, const Tensor& other) { return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Ldexp{}, out, {self, other}); }
Tensor ldexp(const Tensor& self, const Scalar& other) { return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Ldexp{}, out, {self, other}); }
Tensor ldexp(const Scalar& self, const Tensor& other) { return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Ldexp{}, out, {self, other}); }

}  // namespace argand
