#include "emulated_device.h"
#include "argand/cuda/softmax.h"

namespace argand::cuda {
void emulate_softmax() { register_softmax<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
