// Vec<T>: a register of numbers with operators, on the compilers' vector extensions. The object's -march decides the
// width. Everything is in a namespace of the instruction set, so objects compiled for different ones share no function.
#pragma once
// GCC 12 warns of the registers its own header leaves undefined on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <immintrin.h>
#pragma GCC diagnostic pop

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

#include "argand/core/macros.h"
#include "argand/core/scalar.h"
#if defined(__AVX512F__)
#define AG_ISA avx512
#define AG_VEC_BYTES 64
#elif defined(__AVX2__)
#define AG_ISA avx2
#define AG_VEC_BYTES 32
#else
#define AG_ISA sse4
#define AG_VEC_BYTES 16
#endif

namespace argand::AG_ISA {

template <class T>
struct RawOf {
  typedef T type __attribute__((vector_size(AG_VEC_BYTES)));
};
template <class T>
using Raw = typename RawOf<T>::type;
template <int kBytes>
struct SizedInt;
template <>
struct SizedInt<1> {
  using type = int8_t;
};
template <>
struct SizedInt<2> {
  using type = int16_t;
};
template <>
struct SizedInt<4> {
  using type = int32_t;
};
template <>
struct SizedInt<8> {
  using type = int64_t;
};
template <class T>
using IntOf = typename SizedInt<sizeof(T)>::type;
template <class T>
struct Vec;

// memcpy of fewer than AG_VEC_BYTES bytes, cheaper than the library's for counts unknown to the compiler.
AG_INLINE void copy_few(char* to, const char* from, int64_t bytes) {
#if AG_VEC_BYTES > 32
  if (bytes & 32) std::memcpy(to, from, 32), to += 32, from += 32;
#endif
#if AG_VEC_BYTES > 16
  if (bytes & 16) std::memcpy(to, from, 16), to += 16, from += 16;
#endif
  if (bytes & 8) std::memcpy(to, from, 8), to += 8, from += 8;
  if (bytes & 4) std::memcpy(to, from, 4), to += 4, from += 4;
  if (bytes & 2) std::memcpy(to, from, 2), to += 2, from += 2;
  if (bytes & 1) *to = *from;
}

// One truth value per lane of Vec<T>; in memory one byte each, 0 or 1.
template <class T>
struct Mask {
  using Element = bool;
  static constexpr int size = AG_VEC_BYTES / sizeof(T);
  typedef int8_t Bytes __attribute__((vector_size(size)));
  Raw<IntOf<T>> raw;

  static AG_INLINE Mask load(const void* p) {
    Bytes b;
    std::memcpy(&b, p, size);
    return {__builtin_convertvector(b, Raw<IntOf<T>>) != 0};
  }
  static AG_INLINE Mask load_part(const void* p, int64_t n) {
    char b[AG_VEC_BYTES] = {};
    copy_few(b, static_cast<const char*>(p), n);
    return load(b);
  }
  static AG_INLINE Mask repeat(const void* p) {
    return {Raw<IntOf<T>>{} + static_cast<IntOf<T>>(*static_cast<const char*>(p)) != 0};
  }
  AG_INLINE void store(void* p) const {
    Bytes b = __builtin_convertvector(raw, Bytes) & 1;
    std::memcpy(p, &b, size);
  }
  AG_INLINE void store_part(void* p, int64_t n) const {
    char b[AG_VEC_BYTES];
    store(b);
    copy_few(static_cast<char*>(p), b, n);
  }
  friend AG_INLINE Mask operator&(Mask a, Mask b) { return {a.raw & b.raw}; }
  friend AG_INLINE Mask operator|(Mask a, Mask b) { return {a.raw | b.raw}; }
  friend AG_INLINE Mask operator^(Mask a, Mask b) { return {a.raw ^ b.raw}; }
  friend AG_INLINE Mask operator!(Mask a) { return {~a.raw}; }
  friend AG_INLINE Vec<T> where(Mask m, Vec<T> a, Vec<T> b) { return Raw<T>(m.raw ? a.raw : b.raw); }
};

template <class T>
struct Vec {
  using Element = T;
  using Real = Vec;
  using MaskType = Mask<T>;
  static constexpr int size = AG_VEC_BYTES / sizeof(T);
  static constexpr bool kFloating = std::is_floating_point_v<T>;
  static constexpr T kGreatest = std::numeric_limits<T>::max();
  static constexpr T kHighest = kFloating ? std::numeric_limits<T>::infinity() : kGreatest;
  static constexpr T kLowest = kFloating ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::min();
  Raw<T> raw;

