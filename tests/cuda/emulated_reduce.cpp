#include "emulated_device.h"
#include "argand/cuda/reduce.h"

namespace argand::cuda {
void emulate_reductions() { register_reductions<EmulatedLaunch>(kPrivateUse1, AllReductions{}); }
}  // namespace argand::cuda
