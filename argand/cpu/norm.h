// What the normalisations share on the CPU.
#pragma once
#include <algorithm>
#include <type_traits>

#include "argand/cpu/isa.h"
#include "argand/cpu/norm_kernels.h"
#include "argand/dispatch/op.h"

namespace argand {

constexpr int64_t kNormGrain = 16384;  // elements a thread should have at least

// The loops of the instruction set in use.
template <class T>
const NormKernels<T>& norm_kernels() {
  static const NormKernels<T>& chosen = []() -> const NormKernels<T>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<T, float>) {
      const NormKernels<T>* const tables[] = {&sse4::norm_kernels_float, &avx2::norm_kernels_float,
                                              &avx512::norm_kernels_float};
      return *tables[isa];
    } else {
      const NormKernels<T>* const tables[] = {&sse4::norm_kernels_double, &avx2::norm_kernels_double,
                                              &avx512::norm_kernels_double};
      return *tables[isa];
    }
  }();
  return chosen;
}

// The data of operand i, null where there is none.
template <class T>
T* norm_operand(const Call& call, int i) {
  const View* const v = call.views[i];
  return v ? v->as<T>() : nullptr;
}

// Rows in equal chunks whose number depends on the shape alone: sums over all rows are made per chunk and then joined
// in order.
struct RowChunks {
  int64_t rows, per_chunk, count;
  RowChunks(int64_t rows, int64_t columns) : rows(rows) {
    constexpr int64_t kChunkElements = 32768, kMostChunks = 32, kStep = 64;
    const int64_t wanted = std::clamp<int64_t>(rows * columns / kChunkElements, 1, kMostChunks);
    per_chunk = std::max(kStep, ((rows + wanted - 1) / wanted + kStep - 1) / kStep * kStep);
    count = std::max<int64_t>(1, (rows + per_chunk - 1) / per_chunk);
  }
  int64_t begin(int64_t chunk) const { return chunk * per_chunk; }
  int64_t size(int64_t chunk) const { return std::min(per_chunk, rows - begin(chunk)); }
};

}  // namespace argand
