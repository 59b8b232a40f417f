#include "emulated_device.h"
#include "argand/cuda/group_norm.h"

namespace argand::cuda {
void emulate_group_norm() { register_group_norm<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
