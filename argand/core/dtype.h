// Element types: their sizes, kinds, names and PyTorch's promotion rules, and the C++ types that hold one element.
#pragma once
#include <cstdint>
#include <type_traits>

#include "argand/core/float8.h"
#include "argand/core/macros.h"

namespace argand {

// The short names (Float, Long, ...) are libtorch's spellings of the same types.
enum class DType : uint8_t {
  Bool,
  UInt8,
  Int8,
  Int16,
  Int32,
  Int64,
  UInt16,
  UInt32,
  UInt64,
  Float8_e4m3fn,
  Float8_e5m2,
  Float8_e4m3fnuz,
  Float8_e5m2fnuz,
  Float16,
  BFloat16,
  Float32,
  Float64,
  Complex64,
  Complex128,
  Byte = UInt8,
  Char = Int8,
  Short = Int16,
  Int = Int32,
  Long = Int64,
  Half = Float16,
  Float = Float32,
  Double = Float64,
  ComplexFloat = Complex64,
  ComplexDouble = Complex128,
};
constexpr int kNumDTypes = 19;
using ScalarType = DType;
using Dtype = DType;

inline constexpr DType kBool = DType::Bool, kUInt8 = DType::UInt8, kByte = DType::UInt8, kInt8 = DType::Int8,
                       kChar = DType::Int8, kI8 = DType::Int8, kU8 = DType::UInt8, kInt16 = DType::Int16,
                       kShort = DType::Int16, kI16 = DType::Int16, kInt32 = DType::Int32, kInt = DType::Int32,
                       kI32 = DType::Int32, kInt64 = DType::Int64, kLong = DType::Int64, kI64 = DType::Int64,
                       kUInt16 = DType::UInt16, kUInt32 = DType::UInt32, kUInt64 = DType::UInt64,
                       kFloat8_e4m3fn = DType::Float8_e4m3fn, kFloat8_e5m2 = DType::Float8_e5m2,
                       kFloat8_e4m3fnuz = DType::Float8_e4m3fnuz, kFloat8_e5m2fnuz = DType::Float8_e5m2fnuz,
                       kFloat16 = DType::Float16, kHalf = DType::Float16, kF16 = DType::Float16,
                       kBFloat16 = DType::BFloat16, kFloat32 = DType::Float32, kFloat = DType::Float32,
                       kF32 = DType::Float32, kFloat64 = DType::Float64, kDouble = DType::Float64,
                       kF64 = DType::Float64, kComplex64 = DType::Complex64, kComplexFloat = DType::Complex64,
                       kComplex128 = DType::Complex128, kComplexDouble = DType::Complex128;

namespace detail {
#if defined(__clang__) && __clang_major__ < 15
using Binary16 = __fp16;  // older Clang has no _Float16 on x86
#else
using Binary16 = _Float16;
#endif
}  // namespace detail

// IEEE binary16 and bfloat16 as storage; arithmetic is done in float.
struct Half {
  uint16_t bits = 0;
  Half() = default;
  AG_INLINE Half(float x) : bits(__builtin_bit_cast(uint16_t, static_cast<detail::Binary16>(x))) {}
  AG_INLINE operator float() const { return static_cast<float>(__builtin_bit_cast(detail::Binary16, bits)); }
};
struct BFloat16 {
  uint16_t bits = 0;
  BFloat16() = default;
  AG_INLINE BFloat16(float x) {  // round to nearest even; every NaN becomes the quiet one
    uint32_t u = __builtin_bit_cast(uint32_t, x);
    bits = static_cast<uint16_t>(x != x ? 0x7fc0 : (u + 0x7fff + ((u >> 16) & 1)) >> 16);
  }
  AG_INLINE operator float() const { return __builtin_bit_cast(float, static_cast<uint32_t>(bits) << 16); }
};

// A complex number without <complex>, whose header costs every includer a fifth of a second.
template <class T>
struct Complex {
  T re{}, im{};
  using value_type = T;
  constexpr Complex() = default;
  constexpr Complex(T real, T imag = 0) : re(real), im(imag) {}
  template <class U>
  explicit constexpr Complex(Complex<U> z) : re(static_cast<T>(z.re)), im(static_cast<T>(z.im)) {}
  constexpr T real() const { return re; }
  constexpr T imag() const { return im; }
  friend constexpr Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
  friend constexpr Complex operator-(Complex a, Complex b) { return {a.re - b.re, a.im - b.im}; }
  friend constexpr Complex operator*(Complex a, Complex b) {
    return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
  }
  friend constexpr bool operator==(Complex a, Complex b) { return a.re == b.re && a.im == b.im; }
};

namespace detail {
template <DType d>
struct TypeOf;
// The types kernels are compiled for.
#define AG_FOR_EACH_DTYPE(X) \
  X(Bool, bool)              \
  X(UInt8, uint8_t)          \
  X(Int8, int8_t)            \
  X(Int16, int16_t)          \
  X(Int32, int32_t)          \
  X(Int64, int64_t)          \
  X(Float16, Half)           \
  X(BFloat16, BFloat16)      \
  X(Float32, float)          \
  X(Float64, double)         \
  X(Complex64, Complex<float>) X(Complex128, Complex<double>)
// The types that are stored and converted; what computes with them does so in a wider one.
#define AG_FOR_EACH_STORED_DTYPE(X)   \
  X(UInt16, uint16_t)                 \
  X(UInt32, uint32_t)                 \
  X(UInt64, uint64_t)                 \
  X(Float8_e4m3fn, Float8_e4m3fn)     \
  X(Float8_e5m2, Float8_e5m2)         \
  X(Float8_e4m3fnuz, Float8_e4m3fnuz) \
  X(Float8_e5m2fnuz, Float8_e5m2fnuz)
#define AG_CASE(name, type)    \
  template <>                  \
  struct TypeOf<DType::name> { \
    using type_ = type;        \
  };
AG_FOR_EACH_DTYPE(AG_CASE)
AG_FOR_EACH_STORED_DTYPE(AG_CASE)
#undef AG_CASE
template <class T>
struct DTypeOf;
#define AG_CASE(name, type)                     \
  template <>                                   \
  struct DTypeOf<type> {                        \
    static constexpr DType value = DType::name; \
  };
AG_FOR_EACH_DTYPE(AG_CASE)
AG_FOR_EACH_STORED_DTYPE(AG_CASE)
#undef AG_CASE
// long long and long are both 64 bits here; one of them is int64_t, the other must mean the same.
template <class T>
constexpr DType dtype_of_impl() {
  if constexpr (std::is_same_v<T, long long> || std::is_same_v<T, long>)
    return DType::Int64;
  else if constexpr (std::is_same_v<T, unsigned long long>)
    return DType::UInt64;
  else
    return DTypeOf<T>::value;
}
}  // namespace detail

template <DType d>
using type_of = typename detail::TypeOf<d>::type_;
template <class T>
inline constexpr DType dtype_of = detail::dtype_of_impl<std::remove_cv_t<T>>();

constexpr int64_t item_size(DType d) {
  // Its logarithm, three bits a type, the first type lowest: a table would be built anew by every caller.
  return int64_t{1} << (0433'2110'0003'2132'1000 >> 3 * static_cast<int>(d) & 7);
}
constexpr bool is_complex(DType d) { return d >= DType::Complex64; }
constexpr bool is_floating_point(DType d) { return d >= DType::Float8_e4m3fn && d <= DType::Float64; }
constexpr bool is_integral(DType d, bool include_bool) {
  return d <= DType::UInt64 && (include_bool || d != DType::Bool);
}
constexpr bool is_differentiable(DType d) { return d >= DType::Float8_e4m3fn; }
constexpr bool is_float8(DType d) { return d >= DType::Float8_e4m3fn && d <= DType::Float8_e5m2fnuz; }
// uint16, uint32 and uint64, of which PyTorch has storage and little arithmetic.
constexpr bool is_wide_unsigned(DType d) { return d >= DType::UInt16 && d <= DType::UInt64; }
constexpr bool is_unsigned(DType d) { return d <= DType::UInt8 || is_wide_unsigned(d); }
// complex64 -> float32, complex128 -> float64, anything else unchanged.
constexpr DType real_dtype(DType d) {
  return d == DType::Complex64 ? DType::Float32 : d == DType::Complex128 ? DType::Float64 : d;
}
constexpr DType complex_dtype(DType d) {
  return d == DType::Float64 || d == DType::Complex128 ? DType::Complex128 : DType::Complex64;
}

// PyTorch's promotion of two types of the same category rank. Throws Error for a wide unsigned type with another
// integer or complex type, and for an 8-bit floating type with any other.
AG_API DType promote_types(DType a, DType b);
// PyTorch's names: "float32", "int64", ...
AG_API const char* dtype_name(DType d);
// "Float", "Long", ...: what libtorch's toString prints and error messages of ported programs expect.
AG_API const char* toString(DType d);

namespace detail {
[[noreturn]] AG_API void fail_no_kernel(DType d);
}

// Calls f with a value of the C++ type of d. Throws NotImplementedError for types that are only stored.
template <class F>
decltype(auto) visit_dtype(DType d, F&& f) {
  switch (d) {
#define AG_CASE(name, type) \
  case DType::name:         \
    return f(type{});
    AG_FOR_EACH_DTYPE(AG_CASE)
    default:
      detail::fail_no_kernel(d);
  }
}
// The same for every type, of what needs no arithmetic.
template <class F>
decltype(auto) visit_any_dtype(DType d, F&& f) {
  switch (d) {
    AG_FOR_EACH_DTYPE(AG_CASE)
    AG_FOR_EACH_STORED_DTYPE(AG_CASE)
#undef AG_CASE
  }
  __builtin_unreachable();
}

}  // namespace argand
