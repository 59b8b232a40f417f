// Sorting along the middle dimension of [outer, n, inner]. NaN counts as greater than any number; of equals the earlier
// index comes first, both ways round.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

struct SortAttrs {
  bool descending = false;
};

namespace op {
// values, indices (int64); x: equal sizes, any strides
AG_API inline constinit OpInfo sort{"sort"};
// values, indices [outer, k, inner]; x [outer, n, inner]: the first k of the sorted order
AG_API inline constinit OpInfo topk{"topk"};
}  // namespace op

}  // namespace argand
