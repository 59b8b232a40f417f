// Cross entropy against class indices: logits are read once forward and once backward, and nothing of their size is
// kept in between. Sums and losses are float64, as on the CPU.
#pragma once
#include "argand/core/by_type.h"
#include "argand/cuda/fault.h"
#include "argand/cuda/softmax.h"

namespace argand::cuda {

// The rows of a call and what goes with each: its target, class weights, label smoothing.
template <class T>
struct Targets {
  using C = ComputeOf<T>;
  const int64_t* target;
  int64_t outer_stride, inner_stride;
  const C* weight;  // null: 1 each
  int64_t classes, inner, ignore;
  double smoothing;
  const char* op;  // for errors
  Fault* faults;

  // -1 for one to be ignored, or that is no class, which is reported.
  AG_HD int64_t at(int64_t row) const {
    const int64_t o = row / inner, i = row - o * inner;
    const int64_t t = target[o * outer_stride + i * inner_stride];
    if (t == ignore) return -1;
    if (t >= 0 && t < classes) return t;
    report(faults, op, t, 1, classes);
    return -1;
  }
  AG_HD double weight_of(int64_t c) const { return weight ? static_cast<double>(weight[c]) : 1; }
  // Of label smoothing, which spreads a share of the loss over all classes.
  AG_HD double share() const { return smoothing / static_cast<double>(classes); }
};

// A pair of the greatest logit and the sum of exponentials relative to it, joined without overflow.
struct LogSum {
  double most, sum;
  AG_HD static LogSum join(LogSum a, LogSum b) {
    const double most = SoftmaxMaths<double>::greater(a.most, b.most);
    return {most, scaled(a, most) + scaled(b, most)};
  }

 private:
  AG_HD static double scaled(LogSum s, double most) {
    return s.sum == 0 ? 0 : s.sum * SoftmaxMaths<double>::exponential(s.most - most);
  }
};

template <class T>
struct CrossEntropyKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  using C = ComputeOf<T>;
  Targets<T> targets;
  RowPlace x;
  int64_t rows;
  int lanes;
  double* log_sum;
  double* losses;   // of each row
  double* weights;  // of each row's target, 0 for ignored ones

  template <class B>
  AG_HD void operator()(const B& b) const {
    using M = SoftmaxMaths<C>;
    const RowShare<B, LogSum> share{b, b.template shared<LogSum>(), lanes};
    const bool is_there = share.row() < rows;
    const int64_t r = is_there ? share.row() : rows - 1;
    const T* from = x.row<T>(r, targets.inner);
    C most = M::kLeast;
    double spread = 0, spread_weights = 0;
    for (int64_t i = share.first(); i < targets.classes; i += lanes) {
      const C one = convert<C>(from[i * x.step]);
      most = M::greater(most, one);
      if (targets.smoothing != 0) {
        spread += targets.weight_of(i) * static_cast<double>(one);
        spread_weights += targets.weight_of(i);
      }
    }
    C sum = 0;
    if (most != M::kLeast)
      for (int64_t i = share.first(); i < targets.classes; i += lanes)
        sum += M::exponential(convert<C>(from[i * x.step]) - most);
    const LogSum all = share.join(LogSum{static_cast<double>(most), static_cast<double>(sum)},
                                  LogSum{SoftmaxMaths<double>::kLeast, 0}, LogSum::join);
    if (targets.smoothing != 0) {
      spread = share.join(spread, 0.0, SoftmaxMaths<double>::add);
      spread_weights = share.join(spread_weights, 0.0, SoftmaxMaths<double>::add);
    }
    if (!is_there || share.first() != 0) return;
    const double total = all.most + SoftmaxMaths<double>::logarithm(all.sum);
    const int64_t t = targets.at(r);
    log_sum[r] = total;
    weights[r] = t < 0 ? 0 : targets.weight_of(t);
    losses[r] = 0;
    if (t < 0) return;
    const double hard = total - static_cast<double>(convert<C>(from[t * x.step]));
    losses[r] = (1 - targets.smoothing) * targets.weight_of(t) * hard;
    if (targets.smoothing != 0) losses[r] += targets.share() * (spread_weights * total - spread);
  }
};

