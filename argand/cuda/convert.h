// Numbers changing type, the same on both sides: as cpu/casts.h says it. Floating numbers become integers by truncation
// (small integer types through int32), what does not fit and NaN the least of that type; complex ones lose their
// imaginary part; anything but 0 is true.
#pragma once
#include <limits>
#include <type_traits>

#include "argand/core/dtype.h"

namespace argand::cuda {

AG_HD inline float widen(Half h) {
#if defined(__CUDA_ARCH__)
  float x;
  asm("cvt.f32.f16 %0, %1;" : "=f"(x) : "h"(h.bits));
  return x;
#else
  return static_cast<float>(h);
#endif
}
AG_HD inline float widen(BFloat16 h) { return __builtin_bit_cast(float, static_cast<uint32_t>(h.bits) << 16); }

template <class To>
AG_HD inline To narrow(float x) {
  To h;
  if constexpr (std::is_same_v<To, Half>) {
#if defined(__CUDA_ARCH__)
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(h.bits) : "f"(x));
#else
    h = Half(x);
#endif
  } else {
    const uint32_t u = __builtin_bit_cast(uint32_t, x);
    h.bits = static_cast<uint16_t>(x != x ? 0x7fc0 : (u + 0x7fff + ((u >> 16) & 1)) >> 16);
  }
  return h;
}

template <class T>
inline constexpr bool kIsHalf = std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>;
template <class T>
inline constexpr bool kIsComplex = false;
template <class T>
inline constexpr bool kIsComplex<Complex<T>> = true;

// What numbers of type T are computed in.
template <class T>
using ComputeOf = std::conditional_t<kIsHalf<T>, float, T>;
// What sums of such numbers are kept in where they are long.
template <class T>
using SumOf = std::conditional_t<std::is_integral_v<T>, int64_t, std::conditional_t<kIsHalf<T>, float, T>>;

template <class To, class From>
AG_HD inline To truncate(From x) {
  using Wide = std::conditional_t<(sizeof(To) < 4), int32_t, To>;
  // The least number is a power of two: exact in every floating type.
  constexpr From kLeast = static_cast<From>(std::numeric_limits<Wide>::min());
  return static_cast<To>(x >= kLeast && x < -kLeast ? static_cast<Wide>(x) : std::numeric_limits<Wide>::min());
}

template <class To, class From>
AG_HD inline To convert(From x) {
  if constexpr (std::is_same_v<To, From>) {
    return x;
  } else if constexpr (kIsHalf<From>) {
    return convert<To>(widen(x));
  } else if constexpr (std::is_same_v<To, bool>) {
    if constexpr (kIsComplex<From>)
      return x.re != 0 || x.im != 0;
    else
      return x != 0;
  } else if constexpr (kIsComplex<From> && kIsComplex<To>) {
    return To(static_cast<typename To::value_type>(x.re), static_cast<typename To::value_type>(x.im));
  } else if constexpr (kIsComplex<From>) {
    return convert<To>(x.re);
  } else if constexpr (kIsComplex<To>) {
    return To(static_cast<typename To::value_type>(x), 0);
  } else if constexpr (kIsHalf<To>) {
    return narrow<To>(static_cast<float>(x));
  } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    return truncate<To>(x);
  } else {
    return static_cast<To>(x);
  }
}

// What is only stored: the 8-bit floating types convert as float32 does, wide unsigned integers through the next signed
// type, but that uint64 takes numbers beyond int64.
template <class T, class C>
AG_HD inline T to_stored(C x) {
  if constexpr (std::is_class_v<T>) {
    return T(convert<float>(x));
  } else if constexpr (sizeof(T) == 8 && !std::is_integral_v<C>) {
    const double real = convert<double>(x);
    return real >= 0x1p63 && real < 0x1p64 ? static_cast<T>(real) : static_cast<T>(convert<int64_t>(real));
  } else {
    return static_cast<T>(convert<std::conditional_t<sizeof(T) == 2, int32_t, int64_t>>(x));
  }
}
template <class C>
AG_HD inline C load_stored(const char* p, DType type) {
  switch (type) {
#define AG_CASE(name, T) \
  case DType::name:      \
    return convert<C>(static_cast<std::conditional_t<std::is_class_v<T>, float, T>>(*reinterpret_cast<const T*>(p)));
    AG_FOR_EACH_STORED_DTYPE(AG_CASE)
#undef AG_CASE
    default:
      return C{};
  }
}
template <class C>
AG_HD inline void store_stored(char* p, DType type, C x) {
  switch (type) {
#define AG_CASE(name, T)                        \
  case DType::name:                             \
    *reinterpret_cast<T*>(p) = to_stored<T>(x); \
    break;
    AG_FOR_EACH_STORED_DTYPE(AG_CASE)
#undef AG_CASE
    default:
      break;
  }
}

// The number at p, whose type is known at run time only; not inlined: callers are kernels, of which there are many.
template <class C>
AG_NOINLINE AG_HD C load_number(const char* p, DType type) {
  switch (type) {
#define AG_CASE(name, T) \
  case DType::name:      \
    return convert<C>(*reinterpret_cast<const T*>(p));
    AG_FOR_EACH_DTYPE(AG_CASE)
#undef AG_CASE
    default:
      return load_stored<C>(p, type);
  }
}
template <class C>
AG_NOINLINE AG_HD void store_number(char* p, DType type, C x) {
  switch (type) {
#define AG_CASE(name, T)                      \
  case DType::name:                           \
    *reinterpret_cast<T*>(p) = convert<T>(x); \
    break;
    AG_FOR_EACH_DTYPE(AG_CASE)
#undef AG_CASE
    default:
      return store_stored(p, type, x);
  }
}

}  // namespace argand::cuda
