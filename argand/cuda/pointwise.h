// From a formula to its kernels on the GPU: the same structs as on the CPU, V = Lane<T>.
//
// Two kernels serve a formula and a compute type. PackedKernel takes operands that are contiguous, aligned and of one
// type, or single numbers: a thread moves 16 bytes of the widest operand at once and there are as many threads as that
// takes. StridedKernel takes everything else, any strides and any types, one element a thread. half and bfloat16
// compute in float, small integers and bool in int32.
#pragma once
#include <cstring>
#include <utility>

#include "argand/cuda/block.h"
#include "argand/cuda/convert.h"
#include "argand/cuda/layout.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/all.h"
#include "argand/formulas/complex.h"
#include "argand/formulas/lane.h"
#include "argand/formulas/unsigned.h"

namespace argand::cuda {

// --- from numbers to V and back -------------------------------------------------------------------------------------

template <class C>
struct ValueOf {
  using type = Lane<C>;
};
template <class T>
struct ValueOf<Complex<T>> {
  using type = Cx<Lane<T>>;
};
template <class C>
using Value = typename ValueOf<C>::type;

template <class V>
struct NumberOf {
  using type = typename V::Element;  // LaneMask's is bool
};
template <class V>
using Number = typename NumberOf<V>::type;

template <class V>
AG_HD V value_from(Number<V> x) {
  if constexpr (std::is_same_v<Number<V>, bool>)
    return V{x};
  else if constexpr (kIsComplex<Number<V>>)
    return V(typename V::Real(x.re), typename V::Real(x.im));
  else
    return V(x);
}
template <class T>
AG_HD T number_from(Lane<T> v) {
  return v.x;
}
template <class T>
AG_HD bool number_from(LaneMask<T> v) {
  return v.b;
}
template <class V>
AG_HD Number<Cx<V>> number_from(Cx<V> v) {
  return Number<Cx<V>>(v.re.x, v.im.x);
}

// --- a formula's two directions under one name ----------------------------------------------------------------------

template <class M>
struct Signature;
template <class F, class R, class... A>
struct Signature<R (F::*)(A...) const> {
  using Result = R;
  using Args = List<A...>;
};

template <class F, class V>
struct Forward {
  using S = Signature<decltype(&F::template forward<V>)>;
  using Args = typename S::Args;
  using Result = typename S::Result;
  static constexpr int kOuts = 1, kIns = Args::size;
  template <class... A>
  AG_HD static void run(const F& f, Result* out, A... x) {
    out[0] = f.forward(x...);
  }
};
template <class F, class V>
struct Backward {
  using Args = typename Signature<decltype(&F::template backward<V>)>::Args;
  using Result = V;
  static constexpr int kOuts = kInputs<F, V>, kIns = Args::size;
  template <class... A>
  AG_HD static void run(const F& f, Result* out, A... x) {
    const Grads<V, kOuts> d = f.backward(x...);
    for (int j = 0; j < kOuts; ++j) out[j] = d.v[j];
  }
};

template <template <class, class> class Way>
inline constexpr bool kIsForward = std::is_same_v<Way<formula::Neg, Lane<float>>, Forward<formula::Neg, Lane<float>>>;

// --- packed ---------------------------------------------------------------------------------------------------------

template <class T, int n>
struct alignas(sizeof(T) * n) Pack {
  T x[n];
};

template <class V, int n>
struct Group {
  V v[n];
};

// An input of a packed call.
enum class Source : uint8_t {
  kPacked,
  kSingle,  // one number in the device's memory
  kGiven,   // one number, passed with the call
};

// T: what operands are stored as, but for truth values. Way: Forward or Backward over ComputeOf<T>.
template <class F, class T, template <class, class> class Way>
struct PackedKernel {
  using C = ComputeOf<T>;
  using W = Way<F, Value<C>>;
  using Result = typename W::Result;
  static constexpr int kOuts = W::kOuts, kIns = W::kIns;
  static constexpr int kWidth = 16 / sizeof(T);

  F f;
  int64_t n;
  char* out[kOuts];  // null: not wanted
  const char* in[kIns];
  Source source[kIns];
  C given[kIns];

  template <class V>
  using Stored = std::conditional_t<std::is_same_v<Number<V>, bool>, bool, T>;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t first = (static_cast<int64_t>(b.index()) * b.threads() + b.thread()) * kWidth;
    if (first >= n) return;
    run(first, n - first < kWidth ? static_cast<int>(n - first) : kWidth, typename W::Args{},
        std::make_index_sequence<kIns>{});
  }

