// Numbers made from their position. The output is contiguous, of one dimension, of any type the public op lets through.
#pragma once
#include "argand/core/scalar.h"
#include "argand/dispatch/op.h"

namespace argand {

struct ArangeAttrs {  // start + i * step
  Scalar start, step;
};
struct LinspaceAttrs {  // from start to end, both included; counted from the nearer end
  Scalar start, end;
};
struct LogspaceAttrs {  // base to the power of LinspaceAttrs
  Scalar start, end;
  double base;
};
struct TriangleAttrs {  // keeps what lies on one side of the diagonal and on it, 0 elsewhere; |diagonal| <= 2^62
  int64_t diagonal;
  bool upper;
};

namespace op {
AG_API inline constinit OpInfo arange{"arange"};
AG_API inline constinit OpInfo linspace{"linspace"};
AG_API inline constinit OpInfo logspace{"logspace"};
AG_API inline constinit OpInfo triangle{"triangle"};  // out, in: contiguous, equal types, [matrices, rows, columns]
}  // namespace op

}  // namespace argand
