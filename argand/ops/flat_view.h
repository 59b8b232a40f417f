// A tensor without gaps as one row of real numbers in the order of memory.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

inline View flat_view(const Tensor& x) {
  View v = x.view_struct();
  if (x.is_complex()) {
    v.dtype = real_dtype(v.dtype);
    v.numel *= 2;
  }
  v.ndim = 1;
  v.contiguous = true;
  v.sizes[0] = v.numel;
  v.strides[0] = 1;
  return v;
}

}  // namespace argand
