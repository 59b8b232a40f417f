// From a formula to its kernels: one loop per type, forward and backward. Included by the objects that are compiled
// once per instruction set.
#pragma once
#include <algorithm>

#include "argand/cpu/pointwise.h"
#include "argand/cpu/simd/io.h"
#include "argand/cpu/simd/math.h"
#include "argand/formulas/all.h"
#include "argand/formulas/unsigned.h"

namespace argand::AG_ISA {

using namespace cpu;

template <class M>
struct Signature;
template <class F, class R, class... A>
struct Signature<R (F::*)(A...) const> {
  using Result = R;
  using Args = List<A...>;
};
template <class F, class V>
using Forward = Signature<decltype(&F::template forward<V>)>;
template <class F, class V>
using Backward = Signature<decltype(&F::template backward<V>)>;
template <class A>
constexpr bool kIsMask = false;
template <class T>
constexpr bool kIsMask<Mask<T>> = true;

template <class A>
AG_NOINLINE const char* hold_repeated(const char* element, char* held) {
  Io<A>::store(Io<A>::repeat(element), held);
  return held;
}

// Calls body(n, vectors...) for consecutive vectors of the inputs; n >= V::size but for the last. The one call site
// serves tails too: a formula is in the kernel once.
template <class Body, class... A, size_t... k>
AG_INLINE void sweep(Body body, char* const* in, unsigned repeats, int64_t n, List<A...>, std::index_sequence<k...>) {
  constexpr int64_t kSize = std::max({static_cast<int64_t>(A::size)...});
  alignas(64) char held[sizeof...(A)][2 * AG_VEC_BYTES];
  const char* x[] = {(AG_UNLIKELY(repeats >> k & 1) ? hold_repeated<A>(in[k], held[k]) : in[k])...};
  const int64_t step[] = {(repeats >> k & 1 ? 0 : Io<A>::kBytes)...};
  for (;;) {
    const bool whole = AG_LIKELY(n >= kSize);
    body(n, (AG_LIKELY(whole) ? Io<A>::load(x[k]) : Io<A>::load_part(x[k], n))...);
    n -= kSize;
    if (n <= 0) return;
    ((x[k] += step[k]), ...);
  }
}
template <class V>
AG_INLINE void put(V v, char* to, int64_t n) {
  if (AG_LIKELY(n >= V::size))
    Io<V>::store(v, to);
  else
    Io<V>::store_part(v, to, n);
}

template <class F>
AG_INLINE F attributes(const void* attrs) {
  if constexpr (std::is_empty_v<F>)
    return F{};
  else
    return *static_cast<const F*>(attrs);
}

// Calls run with the formula, or with the form its attributes choose.
template <class F, class Run>
AG_INLINE void with_attributes(const void* attrs, Run run) {
  const F f = attributes<F>(attrs);
  if constexpr (requires { f.with_form(run); })
    f.with_form(run);
  else
    run(f);
}

template <class F, class V>
void forward_loop(const void* attrs, char* const* operands, unsigned repeats, int64_t n) {
  using S = Forward<F, V>;
  with_attributes<F>(
      attrs, [&](const auto& f) __attribute__((always_inline)) {
        char* y = operands[0];
        sweep(
            [&](int64_t left, auto... x) __attribute__((always_inline)) {
              put<typename S::Result>(f.forward(x...), y, left);
              y += Io<typename S::Result>::kBytes;
            },
            operands + 1, repeats, n, typename S::Args{}, std::make_index_sequence<kInputs<F, V>>{});
      });
}

// Inputs: g, then what info.reads names. Outputs: one gradient per input of forward.
template <class F, class V>
void backward_loop(const void* attrs, char* const* operands, unsigned repeats, int64_t n) {
  constexpr int kGrads = kInputs<F, V>;
  with_attributes<F>(
      attrs, [&](const auto& f) __attribute__((always_inline)) {
        char* dx[kGrads];
        for (int j = 0; j < kGrads; ++j) dx[j] = operands[j];
        sweep(
            [&](int64_t left, auto... x) __attribute__((always_inline)) {
              auto d = f.backward(x...);
              for (int j = 0; j < kGrads; ++j)
                if (kGrads == 1 || dx[j]) put<V>(d.v[j], dx[j], left), dx[j] += Io<V>::kBytes;
            },
            operands + kGrads, repeats, n, typename Backward<F, V>::Args{},
            std::make_index_sequence<1 + kSavedCount<F>>{});
      });
}

// Formulas whose low bits depend on nothing but the low bits of their operands, or that only compare and select.
using NarrowFormulas =
    List<formula::Add, formula::Sub, formula::Rsub, formula::Mul, formula::Neg, formula::Abs, formula::Square,
         formula::Maximum, formula::Minimum, formula::Relu, formula::Where, formula::MaskedFill, formula::Eq,
         formula::Ne, formula::Lt, formula::Le, formula::Gt, formula::Ge, formula::LogicalAnd, formula::LogicalOr,
         formula::LogicalXor, formula::LogicalNot, formula::BitwiseAnd, formula::BitwiseOr, formula::BitwiseXor,
         formula::BitwiseNot>;
// Of these the ones whose uint8 loop is right for bool as well.
using BoolFormulas =
    List<formula::Mul, formula::Maximum, formula::Minimum, formula::Where, formula::Eq, formula::Ne, formula::Lt,
         formula::Le, formula::Gt, formula::Ge, formula::LogicalAnd, formula::LogicalOr, formula::LogicalXor,
         formula::LogicalNot, formula::BitwiseAnd, formula::BitwiseOr, formula::BitwiseXor>;

template <class... A>
constexpr uint8_t mask_bits(List<A...>, int first) {
  unsigned bits = 0;
  int k = first;
  ((bits |= static_cast<unsigned>(kIsMask<A>) << k++), ...);
  return static_cast<uint8_t>(bits);
}

template <class F>
constexpr PointwiseKernel forward_kernel() {
  using V = Vec<std::conditional_t<(F::info.types & kFloats) != 0, float, int32_t>>;
  PointwiseKernel r;
  r.outs = 1, r.ins = kInputs<F, V>;
  r.masks =
      static_cast<uint8_t>(mask_bits(typename Forward<F, V>::Args{}, 1) | (F::info.result == Result::kMask ? 1 : 0));
  r.real_output = F::info.result == Result::kReal;
  if constexpr (F::info.types & kFloats) {
    r.loops[kColF32] = forward_loop<F, Vec<float>>;
    r.loops[kColF64] = forward_loop<F, Vec<double>>;
  }
  if constexpr (F::info.types & kInts) {
    r.loops[kColI32] = forward_loop<F, Vec<int32_t>>;
    r.loops[kColI64] = forward_loop<F, Vec<int64_t>>;
  }
  if constexpr (F::info.types & kComplex) {
    r.loops[kColC64] = forward_loop<F, Cx<Vec<float>>>;
    r.loops[kColC128] = forward_loop<F, Cx<Vec<double>>>;
  }
  if constexpr (contains<F>(NarrowFormulas{})) {
    r.loops[kColI8] = forward_loop<F, Vec<int8_t>>;
    r.loops[kColU8] = forward_loop<F, Vec<uint8_t>>;
    r.loops[kColI16] = forward_loop<F, Vec<int16_t>>;
  }
  if constexpr (contains<F>(formula::SignlessFormulas{})) r.loops[kColU64] = r.loops[kColI64];
  if constexpr (contains<F>(formula::UnsignedFormulas{})) r.loops[kColU64] = forward_loop<F, Vec<uint64_t>>;
  r.bool_as_byte = contains<F>(BoolFormulas{});
  return r;
}

template <class F>
constexpr PointwiseKernel backward_kernel() {
  PointwiseKernel r;
  if constexpr (kDifferentiable<F>) {
    using V = Vec<float>;
    r.outs = kInputs<F, V>, r.ins = 1 + kSavedCount<F>;
    r.masks = mask_bits(typename Backward<F, V>::Args{}, r.outs);
    r.loops[kColF32] = backward_loop<F, Vec<float>>;
    r.loops[kColF64] = backward_loop<F, Vec<double>>;
    if constexpr (F::info.types & kComplex) {
      r.loops[kColC64] = backward_loop<F, Cx<Vec<float>>>;
      r.loops[kColC128] = backward_loop<F, Cx<Vec<double>>>;
    }
  }
  return r;
}

template <class L>
struct Table;
template <class... F>
struct Table<List<F...>> {
  static constexpr FormulaKernels rows[] = {{forward_kernel<F>(), backward_kernel<F>()}...};
};

}  // namespace argand::AG_ISA
