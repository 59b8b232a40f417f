// The inner loops of factorizations; compiled once per instruction set. Complex rows are read as twice as many reals.
#include "argand/cpu/linalg_kernels.h"

#include <utility>

#include "argand/cpu/simd/rows.h"

namespace argand::AG_ISA {
namespace {

template <class T>
struct Parts {
  using Real = T;
  static constexpr int count = 1;
};
template <class R>
struct Parts<Complex<R>> {
  using Real = R;
  static constexpr int count = 2;
};
template <class T>
using RealOf = typename Parts<T>::Real;
template <class T>
using VecOf = Vec<RealOf<T>>;

template <class V, size_t... i>
AG_INLINE V swapped(V v, std::index_sequence<i...>) {
  return Raw<typename V::Element>(__builtin_shufflevector(v.raw, v.raw, (i ^ 1)...));
}
// Real and imaginary parts exchanged.
template <class V>
AG_INLINE V swapped(V v) {
  return swapped(v, std::make_index_sequence<V::size>{});
}

// A number that rows are multiplied by.
template <class T>
struct Factor {
  Vec<T> x;
  AG_INLINE explicit Factor(T v) : x(v) {}
  AG_INLINE Vec<T> times(Vec<T> row, Vec<T> plus) const { return fma(x, row, plus); }
};
template <class R>
struct Factor<Complex<R>> {
  Vec<R> re, im;  // im: -imag, imag, -imag, ...
  AG_INLINE explicit Factor(Complex<R> v) : re(v.re), im(v.im) {
    for (int i = 0; i < Vec<R>::size; i += 2) im.raw[i] = -v.im;
  }
  AG_INLINE Vec<R> times(Vec<R> row, Vec<R> plus) const { return fma(im, swapped(row), fma(re, row, plus)); }
};

// Sums of products of two rows. Complex: products of like parts, and of unlike ones, whose lanes are then joined.
template <class T>
struct Sum {
  VecOf<T> like{0}, unlike{0};

