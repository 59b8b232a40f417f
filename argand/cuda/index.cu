#include "argand/cuda/index.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_index_cuda() { register_index<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
