#include "emulated_device.h"
#include "argand/cuda/gemm.h"

namespace argand::cuda {
void emulate_gemm() { register_gemm<EmulatedLaunch>(kPrivateUse1); }
}  // namespace argand::cuda
