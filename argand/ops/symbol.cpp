#include "argand/ops/symbol.h"

#include <cmath>

#include "argand/ops/functions.h"

namespace argand {
#pragma GCC visibility push(default)  // for formulas written out of tree; friends do not take it from the class

Tensor Symbol::materialize(const Tensor& like) const {
  if (is_number()) return full_like(like, number_);
  return tensor_.sizes() == like.sizes() ? tensor_ : tensor_.expand(like.sizes());
}

// Between two numbers the host computes: derivatives use real constants only.
#define AG_BINARY_OP(symbol, function, expression)                            \
  Symbol symbol(const Symbol& a, const Symbol& b) {                           \
    if (a.is_number() && b.is_number()) {                                     \
      const double x = a.number_.real(), y = b.number_.real();                \
      return Symbol(expression);                                              \
    }                                                                         \
    if (a.is_number()) return Symbol(argand::function(a.number_, b.tensor_)); \
    if (b.is_number()) return Symbol(argand::function(a.tensor_, b.number_)); \
    return Symbol(argand::function(a.tensor_, b.tensor_));                    \
  }
AG_BINARY_OP(operator+, add, x + y)
AG_BINARY_OP(operator-, sub, x - y)
AG_BINARY_OP(operator*, mul, x* y)
AG_BINARY_OP(operator/, div, x / y)
AG_BINARY_OP(pow, pow, std::pow(x, y))
AG_BINARY_OP(max, maximum, x > y ? x : y)
AG_BINARY_OP(min, minimum, x < y ? x : y)
AG_BINARY_OP(atan2, atan2, std::atan2(x, y))
AG_BINARY_OP(floor_div, floor_divide, std::floor(x / y))
AG_BINARY_OP(floor_mod, remainder, x - std::floor(x / y) * y)
AG_BINARY_OP(trunc_div, div_trunc, std::trunc(x / y))
AG_BINARY_OP(copysign, copysign, std::copysign(x, y))
#undef AG_BINARY_OP

#define AG_COMPARISON(op, function)                                                              \
  SymbolMask operator op(const Symbol& a, const Symbol& b) {                                     \
    if (a.is_number() && b.is_number()) return SymbolMask(a.number_.real() op b.number_.real()); \
    if (a.is_number()) return SymbolMask(argand::function(a.number_, b.tensor_));                \
    if (b.is_number()) return SymbolMask(argand::function(a.tensor_, b.number_));                \
    return SymbolMask(argand::function(a.tensor_, b.tensor_));                                   \
  }
AG_COMPARISON(==, eq)
AG_COMPARISON(!=, ne)
AG_COMPARISON(<, lt)
AG_COMPARISON(<=, le)
AG_COMPARISON(>, gt)
AG_COMPARISON(>=, ge)
#undef AG_COMPARISON

#define AG_UNARY_OP(symbol, function, expression)                   \
  Symbol symbol(const Symbol& a) {                                  \
    if (!a.is_number()) return Symbol(argand::function(a.tensor_)); \
    const double x = a.number_.real();                              \
    return Symbol(expression);                                      \
  }
AG_UNARY_OP(operator-, neg, -x)
AG_UNARY_OP(exp, exp, std::exp(x))
AG_UNARY_OP(expm1, expm1, std::expm1(x))
AG_UNARY_OP(log, log, std::log(x))
AG_UNARY_OP(log1p, log1p, std::log1p(x))
AG_UNARY_OP(sqrt, sqrt, std::sqrt(x))
AG_UNARY_OP(sin, sin, std::sin(x))
AG_UNARY_OP(cos, cos, std::cos(x))
AG_UNARY_OP(tan, tan, std::tan(x))
AG_UNARY_OP(sinh, sinh, std::sinh(x))
AG_UNARY_OP(cosh, cosh, std::cosh(x))
AG_UNARY_OP(tanh, tanh, std::tanh(x))
AG_UNARY_OP(erf, erf, std::erf(x))
AG_UNARY_OP(sigmoid, sigmoid, 1 / (1 + std::exp(-x)))
AG_UNARY_OP(abs, abs, std::fabs(x))
AG_UNARY_OP(sign, sign, static_cast<double>((x > 0) - (x < 0)))
AG_UNARY_OP(floor, floor, std::floor(x))
AG_UNARY_OP(ceil, ceil, std::ceil(x))
AG_UNARY_OP(trunc, trunc, std::trunc(x))
AG_UNARY_OP(round, round, std::nearbyint(x))
AG_UNARY_OP(conj, conj_physical, x)
AG_UNARY_OP(sgn, sgn, static_cast<double>((x > 0) - (x < 0)))
AG_UNARY_OP(exp2, exp2, std::exp2(x))
AG_UNARY_OP(angle, angle, x < 0 ? 3.14159265358979323846 : 0.0)
#undef AG_UNARY_OP

SymbolMask::SymbolMask(const Symbol& saved) {
  if (saved.is_number())
    constant_ = saved.number().to<bool>();
  else
    tensor_ = saved.tensor().dtype() == DType::Bool ? saved.tensor() : argand::ne(saved.tensor(), 0);
}

Symbol real(const Symbol& x) { return x.is_number() || !x.tensor_.is_complex() ? x : Symbol(argand::real(x.tensor_)); }
Symbol digamma(const Symbol& x) {
  AG_ASSERT(!x.is_number());
  return Symbol(argand::digamma(x.tensor_));
}
SymbolMask is_nan(const Symbol& x) {
  return x.is_number() ? SymbolMask(std::isnan(x.number_.real())) : SymbolMask(argand::isnan(x.tensor_));
}
SymbolMask is_inf(const Symbol& x) {
  return x.is_number() ? SymbolMask(std::isinf(x.number_.real())) : SymbolMask(argand::isinf(x.tensor_));
}

SymbolMask sign_bit(const Symbol& x) {
  return x.is_number() ? SymbolMask(std::signbit(x.number_.real())) : SymbolMask(argand::signbit(x.tensor_));
}

namespace {
Tensor constant(bool b) { return scalar_tensor(b, DType::Bool); }
}  // namespace

#define AG_MASK_OP(op, function)                                                                           \
  SymbolMask operator op(const SymbolMask& a, const SymbolMask& b) {                                       \
    if (!a.tensor_.defined() && !b.tensor_.defined()) return SymbolMask(bool(a.constant_ op b.constant_)); \
    return SymbolMask(argand::function(a.tensor_.defined() ? a.tensor_ : constant(a.constant_),            \
                                       b.tensor_.defined() ? b.tensor_ : constant(b.constant_)));          \
  }
AG_MASK_OP(&, logical_and)
AG_MASK_OP(|, logical_or)
AG_MASK_OP(^, logical_xor)
#undef AG_MASK_OP
SymbolMask operator!(const SymbolMask& a) {
  return a.tensor_.defined() ? SymbolMask(argand::logical_not(a.tensor_)) : SymbolMask(!a.constant_);
}

Symbol where(const SymbolMask& m, const Symbol& a, const Symbol& b) {
  if (!m.tensor_.defined()) return m.constant_ ? a : b;
  if (a.is_number() && b.is_number()) return Symbol(argand::where(m.tensor_, a.number(), b.number()));
  if (a.is_number()) return Symbol(argand::where(m.tensor_, a.number(), b.tensor()));
  if (b.is_number()) return Symbol(argand::where(m.tensor_, a.tensor(), b.number()));
  return Symbol(argand::where(m.tensor_, a.tensor(), b.tensor()));
}

#pragma GCC visibility pop
}  // namespace argand
