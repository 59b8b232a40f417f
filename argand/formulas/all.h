// Written by tools/generate from the operations' schemas; edit those.
#pragma once
#include "argand/formulas/activation.h"
#include "argand/formulas/arithmetic.h"
#include "argand/formulas/comparison.h"
#include "argand/formulas/exponential.h"
#include "argand/formulas/loss.h"
#include "argand/formulas/rounding.h"
#include "argand/formulas/selection.h"
#include "argand/formulas/special.h"
#include "argand/formulas/trigonometric.h"

namespace argand {
namespace formula {

using Activation = List<Sigmoid, LogSigmoid, Relu, Relu6, LeakyRelu, PreluKernel, Elu, Selu, Celu, Gelu, Silu, Mish, Softplus, Softsign, Hardtanh, Hardsigmoid, Hardswish, Threshold, Hardshrink, Softshrink, Tanhshrink>;
using Arithmetic = List<Add, Sub, Rsub, Mul, Div, DivFloor, DivTrunc, FloorDivide, Remainder, Fmod, Pow, PowScalar, Neg, Positive, Abs, Sign, Sgn, Angle, ConjPhysical, Square, Reciprocal, Sqrt, Rsqrt, Hypot, Addcmul, Addcdiv, Lerp, LerpScalar, Gcd, Lcm, Ldexp>;
using Comparison = List<Eq, Ne, Lt, Le, Gt, Ge, Isclose, Isnan, Isinf, Isfinite, Isposinf, Isneginf, Signbit, LogicalAnd, LogicalOr, LogicalXor, LogicalNot, BitwiseAnd, BitwiseOr, BitwiseXor, BitwiseNot, BitwiseLeftShift, BitwiseRightShift>;
using Exponential = List<Exp, Exp2, Expm1, Log, Log1p, Log2, Log10, LogAddExp, LogAddExp2, Xlogy, SpecialXlog1py>;
using Loss = List<SquaredError, AbsoluteError, SmoothAbsoluteError, HuberError, BinaryCrossEntropy, BinaryCrossEntropyWithLogits>;
using Rounding = List<Floor, Ceil, Trunc, Round, RoundDecimals, Frac, Deg2rad, Rad2deg>;
using Selection = List<Maximum, Minimum, Fmax, Fmin, Clamp, ClampTensor, ClampMinTensor, ClampMaxTensor, Where, MaskedFill, NanToNum, Heaviside, Copysign, Nextafter>;
using Special = List<Erf, Erfc, Erfinv, Lgamma, Digamma, Logit, SpecialEntr, SpecialNdtr>;
using Trigonometric = List<Sin, Cos, Tan, Asin, Acos, Atan, Atan2, Sinh, Cosh, Tanh, Asinh, Acosh, Atanh, Sinc>;

}  // namespace formula

using AllFormulas = List<formula::Sigmoid, formula::LogSigmoid, formula::Relu, formula::Relu6, formula::LeakyRelu, formula::PreluKernel, formula::Elu, formula::Selu, formula::Celu, formula::Gelu, formula::Silu, formula::Mish, formula::Softplus, formula::Softsign, formula::Hardtanh, formula::Hardsigmoid, formula::Hardswish, formula::Threshold, formula::Hardshrink, formula::Softshrink, formula::Tanhshrink, formula::Add, formula::Sub, formula::Rsub, formula::Mul, formula::Div, formula::DivFloor, formula::DivTrunc, formula::FloorDivide, formula::Remainder, formula::Fmod, formula::Pow, formula::PowScalar, formula::Neg, formula::Positive, formula::Abs, formula::Sign, formula::Sgn, formula::Angle, formula::ConjPhysical, formula::Square, formula::Reciprocal, formula::Sqrt, formula::Rsqrt, formula::Hypot, formula::Addcmul, formula::Addcdiv, formula::Lerp, formula::LerpScalar, formula::Gcd, formula::Lcm, formula::Ldexp, formula::Eq, formula::Ne, formula::Lt, formula::Le, formula::Gt, formula::Ge, formula::Isclose, formula::Isnan, formula::Isinf, formula::Isfinite, formula::Isposinf, formula::Isneginf, formula::Signbit, formula::LogicalAnd, formula::LogicalOr, formula::LogicalXor, formula::LogicalNot, formula::BitwiseAnd, formula::BitwiseOr, formula::BitwiseXor, formula::BitwiseNot, formula::BitwiseLeftShift, formula::BitwiseRightShift, formula::Exp, formula::Exp2, formula::Expm1, formula::Log, formula::Log1p, formula::Log2, formula::Log10, formula::LogAddExp, formula::LogAddExp2, formula::Xlogy, formula::SpecialXlog1py, formula::SquaredError, formula::AbsoluteError, formula::SmoothAbsoluteError, formula::HuberError, formula::BinaryCrossEntropy, formula::BinaryCrossEntropyWithLogits, formula::Floor, formula::Ceil, formula::Trunc, formula::Round, formula::RoundDecimals, formula::Frac, formula::Deg2rad, formula::Rad2deg, formula::Maximum, formula::Minimum, formula::Fmax, formula::Fmin, formula::Clamp, formula::ClampTensor, formula::ClampMinTensor, formula::ClampMaxTensor, formula::Where, formula::MaskedFill, formula::NanToNum, formula::Heaviside, formula::Copysign, formula::Nextafter, formula::Erf, formula::Erfc, formula::Erfinv, formula::Lgamma, formula::Digamma, formula::Logit, formula::SpecialEntr, formula::SpecialNdtr, formula::Sin, formula::Cos, formula::Tan, formula::Asin, formula::Acos, formula::Atan, formula::Atan2, formula::Sinh, formula::Cosh, formula::Tanh, formula::Asinh, formula::Acosh, formula::Atanh, formula::Sinc>;

}  // namespace argand
