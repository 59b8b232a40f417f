// Kernels of formulas/selection.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kSelection;
const FormulaKernels* const kSelection = Table<formula::Selection>::rows;
}  // namespace argand::AG_ISA
