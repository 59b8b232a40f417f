// layer_norm, rms_norm and group_norm on the CPU.
#include "argand/cpu/norm.h"

#include <cmath>
#include <optional>

#include "argand/core/parallel.h"
#include "argand/cpu/register.h"
#include "argand/cpu/scratch.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/norm_ops.h"

namespace argand {
namespace {

int64_t rows_per_task(int64_t n) { return std::max<int64_t>(1, kNormGrain / std::max<int64_t>(1, n)); }

template <class T>
void layer_norm(const Call& call) {
  const LayerNormAttrs& attrs = call.attributes<LayerNormAttrs>();
  const NormKernels<T>& kernel = norm_kernels<T>();
  const int64_t rows = call.out().sizes[0], n = call.out().sizes[1];
  T *const y = norm_operand<T>(call, 0), *const means = norm_operand<T>(call, 1),
           *const rstds = norm_operand<T>(call, 2);
  const T *const x = norm_operand<T>(call, 3), *const weight = norm_operand<T>(call, 4),
                 *const bias = norm_operand<T>(call, 5);
  const double count = static_cast<double>(n);
  parallel_for(0, rows, rows_per_task(n), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      double mean = 0, squares;
      if (attrs.centered) {
        kernel.moments(x + i * n, n, &mean, &squares);
        means[i] = static_cast<T>(mean);
      } else {
        double sums[2];
        kernel.sums(x + i * n, x + i * n, n, 0, sums);
        squares = sums[1];
      }
      rstds[i] = static_cast<T>(1 / std::sqrt(squares / count + attrs.eps));
      kernel.row(y + i * n, x + i * n, n, static_cast<T>(mean), rstds[i], weight, bias);
    }
  });
}

// Sums of parameters' gradients over a chunk of rows: in T for a few rows, then in double.
template <class T>
class ParameterSums {
 public:
  ParameterSums(int64_t n, double* weight, double* bias) : n_(n), weight_(weight), bias_(bias), part_(2 * n) {
    std::fill_n(weight_, n, 0.0);
    std::fill_n(bias_, n, 0.0);
    std::fill_n(part_.data(), 2 * n, T(0));
  }
  T* weight() const { return part_.data(); }
  T* bias() const { return part_.data() + n_; }
  void rows_done(int64_t rows) {
    if ((rows_ += rows) >= kRows) flush();
  }
  void flush() {
    for (int64_t j = 0; j < n_; ++j) weight_[j] += weight()[j], bias_[j] += bias()[j];
    std::fill_n(part_.data(), 2 * n_, T(0));
    rows_ = 0;
  }

 private:
  static constexpr int64_t kRows = 64;
  int64_t n_;
  double *weight_, *bias_;
  Scratch<T> part_;
  int64_t rows_ = 0;
};

// out[j] = the sum over chunks of sums[chunk][which][j].
template <class T>
void join_chunks(T* out, const double* sums, int64_t chunks, int64_t which, int64_t n) {
  if (!out) return;
  for (int64_t j = 0; j < n; ++j) {
    double sum = 0;
    for (int64_t c = 0; c < chunks; ++c) sum += sums[(2 * c + which) * n + j];
    out[j] = static_cast<T>(sum);
  }
}

constexpr int64_t kRowsTogether = 4;  // whose parameters' gradients are added at once

template <class T>
void layer_norm_backward(const Call& call) {
  const LayerNormAttrs& attrs = call.attributes<LayerNormAttrs>();
  const NormKernels<T>& kernel = norm_kernels<T>();
  T *const dx = norm_operand<T>(call, 0), *const dweight = norm_operand<T>(call, 1),
           *const dbias = norm_operand<T>(call, 2);
  const T *const g = norm_operand<T>(call, 3), *const x = norm_operand<T>(call, 4),
                 *const means = norm_operand<T>(call, 5), *const rstds = norm_operand<T>(call, 6),
                 *const weight = norm_operand<T>(call, 7);
  const int64_t rows = call.in(0).sizes[0], n = call.in(0).sizes[1];
  const bool parameters = dweight || dbias;
  const RowChunks chunks(rows, n);
  Scratch<double> sums(parameters ? chunks.count * 2 * n : 1);
  parallel_for(0, chunks.count, 1, [&](int64_t begin, int64_t end) {
    for (int64_t chunk = begin; chunk < end; ++chunk) {
      std::optional<ParameterSums<T>> part;
      if (parameters) part.emplace(n, sums.data() + 2 * chunk * n, sums.data() + (2 * chunk + 1) * n);
      const int64_t last = chunks.begin(chunk) + chunks.size(chunk);
      for (int64_t i = chunks.begin(chunk); i < last; i += kRowsTogether) {
        const int64_t count = std::min(kRowsTogether, last - i);
        T mean[kRowsTogether] = {};
        if (attrs.centered) std::copy_n(means + i, count, mean);
        for (int64_t k = 0; k < count && dx; ++k)
          kernel.row_gradient(dx + (i + k) * n, g + (i + k) * n, x + (i + k) * n, n, mean[k], rstds[i + k], weight,
                              attrs.centered);
        if (!part) continue;
        kernel.row_parameters(dweight ? part->weight() : nullptr, dbias ? part->bias() : nullptr, g + i * n, x + i * n,
                              n, count, mean, rstds + i);
        part->rows_done(count);
      }
      if (part) part->flush();
    }
  });
  join_chunks(dweight, sums.data(), chunks.count, 0, n);
  join_chunks(dbias, sums.data(), chunks.count, 1, n);
}

