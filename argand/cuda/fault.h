// Mistakes that only a kernel can see: an index outside its dimension. The kernel leaves the element alone and writes
// what it saw, once; the host throws when it next waits for the device.
#pragma once
#include "argand/core/error.h"
#include "argand/core/macros.h"

namespace argand::cuda {

struct Fault {
  uint32_t claimed, complete;
  int64_t index, dim, size;
  const char* op;  // the host's
};

AG_HD inline void report(Fault* f, const char* op, int64_t index, int64_t dim, int64_t size) {
#if defined(__CUDA_ARCH__)
  if (atomicCAS(&f->claimed, 0u, 1u) != 0) return;
#else
  if (f->claimed) return;
  f->claimed = 1;
#endif
  f->op = op, f->index = index, f->dim = dim, f->size = size;
#if defined(__CUDA_ARCH__)
  __threadfence_system();
#endif
  *const_cast<volatile uint32_t*>(&f->complete) = 1;
}

// On the host: throws IndexError for a fault that was reported, and forgets it.
inline void raise(Fault* f) {
  if (!*const_cast<volatile uint32_t*>(&f->complete)) return;
  const Fault seen = *f;
  f->claimed = f->complete = 0;
  fail<IndexError>(seen.op, ": index ", seen.index, " is out of range for dimension ", seen.dim, " of size ", seen.size,
                   "; expected ", -seen.size, " to ", seen.size - 1);
}

}  // namespace argand::cuda
