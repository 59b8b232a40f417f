#include "argand/cuda/sequence.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_sequence_cuda() { register_sequence<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
