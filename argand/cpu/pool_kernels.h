// The inner loops of pooling, one table per instruction set and element type.
#pragma once
#include <cstdint>

namespace argand {

// Windows of one dimension. Those of outputs [even_from, even_to) have equally many pixels and begin `stride` apart.
struct PoolAxis {
  int64_t count;
  const int64_t *start, *end;  // [count], within the image; empty windows have start >= end
  int64_t step;                // between pixels of a window
  int64_t even_from, even_to, stride;
};

// Output rows [first, last) of one plane (contiguous) or of `channels` channels side by side.
template <class T>
struct PoolRows {
  const PoolAxis &h, &w;
  int64_t width;  // of the image
  int64_t first, last;
  int64_t channels;              // 0: one plane
  int64_t from_row, from_pixel;  // strides of the image; a pixel's is 1 in a plane
  int64_t to_row, to_pixel;      // of the results and indices
};

template <class T>
struct PoolKernels {
  // indices: of bits index_bits, or null.
  void (*max)(const PoolRows<T>& rows, const T* from, T* to, void* indices, int index_bits);
  // to += the results whose index is theirs. Channels side by side only.
  void (*max_backward)(const PoolRows<T>& rows, T* to, const T* from, const void* indices, int index_bits);
  // divisor[i * w.count + j]: what the sum of window (i, j) is divided by.
  void (*average)(const PoolRows<T>& rows, const T* from, T* to, const T* divisor);
  void (*average_backward)(const PoolRows<T>& rows, T* to, const T* from, const T* divisor);
};

#define AG_DECLARE_POOL(isa)                            \
  namespace isa {                                       \
  extern const PoolKernels<float> pool_kernels_float;   \
  extern const PoolKernels<double> pool_kernels_double; \
  }
AG_DECLARE_POOL(sse4)
AG_DECLARE_POOL(avx2)
AG_DECLARE_POOL(avx512)
#undef AG_DECLARE_POOL

}  // namespace argand
