// Kernels of formulas/trigonometric.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kTrigonometric;
const FormulaKernels* const kTrigonometric = Table<formula::Trigonometric>::rows;
}  // namespace argand::AG_ISA
