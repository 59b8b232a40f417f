// Python callables as hooks of tensors and nodes.
#pragma once
#include <memory>

#include "python/bindings/tensor_object.h"

namespace argand::py {

// What the hook lists of autograd hold for a Python hook; the cycle collector finds the callable through
// std::function::target.
struct TensorHookCall {
  std::shared_ptr<Held> callable;
  Tensor operator()(const Tensor& g) const;
};

// Calls visit on every Python object that x's hooks hold, as far as x alone holds them; stops at the first result that
// is not zero, and returns it.
int visit_hooks(TensorImpl* x, visitproc visit, void* arg);

}  // namespace argand::py
