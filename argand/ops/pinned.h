// Tensors in page-locked memory of the host, from and to which copies of CUDA devices need not wait (non_blocking).
#pragma once
#include "argand/core/cuda_stream.h"
#include "argand/core/tensor.h"

namespace argand::cuda {

AG_API bool is_pinned(const Tensor& self);
// A copy in page-locked memory, or self where it lies there. self: on the CPU. Throws Error where there is no CUDA
// device.
AG_API Tensor pin_memory(const Tensor& self);
// self, on a CUDA device, is used on `stream` as well as on the one it was made on: freed, its memory is given out
// again only after what that stream holds then.
AG_API void record_stream(const Tensor& self, const CUDAStream& stream);

}  // namespace argand::cuda
