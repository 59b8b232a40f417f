// Views for one kernel call over several operands: broadcast to common sizes, merged to few dimensions.
#pragma once
#include <algorithm>

#include "argand/core/tensor.h"

namespace argand {

// Operands are outputs first. add() in any order of shapes that broadcast to `sizes`; run() calls f with an array of
// views of equal sizes and at most kInlineDims dimensions, once, or several times where more dimensions than that
// cannot be merged.
class Iteration {
 public:
  static constexpr int kMost = 10;
  explicit Iteration(IntArrayRef sizes) : sizes_(sizes) {}

  void add(const Tensor& x) { add(x.impl()->view, x.sizes(), x.strides()); }
  // An operand nobody wants: its view is null.
  void add_none() { base_[count_++] = View{}, none_ |= 1u << (count_ - 1); }
  void add(const View& v, IntArrayRef sizes, IntArrayRef strides);

  template <class F>
  void run(F&& f) {
    merge();
    View views[kMost];
    const View* pointers[kMost];
    for (int k = 0; k < count_; ++k) pointers[k] = none_ >> k & 1 ? nullptr : &views[k];
    const int inner = std::min<int>(kInlineDims, static_cast<int>(sizes_.size()));
    const size_t outer = sizes_.size() - static_cast<size_t>(inner);
    DimVector index(outer, 0);
    for (;;) {
      fill_views(views, index, inner);
      f(pointers, count_);
      if (!advance(index)) return;
    }
  }

 private:
  void merge();
  void fill_views(View* views, const DimVector& index, int inner) const;
  bool advance(DimVector& index) const;

  DimVector sizes_;
  int count_ = 0;
  uint32_t none_ = 0;
  View base_[kMost];
  DimVector strides_[kMost];
};

}  // namespace argand
