#include "argand/core/dtype.h"

#include <algorithm>

#include "argand/core/error.h"

namespace argand {

namespace {

DType promote_integers(DType a, DType b) {
  AG_CHECK(!is_wide_unsigned(a) && !is_wide_unsigned(b), "promote_types: ", a, " and ", b,
           " have no common type; convert one of them with .to()");
  if (a == DType::Bool) return b;
  if (b == DType::Bool) return a;
  // No signed type of 8 bits holds every uint8.
  if (std::min(a, b) == DType::UInt8 && std::max(a, b) == DType::Int8) return DType::Int16;
  return std::max(a, b);
}

DType promote_reals(DType a, DType b) {
  const bool float_a = is_floating_point(a), float_b = is_floating_point(b);
  if (!float_a && !float_b) return promote_integers(a, b);
  if (!float_a) return b;
  if (!float_b) return a;
  // float16 has the precision, bfloat16 the range: only float32 has both.
  if (a != b && std::max(a, b) == DType::BFloat16) return DType::Float32;
  return std::max(a, b);
}

}  // namespace

DType promote_types(DType a, DType b) {
  if (a == b) return a;
  AG_CHECK(!is_float8(a) && !is_float8(b), "promote_types: the 8-bit floating types promote with no other, got ", a,
           " and ", b, "; convert one of them with .to()");
  AG_CHECK(!(is_wide_unsigned(a) && is_complex(b)) && !(is_wide_unsigned(b) && is_complex(a)), "promote_types: ", a,
           " and ", b, " have no common type; convert one of them with .to()");
  const DType real = promote_reals(real_dtype(a), real_dtype(b));
  return is_complex(a) || is_complex(b) ? complex_dtype(real) : real;
}

const char* dtype_name(DType d) {
  constexpr const char* names[kNumDTypes] = {
      "bool",     "uint8",   "int8",          "int16",       "int32",           "int64",           "uint16",
      "uint32",   "uint64",  "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float16",
      "bfloat16", "float32", "float64",       "complex64",   "complex128"};
  return names[static_cast<int>(d)];
}

const char* toString(DType d) {
  constexpr const char* names[kNumDTypes] = {"Bool",
                                             "Byte",
                                             "Char",
                                             "Short",
                                             "Int",
                                             "Long",
                                             "UInt16",
                                             "UInt32",
                                             "UInt64",
                                             "Float8_e4m3fn",
                                             "Float8_e5m2",
                                             "Float8_e4m3fnuz",
                                             "Float8_e5m2fnuz",
                                             "Half",
                                             "BFloat16",
                                             "Float",
                                             "Double",
                                             "ComplexFloat",
                                             "ComplexDouble"};
  return names[static_cast<int>(d)];
}

namespace detail {
void fail_no_kernel(DType d) {
  fail<NotImplementedError>("this operation does not compute in ", d,
                            "; convert its inputs first, for example with .to(", is_float8(d) ? "kFloat)" : "kLong)");
}
}  // namespace detail

}  // namespace argand
