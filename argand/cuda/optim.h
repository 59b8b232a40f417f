// Optimizer steps and norms over lists of tensors, a list in few launches: a block takes one chunk of one tensor, and
// finds which from a table of where tensors begin.
#pragma once
#include <cmath>

#include "argand/core/by_type.h"
#include "argand/cuda/pointwise.h"
#include "argand/cuda/replay.h"
#include "argand/cuda/softmax.h"
#include "argand/dispatch/list_ops.h"
#include "argand/dispatch/optim_ops.h"

namespace argand::cuda {

constexpr int kMostLists = kMostStates + 2;  // parameters, states, gradients
constexpr int64_t kListChunk = 4 * kBlockThreads;

// Some tensors of each of `lists` lists, as a kernel's parameters take them.
template <class Factors>
struct ListPart {
  static constexpr int kTensors = 36;
  char* data[kMostLists][kTensors];
  int64_t n[kTensors];
  int32_t first_block[kTensors + 1];
  Factors factors[kTensors];
  int lists, tensors;

  AG_HD int tensor_of(int32_t block) const {
    int low = 0, high = tensors;
    while (high - low > 1) {
      const int middle = (low + high) / 2;
      (first_block[middle] <= block ? low : high) = middle;
    }
    return low;
  }
};

// What one element's step reads and writes besides its factors: v[0] is the parameter, then the states, the last the
// gradient.
template <class C>
struct SgdRule {
  C lr, sign, weight_decay, momentum, take;
  bool nesterov, first, has_buffer;
  AG_HD void operator()(C* v) const {
    C d = v[has_buffer ? 2 : 1] * sign;
    if (weight_decay != 0) d = ::fma(weight_decay, v[0], d);
    if (has_buffer) {
      v[1] = first ? d : ::fma(momentum, v[1], take * d);
      d = nesterov ? ::fma(momentum, v[1], d) : v[1];
    }
    v[0] = ::fma(-lr, d, v[0]);
  }
};
template <class C>
struct AdamRule {
  C step_size, sign, weight_decay, shrink, beta1, take1, beta2, take2, root_scale, eps;
  bool amsgrad;
  AG_HD void operator()(C* v) const {
    C d = v[amsgrad ? 4 : 3] * sign;
    if (weight_decay != 0) d = ::fma(weight_decay, v[0], d);
    v[1] = ::fma(beta1, v[1], take1 * d);
    v[2] = ::fma(beta2, v[2], take2 * d * d);
    C root = v[2];
    if (amsgrad) root = v[3] = max(Lane<C>(v[3]), Lane<C>(v[2])).x;
    v[0] = ::fma(v[0], shrink, -step_size * v[1] / ::fma(::sqrt(root), root_scale, eps));
  }
};
template <class C>
struct RmspropRule {
  C lr, sign, weight_decay, alpha, take, eps, momentum;
  bool centered;
  AG_HD void operator()(C* v) const {
    int next = 2;
    C* const mean = centered ? v + next++ : nullptr;
    C* const buffer = momentum > 0 ? v + next++ : nullptr;
    C d = v[next] * sign;
    if (weight_decay != 0) d = ::fma(weight_decay, v[0], d);
    C s = v[1] = ::fma(alpha, v[1], take * d * d);
    if (mean) {
      *mean = ::fma(alpha, *mean, take * d);
      s = ::fma(-*mean, *mean, s);
    }
    C move = d / (::sqrt(s) + eps);
    if (buffer) move = *buffer = ::fma(momentum, *buffer, move);
    v[0] = ::fma(-lr, move, v[0]);
  }
};
template <class C>
struct AdagradRule {
  C lr, sign, weight_decay, eps;
  AG_HD void operator()(C* v) const {
    C d = v[2] * sign;
    if (weight_decay != 0) d = ::fma(weight_decay, v[0], d);
    v[1] = ::fma(d, d, v[1]);
    v[0] = v[0] - lr * d / (::sqrt(v[1]) + eps);
  }
};
template <class C>
struct ScaleRule {
  C factor;
  AG_HD void operator()(C* v) const { v[0] *= factor; }
};

template <class T, class Rule>
struct ListKernel {
  using C = ComputeOf<T>;
  ListPart<Rule> part;
  int written;  // the first so many lists are

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int t = part.tensor_of(static_cast<int32_t>(b.index()));
    const int64_t first = (static_cast<int64_t>(b.index()) - part.first_block[t]) * kListChunk;
    for (int64_t i = first + b.thread(); i < first + kListChunk && i < part.n[t]; i += b.threads()) {
      C v[kMostLists] = {};
      for (int l = 0; l < part.lists; ++l) v[l] = convert<C>(reinterpret_cast<const T*>(part.data[l][t])[i]);
      part.factors[t](v);
      for (int l = 0; l < written; ++l) reinterpret_cast<T*>(part.data[l][t])[i] = convert<T>(v[l]);
    }
  }
};

