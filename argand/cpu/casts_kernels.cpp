// The conversion table; compiled once per instruction set.
#include "argand/cpu/casts.h"

#include <limits>

#include "argand/cpu/simd/vec.h"

namespace argand::AG_ISA {
namespace {

template <class T>
constexpr bool kIsComplex = false;
template <class T>
constexpr bool kIsComplex<Complex<T>> = true;
// Half and 8-bit types, whose numbers are floats elsewhere.
template <class T>
constexpr bool kIsHalf = std::is_class_v<T> && !kIsComplex<T>;

// What does not fit, and NaN, becomes the minimum: what x86 does in one instruction, and defined in C++.
template <class I, class F>
AG_INLINE I truncate(F x) {
  if constexpr (std::is_same_v<I, uint64_t>)  // negative numbers wrap
    return x >= F(0x1p63) && x < F(0x1p64) ? static_cast<I>(x) : static_cast<I>(truncate<int64_t>(x));
  else {
    constexpr I lowest = std::numeric_limits<I>::min();
    constexpr F limit = -static_cast<F>(lowest);  // a power of two, exact
    return ((x >= -limit) & (x < limit)) ? static_cast<I>(x) : lowest;
  }
}

template <class To, class From>
AG_INLINE To cast(From x) {
  if constexpr (std::is_same_v<To, From>)
    return x;
  else if constexpr (kIsComplex<From>) {
    if constexpr (std::is_same_v<To, bool>)
      return (x.re != 0) | (x.im != 0);
    else if constexpr (kIsComplex<To>)
      return To(cast<typename To::value_type>(x.re), cast<typename To::value_type>(x.im));
    else
      return cast<To>(x.re);
  } else if constexpr (kIsComplex<To>)
    return To(cast<typename To::value_type>(x), 0);
  else if constexpr (kIsHalf<From>)
    return cast<To>(static_cast<float>(x));
  else if constexpr (std::is_same_v<To, bool>)
    return x != 0;
  else if constexpr (kIsHalf<To>)
    return To(static_cast<float>(x));
  else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>)
    return static_cast<To>(truncate<std::conditional_t<std::is_same_v<To, uint64_t>, To,
                                                       std::conditional_t<(sizeof(To) > 4), int64_t, int32_t>>>(x));
  else
    return static_cast<To>(x);
}

#if AG_VEC_BYTES > 16
// Through float32 in blocks: the compiler has no vector form of the half conversions.
AG_INLINE void halves_to_floats(float* to, const Half* from, int64_t n) {
  int64_t i = 0;
  for (; i + 8 <= n; i += 8)
    _mm256_storeu_ps(to + i, _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i))));
  for (; i < n; ++i) to[i] = from[i];
}
AG_INLINE void floats_to_halves(Half* to, const float* from, int64_t n) {
  int64_t i = 0;
  for (; i + 8 <= n; i += 8)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm256_cvtps_ph(_mm256_loadu_ps(from + i), 0));
  for (; i < n; ++i) to[i] = from[i];
}
#endif

#if defined(__clang__)  // whose -O2 vectorises loops
#define AG_VECTORIZE
#else
#define AG_VECTORIZE __attribute__((optimize("O3")))
#endif
template <class To, class From>
AG_VECTORIZE void convert(void* to, const void* from, int64_t n) {
  To* __restrict d = static_cast<To*>(to);
  const From* __restrict s = static_cast<const From*>(from);
  if constexpr (std::is_same_v<To, From>) {
    std::memcpy(to, from, static_cast<size_t>(n) * sizeof(To));
    return;
  }
#if AG_VEC_BYTES > 16
  if constexpr (std::is_same_v<From, Half> && std::is_same_v<To, float>) return halves_to_floats(d, s, n);
  if constexpr (std::is_same_v<From, float> && std::is_same_v<To, Half>) return floats_to_halves(d, s, n);
#endif
  for (int64_t i = 0; i < n; ++i) d[i] = cast<To>(s[i]);
}

template <class A, class B>
constexpr void both_ways(cpu::Casts& c) {
  constexpr int a = static_cast<int>(dtype_of<A>), b = static_cast<int>(dtype_of<B>);
  c.convert[a][b] = convert<A, B>;
  c.convert[b][a] = convert<B, A>;
}
template <class... F>
constexpr void with_floats(cpu::Casts& c) {
  (both_ways<float, F>(c), ...);
}

template <class To>
constexpr void fill_row(cpu::ConvertFn* row) {
#define AG_CASE(name, type) row[static_cast<int>(DType::name)] = convert<To, type>;
  AG_FOR_EACH_DTYPE(AG_CASE)
#undef AG_CASE
}
constexpr cpu::Casts make_casts() {
  cpu::Casts c{};
#define AG_CASE(name, type) fill_row<type>(c.convert[static_cast<int>(DType::name)]);
  AG_FOR_EACH_DTYPE(AG_CASE)
#undef AG_CASE
  both_ways<uint16_t, int32_t>(c);
  both_ways<uint32_t, int64_t>(c);
  both_ways<uint64_t, int64_t>(c);
  both_ways<uint64_t, double>(c);
  with_floats<uint64_t, Float8_e4m3fn, Float8_e5m2, Float8_e4m3fnuz, Float8_e5m2fnuz>(c);
  return c;
}

}  // namespace

extern const cpu::Casts kCasts;
constexpr cpu::Casts kCasts = make_casts();

}  // namespace argand::AG_ISA
