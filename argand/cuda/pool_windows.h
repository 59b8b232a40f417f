// Pooling: a thread has one window, or for gradients one pixel and all windows that saw it, in their order.
#pragma once
#include "argand/cuda/conv.h"
#include "argand/cuda/fault.h"
#include "argand/dispatch/pool_ops.h"

namespace argand::cuda {

struct Window {
  int64_t begin, end, step, counted;  // counted: what an average divides by
  AG_HD bool holds(int64_t pixel) const { return pixel >= begin && pixel < end && (pixel - begin) % step == 0; }
};

// The windows of one dimension, as PoolAttrs says.
struct WindowAxis {
  int64_t kernel, stride, padding, dilation, pixels, windows;
  bool adaptive, count_padding;

  WindowAxis(const PoolAttrs& a, int dim, int64_t pixels, int64_t windows)
      : kernel(a.kernel[dim]),
        stride(a.stride[dim]),
        padding(a.padding[dim]),
        dilation(a.dilation[dim]),
        pixels(pixels),
        windows(windows),
        adaptive(a.adaptive),
        count_padding(a.count_padding) {}

  AG_HD Window window(int64_t i) const {
    if (adaptive) {
      const int64_t begin = i * pixels / windows, end = ((i + 1) * pixels + windows - 1) / windows;
      return {begin, end, 1, end - begin};
    }
    const int64_t first = i * stride - padding, behind = first + (kernel - 1) * dilation + 1;
    const int64_t begin = first < 0 ? first + (-first + dilation - 1) / dilation * dilation : first;
    const int64_t inside = behind < pixels ? behind : pixels, end = inside > begin ? inside : begin;
    const int64_t padded = behind < pixels + padding ? behind : pixels + padding;
    return {begin, end, dilation, count_padding ? padded - first : end - begin};
  }
  // The windows that may hold a pixel: [first, last].
  AG_HD int64_t first(int64_t pixel) const {
    const int64_t i =
        adaptive ? pixel * windows / pixels - 1 : (pixel + padding - (kernel - 1) * dilation + stride - 1) / stride - 1;
    return i < 0 ? 0 : i;
  }
  AG_HD int64_t last(int64_t pixel) const {
    const int64_t i = adaptive ? ((pixel + 1) * windows + pixels - 1) / pixels : (pixel + padding) / stride;
    return i < windows ? i : windows - 1;
  }
};

template <class T, class I>
struct MaxPoolKernel {
  Image<T> image, result;
  Image<I> index;  // data null: not wanted
  WindowAxis h, w;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= result.numel()) return;
    const auto p = result.place(i);
    const Window rows = h.window(p.y), columns = w.window(p.x);
    T best =
        std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::lowest();
    int64_t at = -1;
    for (int64_t y = rows.begin; y < rows.end; y += rows.step)
      for (int64_t x = columns.begin; x < columns.end; x += columns.step) {
        const T one = image.at(p.n, p.c, y, x);
        if (at < 0 || one > best || (one != one && best == best)) best = one, at = y * image.size[3] + x;
      }
    result.at(p.n, p.c, p.y, p.x) = best;
    if (index.data) index.at(p.n, p.c, p.y, p.x) = static_cast<I>(at);
  }
};

template <class T, class I>
struct MaxPoolBackwardKernel {
  Image<T> image, result;
  Image<I> index;
  WindowAxis h, w;
  const char* op;
  Fault* faults;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= image.numel()) return;
    const auto p = image.place(i);
    const int64_t here = p.y * image.size[3] + p.x, pixels = image.size[2] * image.size[3];
    T sum = 0;
    for (int64_t y = h.first(p.y); y <= h.last(p.y); ++y)
      for (int64_t x = w.first(p.x); x <= w.last(p.x); ++x) {
        const int64_t at = static_cast<int64_t>(index.at(p.n, p.c, y, x));
        if (at < 0 || at >= pixels) report(faults, op, at, 2, pixels);
        if (at == here) sum += result.at(p.n, p.c, y, x);
      }
    image.at(p.n, p.c, p.y, p.x) = sum;
  }
};

template <class T>
struct AveragePoolKernel {
  Image<T> image, result;
  WindowAxis h, w;
  int64_t divisor;  // 0: what the windows count

