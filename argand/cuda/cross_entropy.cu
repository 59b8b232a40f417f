#include "argand/cuda/cross_entropy.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_cross_entropy_cuda() { register_cross_entropy<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
