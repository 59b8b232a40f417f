// Rows and tiles of numbers moved with strides and from one element type to another.
#pragma once
#include "argand/core/dtype.h"
#include "argand/cpu/casts.h"

namespace argand {

// Copies between one pair of types. Strides are in elements of each side's own type and may be 0 or negative on the
// input's side; the two sides do not overlap.
class RowCopy {
 public:
  // A tile is one cache line of the input wide, so that every line is read once, whole.
  static constexpr int64_t kTileRows = 64;
  int64_t tile_columns() const { return 64 / in_item_; }

  RowCopy(DType to, DType from);
  int64_t out_item() const { return out_item_; }
  int64_t in_item() const { return in_item_; }
  void operator()(char* out, int64_t out_stride, const char* in, int64_t in_stride, int64_t n) const;
  // out[c * out_column + r * out_row] = in[r * in_row + c] for r < rows <= kTileRows, c < columns <= tile_columns().
  void transpose(char* out, int64_t out_column, int64_t out_row, const char* in, int64_t in_row, int64_t rows,
                 int64_t columns) const;

 private:
  using MoveFn = void (*)(char* out, int64_t out_stride, const char* in, int64_t in_stride, int64_t n);
  using TileFn = void (*)(char* tile, const char* in, int64_t in_row, int64_t rows, int64_t columns);

  int64_t out_item_, in_item_;
  MoveFn gather_, scatter_;  // within one type: the input's, the output's
  TileFn turn_;              // the input's: tile[c * kTileRows + r] = in[r * in_row + c]
  DType to_, from_;
};

}  // namespace argand
