// Optimizer steps on the CPU: the factors of the loops, and their work split over threads.
#include <algorithm>
#include <cmath>
#include <cstddef>

#include "argand/core/error.h"
#include "argand/cpu/isa.h"
#include "argand/cpu/list_parts.h"
#include "argand/cpu/optim_kernels.h"
#include "argand/cpu/register.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/optim_ops.h"

namespace argand {
namespace {

constexpr int64_t kStage = 512;  // elements of a half type converted at a time
constexpr int kMostLists = kMostStates + 2;

const OptimKernels& kernels() {
  static const OptimKernels* const tables[] = {&sse4::optim_kernels, &avx2::optim_kernels, &avx512::optim_kernels};
  static const OptimKernels& chosen = *tables[static_cast<int>(cpu::isa())];
  return chosen;
}

// A call seen as lists of k tensors: parameters, each kind of state, gradients.
class Step {
 public:
  // factors: one of `factor_bytes` per parameter, or one for all (factor_bytes 0).
  Step(const Call& call, const OptimLoop* loops, const void* factors, size_t factor_bytes)
      : views_(call.views),
        params_(call.ins),
        lists_((call.outs + call.ins) / call.ins),
        dtype_(call.out().dtype),
        item_(item_size(dtype_)),
        loop_(loops[dtype_ == DType::Float64]),
        factors_(static_cast<const char*>(factors)),
        factor_bytes_(factor_bytes) {
    AG_ASSERT(lists_ <= kMostLists && params_ <= cpu::kMostListed);
  }

  void run() const {
    cpu::for_list_parts(views_, params_, [this](int64_t, int i, int64_t begin, int64_t n) { run_part(i, begin, n); });
  }

 private:
  void run_part(int i, int64_t begin, int64_t n) const {
    const void* factors = factors_ + static_cast<size_t>(i) * factor_bytes_;
    char* at[kMostLists];
    for (int l = 0; l < lists_; ++l) at[l] = views_[l * params_ + i]->data + begin * item_;
    if (AG_LIKELY(dtype_ >= DType::Float32)) return loop_(factors, at, n);
    run_staged(factors, at, n);
  }

  void run_staged(const void* factors, char* const* at, int64_t n) const {
    const cpu::Casts& casts = cpu::casts();
    alignas(64) float stage[kMostLists][kStage];
    char* staged[kMostLists];
    for (int l = 0; l < lists_; ++l) staged[l] = reinterpret_cast<char*>(stage[l]);
    for (int64_t i = 0; i < n; i += kStage) {
      const int64_t m = std::min(kStage, n - i);
      for (int l = 0; l < lists_; ++l) casts(DType::Float32, stage[l], dtype_, at[l] + i * item_, m);
      loop_(factors, staged, m);
      for (int l = 0; l + 1 < lists_; ++l) casts(dtype_, at[l] + i * item_, DType::Float32, stage[l], m);
    }
  }