// rule_of(i): the rule of tensor i. start(kernel, first): launches it for the tensors from `first` on.
template <class T, class Rule, class RuleOf, class Start>
void run_list(const Call& c, int tensors, int lists, int written, RuleOf rule_of, Start start) {
  ListKernel<T, Rule> k{};
  k.written = written;
  k.part.lists = lists;
  int which[ListPart<Rule>::kTensors];
  const auto flush = [&] {
    if (k.part.tensors) start(k, which);
    k.part.tensors = 0;
  };
  for (int i = 0; i < tensors; ++i) {
    const View& p = *c.views[i];
    if (p.numel == 0) continue;
    const int t = k.part.tensors++;
    which[t] = i;
    for (int l = 0; l < lists; ++l) k.part.data[l][t] = c.views[l * tensors + i]->data;
    k.part.n[t] = p.numel;
    k.part.factors[t] = rule_of(i);
    k.part.first_block[t + 1] = k.part.first_block[t] + static_cast<int32_t>((p.numel + kListChunk - 1) / kListChunk);
    if (k.part.tensors == ListPart<Rule>::kTensors) flush();
  }
  flush();
}

// The steps of a launch's parameters go on with every replay, and the learning rate is read anew.
template <class Rule, class A, class Make>
struct NextStep {
  A attrs;  // attrs.steps is not used
  int64_t* steps[ListPart<Rule>::kTensors];
  Make make;

  template <class K>
  void operator()(K& k, const Replay&) const {
    for (int t = 0; t < k.part.tensors; ++t)
      k.part.factors[t] = make(attrs, typename K::C{}, steps[t] ? static_cast<double>(++*steps[t]) : 0.0);
  }
};

inline void count_steps(const Call& c, const StepAttrs& a, int64_t by) {
  if (a.steps)
    for (int i = 0; i < c.ins; ++i) *a.steps[i] += by;
}

// make(attributes, the compute type's zero, step): the rule of a parameter.
template <template <class> class Rule, class A, class Launch, class Make>
void run_step(const Call& c, Make make) {
  Launch launch(c);
  const A& a = c.attributes<A>();
  const int lists = (c.outs + c.ins) / c.ins;
  if constexpr (requires { a.first; })
    AG_CHECK(!a.first || !launch.is_recording(), c.op->name,
             ": the first step fills the momentum buffers and cannot be captured; take one before the capture");
  count_steps(c, a, 1);
  visit_floating(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    using C = ComputeOf<T>;
    const auto rule_of = [&](int i) { return make(a, C{}, a.steps ? static_cast<double>(*a.steps[i]) : 0.0); };
    run_list<T, Rule<C>>(c, c.ins, lists, lists - 1, rule_of, [&](const auto& k, const int* which) {
      NextStep<Rule<C>, A, Make> next{a, {}, make};
      for (int t = 0; t < k.part.tensors; ++t) next.steps[t] = a.steps ? a.steps[which[t]] : nullptr;
      launch.replayed(k, k.part.first_block[k.part.tensors], kBlockThreads, 0, next);
    });
  });
  if (launch.is_recording()) count_steps(c, a, -1);  // not done yet
}

