// What losses share.
#pragma once
#include "argand/core/tensor.h"
#include "argand/ops/reduction_mode.h"

namespace argand {

// Throws ValueError for a number that is none of Reduction's.
void check_reduction(const char* op, int64_t reduction);
// The losses of all elements, their mean or their sum.
Tensor reduced(const char* op, const Tensor& losses, int64_t reduction);

}  // namespace argand
