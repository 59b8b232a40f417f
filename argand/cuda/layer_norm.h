// Layer normalisation, also without a mean (RMS). A row's threads keep what they read of it in registers up to kHeld
// numbers each. Weight gradients: blocks sum stretches of rows, a second kernel joins the stretches in their order.
#pragma once
#include "argand/cuda/pointwise.h"
#include "argand/cuda/rows.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/norm_ops.h"

namespace argand::cuda {

template <class T>
struct LayerNormKernel {
  static constexpr bool kMeets = true;
  static constexpr int kHeld = 16;
  T *y, *mean, *rstd;
  const T *x, *weight, *bias;
  int64_t rows, n;
  T eps;
  bool centered;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](T p, T q) { return p + q; };
    T* room = b.template shared<T>();
    const int64_t row = b.index(), step = b.threads();
    const T* from = x + row * n;
    T held[kHeld];
    T sum = 0;
    for (int k = 0; k < kHeld; ++k) {
      const int64_t i = b.thread() + k * step;
      held[k] = i < n ? from[i] : T(0);
      sum += held[k];
    }
    for (int64_t i = b.thread() + kHeld * step; i < n; i += step) sum += from[i];
    const T m = centered ? join_block(b, room, sum, T(0), add) / static_cast<T>(n) : T(0);
    T squares = 0;
    for (int k = 0; k < kHeld; ++k)
      if (b.thread() + k * step < n) squares += (held[k] - m) * (held[k] - m);
    for (int64_t i = b.thread() + kHeld * step; i < n; i += step) squares += (from[i] - m) * (from[i] - m);
    const T r = 1 / ::sqrt(join_block(b, room, squares, T(0), add) / static_cast<T>(n) + eps);
    if (b.thread() == 0) {
      if (mean) mean[row] = m;
      rstd[row] = r;
    }
    for (int k = 0; k < kHeld; ++k) give(row, b.thread() + k * step, held[k], m, r);
    for (int64_t i = b.thread() + kHeld * step; i < n; i += step) give(row, i, from[i], m, r);
  }

 private:
  AG_HD void give(int64_t row, int64_t i, T value, T m, T r) const {
    if (i >= n) return;
    const T z = (value - m) * r;
    y[row * n + i] = (weight ? z * weight[i] : z) + (bias ? bias[i] : T(0));
  }
};

// dx = rstd (d - mean(d) - z mean(d z)), d = g weight, z = (x - mean) rstd; without a mean its term falls away.
template <class T>
struct LayerNormBackwardKernel {
  static constexpr bool kMeets = true;
  T* dx;
  const T *g, *x, *mean, *rstd, *weight;
  int64_t rows, n;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](T p, T q) { return p + q; };
    T* room = b.template shared<T>();
    const int64_t row = b.index(), step = b.threads();
    const T m = mean ? mean[row] : T(0), r = rstd[row];
    T sum = 0, dot = 0;
    for (int64_t i = b.thread(); i < n; i += step) {
      const T d = scaled(row, i);
      sum += d;
      dot += d * (x[row * n + i] - m) * r;
    }
    sum = join_block(b, room, sum, T(0), add) / static_cast<T>(n);
    dot = join_block(b, room, dot, T(0), add) / static_cast<T>(n);
    if (!mean) sum = 0;
    for (int64_t i = b.thread(); i < n; i += step)
      dx[row * n + i] = r * (scaled(row, i) - sum - (x[row * n + i] - m) * r * dot);
  }

 private:
  AG_HD T scaled(int64_t row, int64_t i) const {
    const T d = g[row * n + i];
    return weight ? d * weight[i] : d;
  }
};

