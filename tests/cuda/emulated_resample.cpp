#include "emulated_device.h"
#include "argand/cuda/resample.h"

namespace argand::cuda {
void emulate_resample() { register_resample<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
