// batch_norm on the CPU, for channels in planes (n, c, l) and channels innermost (n, l, c).
#include <algorithm>
#include <cmath>
#include <vector>

#include "argand/core/parallel.h"
#include "argand/cpu/blocks.h"
#include "argand/cpu/norm.h"
#include "argand/cpu/register.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/norm_ops.h"

namespace argand {
namespace {

constexpr int64_t kTogether = 4096;  // elements side by side
constexpr int64_t kPlaneTasks = 16;  // wanted, where there are as many channels

struct BatchShape {
  int64_t samples, channels, run;
  bool innermost;  // channels are
  int64_t per_channel() const { return samples * run; }
  // Of planes. Together in a sample they are memory enough for the prefetcher, together in all samples work enough.
  int64_t channels_per_task() const {
    const int64_t together = std::min(ceil_div(kTogether, std::max<int64_t>(1, run)), ceil_div(channels, kPlaneTasks));
    return std::max(together, kNormGrain / std::max<int64_t>(1, per_channel()));
  }
};
BatchShape batch_shape(const View& x) {
  const bool innermost = x.sizes[1] == 1 ? false : x.strides[1] == 1;
  return {x.sizes[0], x.sizes[1], x.sizes[2], innermost};
}

// What is done to each channel: y = (x - mean) scale + shift, or dx = a g + b (x - mean) + c.
template <class T>
struct Channels {
  Scratch<T> mean, first, second, third;
  explicit Channels(int64_t n) : mean(n), first(n), second(n), third(n) {}
};

// Calls f(chunk, first row, rows, first column, columns) over a matrix in parallel, chunk by chunk.
template <class F>
void over_panels(int64_t rows, int64_t columns, F&& f) {
  const RowChunks chunks(rows, columns);
  parallel_for(0, chunks.count, 1, [&](int64_t begin, int64_t end) {
    for (int64_t chunk = begin; chunk < end; ++chunk)
      for (int64_t c = 0; c < columns; c += kNormColumns)
        f(chunk, chunks.begin(chunk), chunks.size(chunk), c, std::min(kNormColumns, columns - c));
  });
}

// Calls f(first channel, behind the last) in parallel; then g(channel, offset) for every run of those, as they lie.
template <class F>
void over_channels(const BatchShape& s, F&& f) {
  const int64_t step = s.channels_per_task();
  parallel_for(0, ceil_div(s.channels, step), 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) f(i * step, std::min(s.channels, (i + 1) * step));
  });
}
template <class F>
void over_runs(const BatchShape& s, int64_t first, int64_t last, F&& g) {
  for (int64_t i = 0; i < s.samples; ++i)
    for (int64_t c = first; c < last; ++c) g(c, (i * s.channels + c) * s.run);
}

template <class T>
struct Forward {
  const BatchNormAttrs& attrs;
  BatchShape s;
  T *y, *means, *invstds, *running_mean, *running_var;
  const T *x, *weight, *bias;
  Channels<T> channels;

  explicit Forward(const Call& call)
      : attrs(call.attributes<BatchNormAttrs>()),
        s(batch_shape(call.in(0))),
        y(norm_operand<T>(call, 0)),
        means(norm_operand<T>(call, 1)),
        invstds(norm_operand<T>(call, 2)),
        running_mean(norm_operand<T>(call, 3)),
        running_var(norm_operand<T>(call, 4)),
        x(norm_operand<T>(call, 5)),
        weight(norm_operand<T>(call, 6)),
        bias(norm_operand<T>(call, 7)),
        channels(s.channels) {}

