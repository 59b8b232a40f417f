// Which formulas uint64 has, and how: the smaller unsigned types are computed in wider signed ones.
#pragma once
#include "argand/formulas/arithmetic.h"
#include "argand/formulas/comparison.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/exponential.h"
#include "argand/formulas/rounding.h"
#include "argand/formulas/selection.h"

namespace argand::formula {

// Formulas whose int64 form is right for uint64 as well: their bits do not depend on what the highest one means.
using SignlessFormulas = List<Add, Sub, Rsub, Mul, Neg, Positive, Square, Addcmul, ConjPhysical, Where, MaskedFill, Eq,
                              Ne, Isnan, Isinf, Isfinite, LogicalAnd, LogicalOr, LogicalXor, LogicalNot, BitwiseAnd,
                              BitwiseOr, BitwiseXor, BitwiseNot, BitwiseLeftShift>;
// Formulas with a uint64 form of their own; others have none.
using UnsignedFormulas =
    List<Pow, PowScalar, DivFloor, DivTrunc, FloorDivide, Remainder, Fmod, Abs, Sign, Maximum, Minimum, Fmax, Fmin,
         Clamp, ClampTensor, ClampMinTensor, ClampMaxTensor, Lt, Le, Gt, Ge, Signbit, BitwiseRightShift>;

}  // namespace argand::formula
