#include "emulated_device.h"
#include "argand/cuda/sequence.h"

namespace argand::cuda {
void emulate_sequence() { register_sequence<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