  Vec() = default;
  AG_INLINE Vec(Raw<T> r) : raw(r) {}
  template <class S>
  requires std::is_arithmetic_v<S> AG_INLINE Vec(S s) : raw(static_cast<T>(s) - Raw<T>{}) {}  // s - 0 keeps -0.0
  AG_INLINE Vec(const Scalar& s) : Vec(s.to<T>()) {}

  static AG_INLINE Vec load(const void* p) {
    Vec v;
    std::memcpy(&v.raw, p, AG_VEC_BYTES);
    return v;
  }
  static AG_INLINE Vec repeat(const void* p) {
    T x;
    std::memcpy(&x, p, sizeof x);
    return x;
  }
  // The first n lanes, 0 < n < size; the others are zero.
  static AG_INLINE Vec load_part(const void* p, int64_t n) {
#if AG_VEC_BYTES == 64
    const uint64_t lanes = ~0ull >> (64 - n);
    if constexpr (sizeof(T) == 4)
      return (Raw<T>)_mm512_maskz_loadu_epi32(static_cast<__mmask16>(lanes), p);
    else if constexpr (sizeof(T) == 8)
      return (Raw<T>)_mm512_maskz_loadu_epi64(static_cast<__mmask8>(lanes), p);
    else if constexpr (sizeof(T) == 2)
      return (Raw<T>)_mm512_maskz_loadu_epi16(static_cast<__mmask32>(lanes), p);
    else
      return (Raw<T>)_mm512_maskz_loadu_epi8(lanes, p);
#else
#if AG_VEC_BYTES == 32
    alignas(32) static constexpr int32_t kLanes[16] = {-1, -1, -1, -1, -1, -1, -1, -1};
    if constexpr (sizeof(T) >= 4) {
      __m256i lanes;
      std::memcpy(&lanes, kLanes + 8 - n * static_cast<int64_t>(sizeof(T) / 4), 32);
      return (Raw<T>)_mm256_maskload_epi32(static_cast<const int*>(p), lanes);
    }
#endif
    Vec v{Raw<T>{}};
    copy_few(reinterpret_cast<char*>(&v.raw), static_cast<const char*>(p), n * static_cast<int64_t>(sizeof(T)));
    return v;
#endif
  }
  AG_INLINE void store(void* p) const { std::memcpy(p, &raw, AG_VEC_BYTES); }
  AG_INLINE void store_part(void* p, int64_t n) const {
#if AG_VEC_BYTES == 64
    const uint64_t lanes = ~0ull >> (64 - n);
    if constexpr (sizeof(T) == 4)
      _mm512_mask_storeu_epi32(p, static_cast<__mmask16>(lanes), (__m512i)raw);
    else if constexpr (sizeof(T) == 8)
      _mm512_mask_storeu_epi64(p, static_cast<__mmask8>(lanes), (__m512i)raw);
    else if constexpr (sizeof(T) == 2)
      _mm512_mask_storeu_epi16(p, static_cast<__mmask32>(lanes), (__m512i)raw);
    else
      _mm512_mask_storeu_epi8(p, lanes, (__m512i)raw);
#else
    copy_few(static_cast<char*>(p), reinterpret_cast<const char*>(&raw), n * static_cast<int64_t>(sizeof(T)));
#endif
  }
  static AG_INLINE Vec iota() {
    Vec v;
    for (int i = 0; i < size; ++i) v.raw[i] = static_cast<T>(i);
    return v;
  }
  // For functions without a vector form.
  template <class F, class... V>
  static AG_INLINE Vec call(F f, V... x) {
    Vec v;
    for (int i = 0; i < size; ++i) v.raw[i] = f(x.raw[i]...);
    return v;
  }

