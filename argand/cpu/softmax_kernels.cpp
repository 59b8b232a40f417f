// Softmax along rows and columns; compiled once per instruction set.
#include "argand/cpu/softmax_kernels.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

#include "argand/cpu/simd/exp_negative.h"
#include "argand/cpu/simd/rows.h"

namespace argand::AG_ISA {
namespace {

constexpr int64_t kCachedBytes = 128 << 10;  // a row that is still in the second-level cache when it is read again
constexpr int64_t kColumnBlock = 256;        // rows summed in T before a double takes the sum

template <class T>
constexpr T kNone = -std::numeric_limits<T>::infinity();

template <class T>
AG_INLINE T most_of(const T* x, int64_t n) {
  using V = Vec<T>;
  return fold_row(
      n, V(kNone<T>),
      Greater{}, [&](auto io, int64_t at) __attribute__((always_inline)) { return io.load(x + at, V(kNone<T>)); });
}

// What is subtracted before exponentials are taken: not -inf, so that a row of nothing but -inf has the sum 0.
template <class T>
AG_INLINE T shift_of(T most) {
  return most == kNone<T> ? T(0) : most;
}

// ---- rows

enum class Write { kNothing, kDifferences, kExponentials };

// The sum over a row of exp(x - shift), in blocks; y is given what `write` says.
template <class T, Write write>
AG_INLINE double sum_exponentials(const T* x, int64_t n, T shift, T* y) {
  using V = Vec<T>;
  double sum = 0;
  for (int64_t i = 0; i < n; i += kRowBlock)
    sum += sum_pairs<V>(
        std::min(kRowBlock, n - i), [&](auto io, int64_t offset, auto& v) __attribute__((always_inline)) {
          constexpr int64_t count = std::extent_v<std::remove_reference_t<decltype(v)>>;
          const int64_t at = i + offset;
#pragma GCC unroll 2
          for (int64_t k = 0; k < count; ++k) {
            v[k] = io.load(x + at + k * V::size, V(kNone<T>)) - V(shift);
            if constexpr (write == Write::kDifferences) io.store(v[k], y + at + k * V::size);
          }
          exp_negative(v);
          if constexpr (write == Write::kExponentials)
#pragma GCC unroll 2
            for (int64_t k = 0; k < count; ++k) io.store(v[k], y + at + k * V::size);
        });
  return sum;
}

template <class T>
void log_sum(const T* x, int64_t n, T* most, double* sum) {
  T peak = kNone<T>;
  double total = 0;
  for (int64_t i = 0; i < n; i += kRowBlock) {
    const int64_t count = std::min(kRowBlock, n - i);
    const T top = most_of(x + i, count), shift = shift_of(top);
    const double part = sum_exponentials<T, Write::kNothing>(x + i, count, shift, nullptr);
    if (peak == kNone<T>)
      peak = top, total += part;
    else if (top > peak)
      total = total * std::exp(static_cast<double>(peak) - top) + part, peak = top;
    else
      total += top == kNone<T> ? part : part * std::exp(static_cast<double>(top) - peak);
  }
  *most = peak, *sum = total;
}

template <class T>
void likelihood(T* y, const T* x, int64_t n, Likelihood<T> of) {
  using V = Vec<T>;
  pairs_in_row<V>(
      n, [&](auto io, int64_t at, auto& v) __attribute__((always_inline)) {
        for (size_t k = 0; k < std::size(v); ++k) v[k] = io.load(x + at + k * V::size, V(0)) - V(of.high) - V(of.low);
        exp_negative(v);
        for (size_t k = 0; k < std::size(v); ++k) io.store(v[k] * V(of.factor) + V(of.offset), y + at + k * V::size);
      });
}

// The sum over a row of what term gives, in blocks.
template <class T, class Term>
AG_INLINE double sum_row(int64_t n, Term term) {
  double sum = 0;
  for (int64_t i = 0; i < n; i += kRowBlock)
    sum += fold_row(
        std::min(kRowBlock, n - i), Vec<T>(0),
        Plus{}, [&](auto io, int64_t at) __attribute__((always_inline)) { return term(io, i + at); });
  return sum;
}

// Two passes over memory, each with its exponentials.
template <class T>
void long_softmax(T* y, const T* x, int64_t n) {
  T most;
  double sum;
  log_sum(x, n, &most, &sum);
  likelihood<T>(y, x, n, {most, 0, static_cast<T>(1 / sum), 0});
}

// What is left to do with what stands in y when the sum is known.
template <class T>
struct Divide {
  static constexpr Write kWrite = Write::kExponentials;
  Vec<T> factor;
  AG_INLINE explicit Divide(double sum) : factor(static_cast<T>(1 / sum)) {}
  AG_INLINE Vec<T> operator()(Vec<T> e) const { return e * factor; }
};
template <class T>
struct SubtractLog {
  static constexpr Write kWrite = Write::kDifferences;
  Vec<T> low;
  AG_INLINE explicit SubtractLog(double sum) : low(log(Vec<T>(sum))) {}
  AG_INLINE Vec<T> operator()(Vec<T> d) const { return d - low; }
};

// Finishes a row and in the same loop finds the maximum of `next`: its loads wait for nothing, so memory works while
// the sum of this row is folded. What is read is read before anything is stored: where rows are whole pages apart, a
// store looks like one to the place that is read.
template <class T, class Finish>
AG_INLINE T finish_and_look(T* y, int64_t n, const Finish& finish, const T* next) {
  using V = Vec<T>;
  V most[2] = {kNone<T>, kNone<T>};
  pairs_in_row<V>(
      n, [&](auto io, int64_t at, auto& v) __attribute__((always_inline)) {
        constexpr int64_t count = std::extent_v<std::remove_reference_t<decltype(v)>>;
#pragma GCC unroll 2
        for (int64_t k = 0; k < count; ++k) {
          most[k] = Greater{}(most[k], io.load(next + at + k * V::size, V(kNone<T>)));
          v[k] = finish(io.load(y + at + k * V::size, V(0)));
        }
#pragma GCC unroll 2
        for (int64_t k = 0; k < count; ++k) io.store(v[k], y + at + k * V::size);
      });
  return fold_vector(Greater{}(most[0], most[1]), Greater{});
}

// Rows that stay in the cache. What is written first is written along with the exponentials, where memory has time.
template <class T, class Finish>
AG_INLINE void cached_rows(T* y, const T* x, int64_t rows, int64_t n) {
  using V = Vec<T>;
  T most = most_of(x, n);
  for (int64_t r = 0; r < rows; ++r, x += n, y += n) {
    const Finish finish(sum_exponentials<T, Finish::kWrite>(x, n, shift_of(most), y));
    if (r + 1 < rows)
      most = finish_and_look(y, n, finish, x + n);
    else
      each_in_row<V>(
          n, [&](int64_t at, int64_t left)
                 __attribute__((always_inline)) { store_left(finish(load_left<V>(y + at, left)), y + at, left); });
  }
}

template <class T>
void softmax(T* y, const T* x, int64_t rows, int64_t n) {
  if (n * static_cast<int64_t>(sizeof(T)) <= kCachedBytes) return cached_rows<T, Divide<T>>(y, x, rows, n);
  for (int64_t r = 0; r < rows; ++r) long_softmax(y + r * n, x + r * n, n);
}

template <class T>
void long_log_softmax(T* y, const T* x, int64_t n) {
  using V = Vec<T>;
  T most;
  double sum;
  log_sum(x, n, &most, &sum);
  const V high(most), low = log(V(sum));
  each_in_row<V>(
      n, [&](int64_t at, int64_t left)
             __attribute__((always_inline)) { store_left(load_left<V>(x + at, left) - high - low, y + at, left); });
}

template <class T>
void log_softmax(T* y, const T* x, int64_t rows, int64_t n) {
  if (n * static_cast<int64_t>(sizeof(T)) <= kCachedBytes) return cached_rows<T, SubtractLog<T>>(y, x, rows, n);
  for (int64_t r = 0; r < rows; ++r) long_log_softmax(y + r * n, x + r * n, n);
}

template <class T>
void softmax_backward(T* dx, const T* g, const T* y, int64_t rows, int64_t n) {
  using V = Vec<T>;
  for (int64_t r = 0; r < rows; ++r, dx += n, g += n, y += n) {
    const V mean(sum_row<T>(
        n, [&](auto io, int64_t at)
               __attribute__((always_inline)) { return io.load(g + at, V(0)) * io.load(y + at, V(0)); }));
    each_in_row<V>(
        n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
          store_left(load_left<V>(y + at, left) * (load_left<V>(g + at, left) - mean), dx + at, left);
        });
  }
}

template <class T>
void log_softmax_backward(T* dx, const T* g, const T* y, int64_t rows, int64_t n) {
  using V = Vec<T>;
  for (int64_t r = 0; r < rows; ++r, dx += n, g += n, y += n) {
    const V sum(sum_row<T>(
        n, [&](auto io, int64_t at) __attribute__((always_inline)) { return io.load(g + at, V(0)); }));
    pairs_in_row<V>(
        n, [&](auto io, int64_t at, auto& p) __attribute__((always_inline)) {
          for (size_t k = 0; k < std::size(p); ++k) p[k] = io.load(y + at + k * V::size, V(0));
          exp_negative(p);
          for (size_t k = 0; k < std::size(p); ++k)
            io.store(io.load(g + at + k * V::size, V(0)) - p[k] * sum, dx + at + k * V::size);
        });
  }
}

// ---- columns

// One number for each column of a panel, room for whole vectors past the last.
template <class T>
struct ColumnRow {
  alignas(64) T data[kMaxPanelColumns + AG_VEC_BYTES / sizeof(T)];
  AG_INLINE Vec<T> at(int64_t c) const { return Vec<T>::load(data + c); }
  AG_INLINE void set(int64_t c, Vec<T> v) { v.store(data + c); }
  void fill(int64_t columns, T value) {
    for (int64_t c = 0; c < columns; c += Vec<T>::size) set(c, Vec<T>(value));
  }
};

template <class T>
AG_INLINE void most_of_columns(const T* x, int64_t xs, int64_t n, int64_t columns, ColumnRow<T>& most) {
  using V = Vec<T>;
  most.fill(columns, kNone<T>);
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        most.set(c, Greater{}(most.at(c), load_left<V>(x + r * xs + c, left)));
      });
}

