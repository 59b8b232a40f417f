// Loops over a row of contiguous numbers, or over the columns of a panel of rows, in vectors.
//
// What is summed or compared along a row is spread over 128 bytes of lanes however wide the registers are, and lane l
// is joined with lane l + half: AVX2 and AVX-512 give the same bits.
#pragma once
#include <algorithm>
#include <utility>

#include "argand/cpu/simd/vec.h"

namespace argand::AG_ISA {

template <class V>
constexpr int kStreams = 128 / AG_VEC_BYTES;
constexpr int64_t kRowBlock = 1024;  // numbers summed in their own type before a double takes the sum

// Brings what the next row or block is made of into the second-level cache, while passes over this one keep memory
// idle. p may lie past the end of the array.
AG_INLINE void fetch_ahead(const void* p) { __builtin_prefetch(p, 0, 2); }

template <class V>
AG_INLINE V load_left(const void* p, int64_t left) {
  return left >= V::size ? V::load(p) : V::load_part(p, left);
}
template <class V>
AG_INLINE void store_left(V v, void* p, int64_t left) {
  if (left >= V::size)
    v.store(p);
  else
    v.store_part(p, left);
}
// The first `left` lanes (any number, also none) from p, the others `fill`.
template <class V>
AG_INLINE V load_or(const void* p, int64_t left, V fill) {
  if (left >= V::size) return V::load(p);
  if (left <= 0) return fill;
  return where(V::iota() < V(left), V::load_part(p, left), fill);
}

template <class V, class Op>
AG_INLINE V fold_lanes(V v, Op, std::integral_constant<int, 0>) {
  return v;
}
// Lanes moved down by half, around within runs of 2 half lanes and at least 16 bytes: what moves no further than that
// is cheaper, and folding has made the runs equal.
template <int half, class V, size_t... i>
AG_INLINE V rotated(V v, std::index_sequence<i...>) {
  constexpr size_t run = std::max<size_t>(2 * half, 16 / sizeof(typename V::Element));
  return Raw<typename V::Element>(__builtin_shufflevector(v.raw, v.raw, (i / run * run + (i + half) % run)...));
}
template <class V, class Op, int half>
AG_INLINE V fold_lanes(V v, Op op, std::integral_constant<int, half>) {
  return fold_lanes(op(v, rotated<half>(v, std::make_index_sequence<V::size>{})), op,
                    std::integral_constant<int, half / 2>{});
}
// All lanes as one number.
template <class V, class Op>
AG_INLINE typename V::Element fold_vector(V v, Op op) {
  return fold_lanes(v, op, std::integral_constant<int, V::size / 2>{}).raw[0];
}
// All lanes of all streams as one number.
template <class V, class Op>
AG_INLINE typename V::Element fold_streams(V* s, Op op) {
#pragma GCC unroll 3
  for (int half = kStreams<V> / 2; half > 0; half /= 2)
#pragma GCC unroll 4
    for (int u = 0; u < half; ++u) s[u] = op(s[u], s[u + half]);
  return fold_vector(s[0], op);
}

struct Plus {
  template <class V>
  AG_INLINE V operator()(V a, V b) const {
    return a + b;
  }
};
// Ignores a NaN in b, and one in a.
struct Greater {
  template <class V>
  AG_INLINE V operator()(V a, V b) const {
    return Raw<typename V::Element>(b.raw > a.raw ? b.raw : a.raw);
  }
};

// How a vector of a row is read and written: all of it, or the lanes before the end.
template <class V>
struct WholeVector {
  AG_INLINE V load(const void* p, V) const { return V::load(p); }
  AG_INLINE void store(V v, void* p) const { v.store(p); }
};
template <class V>
struct PartVector {
  int64_t left;
  AG_INLINE V load(const void* p, V fill) const { return load_or(p, left, fill); }
  AG_INLINE void store(V v, void* p) const { store_left(v, p, left); }
};

// Folds with `op` what term(io, offset) gives for every vector of the row, starting from `start`. io.load(p, fill)
// gives `fill` in lanes past the end: term must then give what `op` ignores.
template <class V, class Op, class Term>
AG_INLINE typename V::Element fold_row(int64_t n, V start, Op op, Term term) {
  constexpr int U = kStreams<V>, W = V::size;
  V s[U];
#pragma GCC unroll 8
  for (int u = 0; u < U; ++u) s[u] = start;
  int64_t i = 0;
  for (; i + U * W <= n; i += U * W)
#pragma GCC unroll 8
    for (int u = 0; u < U; ++u) s[u] = op(s[u], term(WholeVector<V>{}, i + u * W));
  if (i < n)
#pragma GCC unroll 8
    for (int u = 0; u < U; ++u)
      if (n - i > u * W) s[u] = op(s[u], term(PartVector<V>{n - i - u * W}, i + u * W));
  return fold_streams(s, op);
}

// The sum of what term(io, offset, vectors) puts into `vectors`, an array of two that lie side by side in the row, or
// of one near its end.
template <class V, class Term>
AG_INLINE typename V::Element sum_pairs(int64_t n, Term term) {
  constexpr int U = kStreams<V>, W = V::size;
  V s[U];
#pragma GCC unroll 8
  for (int u = 0; u < U; ++u) s[u] = V(0);
  int64_t i = 0;
  for (; i + U * W <= n; i += U * W)
#pragma GCC unroll 4
    for (int u = 0; u < U; u += 2) {
      V two[2];
      term(WholeVector<V>{}, i + u * W, two);
      s[u] = s[u] + two[0];
      s[u + 1] = s[u + 1] + two[1];
    }
  if (i < n)
#pragma GCC unroll 8
    for (int u = 0; u < U; ++u)
      if (n - i > u * W) {
        V one[1];
        term(PartVector<V>{n - i - u * W}, i + u * W, one);
        s[u] = s[u] + one[0];
      }
  return fold_streams(s, Plus{});
}

// Calls f(offset, left) for every vector of the row; left < V::size in the last.
template <class V, class F>
AG_INLINE void each_in_row(int64_t n, F f) {
  constexpr int W = V::size;
  int64_t i = 0;
  for (; i + 2 * W <= n; i += 2 * W) {
    f(i, int64_t{W});
    f(i + W, int64_t{W});
  }
  for (; i < n; i += W) f(i, n - i);
}

// Calls f(io, offset, vectors) for the row, `vectors` an array of two to work with, or of one near the end.
template <class V, class F>
AG_INLINE void pairs_in_row(int64_t n, F f) {
  constexpr int W = V::size;
  int64_t i = 0;
  for (; i + 2 * W <= n; i += 2 * W) {
    V two[2];
    f(WholeVector<V>{}, i, two);
  }
  for (; i < n; i += W) {
    V one[1];
    f(PartVector<V>{n - i}, i, one);
  }
}

// Calls f(row, column, left) for every vector of a panel of `rows` rows, `columns` wide.
template <class V, class F>
AG_INLINE void each_in_panel(int64_t rows, int64_t columns, F f) {
  constexpr int64_t W = V::size;
  for (int64_t r = 0; r < rows; ++r) {
    int64_t c = 0;
    for (; c + W <= columns; c += W) f(r, c, W);
    if (c < columns) f(r, c, columns - c);
  }
}

}  // namespace argand::AG_ISA
