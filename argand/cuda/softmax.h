// Softmax, its logarithm, and both gradients. Short packed rows are held in registers between the passes, so that
// memory is read once; all others are read again.
#pragma once
#include <limits>

#include "argand/core/by_type.h"
#include "argand/cuda/pointwise.h"
#include "argand/cuda/rows.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/softmax_ops.h"

namespace argand::cuda {

enum class Softmax : uint8_t { kPlain, kLog };

template <class C>
struct SoftmaxMaths {
  using V = Lane<C>;
  AG_HD static C greater(C a, C b) { return max(V(a), V(b)).x; }
  AG_HD static C add(C a, C b) { return a + b; }
  AG_HD static C exponential(C x) { return exp(V(x)).x; }
  AG_HD static C logarithm(C x) { return log(V(x)).x; }
  static constexpr C kLeast = -std::numeric_limits<C>::infinity();

  // Of a number whose row has this maximum and this sum of exponentials (its logarithm for kLog).
  template <Softmax kind>
  AG_HD static C result(C x, C most, C sum) {
    if constexpr (kind == Softmax::kLog)
      return x - most - sum;
    else
      return exponential(x - most) / sum;
  }
  // dot: the row's sum of g y, of g alone for kLog.
  template <Softmax kind>
  AG_HD static C gradient(C g, C y, C dot) {
    if constexpr (kind == Softmax::kLog)
      return g - exponential(y) * dot;
    else
      return y * (g - dot);
  }
};

// Any strides, any length.
template <class T, Softmax kind>
struct SoftmaxKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  RowPlace y, x;
  int64_t n, inner, rows;
  int lanes;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using M = SoftmaxMaths<C>;
    const RowShare<B, C> share{b, b.template shared<C>(), lanes};
    const int64_t r = share.row() < rows ? share.row() : rows - 1;  // the last row is done again rather than left
    const bool is_there = share.row() < rows;
    const T* from = x.row<T>(r, inner);
    C most = M::kLeast;
    for (int64_t i = share.first(); i < n; i += lanes) most = M::greater(most, convert<C>(from[i * x.step]));
    most = share.join(most, M::kLeast, M::greater);
    C sum = 0;
    for (int64_t i = share.first(); i < n; i += lanes) sum += M::exponential(convert<C>(from[i * x.step]) - most);
    sum = share.join(sum, C(0), M::add);
    if constexpr (kind == Softmax::kLog) sum = M::logarithm(sum);
    if (!is_there) return;
    T* to = y.row<T>(r, inner);
    for (int64_t i = share.first(); i < n; i += lanes)
      to[i * y.step] = convert<T>(M::template result<kind>(convert<C>(from[i * x.step]), most, sum));
  }
};

// Contiguous rows of at most kHeld numbers a thread, in packs of 16 bytes.
template <class T, Softmax kind>
struct SoftmaxHeldKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  static constexpr int kWidth = 16 / sizeof(T), kPacks = 32 / kWidth, kHeld = kPacks * kWidth;
  RowPlace y, x;
  int64_t n, rows;
  int lanes;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using M = SoftmaxMaths<C>;
    const RowShare<B, C> share{b, b.template shared<C>(), lanes};
    const bool is_there = share.row() < rows;
    const T* from = x.row<T>(is_there ? share.row() : rows - 1, 1);
    C held[kHeld];
    for (int p = 0; p < kPacks; ++p) {
      const int64_t i = (share.first() + static_cast<int64_t>(p) * lanes) * kWidth;
      if (i < n) {
        const auto pack = *reinterpret_cast<const Pack<T, kWidth>*>(from + i);
        for (int k = 0; k < kWidth; ++k) held[p * kWidth + k] = convert<C>(pack.x[k]);
      } else {
        for (int k = 0; k < kWidth; ++k) held[p * kWidth + k] = M::kLeast;
      }
    }
    C most = held[0];
    for (int k = 1; k < kHeld; ++k) most = M::greater(most, held[k]);
    most = share.join(most, M::kLeast, M::greater);
    C sum = 0;
    for (int p = 0; p < kPacks; ++p) {
      if ((share.first() + static_cast<int64_t>(p) * lanes) * kWidth >= n) break;
      for (int k = 0; k < kWidth; ++k) sum += M::exponential(held[p * kWidth + k] - most);
    }
    sum = share.join(sum, C(0), M::add);
    if constexpr (kind == Softmax::kLog) sum = M::logarithm(sum);
    if (!is_there) return;
    T* to = y.row<T>(share.row(), 1);
    for (int p = 0; p < kPacks; ++p) {
      const int64_t i = (share.first() + static_cast<int64_t>(p) * lanes) * kWidth;
      if (i >= n) break;
      Pack<T, kWidth> pack;
      for (int k = 0; k < kWidth; ++k)
        pack.x[k] = convert<T>(M::template result<kind>(held[p * kWidth + k], most, sum));
      *reinterpret_cast<Pack<T, kWidth>*>(to + i) = pack;
    }
  }
};

