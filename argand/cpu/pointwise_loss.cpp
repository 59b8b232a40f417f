// Kernels of formulas/loss.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kLoss;
const FormulaKernels* const kLoss = Table<formula::Loss>::rows;
}  // namespace argand::AG_ISA
