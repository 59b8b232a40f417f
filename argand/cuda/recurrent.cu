#include "argand/cuda/recurrent.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_recurrent_cuda() { register_recurrent<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
