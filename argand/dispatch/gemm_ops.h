// Products of matrices.
#pragma once
#include "argand/core/scalar.h"
#include "argand/dispatch/op.h"

namespace argand {

// out = alpha * op(a) op(b) + beta * out (+ bias), op: the conjugate where asked. With beta = 0 out is not read.
struct GemmAttrs {
  Scalar alpha = 1.0, beta = 0.0;
  bool conj_a = false, conj_b = false;
};

inline double gemm_flops(const Call& call) {
  const View& a = call.in(0);
  return 2.0 * static_cast<double>(call.out().numel) * static_cast<double>(a.sizes[a.ndim - 1]);
}

namespace op {
// out [batch, m, n]; a [batch, m, k], b [batch, k, n], bias [n] or null. Any strides (batch strides may be 0 for the
// inputs), equal dtypes. half and bfloat16 sum in float32; integers wrap; bool is "and", "or".
AG_API inline constinit OpInfo gemm{"gemm", gemm_flops};
// out 0-d; a [n], b [n], any strides: sum of a * b, a conjugated where GemmAttrs::conj_a.
AG_API inline constinit OpInfo dot{"dot", gemm_flops};
}  // namespace op

}  // namespace argand
