// Kernels of formulas/comparison.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kComparison;
const FormulaKernels* const kComparison = Table<formula::Comparison>::rows;
}  // namespace argand::AG_ISA
