#include "argand/cuda/softmax.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_softmax_cuda() { register_softmax<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
