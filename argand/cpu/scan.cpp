// Running sums, products, extremes and linear recurrences on the CPU.
#include "argand/dispatch/scan_ops.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "argand/core/by_type.h"
#include "argand/core/parallel.h"
#include "argand/dispatch/dispatch.h"

namespace argand {
namespace {

constexpr int64_t kScanGrain = 16384;  // elements
constexpr int kLanes = 8;              // columns scanned side by side, in registers

// The type running values are kept in.
template <class T>
struct RunningOf {
  using type = T;
};
template <>
struct RunningOf<float> {
  using type = double;
};
template <>
struct RunningOf<Half> {
  using type = float;
};
template <>
struct RunningOf<BFloat16> {
  using type = float;
};
template <>
struct RunningOf<Complex<float>> {
  using type = Complex<double>;
};
template <class T>
using Running = typename RunningOf<T>::type;

// Strides of up to four operands of the form [outer, n, inner], in elements.
struct Geometry {
  int64_t outer, n, inner;
  int64_t so[4], sn[4], si[4];
};

Geometry geometry(const Call& call) {
  const View& x = call.out();
  Geometry g{x.sizes[0], x.sizes[1], x.sizes[2], {}, {}, {}};
  for (int k = 0; k < call.outs + call.ins; ++k)
    g.so[k] = call.views[k]->strides[0], g.sn[k] = call.views[k]->strides[1], g.si[k] = call.views[k]->strides[2];
  if (g.inner == 1) {  // rows side by side instead: their sums do not wait for each other
    std::swap(g.outer, g.inner);
    std::swap(g.so, g.si);
  }
  return g;
}

// Calls f(offsets, count) for groups of up to kLanes neighbouring columns; offsets[k] is the first column's start.
template <class F>
void for_columns(const Geometry& g, int operands, F&& f) {
  const int64_t groups = (g.inner + kLanes - 1) / kLanes;
  const int64_t grain =
      std::max<int64_t>(1, kScanGrain / std::max<int64_t>(1, g.n * std::min<int64_t>(g.inner, kLanes)));
  parallel_for(0, g.outer * groups, grain, [&](int64_t b, int64_t e) {
    for (int64_t i = b; i < e; ++i) {
      const int64_t outer = i / groups, column = i % groups * kLanes;
      int64_t offsets[4];
      for (int k = 0; k < operands; ++k) offsets[k] = outer * g.so[k] + column * g.si[k];
      f(offsets, std::min<int64_t>(kLanes, g.inner - column));
    }
  });
}

// y[i] = state after step(state, x[i]), for each column.
template <class T, class State, class Step, class Finish>
void scan(const Call& call, State init, Step step, Finish finish) {
  const Geometry g = geometry(call);
  T* y = call.out().as<T>();
  const T* x = call.in().as<T>();
  for_columns(g, 2, [&](const int64_t* at, int64_t count) {
    T* to = y + at[0];
    const T* from = x + at[1];
    State state[kLanes];
    std::fill_n(state, kLanes, init);
    if (count == kLanes) {
      for (int64_t i = 0; i < g.n; ++i, to += g.sn[0], from += g.sn[1]) {
#pragma GCC unroll 8
        for (int c = 0; c < kLanes; ++c) state[c] = step(state[c], from[c * g.si[1]]);
#pragma GCC unroll 8
        for (int c = 0; c < kLanes; ++c) to[c * g.si[0]] = finish(state[c]);
      }
      return;
    }
    for (int64_t i = 0; i < g.n; ++i, to += g.sn[0], from += g.sn[1])
      for (int64_t c = 0; c < count; ++c) {
        state[c] = step(state[c], from[c * g.si[1]]);
        to[c * g.si[0]] = finish(state[c]);
      }
  });
}

template <class R, class T>
R widen(T x) {
  if constexpr (is_complex(dtype_of<R>))
    return R(x);
  else
    return static_cast<R>(x);
}
template <class T, class R>
T narrow(R x) {
  if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
    return T(static_cast<float>(x));
  else if constexpr (is_complex(dtype_of<T>))
    return T(x);
  else
    return static_cast<T>(x);
}

void scan_sum(const Call& call) {
  visit_dtype(call.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    using R = Running<T>;
    scan<T, R>(
        call, R{},
        [](R s, T x) {
          if constexpr (std::is_same_v<T, bool>)
            return s || x;
          else if constexpr (std::is_integral_v<T>)
            return static_cast<T>(static_cast<uint64_t>(s) + static_cast<uint64_t>(x));
          else
            return s + widen<R>(x);
        },
        narrow<T, R>);
  });
}

void scan_product(const Call& call) {
  visit_dtype(call.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    using R = Running<T>;
    scan<T, R>(
        call, R(1),
        [](R s, T x) {
          if constexpr (std::is_same_v<T, bool>)
            return s && x;
          else if constexpr (std::is_integral_v<T>)
            return static_cast<T>(static_cast<uint64_t>(s) * static_cast<uint64_t>(x));
          else
            return s * widen<R>(x);
        },
        narrow<T, R>);
  });
}

