// Checkpointing: memory for time.
#pragma once
#include <functional>
#include <vector>

#include "argand/core/tensor.h"

namespace argand::autograd {

// fn(inputs), of which only the inputs are kept for backward; what else the derivative needs is computed again, by
// calling fn once more, when a backward pass gets there. The default generator is set back for that call, so dropout
// draws the same numbers. fn must do the same each time; Error where it saves other tensors the second time. Tensors
// that fn captures take part as usual. May be nested, differentiated twice and used with grad().
AG_API std::vector<Tensor> checkpoint(std::function<std::vector<Tensor>(TensorList)> fn, TensorList inputs);
AG_API Tensor checkpoint(std::function<Tensor(const Tensor&)> fn, const Tensor& input);

}  // namespace argand::autograd
