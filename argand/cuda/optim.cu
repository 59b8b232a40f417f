#include "argand/cuda/optim.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_optim_cuda() { register_optim<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
