// Batch normalisation: a block has a channel, contiguous or innermost. Sums are float64, as on the CPU.
#pragma once
#include "argand/cuda/conv.h"
#include "argand/cuda/layer_norm.h"

namespace argand::cuda {

// The elements of one channel of [n, c, l].
template <class T>
struct ChannelPlace {
  int64_t channels, run, per_channel, sample, channel, pixel;  // strides in elements

  explicit ChannelPlace(const View& v)
      : channels(v.sizes[1]),
        run(v.sizes[2]),
        per_channel(v.sizes[0] * v.sizes[2]),
        sample(v.strides[0]),
        channel(v.strides[1]),
        pixel(v.strides[2]) {}
  AG_HD int64_t at(int64_t c, int64_t i) const {
    const int64_t n = i / run;
    return n * sample + c * channel + (i - n * run) * pixel;
  }
};

template <class T>
struct BatchNormKernel {
  static constexpr bool kMeets = true;
  ChannelPlace<T> place;
  T *y, *mean, *invstd, *running_mean, *running_var;
  const T *x, *weight, *bias;
  double eps, momentum;
  bool training;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](double p, double q) { return p + q; };
    double* room = b.template shared<double>();
    const int64_t c = b.index();
    const double count = static_cast<double>(place.per_channel);
    double m, variance;
    if (training) {
      double sum = 0, squares = 0;
      for (int64_t i = b.thread(); i < place.per_channel; i += b.threads())
        sum += static_cast<double>(x[place.at(c, i)]);
      m = join_block(b, room, sum, 0.0, add) / count;
      for (int64_t i = b.thread(); i < place.per_channel; i += b.threads()) {
        const double d = static_cast<double>(x[place.at(c, i)]) - m;
        squares += d * d;
      }
      squares = join_block(b, room, squares, 0.0, add);
      variance = squares / count;
      if (b.thread() == 0 && running_mean) {
        running_mean[c] = moved(running_mean[c], m);
        running_var[c] = moved(running_var[c], squares / (count - 1));
      }
    } else {
      m = static_cast<double>(running_mean[c]), variance = static_cast<double>(running_var[c]);
    }
    const double r = 1 / ::sqrt(variance + eps);
    if (b.thread() == 0 && mean) mean[c] = static_cast<T>(m), invstd[c] = static_cast<T>(r);
    const T center = static_cast<T>(m), scale = static_cast<T>(weight ? r * static_cast<double>(weight[c]) : r);
    const T shift = bias ? bias[c] : T(0);
    for (int64_t i = b.thread(); i < place.per_channel; i += b.threads()) {
      const int64_t at = place.at(c, i);
      y[at] = (x[at] - center) * scale + shift;
    }
  }

 private:
  AG_HD T moved(T running, double value) const {
    return static_cast<T>((1 - momentum) * static_cast<double>(running) + momentum * value);
  }
};

// With z = (x - mean) invstd: dx = invstd weight (g - mean of g - z mean of (g z)); running statistics do not depend on
// x.
template <class T>
struct BatchNormBackwardKernel {
  static constexpr bool kMeets = true;
  ChannelPlace<T> place;
  T *dx, *dweight, *dbias;
  const T *g, *x, *mean, *invstd, *weight;
  bool training;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const auto add = [](double p, double q) { return p + q; };
    double* room = b.template shared<double>();
    const int64_t c = b.index();
    const T center = mean[c];
    double sum = 0, dot = 0;
    for (int64_t i = b.thread(); i < place.per_channel; i += b.threads()) {
      const int64_t at = place.at(c, i);
      sum += static_cast<double>(g[at]);
      dot += static_cast<double>(g[at]) * static_cast<double>(x[at] - center);
    }
    sum = join_block(b, room, sum, 0.0, add);
    dot = join_block(b, room, dot, 0.0, add);
    const double r = static_cast<double>(invstd[c]), scale = weight ? r * static_cast<double>(weight[c]) : r;
    const double count = static_cast<double>(place.per_channel);
    if (b.thread() == 0) {
      if (dweight) dweight[c] = static_cast<T>(dot * r);
      if (dbias) dbias[c] = static_cast<T>(sum);
    }
    if (!dx) return;
    const T first = static_cast<T>(scale), second = static_cast<T>(training ? -scale * r * r * dot / count : 0);
    const T third = static_cast<T>(training ? -scale * sum / count : 0);
    for (int64_t i = b.thread(); i < place.per_channel; i += b.threads()) {
      const int64_t at = place.at(c, i);
      dx[at] = first * g[at] + second * (x[at] - center) + third;
    }
  }
};

template <class T, class Launch>
void batch_norm_as(const Call& c, Launch& launch) {
  const View* const* v = c.views;
  const auto& a = c.attributes<BatchNormAttrs>();
  const ChannelPlace<T> place(*v[5]);
  launch(
      BatchNormKernel<T>{place, v[0]->as<T>(), data_of<T>(v[1]), data_of<T>(v[2]), data_of<T>(v[3]), data_of<T>(v[4]),
                         v[5]->as<T>(), data_of<T>(v[6]), data_of<T>(v[7]), a.eps, a.momentum, a.training},
      place.channels, kBlockThreads, kRowRoom);
}
template <class T, class Launch>
void batch_norm_backward_as(const Call& c, Launch& launch) {
  const View* const* v = c.views;
  const ChannelPlace<T> place(*v[4]);
  launch(BatchNormBackwardKernel<T>{place, data_of<T>(v[0]), data_of<T>(v[1]), data_of<T>(v[2]), v[3]->as<T>(),
                                    v[4]->as<T>(), v[5]->as<T>(), v[6]->as<T>(), data_of<T>(v[7]),
                                    c.attributes<BatchNormAttrs>().training},
         place.channels, kBlockThreads, kRowRoom);
}

template <class Launch>
void batch_norm(const Call& c) {
  if (c.in().numel == 0) return;
  Launch launch(c);
  return c.in().dtype == DType::Float64 ? batch_norm_as<double>(c, launch) : batch_norm_as<float>(c, launch);
}
template <class Launch>
void batch_norm_backward(const Call& c) {
  Launch launch(c);
  return c.in().dtype == DType::Float64 ? batch_norm_backward_as<double>(c, launch)
                                        : batch_norm_backward_as<float>(c, launch);
}

template <class Launch>
void register_batch_norm(DeviceType device) {
  set_kernel(op::batch_norm, device, batch_norm<Launch>);
  set_kernel(op::batch_norm_backward, device, batch_norm_backward<Launch>);
}

}  // namespace argand::cuda