// sum[c] = the sum down column c of term(row, column, left).
template <class T, class Term>
AG_INLINE void sum_columns(int64_t n, int64_t columns, double* sum, Term term) {
  using V = Vec<T>;
  ColumnRow<T> part;
  std::fill_n(sum, columns, 0.0);
  for (int64_t from = 0; from < n; from += kColumnBlock) {
    part.fill(columns, 0);
    each_in_panel<V>(
        std::min(kColumnBlock, n - from),
        columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
          part.set(c, part.at(c) + term(from + r, c, left));
        });
    for (int64_t c = 0; c < columns; ++c) sum[c] += part.data[c];
  }
}

template <class T>
AG_INLINE void shifts_of(ColumnRow<T>& most, int64_t columns) {
  using V = Vec<T>;
  for (int64_t c = 0; c < columns; c += V::size) most.set(c, where(most.at(c) == V(kNone<T>), V(0), most.at(c)));
}

template <class T>
void log_sum_columns(const T* x, int64_t xs, int64_t n, int64_t columns, T* most, double* sum) {
  using V = Vec<T>;
  ColumnRow<T> shift;
  most_of_columns(x, xs, n, columns, shift);
  std::copy_n(shift.data, columns, most);
  shifts_of(shift, columns);
  sum_columns<T>(
      n, columns, sum, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        return exp_negative(load_left<V>(x + r * xs + c, left) - shift.at(c));
      });
}

