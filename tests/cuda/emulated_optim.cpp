#include "emulated_device.h"
#include "argand/cuda/optim.h"

namespace argand::cuda {
void emulate_optim() { register_optim<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