  // From the moments of channel c, or its running statistics, to what is done to it.
  void settle(int64_t c, const Moments& m) {
    double mean, variance;
    if (attrs.training) {
      const double count = static_cast<double>(s.per_channel());
      mean = m.mean, variance = m.squares / count;
      if (running_mean) {
        move(running_mean[c], mean);
        move(running_var[c], m.squares / (count - 1));
      }
    } else {
      mean = running_mean[c], variance = running_var[c];
    }
    const double invstd = 1 / std::sqrt(variance + attrs.eps);
    if (means) means[c] = static_cast<T>(mean), invstds[c] = static_cast<T>(invstd);
    channels.mean[c] = static_cast<T>(mean);
    channels.first[c] = static_cast<T>(weight ? invstd * weight[c] : invstd);
    channels.second[c] = bias ? bias[c] : T(0);
  }
  void move(T& running, double value) const {
    running = static_cast<T>((1 - attrs.momentum) * running + attrs.momentum * value);
  }
};

template <class T>
void forward_planes(Forward<T>& f) {
  const NormKernels<T>& kernel = norm_kernels<T>();
  over_channels(f.s, [&](int64_t first, int64_t last) {
    std::vector<Moments> moments(static_cast<size_t>(last - first));
    const auto of = [&](int64_t c) -> Moments& { return moments[static_cast<size_t>(c - first)]; };
    if (f.attrs.training)
      over_runs(f.s, first, last, [&](int64_t c, int64_t at) {
        double mean, squares;
        kernel.moments(f.x + at, f.s.run, &mean, &squares);
        of(c).add(static_cast<double>(f.s.run), mean, squares);
      });
    for (int64_t c = first; c < last; ++c) f.settle(c, of(c));
    over_runs(f.s, first, last, [&](int64_t c, int64_t at) {
      kernel.affine(f.y + at, f.x + at, f.s.run, f.channels.mean[c], f.channels.first[c], f.channels.second[c]);
    });
  });
}

template <class T>
void forward_innermost(Forward<T>& f) {
  const NormKernels<T>& kernel = norm_kernels<T>();
  const int64_t rows = f.s.per_channel(), n = f.s.channels;
  const RowChunks chunks(rows, n);
  Scratch<double> parts(f.attrs.training ? 2 * chunks.count * n : 1);  // [chunk][mean, squares][channel]
  if (f.attrs.training)
    over_panels(rows, n, [&](int64_t chunk, int64_t row, int64_t count, int64_t c, int64_t columns) {
      double* const part = parts.data() + 2 * chunk * n + c;
      kernel.column_moments(f.x + row * n + c, n, count, columns, part, part + n);
    });
  for (int64_t c = 0; c < n; ++c) {
    Moments m;
    for (int64_t k = 0; k < chunks.count && f.attrs.training; ++k)
      m.add(static_cast<double>(chunks.size(k)), parts[2 * k * n + c], parts[(2 * k + 1) * n + c]);
    f.settle(c, m);
  }
  over_panels(rows, n, [&](int64_t, int64_t row, int64_t count, int64_t c, int64_t columns) {
    const int64_t at = row * n + c;
    kernel.column_affine(f.y + at, f.x + at, n, count, columns, f.channels.mean.data() + c, f.channels.first.data() + c,
                         f.channels.second.data() + c);
  });
}

template <class T>
void forward(const Call& call) {
  Forward<T> f(call);
  if (f.s.innermost)
    forward_innermost(f);
  else
    forward_planes(f);
}

template <class T>
struct Backward {
  bool training;
  BatchShape s;
  T *dx, *dweight, *dbias;
  const T *g, *x, *means, *invstds, *weight;
  Channels<T> channels;

  explicit Backward(const Call& call)
      : training(call.attributes<BatchNormAttrs>().training),
        s(batch_shape(call.in(0))),
        dx(norm_operand<T>(call, 0)),
        dweight(norm_operand<T>(call, 1)),
        dbias(norm_operand<T>(call, 2)),
        g(norm_operand<T>(call, 3)),
        x(norm_operand<T>(call, 4)),
        means(norm_operand<T>(call, 5)),
        invstds(norm_operand<T>(call, 6)),
        weight(norm_operand<T>(call, 7)),
        channels(s.channels) {}

