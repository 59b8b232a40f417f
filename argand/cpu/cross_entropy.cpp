// Cross entropy against class indices on the CPU: the logits are read once forward and once backward, and nothing of
// their size is kept in between.
#include <algorithm>
#include <cmath>

#include "argand/core/error.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/panels.h"
#include "argand/cpu/register.h"
#include "argand/cpu/softmax_kernels.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/softmax_ops.h"

namespace argand {
namespace {

[[noreturn]] AG_COLD void no_such_class(const char* op, int64_t target, int64_t at, int64_t inner, int64_t classes) {
  const std::string place = inner > 1 ? str(at / inner, ", ", at % inner) : str(at);
  fail<IndexError>(op, ": target ", target, " at position [", place, "] is no class: there are ", classes,
                   " classes, 0 to ", classes - 1, "; mark what is to be left out with ignore_index");
}

// A class index that has been checked, or -1 for one to be ignored.
AG_INLINE int64_t class_at(const View& target, int64_t outer, int64_t inner, int64_t classes, int64_t ignore,
                           const char* op) {
  const int64_t t = target.as<int64_t>()[outer * target.strides[0] + inner * target.strides[1]];
  if (t == ignore) return -1;
  if (AG_UNLIKELY(t < 0 || t >= classes))
    no_such_class(op, t, outer * target.sizes[1] + inner, target.sizes[1], classes);
  return t;
}

// The part of a loss that label smoothing spreads over all classes, and the weights it takes.
template <class T>
struct Smoothing {
  double share = 0;    // of each class
  double weights = 0;  // of all classes
  Smoothing(double smoothing, const T* weight, int64_t classes) {
    if (smoothing == 0) return;
    share = smoothing / static_cast<double>(classes);
    weights = static_cast<double>(classes);
    if (weight) {
      weights = 0;
      for (int64_t c = 0; c < classes; ++c) weights += weight[c];
    }
  }
};

template <class T>
double weighted_sum(const T* x, int64_t stride, const T* weight, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += static_cast<double>(x[i * stride]) * (weight ? weight[i] : T(1));
  return sum;
}

template <class T>
void store_number(const View& to, int64_t i, double x) {
  visit_dtype(to.dtype, [&](auto zero) {
    using S = decltype(zero);
    if constexpr (std::is_same_v<S, Half> || std::is_same_v<S, BFloat16>)
      to.as<S>()[i] = S(static_cast<float>(x));
    else if constexpr (std::is_floating_point_v<S>)
      to.as<S>()[i] = static_cast<S>(x);
  });
}

template <class T>
struct Forward {
  const CrossEntropyAttrs& attrs;
  const View& target;
  const T* weight;
  int64_t classes;
  Smoothing<T> smoothing;

  // The loss of one column of logits.
  double loss(const T* x, int64_t stride, int64_t outer, int64_t inner, double log_sum) const {
    const int64_t t = class_at(target, outer, inner, classes, attrs.ignore_index, "cross_entropy_loss");
    if (t < 0) return 0;
    double y = (1 - attrs.label_smoothing) * (weight ? weight[t] : T(1)) * (log_sum - x[t * stride]);
    if (smoothing.share != 0)
      y += smoothing.share * (smoothing.weights * log_sum - weighted_sum(x, stride, weight, classes));
    return y;
  }
};

template <class T>
double total_weight(const Forward<T>& f) {
  double total = 0;
  for (int64_t i = 0; i < f.target.sizes[0]; ++i)
    for (int64_t j = 0; j < f.target.sizes[1]; ++j) {
      const int64_t t = class_at(f.target, i, j, f.classes, f.attrs.ignore_index, "cross_entropy_loss");
      if (t >= 0) total += f.weight ? f.weight[t] : T(1);
    }
  return total;
}

template <class T>
void forward(const Call& call) {
  const View &loss = call.out(0), &log_sums = call.out(1), &x = call.in(0);
  const View* const weight_view = call.views[5];
  const int64_t classes = x.sizes[1], inner = x.sizes[2], positions = x.sizes[0] * inner;
  const T* const weight = weight_view ? weight_view->as<T>() : nullptr;
  const CrossEntropyAttrs& attrs = call.attributes<CrossEntropyAttrs>();
  const Forward<T> one{attrs, call.in(1), weight, classes, Smoothing<T>(attrs.label_smoothing, weight, classes)};
  const double total = total_weight(one);
  Scratch<double> losses(std::max<int64_t>(1, positions));
  double* const sums = log_sums.as<double>();
  const SoftmaxLoops<T>& loops = softmax_loops<T>();
  const View* const views[1] = {&x};
  for_panels<T, 1, kMaxPanelColumns>(views, 0, [&](const Panel<T, 1>& p) {
    T most[kMaxPanelColumns];
    double sum[kMaxPanelColumns];
    if (p.is_row)
      loops.row.log_sum(p.at[0], p.n, most, sum);
    else
      loops.columns.log_sum(p.at[0], p.stride[0], p.n, p.columns, most, sum);
    for (int64_t c = 0; c < p.columns; ++c) {
      const int64_t at = p.outer * inner + p.inner + c;
      sums[at] = most[c] + std::log(sum[c]);
      losses[at] = one.loss(p.at[0] + c, p.stride[0], p.outer, p.inner + c, sums[at]);
    }
  });
  *call.out(2).as<double>() = total;
  if (attrs.reduction == 0) {
    for (int64_t i = 0; i < positions; ++i) store_number<T>(loss, i, losses[i]);
    return;
  }
  double sum = 0;
  for (int64_t i = 0; i < positions; ++i) sum += losses[i];
  store_number<T>(loss, 0, attrs.reduction == 1 ? sum / total : sum);
}

// Of one position: gradient = scale * likelihood - spread * weight, and target_part taken off at the target.
struct Position {
  int64_t target;
  double scale, spread, target_part;
};

template <class T>
struct Backward {
  const CrossEntropyAttrs& attrs;
  const View &g, &target;
  const T* weight;
  int64_t classes;
  double divisor;
  Smoothing<T> smoothing;

