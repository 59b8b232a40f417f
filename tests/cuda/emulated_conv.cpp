#include "emulated_device.h"
#include "fake_libraries.h"
#include "argand/cuda/conv.h"

namespace argand::cuda {
void emulate_conv() { register_conv<EmulatedLaunch, FakeLibraries>(kPrivateUse1); }
}  // namespace argand::cuda
