// linear() for callers that hold a bias which may be undefined: no optional to fill.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

Tensor linear_with(const Tensor& input, const Tensor& weight, const Tensor& bias);

}  // namespace argand