  AG_INLINE void add(VecOf<T> x, VecOf<T> y) {
    like = fma(x, y, like);
    if constexpr (Parts<T>::count == 2) unlike = fma(x, swapped(y), unlike);
  }
  // conjugated: of conj(x) y, else of x y.
  AG_INLINE T total(bool conjugated) const {
    using R = RealOf<T>;
    R even = 0, odd = 0;
    for (int i = 0; i < VecOf<T>::size; i += 2) even += like.raw[i], odd += like.raw[i + 1];
    if constexpr (Parts<T>::count == 1) {
      return even + odd;
    } else {
      R first = 0, second = 0;
      for (int i = 0; i < VecOf<T>::size; i += 2) first += unlike.raw[i], second += unlike.raw[i + 1];
      return conjugated ? T(even + odd, first - second) : T(even - odd, first + second);
    }
  }
};

template <class T>
const RealOf<T>* reals(const T* p) {
  return reinterpret_cast<const RealOf<T>*>(p);
}
template <class T>
RealOf<T>* reals(T* p) {
  return reinterpret_cast<RealOf<T>*>(p);
}

template <class T, int k>
AG_INLINE void combine_rows(int64_t n, const T* x, const T* a, int64_t lda, T* y) {
  using V = VecOf<T>;
  const Factor<T> f[4] = {Factor<T>(x[0]), Factor<T>(x[k > 1 ? 1 : 0]), Factor<T>(x[k > 2 ? 2 : 0]),
                          Factor<T>(x[k > 3 ? 3 : 0])};
  const RealOf<T>* row[k];
#pragma GCC unroll 4
  for (int i = 0; i < k; ++i) row[i] = reals(a + i * lda);
  RealOf<T>* const to = reals(y);
  for (int64_t j = 0; j < n * Parts<T>::count; j += V::size) {
    const int64_t left = n * Parts<T>::count - j;
    V sum = load_left<V>(to + j, left);
#pragma GCC unroll 4
    for (int i = 0; i < k; ++i) sum = f[i].times(load_left<V>(row[i] + j, left), sum);
    store_left(sum, to + j, left);
  }
}

template <class T>
void combine(int64_t k, int64_t n, const T* x, const T* a, int64_t lda, T* y) {
  int64_t i = 0;
  for (; i + 4 <= k; i += 4) combine_rows<T, 4>(n, x + i, a + i * lda, lda, y);
  if (k - i == 3) combine_rows<T, 3>(n, x + i, a + i * lda, lda, y);
  if (k - i == 2) combine_rows<T, 2>(n, x + i, a + i * lda, lda, y);
  if (k - i == 1) combine_rows<T, 1>(n, x + i, a + i * lda, lda, y);
}

template <class T>
T dot(int64_t n, const T* x, const T* y) {
  using V = VecOf<T>;
  const RealOf<T>*a = reals(x), *b = reals(y);
  const int64_t count = n * Parts<T>::count;
  Sum<T> sum[2];
  int64_t j = 0;
  for (; j + 2 * V::size <= count; j += 2 * V::size) {
    sum[0].add(V::load(a + j), V::load(b + j));
    sum[1].add(V::load(a + j + V::size), V::load(b + j + V::size));
  }
  for (; j < count; j += V::size) sum[0].add(load_left<V>(a + j, count - j), load_left<V>(b + j, count - j));
  sum[0].like = sum[0].like + sum[1].like, sum[0].unlike = sum[0].unlike + sum[1].unlike;
  return sum[0].total(true);
}

template <class T>
T update_dot(int64_t n, T* row, T a, const T* y, T b, const T* z, const T* x) {
  using V = VecOf<T>;
  const Factor<T> fa(a), fb(b);
  const RealOf<T>*from_y = reals(y), *from_z = reals(z), *from_x = reals(x);
  RealOf<T>* const to = reals(row);
  Sum<T> sum;
  for (int64_t j = 0; j < n * Parts<T>::count; j += V::size) {
    const int64_t left = n * Parts<T>::count - j;
    const V r =
        fb.times(load_left<V>(from_z + j, left), fa.times(load_left<V>(from_y + j, left), load_left<V>(to + j, left)));
    store_left(r, to + j, left);
    sum.add(r, load_left<V>(from_x + j, left));
  }
  return sum.total(false);
}

template <class T>
void update_combine(int64_t n, T* row, T a, const T* y, T c, T* w) {
  using V = VecOf<T>;
  const Factor<T> fa(a), fc(c);
  const RealOf<T>* const from = reals(y);
  RealOf<T>*const to = reals(row), *const sums = reals(w);
  for (int64_t j = 0; j < n * Parts<T>::count; j += V::size) {
    const int64_t left = n * Parts<T>::count - j;
    const V r = fa.times(load_left<V>(from + j, left), load_left<V>(to + j, left));
    store_left(r, to + j, left);
    store_left(fc.times(r, load_left<V>(sums + j, left)), sums + j, left);
  }
}

// A strip of `vectors` registers: row i + 1 of one rotation is row i of the next, and stays in them.
template <class R, int vectors>
AG_INLINE void rotate_strip(int64_t count, const R* c, const R* s, R* z, int64_t step, int64_t left) {
  using V = Vec<R>;
  V a[vectors];
#pragma GCC unroll 4
  for (int v = 0; v < vectors; ++v) a[v] = load_left<V>(z + v * V::size, left);
  for (int64_t i = 0; i < count; ++i, z += step) {
    const V ci(c[i]), si(s[i]);
#pragma GCC unroll 4
    for (int v = 0; v < vectors; ++v) {
      const V b = load_left<V>(z + step + v * V::size, left);
      store_left(fma(ci, a[v], si * b), z + v * V::size, left);
      a[v] = fma(ci, b, -(si * a[v]));
    }
  }
#pragma GCC unroll 4
  for (int v = 0; v < vectors; ++v) store_left(a[v], z + v * V::size, left);
}

template <class R>
void rotate(int64_t count, const R* c, const R* s, R* z, int64_t step, int64_t width) {
  constexpr int64_t kLanes = Vec<R>::size;
  int64_t j = 0;
  for (; j + 4 * kLanes <= width; j += 4 * kLanes) rotate_strip<R, 4>(count, c, s, z + j, step, kLanes);
  for (; j < width; j += kLanes) rotate_strip<R, 1>(count, c, s, z + j, step, width - j);
}

template <class T>
constexpr RowKernels<T> rows() {
  return {combine<T>, dot<T>, update_dot<T>, update_combine<T>};
}
template <class R>
constexpr LinalgKernels<R> table() {
  return {rows<R>(), rows<Complex<R>>(), rotate<R>};
}

}  // namespace

const LinalgKernels<float> linalg_kernels_float = table<float>();
const LinalgKernels<double> linalg_kernels_double = table<double>();

}  // namespace argand::AG_ISA
