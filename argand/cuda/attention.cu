#include "argand/cuda/attention_launch.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_attention_cuda() { register_attention<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
