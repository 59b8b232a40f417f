// Binary search, and the order of rows.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

struct SearchAttrs {
  bool right;  // behind equal entries, not before them
};

namespace op {
// places int64 [rows, k]; ascending [rows, n], values [rows, k], all row-major; ascending and values of one real dtype.
// rows of ascending may be 1 for all rows of values. A NaN among the values goes behind everything.
AG_API inline constinit OpInfo search_sorted{"search_sorted"};
// order int64 [n]: the rows of x [n, k], row-major, in ascending order, compared number by number; equal rows keep
// theirs.
AG_API inline constinit OpInfo order_rows{"order_rows"};
}  // namespace op
}  // namespace argand
