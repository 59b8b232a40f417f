// Moments, and what is done with them; compiled once per instruction set.
#include "argand/cpu/norm_kernels.h"

#include <algorithm>

#include "argand/cpu/simd/rows.h"

namespace argand::AG_ISA {
namespace {

constexpr int64_t kColumnBlock = 64;  // rows summed in T before a double takes the sum

template <class T>
struct Terms {
  Vec<T> first, left, right;
};

// Two sums over a row of up to kRowBlock elements: of `first`, and of left * right, as term(io, offset) gives them.
template <class T, class Term>
AG_INLINE void sum_two(int64_t n, double* sums, Term term) {
  using V = Vec<T>;
  constexpr int U = kStreams<V>, W = V::size;
  V s[U], t[U];
#pragma GCC unroll 8
  for (int u = 0; u < U; ++u) s[u] = t[u] = V(0);
  const auto take = [&](int u, Terms<T> x) __attribute__((always_inline)) {
    s[u] = s[u] + x.first;
    t[u] = fma(x.left, x.right, t[u]);
  };
  int64_t i = 0;
  for (; i + U * W <= n; i += U * W)
#pragma GCC unroll 8
    for (int u = 0; u < U; ++u) take(u, term(WholeVector<V>{}, i + u * W));
  if (i < n)
#pragma GCC unroll 8
    for (int u = 0; u < U; ++u)
      if (n - i > u * W) take(u, term(PartVector<V>{n - i - u * W}, i + u * W));
  sums[0] = fold_streams(s, Plus{});
  sums[1] = fold_streams(t, Plus{});
}

// Mean and squared deviations of a block: the deviations from a first mean also tell how far off it was.
template <class T>
AG_INLINE void block_moments(const T* x, int64_t n, double* mean, double* squares) {
  using V = Vec<T>;
  const double count = static_cast<double>(n);
  const double sum = fold_row(
      n, V(0), Plus{}, [&](auto io, int64_t at) __attribute__((always_inline)) { return io.load(x + at, V(0)); });
  const T near = static_cast<T>(sum / count);
  const V shift(near);
  double sums[2];
  sum_two<T>(
      n, sums, [&](auto io, int64_t at) __attribute__((always_inline)) {
        fetch_ahead(x + n + at);
        const V d = io.load(x + at, shift) - shift;
        return Terms<T>{d, d, d};
      });
  *mean = near + sums[0] / count;
  *squares = std::max(0.0, sums[1] - sums[0] * (sums[0] / count));
}

template <class T>
void moments(const T* x, int64_t n, double* mean, double* squares) {
  if (n <= kRowBlock) return block_moments(x, n, mean, squares);
  Moments all;
  for (int64_t i = 0; i < n; i += kRowBlock) {
    const int64_t count = std::min(kRowBlock, n - i);
    double m, s;
    block_moments(x + i, count, &m, &s);
    all.add(static_cast<double>(count), m, s);
  }
  *mean = all.mean, *squares = all.squares;
}

template <class T>
void sums(const T* g, const T* x, int64_t n, T shift, double* sums) {
  using V = Vec<T>;
  sums[0] = sums[1] = 0;
  for (int64_t i = 0; i < n; i += kRowBlock) {
    double part[2];
    sum_two<T>(
        std::min(kRowBlock, n - i), part, [&](auto io, int64_t at) __attribute__((always_inline)) {
          const V v = io.load(g + i + at, V(0));
          return Terms<T>{v, v, io.load(x + i + at, V(0)) - V(shift)};
        });
    sums[0] += part[0], sums[1] += part[1];
  }
}

template <class T>
void affine(T* y, const T* x, int64_t n, T mean, T scale, T shift) {
  using V = Vec<T>;
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        store_left(fma(load_left<V>(x + at, left) - V(mean), V(scale), V(shift)), y + at, left);
      });
}

template <class T>
void affine_gradient(T* dx, const T* g, const T* x, int64_t n, T a, T mean, T b, T c) {
  using V = Vec<T>;
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        const V d = fma(load_left<V>(x + at, left) - V(mean), V(b), V(c));
        store_left(fma(load_left<V>(g + at, left), V(a), d), dx + at, left);
      });
}

template <class T, bool has_weight, bool has_bias>
AG_INLINE void row_of(T* y, const T* x, int64_t n, T mean, T rstd, const T* weight, const T* bias) {
  using V = Vec<T>;
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        V v = (load_left<V>(x + at, left) - V(mean)) * V(rstd);
        if constexpr (has_weight && has_bias)
          v = fma(v, load_left<V>(weight + at, left), load_left<V>(bias + at, left));
        else if constexpr (has_weight)
          v = v * load_left<V>(weight + at, left);
        else if constexpr (has_bias)
          v = v + load_left<V>(bias + at, left);
        store_left(v, y + at, left);
      });
}