  const View* const* views_;
  int params_, lists_;
  DType dtype_;
  int64_t item_;
  OptimLoop loop_;
  const char* factors_;
  size_t factor_bytes_;
};

// Calls f with a number of the type the loops compute in.
template <class F>
void in_compute_type(const Call& call, F&& f) {
  if (call.out().dtype == DType::Float64)
    f(double{});
  else
    f(float{});
}

double sign_of(const StepAttrs& a) { return a.maximize ? -1 : 1; }

void count_steps(const Call& call, const StepAttrs& a) {
  if (a.steps)
    for (int i = 0; i < call.ins; ++i) ++*a.steps[i];
}

void run_sgd(const Call& call, const OptimLoop* loops) {
  const auto& a = call.attributes<SgdAttrs>();
  count_steps(call, a);
  in_compute_type(call, [&](auto zero) {
    using T = decltype(zero);
    const SgdFactors<T> f{static_cast<T>(*a.lr),
                          static_cast<T>(sign_of(a)),
                          static_cast<T>(a.weight_decay),
                          static_cast<T>(a.momentum),
                          static_cast<T>(1 - a.dampening),
                          a.nesterov,
                          a.first};
    Step(call, loops, &f, 0).run();
  });
}
void sgd_kernel(const Call& call) { run_sgd(call, kernels().sgd); }
void sgd_momentum_kernel(const Call& call) { run_sgd(call, kernels().sgd_momentum); }

template <class T>
AdamFactors<T> adam_factors(const AdamAttrs& a, int64_t step, bool amsgrad) {
  const double t = static_cast<double>(step), lr = *a.lr;
  const double correction1 = 1 - std::pow(a.beta1, t), correction2 = 1 - std::pow(a.beta2, t);
  return {static_cast<T>(lr / correction1),
          static_cast<T>(sign_of(a)),
          static_cast<T>(a.decoupled ? 0 : a.weight_decay),
          static_cast<T>(a.decoupled ? 1 - lr * a.weight_decay : 1),
          static_cast<T>(a.beta1),
          static_cast<T>(1 - a.beta1),
          static_cast<T>(a.beta2),
          static_cast<T>(1 - a.beta2),
          static_cast<T>(1 / std::sqrt(correction2)),
          static_cast<T>(a.eps),
          amsgrad};
}

void adam_kernel(const Call& call) {
  const auto& a = call.attributes<AdamAttrs>();
  const bool amsgrad = call.outs / call.ins == 4;
  count_steps(call, a);
  in_compute_type(call, [&](auto zero) {
    using Factors = AdamFactors<decltype(zero)>;
    Factors first = adam_factors<decltype(zero)>(a, *a.steps[0], amsgrad);
    bool alike = true;  // parameters mostly have seen the same number of steps
    for (int i = 1; i < call.ins; ++i) alike &= *a.steps[i] == *a.steps[0];
    if (alike) return Step(call, kernels().adam, &first, 0).run();
    Factors each[cpu::kMostListed];
    for (int i = 0; i < call.ins; ++i) each[i] = adam_factors<decltype(zero)>(a, *a.steps[i], amsgrad);
    Step(call, kernels().adam, each, sizeof(Factors)).run();
  });
}

void rmsprop_kernel(const Call& call) {
  const auto& a = call.attributes<RmspropAttrs>();
  count_steps(call, a);
  in_compute_type(call, [&](auto zero) {
    using T = decltype(zero);
    const RmspropFactors<T> f{static_cast<T>(*a.lr),          static_cast<T>(sign_of(a)),
                              static_cast<T>(a.weight_decay), static_cast<T>(a.alpha),
                              static_cast<T>(1 - a.alpha),    static_cast<T>(a.eps),
                              static_cast<T>(a.momentum),     a.centered};
    Step(call, kernels().rmsprop, &f, 0).run();
  });
}

void adagrad_kernel(const Call& call) {
  const auto& a = call.attributes<AdagradAttrs>();
  count_steps(call, a);
  in_compute_type(call, [&](auto zero) {
    using T = decltype(zero);
    AdagradFactors<T> each[cpu::kMostListed];
    for (int i = 0; i < call.ins; ++i) {
      const double decayed = *a.lr / (1 + static_cast<double>(*a.steps[i] - 1) * a.lr_decay);
      each[i] = {static_cast<T>(decayed), static_cast<T>(sign_of(a)), static_cast<T>(a.weight_decay),
                 static_cast<T>(a.eps)};
    }
    Step(call, kernels().adagrad, each, sizeof each[0]).run();
  });
}

}  // namespace

void register_optim_cpu() {
  set_kernel(op::sgd_step, DeviceType::CPU, sgd_kernel);
  set_kernel(op::sgd_momentum_step, DeviceType::CPU, sgd_momentum_kernel);
  set_kernel(op::adam_step, DeviceType::CPU, adam_kernel);
  set_kernel(op::rmsprop_step, DeviceType::CPU, rmsprop_kernel);
  set_kernel(op::adagrad_step, DeviceType::CPU, adagrad_kernel);
}

}  // namespace argand
