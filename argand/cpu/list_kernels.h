// The inner loops of operations over lists of tensors, one table per instruction set.
#pragma once
#include <cstdint>

namespace argand {

// [0] float, [1] double.
struct ListKernels {
  double (*sum_squares[2])(const void* x, int64_t n);
  double (*sum_absolute[2])(const void* x, int64_t n);
  double (*greatest_absolute[2])(const void* x, int64_t n);  // NaN if there is one
  void (*scale[2])(void* x, int64_t n, double factor);
};

namespace sse4 {
extern const ListKernels list_kernels;
}
namespace avx2 {
extern const ListKernels list_kernels;
}
namespace avx512 {
extern const ListKernels list_kernels;
}

}  // namespace argand
