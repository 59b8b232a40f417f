// What a reduction is on the CPU: loops of one compute type over contiguous elements, and the engine's entry.
//
// States are arrays of words, one array per number of the state, `stride` words apart. A word is a float64 (complex128
// for complex numbers) or an int64, whatever the compute type.
#pragma once
#include "argand/core/dtype.h"
#include "argand/dispatch/op.h"

namespace argand {
namespace cpu {

constexpr int kLanes = 16;  // states a contiguous stretch is spread over
constexpr int kMaxState = 3;
constexpr int64_t kWord = 16;  // bytes reserved for one word
constexpr int64_t kMaxColumns = 512;

struct ReductionLoops {
  // Fills `count` states with the start.
  void (*start)(const void* attrs, char* words, int64_t stride, int64_t count) = nullptr;
  // `lanes` states (at most kLanes, kLanes apart) take n contiguous elements; `index` is that of the first. `fresh`:
  // the states need no start. Fewer lanes than kLanes hold all of n <= lanes elements, a power of two.
  void (*rows)(const void* attrs, const char* x, int64_t n, int64_t index, char* words, int lanes, bool fresh);
  // The states of `lanes` lanes become the first.
  void (*fold)(const void* attrs, char* words, int lanes);
  // State c takes x[r * row_stride + c] for r in [0, rows); row_stride in bytes, cols <= kMaxColumns.
  void (*columns)(const void* attrs, const char* x, int64_t row_stride, int64_t rows, int64_t index, int64_t cols,
                  char* words, int64_t stride);
  // into[i] takes from[i], which comes after it.
  void (*combine)(const void* attrs, char* into, const char* from, int64_t stride, int64_t count);
  // Results as words, one array per output.
  void (*finish)(const void* attrs, const char* words, int64_t stride, int64_t count, double n, char* const* outs);
  // 1 to most_few contiguous elements at once, as rows, fold and finish would; most_few is 0 where there is no such
  // loop.
  void (*few)(const void* attrs, const char* x, int64_t n, char* const* outs);
  int most_few;
};

struct ReductionKernel {
  ReductionLoops loops[6];  // float32, float64, int32, int64, complex64, complex128
  uint8_t state, outputs;
  bool indexed;  // elements have to be met in row-major order
};

// Call::attrs is the reduction, Call::compute the accumulation's type: any of the six. The outputs have the input's
// dimensions with the reduced ones of size 1. How the work is cut depends on shapes and strides alone, and partial
// results are joined in a fixed tree: the bits are the same at any number of threads.
void run_reduction(const Call& call);

}  // namespace cpu

void register_reductions_cpu();

}  // namespace argand
