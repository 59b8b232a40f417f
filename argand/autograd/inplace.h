// What an operation that writes to a tensor, or makes a view of one, must tell autograd.
#pragma once
#include "argand/core/tensor.h"

namespace argand {

// Before writing to x in place: throws Error for a leaf that requires grad while grad mode is on, for a view made
// under no_grad of a tensor that requires grad, for an inference tensor outside inference mode, and where x's elements
// overlap (expanded).
AG_API void check_inplace(const char* op, const Tensor& x);
// After the write: bumps the version. Recording, where due, follows with record_on.
inline void wrote_to(const Tensor& x) { x.impl()->bump_version(); }
// out= refuses inputs that require grad while grad mode is on.
AG_API void check_out(const char* op, const Tensor& out, TensorList inputs);

}  // namespace argand
