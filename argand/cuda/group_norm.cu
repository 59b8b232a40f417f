#include "argand/cuda/group_norm.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_group_norm_cuda() { register_group_norm<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
