#include "emulated_device.h"
#include "fake_libraries.h"
#include "argand/cuda/fft.h"

namespace argand::cuda {
void emulate_fft() { register_fft<EmulatedLaunch, FakeLibraries>(kPrivateUse1); }
}  // namespace argand::cuda
