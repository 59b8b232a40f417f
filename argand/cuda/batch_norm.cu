#include "argand/cuda/batch_norm.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_batch_norm_cuda() { register_batch_norm<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
