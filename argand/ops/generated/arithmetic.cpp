// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/arithmetic.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor add(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(add, self, other, alpha); return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(add_, self, other, alpha); return pointwise_inplace(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(add_out, out, self, other, alpha); return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor add(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(add, self, other, alpha); return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(add_, self, other, alpha); return pointwise_inplace(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(add_out, out, self, other, alpha); return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor add(const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(add, self, other, alpha); return pointwise(formula::Add{alpha}, {self, other}); }
Tensor& add_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(add_out, out, self, other, alpha); return pointwise_out(formula::Add{alpha}, out, {self, other}); }
Tensor sub(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(sub, self, other, alpha); return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(sub_, self, other, alpha); return pointwise_inplace(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(sub_out, out, self, other, alpha); return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor sub(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(sub, self, other, alpha); return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(sub_, self, other, alpha); return pointwise_inplace(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(sub_out, out, self, other, alpha); return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor sub(const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(sub, self, other, alpha); return pointwise(formula::Sub{alpha}, {self, other}); }
Tensor& sub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(sub_out, out, self, other, alpha); return pointwise_out(formula::Sub{alpha}, out, {self, other}); }
Tensor rsub(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(rsub, self, other, alpha); return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_(const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(rsub_, self, other, alpha); return pointwise_inplace(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Tensor& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(rsub_out, out, self, other, alpha); return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor rsub(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(rsub, self, other, alpha); return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_(const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(rsub_, self, other, alpha); return pointwise_inplace(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Tensor& self, const Scalar& other, const Scalar& alpha) { AG_DOOR(rsub_out, out, self, other, alpha); return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor rsub(const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(rsub, self, other, alpha); return pointwise(formula::Rsub{alpha}, {self, other}); }
Tensor& rsub_out(Tensor& out, const Scalar& self, const Tensor& other, const Scalar& alpha) { AG_DOOR(rsub_out, out, self, other, alpha); return pointwise_out(formula::Rsub{alpha}, out, {self, other}); }
Tensor mul(const Tensor& self, const Tensor& other) { AG_DOOR(mul, self, other); return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_(const Tensor& self, const Tensor& other) { AG_DOOR(mul_, self, other); return pointwise_inplace(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(mul_out, out, self, other); return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor mul(const Tensor& self, const Scalar& other) { AG_DOOR(mul, self, other); return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_(const Tensor& self, const Scalar& other) { AG_DOOR(mul_, self, other); return pointwise_inplace(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(mul_out, out, self, other); return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor mul(const Scalar& self, const Tensor& other) { AG_DOOR(mul, self, other); return pointwise(formula::Mul{}, {self, other}); }
Tensor& mul_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(mul_out, out, self, other); return pointwise_out(formula::Mul{}, out, {self, other}); }
Tensor div(const Tensor& self, const Tensor& other) { AG_DOOR(div, self, other); return pointwise(formula::Div{}, {self, other}); }
Tensor& div_(const Tensor& self, const Tensor& other) { AG_DOOR(div_, self, other); return pointwise_inplace(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(div_out, out, self, other); return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div(const Tensor& self, const Scalar& other) { AG_DOOR(div, self, other); return pointwise(formula::Div{}, {self, other}); }
Tensor& div_(const Tensor& self, const Scalar& other) { AG_DOOR(div_, self, other); return pointwise_inplace(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(div_out, out, self, other); return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div(const Scalar& self, const Tensor& other) { AG_DOOR(div, self, other); return pointwise(formula::Div{}, {self, other}); }
Tensor& div_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(div_out, out, self, other); return pointwise_out(formula::Div{}, out, {self, other}); }
Tensor div_floor(const Tensor& self, const Tensor& other) { AG_DOOR(div_floor, self, other); return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_(const Tensor& self, const Tensor& other) { AG_DOOR(div_floor_, self, other); return pointwise_inplace(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(div_floor_out, out, self, other); return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_floor(const Tensor& self, const Scalar& other) { AG_DOOR(div_floor, self, other); return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_(const Tensor& self, const Scalar& other) { AG_DOOR(div_floor_, self, other); return pointwise_inplace(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(div_floor_out, out, self, other); return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_floor(const Scalar& self, const Tensor& other) { AG_DOOR(div_floor, self, other); return pointwise(formula::DivFloor{}, {self, other}); }
Tensor& div_floor_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(div_floor_out, out, self, other); return pointwise_out(formula::DivFloor{}, out, {self, other}); }
Tensor div_trunc(const Tensor& self, const Tensor& other) { AG_DOOR(div_trunc, self, other); return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_(const Tensor& self, const Tensor& other) { AG_DOOR(div_trunc_, self, other); return pointwise_inplace(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(div_trunc_out, out, self, other); return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor div_trunc(const Tensor& self, const Scalar& other) { AG_DOOR(div_trunc, self, other); return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_(const Tensor& self, const Scalar& other) { AG_DOOR(div_trunc_, self, other); return pointwise_inplace(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(div_trunc_out, out, self, other); return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor div_trunc(const Scalar& self, const Tensor& other) { AG_DOOR(div_trunc, self, other); return pointwise(formula::DivTrunc{}, {self, other}); }
Tensor& div_trunc_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(div_trunc_out, out, self, other); return pointwise_out(formula::DivTrunc{}, out, {self, other}); }
Tensor floor_divide(const Tensor& self, const Tensor& other) { AG_DOOR(floor_divide, self, other); return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_(const Tensor& self, const Tensor& other) { AG_DOOR(floor_divide_, self, other); return pointwise_inplace(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(floor_divide_out, out, self, other); return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor floor_divide(const Tensor& self, const Scalar& other) { AG_DOOR(floor_divide, self, other); return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_(const Tensor& self, const Scalar& other) { AG_DOOR(floor_divide_, self, other); return pointwise_inplace(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(floor_divide_out, out, self, other); return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor floor_divide(const Scalar& self, const Tensor& other) { AG_DOOR(floor_divide, self, other); return pointwise(formula::FloorDivide{}, {self, other}); }
Tensor& floor_divide_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(floor_divide_out, out, self, other); return pointwise_out(formula::FloorDivide{}, out, {self, other}); }
Tensor remainder(const Tensor& self, const Tensor& other) { AG_DOOR(remainder, self, other); return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_(const Tensor& self, const Tensor& other) { AG_DOOR(remainder_, self, other); return pointwise_inplace(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(remainder_out, out, self, other); return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor remainder(const Tensor& self, const Scalar& other) { AG_DOOR(remainder, self, other); return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_(const Tensor& self, const Scalar& other) { AG_DOOR(remainder_, self, other); return pointwise_inplace(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(remainder_out, out, self, other); return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor remainder(const Scalar& self, const Tensor& other) { AG_DOOR(remainder, self, other); return pointwise(formula::Remainder{}, {self, other}); }
Tensor& remainder_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(remainder_out, out, self, other); return pointwise_out(formula::Remainder{}, out, {self, other}); }
Tensor fmod(const Tensor& self, const Tensor& other) { AG_DOOR(fmod, self, other); return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_(const Tensor& self, const Tensor& other) { AG_DOOR(fmod_, self, other); return pointwise_inplace(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(fmod_out, out, self, other); return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor fmod(const Tensor& self, const Scalar& other) { AG_DOOR(fmod, self, other); return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_(const Tensor& self, const Scalar& other) { AG_DOOR(fmod_, self, other); return pointwise_inplace(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(fmod_out, out, self, other); return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor fmod(const Scalar& self, const Tensor& other) { AG_DOOR(fmod, self, other); return pointwise(formula::Fmod{}, {self, other}); }
Tensor& fmod_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(fmod_out, out, self, other); return pointwise_out(formula::Fmod{}, out, {self, other}); }
Tensor pow(const Tensor& self, const Tensor& exponent) { AG_DOOR(pow, self, exponent); return pointwise(formula::Pow{}, {self, exponent}); }
Tensor& pow_(const Tensor& self, const Tensor& exponent) { AG_DOOR(pow_, self, exponent); return pointwise_inplace(formula::Pow{}, {self, exponent}); }
Tensor& pow_out(Tensor& out, const Tensor& self, const Tensor& exponent) { AG_DOOR(pow_out, out, self, exponent); return pointwise_out(formula::Pow{}, out, {self, exponent}); }
Tensor pow(const Scalar& self, const Tensor& exponent) { AG_DOOR(pow, self, exponent); return pointwise(formula::Pow{}, {self, exponent}); }
Tensor& pow_out(Tensor& out, const Scalar& self, const Tensor& exponent) { AG_DOOR(pow_out, out, self, exponent); return pointwise_out(formula::Pow{}, out, {self, exponent}); }
Tensor pow(const Tensor& self, const Scalar& exponent) { AG_DOOR(pow, self, exponent); return pointwise(formula::PowScalar{exponent}, {self}); }
Tensor& pow_(const Tensor& self, const Scalar& exponent) { AG_DOOR(pow_, self, exponent); return pointwise_inplace(formula::PowScalar{exponent}, {self}); }
Tensor& pow_out(Tensor& out, const Tensor& self, const Scalar& exponent) { AG_DOOR(pow_out, out, self, exponent); return pointwise_out(formula::PowScalar{exponent}, out, {self}); }
Tensor neg(const Tensor& self) { AG_DOOR(neg, self); return pointwise(formula::Neg{}, {self}); }
Tensor& neg_(const Tensor& self) { AG_DOOR(neg_, self); return pointwise_inplace(formula::Neg{}, {self}); }
Tensor& neg_out(Tensor& out, const Tensor& self) { AG_DOOR(neg_out, out, self); return pointwise_out(formula::Neg{}, out, {self}); }
Tensor positive(const Tensor& self) { AG_DOOR(positive, self); return pointwise(formula::Positive{}, {self}); }
Tensor& positive_(const Tensor& self) { AG_DOOR(positive_, self); return pointwise_inplace(formula::Positive{}, {self}); }
Tensor& positive_out(Tensor& out, const Tensor& self) { AG_DOOR(positive_out, out, self); return pointwise_out(formula::Positive{}, out, {self}); }
Tensor abs(const Tensor& self) { AG_DOOR(abs, self); return pointwise(formula::Abs{}, {self}); }
Tensor& abs_(const Tensor& self) { AG_DOOR(abs_, self); return pointwise_inplace(formula::Abs{}, {self}); }
Tensor& abs_out(Tensor& out, const Tensor& self) { AG_DOOR(abs_out, out, self); return pointwise_out(formula::Abs{}, out, {self}); }
Tensor sign(const Tensor& self) { AG_DOOR(sign, self); return pointwise(formula::Sign{}, {self}); }
Tensor& sign_(const Tensor& self) { AG_DOOR(sign_, self); return pointwise_inplace(formula::Sign{}, {self}); }
Tensor& sign_out(Tensor& out, const Tensor& self) { AG_DOOR(sign_out, out, self); return pointwise_out(formula::Sign{}, out, {self}); }
Tensor sgn(const Tensor& self) { AG_DOOR(sgn, self); return pointwise(formula::Sgn{}, {self}); }
Tensor& sgn_(const Tensor& self) { AG_DOOR(sgn_, self); return pointwise_inplace(formula::Sgn{}, {self}); }
Tensor& sgn_out(Tensor& out, const Tensor& self) { AG_DOOR(sgn_out, out, self); return pointwise_out(formula::Sgn{}, out, {self}); }
Tensor angle(const Tensor& self) { AG_DOOR(angle, self); return pointwise(formula::Angle{}, {self}); }
Tensor& angle_(const Tensor& self) { AG_DOOR(angle_, self); return pointwise_inplace(formula::Angle{}, {self}); }
Tensor& angle_out(Tensor& out, const Tensor& self) { AG_DOOR(angle_out, out, self); return pointwise_out(formula::Angle{}, out, {self}); }
Tensor conj_physical(const Tensor& self) { AG_DOOR(conj_physical, self); return pointwise(formula::ConjPhysical{}, {self}); }
Tensor& conj_physical_(const Tensor& self) { AG_DOOR(conj_physical_, self); return pointwise_inplace(formula::ConjPhysical{}, {self}); }
Tensor& conj_physical_out(Tensor& out, const Tensor& self) { AG_DOOR(conj_physical_out, out, self); return pointwise_out(formula::ConjPhysical{}, out, {self}); }
Tensor square(const Tensor& self) { AG_DOOR(square, self); return pointwise(formula::Square{}, {self}); }
Tensor& square_(const Tensor& self) { AG_DOOR(square_, self); return pointwise_inplace(formula::Square{}, {self}); }
Tensor& square_out(Tensor& out, const Tensor& self) { AG_DOOR(square_out, out, self); return pointwise_out(formula::Square{}, out, {self}); }
Tensor reciprocal(const Tensor& self) { AG_DOOR(reciprocal, self); return pointwise(formula::Reciprocal{}, {self}); }
Tensor& reciprocal_(const Tensor& self) { AG_DOOR(reciprocal_, self); return pointwise_inplace(formula::Reciprocal{}, {self}); }
Tensor& reciprocal_out(Tensor& out, const Tensor& self) { AG_DOOR(reciprocal_out, out, self); return pointwise_out(formula::Reciprocal{}, out, {self}); }
Tensor sqrt(const Tensor& self) { AG_DOOR(sqrt, self); return pointwise(formula::Sqrt{}, {self}); }
Tensor& sqrt_(const Tensor& self) { AG_DOOR(sqrt_, self); return pointwise_inplace(formula::Sqrt{}, {self}); }
Tensor& sqrt_out(Tensor& out, const Tensor& self) { AG_DOOR(sqrt_out, out, self); return pointwise_out(formula::Sqrt{}, out, {self}); }
Tensor rsqrt(const Tensor& self) { AG_DOOR(rsqrt, self); return pointwise(formula::Rsqrt{}, {self}); }
Tensor& rsqrt_(const Tensor& self) { AG_DOOR(rsqrt_, self); return pointwise_inplace(formula::Rsqrt{}, {self}); }
Tensor& rsqrt_out(Tensor& out, const Tensor& self) { AG_DOOR(rsqrt_out, out, self); return pointwise_out(formula::Rsqrt{}, out, {self}); }
Tensor hypot(const Tensor& self, const Tensor& other) { AG_DOOR(hypot, self, other); return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_(const Tensor& self, const Tensor& other) { AG_DOOR(hypot_, self, other); return pointwise_inplace(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(hypot_out, out, self, other); return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor hypot(const Tensor& self, const Scalar& other) { AG_DOOR(hypot, self, other); return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_(const Tensor& self, const Scalar& other) { AG_DOOR(hypot_, self, other); return pointwise_inplace(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(hypot_out, out, self, other); return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor hypot(const Scalar& self, const Tensor& other) { AG_DOOR(hypot, self, other); return pointwise(formula::Hypot{}, {self, other}); }
Tensor& hypot_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(hypot_out, out, self, other); return pointwise_out(formula::Hypot{}, out, {self, other}); }
Tensor addcmul(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcmul, self, tensor1, tensor2, value); return pointwise(formula::Addcmul{value}, {self, tensor1, tensor2}); }
Tensor& addcmul_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcmul_, self, tensor1, tensor2, value); return pointwise_inplace(formula::Addcmul{value}, {self, tensor1, tensor2}); }
Tensor& addcmul_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcmul_out, out, self, tensor1, tensor2, value); return pointwise_out(formula::Addcmul{value}, out, {self, tensor1, tensor2}); }
Tensor addcdiv(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcdiv, self, tensor1, tensor2, value); return pointwise(formula::Addcdiv{value}, {self, tensor1, tensor2}); }
Tensor& addcdiv_(const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcdiv_, self, tensor1, tensor2, value); return pointwise_inplace(formula::Addcdiv{value}, {self, tensor1, tensor2}); }
Tensor& addcdiv_out(Tensor& out, const Tensor& self, const Tensor& tensor1, const Tensor& tensor2, const Scalar& value) { AG_DOOR(addcdiv_out, out, self, tensor1, tensor2, value); return pointwise_out(formula::Addcdiv{value}, out, {self, tensor1, tensor2}); }
Tensor lerp(const Tensor& self, const Tensor& end, const Tensor& weight) { AG_DOOR(lerp, self, end, weight); return pointwise(formula::Lerp{}, {self, end, weight}); }
Tensor& lerp_(const Tensor& self, const Tensor& end, const Tensor& weight) { AG_DOOR(lerp_, self, end, weight); return pointwise_inplace(formula::Lerp{}, {self, end, weight}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Tensor& weight) { AG_DOOR(lerp_out, out, self, end, weight); return pointwise_out(formula::Lerp{}, out, {self, end, weight}); }
Tensor lerp(const Tensor& self, const Tensor& end, const Scalar& weight) { AG_DOOR(lerp, self, end, weight); return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_(const Tensor& self, const Tensor& end, const Scalar& weight) { AG_DOOR(lerp_, self, end, weight); return pointwise_inplace(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Tensor& end, const Scalar& weight) { AG_DOOR(lerp_out, out, self, end, weight); return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor lerp(const Tensor& self, const Scalar& end, const Scalar& weight) { AG_DOOR(lerp, self, end, weight); return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_(const Tensor& self, const Scalar& end, const Scalar& weight) { AG_DOOR(lerp_, self, end, weight); return pointwise_inplace(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Tensor& self, const Scalar& end, const Scalar& weight) { AG_DOOR(lerp_out, out, self, end, weight); return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor lerp(const Scalar& self, const Tensor& end, const Scalar& weight) { AG_DOOR(lerp, self, end, weight); return pointwise(formula::LerpScalar{weight}, {self, end}); }
Tensor& lerp_out(Tensor& out, const Scalar& self, const Tensor& end, const Scalar& weight) { AG_DOOR(lerp_out, out, self, end, weight); return pointwise_out(formula::LerpScalar{weight}, out, {self, end}); }
Tensor gcd(const Tensor& self, const Tensor& other) { AG_DOOR(gcd, self, other); return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_(const Tensor& self, const Tensor& other) { AG_DOOR(gcd_, self, other); return pointwise_inplace(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(gcd_out, out, self, other); return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor gcd(const Tensor& self, const Scalar& other) { AG_DOOR(gcd, self, other); return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_(const Tensor& self, const Scalar& other) { AG_DOOR(gcd_, self, other); return pointwise_inplace(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(gcd_out, out, self, other); return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor gcd(const Scalar& self, const Tensor& other) { AG_DOOR(gcd, self, other); return pointwise(formula::Gcd{}, {self, other}); }
Tensor& gcd_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(gcd_out, out, self, other); return pointwise_out(formula::Gcd{}, out, {self, other}); }
Tensor lcm(const Tensor& self, const Tensor& other) { AG_DOOR(lcm, self, other); return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_(const Tensor& self, const Tensor& other) { AG_DOOR(lcm_, self, other); return pointwise_inplace(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(lcm_out, out, self, other); return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor lcm(const Tensor& self, const Scalar& other) { AG_DOOR(lcm, self, other); return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_(const Tensor& self, const Scalar& other) { AG_DOOR(lcm_, self, other); return pointwise_inplace(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(lcm_out, out, self, other); return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor lcm(const Scalar& self, const Tensor& other) { AG_DOOR(lcm, self, other); return pointwise(formula::Lcm{}, {self, other}); }
Tensor& lcm_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(lcm_out, out, self, other); return pointwise_out(formula::Lcm{}, out, {self, other}); }
Tensor ldexp(const Tensor& self, const Tensor& other) { AG_DOOR(ldexp, self, other); return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_(const Tensor& self, const Tensor& other) { AG_DOOR(ldexp_, self, other); return pointwise_inplace(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(ldexp_out, out, self, other); return pointwise_out(formula::Ldexp{}, out, {self, other}); }
Tensor ldexp(const Tensor& self, const Scalar& other) { AG_DOOR(ldexp, self, other); return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_(const Tensor& self, const Scalar& other) { AG_DOOR(ldexp_, self, other); return pointwise_inplace(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(ldexp_out, out, self, other); return pointwise_out(formula::Ldexp{}, out, {self, other}); }
Tensor ldexp(const Scalar& self, const Tensor& other) { AG_DOOR(ldexp, self, other); return pointwise(formula::Ldexp{}, {self, other}); }
Tensor& ldexp_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(ldexp_out, out, self, other); return pointwise_out(formula::Ldexp{}, out, {self, other}); }

}  // namespace argand
