// Tensors over memory that belongs to the caller.
#pragma once
#include <functional>

#include "argand/core/tensor.h"

namespace argand {

// Nothing is copied: the memory must live as long as any tensor that sees it; then `deleter`, if given, is called with
// `data`, once. strides are in elements and default to row-major. options: dtype, device (where data lies),
// requires_grad. Throws Error on sizes and strides that make no sense.
AG_API Tensor from_blob(void* data, IntArrayRef sizes, const TensorOptions& options = {});
AG_API Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, const TensorOptions& options = {});
AG_API Tensor from_blob(void* data, IntArrayRef sizes, const std::function<void(void*)>& deleter,
                        const TensorOptions& options = {});
AG_API Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, const std::function<void(void*)>& deleter,
                        const TensorOptions& options = {});

}  // namespace argand
