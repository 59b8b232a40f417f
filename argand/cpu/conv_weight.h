// Sums over positions on their way into the gradient of a convolution's weights.
#pragma once
#include <algorithm>

#include "argand/cpu/conv_engine.h"

namespace argand::conv {

// Numbers that partial sums together may hold, if there is a choice.
constexpr int64_t kPartialNumbers = 1 << 20;

// Sums as rows of output channels, one row per tap and input channel, in the order that the weight's memory suits.
template <class T>
class WeightRows {
 public:
  // may_turn: input channels may follow each other with all their taps between them.
  WeightRows(const View& weight, int64_t channels, bool may_turn)
      : weight_(weight),
        copy_(weight.dtype, dtype_of<T>),
        channels_(channels),
        taps_(weight.sizes[2] * weight.sizes[3]),
        taps_inner_(may_turn && weight.strides[1] == taps_ && weight.strides[3] == 1 &&
                    weight.strides[2] == weight.sizes[3]) {}

  // Which row holds this tap of this input channel.
  int64_t operator()(int64_t tap, int64_t channel) const {
    return taps_inner_ ? channel * taps_ + tap : tap * channels_ + channel;
  }

  // All rows of output channels [o, o + n), which are `width` apart, to the weight.
  void write(int64_t o, int64_t n, const T* sums, int64_t width) const {
    const int64_t kw = weight_.sizes[3], item = copy_.out_item();
    char* const to = weight_.data + o * weight_.strides[0] * item;
    if (taps_inner_) return write_rows(to, 1, sums, width, taps_ * channels_, n);
    for (int64_t t = 0; t < taps_; ++t) {
      const int64_t at = t / kw * weight_.strides[2] + t % kw * weight_.strides[3];
      write_rows(to + at * item, weight_.strides[1], sums + t * channels_ * width, width, channels_, n);
    }
  }

 private:
  // `rows` lines of n sums become columns of the weight, its rows `step` apart.
  void write_rows(char* to, int64_t step, const T* sums, int64_t width, int64_t rows, int64_t n) const {
    const int64_t out = weight_.strides[0], tile = copy_.tile_columns();
    if (step == 1 && weight_.dtype == dtype_of<T>)
      return kernels<T>().transpose(reinterpret_cast<T*>(to), out, sums, width, rows, n);
    for (int64_t r = 0; r < rows; r += RowCopy::kTileRows)
      for (int64_t c = 0; c < n; c += tile)
        copy_.transpose(to + (c * out + r * step) * copy_.out_item(), out, step,
                        reinterpret_cast<const char*>(sums + r * width + c), width,
                        std::min(RowCopy::kTileRows, rows - r), std::min(tile, n - c));
  }

  const View& weight_;
  const RowCopy copy_;
  const int64_t channels_, taps_;
  const bool taps_inner_;
};

}  // namespace argand::conv
