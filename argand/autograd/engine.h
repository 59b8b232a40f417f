// Backward passes.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "argand/core/tensor.h"

namespace argand::autograd {

using Variable = Tensor;
using variable_list = std::vector<Tensor>;
using tensor_list = std::vector<Tensor>;

// Adds the gradient of the sum of grad_tensors[i] * tensors[i] to .grad of every leaf it depends on, or of `inputs`
// alone where some are given. grad_tensors may be left out, wholly or by undefined entries, for real tensors of one
// element, and else have the sizes of the tensors. retain_graph keeps what was saved, so that another pass may follow;
// without a value it is create_graph's. create_graph records the pass itself, for derivatives of higher order. Throws
// Error for tensors that require no grad, for gradients of the wrong sizes, for a graph already freed, and for tensors
// changed in place since they were saved. Safe from several threads at once, also on one graph (then with
// retain_graph), and from hooks and backward functions.
AG_API void backward(TensorList tensors, TensorList grad_tensors = {}, std::optional<bool> retain_graph = std::nullopt,
                     bool create_graph = false, TensorList inputs = {});

// The same gradients, returned in the order of `inputs`; .grad stays as it is. An input the outputs do not depend on
// throws Error, or with allow_unused gives an undefined Tensor.
AG_API std::vector<Tensor> grad(TensorList outputs, TensorList inputs, TensorList grad_outputs = {},
                                std::optional<bool> retain_graph = std::nullopt, bool create_graph = false,
                                bool allow_unused = false);

// Called at the end of the innermost backward pass running on this thread, once, if it ends without an error. Throws
// Error outside one.
AG_API void queue_callback(std::function<void()> f);

}  // namespace argand::autograd
