// Pooling on the CPU: windows, what is shared out to which thread, and the types that are not hot.
#include <algorithm>
#include <limits>
#include <vector>

#include "argand/core/error.h"
#include "argand/core/parallel.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/pool_kernels.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/pool_ops.h"

namespace argand {
namespace {

constexpr int64_t kGrain = 32768;      // elements read by a task
constexpr int64_t kChannelBlock = 64;  // channels of a channels_last gradient a task has to itself

template <class T>
const PoolKernels<T>& kernels() {
  static const PoolKernels<T>& chosen = [&]() -> const PoolKernels<T>& {
    const int isa = static_cast<int>(cpu::isa());
    if constexpr (std::is_same_v<T, float>) {
      const PoolKernels<T>* const tables[] = {&sse4::pool_kernels_float, &avx2::pool_kernels_float,
                                              &avx512::pool_kernels_float};
      return *tables[isa];
    } else {
      const PoolKernels<T>* const tables[] = {&sse4::pool_kernels_double, &avx2::pool_kernels_double,
                                              &avx512::pool_kernels_double};
      return *tables[isa];
    }
  }();
  return chosen;
}

// The windows of one dimension, and of each how many pixels an average divides by.
class Windows {
 public:
  Windows(const PoolAttrs& attrs, int dim, int64_t pixels, int64_t count)
      : axis_{}, counts_(static_cast<size_t>(count)) {
    start_.resize(counts_.size()), end_.resize(counts_.size());
    for (int64_t i = 0; i < count; ++i) attrs.adaptive ? adaptive(i, pixels, count) : fixed(attrs, dim, i, pixels);
    axis_ = {count, start_.data(), end_.data(), attrs.adaptive ? 1 : attrs.dilation[dim], 0, 0, 1};
    find_even();
  }
  const PoolAxis& axis() const { return axis_; }
  int64_t counted(int64_t i) const { return counts_[static_cast<size_t>(i)]; }

 private:
  void adaptive(int64_t i, int64_t pixels, int64_t count) {
    const auto at = static_cast<size_t>(i);
    start_[at] = i * pixels / count;
    end_[at] = ((i + 1) * pixels + count - 1) / count;
    counts_[at] = end_[at] - start_[at];
  }
  void fixed(const PoolAttrs& attrs, int dim, int64_t i, int64_t pixels) {
    const auto at = static_cast<size_t>(i);
    const int64_t step = attrs.dilation[dim], padding = attrs.padding[dim];
    const int64_t first = i * attrs.stride[dim] - padding, behind = first + (attrs.kernel[dim] - 1) * step + 1;
    start_[at] = first < 0 ? first + (-first + step - 1) / step * step : first;
    end_[at] = std::max(start_[at], std::min(behind, pixels));
    counts_[at] = attrs.count_padding ? std::min(behind, pixels + padding) - first : end_[at] - start_[at];
  }
  // The longest stretch of equal windows evenly apart from the first whole one on.
  void find_even() {
    const auto pixels = [&](int64_t i) {
      return (end_[static_cast<size_t>(i)] - start_[static_cast<size_t>(i)] + axis_.step - 1) / axis_.step;
    };
    const auto apart = [&](int64_t i) { return start_[static_cast<size_t>(i) + 1] - start_[static_cast<size_t>(i)]; };
    int64_t from = 0;
    for (int64_t i = 0; i + 1 < axis_.count;) {
      int64_t to = i + 1;
      while (to < axis_.count && pixels(to) == pixels(i) && apart(to - 1) == apart(i)) ++to;
      if (to - i > axis_.even_to - axis_.even_from) {
        axis_.even_from = i, axis_.even_to = to;
        from = i;
      }
      i = to > i + 1 ? to - 1 : to;
    }
    if (axis_.even_to - axis_.even_from < 2) {
      axis_.even_from = axis_.even_to = axis_.count;
      return;
    }
    axis_.stride = apart(from);
  }

  PoolAxis axis_;
  std::vector<int64_t> start_, end_, counts_;
};

// One call's geometry: `image` has the pixels, `result` the windows.
struct Pooling {
  const View &image, &result;
  const PoolAttrs& attrs;
  Windows h, w;
  bool channels_last;

  Pooling(const View& image, const View& result, const PoolAttrs& attrs)
      : image(image),
        result(result),
        attrs(attrs),
        h(attrs, 0, image.sizes[2], result.sizes[2]),
        w(attrs, 1, image.sizes[3], result.sizes[3]),
        channels_last(!image.contiguous || !result.contiguous) {}

  int64_t batch() const { return image.sizes[0]; }
  int64_t channels() const { return image.sizes[1]; }
  int64_t image_numbers() const { return image.sizes[2] * image.sizes[3]; }
  int64_t result_numbers() const { return result.sizes[2] * result.sizes[3]; }

