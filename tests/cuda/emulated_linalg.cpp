#include "emulated_device.h"
#include "fake_libraries.h"
#include "argand/cuda/linalg.h"

namespace argand::cuda {
void emulate_linalg() { register_linalg<EmulatedLaunch, FakeLibraries>(kPrivateUse1); }
}  // namespace argand::cuda