template <class T>
void row(T* y, const T* x, int64_t n, T mean, T rstd, const T* weight, const T* bias) {
  if (weight && bias) return row_of<T, true, true>(y, x, n, mean, rstd, weight, bias);
  if (weight) return row_of<T, true, false>(y, x, n, mean, rstd, weight, bias);
  if (bias) return row_of<T, false, true>(y, x, n, mean, rstd, weight, bias);
  row_of<T, false, false>(y, x, n, mean, rstd, weight, bias);
}

// With h = g weight and z = (x - mean) rstd: dx = rstd (h - mean of h - z mean of (h z)).
template <class T, bool has_weight>
AG_INLINE void row_gradient_of(T* dx, const T* g, const T* x, int64_t n, T mean, T rstd, const T* weight,
                               bool centered) {
  using V = Vec<T>;
  double total[2] = {};
  for (int64_t i = 0; i < n; i += kRowBlock) {
    double part[2];
    sum_two<T>(
        std::min(kRowBlock, n - i), part, [&](auto io, int64_t at) __attribute__((always_inline)) {
          V h = io.load(g + i + at, V(0));
          if constexpr (has_weight) h = h * io.load(weight + i + at, V(0));
          return Terms<T>{h, h, io.load(x + i + at, V(0)) - V(mean)};
        });
    total[0] += part[0], total[1] += part[1];
  }
  const double r = rstd, count = static_cast<double>(n);
  const V a(rstd), b(static_cast<T>(-r * r * r * total[1] / count)),
      c(static_cast<T>(centered ? -r * total[0] / count : 0));
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        V h = load_left<V>(g + at, left);
        if constexpr (has_weight) h = h * load_left<V>(weight + at, left);
        const V d = fma(load_left<V>(x + at, left) - V(mean), b, c);
        store_left(fma(h, a, d), dx + at, left);
      });
}

template <class T>
void row_gradient(T* dx, const T* g, const T* x, int64_t n, T mean, T rstd, const T* weight, bool centered) {
  if (weight) return row_gradient_of<T, true>(dx, g, x, n, mean, rstd, weight, centered);
  row_gradient_of<T, false>(dx, g, x, n, mean, rstd, weight, centered);
}

// Of several rows at once: the sums stay in registers while the rows are added.
template <class T, int rows, bool has_weight, bool has_bias>
AG_INLINE void add_parameters(T* dweight, T* dbias, const T* g, const T* x, int64_t n, const T* mean, const T* rstd) {
  using V = Vec<T>;
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        V w(0), b(0);
        if constexpr (has_weight) w = load_left<V>(dweight + at, left);
        if constexpr (has_bias) b = load_left<V>(dbias + at, left);
#pragma GCC unroll 4
        for (int r = 0; r < rows; ++r) {
          const V v = load_left<V>(g + r * n + at, left);
          if constexpr (has_weight) w = fma(v, (load_left<V>(x + r * n + at, left) - V(mean[r])) * V(rstd[r]), w);
          if constexpr (has_bias) b = b + v;
        }
        if constexpr (has_weight) store_left(w, dweight + at, left);
        if constexpr (has_bias) store_left(b, dbias + at, left);
      });
}

template <class T, bool has_weight, bool has_bias>
AG_INLINE void parameters_of(T* dweight, T* dbias, const T* g, const T* x, int64_t n, int64_t rows, const T* mean,
                             const T* rstd) {
  int64_t r = 0;
  for (; r + 4 <= rows; r += 4)
    add_parameters<T, 4, has_weight, has_bias>(dweight, dbias, g + r * n, x + r * n, n, mean + r, rstd + r);
  for (; r < rows; ++r)
    add_parameters<T, 1, has_weight, has_bias>(dweight, dbias, g + r * n, x + r * n, n, mean + r, rstd + r);
}

template <class T>
void row_parameters(T* dweight, T* dbias, const T* g, const T* x, int64_t n, int64_t rows, const T* mean,
                    const T* rstd) {
  if (dweight && dbias) return parameters_of<T, true, true>(dweight, dbias, g, x, n, rows, mean, rstd);
  if (dweight) return parameters_of<T, true, false>(dweight, dbias, g, x, n, rows, mean, rstd);
  if (dbias) parameters_of<T, false, true>(dweight, dbias, g, x, n, rows, mean, rstd);
}

// ---- columns

// One number for each column, room for whole vectors past the last.
template <class T>
struct ColumnRow {
  alignas(64) T data[kNormColumns + AG_VEC_BYTES / sizeof(T)];
  AG_INLINE void set(int64_t c, Vec<T> v) { v.store(data + c); }
};

// Calls f(count of vectors, first column, left) for up to four vectors of columns together: what is summed down them
// stays in registers. left < V::size in a last vector that is not whole.
template <class V, class F>
AG_INLINE void over_columns(int64_t columns, F f) {
  constexpr int64_t W = V::size;
  int64_t c = 0;
  for (; c + 4 * W <= columns; c += 4 * W) f(std::integral_constant<int, 4>{}, c, W);
  for (; c < columns; c += W) f(std::integral_constant<int, 1>{}, c, columns - c);
}

