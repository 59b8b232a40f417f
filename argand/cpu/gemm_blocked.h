// The blocked product: how it is cut for caches and threads.
#pragma once
#include "argand/cpu/gemm_kernels.h"

namespace argand {

// c [m, n], rows ldc apart and each contiguous, from a [m, k] and b [k, n].
template <class T>
struct Product {
  int64_t m, n, k;
  Matrix a, b;
  T* c;
  int64_t ldc;
  GemmTail<T> tail;
};

template <class T>
const GemmKernels<T>& gemm_kernels();

// Panels of the operands are packed, or read where they lie if that is as good; on several threads from kSerialWork on.
template <class T>
void multiply_blocked(const Product<T>& x);

}  // namespace argand
