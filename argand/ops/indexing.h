// What the ops that read and write through index tensors share.
#pragma once
#include "argand/autograd/record.h"
#include "argand/dispatch/index_ops.h"

namespace argand {

// An index as int64 on the device of `x`. Throws IndexError unless it holds integers.
Tensor index_tensor(const char* op, const Tensor& index, const Tensor& x);

// out[i] = src[place of i], over the sizes of out; strides are those of src and index seen with these sizes.
void gather_numbers(const Tensor& out, const Tensor& src, IntArrayRef src_strides, const Tensor& index,
                    IntArrayRef index_strides, const IndexAttrs& attrs);
// dst[place of i] = values[i] over `sizes`; values broadcasts to them, or is undefined where attrs.use_value.
void scatter_numbers(IntArrayRef sizes, const Tensor& dst, IntArrayRef dst_strides, const Tensor& index,
                     IntArrayRef index_strides, const Tensor& values, const ScatterAttrs& attrs);

// A copy of self with src combined into the places that index names along dim, as scatter takes them. Not recorded.
Tensor scatter_combined(const char* op, const Tensor& self, int64_t dim, const Tensor& index, const Tensor& src,
                        Combine combine);

// clone() that is not recorded.
Tensor private_copy(const Tensor& x);
// Positions of the true elements of a mask in its row-major order: int64 [total].
Tensor true_positions(const char* op, const Tensor& mask);

}  // namespace argand
