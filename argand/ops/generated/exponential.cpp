// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/exponential.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor exp(const Tensor& self) { AG_DOOR(exp, self); return pointwise(formula::Exp{}, {self}); }
Tensor& exp_(const Tensor& self) { AG_DOOR(exp_, self); return pointwise_inplace(formula::Exp{}, {self}); }
Tensor& exp_out(Tensor& out, const Tensor& self) { AG_DOOR(exp_out, out, self); return pointwise_out(formula::Exp{}, out, {self}); }
Tensor exp2(const Tensor& self) { AG_DOOR(exp2, self); return pointwise(formula::Exp2{}, {self}); }
Tensor& exp2_(const Tensor& self) { AG_DOOR(exp2_, self); return pointwise_inplace(formula::Exp2{}, {self}); }
Tensor& exp2_out(Tensor& out, const Tensor& self) { AG_DOOR(exp2_out, out, self); return pointwise_out(formula::Exp2{}, out, {self}); }
Tensor expm1(const Tensor& self) { AG_DOOR(expm1, self); return pointwise(formula::Expm1{}, {self}); }
Tensor& expm1_(const Tensor& self) { AG_DOOR(expm1_, self); return pointwise_inplace(formula::Expm1{}, {self}); }
Tensor& expm1_out(Tensor& out, const Tensor& self) { AG_DOOR(expm1_out, out, self); return pointwise_out(formula::Expm1{}, out, {self}); }
Tensor log(const Tensor& self) { AG_DOOR(log, self); return pointwise(formula::Log{}, {self}); }
Tensor& log_(const Tensor& self) { AG_DOOR(log_, self); return pointwise_inplace(formula::Log{}, {self}); }
Tensor& log_out(Tensor& out, const Tensor& self) { AG_DOOR(log_out, out, self); return pointwise_out(formula::Log{}, out, {self}); }
Tensor log1p(const Tensor& self) { AG_DOOR(log1p, self); return pointwise(formula::Log1p{}, {self}); }
Tensor& log1p_(const Tensor& self) { AG_DOOR(log1p_, self); return pointwise_inplace(formula::Log1p{}, {self}); }
Tensor& log1p_out(Tensor& out, const Tensor& self) { AG_DOOR(log1p_out, out, self); return pointwise_out(formula::Log1p{}, out, {self}); }
Tensor log2(const Tensor& self) { AG_DOOR(log2, self); return pointwise(formula::Log2{}, {self}); }
Tensor& log2_(const Tensor& self) { AG_DOOR(log2_, self); return pointwise_inplace(formula::Log2{}, {self}); }
Tensor& log2_out(Tensor& out, const Tensor& self) { AG_DOOR(log2_out, out, self); return pointwise_out(formula::Log2{}, out, {self}); }
Tensor log10(const Tensor& self) { AG_DOOR(log10, self); return pointwise(formula::Log10{}, {self}); }
Tensor& log10_(const Tensor& self) { AG_DOOR(log10_, self); return pointwise_inplace(formula::Log10{}, {self}); }
Tensor& log10_out(Tensor& out, const Tensor& self) { AG_DOOR(log10_out, out, self); return pointwise_out(formula::Log10{}, out, {self}); }
Tensor logaddexp(const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp, self, other); return pointwise(formula::LogAddExp{}, {self, other}); }
Tensor& logaddexp_(const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp_, self, other); return pointwise_inplace(formula::LogAddExp{}, {self, other}); }
Tensor& logaddexp_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp_out, out, self, other); return pointwise_out(formula::LogAddExp{}, out, {self, other}); }
Tensor logaddexp(const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp, self, other); return pointwise(formula::LogAddExp{}, {self, other}); }
Tensor& logaddexp_(const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp_, self, other); return pointwise_inplace(formula::LogAddExp{}, {self, other}); }
Tensor& logaddexp_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp_out, out, self, other); return pointwise_out(formula::LogAddExp{}, out, {self, other}); }
Tensor logaddexp(const Scalar& self, const Tensor& other) { AG_DOOR(logaddexp, self, other); return pointwise(formula::LogAddExp{}, {self, other}); }
Tensor& logaddexp_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(logaddexp_out, out, self, other); return pointwise_out(formula::LogAddExp{}, out, {self, other}); }
Tensor logaddexp2(const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp2, self, other); return pointwise(formula::LogAddExp2{}, {self, other}); }
Tensor& logaddexp2_(const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp2_, self, other); return pointwise_inplace(formula::LogAddExp2{}, {self, other}); }
Tensor& logaddexp2_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(logaddexp2_out, out, self, other); return pointwise_out(formula::LogAddExp2{}, out, {self, other}); }
Tensor logaddexp2(const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp2, self, other); return pointwise(formula::LogAddExp2{}, {self, other}); }
Tensor& logaddexp2_(const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp2_, self, other); return pointwise_inplace(formula::LogAddExp2{}, {self, other}); }
Tensor& logaddexp2_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(logaddexp2_out, out, self, other); return pointwise_out(formula::LogAddExp2{}, out, {self, other}); }
Tensor logaddexp2(const Scalar& self, const Tensor& other) { AG_DOOR(logaddexp2, self, other); return pointwise(formula::LogAddExp2{}, {self, other}); }
Tensor& logaddexp2_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(logaddexp2_out, out, self, other); return pointwise_out(formula::LogAddExp2{}, out, {self, other}); }
Tensor xlogy(const Tensor& self, const Tensor& other) { AG_DOOR(xlogy, self, other); return pointwise(formula::Xlogy{}, {self, other}); }
Tensor& xlogy_(const Tensor& self, const Tensor& other) { AG_DOOR(xlogy_, self, other); return pointwise_inplace(formula::Xlogy{}, {self, other}); }
Tensor& xlogy_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(xlogy_out, out, self, other); return pointwise_out(formula::Xlogy{}, out, {self, other}); }
Tensor xlogy(const Tensor& self, const Scalar& other) { AG_DOOR(xlogy, self, other); return pointwise(formula::Xlogy{}, {self, other}); }
Tensor& xlogy_(const Tensor& self, const Scalar& other) { AG_DOOR(xlogy_, self, other); return pointwise_inplace(formula::Xlogy{}, {self, other}); }
Tensor& xlogy_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(xlogy_out, out, self, other); return pointwise_out(formula::Xlogy{}, out, {self, other}); }
Tensor xlogy(const Scalar& self, const Tensor& other) { AG_DOOR(xlogy, self, other); return pointwise(formula::Xlogy{}, {self, other}); }
Tensor& xlogy_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(xlogy_out, out, self, other); return pointwise_out(formula::Xlogy{}, out, {self, other}); }
Tensor special_xlog1py(const Tensor& self, const Tensor& other) { AG_DOOR(special_xlog1py, self, other); return pointwise(formula::SpecialXlog1py{}, {self, other}); }
Tensor& special_xlog1py_(const Tensor& self, const Tensor& other) { AG_DOOR(special_xlog1py_, self, other); return pointwise_inplace(formula::SpecialXlog1py{}, {self, other}); }
Tensor& special_xlog1py_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(special_xlog1py_out, out, self, other); return pointwise_out(formula::SpecialXlog1py{}, out, {self, other}); }
Tensor special_xlog1py(const Tensor& self, const Scalar& other) { AG_DOOR(special_xlog1py, self, other); return pointwise(formula::SpecialXlog1py{}, {self, other}); }
Tensor& special_xlog1py_(const Tensor& self, const Scalar& other) { AG_DOOR(special_xlog1py_, self, other); return pointwise_inplace(formula::SpecialXlog1py{}, {self, other}); }
Tensor& special_xlog1py_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(special_xlog1py_out, out, self, other); return pointwise_out(formula::SpecialXlog1py{}, out, {self, other}); }
Tensor special_xlog1py(const Scalar& self, const Tensor& other) { AG_DOOR(special_xlog1py, self, other); return pointwise(formula::SpecialXlog1py{}, {self, other}); }
Tensor& special_xlog1py_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(special_xlog1py_out, out, self, other); return pointwise_out(formula::SpecialXlog1py{}, out, {self, other}); }

}  // namespace argand