template <class T>
void column_moments(const T* x, int64_t stride, int64_t rows, int64_t columns, double* mean, double* squares) {
  using V = Vec<T>;
  ColumnRow<T> near, off, square;
  std::fill_n(mean, columns, 0.0);
  std::fill_n(squares, columns, 0.0);
  for (int64_t from = 0; from < rows; from += kColumnBlock) {
    const int64_t n = std::min(kColumnBlock, rows - from);
    const T* const p = x + from * stride;
    over_columns<V>(
        columns, [&](auto vectors, int64_t c, int64_t left) __attribute__((always_inline)) {
          constexpr int k = decltype(vectors)::value;
          V m[k], o[k], s[k];
#pragma GCC unroll 4
          for (int u = 0; u < k; ++u) m[u] = o[u] = s[u] = V(0);
          for (int64_t r = 0; r < n; ++r)
#pragma GCC unroll 4
            for (int u = 0; u < k; ++u) m[u] = m[u] + load_left<V>(p + r * stride + c + u * V::size, left);
#pragma GCC unroll 4
          for (int u = 0; u < k; ++u) m[u] = m[u] / V(n);
          for (int64_t r = 0; r < n; ++r)
#pragma GCC unroll 4
            for (int u = 0; u < k; ++u) {
              const V d = load_left<V>(p + r * stride + c + u * V::size, left) - m[u];
              o[u] = o[u] + d;
              s[u] = fma(d, d, s[u]);
            }
#pragma GCC unroll 4
          for (int u = 0; u < k; ++u)
            near.set(c + u * V::size, m[u]), off.set(c + u * V::size, o[u]), square.set(c + u * V::size, s[u]);
        });
    const double count = static_cast<double>(n), before = static_cast<double>(from);
    for (int64_t c = 0; c < columns; ++c) {
      const double o = off.data[c];
      Moments all{before, mean[c], squares[c]};
      all.add(count, near.data[c] + o / count, std::max(0.0, square.data[c] - o * (o / count)));
      mean[c] = all.mean, squares[c] = all.squares;
    }
  }
}

template <class T>
void column_sums(const T* g, const T* x, int64_t stride, int64_t rows, int64_t columns, const T* shift, double* sum_g,
                 double* sum_gx) {
  using V = Vec<T>;
  ColumnRow<T> sums, products;
  std::fill_n(sum_g, columns, 0.0);
  std::fill_n(sum_gx, columns, 0.0);
  for (int64_t from = 0; from < rows; from += kColumnBlock) {
    const int64_t last = std::min(from + kColumnBlock, rows);
    over_columns<V>(
        columns, [&](auto vectors, int64_t c, int64_t left) __attribute__((always_inline)) {
          constexpr int k = decltype(vectors)::value;
          V s[k], t[k], m[k];
#pragma GCC unroll 4
          for (int u = 0; u < k; ++u) s[u] = t[u] = V(0), m[u] = load_left<V>(shift + c + u * V::size, left);
          for (int64_t r = from; r < last; ++r)
#pragma GCC unroll 4
            for (int u = 0; u < k; ++u) {
              const int64_t at = r * stride + c + u * V::size;
              const V v = load_left<V>(g + at, left);
              s[u] = s[u] + v;
              t[u] = fma(v, load_left<V>(x + at, left) - m[u], t[u]);
            }
#pragma GCC unroll 4
          for (int u = 0; u < k; ++u) sums.set(c + u * V::size, s[u]), products.set(c + u * V::size, t[u]);
        });
    for (int64_t c = 0; c < columns; ++c) sum_g[c] += sums.data[c], sum_gx[c] += products.data[c];
  }
}

template <class T>
void column_affine(T* y, const T* x, int64_t stride, int64_t rows, int64_t columns, const T* mean, const T* scale,
                   const T* shift) {
  using V = Vec<T>;
  each_in_panel<V>(
      rows, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        const V d = load_left<V>(x + r * stride + c, left) - load_left<V>(mean + c, left);
        store_left(fma(d, load_left<V>(scale + c, left), load_left<V>(shift + c, left)), y + r * stride + c, left);
      });
}

template <class T>
void column_affine_gradient(T* dx, const T* g, const T* x, int64_t stride, int64_t rows, int64_t columns, const T* a,
                            const T* mean, const T* b, const T* c0) {
  using V = Vec<T>;
  each_in_panel<V>(
      rows, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        const int64_t at = r * stride + c;
        const V d = load_left<V>(x + at, left) - load_left<V>(mean + c, left);
        const V rest = fma(d, load_left<V>(b + c, left), load_left<V>(c0 + c, left));
        store_left(fma(load_left<V>(g + at, left), load_left<V>(a + c, left), rest), dx + at, left);
      });
}

template <class T>
constexpr NormKernels<T> kernels() {
  return {moments<T>,
          sums<T>,
          affine<T>,
          affine_gradient<T>,
          row<T>,
          row_gradient<T>,
          row_parameters<T>,
          column_moments<T>,
          column_sums<T>,
          column_affine<T>,
          column_affine_gradient<T>};
}

}  // namespace

const NormKernels<float> norm_kernels_float = kernels<float>();
const NormKernels<double> norm_kernels_double = kernels<double>();

}  // namespace argand::AG_ISA
