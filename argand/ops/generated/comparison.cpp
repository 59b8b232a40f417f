// Written by tools/generate from the operations' schemas; edit those.
#include "argand/formulas/comparison.h"

#include "argand/ops/door.h"
#include "argand/ops/functions.h"
#include "argand/ops/pointwise.h"

namespace argand {

Tensor eq(const Tensor& self, const Tensor& other) { AG_DOOR(eq, self, other); return pointwise(formula::Eq{}, {self, other}); }
Tensor& eq_(const Tensor& self, const Tensor& other) { AG_DOOR(eq_, self, other); return pointwise_inplace(formula::Eq{}, {self, other}); }
Tensor& eq_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(eq_out, out, self, other); return pointwise_out(formula::Eq{}, out, {self, other}); }
Tensor eq(const Tensor& self, const Scalar& other) { AG_DOOR(eq, self, other); return pointwise(formula::Eq{}, {self, other}); }
Tensor& eq_(const Tensor& self, const Scalar& other) { AG_DOOR(eq_, self, other); return pointwise_inplace(formula::Eq{}, {self, other}); }
Tensor& eq_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(eq_out, out, self, other); return pointwise_out(formula::Eq{}, out, {self, other}); }
Tensor eq(const Scalar& self, const Tensor& other) { AG_DOOR(eq, self, other); return pointwise(formula::Eq{}, {self, other}); }
Tensor& eq_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(eq_out, out, self, other); return pointwise_out(formula::Eq{}, out, {self, other}); }
Tensor ne(const Tensor& self, const Tensor& other) { AG_DOOR(ne, self, other); return pointwise(formula::Ne{}, {self, other}); }
Tensor& ne_(const Tensor& self, const Tensor& other) { AG_DOOR(ne_, self, other); return pointwise_inplace(formula::Ne{}, {self, other}); }
Tensor& ne_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(ne_out, out, self, other); return pointwise_out(formula::Ne{}, out, {self, other}); }
Tensor ne(const Tensor& self, const Scalar& other) { AG_DOOR(ne, self, other); return pointwise(formula::Ne{}, {self, other}); }
Tensor& ne_(const Tensor& self, const Scalar& other) { AG_DOOR(ne_, self, other); return pointwise_inplace(formula::Ne{}, {self, other}); }
Tensor& ne_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(ne_out, out, self, other); return pointwise_out(formula::Ne{}, out, {self, other}); }
Tensor ne(const Scalar& self, const Tensor& other) { AG_DOOR(ne, self, other); return pointwise(formula::Ne{}, {self, other}); }
Tensor& ne_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(ne_out, out, self, other); return pointwise_out(formula::Ne{}, out, {self, other}); }
Tensor lt(const Tensor& self, const Tensor& other) { AG_DOOR(lt, self, other); return pointwise(formula::Lt{}, {self, other}); }
Tensor& lt_(const Tensor& self, const Tensor& other) { AG_DOOR(lt_, self, other); return pointwise_inplace(formula::Lt{}, {self, other}); }
Tensor& lt_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(lt_out, out, self, other); return pointwise_out(formula::Lt{}, out, {self, other}); }
Tensor lt(const Tensor& self, const Scalar& other) { AG_DOOR(lt, self, other); return pointwise(formula::Lt{}, {self, other}); }
Tensor& lt_(const Tensor& self, const Scalar& other) { AG_DOOR(lt_, self, other); return pointwise_inplace(formula::Lt{}, {self, other}); }
Tensor& lt_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(lt_out, out, self, other); return pointwise_out(formula::Lt{}, out, {self, other}); }
Tensor lt(const Scalar& self, const Tensor& other) { AG_DOOR(lt, self, other); return pointwise(formula::Lt{}, {self, other}); }
Tensor& lt_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(lt_out, out, self, other); return pointwise_out(formula::Lt{}, out, {self, other}); }
Tensor le(const Tensor& self, const Tensor& other) { AG_DOOR(le, self, other); return pointwise(formula::Le{}, {self, other}); }
Tensor& le_(const Tensor& self, const Tensor& other) { AG_DOOR(le_, self, other); return pointwise_inplace(formula::Le{}, {self, other}); }
Tensor& le_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(le_out, out, self, other); return pointwise_out(formula::Le{}, out, {self, other}); }
Tensor le(const Tensor& self, const Scalar& other) { AG_DOOR(le, self, other); return pointwise(formula::Le{}, {self, other}); }
Tensor& le_(const Tensor& self, const Scalar& other) { AG_DOOR(le_, self, other); return pointwise_inplace(formula::Le{}, {self, other}); }
Tensor& le_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(le_out, out, self, other); return pointwise_out(formula::Le{}, out, {self, other}); }
Tensor le(const Scalar& self, const Tensor& other) { AG_DOOR(le, self, other); return pointwise(formula::Le{}, {self, other}); }
Tensor& le_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(le_out, out, self, other); return pointwise_out(formula::Le{}, out, {self, other}); }
Tensor gt(const Tensor& self, const Tensor& other) { AG_DOOR(gt, self, other); return pointwise(formula::Gt{}, {self, other}); }
Tensor& gt_(const Tensor& self, const Tensor& other) { AG_DOOR(gt_, self, other); return pointwise_inplace(formula::Gt{}, {self, other}); }
Tensor& gt_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(gt_out, out, self, other); return pointwise_out(formula::Gt{}, out, {self, other}); }
Tensor gt(const Tensor& self, const Scalar& other) { AG_DOOR(gt, self, other); return pointwise(formula::Gt{}, {self, other}); }
Tensor& gt_(const Tensor& self, const Scalar& other) { AG_DOOR(gt_, self, other); return pointwise_inplace(formula::Gt{}, {self, other}); }
Tensor& gt_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(gt_out, out, self, other); return pointwise_out(formula::Gt{}, out, {self, other}); }
Tensor gt(const Scalar& self, const Tensor& other) { AG_DOOR(gt, self, other); return pointwise(formula::Gt{}, {self, other}); }
Tensor& gt_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(gt_out, out, self, other); return pointwise_out(formula::Gt{}, out, {self, other}); }
Tensor ge(const Tensor& self, const Tensor& other) { AG_DOOR(ge, self, other); return pointwise(formula::Ge{}, {self, other}); }
Tensor& ge_(const Tensor& self, const Tensor& other) { AG_DOOR(ge_, self, other); return pointwise_inplace(formula::Ge{}, {self, other}); }
Tensor& ge_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(ge_out, out, self, other); return pointwise_out(formula::Ge{}, out, {self, other}); }
Tensor ge(const Tensor& self, const Scalar& other) { AG_DOOR(ge, self, other); return pointwise(formula::Ge{}, {self, other}); }
Tensor& ge_(const Tensor& self, const Scalar& other) { AG_DOOR(ge_, self, other); return pointwise_inplace(formula::Ge{}, {self, other}); }
Tensor& ge_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(ge_out, out, self, other); return pointwise_out(formula::Ge{}, out, {self, other}); }
Tensor ge(const Scalar& self, const Tensor& other) { AG_DOOR(ge, self, other); return pointwise(formula::Ge{}, {self, other}); }
Tensor& ge_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(ge_out, out, self, other); return pointwise_out(formula::Ge{}, out, {self, other}); }
Tensor isclose(const Tensor& self, const Tensor& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose, self, other, rtol, atol, equal_nan); return pointwise(formula::Isclose{rtol, atol, equal_nan}, {self, other}); }
Tensor& isclose_(const Tensor& self, const Tensor& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose_, self, other, rtol, atol, equal_nan); return pointwise_inplace(formula::Isclose{rtol, atol, equal_nan}, {self, other}); }
Tensor& isclose_out(Tensor& out, const Tensor& self, const Tensor& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose_out, out, self, other, rtol, atol, equal_nan); return pointwise_out(formula::Isclose{rtol, atol, equal_nan}, out, {self, other}); }
Tensor isclose(const Tensor& self, const Scalar& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose, self, other, rtol, atol, equal_nan); return pointwise(formula::Isclose{rtol, atol, equal_nan}, {self, other}); }
Tensor& isclose_(const Tensor& self, const Scalar& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose_, self, other, rtol, atol, equal_nan); return pointwise_inplace(formula::Isclose{rtol, atol, equal_nan}, {self, other}); }
Tensor& isclose_out(Tensor& out, const Tensor& self, const Scalar& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose_out, out, self, other, rtol, atol, equal_nan); return pointwise_out(formula::Isclose{rtol, atol, equal_nan}, out, {self, other}); }
Tensor isclose(const Scalar& self, const Tensor& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose, self, other, rtol, atol, equal_nan); return pointwise(formula::Isclose{rtol, atol, equal_nan}, {self, other}); }
Tensor& isclose_out(Tensor& out, const Scalar& self, const Tensor& other, double rtol, double atol, bool equal_nan) { AG_DOOR(isclose_out, out, self, other, rtol, atol, equal_nan); return pointwise_out(formula::Isclose{rtol, atol, equal_nan}, out, {self, other}); }
Tensor isnan(const Tensor& self) { AG_DOOR(isnan, self); return pointwise(formula::Isnan{}, {self}); }
Tensor& isnan_(const Tensor& self) { AG_DOOR(isnan_, self); return pointwise_inplace(formula::Isnan{}, {self}); }
Tensor& isnan_out(Tensor& out, const Tensor& self) { AG_DOOR(isnan_out, out, self); return pointwise_out(formula::Isnan{}, out, {self}); }
Tensor isinf(const Tensor& self) { AG_DOOR(isinf, self); return pointwise(formula::Isinf{}, {self}); }
Tensor& isinf_(const Tensor& self) { AG_DOOR(isinf_, self); return pointwise_inplace(formula::Isinf{}, {self}); }
Tensor& isinf_out(Tensor& out, const Tensor& self) { AG_DOOR(isinf_out, out, self); return pointwise_out(formula::Isinf{}, out, {self}); }
Tensor isfinite(const Tensor& self) { AG_DOOR(isfinite, self); return pointwise(formula::Isfinite{}, {self}); }
Tensor& isfinite_(const Tensor& self) { AG_DOOR(isfinite_, self); return pointwise_inplace(formula::Isfinite{}, {self}); }
Tensor& isfinite_out(Tensor& out, const Tensor& self) { AG_DOOR(isfinite_out, out, self); return pointwise_out(formula::Isfinite{}, out, {self}); }
Tensor isposinf(const Tensor& self) { AG_DOOR(isposinf, self); return pointwise(formula::Isposinf{}, {self}); }
Tensor& isposinf_(const Tensor& self) { AG_DOOR(isposinf_, self); return pointwise_inplace(formula::Isposinf{}, {self}); }
Tensor& isposinf_out(Tensor& out, const Tensor& self) { AG_DOOR(isposinf_out, out, self); return pointwise_out(formula::Isposinf{}, out, {self}); }
Tensor isneginf(const Tensor& self) { AG_DOOR(isneginf, self); return pointwise(formula::Isneginf{}, {self}); }
Tensor& isneginf_(const Tensor& self) { AG_DOOR(isneginf_, self); return pointwise_inplace(formula::Isneginf{}, {self}); }
Tensor& isneginf_out(Tensor& out, const Tensor& self) { AG_DOOR(isneginf_out, out, self); return pointwise_out(formula::Isneginf{}, out, {self}); }
Tensor signbit(const Tensor& self) { AG_DOOR(signbit, self); return pointwise(formula::Signbit{}, {self}); }
Tensor& signbit_(const Tensor& self) { AG_DOOR(signbit_, self); return pointwise_inplace(formula::Signbit{}, {self}); }
Tensor& signbit_out(Tensor& out, const Tensor& self) { AG_DOOR(signbit_out, out, self); return pointwise_out(formula::Signbit{}, out, {self}); }
Tensor logical_and(const Tensor& self, const Tensor& other) { AG_DOOR(logical_and, self, other); return pointwise(formula::LogicalAnd{}, {self, other}); }
Tensor& logical_and_(const Tensor& self, const Tensor& other) { AG_DOOR(logical_and_, self, other); return pointwise_inplace(formula::LogicalAnd{}, {self, other}); }
Tensor& logical_and_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(logical_and_out, out, self, other); return pointwise_out(formula::LogicalAnd{}, out, {self, other}); }
Tensor logical_and(const Tensor& self, const Scalar& other) { AG_DOOR(logical_and, self, other); return pointwise(formula::LogicalAnd{}, {self, other}); }
Tensor& logical_and_(const Tensor& self, const Scalar& other) { AG_DOOR(logical_and_, self, other); return pointwise_inplace(formula::LogicalAnd{}, {self, other}); }
Tensor& logical_and_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(logical_and_out, out, self, other); return pointwise_out(formula::LogicalAnd{}, out, {self, other}); }
Tensor logical_and(const Scalar& self, const Tensor& other) { AG_DOOR(logical_and, self, other); return pointwise(formula::LogicalAnd{}, {self, other}); }
Tensor& logical_and_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(logical_and_out, out, self, other); return pointwise_out(formula::LogicalAnd{}, out, {self, other}); }
Tensor logical_or(const Tensor& self, const Tensor& other) { AG_DOOR(logical_or, self, other); return pointwise(formula::LogicalOr{}, {self, other}); }
Tensor& logical_or_(const Tensor& self, const Tensor& other) { AG_DOOR(logical_or_, self, other); return pointwise_inplace(formula::LogicalOr{}, {self, other}); }
Tensor& logical_or_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(logical_or_out, out, self, other); return pointwise_out(formula::LogicalOr{}, out, {self, other}); }
Tensor logical_or(const Tensor& self, const Scalar& other) { AG_DOOR(logical_or, self, other); return pointwise(formula::LogicalOr{}, {self, other}); }
Tensor& logical_or_(const Tensor& self, const Scalar& other) { AG_DOOR(logical_or_, self, other); return pointwise_inplace(formula::LogicalOr{}, {self, other}); }
Tensor& logical_or_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(logical_or_out, out, self, other); return pointwise_out(formula::LogicalOr{}, out, {self, other}); }
Tensor logical_or(const Scalar& self, const Tensor& other) { AG_DOOR(logical_or, self, other); return pointwise(formula::LogicalOr{}, {self, other}); }
Tensor& logical_or_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(logical_or_out, out, self, other); return pointwise_out(formula::LogicalOr{}, out, {self, other}); }
Tensor logical_xor(const Tensor& self, const Tensor& other) { AG_DOOR(logical_xor, self, other); return pointwise(formula::LogicalXor{}, {self, other}); }
Tensor& logical_xor_(const Tensor& self, const Tensor& other) { AG_DOOR(logical_xor_, self, other); return pointwise_inplace(formula::LogicalXor{}, {self, other}); }
Tensor& logical_xor_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(logical_xor_out, out, self, other); return pointwise_out(formula::LogicalXor{}, out, {self, other}); }
Tensor logical_xor(const Tensor& self, const Scalar& other) { AG_DOOR(logical_xor, self, other); return pointwise(formula::LogicalXor{}, {self, other}); }
Tensor& logical_xor_(const Tensor& self, const Scalar& other) { AG_DOOR(logical_xor_, self, other); return pointwise_inplace(formula::LogicalXor{}, {self, other}); }
Tensor& logical_xor_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(logical_xor_out, out, self, other); return pointwise_out(formula::LogicalXor{}, out, {self, other}); }
Tensor logical_xor(const Scalar& self, const Tensor& other) { AG_DOOR(logical_xor, self, other); return pointwise(formula::LogicalXor{}, {self, other}); }
Tensor& logical_xor_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(logical_xor_out, out, self, other); return pointwise_out(formula::LogicalXor{}, out, {self, other}); }
Tensor logical_not(const Tensor& self) { AG_DOOR(logical_not, self); return pointwise(formula::LogicalNot{}, {self}); }
Tensor& logical_not_(const Tensor& self) { AG_DOOR(logical_not_, self); return pointwise_inplace(formula::LogicalNot{}, {self}); }
Tensor& logical_not_out(Tensor& out, const Tensor& self) { AG_DOOR(logical_not_out, out, self); return pointwise_out(formula::LogicalNot{}, out, {self}); }
Tensor bitwise_and(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_and, self, other); return pointwise(formula::BitwiseAnd{}, {self, other}); }
Tensor& bitwise_and_(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_and_, self, other); return pointwise_inplace(formula::BitwiseAnd{}, {self, other}); }
Tensor& bitwise_and_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_and_out, out, self, other); return pointwise_out(formula::BitwiseAnd{}, out, {self, other}); }
Tensor bitwise_and(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_and, self, other); return pointwise(formula::BitwiseAnd{}, {self, other}); }
Tensor& bitwise_and_(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_and_, self, other); return pointwise_inplace(formula::BitwiseAnd{}, {self, other}); }
Tensor& bitwise_and_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_and_out, out, self, other); return pointwise_out(formula::BitwiseAnd{}, out, {self, other}); }
Tensor bitwise_and(const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_and, self, other); return pointwise(formula::BitwiseAnd{}, {self, other}); }
Tensor& bitwise_and_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_and_out, out, self, other); return pointwise_out(formula::BitwiseAnd{}, out, {self, other}); }
Tensor bitwise_or(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_or, self, other); return pointwise(formula::BitwiseOr{}, {self, other}); }
Tensor& bitwise_or_(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_or_, self, other); return pointwise_inplace(formula::BitwiseOr{}, {self, other}); }
Tensor& bitwise_or_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_or_out, out, self, other); return pointwise_out(formula::BitwiseOr{}, out, {self, other}); }
Tensor bitwise_or(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_or, self, other); return pointwise(formula::BitwiseOr{}, {self, other}); }
Tensor& bitwise_or_(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_or_, self, other); return pointwise_inplace(formula::BitwiseOr{}, {self, other}); }
Tensor& bitwise_or_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_or_out, out, self, other); return pointwise_out(formula::BitwiseOr{}, out, {self, other}); }
Tensor bitwise_or(const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_or, self, other); return pointwise(formula::BitwiseOr{}, {self, other}); }
Tensor& bitwise_or_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_or_out, out, self, other); return pointwise_out(formula::BitwiseOr{}, out, {self, other}); }
Tensor bitwise_xor(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_xor, self, other); return pointwise(formula::BitwiseXor{}, {self, other}); }
Tensor& bitwise_xor_(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_xor_, self, other); return pointwise_inplace(formula::BitwiseXor{}, {self, other}); }
Tensor& bitwise_xor_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_xor_out, out, self, other); return pointwise_out(formula::BitwiseXor{}, out, {self, other}); }
Tensor bitwise_xor(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_xor, self, other); return pointwise(formula::BitwiseXor{}, {self, other}); }
Tensor& bitwise_xor_(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_xor_, self, other); return pointwise_inplace(formula::BitwiseXor{}, {self, other}); }
Tensor& bitwise_xor_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_xor_out, out, self, other); return pointwise_out(formula::BitwiseXor{}, out, {self, other}); }
Tensor bitwise_xor(const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_xor, self, other); return pointwise(formula::BitwiseXor{}, {self, other}); }
Tensor& bitwise_xor_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_xor_out, out, self, other); return pointwise_out(formula::BitwiseXor{}, out, {self, other}); }
Tensor bitwise_not(const Tensor& self) { AG_DOOR(bitwise_not, self); return pointwise(formula::BitwiseNot{}, {self}); }
Tensor& bitwise_not_(const Tensor& self) { AG_DOOR(bitwise_not_, self); return pointwise_inplace(formula::BitwiseNot{}, {self}); }
Tensor& bitwise_not_out(Tensor& out, const Tensor& self) { AG_DOOR(bitwise_not_out, out, self); return pointwise_out(formula::BitwiseNot{}, out, {self}); }
Tensor bitwise_left_shift(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_left_shift, self, other); return pointwise(formula::BitwiseLeftShift{}, {self, other}); }
Tensor& bitwise_left_shift_(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_left_shift_, self, other); return pointwise_inplace(formula::BitwiseLeftShift{}, {self, other}); }
Tensor& bitwise_left_shift_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_left_shift_out, out, self, other); return pointwise_out(formula::BitwiseLeftShift{}, out, {self, other}); }
Tensor bitwise_left_shift(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_left_shift, self, other); return pointwise(formula::BitwiseLeftShift{}, {self, other}); }
Tensor& bitwise_left_shift_(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_left_shift_, self, other); return pointwise_inplace(formula::BitwiseLeftShift{}, {self, other}); }
Tensor& bitwise_left_shift_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_left_shift_out, out, self, other); return pointwise_out(formula::BitwiseLeftShift{}, out, {self, other}); }
Tensor bitwise_left_shift(const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_left_shift, self, other); return pointwise(formula::BitwiseLeftShift{}, {self, other}); }
Tensor& bitwise_left_shift_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_left_shift_out, out, self, other); return pointwise_out(formula::BitwiseLeftShift{}, out, {self, other}); }
Tensor bitwise_right_shift(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_right_shift, self, other); return pointwise(formula::BitwiseRightShift{}, {self, other}); }
Tensor& bitwise_right_shift_(const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_right_shift_, self, other); return pointwise_inplace(formula::BitwiseRightShift{}, {self, other}); }
Tensor& bitwise_right_shift_out(Tensor& out, const Tensor& self, const Tensor& other) { AG_DOOR(bitwise_right_shift_out, out, self, other); return pointwise_out(formula::BitwiseRightShift{}, out, {self, other}); }
Tensor bitwise_right_shift(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_right_shift, self, other); return pointwise(formula::BitwiseRightShift{}, {self, other}); }
Tensor& bitwise_right_shift_(const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_right_shift_, self, other); return pointwise_inplace(formula::BitwiseRightShift{}, {self, other}); }
Tensor& bitwise_right_shift_out(Tensor& out, const Tensor& self, const Scalar& other) { AG_DOOR(bitwise_right_shift_out, out, self, other); return pointwise_out(formula::BitwiseRightShift{}, out, {self, other}); }
Tensor bitwise_right_shift(const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_right_shift, self, other); return pointwise(formula::BitwiseRightShift{}, {self, other}); }
Tensor& bitwise_right_shift_out(Tensor& out, const Scalar& self, const Tensor& other) { AG_DOOR(bitwise_right_shift_out, out, self, other); return pointwise_out(formula::BitwiseRightShift{}, out, {self, other}); }

}  // namespace argand
