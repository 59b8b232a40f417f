// Operations over lists of tensors in one pass.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

// Views of a list are contiguous; all have one real floating dtype. half and bfloat16 are computed in float32, sums
// made in float64.
constexpr int kMostListedViews = 254;

struct NormAttrs {
  double p = 2;  // 0 and up, infinity included
};
// x *= factor
struct ScaleAttrs {
  double factor = 1;
};

namespace op {
// out: one float64; ins: the list. The sum of |x|^p over all elements; the greatest |x| where p is infinite, the number
// of elements other than 0 where it is 0. NaN where any element is.
AG_API inline constinit OpInfo norm_list{"norm_list"};
AG_API inline constinit OpInfo scale_list{"scale_list"};  // outs: the list
}  // namespace op

}  // namespace argand
