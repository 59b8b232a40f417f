#include "emulated_device.h"
#include "argand/cuda/scan.h"

namespace argand::cuda {
void emulate_scan() { register_scan<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
