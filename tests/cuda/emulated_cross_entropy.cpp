#include "emulated_device.h"
#include "argand/cuda/cross_entropy.h"

namespace argand::cuda {
void emulate_cross_entropy() { register_cross_entropy<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
