// Numbers moved below autograd: nothing is recorded, no version changes.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// `from` broadcast to the sizes of `to`; any strides, types and devices. The two must not overlap.
void copy_numbers(const Tensor& to, const Tensor& from, bool non_blocking = false);
void fill_numbers(const Tensor& to, const Scalar& value);
// Whether writing x could change what is read through y.
bool may_share_memory(const Tensor& x, const Tensor& y);
// A tensor with the sizes of x and uninitialised numbers. Preserve: x's strides where x is dense, else dense strides in
// the same order of dimensions.
Tensor new_tensor_like(const Tensor& x, MemoryFormat format, DType dtype, Device device);
// The gradient g brought to the type and device of an input: a complex g of a real input loses its imaginary part.
Tensor cast_gradient(const Tensor& g, DType dtype, Device device);

}  // namespace argand
