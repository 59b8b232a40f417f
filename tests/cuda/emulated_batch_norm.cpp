#include "emulated_device.h"
#include "argand/cuda/batch_norm.h"

namespace argand::cuda {
void emulate_batch_norm() { register_batch_norm<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
