#include "argand/cuda/gemm.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/libraries.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_gemm_cuda() { register_gemm<CudaLaunch, CudaLibraries>(kCUDA); }
}  // namespace argand::cuda
