// From a reduction to its loops. Included by the object that is compiled once per instruction set.
//
// A contiguous stretch is spread over 64 lanes (32 of eight bytes, 16 for large states) however wide the registers are,
// and lane l is joined with lane l + half: AVX2 and AVX-512 give the same bits.
#pragma once
#include <algorithm>

#include "argand/cpu/reduce.h"
#include "argand/cpu/simd/io.h"
#include "argand/cpu/simd/math.h"
#include "argand/cpu/simd/rows.h"
#include "argand/formulas/reductions.h"

namespace argand::AG_ISA {

using namespace cpu;

constexpr int64_t kBlock = 1024;    // elements reduced in the compute type before states are widened
constexpr int64_t kBlockRows = 64;  // the same per column
constexpr int kGroup = 8;           // rows read side by side

template <class V>
struct WideOf;
template <class T>
struct WideOf<Vec<T>> {
  using Number = std::conditional_t<std::is_integral_v<T>, int64_t, double>;
  using type = Vec<Number>;
};
template <class T>
struct WideOf<Cx<Vec<T>>> {
  using type = Cx<Vec<double>>;
};
template <class V>
using Wide = typename WideOf<V>::type;
template <class V>
using RealElement = typename V::Real::Element;
template <class R, class V>
using StateOf = State<V, R::kState>;

template <class V>
constexpr int64_t kItem = sizeof(typename V::Element);
template <class V>
constexpr int64_t kWordBytes = kItem<Wide<V>>;
static_assert(kWord >= kWordBytes<Cx<Vec<float>>>);

template <class V>
AG_INLINE V load_first(const void* p, int64_t n) {
  return n >= V::size ? Io<V>::load(p) : Io<V>::load_part(p, n);
}
template <class V>
AG_INLINE void store_first(V v, void* p, int64_t n) {
  if (n >= V::size)
    Io<V>::store(v, p);
  else
    Io<V>::store_part(v, p, n);
}
template <class R, class V>
AG_INLINE StateOf<R, V> load_state(const char* p, int64_t array_bytes, int64_t n) {
  StateOf<R, V> s;
  for (int k = 0; k < R::kState; ++k) s.v[k] = load_first<V>(p + k * array_bytes, n);
  return s;
}
template <class V, int K>
AG_INLINE void store_state(const State<V, K>& s, char* p, int64_t array_bytes, int64_t n) {
  for (int k = 0; k < K; ++k) store_first(s.v[k], p + k * array_bytes, n);
}
template <class R, class V, class M>
AG_INLINE StateOf<R, V> select(M m, const StateOf<R, V>& a, const StateOf<R, V>& b) {
  StateOf<R, V> s;
  for (int k = 0; k < R::kState; ++k) s.v[k] = where(m, a.v[k], b.v[k]);
  return s;
}

// Joins `count` states kept in the compute type into words, or makes them the words where those are fresh. Indices,
// which count from the block's first element, gain `index`; the mark of none becomes the wide type's.
template <class R, class V>
void absorb(const R& r, const char* narrow, int64_t narrow_bytes, int64_t index, int64_t count, char* words,
            int64_t stride, bool fresh) {
  using W = Wide<V>;
  using From = RealElement<V>;
  using To = RealElement<W>;
  constexpr int kParts = static_cast<int>(kItem<V> / static_cast<int64_t>(sizeof(From)));
  for (int64_t i = 0; i < count; i += W::size) {
    const int64_t n = std::min<int64_t>(W::size, count - i);
    StateOf<R, W> b;
    for (int k = 0; k < R::kState; ++k) {
      const From* x = reinterpret_cast<const From*>(narrow + k * narrow_bytes) + i * kParts;
      alignas(64) To wide[W::size * kParts];
      for (int j = 0; j < W::size * kParts; ++j) wide[j] = static_cast<To>(x[j]);
      b.v[k] = Io<W>::load(wide);
    }
    if constexpr (R::kIndexed) {
      const W none = W(W::kGreatest);
      b.v[1] = where(b.v[1] == W(static_cast<To>(V::kGreatest)), none, b.v[1] + W(index));
    }
    char* at = words + i * kWordBytes<V>;
    if (!fresh) b = r.combine(load_state<R, W>(at, stride * kWordBytes<V>, n), b);
    store_state(b, at, stride * kWordBytes<V>, n);
  }
}

// --- contiguous stretches --------------------------------------------------------------------------------------------

template <class R, class V>
constexpr int kSpread = (R::kState > 1 || kItem<V> > 8 ? 16
                         : kItem<V> == 8               ? 32
                                                       : 64) /
                        V::size;

// Calls take(state, x, index) for every vector of the stretch; lanes past the end keep their state.
template <class R, class V, class Take>
AG_INLINE void each_vector(const char* x, int64_t n, StateOf<R, V>* s, Take take) {
  constexpr int U = kSpread<R, V>, kVector = V::size;
  constexpr int64_t kBytes = Io<V>::kBytes;
  const auto index = [](int64_t at) __attribute__((always_inline)) {
    return V(typename V::Real(typename V::Real::Element(at)) + V::Real::iota());
  };
  int64_t i = 0;
  for (; i + U * kVector <= n; i += U * kVector, x += U * kBytes)
    for (int u = 0; u < U; ++u) take(s[u], Io<V>::load(x + u * kBytes), index(i + u * kVector));
  for (int u = 0; i < n; ++u, i += kVector, x += kBytes) {
    StateOf<R, V> t = s[u];
    take(t, load_first<V>(x, n - i), index(i));
    s[u] = select<R, V>(
        V::Real::iota() < typename V::Real(typename V::Real::Element(std::min<int64_t>(n - i, kVector))), t, s[u]);
  }
}

template <class R, class V>
void reduce_block(const R& r, const char* x, int64_t n, int64_t index, char* words, int lanes, bool fresh) {
  constexpr int U = kSpread<R, V>;
  constexpr int kVectors = kLanes / V::size ? kLanes / V::size : 1;
  StateOf<R, V> s[U];
  for (int u = 0; u < U; ++u) s[u] = r.template start<V>();
  each_vector<R, V>(
      x, n, s, [&](StateOf<R, V> & t, V v, V i) __attribute__((always_inline)) { r.first(t, v, i); });
  if constexpr (R::kTwoPass) {
    for (int u = 0; u < U; ++u) r.settle(s[u]);
    each_vector<R, V>(
        x, n, s, [&](StateOf<R, V> & t, V v, V) __attribute__((always_inline)) { r.second(t, v); });
  }
  for (int half = U / 2; half >= kVectors; half /= 2)
    for (int u = 0; u < half; ++u) s[u] = r.combine(s[u], s[u + half]);
  alignas(64) char narrow[R::kState][kLanes * kItem<V>];
  for (int u = 0; u < kVectors; ++u) store_state(s[u], narrow[0] + u * Io<V>::kBytes, sizeof narrow[0], V::size);
  absorb<R, V>(r, narrow[0], sizeof narrow[0], index, lanes, words, kLanes, fresh);
}

template <class R, class V>
void reduce_rows(const void* attrs, const char* x, int64_t n, int64_t index, char* words, int lanes, bool fresh) {
  const R& r = *static_cast<const R*>(attrs);
  for (int64_t i = 0; i < n; i += kBlock)
    reduce_block<R, V>(r, x + i * kItem<V>, std::min(kBlock, n - i), index + i, words, lanes, fresh && i == 0);
}

// --- columns ---------------------------------------------------------------------------------------------------------

template <class R, class V, class Take>
AG_INLINE void each_row(const char* x, int64_t row_stride, int64_t rows, int64_t cols, char* narrow,
                        int64_t narrow_bytes, Take take) {
  for (int64_t row = 0; row < rows; row += kGroup, x += kGroup * row_stride) {
    const int64_t group = std::min<int64_t>(kGroup, rows - row);
    for (int64_t c = 0; c < cols; c += V::size) {
      const int64_t n = cols - c;
      StateOf<R, V> s = load_state<R, V>(narrow + c * kItem<V>, narrow_bytes, V::size);
      const char* at = x + c * kItem<V>;
      for (int64_t g = 0; g < group; ++g) take(s, load_first<V>(at + g * row_stride, n), V(RealElement<V>(row + g)));
      store_state(s, narrow + c * kItem<V>, narrow_bytes, V::size);
    }
  }
}

template <class R, class V>
void reduce_columns(const void* attrs, const char* x, int64_t row_stride, int64_t rows, int64_t index, int64_t cols,
                    char* words, int64_t stride) {
  const R& r = *static_cast<const R*>(attrs);
  alignas(64) char narrow[R::kState][kMaxColumns * kItem<V> + 2 * AG_VEC_BYTES];
  constexpr int64_t kBytes = sizeof narrow[0];
  for (int64_t done = 0; done < rows; done += kBlockRows) {
    const int64_t m = std::min(kBlockRows, rows - done);
    const char* at = x + done * row_stride;
    for (int64_t c = 0; c < cols; c += V::size)
      store_state(r.template start<V>(), narrow[0] + c * kItem<V>, kBytes, V::size);
    each_row<R, V>(
        at, row_stride, m, cols, narrow[0],
        kBytes, [&](StateOf<R, V> & s, V v, V i) __attribute__((always_inline)) { r.first(s, v, i); });
    if constexpr (R::kTwoPass) {
      for (int64_t c = 0; c < cols; c += V::size) {
        StateOf<R, V> s = load_state<R, V>(narrow[0] + c * kItem<V>, kBytes, V::size);
        r.settle(s);
        store_state(s, narrow[0] + c * kItem<V>, kBytes, V::size);
      }
      each_row<R, V>(
          at, row_stride, m, cols, narrow[0],
          kBytes, [&](StateOf<R, V> & s, V v, V) __attribute__((always_inline)) { r.second(s, v); });
    }
    absorb<R, V>(r, narrow[0], kBytes, index + done, cols, words, stride, false);
  }
}

// --- states ----------------------------------------------------------------------------------------------------------

template <class R, class V>
void start_states(const void* attrs, char* words, int64_t stride, int64_t count) {
  using W = Wide<V>;
  const auto s = static_cast<const R*>(attrs)->template start<W>();
  for (int64_t i = 0; i < count; i += W::size) store_state(s, words + i * kItem<W>, stride * kItem<W>, count - i);
}

template <class R, class V>
void combine_states(const void* attrs, char* into, const char* from, int64_t stride, int64_t count) {
  using W = Wide<V>;
  const R& r = *static_cast<const R*>(attrs);
  for (int64_t i = 0; i < count; i += W::size, into += Io<W>::kBytes, from += Io<W>::kBytes) {
    const int64_t n = count - i;
    auto s = r.combine(load_state<R, W>(into, stride * kItem<W>, n), load_state<R, W>(from, stride * kItem<W>, n));
    store_state(s, into, stride * kItem<W>, n);
  }
}

template <class R, class V>
void fold_states(const void* attrs, char* words, int lanes) {
  for (int half = lanes / 2; half > 0; half /= 2)
    combine_states<R, V>(attrs, words, words + half * kWordBytes<V>, kLanes, half);
}

template <class R, class V>
void finish_states(const void* attrs, const char* words, int64_t stride, int64_t count, double n, char* const* outs) {
  using W = Wide<V>;
  const R& r = *static_cast<const R*>(attrs);
  for (int64_t i = 0; i < count; i += W::size) {
    const auto y = r.finish(load_state<R, W>(words + i * kItem<W>, stride * kItem<W>, count - i), n);
    for (int k = 0; k < R::kOutputs; ++k) store_first(y.v[k], outs[k] + i * kItem<W>, count - i);
  }
}

// --- few elements: one vector, whose lanes are joined in registers ---------------------------------------------------

template <class V>
constexpr bool kIsRegister = false;  // complex numbers take two
template <class T>
constexpr bool kIsRegister<Vec<T>> = true;

template <class R, class V, int half>
AG_INLINE StateOf<R, V> join_lanes(const R& r, StateOf<R, V> s) {
  if constexpr (half > 0) {
    StateOf<R, V> other;
    for (int k = 0; k < R::kState; ++k) other.v[k] = rotated<half>(s.v[k], std::make_index_sequence<V::size>{});
    return join_lanes<R, V, half / 2>(r, r.combine(s, other));
  } else {
    return s;
  }
}

template <class R, class V>
void reduce_few(const void* attrs, const char* x, int64_t n, char* const* outs) {
  using C = typename R::Core;
  using W = Wide<V>;
  const R& r = *static_cast<const R*>(attrs);
  const auto inside = V::iota() < V(static_cast<typename V::Element>(n));
  const V elements = load_first<V>(x, n);
  const StateOf<C, V> start = r.template start<V>();
  StateOf<C, V> s = start;
  r.first(s, elements, V::iota());
  s = select<C, V>(inside, s, start);
  if constexpr (C::kTwoPass) {
    r.settle(s);
    StateOf<C, V> t = s;
    r.second(t, elements);
    s = select<C, V>(inside, t, s);
  }
  alignas(64) char narrow[C::kState][V::size * kItem<V>], words[C::kState][W::size * kItem<W>];
  store_state(s, narrow[0], sizeof narrow[0], V::size);
  absorb<C, V>(r, narrow[0], sizeof narrow[0], 0, W::size, words[0], W::size, true);
  const StateOf<C, W> wide = load_state<C, W>(words[0], sizeof words[0], W::size);
  const auto y = r.finish(join_lanes<C, W, W::size / 2>(r, wide), static_cast<double>(n));
  for (int k = 0; k < R::kOutputs; ++k) store_first(y.v[k], outs[k], 1);
}

template <class R, class V>
constexpr ReductionLoops reduction_loops() {
  using C = typename R::Core;
  ReductionLoops loops{start_states<C, V>,   reduce_rows<C, V>,   fold_states<C, V>, reduce_columns<C, V>,
                       combine_states<C, V>, finish_states<R, V>, nullptr,           0};
  if constexpr (kIsRegister<V>) loops.few = reduce_few<R, V>, loops.most_few = Wide<V>::size;
  return loops;
}

template <class R>
constexpr ReductionKernel reduction_kernel() {
  ReductionKernel k{};
  k.state = R::kState, k.outputs = R::kOutputs, k.indexed = R::kIndexed;
  if constexpr (R::info.types & kFloats) {
    k.loops[0] = reduction_loops<R, Vec<float>>();
    k.loops[1] = reduction_loops<R, Vec<double>>();
  }
  if constexpr (R::info.types & kInts) {
    k.loops[2] = reduction_loops<R, Vec<int32_t>>();
    k.loops[3] = reduction_loops<R, Vec<int64_t>>();
  }
  if constexpr (R::info.types & kComplex) {
    k.loops[4] = reduction_loops<R, Cx<Vec<float>>>();
    k.loops[5] = reduction_loops<R, Cx<Vec<double>>>();
  }
  return k;
}

template <class L>
struct ReductionTable;
template <class... R>
struct ReductionTable<List<R...>> {
  static constexpr ReductionKernel rows[] = {reduction_kernel<R>()...};
};

}  // namespace argand::AG_ISA