  AG_HD T divided_by(const Window& rows, const Window& columns) const {
    return static_cast<T>(divisor ? divisor : rows.counted * columns.counted);
  }
  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= result.numel()) return;
    const auto p = result.place(i);
    const Window rows = h.window(p.y), columns = w.window(p.x);
    T sum = 0;
    for (int64_t y = rows.begin; y < rows.end; ++y)
      for (int64_t x = columns.begin; x < columns.end; ++x) sum += image.at(p.n, p.c, y, x);
    result.at(p.n, p.c, p.y, p.x) = sum / divided_by(rows, columns);
  }
};

template <class T>
struct AveragePoolBackwardKernel {
  AveragePoolKernel<T> v;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= v.image.numel()) return;
    const auto p = v.image.place(i);
    T sum = 0;
    for (int64_t y = v.h.first(p.y); y <= v.h.last(p.y); ++y)
      for (int64_t x = v.w.first(p.x); x <= v.w.last(p.x); ++x) {
        const Window rows = v.h.window(y), columns = v.w.window(x);
        if (rows.holds(p.y) && columns.holds(p.x)) sum += v.result.at(p.n, p.c, y, x) / v.divided_by(rows, columns);
      }
    v.image.at(p.n, p.c, p.y, p.x) = sum;
  }
};

inline WindowAxis window_axis(const PoolAttrs& a, int dim, const View& image, const View& result) {
  return WindowAxis(a, dim, image.sizes[2 + dim], result.sizes[2 + dim]);
}

// Calls f with a number of the type of an index view, int64 where there is none.
template <class F>
void visit_index(const View* v, F&& f) {
  if (v && v->dtype == DType::Int32)
    f(int32_t{});
  else
    f(int64_t{});
}

template <class Launch>
void max_pool(const Call& c) {
  const View &y = c.out(0), &x = c.in();
  const View* index = c.views[1];
  if (y.numel == 0) return;
  Launch launch(c);
  const auto& a = c.attributes<PoolAttrs>();
  visit_dtype(y.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>)
      visit_index(index, [&](auto place) {
        using I = decltype(place);
        launch(MaxPoolKernel<T, I>{Image<T>(x), Image<T>(y), index ? Image<I>(*index) : Image<I>(),
                                   window_axis(a, 0, x, y), window_axis(a, 1, x, y)},
               blocks_for(y.numel), kBlockThreads);
      });
  });
}

template <class F>
void visit_float_or_double(DType d, F&& f) {
  if (d == DType::Float64)
    f(double{});
  else
    f(float{});
}

template <class Launch>
void max_pool_backward(const Call& c) {
  const View &dx = c.out(), &g = c.in(0), &index = c.in(1);
  if (dx.numel == 0) return;
  Launch launch(c);
  const auto& a = c.attributes<PoolAttrs>();
  visit_float_or_double(dx.dtype, [&](auto zero) {
    using T = decltype(zero);
    visit_index(&index, [&](auto place) {
      using I = decltype(place);
      launch(MaxPoolBackwardKernel<T, I>{Image<T>(dx), Image<T>(g), Image<I>(index), window_axis(a, 0, dx, g),
                                         window_axis(a, 1, dx, g), "max_pool2d_backward", launch.faults()},
             blocks_for(dx.numel), kBlockThreads);
    });
  });
}

template <class T>
AveragePoolKernel<T> average(const PoolAttrs& a, const View& image, const View& result) {
  return {Image<T>(image), Image<T>(result), window_axis(a, 0, image, result), window_axis(a, 1, image, result),
          a.divisor};
}
template <class Launch>
void avg_pool(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  visit_float_or_double(c.out().dtype, [&](auto zero) {
    launch(average<decltype(zero)>(c.attributes<PoolAttrs>(), c.in(), c.out()), blocks_for(c.out().numel),
           kBlockThreads);
  });
}
template <class Launch>
void avg_pool_backward(const Call& c) {
  if (c.out().numel == 0) return;
  Launch launch(c);
  visit_float_or_double(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(AveragePoolBackwardKernel<T>{average<T>(c.attributes<PoolAttrs>(), c.out(), c.in())},
           blocks_for(c.out().numel), kBlockThreads);
  });
}

template <class Launch>
void register_pool_windows(DeviceType device) {
  set_kernel(op::max_pool, device, max_pool<Launch>);
  set_kernel(op::max_pool_backward, device, max_pool_backward<Launch>);
  set_kernel(op::avg_pool, device, avg_pool<Launch>);
  set_kernel(op::avg_pool_backward, device, avg_pool_backward<Launch>);
}

}  // namespace argand::cuda
