#include "emulated_device.h"
#include "argand/cuda/layer_norm.h"

namespace argand::cuda {
void emulate_layer_norm() { register_layer_norm<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