template <bool has_buffer, class Launch>
void sgd_step(const Call& c) {
  run_step<SgdRule, SgdAttrs, Launch>(c, [](const SgdAttrs& a, auto zero, double) {
    using C = decltype(zero);
    return SgdRule<C>{static_cast<C>(*a.lr),
                      static_cast<C>(a.maximize ? -1 : 1),
                      static_cast<C>(a.weight_decay),
                      static_cast<C>(a.momentum),
                      static_cast<C>(1 - a.dampening),
                      a.nesterov,
                      a.first,
                      has_buffer};
  });
}
template <class Launch>
void adam_step(const Call& c) {
  const bool amsgrad = c.outs / c.ins == 4;
  run_step<AdamRule, AdamAttrs, Launch>(c, [amsgrad](const AdamAttrs& a, auto zero, double t) {
    using C = decltype(zero);
    const double lr = *a.lr;
    return AdamRule<C>{static_cast<C>(lr / (1 - std::pow(a.beta1, t))),
                       static_cast<C>(a.maximize ? -1 : 1),
                       static_cast<C>(a.decoupled ? 0 : a.weight_decay),
                       static_cast<C>(a.decoupled ? 1 - lr * a.weight_decay : 1),
                       static_cast<C>(a.beta1),
                       static_cast<C>(1 - a.beta1),
                       static_cast<C>(a.beta2),
                       static_cast<C>(1 - a.beta2),
                       static_cast<C>(1 / std::sqrt(1 - std::pow(a.beta2, t))),
                       static_cast<C>(a.eps),
                       amsgrad};
  });
}
template <class Launch>
void rmsprop_step(const Call& c) {
  run_step<RmspropRule, RmspropAttrs, Launch>(c, [](const RmspropAttrs& a, auto zero, double) {
    using C = decltype(zero);
    return RmspropRule<C>{static_cast<C>(*a.lr),          static_cast<C>(a.maximize ? -1 : 1),
                          static_cast<C>(a.weight_decay), static_cast<C>(a.alpha),
                          static_cast<C>(1 - a.alpha),    static_cast<C>(a.eps),
                          static_cast<C>(a.momentum),     a.centered};
  });
}
template <class Launch>
void adagrad_step(const Call& c) {
  run_step<AdagradRule, AdagradAttrs, Launch>(c, [](const AdagradAttrs& a, auto zero, double t) {
    using C = decltype(zero);
    const double lr = *a.lr / (1 + (t - 1) * a.lr_decay);
    return AdagradRule<C>{static_cast<C>(lr), static_cast<C>(a.maximize ? -1 : 1), static_cast<C>(a.weight_decay),
                          static_cast<C>(a.eps)};
  });
}

template <class Launch>
void scale_list(const Call& c) {
  Launch launch(c);
  const double factor = c.attributes<ScaleAttrs>().factor;
  visit_floating(c.out().dtype, [&](auto zero) {
    using T = decltype(zero);
    using C = ComputeOf<T>;
    run_list<T, ScaleRule<C>>(
        c, c.outs, 1, 1, [&](int) { return ScaleRule<C>{static_cast<C>(factor)}; },
        [&](const auto& k, const int*) { launch(k, k.part.first_block[k.part.tensors], kBlockThreads); });
  });
}

// --- norms ----------------------------------------------------------------------------------------------------------

struct NormRule {
  double p;
  AG_HD double of(double x) const {
    x = ::fabs(x);
    return p == 2 ? x * x : p == 1 || p == __builtin_inf() ? x : p == 0 ? (x == 0 ? 0.0 : 1.0) : ::pow(x, p);
  }
  AG_HD double join(double a, double b) const {
    return p == __builtin_inf() ? max(Lane<double>(a), Lane<double>(b)).x : a + b;
  }
};