// One block: the sum of all losses and weights in a fixed order, and the result.
struct LossSumKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  const double *losses, *weights;
  int64_t rows;
  bool mean;
  char* loss;
  DType dtype;
  double* total;

  template <class B>
  AG_HD void operator()(const B& b) const {
    double sum = 0, weight = 0;
    for (int64_t i = b.thread(); i < rows; i += b.threads()) sum += losses[i], weight += weights[i];
    double* room = b.template shared<double>();
    sum = join_block(b, room, sum, 0.0, SoftmaxMaths<double>::add);
    weight = join_block(b, room, weight, 0.0, SoftmaxMaths<double>::add);
    if (b.thread() != 0) return;
    *total = weight;
    if (loss) store_number<double>(loss, dtype, mean ? sum / weight : sum);
  }
};

struct StoreLossesKernel {
  const double* losses;
  int64_t rows;
  char* loss;
  DType dtype;
  int item;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i < rows) store_number<double>(loss + i * item, dtype, losses[i]);
  }
};

template <class T>
struct CrossEntropyBackwardKernel {
  static constexpr int kThreads = 1024;
  using C = ComputeOf<T>;
  Targets<T> targets;
  RowPlace dx, x;
  int64_t rows;
  int lanes;
  const double* log_sum;
  const double* total;  // null: the loss is no mean
  const char* g;
  DType g_dtype;
  int64_t g_outer, g_inner;  // strides in bytes, 0 where the loss is one number

  template <class B>
  AG_HD void operator()(const B& b) const {
    const RowShare<B, C> share{b, nullptr, lanes};
    const int64_t r = share.row();
    if (r >= rows) return;
    const int64_t o = r / targets.inner, i = r - o * targets.inner, t = targets.at(r);
    double grad = load_number<double>(g + o * g_outer + i * g_inner, g_dtype);
    if (total) grad /= *total;
    const double hard = t < 0 ? 0 : grad * (1 - targets.smoothing) * targets.weight_of(t);
    const double soft = t < 0 ? 0 : grad * targets.share();
    double all_weights = static_cast<double>(targets.classes);
    if (soft != 0 && targets.weight) {
      all_weights = 0;
      for (int64_t c = 0; c < targets.classes; ++c) all_weights += targets.weight_of(c);
    }
    const double scale = hard + soft * all_weights;
    const double sum = log_sum[r];
    const C high = static_cast<C>(sum), low = static_cast<C>(sum - static_cast<double>(high));
    const T* from = x.row<T>(r, targets.inner);
    T* to = dx.row<T>(r, targets.inner);
    for (int64_t c = share.first(); c < targets.classes; c += lanes) {
      C d = 0;
      if (t >= 0) {
        const C likelihood = SoftmaxMaths<C>::exponential(convert<C>(from[c * x.step]) - high - low);
        d = static_cast<C>(scale) * likelihood - static_cast<C>(soft * targets.weight_of(c));
        if (c == t) d -= static_cast<C>(hard);
      }
      to[c * dx.step] = convert<T>(d);
    }
  }
};

// Of the classes alone: see op::class_weights.
template <class C>
struct ClassWeightsKernel {
  Targets<C> targets;
  int64_t n;
  C* weights;
  int64_t* classes;
  bool* ignored;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int64_t i = static_cast<int64_t>(b.index()) * b.threads() + b.thread();
    if (i >= n) return;
    const int64_t t = targets.at(i);
    weights[i] = t < 0 ? C(0) : static_cast<C>(targets.weight_of(t));
    classes[i] = t < 0 ? 0 : t;
    ignored[i] = t < 0;
  }
};

constexpr const char* kCrossEntropy = "cross_entropy_loss";

