// Conversion between element types, one table per instruction set.
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"

namespace argand::cpu {

// Contiguous on both sides, which may not overlap. Floating numbers become integers by truncation (small integer types
// through int32), what does not fit and NaN the minimum of that type; complex ones lose their imaginary part, anything
// but 0 is true. The 8-bit floating types convert as float32 does, wide unsigned integers through a wider signed type.
using ConvertFn = void (*)(void* to, const void* from, int64_t n);
struct Casts {
  ConvertFn convert[kNumDTypes][kNumDTypes];  // [to][from]; null: through other types
  void operator()(DType to, void* dst, DType from, const void* src, int64_t n) const {
    const ConvertFn direct = convert[static_cast<int>(to)][static_cast<int>(from)];
    direct ? direct(dst, src, n) : in_stages(to, dst, from, src, n);
  }

 private:
  void in_stages(DType to, void* dst, DType from, const void* src, int64_t n) const;
};

}  // namespace argand::cpu
