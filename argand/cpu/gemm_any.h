// Products that need no blocking: integers, and dot products of every type.
#pragma once
#include "argand/dispatch/op.h"

namespace argand {

void gemm_integers(const Call& call);
void dot_any(const Call& call);

}  // namespace argand