  Position at(int64_t outer, int64_t inner) const {
    const int64_t t = class_at(target, outer, inner, classes, attrs.ignore_index, "cross_entropy_loss");
    if (t < 0) return {-1, 0, 0, 0};
    double grad = 0;
    visit_dtype(g.dtype, [&](auto zero) {
      using S = decltype(zero);
      if constexpr (!is_complex(dtype_of<S>))
        grad = static_cast<double>(g.as<S>()[g.ndim ? outer * g.strides[0] + inner * g.strides[1] : 0]);
    });
    grad /= divisor;
    const double hard = grad * (1 - attrs.label_smoothing) * (weight ? weight[t] : T(1));
    return {t, hard + grad * smoothing.share * smoothing.weights, grad * smoothing.share, hard};
  }
  // What a vector loop leaves: the target, weighted smoothing, ignored positions.
  void finish(T* dx, int64_t stride, const Position& p) const {
    if (p.target < 0) {
      for (int64_t c = 0; c < classes; ++c) dx[c * stride] = 0;
      return;
    }
    if (weight && p.spread != 0)
      for (int64_t c = 0; c < classes; ++c) dx[c * stride] -= static_cast<T>(p.spread * weight[c]);
    dx[p.target * stride] -= static_cast<T>(p.target_part);
  }
};

template <class T>
void backward(const Call& call) {
  const View &x = call.in(1), &log_sums = call.in(3);
  const View* const weight_view = call.views[6];
  const int64_t classes = x.sizes[1], inner = x.sizes[2];
  const T* const weight = weight_view ? weight_view->as<T>() : nullptr;
  const CrossEntropyAttrs& attrs = call.attributes<CrossEntropyAttrs>();
  const double divisor = attrs.reduction == 1 ? *call.in(4).as<double>() : 1;
  const Backward<T> one{
      attrs, call.in(0), call.in(2), weight, classes, divisor, Smoothing<T>(attrs.label_smoothing, weight, classes)};
  const double* const sums = log_sums.as<double>();
  const SoftmaxLoops<T>& loops = softmax_loops<T>();
  const View* const views[2] = {&call.out(), &x};
  for_panels<T, 2, kMaxPanelColumns>(views, 1, [&](const Panel<T, 2>& p) {
    Position positions[kMaxPanelColumns];
    T parts[4][kMaxPanelColumns];
    for (int64_t c = 0; c < p.columns; ++c) {
      positions[c] = one.at(p.outer, p.inner + c);
      const double log_sum = sums[p.outer * inner + p.inner + c];
      parts[0][c] = static_cast<T>(log_sum);
      parts[1][c] = static_cast<T>(log_sum - parts[0][c]);
      parts[2][c] = static_cast<T>(positions[c].scale);
      parts[3][c] = static_cast<T>(weight ? 0 : -positions[c].spread);
    }
    if (p.is_row)
      loops.row.likelihood(p.at[0], p.at[1], p.n, {parts[0][0], parts[1][0], parts[2][0], parts[3][0]});
    else
      loops.columns.likelihood(p.at[0], p.stride[0], p.at[1], p.stride[1], p.n, p.columns,
                               {parts[0], parts[1], parts[2], parts[3]});
    for (int64_t c = 0; c < p.columns; ++c) one.finish(p.at[0] + c, p.stride[0], positions[c]);
  });
}

void run_forward(const Call& call) {
  return call.compute == DType::Float64 ? forward<double>(call) : forward<float>(call);
}
void run_backward(const Call& call) {
  return call.compute == DType::Float64 ? backward<double>(call) : backward<float>(call);
}

void class_weights(const Call& call) {
  const View &out = call.out(0), &target = call.in(0);
  const View* const weight = call.views[4];
  const ClassAttrs& attrs = call.attributes<ClassAttrs>();
  visit_dtype(out.dtype, [&](auto zero) {
    using T = decltype(zero);
    if constexpr (is_differentiable(dtype_of<T>) && !is_complex(dtype_of<T>))
      for (int64_t i = 0; i < target.numel; ++i) {
        const int64_t t = target.as<int64_t>()[i];
        const bool ignored = t == attrs.ignore_index;
        if (!ignored && (t < 0 || t >= attrs.classes)) no_such_class(attrs.name, t, i, 1, attrs.classes);
        out.as<T>()[i] = ignored ? T(0.0f) : weight ? weight->as<T>()[t] : T(1.0f);
        call.out(1).as<int64_t>()[i] = ignored ? 0 : t;
        call.out(2).as<bool>()[i] = ignored;
      }
  });
}

}  // namespace

void register_cross_entropy_cpu() {
  set_kernel(op::cross_entropy, kCPU, run_forward);
  set_kernel(op::cross_entropy_backward, kCPU, run_backward);
  set_kernel(op::class_weights, kCPU, class_weights);
}

}  // namespace argand
