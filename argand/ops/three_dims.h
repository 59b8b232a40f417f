// A tensor as [outer, n, inner] around one dimension: what kernels that run along a dimension see.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// A view where strides allow, else a copy. Nothing is recorded. A 0-d tensor is [1, 1, 1].
Tensor three_dims(const Tensor& x, int64_t dim);

}  // namespace argand
