// Weighted sums of neighbours along one dimension: resizing.
#pragma once
#include "argand/core/by_type.h"
#include "argand/cuda/copy.h"
#include "argand/dispatch/resample_ops.h"

namespace argand::cuda {

struct ResamplePlace {
  int64_t n, m, inner, numel;  // numel: of the result
  const int64_t *begins, *sources;
};

template <class T>
struct ResampleKernel {
  ResamplePlace place;
  const double* weights;
  T* y;
  const T* x;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= place.numel) return;
    const int64_t j = at % place.inner, i = at / place.inner % place.m, o = at / place.inner / place.m;
    const T* from = x + o * place.n * place.inner + j;
    T sum = 0;
    for (int64_t t = place.begins[i]; t < place.begins[i + 1]; ++t)
      sum += static_cast<T>(weights[t]) * from[place.sources[t] * place.inner];
    y[at] = sum;
  }
};

// Every sum has one term, of weight 1.
template <class T>
struct PickKernel {
  ResamplePlace place;
  T* y;
  const T* x;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t at = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (at >= place.numel) return;
    const int64_t j = at % place.inner, i = at / place.inner % place.m, o = at / place.inner / place.m;
    y[at] = x[(o * place.n + place.sources[place.begins[i]]) * place.inner + j];
  }
};

template <class Launch>
void resample(const Call& c) {
  const View &out = c.out(), &x = c.in(0);
  if (out.numel == 0) return;
  Launch launch(c);
  const ResamplePlace place{x.sizes[1], out.sizes[1],          out.sizes[2],
                            out.numel,  c.in(1).as<int64_t>(), c.in(2).as<int64_t>()};
  const int64_t blocks = blocks_for(out.numel);
  const View* const weights = c.views[4];
  if (!weights)
    return visit_width<Packed16>(item_size(out.dtype), [&](auto zero) {
      using T = decltype(zero);
      launch(PickKernel<T>{place, out.as<T>(), x.as<T>()}, blocks, kBlockThreads);
    });
  const auto sums = [&](auto zero) {
    using T = decltype(zero);
    launch(ResampleKernel<T>{place, weights->as<double>(), out.as<T>(), x.as<T>()}, blocks, kBlockThreads);
  };
  return out.dtype == DType::Float64 ? sums(0.0) : sums(0.0f);
}

template <class Launch>
void register_resample(DeviceType device) {
  set_kernel(op::resample, device, resample<Launch>);
}

}  // namespace argand::cuda
