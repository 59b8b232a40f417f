// What attention does with a tile of scores between its matrix products, one table per instruction set and element
// type. A tile is [keys][ld]: a row for each key, a column for each query, so that maxima and sums over keys run down
// the lanes. ld is a multiple of the vector size; columns past the last query hold numbers nobody reads.
#pragma once
#include <cstdint>

#include "argand/core/macros.h"

namespace argand {

template <class T>
struct ScoreTile {
  T* s;
  int64_t keys, ld;
  T scale;
  // Added to scale * s where not null: panels of `panel` queries, each [keys][panel].
  const T* mask;
  int64_t panel;
  // Query c sees key r where r <= c + reach; at least `keys` where nothing is hidden.
  int64_t reach;
};

// Which numbers of a tile stay: row r takes words from block position + r * row_blocks of the seed's stream.
struct TileDropout {
  uint64_t seed, position;
  int64_t row_blocks;
  uint64_t limit;  // what is below stays; up to 2^32
};

template <class T>
struct AttentionKernels {
  int lanes;
  // One step of the running softmax: s becomes exp(x - max), max and sum take the tile in, factor is what earlier sums
  // and outputs are to be multiplied by.
  void (*softmax)(const ScoreTile<T>& tile, T* max, T* sum, T* factor);
  // lse = max + log(sum), inverse = 1 / sum; +inf and 0 for a column that saw nothing.
  void (*finish)(int64_t n, const T* max, const T* sum, T* lse, T* inverse);
  // s becomes exp(x - lse).
  void (*probabilities)(const ScoreTile<T>& tile, const T* lse);
  // dp = scale * p * (dp - delta), delta one for each column.
  void (*gradient)(T* dp, const T* p, int64_t keys, int64_t ld, T scale, const T* delta);
  // factor [keys][ld] = scale for what stays, else 0.
  void (*dropout)(T* factor, int64_t keys, int64_t ld, const TileDropout& words, T scale);
  // x *= factor, n a multiple of the vector size.
  void (*multiply)(T* x, const T* factor, int64_t n);
  // Row i of [rows, columns] times factor[i], copied where factor is null; `to` may be `from`.
  void (*scale_rows)(T* to, int64_t to_row, const T* from, int64_t from_row, int64_t rows, int64_t columns,
                     const T* factor);
  // to[i] = the sum over a row of a * b, both [rows, columns].
  void (*row_dots)(T* to, const T* a, int64_t a_row, const T* b, int64_t b_row, int64_t rows, int64_t columns);
};

#define AG_DECLARE_ATTENTION(isa)                                 \
  namespace isa {                                                 \
  extern const AttentionKernels<float> attention_kernels_float;   \
  extern const AttentionKernels<double> attention_kernels_double; \
  }
AG_DECLARE_ATTENTION(sse4)
AG_DECLARE_ATTENTION(avx2)
AG_DECLARE_ATTENTION(avx512)
#undef AG_DECLARE_ATTENTION

}  // namespace argand
