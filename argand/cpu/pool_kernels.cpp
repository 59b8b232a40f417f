#include "argand/cpu/pool_kernels.h"

#include <algorithm>

#include "argand/cpu/simd/vec.h"

namespace argand {
namespace {
using namespace AG_ISA;

// A register full of outputs: neighbouring channels, or neighbouring columns, whose windows have one shape.
template <class T>
struct Piece {
  const T* from;      // the first output's first pixel
  int64_t lane;       // between outputs
  int64_t rows, row;  // of the window
  int64_t cols, col;
  int64_t n;  // outputs, at most a register
  int64_t index, index_lane, index_row, index_col;
  int64_t to;      // where the first output lies, in its array
  int64_t window;  // which window the first is
};

// n > 0 numbers `lane` apart; lane 0 is any other distance than 1 and 2.
template <class T, int lane>
AG_INLINE Vec<T> load_lanes(const T* from, int64_t n, int64_t apart) {
  constexpr int size = Vec<T>::size;
  if constexpr (lane == 1) {
    return n >= size ? Vec<T>::load(from) : Vec<T>::load_part(from, n);
  } else if constexpr (lane == 2) {
    const int64_t all = 2 * n - 1;
    const Vec<T> low = all >= size ? Vec<T>::load(from) : Vec<T>::load_part(from, all);
    Vec<T> high(T(0));
    if (all > size) high = Vec<T>::load_part(from + size, all - size);
    return [&]<size_t... i>(std::index_sequence<i...>) {
      return Vec<T>(Raw<T>(__builtin_shufflevector(low.raw, high.raw, 2 * i...)));
    }
    (std::make_index_sequence<size>{});
  } else {
    Vec<T> v(T(0));
    for (int64_t i = 0; i < n; ++i) v.raw[i] = from[i * apart];
    return v;
  }
}

template <class T>
AG_INLINE void store_lanes(Vec<T> v, T* to, int64_t n) {
  if (n >= Vec<T>::size)
    v.store(to);
  else
    v.store_part(to, n);
}

template <class T>
void store_indices(Vec<IntOf<T>> v, void* to, int64_t at, int64_t n, int bits) {
  if constexpr (sizeof(T) == sizeof(int32_t))
    if (bits == 32) return store_lanes(v, static_cast<int32_t*>(to) + at, n);
  IntOf<T> lanes[Vec<T>::size];
  v.store(lanes);
  if (bits == 32)
    for (int64_t i = 0; i < n; ++i) static_cast<int32_t*>(to)[at + i] = static_cast<int32_t>(lanes[i]);
  else
    for (int64_t i = 0; i < n; ++i) static_cast<int64_t*>(to)[at + i] = lanes[i];
}
template <class T>
Vec<IntOf<T>> load_indices(const void* from, int64_t at, int64_t n, int bits) {
  if constexpr (sizeof(T) == sizeof(int32_t))
    if (bits == 32) return load_lanes<int32_t, 1>(static_cast<const int32_t*>(from) + at, n, 1);
  IntOf<T> lanes[Vec<T>::size] = {};
  if (bits == 32)
    for (int64_t i = 0; i < n; ++i) lanes[i] = static_cast<const int32_t*>(from)[at + i];
  else
    for (int64_t i = 0; i < n; ++i) lanes[i] = static_cast<IntOf<T>>(static_cast<const int64_t*>(from)[at + i]);
  return Vec<IntOf<T>>::load(lanes);
}

template <class T>
struct MaxTo {
  T* to;
  void* indices;
  int bits;

  template <int lane>
  AG_INLINE void operator()(const Piece<T>& x) const {
    using I = IntOf<T>;
    Vec<T> best(-std::numeric_limits<T>::infinity());
    const Vec<I> lanes = Vec<I>::iota() * Vec<I>(x.index_lane);
    Vec<I> where = x.rows > 0 && x.cols > 0 ? lanes + Vec<I>(x.index) : Vec<I>(-1);
    for (int64_t i = 0; i < x.rows; ++i)
      for (int64_t j = 0; j < x.cols; ++j) {
        const Vec<T> v = load_lanes<T, lane>(x.from + i * x.row + j * x.col, x.n, x.lane);
        const auto better = ((v > best) | (v != v)).raw;
        best = Raw<T>(better ? v.raw : best.raw);
        if (indices) {
          const Vec<I> here = lanes + Vec<I>(x.index + i * x.index_row + j * x.index_col);
          where = Raw<I>(better ? here.raw : where.raw);
        }
      }
    store_lanes(best, to + x.to, x.n);
    if (indices) store_indices<T>(where, indices, x.to, x.n, bits);
  }
};

template <class T>
struct AverageTo {
  T* to;
  const T* divisor;
  bool one_window;  // of all lanes