template <class T, class Launch>
Targets<T> targets_of(const View& target, const View* weight, int64_t classes, int64_t inner, int64_t ignore,
                      double smoothing, const char* op, Launch& launch) {
  return {target.as<int64_t>(),
          target.strides[0],
          target.ndim > 1 ? target.strides[1] : 0,
          weight ? weight->as<ComputeOf<T>>() : nullptr,
          classes,
          inner,
          ignore,
          smoothing,
          op,
          launch.faults()};
}

template <class Launch>
void cross_entropy(const Call& c) {
  Launch launch(c);
  const auto& a = c.attributes<CrossEntropyAttrs>();
  const View &loss = c.out(0), &log_sum = c.out(1), &total = c.out(2), &x = c.in(0), &target = c.in(1);
  const int64_t classes = x.sizes[1], inner = x.sizes[2];
  const RowGroups groups(x, inner);
  auto* const losses = static_cast<double*>(launch.scratch(sizeof(double) * 2 * static_cast<size_t>(groups.rows)));
  double* const weights = losses + groups.rows;
  visit_floating(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    if (groups.rows)
      launch(CrossEntropyKernel<T>{targets_of<T>(target, c.views[5], classes, inner, a.ignore_index, a.label_smoothing,
                                                 kCrossEntropy, launch),
                                   RowPlace(x), groups.rows, groups.lanes, log_sum.as<double>(), losses, weights},
             groups.blocks(), groups.threads, 32 * sizeof(LogSum));
  });
  const bool each = a.reduction == 0;
  launch(LossSumKernel{losses, weights, groups.rows, a.reduction == 1, each ? nullptr : loss.data, loss.dtype,
                       total.as<double>()},
         1, 1024, kRowRoom);
  if (each && groups.rows)
    launch(StoreLossesKernel{losses, groups.rows, loss.data, loss.dtype, static_cast<int>(item_size(loss.dtype))},
           blocks_for(groups.rows), kBlockThreads);
}

template <class Launch>
void cross_entropy_backward(const Call& c) {
  Launch launch(c);
  const auto& a = c.attributes<CrossEntropyAttrs>();
  const View &dx = c.out(), &g = c.in(0), &x = c.in(1), &target = c.in(2);
  if (dx.numel == 0) return;
  const int64_t classes = x.sizes[1], inner = x.sizes[2], item = item_size(g.dtype);
  const RowGroups groups(x, inner);
  visit_floating(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    launch(CrossEntropyBackwardKernel<T>{targets_of<T>(target, c.views[6], classes, inner, a.ignore_index,
                                                       a.label_smoothing, kCrossEntropy, launch),
                                         RowPlace(dx), RowPlace(x), groups.rows, groups.lanes, c.in(3).as<double>(),
                                         a.reduction == 1 ? c.in(4).as<double>() : nullptr, g.data, g.dtype,
                                         g.ndim ? g.strides[0] * item : 0, g.ndim ? g.strides[1] * item : 0},
           groups.blocks(), groups.threads);
  });
}

template <class Launch>
void class_weights(const Call& c) {
  Launch launch(c);
  const auto& a = c.attributes<ClassAttrs>();
  const View &weights = c.out(0), &target = c.in(0);
  if (weights.numel == 0) return;
  const auto run = [&](auto zero) {
    using C = decltype(zero);
    launch(ClassWeightsKernel<C>{targets_of<C>(target, c.views[4], a.classes, 1, a.ignore_index, 0, a.name, launch),
                                 weights.numel, weights.as<C>(), c.out(1).as<int64_t>(), c.out(2).as<bool>()},
           blocks_for(weights.numel), kBlockThreads);
  };
  if (weights.dtype == DType::Float64)
    run(double{});
  else
    run(float{});
}

template <class Launch>
void register_cross_entropy(DeviceType device) {
  set_kernel(op::cross_entropy, device, cross_entropy<Launch>);
  set_kernel(op::cross_entropy_backward, device, cross_entropy_backward<Launch>);
  set_kernel(op::class_weights, device, class_weights<Launch>);
}

}  // namespace argand::cuda