template <class T, Softmax kind>
struct SoftmaxBackwardKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  RowPlace dx, g, y;
  int64_t n, inner, rows;
  int lanes;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using M = SoftmaxMaths<C>;
    const RowShare<B, C> share{b, b.template shared<C>(), lanes};
    const bool is_there = share.row() < rows;
    const int64_t r = is_there ? share.row() : rows - 1;
    const T *gradient = g.row<T>(r, inner), *result = y.row<T>(r, inner);
    C dot = 0;
    for (int64_t i = share.first(); i < n; i += lanes) {
      const C one = convert<C>(gradient[i * g.step]);
      dot += kind == Softmax::kLog ? one : one * convert<C>(result[i * y.step]);
    }
    dot = share.join(dot, C(0), M::add);
    if (!is_there) return;
    T* to = dx.row<T>(r, inner);
    for (int64_t i = share.first(); i < n; i += lanes)
      to[i * dx.step] =
          convert<T>(M::template gradient<kind>(convert<C>(gradient[i * g.step]), convert<C>(result[i * y.step]), dot));
  }
};

constexpr size_t kRowRoom = 32 * sizeof(double);  // one number per warp of the largest block

// True where rows can be moved in packs of 16 bytes.
inline bool is_packed(const View& v) {
  const int64_t width = 16 / item_size(v.dtype);
  return v.strides[1] == 1 && v.sizes[2] == 1 && v.sizes[1] % width == 0 && v.strides[0] % width == 0 &&
         is_aligned(v, 16);
}

template <Softmax kind, class Launch>
void softmax(const Call& c) {
  Launch launch(c);
  const View &y = c.out(), &x = c.in();
  if (y.numel == 0) return;
  const int64_t n = x.sizes[1], inner = x.sizes[2];
  RowGroups groups(x, inner);
  visit_floating(y.dtype, [&](auto zero) {
    using T = decltype(zero);
    using Held = SoftmaxHeldKernel<T, kind>;
    if (is_packed(x) && is_packed(y) && n <= Held::kHeld * int64_t{1024}) {
      groups.lanes = groups.threads = kWarp;
      while (groups.threads * Held::kHeld < n) groups.lanes = groups.threads *= 2;
      if (groups.lanes == kWarp) groups.threads = kBlockThreads;
      return launch(Held{RowPlace(y), RowPlace(x), n, groups.rows, groups.lanes}, groups.blocks(), groups.threads,
                    kRowRoom);
    }
    launch(SoftmaxKernel<T, kind>{RowPlace(y), RowPlace(x), n, inner, groups.rows, groups.lanes}, groups.blocks(),
           groups.threads, kRowRoom);
  });
}

template <Softmax kind, class Launch>
void softmax_backward(const Call& c) {
  Launch launch(c);
  const View &dx = c.out(), &g = c.in(0), &y = c.in(1);
  if (dx.numel == 0) return;
  const RowGroups groups(y, y.sizes[2]);
  visit_floating(dx.dtype, [&](auto zero) {
    launch(SoftmaxBackwardKernel<decltype(zero), kind>{RowPlace(dx), RowPlace(g), RowPlace(y), y.sizes[1], y.sizes[2],
                                                       groups.rows, groups.lanes},
           groups.blocks(), groups.threads, kRowRoom);
  });
}

template <class Launch>
void register_softmax(DeviceType device) {
  set_kernel(op::softmax, device, softmax<Softmax::kPlain, Launch>);
  set_kernel(op::log_softmax, device, softmax<Softmax::kLog, Launch>);
  set_kernel(op::softmax_backward, device, softmax_backward<Softmax::kPlain, Launch>);
  set_kernel(op::log_softmax_backward, device, softmax_backward<Softmax::kLog, Launch>);
}

}  // namespace argand::cuda
