#include "emulated_device.h"
#include "argand/cuda/index.h"

namespace argand::cuda {
void emulate_index() { register_index<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
