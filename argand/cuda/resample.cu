#include "argand/cuda/resample.h"

#include "argand/cuda/launch.h"
#include "argand/cuda/register.h"

namespace argand::cuda {
void register_resample_cuda() { register_resample<CudaLaunch>(kCUDA); }
}  // namespace argand::cuda
