// Reductions: what becomes of many elements that are made one.
//
// A reduction keeps `kState` numbers of V. first(s, x, i) takes element x with index i into the state; combine(a, b)
// joins the states of two stretches, a's elements before b's; finish(s, n) gives the `kOutputs` results for n elements.
// With kTwoPass a stretch is read twice: settle(s) after the first reading, second(s, x) in the other. What a state
// starts as is neutral: joining it changes nothing. Reductions that differ in finish alone name a common `Core`.
// Stretches are reduced in the compute type, states joined in a wider one (float64, int64, complex128), V in finish:
// long sums lose nothing by their length.
#pragma once
#include "argand/formulas/constants.h"

namespace argand {

struct ReductionInfo {
  std::string_view schema;
  unsigned types;
};

template <class V, int K>
struct State {
  V v[K];
};

#define AG_REDUCTION static constexpr ReductionInfo info

namespace formula {
#pragma GCC visibility push(default)  // one set of ops for the library and its plug-ins

struct Reduction {
  uint64_t dims = 0;  // bit d: dimension d of the input view is reduced
  static constexpr int kState = 1, kOutputs = 1;
  static constexpr bool kTwoPass = false, kIndexed = false;
};

struct Sum : Reduction {
  using Core = Sum;
  AG_REDUCTION{"sum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor", kNumber};
  AG_V State<V, 1> start() const { return {V(0)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = s.v[0] + x; }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {a.v[0] + b.v[0]}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};
struct NanSum : Sum {
  using Core = NanSum;
  AG_REDUCTION{"nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
               kNumber};
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = s.v[0] + where(is_nan(x), V(0), x); }
};
struct Mean : Sum {
  AG_REDUCTION{"mean(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
               kFloatOrComplex};
  AG_V State<V, 1> finish(State<V, 1> s, double n) const { return {s.v[0] / n}; }
};
struct Prod : Reduction {
  using Core = Prod;
  AG_REDUCTION{"prod(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor", kNumber};
  AG_V State<V, 1> start() const { return {V(1)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = s.v[0] * x; }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {a.v[0] * b.v[0]}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};
struct Amax : Reduction {
  using Core = Amax;
  AG_REDUCTION{"amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor", kReal};
  AG_V State<V, 1> start() const { return {V(V::kLowest)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = max(s.v[0], x); }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {max(a.v[0], b.v[0])}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};
struct Amin : Reduction {
  using Core = Amin;
  AG_REDUCTION{"amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor", kReal};
  AG_V State<V, 1> start() const { return {V(V::kHighest)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = min(s.v[0], x); }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {min(a.v[0], b.v[0])}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};

// State: the extremum and its index, V::kGreatest while there is none. The first NaN wins, then the first of equals.
template <bool kMax>
struct Extremum : Reduction {
  using Core = Extremum;
  static constexpr int kState = 2;
  static constexpr bool kIndexed = true;
  AG_V State<V, 2> start() const { return {V(kMax ? V::kLowest : V::kHighest), V(V::kGreatest)}; }
  AG_V void first(State<V, 2>& s, V x, V i) const {
    auto take = beyond(x, s.v[0]) | (is_nan(x) & !is_nan(s.v[0])) | (s.v[1] == V(V::kGreatest));
    s = {where(take, x, s.v[0]), where(take, i, s.v[1])};
  }
  AG_V State<V, 2> combine(State<V, 2> a, State<V, 2> b) const {
    auto nan_a = is_nan(a.v[0]), nan_b = is_nan(b.v[0]);
    auto tie = (a.v[0] == b.v[0]) | (nan_a & nan_b);
    auto take = (beyond(b.v[0], a.v[0]) & !nan_a) | (nan_b & !nan_a) | (tie & (b.v[1] < a.v[1]));
    return {where(take, b.v[0], a.v[0]), where(take, b.v[1], a.v[1])};
  }
  AG_V static auto beyond(V x, V y) {
    if constexpr (kMax)
      return x > y;
    else
      return x < y;
  }
};
struct MaxDim : Extremum<true> {
  static constexpr int kOutputs = 2;
  AG_REDUCTION{"max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)", kReal};
  AG_V State<V, 2> finish(State<V, 2> s, double) const { return s; }
};
struct MinDim : Extremum<false> {
  static constexpr int kOutputs = 2;
  AG_REDUCTION{"min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)", kReal};
  AG_V State<V, 2> finish(State<V, 2> s, double) const { return s; }
};
struct ArgMax : Extremum<true> {
  AG_REDUCTION{"argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor", kReal};
  AG_V State<V, 1> finish(State<V, 2> s, double) const { return {s.v[1]}; }
};
struct ArgMin : Extremum<false> {
  AG_REDUCTION{"argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor", kReal};
  AG_V State<V, 1> finish(State<V, 2> s, double) const { return {s.v[1]}; }
};

struct All : Reduction {
  using Core = All;
  AG_REDUCTION{"all(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor", kAny};
  AG_V State<V, 1> start() const { return {V(1)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = where(x == V(0), V(0), s.v[0]); }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {where(b.v[0] == V(0), V(0), a.v[0])}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};
struct Any : Reduction {
  using Core = Any;
  AG_REDUCTION{"any(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor", kAny};
  AG_V State<V, 1> start() const { return {V(0)}; }
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = where(x == V(0), s.v[0], V(1)); }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {where(b.v[0] == V(0), a.v[0], V(1))}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const { return s; }
};
struct CountNonzero : Sum {
  using Core = CountNonzero;
  AG_REDUCTION{"count_nonzero(Tensor self, int[]? dim=None) -> Tensor", kAny};
  AG_V void first(State<V, 1>& s, V x, V) const { s.v[0] = s.v[0] + where(x == V(0), V(0), V(1)); }
};

// State: count, mean, sum of squared deviations from it; joined after Chan, Golub and LeVeque (1979).
struct VarMean : Reduction {
  using Core = VarMean;
  double correction = 1;
  static constexpr int kState = 3, kOutputs = 2;
  static constexpr bool kTwoPass = true;
  AG_REDUCTION{
      "var_mean(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)",
      kFloats};
  AG_V State<V, 3> start() const { return {V(0), V(0), V(0)}; }
  AG_V void first(State<V, 3>& s, V x, V) const {
    s.v[0] = s.v[0] + 1;
    s.v[1] = s.v[1] + x;
  }
  AG_V void settle(State<V, 3>& s) const { s.v[1] = where(s.v[0] == 0, V(0), s.v[1] / s.v[0]); }
  AG_V void second(State<V, 3>& s, V x) const {
    V d = x - s.v[1];
    s.v[2] = s.v[2] + d * d;
  }
  AG_V State<V, 3> combine(State<V, 3> a, State<V, 3> b) const {
    V n = a.v[0] + b.v[0], d = b.v[1] - a.v[1], share = b.v[0] / n;
    State<V, 3> r{n, a.v[1] * (a.v[0] / n) + b.v[1] * share, a.v[2] + b.v[2] + d * d * (a.v[0] * share)};
    for (int k = 0; k < 3; ++k) r.v[k] = where(b.v[0] == 0, a.v[k], where(a.v[0] == 0, b.v[k], r.v[k]));
    return r;
  }
  AG_V State<V, 2> finish(State<V, 3> s, double n) const {
    return {s.v[2] / (n > correction ? n - correction : 0), n > 0 ? s.v[1] : V(__builtin_nan(""))};
  }
};

// State: the greatest, and the sum of exponentials relative to it.
struct LogSumExp : Reduction {
  using Core = LogSumExp;
  static constexpr int kState = 2;
  static constexpr bool kTwoPass = true;
  AG_REDUCTION{"logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor", kFloats};
  AG_V State<V, 2> start() const { return {V(V::kLowest), V(0)}; }
  AG_V void first(State<V, 2>& s, V x, V) const { s.v[0] = max(s.v[0], x); }
  AG_V void settle(State<V, 2>&) const {}
  AG_V void second(State<V, 2>& s, V x) const { s.v[1] = s.v[1] + exp(x - base(s.v[0])); }
  AG_V State<V, 2> combine(State<V, 2> a, State<V, 2> b) const {
    V m = max(a.v[0], b.v[0]);
    return {m, a.v[1] * share(a.v[0], m) + b.v[1] * share(b.v[0], m)};
  }
  AG_V State<V, 1> finish(State<V, 2> s, double) const { return {base(s.v[0]) + log(s.v[1])}; }