template <class T>
void softmax_columns(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns) {
  using V = Vec<T>;
  ColumnRow<T> shift, factor;
  double sum[kMaxPanelColumns];
  most_of_columns(x, xs, n, columns, shift);
  shifts_of(shift, columns);
  sum_columns<T>(
      n, columns, sum, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        const V e = exp_negative(load_left<V>(x + r * xs + c, left) - shift.at(c));
        store_left(e, y + r * ys + c, left);
        return e;
      });
  for (int64_t c = 0; c < columns; ++c) factor.data[c] = static_cast<T>(1 / sum[c]);
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        store_left(load_left<V>(y + r * ys + c, left) * factor.at(c), y + r * ys + c, left);
      });
}

template <class T>
void log_softmax_columns(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns) {
  using V = Vec<T>;
  ColumnRow<T> most, low;
  double sum[kMaxPanelColumns];
  log_sum_columns(x, xs, n, columns, most.data, sum);
  for (int64_t c = 0; c < columns; ++c) low.data[c] = static_cast<T>(sum[c]);
  for (int64_t c = 0; c < columns; c += V::size) low.set(c, log(low.at(c)));
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        store_left(load_left<V>(x + r * xs + c, left) - most.at(c) - low.at(c), y + r * ys + c, left);
      });
}

