#include "argand/ops/operators.h"

namespace argand {

#define AG_ASSIGNING(symbol, function)                                                          \
  Tensor& Tensor::operator symbol(const Tensor& o) const { return argand::function(*this, o); } \
  Tensor& Tensor::operator symbol(const Scalar& o) const { return argand::function(*this, o); }
AG_ASSIGNING(+=, add_)
AG_ASSIGNING(-=, sub_)
AG_ASSIGNING(*=, mul_)
AG_ASSIGNING(/=, div_)
#undef AG_ASSIGNING

}  // namespace argand
