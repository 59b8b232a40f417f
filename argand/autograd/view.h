// What an in-place write does to the graph where views are concerned.
#pragma once
#include "argand/autograd/node.h"

namespace argand {

namespace detail {
// Gives a stale view a grad_fn that looks into the base's present history.
AG_API void refresh_view(TensorImpl* t);
// y, a view, was written to by n, which it takes over: makes the write part of the base's history. The view's own
// grad_fn is made anew when next read.
void rebase_history(const Tensor& y, Node* n);
}  // namespace detail

}  // namespace argand
