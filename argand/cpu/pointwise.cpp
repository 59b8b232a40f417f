// Registration: picks the kernels of the chosen instruction set and puts them into the CPU slots.
#include "argand/cpu/pointwise.h"

#include <atomic>

#include "argand/core/by_type.h"
#include "argand/core/error.h"
#include "argand/cpu/engine.h"
#include "argand/cpu/index_loops.h"
#include "argand/cpu/isa.h"
#include "argand/dispatch/formula_op.h"
#include "argand/formulas/all.h"

namespace argand {

#define AG_FOR_EACH_SUBJECT(X) \
  X(Arithmetic) X(Rounding) X(Exponential) X(Trigonometric) X(Special) X(Activation) X(Selection) X(Comparison) X(Loss)
#define AG_DECLARE(Subject) extern const cpu::FormulaKernels* const k##Subject;
namespace sse4 {
AG_FOR_EACH_SUBJECT(AG_DECLARE)
}
namespace avx2 {
AG_FOR_EACH_SUBJECT(AG_DECLARE)
}
namespace avx512 {
AG_FOR_EACH_SUBJECT(AG_DECLARE)
}
#undef AG_DECLARE

namespace cpu {

static bool has_zero(View x) {
  if (x.host_scalar) x.ndim = 0, x.numel = 1;
  std::atomic<bool> found = false;
  if (!is_integral(x.dtype, true)) return false;
  visit_width(item_size(x.dtype), [&](auto zero) {
    using T = decltype(zero);
    if constexpr (std::is_integral_v<T>) {
      const View* const views[1] = {&x};
      parallel_stretches<1>(views, [&](const Stretch<1>& s) {
        bool any = false;
        for (int64_t i = 0; i < s.count; ++i) any |= *reinterpret_cast<const T*>(s.at[0] + i * s.step[0]) == T{};
        if (any) found.store(true, std::memory_order_relaxed);
      });
    }
  });
  return found;
}

// Integer division: the divisor is looked through for zeros before anything is written.
static void divide_integers(const Call& call) {
  if (is_integral(call.compute, true) && has_zero(call.in(1)))
    fail<Error>(call.op->name, ": ZeroDivisionError: an integer divisor is 0; replace zeros first, or divide floats");
  run_pointwise(call);
}

void set_pointwise_kernels(OpInfo& forward, OpInfo* backward, const FormulaKernels& kernels) {
  constexpr int kCpu = static_cast<int>(DeviceType::CPU);
  forward.kernels[kCpu] = {run_pointwise, &kernels.forward};
  if (backward) backward->kernels[kCpu] = {run_pointwise, &kernels.backward};
}
int kernel_level() { return static_cast<int>(isa()); }

}  // namespace cpu

namespace {

// rows are in the order of the list.
template <class... F>
void fill(List<F...>, const cpu::FormulaKernels* rows) {
  (cpu::set_pointwise_kernels(FormulaOp<F>::forward, kDifferentiable<F> ? &FormulaOp<F>::backward : nullptr, *rows++),
   ...);
}

template <class... F>
const cpu::FormulaKernels* find(List<F...>, const OpInfo& op, const cpu::FormulaKernels* rows) {
  const cpu::FormulaKernels* found = nullptr;
  ((found = &FormulaOp<F>::forward == &op ? rows : found, ++rows), ...);
  return found;
}

}  // namespace

const cpu::FormulaKernels* cpu::kernels_at(const OpInfo& op, int level) {
#define AG_FIND(Subject)                                                                                  \
  {                                                                                                       \
    const cpu::FormulaKernels* const levels[] = {sse4::k##Subject, avx2::k##Subject, avx512::k##Subject}; \
    if (const auto* found = find(formula::Subject{}, op, levels[level])) return found;                    \
  }
  AG_FOR_EACH_SUBJECT(AG_FIND)
#undef AG_FIND
  return nullptr;
}

void register_pointwise_cpu() {
  const int level = cpu::kernel_level();
#define AG_FILL(Subject)                                                                                  \
  {                                                                                                       \
    const cpu::FormulaKernels* const levels[] = {sse4::k##Subject, avx2::k##Subject, avx512::k##Subject}; \
    fill(formula::Subject{}, levels[level]);                                                              \
  }
  AG_FOR_EACH_SUBJECT(AG_FILL)
#undef AG_FILL
  for (OpInfo* op : {&FormulaOp<formula::DivFloor>::forward, &FormulaOp<formula::DivTrunc>::forward,
                     &FormulaOp<formula::FloorDivide>::forward, &FormulaOp<formula::Remainder>::forward,
                     &FormulaOp<formula::Fmod>::forward})
    op->kernels[static_cast<int>(DeviceType::CPU)].fn = cpu::divide_integers;
}

}  // namespace argand
