// One loop for several element types, chosen at run time.
#pragma once
#include <utility>

#include "argand/core/dtype.h"

namespace argand {

struct Bytes16 {
  uint64_t low, high;
};

// Calls f with a value of an unsigned type, or of Widest for 16 bytes, that is `bytes` wide: for moving elements.
template <class Widest = Bytes16, class F>
decltype(auto) visit_width(int64_t bytes, F&& f) {
  switch (bytes) {
    case 1:
      return f(uint8_t{});
    case 2:
      return f(uint16_t{});
    case 4:
      return f(uint32_t{});
    case 8:
      return f(uint64_t{});
    default:
      return f(Widest{});
  }
}

// The signed type of the same width for the wide unsigned types, others as they are: for what moves, adds or multiplies
// integers, where the bits are the same.
constexpr DType same_bits(DType d) {
  return is_wide_unsigned(d) ? static_cast<DType>(static_cast<int>(d) - static_cast<int>(DType::UInt16) +
                                                  static_cast<int>(DType::Int16))
                             : d;
}

// Calls f with a value of the real floating-point type d. Throws NotImplementedError for any other.
template <class F>
void visit_floating(DType d, F&& f) {
  switch (d) {
    case DType::Float16:
      return f(Half{});
    case DType::BFloat16:
      return f(BFloat16{});
    case DType::Float32:
      return f(float{});
    case DType::Float64:
      return f(double{});
    default:
      detail::fail_no_kernel(d);
  }
}

}  // namespace argand
