// Convolutions: by cuDNN, and where that is missing or does not serve as plain sums: a thread has one element of a
// result or of an image's gradient, a block one weight's, and the order of every sum is fixed. Those are no fast
// convolutions.
#pragma once
#include "argand/core/by_type.h"
#include "argand/core/library_settings.h"
#include "argand/cuda/cudnn.h"
#include "argand/cuda/pointwise.h"
#include "argand/cuda/softmax.h"
#include "argand/dispatch/basic_ops.h"
#include "argand/dispatch/conv_ops.h"
#include "argand/dispatch/dispatch.h"

namespace argand::cuda {

template <class T>
struct Image {
  T* data = nullptr;
  int64_t size[4] = {}, stride[4] = {};

  Image() = default;
  explicit Image(const View& v) : data(v.as<T>()) {
    for (int d = 0; d < 4; ++d) size[d] = v.sizes[d], stride[d] = v.strides[d];
  }
  AG_HD T& at(int64_t n, int64_t c, int64_t y, int64_t x) const {
    return data[n * stride[0] + c * stride[1] + y * stride[2] + x * stride[3]];
  }
  AG_HD int64_t numel() const { return size[0] * size[1] * size[2] * size[3]; }
  // The four coordinates of element i: neighbours in a row for contiguous images, channels for channels_last ones.
  struct Place {
    int64_t n, c, y, x;
  };
  AG_HD Place place(int64_t i) const {
    Place p;
    if (stride[1] == 1 && size[1] > 1) {
      p.c = i % size[1], i /= size[1];
      p.x = i % size[3], i /= size[3];
      p.y = i % size[2], p.n = i / size[2];
    } else {
      p.x = i % size[3], i /= size[3];
      p.y = i % size[2], i /= size[2];
      p.c = i % size[1], p.n = i / size[1];
    }
    return p;
  }
};

template <class T>
struct Convolution {
  using C = ComputeOf<T>;
  Image<T> image, result, weight;
  ConvAttrs a;

  AG_HD int64_t group_inputs() const { return weight.size[1]; }
  AG_HD int64_t group_outputs() const { return weight.size[0] / a.groups; }
};

template <class T>
struct ConvForwardKernel {
  Convolution<T> v;
  const T* bias;
  int64_t bias_stride;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using C = ComputeOf<T>;
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= v.result.numel()) return;
    const auto p = v.result.place(i);
    const int64_t first = p.c / v.group_outputs() * v.group_inputs();
    C sum = bias ? convert<C>(bias[p.c * bias_stride]) : C(0);
    for (int64_t c = 0; c < v.group_inputs(); ++c)
      for (int64_t ky = 0; ky < v.weight.size[2]; ++ky) {
        const int64_t y = p.y * v.a.stride[0] - v.a.padding[0] + ky * v.a.dilation[0];
        if (y < 0 || y >= v.image.size[2]) continue;
        for (int64_t kx = 0; kx < v.weight.size[3]; ++kx) {
          const int64_t x = p.x * v.a.stride[1] - v.a.padding[1] + kx * v.a.dilation[1];
          if (x < 0 || x >= v.image.size[3]) continue;
          sum += convert<C>(v.image.at(p.n, first + c, y, x)) * convert<C>(v.weight.at(p.c, c, ky, kx));
        }
      }
    v.result.at(p.n, p.c, p.y, p.x) = convert<T>(sum);
  }
};

