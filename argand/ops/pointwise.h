// The op door of pointwise operations: check, promote, allocate, dispatch, record. One body for all formulas; what is
// particular to one is a PointwiseOp.
#pragma once
#include <cstring>

#include "argand/autograd/record.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/ops/symbol.h"

namespace argand {

namespace formula {
struct PowScalar;
struct Clamp;
}  // namespace formula

// A tensor or a plain number.
struct Operand {
  const Tensor* tensor = nullptr;
  const Scalar* number = nullptr;
  Operand(const Tensor& t) : tensor(&t) {}
  Operand(const Scalar& s) : number(&s) {}
};

constexpr int kMaxInputs = 3;
constexpr int kMaxSaved = 4;  // three inputs and the output

struct PointwiseOp {
  const char* name;
  OpInfo* forward;
  OpInfo* backward;
  unsigned types, reads;
  unsigned reads_for[kMaxInputs];  // what the gradient of each input reads
  Result result;
  uint8_t inputs;
  uint8_t masks;  // bit i: input i is a truth value: bool, no part in promotion
  uint16_t attr_bytes;
  uint8_t scalar_attrs;  // leading attributes that are Scalars
  // Bit i: the gradient of input i is the incoming gradient itself.
  unsigned (*passes)(const void* attrs);
  // Attribute i that takes part in promotion, null after the last (at most two).
  const Scalar* (*promoting_scalar)(const void* attrs, int i);
  // The derivative with V = Symbol: in[0] is g, then what reads names.
  void (*differentiate)(const void* attrs, const Symbol* in, Symbol* out);
};

namespace detail {

template <class F>
unsigned passes(const void* attrs) {
  if constexpr (requires(const F& f) { f.passes_gradient(0); }) {
    const F& f = *static_cast<const F*>(attrs);
    unsigned mask = 0;
    for (int i = 0; i < kInputs<F, Symbol>; ++i) mask |= unsigned{f.passes_gradient(i)} << i;
    return mask;
  } else {
    return 0;
  }
}

template <class F>
void differentiate(const void* attrs, const Symbol* in, Symbol* out) {
  if constexpr (kDifferentiable<F>) {
    [&]<size_t... k>(std::index_sequence<k...>) {
      auto d = static_cast<const F*>(attrs)->backward(in[k]...);
      for (int i = 0; i < kInputs<F, Symbol>; ++i) out[i] = std::move(d.v[i]);
    }
    (std::make_index_sequence<1 + kSavedCount<F>>{});
  }
}

template <class M>
struct MaskInputs;
template <class F, class R, class... A>
struct MaskInputs<R (F::*)(A...) const> {
  static constexpr uint8_t bits = [] {
    unsigned mask = 0, i = 0;
    ((mask |= unsigned{std::is_same_v<A, SymbolMask>} << i++), ...);
    return static_cast<uint8_t>(mask);
  }();
};

// Attributes that are numbers of the user's and so take part in type promotion (clamp's bounds).
template <class F>
const Scalar* promoting_scalar(const void* attrs, int i) {
  if constexpr (requires(const F& f) { f.promoting_scalar(0); })
    return static_cast<const F*>(attrs)->promoting_scalar(i);
  else
    return nullptr;
}

template <class F>
constexpr unsigned reads_for(int i) {
  if constexpr (requires { F::kReadsFor; })
    return F::kReadsFor[i];
  else
    return F::info.reads & 15u;
}

}  // namespace detail

template <class F>
inline constexpr PointwiseOp pointwise_op{
    detail::OpNames<F>::text.forward,
    &FormulaOp<F>::forward,
    &FormulaOp<F>::backward,
    F::info.types,
    F::info.reads,
    {detail::reads_for<F>(0), kInputs<F, Symbol> > 1 ? detail::reads_for<F>(1) : 0,
     kInputs<F, Symbol> > 2 ? detail::reads_for<F>(2) : 0},
    F::info.result,
    kInputs<F, Symbol>,
    detail::MaskInputs<decltype(&F::template forward<Symbol>)>::bits,
    sizeof(F),
    sizeof(F) % sizeof(Scalar) == 0 ? sizeof(F) / sizeof(Scalar) : 0,
    &detail::passes<F>,
    &detail::promoting_scalar<F>,
    &detail::differentiate<F>,
};

// False for `off`, true for `on`; anything else throws an Error naming what was expected.
AG_API bool choose(const char* what, std::string_view value, std::string_view off, std::string_view on);

// What an operation refuses beyond types, sizes and devices; overloaded for the formulas that refuse something.
template <class F>
void check_arguments(const F&, const Operand*) {}
AG_API void check_arguments(const formula::PowScalar&, const Operand* x);
AG_API void check_arguments(const formula::Clamp&, const Operand* x);

// The bodies. attrs points at the formula; x at op.inputs operands.
AG_API Tensor apply_pointwise(const PointwiseOp& op, const void* attrs, const Operand* x);
AG_API Tensor& apply_pointwise_inplace(const PointwiseOp& op, const void* attrs, const Operand* x);
AG_API Tensor& apply_pointwise_out(const PointwiseOp& op, const void* attrs, Tensor& out, const Operand* x);

template <class F>
Tensor pointwise(const F& f, std::initializer_list<Operand> x) {
  check_arguments(f, x.begin());
  return apply_pointwise(pointwise_op<F>, &f, x.begin());
}
template <class F>
Tensor& pointwise_inplace(const F& f, std::initializer_list<Operand> x) {
  check_arguments(f, x.begin());
  return apply_pointwise_inplace(pointwise_op<F>, &f, x.begin());
}
template <class F>
Tensor& pointwise_out(const F& f, Tensor& out, std::initializer_list<Operand> x) {
  check_arguments(f, x.begin());
  return apply_pointwise_out(pointwise_op<F>, &f, out, x.begin());
}

}  // namespace argand
