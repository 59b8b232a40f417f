// Parameters as one vector, and back.
#pragma once
#include "argand/core/tensor.h"

namespace argand::nn::utils {

// The numbers of all parameters, one after another; differentiable. Throws Error unless they share a device.
AG_API Tensor parameters_to_vector(const std::vector<Tensor>& parameters);
// Copies the numbers of the vector into the parameters, outside the graph. Throws Error unless there are as many.
AG_API void vector_to_parameters(const Tensor& vec, const std::vector<Tensor>& parameters);

}  // namespace argand::nn::utils