// partial[block]: of one chunk of one tensor.
template <class T>
struct NormListKernel {
  static constexpr bool kMeets = true;
  struct Nothing {};
  ListPart<Nothing> part;
  NormRule rule;
  double* partial;

  template <class B>
  AG_HD void operator()(const B& b) const {
    const int t = part.tensor_of(static_cast<int32_t>(b.index()));
    const int64_t first = (static_cast<int64_t>(b.index()) - part.first_block[t]) * kListChunk;
    double sum = 0;
    for (int64_t i = first + b.thread(); i < first + kListChunk && i < part.n[t]; i += b.threads())
      sum = rule.join(sum, rule.of(convert<double>(reinterpret_cast<const T*>(part.data[0][t])[i])));
    sum = join_block(b, b.template shared<double>(), sum, 0.0, [&](double x, double y) { return rule.join(x, y); });
    if (b.thread() == 0) partial[b.index()] = sum;
  }
};

struct NormJoinKernel {
  static constexpr int kThreads = 1024;
  static constexpr bool kMeets = true;
  NormRule rule;
  const double* partial;
  int64_t n;
  double* out;

  template <class B>
  AG_HD void operator()(const B& b) const {
    double sum = 0;
    for (int64_t i = b.thread(); i < n; i += b.threads()) sum = rule.join(sum, partial[i]);
    sum = join_block(b, b.template shared<double>(), sum, 0.0, [&](double x, double y) { return rule.join(x, y); });
    if (b.thread() == 0) *out = sum;
  }
};

template <class Launch>
void norm_list(const Call& c) {
  Launch launch(c);
  const NormRule rule{c.attributes<NormAttrs>().p};
  int64_t blocks = 0;
  for (int i = 0; i < c.ins; ++i) blocks += (c.in(i).numel + kListChunk - 1) / kListChunk;
  auto* const partial =
      static_cast<double*>(launch.scratch(static_cast<size_t>(std::max<int64_t>(1, blocks)) * sizeof(double)));
  visit_floating(c.in().dtype, [&](auto zero) {
    using T = decltype(zero);
    using K = NormListKernel<T>;
    K k{};
    k.rule = rule;
    k.partial = partial;
    k.part.lists = 1;
    const auto flush = [&] {
      const int32_t used = k.part.first_block[k.part.tensors];
      if (k.part.tensors) launch(k, used, kBlockThreads, kRowRoom);
      k.partial += used;
      k.part.tensors = 0;
    };
    for (int i = 0; i < c.ins; ++i) {
      const View& x = c.in(i);
      if (x.numel == 0) continue;
      const int t = k.part.tensors++;
      k.part.data[0][t] = x.data;
      k.part.n[t] = x.numel;
      k.part.first_block[t + 1] = k.part.first_block[t] + static_cast<int32_t>((x.numel + kListChunk - 1) / kListChunk);
      if (k.part.tensors == ListPart<typename K::Nothing>::kTensors) flush();
    }
    flush();
  });
  launch(NormJoinKernel{rule, partial, blocks, c.out().as<double>()}, 1, 1024, kRowRoom);
}

template <class Launch>
void register_optim(DeviceType device) {
  set_kernel(op::sgd_step, device, sgd_step<false, Launch>);
  set_kernel(op::sgd_momentum_step, device, sgd_step<true, Launch>);
  set_kernel(op::adam_step, device, adam_step<Launch>);
  set_kernel(op::rmsprop_step, device, rmsprop_step<Launch>);
  set_kernel(op::adagrad_step, device, adagrad_step<Launch>);
  set_kernel(op::scale_list, device, scale_list<Launch>);
  set_kernel(op::norm_list, device, norm_list<Launch>);
}

}  // namespace argand::cuda