// log of a sum as maximum + log(sum of exp(x - maximum)).
struct LogSum {
  double most = -INFINITY, sum = 0;
};

LogSum add_log(LogSum s, double x) {
  if (x != x || s.most != s.most) return {NAN, 1};
  if (x == -INFINITY) return s;
  if (x <= s.most) return {s.most, s.most == INFINITY ? 1 : s.sum + std::exp(x - s.most)};
  return {x, 1 + (s.most == -INFINITY || x == INFINITY ? 0 : s.sum * std::exp(s.most - x))};
}

void scan_logsumexp(const Call& call) {
  visit_floating(call.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    scan<T, LogSum>(
        call, LogSum{}, [](LogSum s, T x) { return add_log(s, static_cast<double>(x)); },
        [](LogSum s) { return narrow<T>(s.most + (s.sum > 0 ? std::log(s.sum) : 0)); });
  });
}

template <bool maximum>
void scan_extreme(const Call& call) {
  const Geometry g = geometry(call);
  visit_dtype(call.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (!is_complex(dtype_of<T>)) {
      T* y = call.out(0).as<T>();
      int64_t* indices = call.out(1).as<int64_t>();
      const T* x = call.in().as<T>();
      for_columns(g, 3, [&](const int64_t* at, int64_t count) {
        for (int64_t c = 0; c < count; ++c) {
          const T* from = x + at[2] + c * g.si[2];
          T best = g.n ? from[0] : T{};
          int64_t where = 0;
          for (int64_t i = 0; i < g.n; ++i) {
            const T candidate = from[i * g.sn[2]];
            if (candidate != candidate || (best == best && (maximum ? candidate >= best : candidate <= best)))
              best = candidate, where = i;
            y[at[0] + c * g.si[0] + i * g.sn[0]] = best;
            indices[at[1] + c * g.si[1] + i * g.sn[1]] = where;
          }
        }
      });
    }
  });
}

void scan_linear(const Call& call) {
  const bool reverse = call.attributes<ScanAttrs>().reverse;
  Geometry g = geometry(call);
  int64_t first[3] = {};
  if (reverse)
    for (int k = 0; k < 3; ++k) first[k] = (g.n - 1) * g.sn[k], g.sn[k] = -g.sn[k];
  visit_dtype(call.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (is_differentiable(dtype_of<T>)) {
      using R = Running<T>;
      T* y = call.out().as<T>() + first[0];
      const T *a = call.in(0).as<T>() + first[1], *b = call.in(1).as<T>() + first[2];
      for_columns(g, 3, [&](const int64_t* at, int64_t count) {
        R state[kLanes] = {};
        for (int64_t i = 0; i < g.n; ++i)
          for (int64_t c = 0; c < count; ++c) {
            const R factor = widen<R>(a[at[1] + i * g.sn[1] + c * g.si[1]]);
            const R term = widen<R>(b[at[2] + i * g.sn[2] + c * g.si[2]]);
            // The first element must not meet its factor: 0 * inf.
            state[c] = i == 0 ? term : factor * state[c] + term;
            y[at[0] + i * g.sn[0] + c * g.si[0]] = narrow<T>(state[c]);
          }
      });
    }
  });
}

}  // namespace

void register_scan_cpu() {
  set_kernel(op::scan_sum, kCPU, scan_sum);
  set_kernel(op::scan_product, kCPU, scan_product);
  set_kernel(op::scan_logsumexp, kCPU, scan_logsumexp);
  set_kernel(op::scan_max, kCPU, scan_extreme<true>);
  set_kernel(op::scan_min, kCPU, scan_extreme<false>);
  set_kernel(op::scan_linear, kCPU, scan_linear);
}

}  // namespace argand
