// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/trigonometric.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor sin(const Tensor& self) { AG_DOOR(sin, self); return pointwise(formula::Sin{}, {self}); }
Tensor& sin_(const Tensor& self) { AG_DOOR(sin_, self); return pointwise_inplace(formula::Sin{}, {self}); }
Tensor& sin_out(Tensor& out, const Tensor& self) { AG_DOOR(sin_out, out, self); return pointwise_out(formula::Sin{}, out, {self}); }
Tensor cos(const Tensor& self) { AG_DOOR(cos, self); return pointwise(formula::Cos{}, {self}); }
Tensor& cos_(const Tensor& self) { AG_DOOR(cos_, self); return pointwise_inplace(formula::Cos{}, {self}); }
Tensor& cos_out(Tensor& out, const Tensor& self) { AG_DOOR(cos_out, out, self); return pointwise_out(formula::Cos{}, out, {self}); }
Tensor tan(const Tensor& self) { AG_DOOR(tan, self); return pointwise(formula::Tan{}, {self}); }
Tensor& tan_(const Tensor& self) { AG_DOOR(tan_, self); return pointwise_inplace(formula::Tan{}, {self}); }
Tensor& tan_out(Tensor& out, const Tensor& self) { AG_DOOR(tan_out, out, self); return pointwise_out(formula::Tan{}, out, {self}); }
Tensor asin(const Tensor& self) { AG_DOOR(asin, self); return pointwise(formula::Asin{}, {self}); }
Tensor& asin_(const Tensor& self) { AG_DOOR(asin_, self); return pointwise_inplace(formula::Asin{}, {self}); }
Tensor& asin_out(Tensor& out, const Tensor& self) { AG_DOOR(asin_out, out, self); return pointwise_out(formula::Asin{}, out, {self}); }
Tensor acos(const Tensor& self) { AG_DOOR(acos, self); return pointwise(formula::Acos{}, {self}); }
Tensor& acos_(const Tensor& self) { AG_DOOR(acos_, self); return pointwise_inplace(formula::Acos{}, {self}); }
Tensor& acos_out(Tensor& out, const Tensor& self) { AG_DOOR(acos_out, out, self); return pointwise_out(formula::Acos{}, out, {self}); }
Tensor atan(const Tensor& self) { AG_DOOR(atan, self); return pointwise(formula::Atan{}, {self}); }
Tensor& atan_(const Tensor& self) { AG_DOOR(atan_, self); return pointwise_inplace(formula::Atan{}, {self}); }
Tensor& atan_out(Tensor& out, const Tensor& self) { AG_DOOR(atan_out, out, self); return pointwise_out(formula::Atan{}, out, {self}); }
Tensor atan2(const Tensor& self, const Tensor& other) { AG_DOOR(atan2, self, other); return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_(const Tensor& self, const Tensor& other) { AG_DOOR(atan2_, self, other); return pointwise_inplace(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(atan2_out, out, self, other); return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor atan2(const Tensor& self, const Scalar& other) { AG_DOOR(atan2, self, other); return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_(const Tensor& self, const Scalar& other) { AG_DOOR(atan2_, self, other); return pointwise_inplace(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(atan2_out, out, self, other); return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor atan2(const Scalar& self, const Tensor& other) { AG_DOOR(atan2, self, other); return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(atan2_out, out, self, other); return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor sinh(const Tensor& self) { AG_DOOR(sinh, self); return pointwise(formula::Sinh{}, {self}); }
Tensor& sinh_(const Tensor& self) { AG_DOOR(sinh_, self); return pointwise_inplace(formula::Sinh{}, {self}); }
Tensor& sinh_out(Tensor& out, const Tensor& self) { AG_DOOR(sinh_out, out, self); return pointwise_out(formula::Sinh{}, out, {self}); }
Tensor cosh(const Tensor& self) { AG_DOOR(cosh, self); return pointwise(formula::Cosh{}, {self}); }
Tensor& cosh_(const Tensor& self) { AG_DOOR(cosh_, self); return pointwise_inplace(formula::Cosh{}, {self}); }
Tensor& cosh_out(Tensor& out, const Tensor& self) { AG_DOOR(cosh_out, out, self); return pointwise_out(formula::Cosh{}, out, {self}); }
Tensor tanh(const Tensor& self) { AG_DOOR(tanh, self); return pointwise(formula::Tanh{}, {self}); }
Tensor& tanh_(const Tensor& self) { AG_DOOR(tanh_, self); return pointwise_inplace(formula::Tanh{}, {self}); }
Tensor& tanh_out(Tensor& out, const Tensor& self) { AG_DOOR(tanh_out, out, self); return pointwise_out(formula::Tanh{}, out, {self}); }
Tensor asinh(const Tensor& self) { AG_DOOR(asinh, self); return pointwise(formula::Asinh{}, {self}); }
Tensor& asinh_(const Tensor& self) { AG_DOOR(asinh_, self); return pointwise_inplace(formula::Asinh{}, {self}); }
Tensor& asinh_out(Tensor& out, const Tensor& self) { AG_DOOR(asinh_out, out, self); return pointwise_out(formula::Asinh{}, out, {self}); }
Tensor acosh(const Tensor& self) { AG_DOOR(acosh, self); return pointwise(formula::Acosh{}, {self}); }
Tensor& acosh_(const Tensor& self) { AG_DOOR(acosh_, self); return pointwise_inplace(formula::Acosh{}, {self}); }
Tensor& acosh_out(Tensor& out, const Tensor& self) { AG_DOOR(acosh_out, out, self); return pointwise_out(formula::Acosh{}, out, {self}); }
Tensor atanh(const Tensor& self) { AG_DOOR(atanh, self); return pointwise(formula::Atanh{}, {self}); }
Tensor& atanh_(const Tensor& self) { AG_DOOR(atanh_, self); return pointwise_inplace(formula::Atanh{}, {self}); }
Tensor& atanh_out(Tensor& out, const Tensor& self) { AG_DOOR(atanh_out, out, self); return pointwise_out(formula::Atanh{}, out, {self}); }
Tensor sinc(const Tensor& self) { AG_DOOR(sinc, self); return pointwise(formula::Sinc{}, {self}); }
Tensor& sinc_(const Tensor& self) { AG_DOOR(sinc_, self); return pointwise_inplace(formula::Sinc{}, {self}); }
Tensor& sinc_out(Tensor& out, const Tensor& self) { AG_DOOR(sinc_out, out, self); return pointwise_out(formula::Sinc{}, out, {self}); }

}  // namespace argand
