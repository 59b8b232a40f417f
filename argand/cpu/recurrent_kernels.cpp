#include "argand/cpu/recurrent_kernels.h"

#include "argand/cpu/simd/math.h"

namespace argand {
namespace {
using namespace AG_ISA;

// A vector's worth of a row, or what is left of it.
template <class T>
struct Part {
  int64_t at, count;
  AG_INLINE Vec<T> operator()(const T* p) const {
    return count >= Vec<T>::size ? Vec<T>::load(p + at) : Vec<T>::load_part(p + at, count);
  }
  AG_INLINE void store(T* p, Vec<T> x) const {
    if (count >= Vec<T>::size)
      x.store(p + at);
    else
      x.store_part(p + at, count);
  }
};

template <class T, class F>
AG_INLINE void for_parts(int64_t n, F&& f) {
  for (int64_t i = 0; i < n; i += Vec<T>::size) f(Part<T>{i, n - i});
}

template <class T>
void lstm(int64_t n, const T* x, const T* r, const T* c_before, T* c, T* h, T* saved) {
  for_parts<T>(n, [&](Part<T> part) {
    const Vec<T> in = sigmoid(part(x) + part(r)), forget = sigmoid(part(x + n) + part(r + n));
    const Vec<T> cell = tanh(part(x + 2 * n) + part(r + 2 * n)), out = sigmoid(part(x + 3 * n) + part(r + 3 * n));
    const Vec<T> state = fma(forget, part(c_before), in * cell);
    part.store(c, state);
    part.store(h, out * tanh(state));
    if (!saved) return;
    part.store(saved, in);
    part.store(saved + n, forget);
    part.store(saved + 2 * n, cell);
    part.store(saved + 3 * n, out);
  });
}

template <class T>
void lstm_backward(int64_t n, const T* saved, const T* c_before, const T* c, const T* dh, T* dc, T* dx) {
  for_parts<T>(n, [&](Part<T> part) {
    const Vec<T> in = part(saved), forget = part(saved + n), cell = part(saved + 2 * n), out = part(saved + 3 * n);
    const Vec<T> g = part(dh), squashed = tanh(part(c));
    const Vec<T> d = fma(g * out, 1 - squashed * squashed, part(dc));
    part.store(dx, d * cell * in * (1 - in));
    part.store(dx + n, d * part(c_before) * forget * (1 - forget));
    part.store(dx + 2 * n, d * in * (1 - cell * cell));
    part.store(dx + 3 * n, g * squashed * out * (1 - out));
    part.store(dc, d * forget);
  });
}

template <class T>
void gru(int64_t n, const T* x, const T* r, const T* bias, const T* h_before, T* h, T* saved) {
  for_parts<T>(n, [&](Part<T> part) {
    const Vec<T> reset = sigmoid(part(x) + part(r)), update = sigmoid(part(x + n) + part(r + n));
    const Vec<T> scaled = bias ? part(r + 2 * n) + part(bias) : part(r + 2 * n);
    const Vec<T> fresh = tanh(fma(reset, scaled, part(x + 2 * n)));
    part.store(h, fma(update, part(h_before) - fresh, fresh));
    if (!saved) return;
    part.store(saved, reset);
    part.store(saved + n, update);
    part.store(saved + 2 * n, fresh);
    part.store(saved + 3 * n, scaled);
  });
}

template <class T>
void gru_backward(int64_t n, const T* saved, const T* h_before, T* dh, T* dx, T* dr) {
  for_parts<T>(n, [&](Part<T> part) {
    const Vec<T> reset = part(saved), update = part(saved + n), fresh = part(saved + 2 * n);
    const Vec<T> scaled = part(saved + 3 * n), g = part(dh);
    const Vec<T> d_fresh = g * (1 - update) * (1 - fresh * fresh);
    const Vec<T> d_update = g * (part(h_before) - fresh) * update * (1 - update);
    const Vec<T> d_reset = d_fresh * scaled * reset * (1 - reset);
    part.store(dx, d_reset);
    part.store(dx + n, d_update);
    part.store(dx + 2 * n, d_fresh);
    part.store(dr, d_reset);
    part.store(dr + n, d_update);
    part.store(dr + 2 * n, d_fresh * reset);
    part.store(dh, g * update);
  });
}

template <class T>
void plain_tanh(int64_t n, const T* x, const T* r, T* h) {
  for_parts<T>(n, [&](Part<T> part) { part.store(h, tanh(part(x) + part(r))); });
}
template <class T>
void tanh_backward(int64_t n, const T* h, const T* dh, T* dx) {
  for_parts<T>(n, [&](Part<T> part) { part.store(dx, part(dh) * (1 - part(h) * part(h))); });
}
template <class T>
void relu(int64_t n, const T* x, const T* r, T* h) {
  for_parts<T>(n, [&](Part<T> part) { part.store(h, max(part(x) + part(r), Vec<T>(T(0)))); });
}
template <class T>
void relu_backward(int64_t n, const T* h, const T* dh, T* dx) {
  const Vec<T> zero(T(0));
  for_parts<T>(n, [&](Part<T> part) { part.store(dx, where(part(h) > zero, part(dh), zero)); });
}

template <class T>
constexpr RecurrentKernels<T> table() {
  return {lstm<T>,       lstm_backward<T>, gru<T>,  gru_backward<T>,
          plain_tanh<T>, tanh_backward<T>, relu<T>, relu_backward<T>};
}

}  // namespace

namespace AG_ISA {
const RecurrentKernels<float> recurrent_kernels_float = table<float>();
const RecurrentKernels<double> recurrent_kernels_double = table<double>();
}  // namespace AG_ISA

}  // namespace argand
