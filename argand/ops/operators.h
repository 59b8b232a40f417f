// Operators on Tensors.
#pragma once
#include "argand/ops/functions.h"

namespace argand {

#define AG_OPERATOR(symbol, function)                                                        \
  inline Tensor operator symbol(const Tensor& a, const Tensor& b) { return function(a, b); } \
  inline Tensor operator symbol(const Tensor& a, const Scalar& b) { return function(a, b); } \
  inline Tensor operator symbol(const Scalar& a, const Tensor& b) { return function(a, b); }
AG_OPERATOR(+, add)
AG_OPERATOR(-, sub)
AG_OPERATOR(*, mul)
AG_OPERATOR(/, div)
AG_OPERATOR(%, remainder)
AG_OPERATOR(&, bitwise_and)
AG_OPERATOR(|, bitwise_or)
AG_OPERATOR(^, bitwise_xor)
AG_OPERATOR(<<, bitwise_left_shift)
AG_OPERATOR(>>, bitwise_right_shift)
AG_OPERATOR(==, eq)
AG_OPERATOR(!=, ne)
AG_OPERATOR(<, lt)
AG_OPERATOR(<=, le)
AG_OPERATOR(>, gt)
AG_OPERATOR(>=, ge)
#undef AG_OPERATOR

inline Tensor operator-(const Tensor& x) { return neg(x); }
inline Tensor operator~(const Tensor& x) { return bitwise_not(x); }
inline Tensor operator!(const Tensor& x) { return logical_not(x); }

}  // namespace argand
