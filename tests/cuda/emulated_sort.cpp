#include "emulated_device.h"
#include "argand/cuda/sort.h"

namespace argand::cuda {
void emulate_sort() { register_sort<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
