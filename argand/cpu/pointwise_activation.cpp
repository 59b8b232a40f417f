// Kernels of formulas/activation.h; compiled once per instruction set.
#include "argand/cpu/pointwise_loops.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kActivation;
const FormulaKernels* const kActivation = Table<formula::Activation>::rows;
}  // namespace argand::AG_ISA
