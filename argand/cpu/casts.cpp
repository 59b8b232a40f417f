// Conversions that the table has no loop for, through one or two types between.
#include "argand/cpu/casts.h"

#include <algorithm>

namespace argand::cpu {
namespace {

constexpr int64_t kStaged = 256;  // numbers at a time

// The type that a stored type is converted through on its way to or from `other`.
DType between(DType stored, DType other) {
  switch (stored) {
    case DType::UInt16:
      return DType::Int32;
    case DType::UInt32:
      return DType::Int64;
    case DType::UInt64:
      if (is_integral(other, true)) return DType::Int64;
      return real_dtype(other) == DType::Float64 ? DType::Float64 : DType::Float32;
    default:
      return is_float8(stored) ? DType::Float32 : stored;
  }
}

}  // namespace

void Casts::in_stages(DType to, void* dst, DType from, const void* src, int64_t n) const {
  const DType first = between(from, to), last = between(to, from);
  alignas(64) char a[kStaged * 16], b[kStaged * 16];
  const auto step = [this](DType t, void* y, DType f, const void* x, int64_t count) {
    convert[static_cast<int>(t)][static_cast<int>(f)](y, x, count);
  };
  for (int64_t i = 0; i < n; i += kStaged) {
    const int64_t count = std::min(kStaged, n - i);
    const void* x = static_cast<const char*>(src) + i * item_size(from);
    void* const y = static_cast<char*>(dst) + i * item_size(to);
    if (first != from) step(first, a, from, x, count), x = a;
    if (first != last) step(last, last == to ? y : b, first, x, count), x = b;
    if (last != to) step(to, y, last, x, count);
  }
}

}  // namespace argand::cpu
