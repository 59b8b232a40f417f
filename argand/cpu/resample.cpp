// Weighted sums along one dimension on the CPU.
#include "argand/dispatch/resample_ops.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "argand/core/by_type.h"
#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

constexpr int64_t kResampleGrain = 16384;  // elements of the result

struct Geometry {
  int64_t outer, m, n, inner;
  const int64_t *begins, *sources;
  const double* weights;

  explicit Geometry(const Call& call)
      : outer(call.out().sizes[0]),
        m(call.out().sizes[1]),
        n(call.in(0).sizes[1]),
        inner(call.out().sizes[2]),
        begins(call.in(1).as<int64_t>()),
        sources(call.in(2).as<int64_t>()),
        weights(call.views[4] ? call.views[4]->as<double>() : nullptr) {}
};

// Rows of `inner` numbers: one pass over the result for each term.
template <class T>
void sum_rows(const Geometry& g, const T* weights, const T* x, T* y, int64_t first, int64_t last) {
  for (int64_t r = first; r < last; ++r) {
    const int64_t i = r % g.m;
    const T* const from = x + r / g.m * g.n * g.inner;
    T* const to = y + r * g.inner;
    int64_t t = g.begins[i];
    const int64_t end = g.begins[i + 1];
    if (t + 1 < end) {  // the first two terms in one pass: linear interpolation
      const T a = weights[t], b = weights[t + 1];
      const T *p = from + g.sources[t] * g.inner, *q = from + g.sources[t + 1] * g.inner;
      for (int64_t j = 0; j < g.inner; ++j) to[j] = a * p[j] + b * q[j];
      t += 2;
    } else if (t < end) {
      const T a = weights[t];
      const T* const p = from + g.sources[t] * g.inner;
      for (int64_t j = 0; j < g.inner; ++j) to[j] = a * p[j];
      ++t;
    } else {
      std::fill_n(to, g.inner, T(0));
    }
    for (; t < end; ++t) {
      const T a = weights[t];
      const T* const p = from + g.sources[t] * g.inner;
      for (int64_t j = 0; j < g.inner; ++j) to[j] += a * p[j];
    }
  }
}

// The dimension is the innermost: one sum after another.
template <class T>
void sum_along(const Geometry& g, const T* weights, const T* x, T* y, int64_t first, int64_t last) {
  for (int64_t o = first; o < last; ++o) {
    const T* const from = x + o * g.n;
    T* const to = y + o * g.m;
    for (int64_t i = 0; i < g.m; ++i) {
      T sum = 0;
      for (int64_t t = g.begins[i]; t < g.begins[i + 1]; ++t) sum += weights[t] * from[g.sources[t]];
      to[i] = sum;
    }
  }
}

template <class T>
void sums(const Geometry& g, const T* x, T* y) {
  const std::vector<T> weights(g.weights, g.weights + g.begins[g.m]);
  if (g.inner == 1)
    parallel_for(0, g.outer, std::max<int64_t>(1, kResampleGrain / std::max<int64_t>(1, g.m)),
                 [&](int64_t b, int64_t e) { sum_along(g, weights.data(), x, y, b, e); });
  else
    parallel_for(0, g.outer * g.m, std::max<int64_t>(1, kResampleGrain / std::max<int64_t>(1, g.inner)),
                 [&](int64_t b, int64_t e) { sum_rows(g, weights.data(), x, y, b, e); });
}

// Elements of T's width moved, not added.
template <class T>
void copies(const Geometry& g, const T* x, T* y) {
  const int64_t row = g.m * g.inner;
  parallel_for(0, g.outer, std::max<int64_t>(1, kResampleGrain / std::max<int64_t>(1, row)), [&](int64_t b, int64_t e) {
    for (int64_t o = b; o < e; ++o) {
      const T* const from = x + o * g.n * g.inner;
      T* to = y + o * row;
      if (g.inner == 1)
        for (int64_t i = 0; i < g.m; ++i) to[i] = from[g.sources[i]];
      else
        for (int64_t i = 0; i < g.m; ++i, to += g.inner)
          std::memcpy(to, from + g.sources[i] * g.inner, static_cast<size_t>(g.inner) * sizeof(T));
    }
  });
}

void resample(const Call& call) {
  const View &y = call.out(), &x = call.in();
  const Geometry g(call);
  if (!g.weights)
    visit_width(item_size(x.dtype), [&](auto width) {
      using T = decltype(width);
      copies(g, reinterpret_cast<const T*>(x.data), reinterpret_cast<T*>(y.data));
    });
  else if (x.dtype == DType::Float64)
    sums(g, x.as<double>(), y.as<double>());
  else
    sums(g, x.as<float>(), y.as<float>());
}

}  // namespace

void register_resample_cpu() { set_kernel(op::resample, kCPU, resample); }

}  // namespace argand