template <class T>
AG_INLINE void narrow_columns(const double* from, int64_t columns, ColumnRow<T>& to) {
  for (int64_t c = 0; c < columns; ++c) to.data[c] = static_cast<T>(from[c]);
}

template <class T>
void softmax_backward_columns(T* dx, int64_t ds, const T* g, int64_t gs, const T* y, int64_t ys, int64_t n,
                              int64_t columns) {
  using V = Vec<T>;
  ColumnRow<T> mean;
  double sum[kMaxPanelColumns];
  sum_columns<T>(
      n, columns, sum, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        return load_left<V>(g + r * gs + c, left) * load_left<V>(y + r * ys + c, left);
      });
  narrow_columns(sum, columns, mean);
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        const V d = load_left<V>(g + r * gs + c, left) - mean.at(c);
        store_left(load_left<V>(y + r * ys + c, left) * d, dx + r * ds + c, left);
      });
}

template <class T>
void log_softmax_backward_columns(T* dx, int64_t ds, const T* g, int64_t gs, const T* y, int64_t ys, int64_t n,
                                  int64_t columns) {
  using V = Vec<T>;
  ColumnRow<T> total;
  double sum[kMaxPanelColumns];
  sum_columns<T>(
      n, columns, sum, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        return load_left<V>(g + r * gs + c, left);
      });
  narrow_columns(sum, columns, total);
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        const V p = exp_negative(load_left<V>(y + r * ys + c, left));
        store_left(load_left<V>(g + r * gs + c, left) - p * total.at(c), dx + r * ds + c, left);
      });
}

template <class T>
void likelihood_columns(T* y, int64_t ys, const T* x, int64_t xs, int64_t n, int64_t columns, const T* const (&of)[4]) {
  using V = Vec<T>;
  each_in_panel<V>(
      n, columns, [&](int64_t r, int64_t c, int64_t left) __attribute__((always_inline)) {
        V parts[4];
#pragma GCC unroll 4
        for (int k = 0; k < 4; ++k) parts[k] = load_left<V>(of[k] + c, left);
        const V z = load_left<V>(x + r * xs + c, left) - parts[0] - parts[1];
        store_left(exp_negative(z) * parts[2] + parts[3], y + r * ys + c, left);
      });
}

template <class T>
constexpr SoftmaxLoops<T> loops() {
  return {{softmax<T>, log_softmax<T>, softmax_backward<T>, log_softmax_backward<T>, log_sum<T>, likelihood<T>},
          {softmax_columns<T>, log_softmax_columns<T>, softmax_backward_columns<T>, log_softmax_backward_columns<T>,
           log_sum_columns<T>, likelihood_columns<T>}};
}

}  // namespace

const SoftmaxLoops<float> softmax_loops_float = loops<float>();
const SoftmaxLoops<double> softmax_loops_double = loops<double>();

}  // namespace argand::AG_ISA
