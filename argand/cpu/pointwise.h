// What a pointwise kernel is on the CPU: a loop over contiguous operands of one compute type. Casting, strides and
// broadcasting are the engine's (cpu/engine.h).
#pragma once
#include <cstdint>

#include "argand/core/dtype.h"
#include "argand/core/macros.h"
#include "argand/dispatch/formula_op.h"

namespace argand {

namespace cpu {

constexpr int kMaxOperands = 8;

// A column of kernels per type the work can be done in. The last three exist for the operations whose result modulo
// 2^8 or 2^16 needs no wider arithmetic.
enum Column : int8_t {
  kColF32,
  kColF64,
  kColI32,
  kColI64,
  kColC64,
  kColC128,
  kColI8,
  kColU8,
  kColI16,
  kColU64,
  kColNone,
  kColumns
};

// operands: outputs (null: not wanted), then inputs, each contiguous. Bit k of `repeats`: input k is one element that
// meets every other. n >= 1. Outputs may be exactly an input, never overlap one otherwise.
using LoopFn = void (*)(const void* attrs, char* const* operands, unsigned repeats, int64_t n);

struct PointwiseKernel {
  LoopFn loops[kColumns] = {};
  uint8_t outs = 0, ins = 0;
  uint8_t masks = 0;          // bit k: operand k is bool whatever the compute type
  bool real_output = false;   // of a complex computation the output is real
  bool bool_as_byte = false;  // the uint8 loop keeps 0 and 1 among themselves
};
struct FormulaKernels {
  PointwiseKernel forward, backward;
};

}  // namespace cpu

// Fills the CPU slots of every formula's operations with the kernels of the best instruction set this machine has.
void register_pointwise_cpu();

namespace cpu {
AG_API void set_pointwise_kernels(OpInfo& forward, OpInfo* backward, const FormulaKernels& kernels);
// Position of the chosen instruction set in {sse4, avx2, avx512}.
AG_API int kernel_level();
// What a built-in formula's kernels are at a level, for tests that compare levels; null for operations without any.
AG_API const FormulaKernels* kernels_at(const OpInfo& forward, int level);
}  // namespace cpu

// Registers one formula. levels: the kernels of x86-64-v2, -v3 and -v4, in this order.
template <class F>
void register_formula(const cpu::FormulaKernels* const (&levels)[3]) {
  cpu::set_pointwise_kernels(FormulaOp<F>::forward, kDifferentiable<F> ? &FormulaOp<F>::backward : nullptr,
                             *levels[cpu::kernel_level()]);
}

}  // namespace argand