 private:
  AG_V static V base(V m) { return where(is_inf(m), V(0), m); }  // no inf - inf
  AG_V static V share(V own, V m) { return where(own == m, V(1), exp(own - m)); }
};

// The p-norm of absolute values; p of 0 counts, infinities pick the extremum.
struct Norm : Reduction {
  using Core = Norm;
  double p = 2;
  AG_REDUCTION{"norm(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor",
               kFloatOrComplex};
  AG_V State<V, 1> start() const { return {V(p == -__builtin_inf() ? __builtin_inf() : 0)}; }
  AG_V void first(State<V, 1>& s, V x, V) const {
    auto m = abs(x);
    using R = decltype(m);
    s.v[0] = V(join(real(s.v[0]), p == 2                    ? m * m
                                  : p == 0                  ? where(m == R(0), R(0), R(1))
                                  : p == 1 || is_extremum() ? m
                                                            : pow(m, R(p))));
  }
  AG_V State<V, 1> combine(State<V, 1> a, State<V, 1> b) const { return {V(join(real(a.v[0]), real(b.v[0])))}; }
  AG_V State<V, 1> finish(State<V, 1> s, double) const {
    auto m = real(s.v[0]);
    using R = decltype(m);
    if (p == 2) return {V(sqrt(m))};
    if (p == 0 || p == 1 || is_extremum()) return s;
    return {V(pow(m, R(1 / p)))};
  }

 private:
  AG_HD bool is_extremum() const { return p == __builtin_inf() || p == -__builtin_inf(); }
  template <class R>
  AG_HD R join(R a, R b) const {
    return p == __builtin_inf() ? max(a, b) : p == -__builtin_inf() ? min(a, b) : a + b;
  }
};

#pragma GCC visibility pop
}  // namespace formula

#undef AG_REDUCTION

using AllReductions = List<formula::Sum, formula::NanSum, formula::Mean, formula::Prod, formula::Amax, formula::Amin,
                           formula::MaxDim, formula::MinDim, formula::ArgMax, formula::ArgMin, formula::All,
                           formula::Any, formula::CountNonzero, formula::VarMean, formula::LogSumExp, formula::Norm>;

}  // namespace argand
