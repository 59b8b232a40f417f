#include "emulated_device.h"
#include "argand/cuda/attention_launch.h"

namespace argand::cuda {
void emulate_attention() { register_attention<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
