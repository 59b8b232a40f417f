// Views made without recording anything: the geometry half of the view operations. Arguments are checked by the caller.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

inline Tensor select_raw(const Tensor& x, int64_t dim, int64_t index) {
  const IntArrayRef sizes = x.sizes(), strides = x.strides();
  const auto dropped = static_cast<size_t>(dim);
  DimVector new_sizes(sizes.size() - 1), new_strides(sizes.size() - 1);
  for (size_t d = 0; d + 1 < sizes.size(); ++d) {
    const size_t from = d + (d >= dropped);
    new_sizes[d] = sizes[from];
    new_strides[d] = strides[from];
  }
  return new_view(x, new_sizes, new_strides, index * strides[dropped]);
}

inline Tensor slice_raw(const Tensor& x, int64_t dim, int64_t start, int64_t length, int64_t step = 1) {
  const auto d = static_cast<size_t>(dim);
  DimVector sizes(x.sizes()), strides(x.strides());
  const int64_t offset = start * strides[d];
  sizes[d] = length;
  strides[d] *= step;
  return new_view(x, sizes, strides, offset);
}

}  // namespace argand
