#include "argand/cpu/attention_kernels.h"

#include "argand/cpu/simd/math.h"  // first: it quiets what GCC says of the intrinsics

#include "argand/core/philox.h"

namespace argand {
namespace {
using namespace AG_ISA;

constexpr int kTogether = 4;  // vectors of columns side by side: enough chains to hide the latency of a sum

// Where the mask of a vector of columns starts, null if there is none; its rows are t.panel apart.
template <class T>
AG_INLINE const T* mask_at(const ScoreTile<T>& t, int64_t column) {
  return t.mask ? t.mask + column / t.panel * t.panel * t.keys + column % t.panel : nullptr;
}

// The scores of key r and the vector of queries that starts at `column`.
template <class T>
AG_INLINE Vec<T> score(const ScoreTile<T>& t, int64_t r, int64_t column, const T* mask) {
  Vec<T> x = Vec<T>::load(t.s + r * t.ld + column) * Vec<T>(t.scale);
  if (mask) x = x + Vec<T>::load(mask + r * t.panel);
  if (r > t.reach + column) {
    const Mask<T> hidden = Vec<T>::iota() < Vec<T>(static_cast<T>(r - t.reach - column));
    x = where(hidden, Vec<T>(Vec<T>::kLowest), x);
  }
  return x;
}

// A column that saw nothing yet has maximum -inf; 0 in its place keeps exp(-inf - max) at 0.
template <class T>
AG_INLINE Vec<T> safe(Vec<T> max) {
  return where(max == Vec<T>(Vec<T>::kLowest), Vec<T>(T(0)), max);
}

template <class T, int n, bool plain>
AG_INLINE void softmax_columns(const ScoreTile<T>& t, int64_t column, T* max, T* sum, T* factor) {
  constexpr int size = Vec<T>::size;
  Vec<T> most[n], before[n], total[n];
  const T* mask[n];
#pragma GCC unroll 4
  for (int j = 0; j < n; ++j) {
    most[j] = before[j] = Vec<T>::load(max + column + j * size);
    total[j] = Vec<T>(T(0));
    mask[j] = mask_at(t, column + j * size);
  }
  for (int64_t r = 0; r < t.keys; ++r) {
#pragma GCC unroll 4
    for (int j = 0; j < n; ++j) {
      T* const at = t.s + r * t.ld + column + j * size;
      Vec<T> x;
      if constexpr (plain) {
        x = Vec<T>::load(at) * Vec<T>(t.scale);
      } else {
        x = score(t, r, column + j * size, mask[j]);
        x.store(at);
      }
      most[j] = where(x > most[j], x, most[j]);  // a NaN is not lost: it reaches the sum
    }
  }
  Vec<T> shift[n];
#pragma GCC unroll 4
  for (int j = 0; j < n; ++j) {
    shift[j] = safe(most[j]);
    most[j].store(max + column + j * size);
  }
  for (int64_t r = 0; r < t.keys; ++r) {
#pragma GCC unroll 4
    for (int j = 0; j < n; ++j) {
      T* const at = t.s + r * t.ld + column + j * size;
      Vec<T> x = Vec<T>::load(at);
      if constexpr (plain) x = x * Vec<T>(t.scale);
      const Vec<T> p = exp(x - shift[j]);
      p.store(at);
      total[j] = total[j] + p;
    }
  }
#pragma GCC unroll 4
  for (int j = 0; j < n; ++j) {
    const Vec<T> f = exp(before[j] - shift[j]);
    f.store(factor + column + j * size);
    (Vec<T>::load(sum + column + j * size) * f + total[j]).store(sum + column + j * size);
  }
}

template <class T>
AG_INLINE bool is_plain(const ScoreTile<T>& t) {
  return !t.mask && t.reach >= t.keys - 1;
}

template <class T, bool plain>
void softmax_tile(const ScoreTile<T>& t, T* max, T* sum, T* factor) {
  constexpr int size = Vec<T>::size;
  int64_t c = 0;
  for (; c + kTogether * size <= t.ld; c += kTogether * size)
    softmax_columns<T, kTogether, plain>(t, c, max, sum, factor);
  for (; c < t.ld; c += size) softmax_columns<T, 1, plain>(t, c, max, sum, factor);
}

template <class T>
void softmax(const ScoreTile<T>& t, T* max, T* sum, T* factor) {
  if (is_plain(t))
    softmax_tile<T, true>(t, max, sum, factor);
  else
    softmax_tile<T, false>(t, max, sum, factor);
}

template <class T>
void finish(int64_t n, const T* max, const T* sum, T* lse, T* inverse) {
  for (int64_t c = 0; c < n; c += Vec<T>::size) {
    const Vec<T> total = Vec<T>::load(sum + c);
    const Mask<T> nothing = total == Vec<T>(T(0));
    where(nothing, Vec<T>(Vec<T>::kHighest), Vec<T>::load(max + c) + log(total)).store(lse + c);
    where(nothing, Vec<T>(T(0)), 1 / total).store(inverse + c);
  }
}

template <class T>
void probabilities(const ScoreTile<T>& t, const T* lse) {
  constexpr int size = Vec<T>::size;
  const bool plain = is_plain(t);
  for (int64_t c = 0; c < t.ld; c += size) {
    const Vec<T> shift = Vec<T>::load(lse + c);
    if (plain) {
      for (int64_t r = 0; r < t.keys; ++r) {
        T* const at = t.s + r * t.ld + c;
        exp(Vec<T>::load(at) * Vec<T>(t.scale) - shift).store(at);
      }
    } else {
      const T* const mask = mask_at(t, c);
      for (int64_t r = 0; r < t.keys; ++r) exp(score(t, r, c, mask) - shift).store(t.s + r * t.ld + c);
    }
  }
}

template <class T>
void gradient(T* dp, const T* p, int64_t keys, int64_t ld, T scale, const T* delta) {
  const Vec<T> s(scale);
  for (int64_t c = 0; c < ld; c += Vec<T>::size) {
    const Vec<T> d = Vec<T>::load(delta + c);
    for (int64_t r = 0; r < keys; ++r) {
      T* const at = dp + r * ld + c;
      (Vec<T>::load(p + r * ld + c) * s * (Vec<T>::load(at) - d)).store(at);
    }
  }
}

template <class T>
void dropout(T* factor, int64_t keys, int64_t ld, const TileDropout& d, T scale) {
  constexpr int64_t kWords = 64;
  const T stays = d.limit ? scale : T(0);
  const uint32_t most = static_cast<uint32_t>(d.limit - 1);  // 2^32 itself would not fit
  alignas(64) uint32_t words[kWords];
  for (int64_t r = 0; r < keys; ++r)
    for (int64_t c = 0; c < ld; c += kWords) {
      const int64_t n = ld - c < kWords ? ld - c : kWords;
      philox_block(d.seed, d.position + static_cast<uint64_t>(r * d.row_blocks + c / 4), (n + 3) / 4, words);
      T* const to = factor + r * ld + c;
      for (int64_t i = 0; i < n; ++i) to[i] = words[i] <= most ? stays : T(0);
    }
}

template <class T>
void multiply(T* x, const T* factor, int64_t n) {
  for (int64_t i = 0; i < n; i += Vec<T>::size) (Vec<T>::load(x + i) * Vec<T>::load(factor + i)).store(x + i);
}

template <class T>
void scale_rows(T* to, int64_t to_row, const T* from, int64_t from_row, int64_t rows, int64_t columns,
                const T* factor) {
  constexpr int size = Vec<T>::size;
  for (int64_t i = 0; i < rows; ++i, to += to_row, from += from_row) {
    const Vec<T> f(factor ? factor[i] : T(1));
    int64_t c = 0;
    for (; c + size <= columns; c += size) (Vec<T>::load(from + c) * f).store(to + c);
    if (c < columns) (Vec<T>::load_part(from + c, columns - c) * f).store_part(to + c, columns - c);
  }
}

template <class T>
void row_dots(T* to, const T* a, int64_t a_row, const T* b, int64_t b_row, int64_t rows, int64_t columns) {
  constexpr int size = Vec<T>::size;
  for (int64_t i = 0; i < rows; ++i, a += a_row, b += b_row) {
    Vec<T> sum(T(0));
    int64_t c = 0;
    for (; c + size <= columns; c += size) sum = fma(Vec<T>::load(a + c), Vec<T>::load(b + c), sum);
    if (c < columns) sum = fma(Vec<T>::load_part(a + c, columns - c), Vec<T>::load_part(b + c, columns - c), sum);
    T lanes[size];
    sum.store(lanes);
    for (int half = size / 2; half > 0; half /= 2)
      for (int l = 0; l < half; ++l) lanes[l] += lanes[l + half];
    to[i] = lanes[0];
  }
}

template <class T>
constexpr AttentionKernels<T> table() {
  return {Vec<T>::size, softmax<T>,  finish<T>,     probabilities<T>, gradient<T>,
          dropout<T>,   multiply<T>, scale_rows<T>, row_dots<T>};
}

}  // namespace

namespace AG_ISA {
const AttentionKernels<float> attention_kernels_float = table<float>();
const AttentionKernels<double> attention_kernels_double = table<double>();
}  // namespace AG_ISA

}  // namespace argand