// Columns of one stretch of rows: sums of g z and of g, at [stretch, column].
template <class T>
struct LayerNormWeightKernel {
  const T *g, *x, *mean, *rstd;
  int64_t rows, n, stretch, stretches;
  T *dweight, *dbias;  // [stretches, n]

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= n * stretches) return;
    const int64_t s = at / n, i = at - s * n, end = (s + 1) * stretch < rows ? (s + 1) * stretch : rows;
    T weight = 0, bias = 0;
    for (int64_t row = s * stretch; row < end; ++row) {
      const T d = g[row * n + i];
      weight += d * (x[row * n + i] - (mean ? mean[row] : T(0))) * rstd[row];
      bias += d;
    }
    dweight[at] = weight, dbias[at] = bias;
  }
};

template <class T>
struct LayerNormJoinKernel {
  const T *weights, *biases;
  int64_t n, stretches;
  T *dweight, *dbias;  // null: not wanted

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    T weight = 0, bias = 0;
    for (int64_t s = 0; s < stretches; ++s) weight += weights[s * n + i], bias += biases[s * n + i];
    if (dweight) dweight[i] = weight;
    if (dbias) dbias[i] = bias;
  }
};

inline int row_threads(int64_t n) {
  int threads = kWarp;
  while (threads < kBlockThreads && threads * 4 < n) threads *= 2;
  return threads;
}
template <class T>
T* data_of(const View* v) {
  return v ? v->as<T>() : nullptr;
}

template <class T, class Launch>
void layer_norm_as(const Call& c, Launch& launch) {
  const auto& a = c.attributes<LayerNormAttrs>();
  const View &y = c.out(), &x = c.in();
  const int64_t rows = y.sizes[0], n = y.sizes[1];
  launch(LayerNormKernel<T>{y.as<T>(), data_of<T>(c.views[1]), c.views[2]->as<T>(), x.as<T>(), data_of<T>(c.views[4]),
                            data_of<T>(c.views[5]), rows, n, static_cast<T>(a.eps), a.centered},
         rows, row_threads(n), 32 * sizeof(T));
}
template <class Launch>
void layer_norm(const Call& c) {
  Launch launch(c);
  if (c.out().numel == 0) return;
  return c.out().dtype == DType::Float64 ? layer_norm_as<double>(c, launch) : layer_norm_as<float>(c, launch);
}

template <class T, class Launch>
void layer_norm_backward_as(const Call& c, Launch& launch) {
  const View* const* v = c.views;
  const View &g = *v[3], &x = *v[4];
  const int64_t rows = x.sizes[0], n = x.sizes[1];
  const T *mean = data_of<T>(v[5]), *rstd = v[6]->as<T>();
  if (v[0] && rows)
    launch(LayerNormBackwardKernel<T>{v[0]->as<T>(), g.as<T>(), x.as<T>(), mean, rstd, data_of<T>(v[7]), rows, n}, rows,
           row_threads(n), 32 * sizeof(T));
  if ((!v[1] && !v[2]) || n == 0) return;
  constexpr int64_t kRows = 64, kMostStretches = 256;
  const int64_t stretch = std::max(kRows, (rows + kMostStretches - 1) / kMostStretches);
  const int64_t stretches = std::max<int64_t>(1, (rows + stretch - 1) / stretch);
  T* const partial = static_cast<T*>(launch.scratch(2 * static_cast<size_t>(stretches * n) * sizeof(T)));
  T* const biases = partial + stretches * n;
  launch(LayerNormWeightKernel<T>{g.as<T>(), x.as<T>(), mean, rstd, rows, n, stretch, stretches, partial, biases},
         blocks_for(n * stretches), kBlockThreads);
  launch(LayerNormJoinKernel<T>{partial, biases, n, stretches, data_of<T>(v[1]), data_of<T>(v[2])}, blocks_for(n),
         kBlockThreads);
}
template <class Launch>
void layer_norm_backward(const Call& c) {
  Launch launch(c);
  return c.in().dtype == DType::Float64 ? layer_norm_backward_as<double>(c, launch)
                                        : layer_norm_backward_as<float>(c, launch);
}

template <class Launch>
void register_layer_norm(DeviceType device) {
  set_kernel(op::layer_norm, device, layer_norm<Launch>);
  set_kernel(op::layer_norm_backward, device, layer_norm_backward<Launch>);
}

}  // namespace argand::cuda
