// Kernels of formulas/rounding.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kRounding;
const FormulaKernels* const kRounding = Table<formula::Rounding>::rows;
}  // namespace argand::AG_ISA
