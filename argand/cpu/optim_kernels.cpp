// Loops of optimizer steps; compiled once per instruction set.
#include "argand/cpu/optim_kernels.h"

#include "argand/cpu/simd/vec.h"

namespace argand {
namespace AG_ISA {
namespace {

// How a loop body reads and writes: whole vectors, or the lanes that are left.
struct Whole {
  template <class T>
  AG_INLINE Vec<T> load(const T* p) const {
    return Vec<T>::load(p);
  }
  template <class T>
  AG_INLINE void store(Vec<T> v, T* p) const {
    v.store(p);
  }
};
struct Part {
  int64_t n;
  template <class T>
  AG_INLINE Vec<T> load(const T* p) const {
    return Vec<T>::load_part(p, n);
  }
  template <class T>
  AG_INLINE void store(Vec<T> v, T* p) const {
    v.store_part(p, n);
  }
};
template <class T, class F>
AG_INLINE void each(int64_t n, F&& f) {
  int64_t i = 0;
  for (; i + Vec<T>::size <= n; i += Vec<T>::size) f(i, Whole{});
  if (i < n) f(i, Part{n - i});
}

// The gradient to follow: towards the minimum or the maximum, weight decay added.
template <class T, class Factors>
AG_INLINE Vec<T> direction(const Factors& f, Vec<T> g, Vec<T> p) {
  const Vec<T> d = g * Vec<T>(f.sign);
  return f.weight_decay != 0 ? fma(Vec<T>(f.weight_decay), p, d) : d;
}

template <class T>
void sgd(const void* factors, char* const* at, int64_t n) {
  const auto f = *static_cast<const SgdFactors<T>*>(factors);
  T* p = reinterpret_cast<T*>(at[0]);
  const T* g = reinterpret_cast<const T*>(at[1]);
  const Vec<T> rate(-f.lr * f.sign), lr(-f.lr);
  if (f.weight_decay == 0)
    each<T>(n, [&](int64_t i, auto io) { io.store(fma(rate, io.load(g + i), io.load(p + i)), p + i); });
  else
    each<T>(n, [&](int64_t i, auto io) {
      const Vec<T> x = io.load(p + i);
      io.store(fma(lr, direction(f, io.load(g + i), x), x), p + i);
    });
}

template <class T>
void sgd_momentum(const void* factors, char* const* at, int64_t n) {
  const auto f = *static_cast<const SgdFactors<T>*>(factors);
  T *p = reinterpret_cast<T*>(at[0]), *buffer = reinterpret_cast<T*>(at[1]);
  const T* g = reinterpret_cast<const T*>(at[2]);
  const Vec<T> lr(-f.lr), momentum(f.momentum), take(f.take);
  each<T>(n, [&](int64_t i, auto io) {
    const Vec<T> x = io.load(p + i), d = direction(f, io.load(g + i), x);
    const Vec<T> b = f.first ? d : fma(momentum, io.load(buffer + i), take * d);
    io.store(b, buffer + i);
    io.store(fma(lr, f.nesterov ? fma(momentum, b, d) : b, x), p + i);
  });
}

template <class T>
void adam(const void* factors, char* const* at, int64_t n) {
  const auto f = *static_cast<const AdamFactors<T>*>(factors);
  T *p = reinterpret_cast<T*>(at[0]), *mean = reinterpret_cast<T*>(at[1]), *square = reinterpret_cast<T*>(at[2]);
  T* highest = f.amsgrad ? reinterpret_cast<T*>(at[3]) : nullptr;
  const T* g = reinterpret_cast<const T*>(at[f.amsgrad ? 4 : 3]);
  const Vec<T> beta1(f.beta1), take1(f.take1), beta2(f.beta2), take2(f.take2), scale(f.root_scale), eps(f.eps);
  const Vec<T> step(-f.step_size), shrink(f.shrink);
  each<T>(n, [&](int64_t i, auto io) {
    const Vec<T> x = io.load(p + i), d = direction(f, io.load(g + i), x);
    const Vec<T> m = fma(beta1, io.load(mean + i), take1 * d);
    const Vec<T> s = fma(beta2, io.load(square + i), take2 * d * d);
    io.store(m, mean + i);
    io.store(s, square + i);
    Vec<T> root = s;
    if (highest) {
      root = max(io.load(highest + i), s);
      io.store(root, highest + i);
    }
    io.store(fma(x, shrink, step * m / fma(sqrt(root), scale, eps)), p + i);
  });
}

template <class T>
void rmsprop(const void* factors, char* const* at, int64_t n) {
  const auto f = *static_cast<const RmspropFactors<T>*>(factors);
  T *p = reinterpret_cast<T*>(at[0]), *square = reinterpret_cast<T*>(at[1]);
  int next = 2;
  T* mean = f.centered ? reinterpret_cast<T*>(at[next++]) : nullptr;
  T* buffer = f.momentum > 0 ? reinterpret_cast<T*>(at[next++]) : nullptr;
  const T* g = reinterpret_cast<const T*>(at[next]);
  const Vec<T> lr(-f.lr), alpha(f.alpha), take(f.take), eps(f.eps), momentum(f.momentum);
  each<T>(n, [&](int64_t i, auto io) {
    const Vec<T> x = io.load(p + i), d = direction(f, io.load(g + i), x);
    Vec<T> s = fma(alpha, io.load(square + i), take * d * d);
    io.store(s, square + i);
    if (mean) {
      const Vec<T> m = fma(alpha, io.load(mean + i), take * d);
      io.store(m, mean + i);
      s = fma(-m, m, s);
    }
    Vec<T> move = d / (sqrt(s) + eps);
    if (buffer) {
      move = fma(momentum, io.load(buffer + i), move);
      io.store(move, buffer + i);
    }
    io.store(fma(lr, move, x), p + i);
  });
}

template <class T>
void adagrad(const void* factors, char* const* at, int64_t n) {
  const auto f = *static_cast<const AdagradFactors<T>*>(factors);
  T *p = reinterpret_cast<T*>(at[0]), *sum = reinterpret_cast<T*>(at[1]);
  const T* g = reinterpret_cast<const T*>(at[2]);
  const Vec<T> lr(-f.lr), eps(f.eps);
  each<T>(n, [&](int64_t i, auto io) {
    const Vec<T> x = io.load(p + i), d = direction(f, io.load(g + i), x);
    const Vec<T> s = fma(d, d, io.load(sum + i));
    io.store(s, sum + i);
    io.store(x + lr * d / (sqrt(s) + eps), p + i);
  });
}

}  // namespace

const OptimKernels optim_kernels{{sgd<float>, sgd<double>},
                                 {sgd_momentum<float>, sgd_momentum<double>},
                                 {adam<float>, adam<double>},
                                 {rmsprop<float>, rmsprop<double>},
                                 {adagrad<float>, adagrad<double>}};

}  // namespace AG_ISA
}  // namespace argand
