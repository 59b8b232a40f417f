// The weights of a convolution as its product reads them.
#pragma once
#include <algorithm>

#include "argand/cpu/conv_engine.h"

namespace argand::conv {

// Weights as a correlation reads them: the strides of its groups (in columnwise mode blocks of them), of its output and
// input channels within one, and of kernel rows and columns, and how many of those there are.
struct Weights {
  const char* data;
  DType dtype;
  int64_t group, out, in, h, w;
  int64_t rows, columns;
};

// Packs panels of output channels, a block of input channels at a time: [tap][channel of the block][output channel].
template <class T>
class WeightPanels {
 public:
  WeightPanels(const Weights& weights, const Grouping& grouping, const Axis& h, const Axis& w, int64_t out_channels);

  int64_t taps() const { return taps_; }
  int64_t width() const { return width_; }  // of a panel
  int64_t count() const { return ceil_div(grouping_.out, width_); }
  // Output channels of a panel that there are.
  int64_t channels(int64_t group, int64_t panel) const {
    return std::min({width_, grouping_.out - panel * width_, out_channels_ - group * grouping_.out - panel * width_});
  }
  int64_t blocks() const { return std::max<int64_t>(1, ceil_div(in_, block_)); }
  int64_t block() const { return block_; }  // input channels; the last has
  int64_t last_block() const { return in_ - (blocks() - 1) * block_; }
  int64_t numbers() const { return std::max<int64_t>(1, taps_ * block_ * width_); }  // of one panel of one block

  void pack(T* to, int64_t group, int64_t panel, int64_t block) const;

 private:
  struct Part;
  const char* at(const Part& part, int64_t channel, int64_t tap) const;
  int64_t source(int64_t tap) const;  // which element of the kernel a tap is
  bool taps_together() const;
  void pack_columns(T* to, const Part& part) const;
  void pack_kernels(T* to, const Part& part) const;
  void pack_taps(T* to, const Part& part) const;
  template <class S>
  void gather(T* to, const Part& part) const;

  const Weights weights_;
  const Grouping& grouping_;
  const Axis &h_, &w_;
  const int64_t out_channels_, taps_, in_, width_, block_;
};

}  // namespace argand::conv