  friend AG_INLINE Vec operator+(Vec a, Vec b) { return a.raw + b.raw; }
  friend AG_INLINE Vec operator-(Vec a, Vec b) { return a.raw - b.raw; }
  friend AG_INLINE Vec operator*(Vec a, Vec b) { return a.raw * b.raw; }
  friend AG_INLINE Vec operator/(Vec a, Vec b) {
    if constexpr (std::is_integral_v<T>)
      return quotient(a, b);
    else
      return a.raw / b.raw;
  }
  friend AG_INLINE Vec operator-(Vec a) { return -a.raw; }
  friend AG_INLINE Mask<T> operator==(Vec a, Vec b) { return {a.raw == b.raw}; }
  friend AG_INLINE Mask<T> operator!=(Vec a, Vec b) { return {a.raw != b.raw}; }
  friend AG_INLINE Mask<T> operator<(Vec a, Vec b) { return {a.raw < b.raw}; }
  friend AG_INLINE Mask<T> operator<=(Vec a, Vec b) { return {a.raw <= b.raw}; }
  friend AG_INLINE Mask<T> operator>(Vec a, Vec b) { return {a.raw > b.raw}; }
  friend AG_INLINE Mask<T> operator>=(Vec a, Vec b) { return {a.raw >= b.raw}; }
  // Integer lanes only.
  friend AG_INLINE Vec operator&(Vec a, Vec b) { return a.raw & b.raw; }
  friend AG_INLINE Vec operator|(Vec a, Vec b) { return a.raw | b.raw; }
  friend AG_INLINE Vec operator^(Vec a, Vec b) { return a.raw ^ b.raw; }
  friend AG_INLINE Vec operator~(Vec a) { return ~a.raw; }
  friend AG_INLINE Vec operator<<(Vec a, int n) { return a.raw << n; }
  friend AG_INLINE Vec operator>>(Vec a, int n) { return a.raw >> n; }
  // A NaN in either argument is the result.
  friend AG_INLINE Vec max(Vec a, Vec b) {
    if constexpr (std::is_integral_v<T>)
      return Raw<T>(a.raw > b.raw ? a.raw : b.raw);
    else
      return Raw<T>(((a.raw > b.raw) | (a.raw != a.raw)) ? a.raw : b.raw);
  }
  friend AG_INLINE Vec min(Vec a, Vec b) {
    if constexpr (std::is_integral_v<T>)
      return Raw<T>(a.raw < b.raw ? a.raw : b.raw);
    else
      return Raw<T>(((a.raw < b.raw) | (a.raw != a.raw)) ? a.raw : b.raw);
  }
};

// Integer division that never traps: x / 0 is 0, the most negative number / -1 wraps to itself.
template <class T>
AG_INLINE Vec<T> quotient(Vec<T> a, Vec<T> b) {
  Mask<T> zero = b == 0;
  if constexpr (std::is_unsigned_v<T>) return where(zero, Vec<T>(0), a.raw / where(zero, Vec<T>(1), b).raw);
  Mask<T> negate = b == -1;
  Vec<T> q = a.raw / where(zero | negate, Vec<T>(1), b).raw;
  return where(zero, Vec<T>(0), where(negate, -a, q));
}

template <class T>
AG_INLINE Raw<IntOf<T>> bits(Vec<T> x) {
  return (Raw<IntOf<T>>)x.raw;
}
template <class T>
AG_INLINE Vec<IntOf<T>> as_int(Vec<T> x) {
  return (Raw<IntOf<T>>)x.raw;
}
template <class T>
AG_INLINE Vec<T> as_float(Vec<IntOf<T>> x) {
  return (Raw<T>)x.raw;
}
template <class T>
AG_INLINE Vec<T> to_float(Vec<IntOf<T>> x) {
  return Raw<T>(__builtin_convertvector(x.raw, Raw<T>));
}
template <class T>
constexpr IntOf<T> kSignBit = std::numeric_limits<IntOf<T>>::min();
template <class T>
AG_INLINE Vec<T> abs(Vec<T> x) {
  if constexpr (std::is_unsigned_v<T>)
    return x;
  else if constexpr (std::is_integral_v<T>)
    return Raw<T>(x.raw < 0 ? -x.raw : x.raw);
  else
    return (Raw<T>)(bits(x) & ~kSignBit<T>);
}
template <class T>
AG_INLINE Vec<T> copysign(Vec<T> x, Vec<T> s) {
  return (Raw<T>)((bits(x) & ~kSignBit<T>) | (bits(s) & kSignBit<T>));
}
template <class T>
AG_INLINE Mask<T> sign_bit(Vec<T> x) {
  if constexpr (std::is_unsigned_v<T>)
    return x != x;
  else
    return {bits(x) < 0};
}
template <class T>
AG_INLINE Mask<T> is_inf(Vec<T> x) {
  if constexpr (std::is_integral_v<T>)
    return x != x;
  else
    return abs(x) == Vec<T>(std::numeric_limits<T>::infinity());
}
template <class T>
AG_INLINE Mask<T> is_nan(Vec<T> x) {
  return x != x;
}
template <class T>
AG_INLINE Vec<T> conj(Vec<T> x) {
  return x;
}
template <class T>
AG_INLINE Vec<T> real(Vec<T> x) {
  return x;
}
template <class T>
AG_INLINE Vec<T> angle(Vec<T> x) {
  return where(x < 0, Vec<T>(3.14159265358979323846), where(is_nan(x), x, Vec<T>(0)));
}

// What the language has no operator for.
#if AG_VEC_BYTES == 64
#define AG_X86(f, p) _mm512_##f##_##p
#define AG_ROUND(p, mode) _mm512_roundscale_##p(x.raw, mode)
#define AG_FMA(p) _mm512_fmadd_##p(a.raw, b.raw, c.raw)
#elif AG_VEC_BYTES == 32
#define AG_X86(f, p) _mm256_##f##_##p
#define AG_ROUND(p, mode) _mm256_round_##p(x.raw, mode)
#define AG_FMA(p) _mm256_fmadd_##p(a.raw, b.raw, c.raw)
#else
#define AG_X86(f, p) _mm_##f##_##p
#define AG_ROUND(p, mode) _mm_round_##p(x.raw, mode)
#define AG_FMA(p) a.raw* b.raw + c.raw
#endif
#define AG_BOTH(name, f32, f64)                                       \
  AG_INLINE Vec<float> name(Vec<float> x) { return Raw<float>(f32); } \
  AG_INLINE Vec<double> name(Vec<double> x) { return Raw<double>(f64); }
AG_BOTH(sqrt, AG_X86(sqrt, ps)(x.raw), AG_X86(sqrt, pd)(x.raw))
AG_BOTH(round, AG_ROUND(ps, 8), AG_ROUND(pd, 8))  // to nearest even
AG_BOTH(floor, AG_ROUND(ps, 9), AG_ROUND(pd, 9))
AG_BOTH(ceil, AG_ROUND(ps, 10), AG_ROUND(pd, 10))
AG_BOTH(trunc, AG_ROUND(ps, 11), AG_ROUND(pd, 11))
#undef AG_BOTH
AG_INLINE Vec<float> fma(Vec<float> a, Vec<float> b, Vec<float> c) { return Raw<float>(AG_FMA(ps)); }
AG_INLINE Vec<double> fma(Vec<double> a, Vec<double> b, Vec<double> c) { return Raw<double>(AG_FMA(pd)); }
// x, but no more than hi, no less than lo; a NaN stays (the instructions return their second argument then).
AG_INLINE Vec<float> at_most(Vec<float> x, float hi) { return Raw<float>(AG_X86(min, ps)(Vec<float>(hi).raw, x.raw)); }
AG_INLINE Vec<double> at_most(Vec<double> x, double hi) {
  return Raw<double>(AG_X86(min, pd)(Vec<double>(hi).raw, x.raw));
}
AG_INLINE Vec<float> at_least(Vec<float> x, float lo) { return Raw<float>(AG_X86(max, ps)(Vec<float>(lo).raw, x.raw)); }
AG_INLINE Vec<double> at_least(Vec<double> x, double lo) {
  return Raw<double>(AG_X86(max, pd)(Vec<double>(lo).raw, x.raw));
}
template <class T>
AG_INLINE Vec<T> hold(Vec<T> x, std::type_identity_t<T> lo, std::type_identity_t<T> hi) {
  return at_least(at_most(x, hi), lo);
}
// x * 2^n for whole n, |n| < 2100; the result may be subnormal. (The instruction rounds n down.)
#if AG_VEC_BYTES == 64
AG_INLINE Vec<float> scale2(Vec<float> x, Vec<float> n) { return Raw<float>(_mm512_scalef_ps(x.raw, n.raw)); }
AG_INLINE Vec<double> scale2(Vec<double> x, Vec<double> n) { return Raw<double>(_mm512_scalef_pd(x.raw, n.raw)); }
#else
template <class T>
AG_INLINE Vec<T> scale2(Vec<T> x, Vec<T> n) {
  constexpr int kMantissa = sizeof(T) == 4 ? 23 : 52, kBias = sizeof(T) == 4 ? 127 : 1023;
  constexpr double kMagic = sizeof(T) == 4 ? 12582912. : 6755399441055744.;  // the low bits of n + kMagic are n
  Vec<T> h = round(n * 0.5), l = n - h;
  return x * as_float<T>(as_int(h + (kMagic + kBias)) << kMantissa) *
         as_float<T>(as_int(l + (kMagic + kBias)) << kMantissa);
}
#endif
// x * 2^floor(n).
template <class T>
AG_INLINE Vec<T> scale2_floor(Vec<T> x, Vec<T> n) {
#if AG_VEC_BYTES == 64
  return scale2(x, n);
#else
  return scale2(x, floor(n));
#endif
}
#undef AG_X86
#undef AG_ROUND
#undef AG_FMA

}  // namespace argand::AG_ISA