 private:
  template <class V>
  AG_HD void load(int k, int64_t first, int count, V* to) const {
    using S = Stored<V>;
    const S* from = reinterpret_cast<const S*>(in[k]);
    if (source[k] == Source::kPacked) {
      Pack<S, kWidth> p;
      if (count == kWidth)
        p = *reinterpret_cast<const Pack<S, kWidth>*>(from + first);
      else
        for (int i = 0; i < kWidth; ++i) p.x[i] = from[first + (i < count ? i : 0)];
      for (int i = 0; i < kWidth; ++i) to[i] = value_from<V>(convert<Number<V>>(p.x[i]));
    } else {
      const V one =
          value_from<V>(source[k] == Source::kSingle ? convert<Number<V>>(*from) : convert<Number<V>>(given[k]));
      for (int i = 0; i < kWidth; ++i) to[i] = one;
    }
  }
  AG_HD void store(int j, int64_t first, int count, const Result (*v)[kOuts]) const {
    using S = Stored<Result>;
    if (!out[j]) return;
    S* to = reinterpret_cast<S*>(out[j]) + first;
    Pack<S, kWidth> p;
    for (int i = 0; i < kWidth; ++i) p.x[i] = convert<S>(number_from(v[i][j]));
    if (count == kWidth)
      *reinterpret_cast<Pack<S, kWidth>*>(to) = p;
    else
      for (int i = 0; i < count; ++i) to[i] = p.x[i];
  }
  template <class... A, size_t... k>
  AG_HD void run(int64_t first, int count, List<A...>, std::index_sequence<k...>) const {
    [&](Group<A, kWidth>... x) {
      (load<A>(static_cast<int>(k), first, count, x.v), ...);
      Result y[kWidth][kOuts];
      for (int i = 0; i < kWidth; ++i) W::run(f, y[i], x.v[i]...);
      for (int j = 0; j < kOuts; ++j) store(j, first, count, y);
    }(Group<A, kWidth>{}...);
  }
};

// --- strided --------------------------------------------------------------------------------------------------------

template <class F, class C, template <class, class> class Way>
struct StridedKernel {
  using W = Way<F, Value<C>>;
  static constexpr int kOuts = W::kOuts, kIns = W::kIns;

  F f;
  uint32_t n;
  Places<kOuts + kIns> at;
  C given[kIns];  // of inputs whose place is null

  template <class B>
  AG_HD void operator()(const B& b) const {
    const uint64_t i = static_cast<uint64_t>(b.index()) * b.threads() + b.thread();
    if (i < n) run(at(static_cast<uint32_t>(i)), typename W::Args{}, std::make_index_sequence<kIns>{});
  }

 private:
  template <class V>
  AG_HD V load(int k, const typename Places<kOuts + kIns>::Offsets& o) const {
    const char* from = at.data[kOuts + k];
    if (!from) return value_from<V>(convert<Number<V>>(given[k]));
    return value_from<V>(load_number<Number<V>>(from + o.of[kOuts + k], at.dtype[kOuts + k]));
  }
  template <class... A, size_t... k>
  AG_HD void run(const typename Places<kOuts + kIns>::Offsets& o, List<A...>, std::index_sequence<k...>) const {
    typename W::Result y[kOuts];
    W::run(f, y, load<A>(static_cast<int>(k), o)...);
    for (int j = 0; j < kOuts; ++j)
      if (at.data[j]) store_number(at.data[j] + o.of[j], at.dtype[j], number_from(y[j]));
  }
};

// --- the host's side: which kernel, over what -----------------------------------------------------------------------

inline bool is_single(const View& v) {
  if (v.host_scalar) return true;
  for (int d = 0; d < v.ndim; ++d)
    if (v.strides[d] != 0 && v.sizes[d] != 1) return false;
  return true;
}
inline bool is_aligned(const View& v, int64_t bytes) { return reinterpret_cast<uintptr_t>(v.data) % bytes == 0; }

// The empty formula has no attributes to read.
template <class F>
F attributes_of(const Call& c) {
  if constexpr (std::is_empty_v<F>)
    return F{};
  else
    return c.attributes<F>();
}

