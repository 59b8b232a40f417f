// Running sums and the like along the middle dimension of [outer, n, inner].
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

namespace op {
// out, x: [outer, n, inner], any strides, the same dtype. Sums of float32 and narrower run in float64 resp. float32.
AG_API inline constinit OpInfo scan_sum{"scan_sum"};
AG_API inline constinit OpInfo scan_product{"scan_product"};
// log(exp(x[0]) + ... + exp(x[i])), kept finite by the running maximum.
AG_API inline constinit OpInfo scan_logsumexp{"scan_logsumexp"};
// values, indices (int64); x. A NaN stays once met; of equals the latest index is kept.
AG_API inline constinit OpInfo scan_max{"scan_max"};
AG_API inline constinit OpInfo scan_min{"scan_min"};
// y; a, b: y[i] = a[i] * y[i - 1] + b[i], y[-1] = 0. From i = n-1 down when ScanAttrs::reverse: then y[i + 1].
AG_API inline constinit OpInfo scan_linear{"scan_linear"};
}  // namespace op

struct ScanAttrs {
  bool reverse = false;
};

}  // namespace argand
