#include "emulated_device.h"
#include "argand/cuda/select.h"

namespace argand::cuda {
void emulate_select() { register_select<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
