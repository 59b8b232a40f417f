// Kernels of formulas/special.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kSpecial;
const FormulaKernels* const kSpecial = Table<formula::Special>::rows;
}  // namespace argand::AG_ISA