// One group of one sample: `channels` runs of `run` elements.
struct GroupShape {
  int64_t samples, channels, run, groups;
  int64_t per_group() const { return channels / groups; }
  int64_t group_size() const { return per_group() * run; }
};
GroupShape group_shape(const Call& call, const View& x) {
  return {x.sizes[0], x.sizes[1], x.sizes[2], call.attributes<GroupNormAttrs>().groups};
}

template <class T>
void group_norm(const Call& call) {
  const double eps = call.attributes<GroupNormAttrs>().eps;
  const NormKernels<T>& kernel = norm_kernels<T>();
  const GroupShape s = group_shape(call, call.out());
  T *const y = norm_operand<T>(call, 0), *const means = norm_operand<T>(call, 1),
           *const rstds = norm_operand<T>(call, 2);
  const T *const x = norm_operand<T>(call, 3), *const weight = norm_operand<T>(call, 4),
                 *const bias = norm_operand<T>(call, 5);
  parallel_for(0, s.samples * s.groups, rows_per_task(s.group_size()), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      double mean, squares;
      kernel.moments(x + i * s.group_size(), s.group_size(), &mean, &squares);
      const double rstd = 1 / std::sqrt(squares / static_cast<double>(s.group_size()) + eps);
      means[i] = static_cast<T>(mean), rstds[i] = static_cast<T>(rstd);
      for (int64_t k = 0; k < s.per_group(); ++k) {
        const int64_t channel = i % s.groups * s.per_group() + k, at = (i * s.per_group() + k) * s.run;
        const double w = weight ? weight[channel] : 1;
        kernel.affine(y + at, x + at, s.run, means[i], static_cast<T>(rstd * w), bias ? bias[channel] : T(0));
      }
    }
  });
}

// With h = g weight: dx = rstd (h - mean of h) - rstd^3 (x - mean) mean of (h (x - mean)), means over the group.
template <class T>
void group_gradient(const NormKernels<T>& kernel, const GroupShape& s, int64_t group, T* dx, const T* g, const T* x,
                    T mean, double rstd, const T* weight, const double* sums) {
  double total[2] = {};
  const auto weight_of = [&](int64_t k) { return weight ? weight[group % s.groups * s.per_group() + k] : 1.0; };
  for (int64_t k = 0; k < s.per_group(); ++k)
    for (int j = 0; j < 2; ++j) total[j] += weight_of(k) * sums[2 * k + j];
  const double size = static_cast<double>(s.group_size());
  const T b = static_cast<T>(-rstd * rstd * rstd * total[1] / size), c = static_cast<T>(-rstd * total[0] / size);
  for (int64_t k = 0; k < s.per_group(); ++k) {
    const int64_t at = (group * s.per_group() + k) * s.run;
    kernel.affine_gradient(dx + at, g + at, x + at, s.run, static_cast<T>(rstd * weight_of(k)), mean, b, c);
  }
}

template <class T>
void group_norm_backward(const Call& call) {
  const NormKernels<T>& kernel = norm_kernels<T>();
  const GroupShape s = group_shape(call, call.in(0));
  T *const dx = norm_operand<T>(call, 0), *const dweight = norm_operand<T>(call, 1),
           *const dbias = norm_operand<T>(call, 2);
  const T *const g = norm_operand<T>(call, 3), *const x = norm_operand<T>(call, 4),
                 *const means = norm_operand<T>(call, 5), *const rstds = norm_operand<T>(call, 6),
                 *const weight = norm_operand<T>(call, 7);
  Scratch<double> sums(2 * s.samples * s.channels);  // of g, and of g (x - mean), of every run
  parallel_for(0, s.samples * s.groups, rows_per_task(s.group_size()), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      double* const mine = sums.data() + 2 * i * s.per_group();
      for (int64_t k = 0; k < s.per_group(); ++k) {
        const int64_t at = (i * s.per_group() + k) * s.run;
        kernel.sums(g + at, x + at, s.run, means[i], mine + 2 * k);
      }
      if (dx) group_gradient(kernel, s, i, dx, g, x, means[i], static_cast<double>(rstds[i]), weight, mine);
    }
  });
  for (int64_t c = 0; c < s.channels && (dweight || dbias); ++c) {
    double w = 0, b = 0;
    for (int64_t i = 0; i < s.samples; ++i) {
      const double* const run = sums.data() + 2 * (i * s.channels + c);
      b += run[0];
      w += run[1] * rstds[i * s.groups + c / s.per_group()];
    }
    if (dweight) dweight[c] = static_cast<T>(w);
    if (dbias) dbias[c] = static_cast<T>(b);
  }
}

// Runs the double or the float form, whichever the first operand is.
template <void (*in_float)(const Call&), void (*in_double)(const Call&)>
void run(const Call& call) {
  return call.in(0).dtype == DType::Float64 ? in_double(call) : in_float(call);
}

}  // namespace

void register_norm_cpu() {
  set_kernel(op::layer_norm, kCPU, run<layer_norm<float>, layer_norm<double>>);
  set_kernel(op::layer_norm_backward, kCPU, run<layer_norm_backward<float>, layer_norm_backward<double>>);
  set_kernel(op::group_norm, kCPU, run<group_norm<float>, group_norm<double>>);
  set_kernel(op::group_norm_backward, kCPU, run<group_norm_backward<float>, group_norm_backward<double>>);
}

}  // namespace argand
