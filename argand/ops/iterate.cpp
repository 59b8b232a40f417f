#include "argand/ops/iterate.h"

namespace argand {

void Iteration::add(const View& v, IntArrayRef sizes, IntArrayRef strides) {
  base_[count_] = v;
  DimVector& s = strides_[count_++];
  s.resize(sizes_.size());
  const size_t missing = sizes_.size() - sizes.size();
  for (size_t d = 0; d < sizes_.size(); ++d)
    s[d] = d < missing || (sizes[d - missing] == 1 && sizes_[d] != 1) ? 0 : strides[d - missing];
}

// Joins neighbouring dimensions that every operand walks evenly, and drops those of size 1.
void Iteration::merge() {
  size_t to = 0;
  bool any = false;
  for (size_t d = 0; d < sizes_.size(); ++d) {
    if (sizes_[d] == 1) continue;
    bool joins = any;
    for (int k = 0; k < count_ && joins; ++k)
      if (!(none_ >> k & 1)) joins = strides_[k][to] == strides_[k][d] * sizes_[d];
    if (joins) {
      sizes_[to] *= sizes_[d];
    } else {
      to = any ? to + 1 : 0;
      sizes_[to] = sizes_[d];
    }
    for (int k = 0; k < count_; ++k)
      if (!(none_ >> k & 1)) strides_[k][to] = strides_[k][d];
    any = true;
  }
  const size_t left = any ? to + 1 : 0;
  sizes_.resize(left);
  for (int k = 0; k < count_; ++k)
    if (!(none_ >> k & 1)) strides_[k].resize(left);
}

void Iteration::fill_views(View* views, const DimVector& index, int inner) const {
  const size_t outer = index.size();
  for (int k = 0; k < count_; ++k) {
    if (none_ >> k & 1) continue;
    View& v = views[k];
    v = base_[k];
    int64_t offset = 0, numel = 1, step = 1;
    for (size_t d = 0; d < outer; ++d) offset += index[d] * strides_[k][d];
    v.data += offset * item_size(v.dtype);
    v.ndim = static_cast<uint8_t>(inner);
    v.contiguous = true;
    for (int d = inner - 1; d >= 0; --d) {
      v.sizes[d] = sizes_[outer + static_cast<size_t>(d)];
      v.strides[d] = strides_[k][outer + static_cast<size_t>(d)];
      v.contiguous &= v.strides[d] == step;
      step *= v.sizes[d];
      numel *= v.sizes[d];
    }
    v.numel = numel;
  }
}

bool Iteration::advance(DimVector& index) const {
  for (size_t d = index.size(); d-- > 0;) {
    if (++index[d] < sizes_[d]) return true;
    index[d] = 0;
  }
  return false;
}

}  // namespace argand
