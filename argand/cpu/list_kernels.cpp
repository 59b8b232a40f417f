// Norms and scaling; compiled once per instruction set.
#include "argand/cpu/list_kernels.h"

#include "argand/cpu/simd/vec.h"

namespace argand {
namespace AG_ISA {
namespace {

using Doubles = Vec<double>;
constexpr int kSums = 4;  // side by side, so that additions do not wait for each other
constexpr int64_t kStep = kSums * Doubles::size;

AG_INLINE Doubles load_doubles(const double* p) { return Doubles::load(p); }
AG_INLINE Doubles load_doubles(const float* p) {
#if AG_VEC_BYTES == 64
  return Raw<double>(_mm512_cvtps_pd(_mm256_loadu_ps(p)));
#elif AG_VEC_BYTES == 32
  return Raw<double>(_mm256_cvtps_pd(_mm_loadu_ps(p)));
#else
  return Raw<double>(_mm_cvtps_pd(_mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)))));
#endif
}

struct Squares {
  static AG_INLINE Doubles step(Doubles sum, Doubles x) { return fma(x, x, sum); }
  static AG_INLINE Doubles join(Doubles a, Doubles b) { return a + b; }
  static double step_one(double sum, double x) { return sum + x * x; }
  static double join_one(double a, double b) { return a + b; }
};
struct Absolutes {
  static AG_INLINE Doubles step(Doubles sum, Doubles x) { return sum + abs(x); }
  static AG_INLINE Doubles join(Doubles a, Doubles b) { return a + b; }
  static double step_one(double sum, double x) { return sum + __builtin_fabs(x); }
  static double join_one(double a, double b) { return a + b; }
};
struct Greatest {
  static AG_INLINE Doubles step(Doubles most, Doubles x) { return max(most, abs(x)); }
  static AG_INLINE Doubles join(Doubles a, Doubles b) { return max(a, b); }
  static double step_one(double most, double x) { return join_one(most, __builtin_fabs(x)); }
  static double join_one(double a, double b) { return ((a > b) | (a != a)) ? a : b; }
};

template <class How, class T>
double reduce(const void* data, int64_t n) {
  const T* x = static_cast<const T*>(data);
  Doubles state[kSums];
  for (Doubles& s : state) s = Doubles(0);
  int64_t i = 0;
  for (; i + kStep <= n; i += kStep)
    for (int k = 0; k < kSums; ++k) state[k] = How::step(state[k], load_doubles(x + i + k * Doubles::size));
  const Doubles all = How::join(How::join(state[0], state[1]), How::join(state[2], state[3]));
  double result = 0;
  for (int lane = 0; lane < Doubles::size; ++lane) result = How::join_one(result, all.raw[lane]);
  for (; i < n; ++i) result = How::step_one(result, static_cast<double>(x[i]));
  return result;
}

template <class T>
void scale(void* data, int64_t n, double factor) {
  T* x = static_cast<T*>(data);
  const Vec<T> f(factor);
  int64_t i = 0;
  for (; i + Vec<T>::size <= n; i += Vec<T>::size) (Vec<T>::load(x + i) * f).store(x + i);
  if (i < n) (Vec<T>::load_part(x + i, n - i) * f).store_part(x + i, n - i);
}

}  // namespace

const ListKernels list_kernels{{reduce<Squares, float>, reduce<Squares, double>},
                               {reduce<Absolutes, float>, reduce<Absolutes, double>},
                               {reduce<Greatest, float>, reduce<Greatest, double>},
                               {scale<float>, scale<double>}};

}  // namespace AG_ISA
}  // namespace argand
