// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/trigonometric.h"

#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor sin(const Tensor& self) { return pointwise(formula::Sin{}, {self}); }
Tensor& sin_(const Tensor& self) { return pointwise_inplace(formula::Sin{}, {self}); }
Tensor& sin_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sin{}, out, {self}); }
Tensor cos(const Tensor& self) { return pointwise(formula::Cos{}, {self}); }
Tensor& cos_(const Tensor& self) { return pointwise_inplace(formula::Cos{}, {self}); }
Tensor& cos_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Cos{}, out, {self}); }
Tensor tan(const Tensor& self) { return pointwise(formula::Tan{}, {self}); }
Tensor& tan_(const Tensor& self) { return pointwise_inplace(formula::Tan{}, {self}); }
Tensor& tan_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Tan{}, out, {self}); }
Tensor asin(const Tensor& self) { return pointwise(formula::Asin{}, {self}); }
Tensor& asin_(const Tensor& self) { return pointwise_inplace(formula::Asin{}, {self}); }
Tensor& asin_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Asin{}, out, {self}); }
Tensor acos(const Tensor& self) { return pointwise(formula::Acos{}, {self}); }
Tensor& acos_(const Tensor& self) { return pointwise_inplace(formula::Acos{}, {self}); }
Tensor& acos_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Acos{}, out, {self}); }
Tensor atan(const Tensor& self) { return pointwise(formula::Atan{}, {self}); }
Tensor& atan_(const Tensor& self) { return pointwise_inplace(formula::Atan{}, {self}); }
Tensor& atan_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Atan{}, out, {self}); }
Tensor atan2(const Tensor& self, const Tensor& other) { return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_(const Tensor& self, const Tensor& other) { return pointwise_inplace(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Tensor& self, const Tensor& other) { return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor atan2(const Tensor& self, const Scalar& other) { return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_(const Tensor& self, const Scalar& other) { return pointwise_inplace(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Tensor& self, const Scalar& other) { return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor atan2(const Scalar& self, const Tensor& other) { return pointwise(formula::Atan2{}, {self, other}); }
Tensor& atan2_out(Tensor& out, const Scalar& self, const Tensor& other) { return pointwise_out(formula::Atan2{}, out, {self, other}); }
Tensor sinh(const Tensor& self) { return pointwise(formula::Sinh{}, {self}); }
Tensor& sinh_(const Tensor& self) { return pointwise_inplace(formula::Sinh{}, {self}); }
Tensor& sinh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sinh{}, out, {self}); }
Tensor cosh(const Tensor& self) { return pointwise(formula::Cosh{}, {self}); }
Tensor& cosh_(const Tensor& self) { return pointwise_inplace(formula::Cosh{}, {self}); }
Tensor& cosh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Cosh{}, out, {self}); }
Tensor tanh(const Tensor& self) { return pointwise(formula::Tanh{}, {self}); }
Tensor& tanh_(const Tensor& self) { return pointwise_inplace(formula::Tanh{}, {self}); }
Tensor& tanh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Tanh{}, out, {self}); }
Tensor asinh(const Tensor& self) { return pointwise(formula::Asinh{}, {self}); }
Tensor& asinh_(const Tensor& self) { return pointwise_inplace(formula::Asinh{}, {self}); }
Tensor& asinh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Asinh{}, out, {self}); }
Tensor acosh(const Tensor& self) { return pointwise(formula::Acosh{}, {self}); }
Tensor& acosh_(const Tensor& self) { return pointwise_inplace(formula::Acosh{}, {self}); }
Tensor& acosh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Acosh{}, out, {self}); }
Tensor atanh(const Tensor& self) { return pointwise(formula::Atanh{}, {self}); }
Tensor& atanh_(const Tensor& self) { return pointwise_inplace(formula::Atanh{}, {self}); }
Tensor& atanh_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Atanh{}, out, {self}); }
Tensor sinc(const Tensor& self) { return pointwise(formula::Sinc{}, {self}); }
Tensor& sinc_(const Tensor& self) { return pointwise_inplace(formula::Sinc{}, {self}); }
Tensor& sinc_out(Tensor& out, const Tensor& self) { return pointwise_out(formula::Sinc{}, out, {self}); }

}  // namespace argand
