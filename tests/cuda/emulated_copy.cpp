#include "emulated_device.h"
#include "argand/cuda/copy.h"

namespace argand::cuda {
void emulate_copy() { register_copy<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
