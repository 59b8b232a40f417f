// Which instruction set the kernels run on: the best this machine has, or what ARGAND_ISA names.
#pragma once
#include "argand/core/macros.h"
#include "argand/cpu/casts.h"

namespace argand::cpu {

enum class Isa : int { Sse4, Avx2, Avx512 };  // x86-64-v2, -v3, -v4

// Decided once per process. ARGAND_ISA=sse4|avx2|avx512 overrides, as far as the machine goes; anything else throws
// ValueError.
AG_API Isa isa();
AG_API const char* isa_name();
const Casts& casts();

}  // namespace argand::cpu
