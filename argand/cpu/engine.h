// Runs a pointwise kernel over strided, broadcast and cast operands.
//
// An operand that is contiguous in the kernel's own type goes to the kernel as it is, one that is a single number as
// that number; any other is staged through a tile that stays in L1: gathered, transposed, cast. So half, int8, strides
// and broadcasting cost no kernel code, and no element's bits depend on where a thread's share of the work begins.
#pragma once
#include "argand/dispatch/op.h"

namespace argand::cpu {

// Call::kernel_data is a PointwiseKernel, Call::compute the type of its loop. Views have equal sizes; broadcast ones
// have strides of 0, host scalars any geometry. Any operand may have any dtype; an output may be exactly an input,
// but must not overlap one otherwise.
void run_pointwise(const Call& call);

}  // namespace argand::cpu
