#include "emulated_device.h"
#include "argand/cuda/conv.h"

namespace argand::cuda {
void emulate_conv() { register_conv<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