  template <int lane>
  AG_INLINE void operator()(const Piece<T>& x) const {
    Vec<T> sum(T(0));
    for (int64_t i = 0; i < x.rows; ++i)
      for (int64_t j = 0; j < x.cols; ++j) sum = sum + load_lanes<T, lane>(x.from + i * x.row + j * x.col, x.n, x.lane);
    const T* f = divisor + x.window;
    const Vec<T> divisors = one_window ? Vec<T>(*f) : load_lanes<T, 1>(f, x.n, 1);
    store_lanes(sum / divisors, to + x.to, x.n);
  }
};

// Calls f.operator()<lane>(piece) for every output.
template <class T, class F>
AG_INLINE void for_channels(const PoolRows<T>& p, const T* from, F&& f) {
  for (int64_t q = p.first; q < p.last; ++q)
    for (int64_t r = 0; r < p.w.count; ++r) {
      const int64_t y = p.h.start[q], x = p.w.start[r], rows = (p.h.end[q] - y + p.h.step - 1) / p.h.step,
                    cols = (p.w.end[r] - x + p.w.step - 1) / p.w.step;
      Piece<T> piece{from + y * p.from_row + x * p.from_pixel,
                     1,
                     rows,
                     p.h.step * p.from_row,
                     cols,
                     p.w.step * p.from_pixel,
                     0,
                     y * p.width + x,
                     0,
                     p.h.step * p.width,
                     p.w.step,
                     q * p.to_row + r * p.to_pixel,
                     q * p.w.count + r};
      for (int64_t c = 0; c < p.channels; c += Vec<T>::size) {
        piece.n = std::min<int64_t>(Vec<T>::size, p.channels - c);
        f.template operator()<1>(piece);
        piece.from += Vec<T>::size, piece.to += Vec<T>::size;
      }
    }
}

template <class T, class F>
AG_INLINE void for_columns(const PoolRows<T>& p, const T* from, F&& f) {
  for (int64_t q = p.first; q < p.last; ++q) {
    const int64_t y = p.h.start[q], rows = (p.h.end[q] - y + p.h.step - 1) / p.h.step;
    const auto piece = [&](int64_t r, int64_t n) {
      const int64_t x = p.w.start[r], cols = (p.w.end[r] - x + p.w.step - 1) / p.w.step;
      const Piece<T> it{from + y * p.from_row + x,
                        p.w.stride,
                        rows,
                        p.h.step * p.from_row,
                        cols,
                        p.w.step,
                        n,
                        y * p.width + x,
                        p.w.stride,
                        p.h.step * p.width,
                        p.w.step,
                        q * p.to_row + r,
                        q * p.w.count + r};
      if (p.w.stride == 2 && n > 1)
        f.template operator()<2>(it);
      else if (p.w.stride == 1 || n == 1)
        f.template operator()<1>(it);
      else
        f.template operator()<0>(it);
    };
    int64_t r = 0;
    for (; r < p.w.even_from; ++r) piece(r, 1);
    for (; r < p.w.even_to; r += Vec<T>::size) piece(r, std::min<int64_t>(Vec<T>::size, p.w.even_to - r));
    for (r = p.w.even_to; r < p.w.count; ++r) piece(r, 1);
  }
}

template <class T>
void max(const PoolRows<T>& p, const T* from, T* to, void* indices, int bits) {
  const MaxTo<T> f{to, indices, bits};
  p.channels ? for_channels(p, from, f) : for_columns(p, from, f);
}

template <class T>
void average(const PoolRows<T>& p, const T* from, T* to, const T* divisor) {
  const AverageTo<T> f{to, divisor, p.channels != 0};
  p.channels ? for_channels(p, from, f) : for_columns(p, from, f);
}

template <class T>
void max_backward(const PoolRows<T>& p, T* to, const T* from, const void* indices, int bits) {
  using I = IntOf<T>;
  for_channels<T>(p, to, [&]<int lane>(const Piece<T>& x) {
    T* const image = const_cast<T*>(x.from);  // `to`, which for_channels only walks over
    const Vec<T> g = load_lanes<T, 1>(from + x.to, x.n, 1), zero(T(0));
    const Vec<I> taken = load_indices<T>(indices, x.to, x.n, bits);
    for (int64_t i = 0; i < x.rows; ++i)
      for (int64_t j = 0; j < x.cols; ++j) {
        T* const pixel = image + i * x.row + j * x.col;
        const auto here = (taken == Vec<I>(x.index + i * x.index_row + j * x.index_col)).raw;
        const Vec<T> share = Raw<T>(here ? g.raw : zero.raw);
        store_lanes(load_lanes<T, 1>(pixel, x.n, 1) + share, pixel, x.n);
      }
  });
}

template <class T>
void average_backward(const PoolRows<T>& p, T* to, const T* from, const T* divisor) {
  if (p.channels) {
    for_channels<T>(p, to, [&]<int lane>(const Piece<T>& x) {
      T* const image = const_cast<T*>(x.from);
      const Vec<T> share = load_lanes<T, 1>(from + x.to, x.n, 1) / Vec<T>(divisor[x.window]);
      for (int64_t i = 0; i < x.rows; ++i)
        for (int64_t j = 0; j < x.cols; ++j) {
          T* const pixel = image + i * x.row + j * x.col;
          store_lanes(load_lanes<T, 1>(pixel, x.n, 1) + share, pixel, x.n);
        }
    });
    return;
  }
  for (int64_t q = p.first; q < p.last; ++q)
    for (int64_t y = p.h.start[q]; y < p.h.end[q]; y += p.h.step)
      for (int64_t r = 0; r < p.w.count; ++r) {
        const T share = from[q * p.to_row + r] / divisor[q * p.w.count + r];
        for (int64_t x = p.w.start[r]; x < p.w.end[r]; x += p.w.step) to[y * p.from_row + x] += share;
      }
}

template <class T>
constexpr PoolKernels<T> table() {
  return {max<T>, max_backward<T>, average<T>, average_backward<T>};
}

}  // namespace

namespace AG_ISA {
const PoolKernels<float> pool_kernels_float = table<float>();
const PoolKernels<double> pool_kernels_double = table<double>();
}  // namespace AG_ISA

}  // namespace argand