// Fills a packed kernel; false where an operand does not lie as it wants.
template <class K, class T, class... A>
bool pack(const Call& c, K& k, List<A...>) {
  using C = ComputeOf<T>;
  constexpr bool kMaskResult = std::is_same_v<Number<typename K::Result>, bool>;
  constexpr bool kMaskInput[] = {std::is_same_v<Number<A>, bool>...};
  const auto lies_packed = [](const View& v, bool mask) {
    const DType wanted = mask ? DType::Bool : dtype_of<T>;
    return !v.host_scalar && v.contiguous && v.dtype == wanted && is_aligned(v, mask ? 16 / sizeof(T) : 16);
  };
  for (int j = 0; j < K::kOuts; ++j) {
    const View* v = c.views[j];
    k.out[j] = v ? v->data : nullptr;
    if (!v) continue;
    if (!lies_packed(*v, kMaskResult)) return false;
    k.n = v->numel;
  }
  for (int i = 0; i < K::kIns; ++i) {
    const View& v = c.in(i);
    k.in[i] = v.data;
    k.source[i] = Source::kPacked;
    if (v.host_scalar) {
      k.source[i] = Source::kGiven;
      k.given[i] = load_number<C>(v.data, v.dtype);
    } else if (!(v.numel == k.n && lies_packed(v, kMaskInput[i]))) {
      if (!is_single(v) || v.dtype != (kMaskInput[i] ? DType::Bool : dtype_of<T>)) return false;
      k.source[i] = Source::kSingle;
    }
  }
  return true;
}

template <class F, class T, template <class, class> class Way, class Launch>
bool run_packed(const Call& c, Launch& launch) {
  using K = PackedKernel<F, T, Way>;
  K k{attributes_of<F>(c), 0, {}, {}, {}, {}};
  if (!pack<K, T>(c, k, typename K::W::Args{})) return false;
  if (k.n) launch(k, blocks_for((k.n + K::kWidth - 1) / K::kWidth), kBlockThreads);
  return true;
}

template <class F, class C, template <class, class> class Way, class Launch>
void run_strided(const Call& c, Launch& launch) {
  using K = StridedKernel<F, C, Way>;
  K k{attributes_of<F>(c), 0, {}, {}};
  for (int i = 0; i < K::kIns; ++i)
    if (const View& v = c.in(i); v.host_scalar) k.given[i] = load_number<C>(v.data, v.dtype);
  Layout layout(c.views, K::kOuts + K::kIns);
  if (layout.numel() == 0) return;
  layout.sort();
  layout.merge();
  layout.for_each_piece([&](const Layout& piece) {
    k.n = static_cast<uint32_t>(piece.numel());
    k.at = Places<K::kOuts + K::kIns>(piece);
    launch(k, blocks_for(k.n), kBlockThreads);
  });
}

// The kernel of one operation. Launch: a launcher made from the call (cuda/launch.h; the emulator's in tests).
template <class F, template <class, class> class Way, class Launch>
void run_pointwise(const Call& c) {
  constexpr bool kHasFloats = (F::info.types & kFloats) != 0, kHasComplex = (F::info.types & kComplex) != 0;
  constexpr bool kHasInts = (F::info.types & kInts) != 0 && kIsForward<Way>;
  Launch launch(c);
  const DType compute = c.compute;
  if constexpr (kHasFloats) {
    if (compute == DType::Float32) {
      for (int i = 0; i < c.outs + c.ins; ++i) {  // the type of the first operand that is no truth value decides
        const View* v = c.views[i];
        if (!v || v->host_scalar || v->dtype == DType::Bool) continue;
        if (v->dtype == DType::Float32 && run_packed<F, float, Way>(c, launch)) return;
        if (v->dtype == DType::BFloat16 && run_packed<F, BFloat16, Way>(c, launch)) return;
        if (v->dtype == DType::Float16 && run_packed<F, Half, Way>(c, launch)) return;
        break;
      }
      return run_strided<F, float, Way>(c, launch);
    }
    if (compute == DType::Float64) return run_strided<F, double, Way>(c, launch);
  }
  if constexpr (kHasInts) {
    if (compute == DType::Int32) return run_strided<F, int32_t, Way>(c, launch);
    if (compute == DType::Int64) return run_strided<F, int64_t, Way>(c, launch);
    if constexpr (contains<F>(formula::UnsignedFormulas{})) {
      if (compute == DType::UInt64) return run_strided<F, uint64_t, Way>(c, launch);
    } else if constexpr (contains<F>(formula::SignlessFormulas{})) {
      if (compute == DType::UInt64) return run_strided<F, int64_t, Way>(c, launch);
    }
  }
  if constexpr (kHasComplex) {
    if (compute == DType::Complex64) return run_strided<F, Complex<float>, Way>(c, launch);
    if (compute == DType::Complex128) return run_strided<F, Complex<double>, Way>(c, launch);
  }
  fail<NotImplementedError>(c.op->name, ": there is no form for ", compute, "; convert with .to() first");
}

template <class Launch, class... F>
void register_pointwise(DeviceType device, List<F...>) {
  const auto one = [device]<class G>(List<G>) {
    set_kernel(FormulaOp<G>::forward, device, run_pointwise<G, Forward, Launch>);
    if constexpr (kDifferentiable<G>) set_kernel(FormulaOp<G>::backward, device, run_pointwise<G, Backward, Launch>);
  };
  (one(List<F>{}), ...);
}

}  // namespace argand::cuda
