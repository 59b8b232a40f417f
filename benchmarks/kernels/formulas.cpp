// Every formula and every reduction at the kernel door, forward and backward: a call of 4 numbers, and the bytes a
// second of 4096 and of 4M.
#include <benchmark/benchmark.h>

#include <cstring>
#include <vector>

#include "argand/autograd/grad_mode.h"
#include "argand/cpu/pointwise.h"
#include "argand/dispatch/dispatch.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/all.h"
#include "argand/formulas/reductions.h"
#include "argand/ops/functions.h"
#include "argand/ops/operators.h"

namespace {

using namespace argand;

void time(benchmark::State& state, OpInfo& op, const std::vector<Tensor>& operands, int outs, const void* attrs,
          DType compute) {
  std::vector<const View*> views;
  double bytes = 0;
  for (const Tensor& x : operands) {
    views.push_back(&x.impl()->view);
    bytes += static_cast<double>(x.nbytes());
  }
  for (auto _ : state) {
    dispatch_views(op, kCPU, views.data(), outs, static_cast<int>(views.size()) - outs, attrs, compute);
    benchmark::ClobberMemory();
  }
  state.counters["bytes/s"] = benchmark::Counter(bytes * static_cast<double>(state.iterations()),
                                                 benchmark::Counter::kIsRate, benchmark::Counter::kIs1024);
}

// Numbers a formula is defined for; whole ones from 1 on, which may be divided by and shifted by.
Tensor sample(const FormulaInfo& info, DType dtype, int64_t n) {
  if (dtype == kBool) return rand({n}) < 0.5;
  if (dtype == kInt32) return randint(1, 8, {n}, dtype);
  return rand({n}) * (info.hi - info.lo) + info.lo;
}

template <class F>
void run_formula(benchmark::State& state, OpInfo& op, const cpu::PointwiseKernel& kernel) {
  const NoGradGuard no_grad;
  const DType compute = kernel.loops[cpu::kColF32] ? kFloat32 : kInt32;
  std::vector<Tensor> operands;
  for (int i = 0; i < kernel.outs + kernel.ins; ++i)
    operands.push_back(sample(F::info, kernel.masks >> i & 1 ? kBool : compute, state.range(0)));
  const F attrs{};
  time(state, op, operands, kernel.outs, &attrs, compute);
}

template <class F>
void add_formula() {
  const auto add = [](OpInfo& op, const cpu::PointwiseKernel& kernel) {
    benchmark::RegisterBenchmark(op.name, [&](benchmark::State& s) { run_formula<F>(s, op, kernel); })
        ->Arg(4)
        ->Arg(4096)
        ->Arg(4 << 20)
        ->UseRealTime();
  };
  const cpu::FormulaKernels& kernels = *cpu::kernels_at(FormulaOp<F>::forward, cpu::kernel_level());
  add(FormulaOp<F>::forward, kernels.forward);
  if constexpr (kDifferentiable<F>) add(FormulaOp<F>::backward, kernels.backward);
}

template <class R>
void run_reduction(benchmark::State& state) {
  const NoGradGuard no_grad;
  R attrs;
  attrs.dims = 1;
  const Tensor x = randn({state.range(0)});
  std::vector<Tensor> operands;
  for (int i = 0; i < R::kOutputs; ++i) operands.push_back(empty({1}, R::kIndexed && i ? kInt64 : kFloat32));
  operands.push_back(x);
  time(state, ReductionOp<R>::op, operands, R::kOutputs, &attrs, kFloat32);
}

template <class R>
void add_reduction() {
  benchmark::RegisterBenchmark(ReductionOp<R>::op.name, run_reduction<R>)
      ->Arg(4)
      ->Arg(4096)
      ->Arg(4 << 20)
      ->UseRealTime();
}

template <class... F>
bool add_formulas(List<F...>) {
  (add_formula<F>(), ...);
  return true;
}
template <class... R>
bool add_reductions(List<R...>) {
  (add_reduction<R>(), ...);
  return true;
}
const bool added = add_formulas(AllFormulas{}) && add_reductions(AllReductions{});

}  // namespace