template <class T>
struct ConvBackwardInputKernel {
  Convolution<T> v;
  const T* bias;
  int64_t bias_stride;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using C = ComputeOf<T>;
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= v.image.numel()) return;
    const auto p = v.image.place(i);
    const int64_t group = p.c / v.group_inputs(), c = p.c - group * v.group_inputs();
    C sum = bias ? convert<C>(bias[p.c * bias_stride]) : C(0);
    for (int64_t o = group * v.group_outputs(); o < (group + 1) * v.group_outputs(); ++o)
      for (int64_t ky = 0; ky < v.weight.size[2]; ++ky) {
        const int64_t y = result_of(p.y, ky, 0, v.result.size[2]);
        if (y < 0) continue;
        for (int64_t kx = 0; kx < v.weight.size[3]; ++kx) {
          const int64_t x = result_of(p.x, kx, 1, v.result.size[3]);
          if (x >= 0) sum += convert<C>(v.result.at(p.n, o, y, x)) * convert<C>(v.weight.at(o, c, ky, kx));
        }
      }
    v.image.at(p.n, p.c, p.y, p.x) = convert<T>(sum);
  }

 private:
  // Where the pixel at `at` met weight k; -1: nowhere.
  AG_HD int64_t result_of(int64_t at, int64_t k, int dim, int64_t size) const {
    const int64_t from = at + v.a.padding[dim] - k * v.a.dilation[dim];
    if (from < 0 || from % v.a.stride[dim] != 0 || from / v.a.stride[dim] >= size) return -1;
    return from / v.a.stride[dim];
  }
};

template <class T>
struct ConvBackwardWeightKernel {
  static constexpr bool kMeets = true;
  Convolution<T> v;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using C = ComputeOf<T>;
    const auto p = v.weight.place(b.index());  // n: the result's channel, c: the image's within the group
    const int64_t channel = p.n / v.group_outputs() * v.group_inputs() + p.c;
    const int64_t h = v.result.size[2], w = v.result.size[3], all = v.result.size[0] * h * w;
    C sum = 0;
    for (int64_t i = b.thread(); i < all; i += b.threads()) {
      const int64_t ox = i % w, oy = i / w % h, n = i / (w * h);
      const int64_t y = oy * v.a.stride[0] - v.a.padding[0] + p.y * v.a.dilation[0];
      const int64_t x = ox * v.a.stride[1] - v.a.padding[1] + p.x * v.a.dilation[1];
      if (y < 0 || y >= v.image.size[2] || x < 0 || x >= v.image.size[3]) continue;
      sum += convert<C>(v.image.at(n, channel, y, x)) * convert<C>(v.result.at(n, p.n, oy, ox));
    }
    sum = join_block(b, b.template shared<C>(), sum, C(0), [](C s, C t) { return s + t; });
    if (b.thread() == 0) v.weight.at(p.n, p.c, p.y, p.x) = convert<T>(sum);
  }
};

template <class T>
const T* bias_of(const View* v) {
  return v ? v->as<T>() : nullptr;
}

// x += bias, one number for each channel.
template <class T>
struct AddChannelsKernel {
  Image<T> x;
  const T* bias;
  int64_t bias_stride;

  template <class B>
  AG_HD void operator()(const B& b) const {
    using C = ComputeOf<T>;
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= x.numel()) return;
    const auto p = x.place(i);
    T& at = x.at(p.n, p.c, p.y, p.x);
    at = convert<T>(convert<C>(at) + convert<C>(bias[p.c * bias_stride]));
  }
};

// The strides of a dense image with its channels outermost, or innermost.
inline View dense_view(const View& like, bool channels_last, char* data) {
  View v = like;
  const int64_t c = v.sizes[1], h = v.sizes[2], w = v.sizes[3];
  const int64_t outer[4] = {c * h * w, h * w, w, 1}, inner[4] = {c * h * w, 1, c * w, c};
  for (int d = 0; d < 4; ++d) v.strides[d] = channels_last ? inner[d] : outer[d];
  v.data = data;
  v.contiguous = !channels_last;
  return v;
}
inline bool is_dense_as(const View& v, bool channels_last) {
  const View dense = dense_view(v, channels_last, v.data);
  for (int d = 0; d < 4; ++d)
    if (v.sizes[d] != 1 && v.strides[d] != dense.strides[d]) return false;
  return true;
}

