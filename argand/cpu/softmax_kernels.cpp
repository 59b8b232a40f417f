// Softmax along rows and columns; compiled once per instruction set.
#include "argand/cpu/softmax_kernels.h"

#include <algorithm>

#include "argand/cpu/blocks.h"
#include "argand/cpu/simd/exp_negative.h"
#include "argand/cpu/simd/rows.h"

namespace argand::AG_ISA {
namespace {

constexpr int64_t kCachedBytes = 128 << 10;  // a row that is still in the second-level cache when it is read again
constexpr int64_t kBlockBytes = 8 << 10;     // rows of one operand that stay in the first-level cache over all passes
constexpr int64_t kBlockRows = 64;
constexpr int64_t kColumnBlock = 256;  // rows summed in T before a double takes the sum

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

template <class T>
void log_sum(const T* x, int64_t n, T* most, double* sum) {
  using V = Vec<T>;
  T peak = kNone<T>;
  double total = 0;
  for (int64_t i = 0; i < n; i += kRowBlock) {
    const int64_t count = std::min(kRowBlock, n - i);
    const T top = most_of(x + i, count), shift = shift_of(top);
    const double part = fold_row(
        count, V(0), Plus{}, [&](auto io, int64_t at) __attribute__((always_inline)) {
          return exp_negative(io.load(x + i + at, V(kNone<T>)) - V(shift));
        });
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
  each_in_row<V>(
      n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
        const V z = load_left<V>(x + at, left) - V(of.high) - V(of.low);
        store_left(exp_negative(z) * V(of.factor) + V(of.offset), y + at, left);
      });
}

// Calls f(first row, rows) for blocks of rows that stay in the cache. Where every pass goes over all rows of a block,
// the lanes of one row are folded while the next is on its way.
template <class T, class F>
AG_INLINE void in_row_blocks(int64_t rows, int64_t n, F f) {
  const int64_t together = std::clamp<int64_t>(kBlockBytes / (n * static_cast<int64_t>(sizeof(T))), 1, kBlockRows);
  for (int64_t r = 0; r < rows; r += together) f(r, std::min(together, rows - r));
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

template <class T>
void softmax(T* y, const T* x, int64_t rows, int64_t n) {
  using V = Vec<T>;
  if (n * static_cast<int64_t>(sizeof(T)) > kCachedBytes) {
    for (int64_t r = 0; r < rows; ++r) long_softmax(y + r * n, x + r * n, n);
    return;
  }
  in_row_blocks<T>(
      rows, n, [&](int64_t first, int64_t count) __attribute__((always_inline)) {
        T most[kBlockRows], factor[kBlockRows];
        for (int64_t r = 0; r < count; ++r) most[r] = most_of(x + (first + r) * n, n);
        for (int64_t r = 0; r < count; ++r) {
          const T* const from = x + (first + r) * n;
          T* const to = y + (first + r) * n;
          const V shift(most[r]);
          const double sum = sum_row<T>(
              n, [&](auto io, int64_t at) __attribute__((always_inline)) {
                const V e = exp_negative(io.load(from + at, V(kNone<T>)) - shift);
                io.store(e, to + at);
                return e;
              });
          factor[r] = static_cast<T>(1 / sum);
        }
        for (int64_t r = 0; r < count; ++r) {
          T* const to = y + (first + r) * n;
          each_in_row<V>(
              n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
                store_left(load_left<V>(to + at, left) * V(factor[r]), to + at, left);
              });
        }
      });
}

template <class T>
AG_INLINE void subtract(T* y, const T* x, int64_t n, Vec<T> high, Vec<T> low) {
  using V = Vec<T>;
  each_in_row<V>(
      n, [&](int64_t at, int64_t left)
             __attribute__((always_inline)) { store_left(load_left<V>(x + at, left) - high - low, y + at, left); });
}

template <class T>
void long_log_softmax(T* y, const T* x, int64_t n) {
  T most;
  double sum;
  log_sum(x, n, &most, &sum);
  subtract(y, x, n, Vec<T>(most), log(Vec<T>(sum)));
}

template <class T>
void log_softmax(T* y, const T* x, int64_t rows, int64_t n) {
  using V = Vec<T>;
  if (n * static_cast<int64_t>(sizeof(T)) > kCachedBytes) {
    for (int64_t r = 0; r < rows; ++r) long_log_softmax(y + r * n, x + r * n, n);
    return;
  }
  in_row_blocks<T>(
      rows, n, [&](int64_t first, int64_t count) __attribute__((always_inline)) {
        T most[kBlockRows];
        alignas(64) T low[kBlockRows];
        for (int64_t r = 0; r < count; ++r) most[r] = most_of(x + (first + r) * n, n);
        for (int64_t r = 0; r < count; ++r) {
          const T* const from = x + (first + r) * n;
          const V shift(shift_of(most[r]));
          low[r] = static_cast<T>(sum_row<T>(
              n, [&](auto io, int64_t at)
                     __attribute__((always_inline)) { return exp_negative(io.load(from + at, V(kNone<T>)) - shift); }));
        }
        std::fill(low + count, low + round_up(count, V::size), T(1));
        for (int64_t r = 0; r < count; r += V::size) log(V::load(low + r)).store(low + r);
        for (int64_t r = 0; r < count; ++r)
          subtract(y + (first + r) * n, x + (first + r) * n, n, V(most[r]), V(low[r]));
      });
}

template <class T>
void softmax_backward(T* dx, const T* g, const T* y, int64_t rows, int64_t n) {
  using V = Vec<T>;
  in_row_blocks<T>(
      rows, n, [&](int64_t first, int64_t count) __attribute__((always_inline)) {
        T mean[kBlockRows];
        for (int64_t r = 0; r < count; ++r) {
          const int64_t row = (first + r) * n;
          mean[r] = static_cast<T>(sum_row<T>(
              n, [&](auto io, int64_t at) __attribute__((always_inline)) {
                return io.load(g + row + at, V(0)) * io.load(y + row + at, V(0));
              }));
        }
        for (int64_t r = 0; r < count; ++r) {
          const int64_t row = (first + r) * n;
          each_in_row<V>(
              n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
                const V d = load_left<V>(g + row + at, left) - V(mean[r]);
                store_left(load_left<V>(y + row + at, left) * d, dx + row + at, left);
              });
        }
      });
}

template <class T>
void log_softmax_backward(T* dx, const T* g, const T* y, int64_t rows, int64_t n) {
  using V = Vec<T>;
  in_row_blocks<T>(
      rows, n, [&](int64_t first, int64_t count) __attribute__((always_inline)) {
        T sum[kBlockRows];
        for (int64_t r = 0; r < count; ++r) {
          const T* const from = g + (first + r) * n;
          sum[r] = static_cast<T>(sum_row<T>(
              n, [&](auto io, int64_t at) __attribute__((always_inline)) { return io.load(from + at, V(0)); }));
        }
        for (int64_t r = 0; r < count; ++r) {
          const int64_t row = (first + r) * n;
          each_in_row<V>(
              n, [&](int64_t at, int64_t left) __attribute__((always_inline)) {
                const V p = exp_negative(load_left<V>(y + row + at, left));
                store_left(load_left<V>(g + row + at, left) - p * V(sum[r]), dx + row + at, left);
              });
        }
      });
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