  // From the sums of g and g (x - mean) of channel c to its gradient. With z = (x - mean) invstd:
  // dx = invstd weight (g - mean of g - z mean of (g z)); running statistics do not depend on x.
  void settle(int64_t c, double sum_g, double sum_gx) {
    const double r = invstds[c], scale = weight ? r * weight[c] : r, count = static_cast<double>(s.per_channel());
    if (dweight) dweight[c] = static_cast<T>(sum_gx * r);
    if (dbias) dbias[c] = static_cast<T>(sum_g);
    channels.first[c] = static_cast<T>(scale);
    channels.second[c] = static_cast<T>(training ? -scale * r * r * sum_gx / count : 0);
    channels.third[c] = static_cast<T>(training ? -scale * sum_g / count : 0);
  }
};

template <class T>
void backward_planes(Backward<T>& b) {
  const NormKernels<T>& kernel = norm_kernels<T>();
  over_channels(b.s, [&](int64_t first, int64_t last) {
    std::vector<double> sums(static_cast<size_t>(2 * (last - first)));
    const auto of = [&](int64_t c) { return sums.data() + 2 * (c - first); };
    over_runs(b.s, first, last, [&](int64_t c, int64_t at) {
      double part[2];
      kernel.sums(b.g + at, b.x + at, b.s.run, b.means[c], part);
      of(c)[0] += part[0], of(c)[1] += part[1];
    });
    for (int64_t c = first; c < last; ++c) b.settle(c, of(c)[0], of(c)[1]);
    if (!b.dx) return;
    over_runs(b.s, first, last, [&](int64_t c, int64_t at) {
      kernel.affine_gradient(b.dx + at, b.g + at, b.x + at, b.s.run, b.channels.first[c], b.means[c],
                             b.channels.second[c], b.channels.third[c]);
    });
  });
}

template <class T>
void backward_innermost(Backward<T>& b) {
  const NormKernels<T>& kernel = norm_kernels<T>();
  const int64_t rows = b.s.per_channel(), n = b.s.channels;
  const RowChunks chunks(rows, n);
  Scratch<double> parts(2 * chunks.count * n);  // [chunk][of g, of g (x - mean)][channel]
  over_panels(rows, n, [&](int64_t chunk, int64_t row, int64_t count, int64_t c, int64_t columns) {
    double* const part = parts.data() + 2 * chunk * n + c;
    const int64_t at = row * n + c;
    kernel.column_sums(b.g + at, b.x + at, n, count, columns, b.means + c, part, part + n);
  });
  for (int64_t c = 0; c < n; ++c) {
    double sums[2] = {};
    for (int64_t k = 0; k < chunks.count; ++k) sums[0] += parts[2 * k * n + c], sums[1] += parts[(2 * k + 1) * n + c];
    b.settle(c, sums[0], sums[1]);
  }
  if (!b.dx) return;
  over_panels(rows, n, [&](int64_t, int64_t row, int64_t count, int64_t c, int64_t columns) {
    const int64_t at = row * n + c;
    kernel.column_affine_gradient(b.dx + at, b.g + at, b.x + at, n, count, columns, b.channels.first.data() + c,
                                  b.means + c, b.channels.second.data() + c, b.channels.third.data() + c);
  });
}

template <class T>
void backward(const Call& call) {
  Backward<T> b(call);
  if (b.s.innermost)
    backward_innermost(b);
  else
    backward_planes(b);
}

void run_forward(const Call& call) {
  return call.in(0).dtype == DType::Float64 ? forward<double>(call) : forward<float>(call);
}
void run_backward(const Call& call) {
  return call.in(0).dtype == DType::Float64 ? backward<double>(call) : backward<float>(call);
}

}  // namespace

void register_batch_norm_cpu() {
  set_kernel(op::batch_norm, kCPU, run_forward);
  set_kernel(op::batch_norm_backward, kCPU, run_backward);
}

}  // namespace argand
