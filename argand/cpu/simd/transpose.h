// Squares of numbers transposed in registers.
#pragma once
#include <cstdint>

#include "argand/cpu/simd/vec.h"

namespace argand::AG_ISA {

template <class T, int g>
struct LineOf {
  typedef T type __attribute__((vector_size(g * sizeof(T)), aligned(sizeof(T)), may_alias));
};
template <class T, int g>
using Line = typename LineOf<T, g>::type;

// A square of g x g elements, in place; g is 2, 4 or 8.
template <class T, int g>
AG_INLINE void transpose_lines(Line<T, g> (&r)[g]) {
  Line<T, g> t[g];
  // The patterns are those of the unpack, shuffle and half-exchange instructions of each element size.
  if constexpr (g == 8) {
#pragma GCC unroll 8
    for (int i = 0; i < 8; i += 2) {
      if constexpr (sizeof(T) == 4) {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
      } else {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 2, 10, 4, 12, 6, 14);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 1, 9, 3, 11, 5, 13, 7, 15);
      }
    }
    constexpr int step = sizeof(T) == 4 ? 1 : 2;  // where the second pair of columns of a half ends up
#pragma GCC unroll 8
    for (int i = 0; i < 8; i += 4)
#pragma GCC unroll 8
      for (int h = 0; h < 2; ++h) {
        r[i + (3 - step) * h] = __builtin_shufflevector(t[i + h], t[i + h + 2], 0, 1, 8, 9, 4, 5, 12, 13);
        r[i + (3 - step) * h + step] = __builtin_shufflevector(t[i + h], t[i + h + 2], 2, 3, 10, 11, 6, 7, 14, 15);
      }
#pragma GCC unroll 8
    for (int i = 0; i < 4; ++i) {
      t[i] = __builtin_shufflevector(r[i], r[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
      t[i + 4] = __builtin_shufflevector(r[i], r[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
#pragma GCC unroll 8
    for (int i = 0; i < 8; ++i) r[i] = t[i];
  } else if constexpr (g == 4) {
#pragma GCC unroll 8
    for (int i = 0; i < 4; i += 2) {
      if constexpr (sizeof(T) == 4) {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 4, 1, 5);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 6, 3, 7);
      } else {
        t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 4, 2, 6);
        t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 1, 5, 3, 7);
      }
    }
    constexpr int step = sizeof(T) == 4 ? 1 : 2;
#pragma GCC unroll 8
    for (int h = 0; h < 2; ++h) {
      r[(3 - step) * h] = __builtin_shufflevector(t[h], t[h + 2], 0, 1, 4, 5);
      r[(3 - step) * h + step] = __builtin_shufflevector(t[h], t[h + 2], 2, 3, 6, 7);
    }
  } else {
    static_assert(g == 2);
    t[0] = __builtin_shufflevector(r[0], r[1], 0, 2);
    t[1] = __builtin_shufflevector(r[0], r[1], 1, 3);
    r[0] = t[0];
    r[1] = t[1];
  }
}

// to[c * to_column + r] = from[r * from_row + c] for r, c < g.
template <int g, class T>
AG_INLINE void transpose_square(T* to, int64_t to_column, const T* from, int64_t from_row) {
  Line<T, g> r[g];
#pragma GCC unroll 8
  for (int i = 0; i < g; ++i) __builtin_memcpy(&r[i], from + i * from_row, sizeof r[i]);
  transpose_lines<T, g>(r);
#pragma GCC unroll 8
  for (int i = 0; i < g; ++i) __builtin_memcpy(to + i * to_column, &r[i], sizeof r[i]);
}

}  // namespace argand::AG_ISA