  template <class T>
  PoolRows<T> rows(int64_t first, int64_t last, int64_t side_by_side) const {
    const int64_t pixel = channels_last ? channels() : 1;
    return {h.axis(),
            w.axis(),
            image.sizes[3],
            first,
            last,
            side_by_side,
            image.sizes[3] * pixel,
            pixel,
            result.sizes[3] * pixel,
            pixel};
  }
  template <class T>
  std::vector<T> divisors() const {
    std::vector<T> d;
    d.reserve(static_cast<size_t>(result_numbers()));
    for (int64_t i = 0; i < result.sizes[2]; ++i)
      for (int64_t j = 0; j < result.sizes[3]; ++j) {
        const int64_t count = attrs.divisor ? attrs.divisor : std::max<int64_t>(1, h.counted(i) * w.counted(j));
        d.push_back(static_cast<T>(count));
      }
    return d;
  }
};

// Calls f(rows, offset in the image, offset in the result) for pieces of the results.
template <class T, class F>
void over_results(const Pooling& p, F&& f) {
  const int64_t reads = std::max<int64_t>(1, p.image_numbers() * (p.channels_last ? p.channels() : 1));
  if (!p.channels_last) {
    parallel_for(0, p.batch() * p.channels(), std::max<int64_t>(1, kGrain / reads), [&](int64_t first, int64_t last) {
      for (int64_t i = first; i < last; ++i)
        f(p.rows<T>(0, p.result.sizes[2], 0), i * p.image_numbers(), i * p.result_numbers());
    });
    return;
  }
  const int64_t rows = p.result.sizes[2];
  const int64_t grain = std::max<int64_t>(1, kGrain / std::max<int64_t>(1, reads / std::max<int64_t>(1, rows)));
  parallel_for(0, p.batch() * rows, grain, [&](int64_t first, int64_t last) {
    for (int64_t i = first; i < last;) {
      const int64_t n = i / rows, end = std::min(last, (n + 1) * rows);
      f(p.rows<T>(i - n * rows, end - n * rows, p.channels()), n * p.image_numbers() * p.channels(),
        n * p.result_numbers() * p.channels());
      i = end;
    }
  });
}

// The same for pieces of the image that no two tasks write to: a plane, or a block of channels of one image.
template <class T, class F>
void over_images(const Pooling& p, F&& f) {
  const int64_t side = p.channels_last ? std::min(kChannelBlock, p.channels()) : 1;
  const int64_t blocks = (p.channels() + side - 1) / side, reads = std::max<int64_t>(1, p.image_numbers() * side);
  parallel_for(0, p.batch() * blocks, std::max<int64_t>(1, kGrain / reads), [&](int64_t first, int64_t last) {
    for (int64_t i = first; i < last; ++i) {
      if (!p.channels_last) {
        f(p.rows<T>(0, p.result.sizes[2], 0), i * p.image_numbers(), i * p.result_numbers());
        continue;
      }
      const int64_t n = i / blocks, c = i % blocks * side;
      f(p.rows<T>(0, p.result.sizes[2], std::min(side, p.channels() - c)), n * p.image_numbers() * p.channels() + c,
        n * p.result_numbers() * p.channels() + c);
    }
  });
}

// Which bits an index is, and its place `at` elements on.
int index_bits(const View& indices) { return indices.dtype == DType::Int32 ? 32 : 64; }
char* index_at(const View* indices, int64_t at) {
  return indices ? indices->data + at * item_size(indices->dtype) : nullptr;
}

// Integers: one by one.
template <class T>
void max_of_integers(const PoolRows<T>& p, const T* from, T* to, void* indices, int bits) {
  const auto plane = [&](int64_t q, int64_t r, int64_t c) {
    const T* const x = from + c;
    const bool empty = p.h.start[q] >= p.h.end[q] || p.w.start[r] >= p.w.end[r];
    int64_t best = empty ? -1 : p.h.start[q] * p.width + p.w.start[r];
    T value = empty ? std::numeric_limits<T>::min() : x[p.h.start[q] * p.from_row + p.w.start[r] * p.from_pixel];
    for (int64_t i = p.h.start[q]; i < p.h.end[q]; i += p.h.step)
      for (int64_t j = p.w.start[r]; j < p.w.end[r]; j += p.w.step)
        if (x[i * p.from_row + j * p.from_pixel] > value)
          value = x[i * p.from_row + j * p.from_pixel], best = i * p.width + j;
    const int64_t at = q * p.to_row + r * p.to_pixel + c;
    to[at] = value;
    if (!indices) return;
    if (bits == 32)
      static_cast<int32_t*>(indices)[at] = static_cast<int32_t>(best);
    else
      static_cast<int64_t*>(indices)[at] = best;
  };
  for (int64_t q = p.first; q < p.last; ++q)
    for (int64_t r = 0; r < p.w.count; ++r)
      for (int64_t c = 0; c < std::max<int64_t>(1, p.channels); ++c) plane(q, r, c);
}

void max_pool(const Call& call) {
  const View *result = call.views[0], *indices = call.views[1], *image = call.views[2];
  const Pooling p(*image, *result, call.attributes<PoolAttrs>());
  const int bits = indices ? index_bits(*indices) : 0;
  visit_dtype(image->dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double> ||
                  (std::is_integral_v<T> && !std::is_same_v<T, bool>))
      over_results<T>(p, [&](const PoolRows<T>& rows, int64_t from, int64_t to) {
        if constexpr (std::is_integral_v<T>)
          max_of_integers(rows, image->as<T>() + from, result->as<T>() + to, index_at(indices, to), bits);
        else
          kernels<T>().max(rows, image->as<T>() + from, result->as<T>() + to, index_at(indices, to), bits);
      });
  });
}

