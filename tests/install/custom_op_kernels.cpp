// Softcap's CPU kernels; compiled once per x86-64 level.
#include <argand/cpu/pointwise_loops.h>

#include "softcap.h"

namespace argand::AG_ISA {
extern const FormulaKernels* const kSoftcap;
const FormulaKernels* const kSoftcap = Table<List<Softcap>>::rows;
}  // namespace argand::AG_ISA
