// A tensor as [outer, n, inner] around one dimension: what kernels that run along a dimension see.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// A view where strides allow, else a copy. Nothing is recorded. A 0-d tensor is [1, 1, 1].
Tensor three_dims(const Tensor& x, int64_t dim);
// Uninitialised, with the sizes of x and its order of dimensions where three_dims of the result is a view: a result to
// be written through it.
Tensor new_tensor_along(const Tensor& x, int64_t dim);

}  // namespace argand
