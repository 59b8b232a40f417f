// Squares of numbers transposed in registers.
#pragma once
#include <utility>

#include "argand/cpu/simd/vec.h"

namespace argand::AG_ISA {

template <class T, int side>
struct LineOf {
  typedef T type __attribute__((vector_size(side * sizeof(T))));
};

// Of two lines `half` apart: the quadrants of their 2 x 2 pattern of `half` lanes, upper or lower, transposed.
template <int half, bool lower, class Line, int... lane>
AG_INLINE Line exchanged(Line a, Line b, std::integer_sequence<int, lane...>) {
  constexpr int side = sizeof...(lane);
  return __builtin_shufflevector(
      a, b, ((lane & half) == 0 ? lane + (lower ? half : 0) : side + lane - (lower ? 0 : half))...);
}

template <int half, int side, class Line>
AG_INLINE void exchange(Line (&lines)[side]) {
  constexpr auto lanes = std::make_integer_sequence<int, side>();
#pragma GCC unroll 8
  for (int i = 0; i < side; ++i) {
    if (i & half) continue;
    const Line a = lines[i], b = lines[i + half];
    lines[i] = exchanged<half, false>(a, b, lanes);
    lines[i + half] = exchanged<half, true>(a, b, lanes);
  }
  if constexpr (half > 1) exchange<half / 2>(lines);
}

// to[c * to_column + r] = from[r * from_row + c] for r, c < side.
template <int side, class T>
AG_INLINE void transpose_square(T* to, int64_t to_column, const T* from, int64_t from_row) {
  using Line = typename LineOf<T, side>::type;
  Line lines[side];
#pragma GCC unroll 8
  for (int i = 0; i < side; ++i) std::memcpy(&lines[i], from + i * from_row, sizeof(Line));
  exchange<side / 2>(lines);
#pragma GCC unroll 8
  for (int i = 0; i < side; ++i) std::memcpy(to + i * to_column, &lines[i], sizeof(Line));
}

}  // namespace argand::AG_ISA
