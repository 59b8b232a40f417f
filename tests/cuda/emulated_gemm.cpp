#include "emulated_device.h"
#include "fake_libraries.h"
#include "argand/cuda/gemm.h"

namespace argand::cuda {
void emulate_gemm() { register_gemm<EmulatedLaunch, FakeLibraries>(kPrivateUse1); }
}  // namespace argand::cuda
