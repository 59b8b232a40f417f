#include "argand/cuda/copy.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_copy_cuda() { register_copy<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
