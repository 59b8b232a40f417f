// Hooks on nodes. Hooks on tensors are methods of Tensor.
#pragma once
#include <functional>
#include <vector>

#include "argand/autograd/node.h"

namespace argand::autograd {

// Gets the gradients of the node's outputs (undefined where none arrived), may return others in their place; an empty
// vector leaves them as they are.
using NodePreHook = std::function<std::vector<Tensor>(TensorList grad_outputs)>;
// Gets the gradients the node computed for its inputs, and those it was given; may return others for its inputs.
using NodePostHook = std::function<std::vector<Tensor>(TensorList grad_inputs, TensorList grad_outputs)>;

// Run each time a backward pass runs the node, in the order they were added. Return a handle for remove_hook.
AG_API unsigned add_pre_hook(Node* n, NodePreHook hook);
AG_API unsigned add_post_hook(Node* n, NodePostHook hook);
// Throws Error where the node has no hook of that handle.
AG_API void remove_hook(Node* n, unsigned handle);

}  // namespace argand::autograd