template <class F>
void visit_computed(DType dtype, F&& f) {
  dtype == DType::Float64 ? f(double{}) : f(float{});
}

// A plane's gradients go where their index says.
template <class T, class I>
void scatter(T* to, int64_t pixels, const T* from, const I* indices, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    const auto at = static_cast<int64_t>(indices[i]);
    if (at == -1) continue;  // the window had no pixel
    AG_CHECK_AS(IndexError, at >= 0 && at < pixels, "max_pool backward: index ", at, " is outside the image of ",
                pixels, " pixels");
    to[at] += from[i];
  }
}

// Zeros in a task's piece of the image, just before it is added to: in the cache then.
template <class T>
void clear(const PoolRows<T>& rows, T* image, int64_t pixels) {
  const int64_t side = rows.channels ? rows.channels : 1;
  if (rows.from_pixel == side) return (void)std::fill_n(image, pixels * side, T(0));
  for (int64_t i = 0; i < pixels; ++i) std::fill_n(image + i * rows.from_pixel, side, T(0));
}

void max_pool_backward(const Call& call) {
  const View &image = call.out(), &result = call.in(0), &indices = call.in(1);
  const Pooling p(image, result, call.attributes<PoolAttrs>());
  const int bits = index_bits(indices);
  visit_computed(image.dtype, [&](auto zero) {
    using T = decltype(zero);
    over_images<T>(p, [&](const PoolRows<T>& rows, int64_t to, int64_t from) {
      T* const x = image.as<T>() + to;
      clear(rows, x, p.image_numbers());
      const T* const g = result.as<T>() + from;
      const char* const index = index_at(&indices, from);
      if (p.channels_last)
        kernels<T>().max_backward(rows, x, g, index, bits);
      else if (bits == 32)
        scatter(x, p.image_numbers(), g, reinterpret_cast<const int32_t*>(index), p.result_numbers());
      else
        scatter(x, p.image_numbers(), g, reinterpret_cast<const int64_t*>(index), p.result_numbers());
    });
  });
}

void avg_pool(const Call& call) {
  const View &result = call.out(), &image = call.in();
  const Pooling p(image, result, call.attributes<PoolAttrs>());
  visit_computed(image.dtype, [&](auto zero) {
    using T = decltype(zero);
    const std::vector<T> divisors = p.divisors<T>();
    over_results<T>(p, [&](const PoolRows<T>& rows, int64_t from, int64_t to) {
      kernels<T>().average(rows, image.as<T>() + from, result.as<T>() + to, divisors.data());
    });
  });
}

void avg_pool_backward(const Call& call) {
  const View &image = call.out(), &result = call.in();
  const Pooling p(image, result, call.attributes<PoolAttrs>());
  visit_computed(image.dtype, [&](auto zero) {
    using T = decltype(zero);
    const std::vector<T> divisors = p.divisors<T>();
    over_images<T>(p, [&](const PoolRows<T>& rows, int64_t to, int64_t from) {
      clear(rows, image.as<T>() + to, p.image_numbers());
      kernels<T>().average_backward(rows, image.as<T>() + to, result.as<T>() + from, divisors.data());
    });
  });
}

}  // namespace

void register_pool_cpu() {
  set_kernel(op::max_pool, kCPU, max_pool);
  set_kernel(op::max_pool_backward, kCPU, max_pool_backward);
  set_kernel(op::avg_pool, kCPU, avg_pool);
  set_kernel(op::avg_pool_backward, kCPU, avg_pool_backward);
}

}  // namespace argand
