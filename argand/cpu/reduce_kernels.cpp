// Loops of formulas/reductions.h; compiled once per instruction set.
#include "argand/cpu/reduce_loops.h"

namespace argand::AG_ISA {
extern const ReductionKernel* const kReductions;
const ReductionKernel* const kReductions = ReductionTable<AllReductions>::rows;
}  // namespace argand::AG_ISA
