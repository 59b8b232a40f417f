// Gradients held within bounds.
#pragma once
#include <vector>

#include "argand/core/tensor.h"

namespace argand::nn::utils {

// The norm of all elements of all tensors, as if they were one vector: (sum of |x|^norm_type)^(1 / norm_type), the
// greatest |x| where norm_type is infinite. Summed in float64, in an order that does not depend on threads. Undefined
// tensors count as nothing. Throws TypeError unless all are floating-point or complex, Error with error_if_nonfinite
// where the norm is infinite or NaN.
AG_API double get_total_norm(TensorList tensors, double norm_type = 2.0, bool error_if_nonfinite = false);

// Scales the parameters' gradients by max_norm / (total norm + 1e-6) where that is below 1; returns the total norm as
// it was. A norm of NaN makes NaN of the gradients, an infinite one zeros (and NaN of what was infinite), as in
// PyTorch.
AG_API double clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm, double norm_type = 2.0,
                              bool error_if_nonfinite = false);
AG_API double clip_grad_norm_(Tensor parameter, double max_norm, double norm_type = 2.0,
                              bool error_if_nonfinite = false);
// The second half of clip_grad_norm_: scales by a norm that is known.
AG_API void clip_grads_with_norm_(const std::vector<Tensor>& parameters, double max_norm, double total_norm);

// Every element of every gradient clamped to [-clip_value, clip_value].
AG_API void clip_grad_value_(const std::vector<Tensor>& parameters, double clip_value);
AG_API void clip_grad_value_(Tensor parameter, double clip_value);

}  // namespace argand::nn::utils
