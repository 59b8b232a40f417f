// Derivatives held against finite differences.
#pragma once
#include <functional>
#include <vector>

#include "argand/core/tensor.h"

namespace argand::autograd {

struct GradcheckOptions {
  double eps = 1e-6;   // step of the central difference
  double atol = 1e-5;  // |analytic - numeric| <= atol + rtol * |numeric|
  double rtol = 1e-3;
  bool raise_exception = true;  // else a mismatch returns false
};

// Checks the gradients of fn's outputs with respect to every input that requires grad; those inputs must be float64 or
// complex128 on the CPU, without overlapping elements. For complex z = x + iy and real L the gradient is dL/dx + i
// dL/dy; of a complex output real and imaginary part are checked apart. fn must do the same each time. Throws Error
// naming output, input and elements that differ.
AG_API bool gradcheck(const std::function<std::vector<Tensor>(TensorList)>& fn, TensorList inputs,
                      const GradcheckOptions& options = {});

// The same of the gradients themselves, as functions of the inputs and of the gradients given to the outputs. Those are
// fixed numbers between -1 and 1 unless given, one for each differentiable output.
AG_API bool gradgradcheck(const std::function<std::vector<Tensor>(TensorList)>& fn, TensorList inputs,
                          TensorList grad_outputs = {}, const GradcheckOptions& options = {});

}  // namespace argand::autograd
