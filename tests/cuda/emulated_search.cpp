#include "emulated_device.h"
#include "argand/cuda/search.h"

namespace argand::cuda {
void emulate_search() { register_search<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
