#include "argand/cuda/layer_norm.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_layer_norm_cuda() { register_layer_norm<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
