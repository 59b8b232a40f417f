// Weighted sums of neighbours along one dimension: what resizing is made of, dimension by dimension.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {
namespace op {
// out [outer, m, inner]; x [outer, n, inner], both row-major, of one dtype; begins int64 [m + 1]; sources int64 [k];
// weights float64 [k] or null. out[o][i][j] is the sum over begins[i] <= t < begins[i + 1] of
// weights[t] x[o][sources[t]][j], added in the order of t. float32 or float64; without weights any dtype, and every sum
// has one term, of weight 1.
AG_API inline constinit OpInfo resample{"resample"};
}  // namespace op
}  // namespace argand
