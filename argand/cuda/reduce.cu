#include "argand/cuda/reduce.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_reductions_cuda() { register_reductions<CudaLaunch>(kCUDA, AllReductions{}); }
}  // namespace argand::cuda
