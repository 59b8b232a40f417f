// Kernels of formulas/exponential.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kExponential;
const FormulaKernels* const kExponential = Table<formula::Exponential>::rows;
}  // namespace argand::AG_ISA
