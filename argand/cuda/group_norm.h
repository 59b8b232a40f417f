// Normalisation of groups of channels. Sums are float64, as on the CPU.
#pragma once
#include "argand/cuda/layer_norm.h"
#include "argand/cuda/softmax.h"

namespace argand::cuda {

// Of contiguous [samples, channels, run]: group i holds per_group channels, one after another.
struct GroupPlace {
  int64_t samples, channels, run, groups;

  GroupPlace(const View& v, int64_t groups)
      : samples(v.sizes[0]), channels(v.sizes[1]), run(v.sizes[2]), groups(groups) {}
  AG_HD int64_t per_group() const { return channels / groups; }
  AG_HD int64_t size() const { return per_group() * run; }
  // The channel of element `at` of group `i` of all samples' groups.
  AG_HD int64_t channel(int64_t i, int64_t at) const { return i % groups * per_group() + at / run; }
};

// A block has a group.
template <class T>
struct GroupNormKernel {
  static constexpr bool kMeets = true;
  GroupPlace place;
  T *y, *mean, *rstd;
  const T *x, *weight, *bias;
  double eps;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](double p, double q) { return p + q; };
    double* room = b.template shared<double>();
    const int64_t i = b.index(), n = place.size();
    const T* from = x + i * n;
    double sum = 0, squares = 0;
    for (int64_t k = b.thread(); k < n; k += b.threads()) sum += static_cast<double>(from[k]);
    const double m = join_block(b, room, sum, 0.0, add) / static_cast<double>(n);
    for (int64_t k = b.thread(); k < n; k += b.threads()) {
      const double d = static_cast<double>(from[k]) - m;
      squares += d * d;
    }
    const double r = 1 / ::sqrt(join_block(b, room, squares, 0.0, add) / static_cast<double>(n) + eps);
    if (b.thread() == 0) mean[i] = static_cast<T>(m), rstd[i] = static_cast<T>(r);
    const T center = static_cast<T>(m);
    for (int64_t k = b.thread(); k < n; k += b.threads()) {
      const int64_t c = place.channel(i, k);
      const T scale = static_cast<T>(weight ? r * static_cast<double>(weight[c]) : r);
      y[i * n + k] = (from[k] - center) * scale + (bias ? bias[c] : T(0));
    }
  }
};

// A warp has a channel of a sample: the sums of g and of g (x - mean).
template <class T>
struct GroupSumsKernel {
  static constexpr bool kMeets = true;
  GroupPlace place;
  const T *g, *x, *mean;
  double* sums;  // [samples, channels, 2]

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](double p, double q) { return p + q; };
    const int64_t all = place.samples * place.channels;
    const int64_t at = static_cast<int64_t>(b.index()) * (b.threads() / kWarp) + b.thread() / kWarp;
    const int64_t c = at < all ? at : all - 1;
    const double m = static_cast<double>(mean[c / place.per_group()]);
    double sum = 0, dot = 0;
    for (int64_t k = b.thread() % kWarp; k < place.run; k += kWarp) {
      const double d = static_cast<double>(g[c * place.run + k]);
      sum += d;
      dot += d * (static_cast<double>(x[c * place.run + k]) - m);
    }
    sum = join_warp(b, sum, add);
    dot = join_warp(b, dot, add);
    if (at < all && b.thread() % kWarp == 0) sums[2 * c] = sum, sums[2 * c + 1] = dot;
  }
};

