// Autograd from Python: nodes as objects.
#pragma once
#include "python/bindings/tensor_object.h"

namespace argand::py {

// The object of a node, the same one as long as somebody holds it; None for null.
PyObject* wrap_node(Node* n);
// ((node, output number), ...): where the gradients of n go.
PyObject* next_functions_of(const Node* n);
// ((Size, dtype) or None, ...): what the forward operation's outputs look like.
PyObject* output_shapes_of(const Node* n);

}  // namespace argand::py
