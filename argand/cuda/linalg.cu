#include "argand/cuda/linalg.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/libraries.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_linalg_cuda() { register_linalg<CudaLaunch, CudaLibraries>(kCUDA); }
}  // namespace argand::cuda
