// The recorded form of a pointwise operation.
#pragma once
#include "argand/ops/pointwise.h"

namespace argand {

// Records y = op(x). Saves only what the gradients of the inputs in `wanted` read: a bit for each that wants one.
// before, where given, has an entry for each input: where defined it stands in for what the input held before the op
// wrote to it.
void record_pointwise_node(const PointwiseOp& op, const void* attrs, DType compute, const Tensor& y, const Operand* x,
                           unsigned wanted, const Tensor* before);

}  // namespace argand
