// The hot random loops, one table per instruction set.
#pragma once
#include "argand/dispatch/random_ops.h"

namespace argand {

// Each writes elements [first, first + n) of a call; `first` is a multiple of kRandomGrain.
struct RandomKernels {
  void (*uniform_float)(float* out, int64_t first, int64_t n, RandomSlot slot, float from, float to);
  void (*uniform_double)(double* out, int64_t first, int64_t n, RandomSlot slot, double from, double to);
  void (*normal_float)(float* out, int64_t first, int64_t n, RandomSlot slot, float mean, float std);
  void (*normal_double)(double* out, int64_t first, int64_t n, RandomSlot slot, double mean, double std);
  void (*exponential)(double* out, int64_t first, int64_t n, RandomSlot slot, double lambda);
  // mask[i] = word < limit; limit up to 2^32.
  void (*bernoulli)(uint8_t* mask, int64_t first, int64_t n, RandomSlot slot, uint64_t limit);
  void (*dropout_float)(float* out, uint8_t* mask, const float* x, int64_t first, int64_t n, RandomSlot slot,
                        uint64_t limit, float scale);
};

constexpr int64_t kRandomGrain = 16384;  // elements

namespace sse4 {
extern const RandomKernels random_kernels;
}
namespace avx2 {
extern const RandomKernels random_kernels;
}
namespace avx512 {
extern const RandomKernels random_kernels;
}

}  // namespace argand
