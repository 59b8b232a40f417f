// Wide unsigned integers as signed ones of the same order, for operations that compare and have no unsigned form.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// uint16 as int32, uint32 as int64; uint64 as int64 less 2^63. Other types as they are.
Tensor ordered_integers(const Tensor& x);
// The way back, to the type that x had.
Tensor from_ordered_integers(const Tensor& x, DType dtype);

}  // namespace argand
