// Fourier transforms by Stockham's algorithm; compiled once per instruction set.
//
// Real and imaginary parts lie in planes of their own, [n][width]: `width` columns are transformed side by side, so
// that every pass but the first few of a single column has whole vectors of equal twiddle factors. A backward transform
// is the forward one with the planes exchanged on the way in and on the way out.
//
// After Stockham: Cooley et al., "The finite Fourier transform", 1969; passes by decimation in frequency.
#include "argand/cpu/fft_kernels.h"

#include <algorithm>

#include "argand/cpu/simd/planes.h"

namespace argand::AG_ISA {
namespace {

// ---- one butterfly: z becomes its transform of R points

template <class V>
AG_INLINE void four(Z<V>& a, Z<V>& b, Z<V>& c, Z<V>& d) {
  const Z<V> s = a + c, t = a - c, u = b + d, v = by_minus_i(b - d);
  a = s + u, b = t + v, c = s - u, d = t - v;
}

template <int R, class V, class T>
AG_INLINE void butterfly(Z<V> (&z)[R], const T* roots) {
  if constexpr (R == 2) {
    const Z<V> a = z[0], b = z[1];
    z[0] = a + b, z[1] = a - b;
  } else if constexpr (R == 4) {
    four(z[0], z[1], z[2], z[3]);
  } else if constexpr (R == 8) {
    const V half_root(0.70710678118654752440);
    four(z[0], z[2], z[4], z[6]);
    four(z[1], z[3], z[5], z[7]);
    const Z<V> a = z[3], b = z[5], c = z[7];
    const Z<V> w1{(a.re + a.im) * half_root, (a.im - a.re) * half_root},
        w2 = by_minus_i(b), w3{(c.im - c.re) * half_root, -(c.re + c.im) * half_root};
    const Z<V> e[4] = {z[0], z[2], z[4], z[6]}, o[4] = {z[1], w1, w2, w3};
#pragma GCC unroll 4
    for (int k = 0; k < 4; ++k) z[k] = e[k] + o[k], z[k + 4] = e[k] - o[k];
  } else {  // odd: outputs j and R - j share their sums
    constexpr int kHalf = (R - 1) / 2;
    Z<V> sum[kHalf], difference[kHalf], total = z[0];
#pragma GCC unroll 6
    for (int k = 1; k <= kHalf; ++k) {
      sum[k - 1] = z[k] + z[R - k], difference[k - 1] = z[k] - z[R - k];
      total = total + sum[k - 1];
    }
    const Z<V> first = z[0];
    z[0] = total;
#pragma GCC unroll 6
    for (int j = 1; j <= kHalf; ++j) {
      Z<V> even = first, odd{V(0), V(0)};
#pragma GCC unroll 6
      for (int k = 1; k <= kHalf; ++k) {
        const V c(roots[j * k % R]), s(roots[R + j * k % R]);
        even = {fma(sum[k - 1].re, c, even.re), fma(sum[k - 1].im, c, even.im)};
        odd = {fma(difference[k - 1].re, s, odd.re), fma(difference[k - 1].im, s, odd.im)};
      }
      odd = by_minus_i(odd);
      z[j] = even + odd, z[R - j] = even - odd;
    }
  }
}

// ---- one pass: y[q + s (R p + j)] = exp(-2 pi i p j / (m R)) sum over k of x[q + s (p + m k)] exp(-2 pi i j k / R)

template <int R, class T>
void pass(const FftPass<T>& f, int64_t s, Planes<const T> x, Planes<T> y) {
  using V = Vec<T>;
  const int64_t leap = s * f.m;
  for (int64_t p = 0; p < f.m; ++p) {
    const T* const w = f.twiddles + 2 * p * (R - 1);
    for (int64_t q = 0; q < s; q += V::size) {
      const int64_t left = s - q;
      Z<V> z[R];
#pragma GCC unroll 16
      for (int k = 0; k < R; ++k) {
        const int64_t at = q + s * p + leap * k;
        z[k] = {load_left<V>(x.re + at, left), load_left<V>(x.im + at, left)};
      }
      butterfly<R>(z, f.roots);
#pragma GCC unroll 16
      for (int j = 0; j < R; ++j) {
        const int64_t at = q + s * (R * p + j);
        const Z<V> r = j == 0 || p == 0 ? z[j] : z[j] * Z<V>{V(w[2 * j - 2]), V(w[2 * j - 1])};
        store_left(r.re, y.re + at, left);
        store_left(r.im, y.im + at, left);
      }
    }
  }
}

// Where s is less than a vector: vectors run over p and q together and are dealt out in runs of s.
template <int R, class T>
void spread_pass(const FftPass<T>& f, int64_t s, Planes<const T> x, Planes<T> y) {
  using V = Vec<T>;
  const int64_t count = s * f.m;
  int64_t p = 0, q = 0;
  for (int64_t t = 0; t < count; t += V::size) {
    const int64_t left = count - t, here = std::min<int64_t>(left, V::size);
    Z<V> z[R];
#pragma GCC unroll 16
    for (int k = 0; k < R; ++k) {
      const int64_t at = t + count * k;
      z[k] = {load_left<V>(x.re + at, left), load_left<V>(x.im + at, left)};
    }
    butterfly<R>(z, f.roots);
    T dealt[2][R][V::size];
#pragma GCC unroll 16
    for (int j = 0; j < R; ++j) {
      if (j > 0) {
        const T* const w = f.spread + 2 * (j - 1) * count + t;
        z[j] = z[j] * Z<V>{load_left<V>(w, left), load_left<V>(w + count, left)};
      }
      z[j].re.store(dealt[0][j]);
      z[j].im.store(dealt[1][j]);
    }
    for (int64_t i = 0; i < here;) {
      const int64_t run = std::min(s - q, here - i);
      for (int64_t j = 0; j < R; ++j) {
        const int64_t at = q + s * (R * p + j);
        for (int64_t k = 0; k < run; ++k) y.re[at + k] = dealt[0][j][i + k], y.im[at + k] = dealt[1][j][i + k];
      }
      i += run, q += run;
      if (q == s) q = 0, ++p;
    }
  }
}

template <int R, class T>
void pass_of(const FftPass<T>& f, int64_t s, int width, Planes<T> x, Planes<T> y) {
  const Planes<const T> from{x.re, x.im};
  if (width == 1 && f.spread)
    spread_pass<R>(f, s, from, y);
  else
    pass<R>(f, s, from, y);
}

// All passes; x and y change places with each, and x is the result.
template <class T>
void run_passes(const FftPlan<T>& plan, int width, Planes<T>& x, Planes<T>& y) {
  int64_t s = width;
  for (int64_t i = 0; i < plan.passes; ++i) {
    const FftPass<T>& f = plan.pass[i];
    switch (f.radix) {
      case 2:
        pass_of<2>(f, s, width, x, y);
        break;
      case 3:
        pass_of<3>(f, s, width, x, y);
        break;
      case 4:
        pass_of<4>(f, s, width, x, y);
        break;
      case 5:
        pass_of<5>(f, s, width, x, y);
        break;
      case 7:
        pass_of<7>(f, s, width, x, y);
        break;
      case 8:
        pass_of<8>(f, s, width, x, y);
        break;
      case 11:
        pass_of<11>(f, s, width, x, y);
        break;
      default:
        pass_of<kFftLargestRadix>(f, s, width, x, y);
    }
    s *= f.radix;
    std::swap(x, y);
  }
}

// x[j] *= w[j] for rows j < n of the planes, w as [real, imaginary][n].
template <class T>
void multiply_rows(Planes<T> x, const T* w, int64_t n, int width) {
  using V = Vec<T>;
  if (width == 1) {
    for (int64_t j = 0; j < n; j += V::size) {
      const int64_t left = n - j;
      const Z<V> z = Z<V>{load_left<V>(x.re + j, left), load_left<V>(x.im + j, left)} *
                     Z<V>{load_left<V>(w + j, left), load_left<V>(w + n + j, left)};
      store_left(z.re, x.re + j, left);
      store_left(z.im, x.im + j, left);
    }
    return;
  }
  for (int64_t j = 0; j < n; ++j) {
    const Planes<T> row = x.at(j * width);
    const Z<V> z = Z<V>{V::load(row.re), V::load(row.im)} * Z<V>{V(w[j]), V(w[n + j])};
    z.re.store(row.re);
    z.im.store(row.im);
  }
}

// The forward transform of plan.n points in x; the result is x, and y is free.
template <class T>
void transform(const FftPlan<T>& plan, int width, Planes<T>& x, Planes<T>& y) {
  if (!plan.chirp) return run_passes(plan, width, x, y);
  multiply_rows(x, plan.chirp, plan.n, width);
  const int64_t filled = plan.n * width, all = plan.length * width;
  std::fill(x.re + filled, x.re + all, T(0));
  std::fill(x.im + filled, x.im + all, T(0));
  run_passes(plan, width, x, y);
  multiply_rows(x, plan.filter, plan.length, width);
  std::swap(x.re, x.im), std::swap(y.re, y.im);
  run_passes(plan, width, x, y);
  std::swap(x.re, x.im), std::swap(y.re, y.im);
  multiply_rows(x, plan.chirp, plan.n, width);
}

// ---- whole transforms

template <class T>
void exchange(Planes<T>& x, Planes<T>& y) {
  std::swap(x.re, x.im), std::swap(y.re, y.im);
}

template <class T>
struct Buffers {
  Planes<T> x, y;
};
template <class T>
Buffers<T> buffers(const FftTask<T>& t, int width, T* work) {
  const int64_t plane = (t.plan->length + 1) * width;
  return {{work, work + plane}, {work + 2 * plane, work + 3 * plane}};
}

template <class T>
void c2c(const FftTask<T>& t, int64_t first, int64_t count, int width, T* work) {
  auto [x, y] = buffers(t, width, work);
  load(columns_in(t, t.in_step, 1, first, count, width), t.n, x);
  if (t.backward) exchange(x, y);
  transform(*t.plan, width, x, y);
  if (t.backward) exchange(x, y);
  store(columns_out(t, t.out_step, 1, first, count, width), t.n, x, t.scale);
}

// ---- real transforms of an even number of points, 2 m, by complex ones of m
//
// z[j] = x[2 j] + i x[2 j + 1] has the transform Z; E = (Z[k] + conj Z[m - k]) / 2 and O = (Z[k] - conj Z[m - k]) / 2i
// are those of the even and the odd points, and X[k] = E + w^k O, X[m - k] = conj(E - w^k O), w = exp(-pi i / m).

// A number in place of a vector, for columns transformed alone.
template <class T>
struct One {
  T x;
  AG_INLINE One(T x) : x(x) {}
  static AG_INLINE One load(const T* p) { return *p; }
  AG_INLINE void store(T* p) const { *p = x; }
  friend AG_INLINE One operator+(One a, One b) { return a.x + b.x; }
  friend AG_INLINE One operator-(One a, One b) { return a.x - b.x; }
  friend AG_INLINE One operator*(One a, One b) { return a.x * b.x; }
};

template <class V, class T>
AG_INLINE Z<V> row(const Planes<T>& z, int64_t at) {
  return {V::load(z.re + at), V::load(z.im + at)};
}
template <class V, class T>
AG_INLINE void put_row(const Planes<T>& z, int64_t at, V re, V im) {
  re.store(z.re + at);
  im.store(z.im + at);
}

template <class V, class T>
void split_rows(const FftHalves<T>& halves, int64_t m, int64_t width, Planes<T> z) {
  const int64_t roots = m / 2 + 1;
  const V half(T(0.5));
  put_row<V>(z, m * width, V::load(z.re), V::load(z.im));
  for (int64_t k = 0; k < roots; ++k) {
    const Z<V> a = row<V>(z, k * width), b = row<V>(z, (m - k) * width);
    const V wr(halves.roots[k]), wi(halves.roots[roots + k]);
    const V er = half * (a.re + b.re), ei = half * (a.im - b.im);
    const V odd_r = half * (a.im + b.im), odd_i = half * (b.re - a.re);
    const V tr = wr * odd_r - wi * odd_i, ti = wr * odd_i + wi * odd_r;
    put_row<V>(z, k * width, er + tr, ei + ti);
    put_row<V>(z, (m - k) * width, er - tr, ti - ei);
  }
}

// The other way, twice as large: Z[k] = (X[k] + conj X[m - k]) + i w^-k (X[k] - conj X[m - k]).
template <class V, class T>
void join_rows(const FftHalves<T>& halves, int64_t m, int64_t width, Planes<T> z) {
  const int64_t roots = m / 2 + 1;
  for (int64_t k = 0; k < roots; ++k) {
    const Z<V> a = row<V>(z, k * width), b = row<V>(z, (m - k) * width);
    const V wr(halves.roots[k]), wi(halves.roots[roots + k]);
    const V er = a.re + b.re, ei = a.im - b.im, dr = a.re - b.re, di = a.im + b.im;
    const V odd_r = wr * dr + wi * di, odd_i = wr * di - wi * dr;
    put_row<V>(z, k * width, er - odd_i, ei + odd_r);
    put_row<V>(z, (m - k) * width, er + odd_i, odd_r - ei);
  }
}

template <class T>
void r2c(const FftTask<T>& t, int64_t first, int64_t count, int width, T* work) {
  auto [x, y] = buffers(t, width, work);
  if (t.halves) {
    const int64_t m = t.n / 2;
    load(columns_in(t, 2 * t.in_step, t.in_step, first, count, width), m, x);
    transform(*t.plan, width, x, y);
    if (width == 1)
      split_rows<One<T>>(*t.halves, m, 1, x);
    else
      split_rows<Vec<T>>(*t.halves, m, width, x);
  } else {
    load(columns_in(t, t.in_step, 0, first, count, width), t.n, x);
    std::fill(x.im, x.im + t.n * width, T(0));
    transform(*t.plan, width, x, y);
  }
  store(columns_out(t, t.out_step, 1, first, count, width), t.n / 2 + 1, x, t.scale);
}

template <class T>
void c2r_by_halves(const FftTask<T>& t, int64_t first, int64_t count, int width, Planes<T> x, Planes<T> y) {
  const int64_t m = t.n / 2;
  std::fill(x.im + m * width, x.im + (m + 1) * width, T(0));
  if (width == 1)
    join_rows<One<T>>(*t.halves, m, 1, x);
  else
    join_rows<Vec<T>>(*t.halves, m, width, x);
  exchange(x, y);
  transform(*t.plan, width, x, y);
  exchange(x, y);
  store(columns_out(t, 2 * t.out_step, t.out_step, first, count, width), m, x, t.scale);
}

template <class T>
void c2r(const FftTask<T>& t, int64_t first, int64_t count, int width, T* work) {
  auto [x, y] = buffers(t, width, work);
  load(columns_in(t, t.in_step, 1, first, count, width), t.n / 2 + 1, x);
  std::fill(x.im, x.im + width, T(0));
  if (t.halves) return c2r_by_halves(t, first, count, width, x, y);
  for (int64_t k = 1; k <= t.n / 2; ++k)
    for (int64_t c = 0; c < width; ++c) {
      x.re[(t.n - k) * width + c] = x.re[k * width + c];
      x.im[(t.n - k) * width + c] = -x.im[k * width + c];
    }
  exchange(x, y);
  transform(*t.plan, width, x, y);
  exchange(x, y);
  const Columns<T> out = columns_out(t, t.out_step, 0, first, count, width);
  for (int i = 0; i < out.count; ++i)
    for (int64_t j = 0; j < t.n; ++j) out.at[i][j * out.step] = x.re[j * width + i] * t.scale;
}

template <class T>
constexpr FftKernels<T> table() {
  return {Vec<T>::size, c2c<T>, r2c<T>, c2r<T>};
}

}  // namespace

const FftKernels<float> fft_kernels_float = table<float>();
const FftKernels<double> fft_kernels_double = table<double>();

}  // namespace argand::AG_ISA
