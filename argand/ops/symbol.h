// Symbol: a Tensor, or a number, as the V of a formula. Evaluating a formula's derivative on Symbols records every
// step, which is what makes the second derivative.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

#pragma GCC visibility push(default)  // formulas written out of tree call these
class Symbol;

class SymbolMask {
 public:
  explicit SymbolMask(Tensor t) : tensor_(std::move(t)) {}
  explicit SymbolMask(bool b) : constant_(b) {}
  // A saved bool operand, as the engine hands it to a formula.
  SymbolMask(const Symbol& saved);
  friend SymbolMask operator&(const SymbolMask& a, const SymbolMask& b);
  friend SymbolMask operator|(const SymbolMask& a, const SymbolMask& b);
  friend SymbolMask operator^(const SymbolMask& a, const SymbolMask& b);
  friend SymbolMask operator!(const SymbolMask& a);
  friend Symbol where(const SymbolMask& m, const Symbol& a, const Symbol& b);

 private:
  Tensor tensor_;  // bool; undefined: constant_ everywhere
  bool constant_ = false;
};

// Functions are found by argument-dependent lookup only, so that they never compete with the public ones.
class Symbol {
 public:
  using MaskType = SymbolMask;
  Symbol() : number_(0) {}
  Symbol(Tensor t) : tensor_(std::move(t)) {}
  Symbol(const Scalar& s) : number_(s) {}
  template <class S>
  requires std::is_arithmetic_v<S> Symbol(S s) : number_(s) {}

  bool is_number() const { return !tensor_.defined(); }
  const Tensor& tensor() const { return tensor_; }
  const Scalar& number() const { return number_; }
  // As a tensor of like's sizes and device.
  Tensor materialize(const Tensor& like) const;

#define AG_UNARY(f) friend Symbol f(const Symbol& x);
#define AG_BINARY(f) friend Symbol f(const Symbol& a, const Symbol& b);
#define AG_COMPARE(f) friend SymbolMask f(const Symbol& a, const Symbol& b);
  AG_BINARY(operator+)
  AG_BINARY(operator-)
  AG_BINARY(operator*)
  AG_BINARY(operator/)
  AG_UNARY(operator-)
  AG_COMPARE(operator==)
  AG_COMPARE(operator!=)
  AG_COMPARE(operator<)
  AG_COMPARE(operator<=)
  AG_COMPARE(operator>)
  AG_COMPARE(operator>=)
  AG_UNARY(exp)
  AG_UNARY(expm1)
  AG_UNARY(log)
  AG_UNARY(log1p)
  AG_UNARY(sqrt)
  AG_UNARY(sin)
  AG_UNARY(cos)
  AG_UNARY(tan)
  AG_UNARY(sinh)
  AG_UNARY(cosh)
  AG_UNARY(tanh)
  AG_UNARY(erf)
  AG_UNARY(sigmoid)
  AG_UNARY(digamma)
  AG_UNARY(abs)
  AG_UNARY(sign)
  AG_UNARY(floor)
  AG_UNARY(ceil)
  AG_UNARY(trunc)
  AG_UNARY(round)
  AG_UNARY(conj)
  AG_BINARY(pow)
  AG_BINARY(max)
  AG_BINARY(min)
  AG_BINARY(atan2)
  AG_BINARY(floor_div)
  AG_BINARY(floor_mod)
  AG_BINARY(copysign)
  AG_UNARY(sgn)
  AG_UNARY(real)
  AG_UNARY(angle)
  AG_UNARY(exp2)
  AG_BINARY(trunc_div)
  friend SymbolMask is_nan(const Symbol& x);
  friend SymbolMask is_inf(const Symbol& x);
  friend SymbolMask sign_bit(const Symbol& x);
#undef AG_UNARY
#undef AG_BINARY
#undef AG_COMPARE

 private:
  Tensor tensor_;
  Scalar number_;
};
#pragma GCC visibility pop

}  // namespace argand
