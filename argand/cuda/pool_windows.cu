#include "argand/cuda/pool_windows.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_pool_windows_cuda() { register_pool_windows<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