// With h = g weight: dx = rstd (h - mean of h) - rstd^3 (x - mean) mean of (h (x - mean)), means over the group.
template <class T>
struct GroupNormBackwardKernel {
  static constexpr bool kMeets = true;
  GroupPlace place;
  T* dx;
  const T *g, *x, *mean, *rstd, *weight;
  const double* sums;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](double p, double q) { return p + q; };
    double* room = b.template shared<double>();
    const int64_t i = b.index(), n = place.size(), channels = place.per_group();
    double sum = 0, dot = 0;
    for (int64_t k = b.thread(); k < channels; k += b.threads()) {
      const double w = weight_of(i % place.groups * channels + k);
      sum += w * sums[2 * (i * channels + k)];
      dot += w * sums[2 * (i * channels + k) + 1];
    }
    sum = join_block(b, room, sum, 0.0, add);
    dot = join_block(b, room, dot, 0.0, add);
    const double r = static_cast<double>(rstd[i]), size = static_cast<double>(n);
    const T second = static_cast<T>(-r * r * r * dot / size), third = static_cast<T>(-r * sum / size), center = mean[i];
    for (int64_t k = b.thread(); k < n; k += b.threads())
      dx[i * n + k] =
          static_cast<T>(r * weight_of(place.channel(i, k))) * g[i * n + k] + second * (x[i * n + k] - center) + third;
  }

 private:
  AG_HD double weight_of(int64_t channel) const { return weight ? static_cast<double>(weight[channel]) : 1.0; }
};

// A thread has a channel, over all samples.
template <class T>
struct GroupWeightKernel {
  GroupPlace place;
  T *dweight, *dbias;  // null: not wanted
  const T* rstd;
  const double* sums;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t c = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (c >= place.channels) return;
    double weight = 0, bias = 0;
    for (int64_t s = 0; s < place.samples; ++s) {
      const double* run = sums + 2 * (s * place.channels + c);
      bias += run[0];
      weight += run[1] * static_cast<double>(rstd[s * place.groups + c / place.per_group()]);
    }
    if (dweight) dweight[c] = static_cast<T>(weight);
    if (dbias) dbias[c] = static_cast<T>(bias);
  }
};

template <class T, class Launch>
void group_norm_as(const Call& c, Launch& launch) {
  const auto& a = c.attributes<GroupNormAttrs>();
  const View* const* v = c.views;
  const GroupPlace place(*v[0], a.groups);
  launch(GroupNormKernel<T>{place, v[0]->as<T>(), v[1]->as<T>(), v[2]->as<T>(), v[3]->as<T>(), data_of<T>(v[4]),
                            data_of<T>(v[5]), a.eps},
         place.samples * place.groups, row_threads(place.size()), kRowRoom);
}
template <class Launch>
void group_norm(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  return c.out().dtype == DType::Float64 ? group_norm_as<double>(c, launch) : group_norm_as<float>(c, launch);
}

template <class T, class Launch>
void group_norm_backward_as(const Call& c, Launch& launch) {
  const View* const* v = c.views;
  const GroupPlace place(*v[3], c.attributes<GroupNormAttrs>().groups);
  const T *g = v[3]->as<T>(), *x = v[4]->as<T>(), *mean = v[5]->as<T>(), *rstd = v[6]->as<T>();
  const int64_t channels = place.samples * place.channels;
  double* const sums = static_cast<double*>(launch.scratch(2 * sizeof(double) * static_cast<size_t>(channels)));
  if (channels) launch(GroupSumsKernel<T>{place, g, x, mean, sums}, blocks_for(channels * kWarp), kBlockThreads);
  if (v[0] && v[0]->numel)
    launch(GroupNormBackwardKernel<T>{place, v[0]->as<T>(), g, x, mean, rstd, data_of<T>(v[7]), sums},
           place.samples * place.groups, row_threads(place.size()), kRowRoom);
  if ((v[1] || v[2]) && place.channels)
    launch(GroupWeightKernel<T>{place, data_of<T>(v[1]), data_of<T>(v[2]), rstd, sums}, blocks_for(place.channels),
           kBlockThreads);
}
template <class Launch>
void group_norm_backward(const Call& c) {
  Launch launch(c);
  return c.in().dtype == DType::Float64 ? group_norm_backward_as<double>(c, launch)
                                        : group_norm_backward_as<float>(c, launch);
}

template <class Launch>
void register_group_norm(DeviceType device) {
  set_kernel(op::group_norm, device, group_norm<Launch>);
  set_kernel(op::group_norm_backward, device, group_norm_backward<Launch>);
}

}  // namespace argand::cuda
