// What the rest of the framework may know about a formula, and the marks a formula is written with.
//
// A formula is a struct with `info`, `forward` and, where it has a derivative, `backward`. Its data members are the
// operation's attributes. V is Vec<T> on the CPU, Lane<T> in a CUDA thread and in tests, Cx<V> for complex numbers,
// Symbol (a Tensor) when the derivative must be differentiable again. Formulas select, they do not branch on V.
//
// Optional members: `bool passes_gradient(int input) const` where the gradient of an input is the incoming gradient
// itself, which then is handed on without a pass over memory; `static constexpr unsigned kReadsFor[]`, what the
// gradient of each input reads, so that nothing is saved for gradients nobody wants; `const Scalar*
// promoting_scalar(int i) const`, attributes that take part in type promotion; `void with_form(run) const`, which calls
// run with a formula that has a choice among attributes made, so that a loop does not make it.
#pragma once
#include <cstdint>
#include <string_view>

#include "argand/core/macros.h"

namespace argand {

// Compute types a formula has kernels for. Other element types are staged: half and bfloat16 in float32, small
// integers and bool in int32, uint32 in int64; uint64 has loops of its own where its sign matters.
enum Types : unsigned {
  kFloats = 1,   // float16 bfloat16 float32 float64; integers are promoted to the default float type
  kInts = 2,     // uint8 int8 int16 int32 int64 (and bool, staged, where kBools is set)
  kComplex = 4,  // complex64 complex128
  kBools = 8,
  kNeverBool = 16,      // bool is refused, not staged as an integer
  kFloat8 = 32,         // also of the 8-bit floating types, staged in float32: what compares, tests or moves numbers
  kKeepsIntegers = 64,  // the identity on integers
  kCutsNumbers = 128,   // plain numbers are cut to the type of the elements they are written to, as in an assignment
  kComplements = 256,   // of bool it is logical_not
  kReal = kFloats | kInts,
  kFloatOrComplex = kFloats | kComplex,
  kNumber = kReal | kComplex,
  kAny = kReal | kComplex | kBools,
};

// What backward reads after g, in this order: inputs, then the output.
enum Reads : unsigned {
  kNothing = 0,
  kX = 1,  // the only input
  kA = 1,
  kB = 2,
  kC = 4,
  kY = 8,
  kNoDerivative = 16,
};

enum class Result : uint8_t { kSame, kMask, kReal };  // output type: as computed, bool, or the real part's type

struct FormulaInfo {
  std::string_view schema;
  unsigned types;
  unsigned reads;
  double lo = -3, hi = 3;  // where tests and benchmarks sample
  Result result = Result::kSame;
};

// One gradient per input.
template <class V, int N>
struct Grads {
  V v[N];
};
template <class V>
struct Grads<V, 1> {
  V v[1];
  AG_HD Grads(V g) : v{g} {}
};

template <class... F>
struct List {
  static constexpr int size = sizeof...(F);
};
template <class F, class... L>
constexpr bool contains(List<L...>) {
  return (std::is_same_v<F, L> || ...);
}

// Number of tensor inputs of a formula.
namespace detail {
template <class M>
struct MemberArity;
template <class O, class R, class... A>
struct MemberArity<R (O::*)(A...) const> {
  static constexpr int value = sizeof...(A);
};
}  // namespace detail
template <class F, class V>
inline constexpr int kInputs = detail::MemberArity<decltype(&F::template forward<V>)>::value;
template <class F>
inline constexpr int kSavedCount = __builtin_popcount(F::info.reads & 15u);
template <class F>
inline constexpr bool kDifferentiable = F::info.reads != kNoDerivative;

}  // namespace argand

#define AG_V         \
  template <class V> \
  AG_HD
#define AG_INFO static constexpr FormulaInfo info
