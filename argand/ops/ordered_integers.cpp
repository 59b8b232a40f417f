#include "argand/ops/ordered_integers.h"

#include "argand/autograd/grad_mode.h"
#include "argand/ops/functions.h"

namespace argand {

Tensor ordered_integers(const Tensor& x) {
  switch (x.dtype()) {
    case DType::UInt16:
      return x.to(DType::Int32);
    case DType::UInt32:
      return x.to(DType::Int64);
    case DType::UInt64:
      return bitwise_xor(view(x, DType::Int64), Scalar(INT64_MIN));
    default:
      return x;
  }
}

Tensor from_ordered_integers(const Tensor& x, DType dtype) {
  if (dtype == DType::UInt64) return view(bitwise_xor(x, Scalar(INT64_MIN)), dtype);
  return x.to(dtype);
}

}  // namespace argand
