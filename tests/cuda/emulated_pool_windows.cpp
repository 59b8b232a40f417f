#include "emulated_device.h"
#include "argand/cuda/pool_windows.h"

namespace argand::cuda {
void emulate_pool_windows() { register_pool_windows<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
