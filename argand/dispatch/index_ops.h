// Kernels that read and write through index tensors. Indices are int64 and on the device of the data.
#pragma once
#include "argand/core/scalar.h"
#include "argand/dispatch/op.h"

namespace argand {

// How an index becomes a place: base + index * stride, in elements.
struct IndexAttrs {
  const char* name;   // the public op, for errors
  int64_t dim = 0;    // the dimension indexed, for errors
  int64_t size = -1;  // indices lie in [0, size); -1: they are offsets that have been checked
  int64_t stride = 1;
  bool wrap = false;  // also -size..-1, counted from the end
};

struct OffsetAttrs {
  IndexAttrs index;
  bool first;  // overwrite the offsets; otherwise add to them
};

enum class Combine : uint8_t { Assign, Add, Multiply, Max, Min };

// Places that several indices name are combined in the row-major order of the call's sizes, whatever the thread count;
// under Assign the last one stays.
struct ScatterAttrs {
  IndexAttrs index;
  Combine combine = Combine::Assign;
  bool use_value = false;  // `value` in place of the values operand, which is then null
  Scalar value{};
};

struct UnravelAttrs {
  int64_t divisor, modulus;
};

namespace op {
// All operands of gather, scatter and index_offsets have the call's sizes, any strides, equal dtypes.
// out; src (stride 0 along the indexed dimensions), index
AG_API inline constinit OpInfo gather{"gather"};
// dst (stride 0 along the indexed dimensions); index, values
AG_API inline constinit OpInfo scatter{"scatter"};
// out int64; index
AG_API inline constinit OpInfo index_offsets{"index_offsets"};

// A flat contiguous x is cut into blocks of kNonzeroBlock elements. counts[b] = nonzero elements before block b;
// the last entry is the total.
// counts int64 [ceil(n / kNonzeroBlock) + 1]; x
AG_API inline constinit OpInfo nonzero_count{"nonzero_count"};
// positions int64 [total], rising; x, counts
AG_API inline constinit OpInfo nonzero{"nonzero"};
// out int64 [n], any stride: (positions / divisor) % modulus; positions int64 [n]
AG_API inline constinit OpInfo unravel{"unravel"};
}  // namespace op

constexpr int64_t kNonzeroBlock = 16384;

}  // namespace argand
