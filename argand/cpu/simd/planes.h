// Complex columns of a tensor, and the planes of real and of imaginary parts that transforms work in.
#pragma once
#include <type_traits>
#include <utility>

#include "argand/cpu/fft_kernels.h"
#include "argand/cpu/simd/rows.h"
#include "argand/cpu/simd/transpose.h"

namespace argand::AG_ISA {

template <class T>
struct Planes {
  T *re, *im;
  Planes at(int64_t i) const { return {re + i, im + i}; }
};

template <class V>
struct Z {
  V re, im;
};
template <class V>
AG_INLINE Z<V> operator+(Z<V> a, Z<V> b) {
  return {a.re + b.re, a.im + b.im};
}
template <class V>
AG_INLINE Z<V> operator-(Z<V> a, Z<V> b) {
  return {a.re - b.re, a.im - b.im};
}
template <class V>
AG_INLINE Z<V> operator*(Z<V> a, Z<V> b) {
  return {fma(a.re, b.re, -(a.im * b.im)), fma(a.re, b.im, a.im * b.re)};
}
template <class V>
AG_INLINE Z<V> by_minus_i(Z<V> a) {
  return {a.im, -a.re};
}

// Columns first ... first + count - 1 of a call's operand: element j of column i has its parts at at[i][j * step] and
// `apart` further. Columns missing from `width` repeat the first.
template <class T>
struct Columns {
  T* at[AG_VEC_BYTES / sizeof(T)];
  int64_t step, apart, inner;
  int count, width;
  bool adjacent;  // all `width` are there, each `inner` after the one before
};

template <class T>
Columns<T> columns(T* base, const FftTask<std::remove_const_t<T>>& t, int64_t outer, int64_t inner, int64_t step,
                   int64_t apart, int64_t first, int64_t count, int width) {
  Columns<T> c{{}, step, apart, inner, static_cast<int>(count), width, count == width};
  for (int64_t i = 0; i < width; ++i) {
    const int64_t column = i < count ? first + i : first;
    c.at[i] = base + column / t.inner * outer + column % t.inner * inner;
    c.adjacent &= c.at[i] == c.at[0] + i * inner;
  }
  return c;
}
template <class T>
Columns<const T> columns_in(const FftTask<T>& t, int64_t step, int64_t apart, int64_t first, int64_t count, int width) {
  return columns<const T>(t.in, t, t.in_outer, t.in_inner, step, apart, first, count, width);
}
template <class T>
Columns<T> columns_out(const FftTask<T>& t, int64_t step, int64_t apart, int64_t first, int64_t count, int width) {
  return columns<T>(t.out, t, t.out_outer, t.out_inner, step, apart, first, count, width);
}

template <class V, size_t... i>
AG_INLINE Z<V> parted(V a, V b, std::index_sequence<i...>) {
  using R = Raw<typename V::Element>;
  return {R(__builtin_shufflevector(a.raw, b.raw, (2 * i)...)),
          R(__builtin_shufflevector(a.raw, b.raw, (2 * i + 1)...))};
}
// Complex numbers one after another in memory, as many as a vector has lanes.
template <class V>
AG_INLINE Z<V> load_parted(const typename V::Element* p) {
  return parted(V::load(p), V::load(p + V::size), std::make_index_sequence<V::size>{});
}
template <class V, size_t... i>
AG_INLINE void store_joined(typename V::Element* p, Z<V> z, std::index_sequence<i...>) {
  using R = Raw<typename V::Element>;
  constexpr size_t n = V::size;
  V(R(__builtin_shufflevector(z.re.raw, z.im.raw, (i / 2 + i % 2 * n)...))).store(p);
  V(R(__builtin_shufflevector(z.re.raw, z.im.raw, (n / 2 + i / 2 + i % 2 * n)...))).store(p + n);
}

// Squares of complex numbers are transposed in registers.
template <class T>
constexpr int kSquare = Vec<T>::size < 4 ? 2 : 4;

template <class T, int g, size_t... i>
AG_INLINE void load_square(const T* const* from, int64_t at, T* re, T* im, int64_t width, std::index_sequence<i...>) {
  Line<T, g> a[g], b[g];
#pragma GCC unroll 4
  for (int r = 0; r < g; ++r) {
    Line<T, g> low, high;
    __builtin_memcpy(&low, from[r] + 2 * at, sizeof low);
    __builtin_memcpy(&high, from[r] + 2 * at + g, sizeof high);
    a[r] = __builtin_shufflevector(low, high, (2 * i)...);
    b[r] = __builtin_shufflevector(low, high, (2 * i + 1)...);
  }
  transpose_lines<T, g>(a);
  transpose_lines<T, g>(b);
#pragma GCC unroll 4
  for (int r = 0; r < g; ++r) {
    __builtin_memcpy(re + r * width, &a[r], sizeof a[r]);
    __builtin_memcpy(im + r * width, &b[r], sizeof b[r]);
  }
}
template <class T, int g, size_t... i>
AG_INLINE void store_square(T* const* to, int count, int64_t at, const T* re, const T* im, int64_t width, T scale,
                            std::index_sequence<i...>) {
  Line<T, g> a[g], b[g];
#pragma GCC unroll 4
  for (int r = 0; r < g; ++r) {
    __builtin_memcpy(&a[r], re + r * width, sizeof a[r]);
    __builtin_memcpy(&b[r], im + r * width, sizeof b[r]);
    a[r] *= scale, b[r] *= scale;
  }
  transpose_lines<T, g>(a);
  transpose_lines<T, g>(b);
#pragma GCC unroll 4
  for (int r = 0; r < g; ++r) {
    if (r >= count) return;
    const Line<T, g> low = __builtin_shufflevector(a[r], b[r], (i / 2 + i % 2 * g)...);
    const Line<T, g> high = __builtin_shufflevector(a[r], b[r], (g / 2 + i / 2 + i % 2 * g)...);
    __builtin_memcpy(to[r] + 2 * at, &low, sizeof low);
    __builtin_memcpy(to[r] + 2 * at + g, &high, sizeof high);
  }
}

// The first n elements of each column.
template <class T>
void load(const Columns<const T>& c, int64_t n, Planes<T> x) {
  using V = Vec<T>;
  constexpr int g = kSquare<T>;
  const bool pairs = c.step == 2 && c.apart == 1;
  const int w = c.width;
  int64_t done = 0;
  if (w == 1 && pairs) {
    for (; done + V::size <= n; done += V::size) {
      const Z<V> z = load_parted<V>(c.at[0] + 2 * done);
      z.re.store(x.re + done), z.im.store(x.im + done);
    }
  } else if (w > 1 && c.adjacent && c.inner == 2 && c.apart == 1) {
    for (; done < n; ++done) {
      const Z<V> z = load_parted<V>(c.at[0] + done * c.step);
      z.re.store(x.re + done * w), z.im.store(x.im + done * w);
    }
  } else if (w > 1 && c.adjacent && c.inner == 1) {
    for (; done < n; ++done) {
      V::load(c.at[0] + done * c.step).store(x.re + done * w);
      V::load(c.at[0] + done * c.step + c.apart).store(x.im + done * w);
    }
  } else if (w > 1 && pairs) {
    for (; done + g <= n; done += g)
      for (int i = 0; i < w; i += g)
        load_square<T, g>(c.at + i, done, x.re + done * w + i, x.im + done * w + i, w, std::make_index_sequence<g>{});
  }
  for (; done < n; ++done)
    for (int i = 0; i < w; ++i) {
      x.re[done * w + i] = c.at[i][done * c.step];
      x.im[done * w + i] = c.at[i][done * c.step + c.apart];
    }
}

template <class T>
void store(const Columns<T>& c, int64_t n, Planes<T> x, T scale) {
  using V = Vec<T>;
  constexpr int g = kSquare<T>;
  const bool pairs = c.step == 2 && c.apart == 1;
  const int w = c.width;
  const V factor(scale);
  int64_t done = 0;
  if (w == 1 && pairs) {
    for (; done + V::size <= n; done += V::size)
      store_joined<V>(c.at[0] + 2 * done, {V::load(x.re + done) * factor, V::load(x.im + done) * factor},
                      std::make_index_sequence<V::size>{});
  } else if (w > 1 && c.adjacent && c.inner == 2 && c.apart == 1) {
    for (; done < n; ++done)
      store_joined<V>(c.at[0] + done * c.step, {V::load(x.re + done * w) * factor, V::load(x.im + done * w) * factor},
                      std::make_index_sequence<V::size>{});
  } else if (w > 1 && c.adjacent && c.inner == 1) {
    for (; done < n; ++done) {
      (V::load(x.re + done * w) * factor).store(c.at[0] + done * c.step);
      (V::load(x.im + done * w) * factor).store(c.at[0] + done * c.step + c.apart);
    }
  } else if (w > 1 && pairs) {
    for (; done + g <= n; done += g)
      for (int i = 0; i < c.count; i += g)
        store_square<T, g>(c.at + i, c.count - i, done, x.re + done * w + i, x.im + done * w + i, w, scale,
                           std::make_index_sequence<g>{});
  }
  for (; done < n; ++done)
    for (int i = 0; i < c.count; ++i) {
      c.at[i][done * c.step] = x.re[done * w + i] * scale;
      c.at[i][done * c.step + c.apart] = x.im[done * w + i] * scale;
    }
}

}  // namespace argand::AG_ISA
