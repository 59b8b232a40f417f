// autograd.Function from Python. The context, ctx, is a Python object; the node of the function owns it.
#pragma once
#include "python/bindings/tensor_object.h"

namespace argand::py {

// Calls visit on the contexts of the custom functions in x's history, as far as x alone holds it.
int visit_custom_functions(TensorImpl* x, visitproc visit, void* arg);
// The context of a node made by a Python function, borrowed; null for other nodes.
PyObject* context_of(const Node* n);

}  // namespace argand::py
