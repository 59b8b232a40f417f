// Kernels of formulas/arithmetic.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kArithmetic;
const FormulaKernels* const kArithmetic = Table<formula::Arithmetic>::rows;
}  // namespace argand::AG_ISA
