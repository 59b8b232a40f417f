#include "emulated_device.h"
#include "argand/cuda/recurrent.h"

namespace argand::cuda {
void emulate_recurrent() { register_recurrent<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
