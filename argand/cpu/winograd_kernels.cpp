#include "argand/cpu/winograd_kernels.h"

#include <algorithm>

#include "argand/cpu/simd/vec.h"

namespace argand {
namespace {
using namespace AG_ISA;

using V = Vec<float>;

// Calls f(c, load, store) for the vectors of `channels` channels; only the last may be a part of one.
template <class F>
AG_INLINE void for_vectors(int64_t channels, F&& f) {
  int64_t c = 0;
  for (; c + V::size <= channels; c += V::size)
    f(
        c, [](const float* p) __attribute__((always_inline)) { return V::load(p); },
        [](V v, float* p) __attribute__((always_inline)) { v.store(p); });
  if (const int64_t n = channels - c)
    f(
        c, [n](const float* p) __attribute__((always_inline)) { return V::load_part(p, n); },
        [n](V v, float* p) __attribute__((always_inline)) { v.store_part(p, n); });
}

// B^T x.
AG_INLINE void times_b(const V (&x)[4], V (&y)[4]) {
  y[0] = x[0] - x[2];
  y[1] = x[1] + x[2];
  y[2] = x[2] - x[1];
  y[3] = x[1] - x[3];
}

void image(float* to, int64_t part, int64_t tile, const float* from, int64_t row, int64_t pixel, int64_t tiles,
           int64_t channels) {
  for_vectors(
      channels, [&](int64_t c, auto load, auto store) __attribute__((always_inline)) {
        const float* d = from + c;
        float* out = to + c;
        // Columns of B^T d; two of them are the next tile's first two.
        V columns[4][4];
        const auto column = [&](int64_t x, V(&y)[4]) __attribute__((always_inline)) {
          const float* const p = d + x * pixel;
          const V pixels[4] = {load(p), load(p + row), load(p + 2 * row), load(p + 3 * row)};
          times_b(pixels, y);
        };
        column(0, columns[0]);
        column(1, columns[1]);
        for (int64_t t = 0; t < tiles; ++t, d += 2 * pixel, out += tile) {
          column(2, columns[2]);
          column(3, columns[3]);
#pragma GCC unroll 4
          for (int i = 0; i < 4; ++i) {
            const V line[4] = {columns[0][i], columns[1][i], columns[2][i], columns[3][i]};
            V y[4];
            times_b(line, y);
#pragma GCC unroll 4
            for (int j = 0; j < 4; ++j) store(y[j], out + (i * 4 + j) * part);
            columns[0][i] = columns[2][i];
            columns[1][i] = columns[3][i];
          }
        }
      });
}

// A x.
AG_INLINE void times_a(V x0, V x1, V (&y)[4]) {
  y[0] = x0;
  y[1] = x0 + x1;
  y[2] = x0 - x1;
  y[3] = V(0.0f) - x1;
}

void gradient(float* to, int64_t part, int64_t tile, const float* from, int64_t row, int64_t pixel, int64_t tiles,
              int64_t channels) {
  for_vectors(
      channels, [&](int64_t c, auto load, auto store) __attribute__((always_inline)) {
        for (int64_t t = 0; t < tiles; ++t) {
          const float* const p = from + c + 2 * t * pixel;
          float* const out = to + c + t * tile;
          V left[4], right[4];
          times_a(load(p), load(p + row), left);
          times_a(load(p + pixel), load(p + row + pixel), right);
#pragma GCC unroll 4
          for (int i = 0; i < 4; ++i) {
            V y[4];
            times_a(left[i], right[i], y);
#pragma GCC unroll 4
            for (int j = 0; j < 4; ++j) store(y[j], out + (i * 4 + j) * part);
          }
        }
      });
}

// A number that is zero as long as all that came are finite, NaN from then on.
AG_INLINE V watch(V seen, V x) { return fma(x, V(0.0f), seen); }

AG_INLINE bool is_zero(V x) {
  float lanes[V::size];
  x.store(lanes);
  return std::all_of(lanes, lanes + V::size, [](float lane) { return lane == 0; });
}

bool result(float* to, int64_t row, int64_t pixel, int64_t rows, int64_t columns, const float* from, int64_t part,
            int64_t tile, const float* bias, int64_t channels) {
  V seen(0.0f);
  for_vectors(
      channels, [&](int64_t c, auto load, auto store) __attribute__((always_inline)) {
        const V first = bias ? load(bias + c) : V(0.0f);
        const float* m = from + c;
        float* out = to + c;
        for (int64_t x = 0; x < columns; x += 2, m += tile, out += 2 * pixel) {
          V top[4], bottom[4];  // A^T m
#pragma GCC unroll 4
          for (int j = 0; j < 4; ++j) {
            const float* const p = m + j * part;
            const V m0 = load(p), m1 = load(p + 4 * part), m2 = load(p + 8 * part), m3 = load(p + 12 * part);
            top[j] = m0 + m1 + m2;
            bottom[j] = m1 - m2 - m3;
          }
          const auto put = [&](const V(&line)[4], float* p) __attribute__((always_inline)) {
            const V left = line[0] + line[1] + line[2] + first, right = line[1] - line[2] - line[3] + first;
            seen = watch(watch(seen, left), right);
            store(left, p);
            if (x + 1 < columns) store(right, p + pixel);
          };
          put(top, out);
          if (rows > 1) put(bottom, out + row);
        }
      });
  return is_zero(seen);
}

// G x.
AG_INLINE void times_g(V x0, V x1, V x2, V (&y)[4]) {
  const V half(0.5f), outer = (x0 + x2) * half, inner = x1 * half;
  y[0] = x0;
  y[1] = outer + inner;
  y[2] = outer - inner;
  y[3] = x2;
}

void weight(float* to, int64_t part, const float* from, int64_t from_tap, int64_t channels) {
  for_vectors(
      channels, [&](int64_t c, auto load, auto store) __attribute__((always_inline)) {
        V columns[3][4];  // G g
#pragma GCC unroll 3
        for (int x = 0; x < 3; ++x) {
          const float* const p = from + c + x * from_tap;
          times_g(load(p), load(p + 3 * from_tap), load(p + 6 * from_tap), columns[x]);
        }
#pragma GCC unroll 4
        for (int i = 0; i < 4; ++i) {
          V y[4];
          times_g(columns[0][i], columns[1][i], columns[2][i], y);
#pragma GCC unroll 4
          for (int j = 0; j < 4; ++j) store(y[j], to + c + (i * 4 + j) * part);
        }
      });
}

// G^T x.
AG_INLINE void times_g_transposed(const V (&x)[4], V (&y)[3]) {
  const V half(0.5f), sum = (x[1] + x[2]) * half;
  y[0] = x[0] + sum;
  y[1] = (x[1] - x[2]) * half;
  y[2] = sum + x[3];
}

bool weight_gradient(float* to, int64_t to_tap, const float* from, int64_t part, int64_t channels) {
  V seen(0.0f);
  for_vectors(
      channels, [&](int64_t c, auto load, auto store) __attribute__((always_inline)) {
        V columns[4][3];  // G^T s
#pragma GCC unroll 4
        for (int j = 0; j < 4; ++j) {
          const float* const p = from + c + j * part;
          const V s[4] = {load(p), load(p + 4 * part), load(p + 8 * part), load(p + 12 * part)};
          times_g_transposed(s, columns[j]);
        }
#pragma GCC unroll 3
        for (int y = 0; y < 3; ++y) {
          const V line[4] = {columns[0][y], columns[1][y], columns[2][y], columns[3][y]};
          V g[3];
          times_g_transposed(line, g);
#pragma GCC unroll 3
          for (int x = 0; x < 3; ++x) {
            seen = watch(seen, g[x]);
            store(g[x], to + c + (y * 3 + x) * to_tap);
          }
        }
      });
  return is_zero(seen);
}

}  // namespace

namespace AG_ISA {
const WinogradKernels winograd_kernels{image, gradient, result, weight, weight_gradient};
}  // namespace AG_ISA

}  // namespace argand