// False where there is no library, or none for this convolution. The result's order of dimensions is everyone's: what
// lies otherwise is copied.
template <class Libraries, class Launch>
bool library_conv(DnnConvolution::Kind kind, const Call& c, Launch& launch) {
  Cudnn* const library = Libraries::cudnn(c);
  if (!library) return false;
  const bool outer = is_dense_as(c.out(), false), inner = is_dense_as(c.out(), true);
  if ((!outer && !inner) || c.in(0).numel == 0 || c.in(1).numel == 0) return false;
  const bool last = inner && (!outer || is_dense_as(c.in(0), true));
  View views[3] = {c.out(), c.in(0), c.in(1)};
  for (int i = 1; i < 3; ++i) {
    if (is_dense_as(views[i], last)) continue;
    const View from = views[i];
    views[i] = dense_view(from, last, static_cast<char*>(launch.scratch(static_cast<size_t>(from.nbytes()))));
    dispatch(op::copy, {views[i]}, {from});
  }
  // conv_ops.h: result; image, weight - image; result, weight - weight; result, image.
  constexpr int kImage[] = {1, 0, 2}, kWeight[] = {2, 2, 0}, kResult[] = {0, 1, 1};
  const auto k = static_cast<size_t>(kind);
  const auto convolution =
      DnnConvolution::of(kind, views[kImage[k]], views[kWeight[k]], views[kResult[k]], c.attributes<ConvAttrs>(), last);
  if (!convolution) return false;
  const Cudnn::Place place{Libraries::stream(c), [&](size_t bytes) { return launch.scratch(bytes); },
                           library_settings().cudnn_benchmark ? Libraries::timer(c) : nullptr};
  if (!library->run(*convolution, place)) return false;
  launch.library_called();
  if (const View* bias = c.views[3])
    visit_floating(c.out().dtype, [&](auto zero) {
      using T = decltype(zero);
      launch(AddChannelsKernel<T>{Image<T>(c.out()), bias->as<T>(), bias->strides[0]}, blocks_for(c.out().numel),
             kBlockThreads);
    });
  return true;
}

template <class Launch, class Libraries>
void conv_forward(const Call& c) {
  const View* bias = c.views[3];
  if (c.out().numel == 0) return;
  Launch launch(c);
  if (library_conv<Libraries>(DnnConvolution::Kind::kForward, c, launch)) return;
  visit_floating(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(ConvForwardKernel<T>{{Image<T>(c.in(0)), Image<T>(c.out()), Image<T>(c.in(1)), c.attributes<ConvAttrs>()},
                                bias_of<T>(bias),
                                bias ? bias->strides[0] : 0},
           blocks_for(c.out().numel), kBlockThreads);
  });
}

template <class Launch, class Libraries>
void conv_backward_input(const Call& c) {
  const View* bias = c.views[3];
  if (c.out().numel == 0) return;
  Launch launch(c);
  if (library_conv<Libraries>(DnnConvolution::Kind::kData, c, launch)) return;
  visit_floating(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(
        ConvBackwardInputKernel<T>{{Image<T>(c.out()), Image<T>(c.in(0)), Image<T>(c.in(1)), c.attributes<ConvAttrs>()},
                                   bias_of<T>(bias),
                                   bias ? bias->strides[0] : 0},
        blocks_for(c.out().numel), kBlockThreads);
  });
}

template <class Launch, class Libraries>
void conv_backward_weight(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  if (library_conv<Libraries>(DnnConvolution::Kind::kWeight, c, launch)) return;
  visit_floating(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(ConvBackwardWeightKernel<T>{{Image<T>(c.in(1)), Image<T>(c.in(0)), Image<T>(c.out()),
                                        c.attributes<ConvAttrs>()}},
           c.out().numel, kBlockThreads, 32 * sizeof(ComputeOf<T>));
  });
}

template <class Launch, class Libraries>
void register_conv(DeviceType device) {
  set_kernel(op::conv_forward, device, conv_forward<Launch, Libraries>);
  set_kernel(op::conv_backward_input, device, conv_backward_input<Launch, Libraries>);
  set_kernel(op::conv_backward_weight, device, conv_backward_weight<Launch, Libraries>);
}

}  // namespace argand::cuda
